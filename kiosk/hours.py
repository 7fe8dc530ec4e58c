"""The hours of a day, written as "08:00-18:00", at which the house is open."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

ALLOWED = 'times of a day between square brackets, such as ["08:00-12:30", "13:30-18:00"] (two digits each, the same every day)'
DAY = 24 * 60  # minutes
MOST_SPANS = 10
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*(24:00|(?:[01]\d|2[0-3]):[0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """From one time to another, in minutes since midnight; one that ends before it starts goes over midnight."""

    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.start // 60:02d}:{self.start % 60:02d}-{self.end // 60:02d}:{self.end % 60:02d}"

    def holds(self, minute: int) -> bool:
        """Whether a minute of the day lies in it; the last one does not."""
        return self.start <= minute < self.end if self.start < self.end else minute >= self.start or minute < self.end


def read_spans(value: object) -> tuple[Span, ...]:
    """What the settings say, a list or spans between commas. Raises ValueError."""
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list) or not 1 <= len(parts) <= MOST_SPANS:
        raise ValueError(f"{value!r} names no hours.")
    return tuple(_read_span(part) for part in parts)


def _read_span(text: object) -> Span:
    found = _SPAN.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        raise ValueError(f"{text!r} is not from one time to another.")
    hours, minutes = found[3].split(":")
    span = Span(int(found[1]) * 60 + int(found[2]), int(hours) * 60 + int(minutes))
    if span.start == span.end:
        raise ValueError(f"{text!r} has no length.")
    return span


def is_open(spans: Iterable[Span] | None, now: time) -> bool:
    """Whether it is open at a time of the wall clock; None is always."""
    return spans is None or any(span.holds(now.hour * 60 + now.minute) for span in spans)
