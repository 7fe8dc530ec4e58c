"""When a slideshow is on: its dates, its days, its hours, in local time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from kiosk.pack.slideshow import Slideshow, Weekday

_DAYS = list(Weekday)


def is_on(show: Slideshow, now: datetime) -> bool:
    """Whether the show may be seen at a time of the wall clock. A show without dates, days and hours always may."""
    today = now.date()
    if show.first_day is not None and today < show.first_day:
        return False
    if show.last_day is not None and today > show.last_day:
        return False
    if show.days and _DAYS[today.weekday()] not in show.days:
        return False
    return not show.hours or any(hours.start <= now.time() < hours.end for hours in show.hours)


def showing(shows: Iterable[Slideshow], now: datetime) -> list[Slideshow]:
    """Those that are on, in their order."""
    return [show for show in shows if is_on(show, now)]
