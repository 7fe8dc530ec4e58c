"""When a slideshow is on: its dates, its days, its hours, in local time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from kiosk.clock import plausible
from kiosk.pack.slideshow import Slideshow, Weekday

_DAYS = list(Weekday)


def is_on_day(show: Slideshow, today: date) -> bool:
    """Whether the show may be seen at some time of a day. On a day that cannot be right, a show with dates may not, and any other may."""
    if not plausible(today):
        return show.first_day is None and show.last_day is None
    if show.first_day is not None and today < show.first_day:
        return False
    if show.last_day is not None and today > show.last_day:
        return False
    return not show.days or _DAYS[today.weekday()] in show.days


def is_on(show: Slideshow, now: datetime) -> bool:
    """Whether the show may be seen at a time of the wall clock. Hours are not looked at where the day cannot be right: nor can they be."""
    if not is_on_day(show, now.date()):
        return False
    return not show.hours or not plausible(now.date()) or any(hours.start <= now.time() < hours.end for hours in show.hours)


def to_choose_from(shows: Iterable[Slideshow], today: date) -> list[Slideshow]:
    """Those that are on today, else all: where it is one, it plays without being named."""
    every = list(shows)
    return on_day(every, today) or every


def on_day(shows: Iterable[Slideshow], today: date) -> list[Slideshow]:
    """Those that are on some time of a day, in their order."""
    return [show for show in shows if is_on_day(show, today)]
