"""Whether the clock of the machine can be believed."""

from __future__ import annotations

from datetime import date

FIRST_DAY, LAST_DAY = date(2026, 1, 1), date(2098, 12, 31)  # a dead clock starts before this program was made, or at the end of its count


def plausible(today: date) -> bool:
    """Whether a machine can show this date and be right."""
    return FIRST_DAY <= today <= LAST_DAY
