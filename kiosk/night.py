"""Whether the house is closed, and whether a screen is to be dark for it. Read before anything is seen: it imports no more than it must."""

from __future__ import annotations

from datetime import datetime

from kiosk.clock import plausible
from kiosk.hours import is_open
from kiosk.settings import DISPLAY_STAYS, Settings


def is_closed(settings: Settings, now: datetime) -> bool:
    """Whether the house is closed; a clock that cannot be right tells no time of day either."""
    return plausible(now.date()) and not is_open(settings.open_hours, now.time())


def is_dark(settings: Settings, now: datetime) -> bool:
    """Whether a screen in front of which nobody is shall be dark."""
    return settings.display_off != DISPLAY_STAYS and is_closed(settings, now)
