"""The staff menu's way: from the held corner through the PIN to the menu, and what covers the screen at staff's word.

A state machine without a clock: every event carries its time, in seconds of a monotonic clock. Whoever owns the real clock needs one
single-shot timer, set to `next_deadline`, that sends a `Tick`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import Enum
from typing import assert_never

HOLD = 3.0  # seconds a finger rests in the corner
MENU_IDLE = 60.0  # seconds without a touch after which the menu closes
CLEANING = 60.0  # seconds
TOUCH_TEST = 30.0  # seconds after the last touch
EMERGENCY_MINUTES = (5, 15, 30)
LONGEST_MESSAGE = 120  # characters that are still legible from afar
STEP_MINUTES = 15  # between the times a slideshow may end at


class Panel(Enum):
    """What staff have in front of them."""

    CLOSED = "closed"
    PIN = "pin"
    MENU = "menu"
    SLIDESHOWS = "slideshows"
    PREVIEW = "preview"
    EVENT = "event"
    EMERGENCY = "emergency"
    WRITE = "write"
    LANGUAGE = "language"
    BRIGHTNESS = "brightness"
    VOLUME = "volume"
    LEAVE = "leave"


class Cover(Enum):
    """What hides every screen from visitors for a while."""

    NONE = "none"
    CLEANING = "cleaning"
    EMERGENCY = "emergency"
    TOUCH_TEST = "touchTest"


OUTSIDE = (Panel.CLOSED, Panel.PIN)
_ABOVE = {Panel.PREVIEW: Panel.SLIDESHOWS, Panel.WRITE: Panel.EMERGENCY, Panel.PIN: Panel.CLOSED, Panel.MENU: Panel.CLOSED}


@dataclass(frozen=True, slots=True)
class Held:
    """A finger rests in the corner."""

    now: float


@dataclass(frozen=True, slots=True)
class LetGo:
    """It left the corner or the glass."""

    now: float


@dataclass(frozen=True, slots=True)
class Called:
    """The key chord."""

    now: float


@dataclass(frozen=True, slots=True)
class Admitted:
    """The PIN was right."""

    now: float


@dataclass(frozen=True, slots=True)
class Touched:
    """A finger or key, anywhere."""

    now: float


@dataclass(frozen=True, slots=True)
class Opened:
    now: float
    panel: Panel


@dataclass(frozen=True, slots=True)
class WentBack:
    """To the panel above; from the menu or the PIN pad, out."""

    now: float


@dataclass(frozen=True, slots=True)
class Closed:
    now: float


@dataclass(frozen=True, slots=True)
class Covered:
    """Staff leave the menu and hide the screen for so many `seconds`."""

    now: float
    cover: Cover
    seconds: float
    message: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    now: float


Event = Held | LetGo | Called | Admitted | Touched | Opened | WentBack | Closed | Covered | Tick


@dataclass(frozen=True, slots=True)
class Staff:
    panel: Panel = Panel.CLOSED
    cover: Cover = Cover.NONE
    ends: float = 0.0  # of the cover
    message: str = ""  # of the cover
    held: float | None = None  # since when a finger rests in the corner
    touched: float = 0.0  # the latest sign of staff
    now: float = 0.0  # the latest time seen


def next_deadline(state: Staff) -> float | None:
    """The time at which a `Tick` will change something; None where only somebody can."""
    times = []
    if state.held is not None:
        times.append(state.held + HOLD)
    if state.cover is not Cover.NONE:
        times.append(state.ends)
    if state.panel is not Panel.CLOSED:
        times.append(state.touched + MENU_IDLE)
    return min(times, default=None)


def seconds_left(state: Staff, now: float) -> int:
    """Whole seconds until the cover goes; 0 where there is none."""
    return 0 if state.cover is Cover.NONE else max(0, math.ceil(state.ends - max(state.now, now)))


def step(state: Staff, event: Event) -> Staff:
    """The menu after the event. A time earlier than the latest one seen, or not a finite number, counts as the latest one seen."""
    state = replace(state, now=max(state.now, event.now) if math.isfinite(event.now) else state.now)
    match event:
        case Held():
            return replace(state, held=state.now) if state.panel is Panel.CLOSED and state.held is None else state
        case LetGo():
            return replace(state, held=None)
        case Called():
            return _called(state)
        case Touched():
            return _touched(state)
        case Tick():
            return _tick(state)
        case Admitted():
            return _panel(_uncovered(state), Panel.MENU) if state.panel is Panel.PIN else state
        case _:
            return _moved(state, event)


def _moved(state: Staff, event: Opened | WentBack | Closed | Covered) -> Staff:
    inside = state.panel not in OUTSIDE
    match event:
        case Opened():
            return _panel(state, event.panel) if inside and event.panel not in OUTSIDE else state
        case WentBack():
            return state if state.panel is Panel.CLOSED else _panel(state, _ABOVE.get(state.panel, Panel.MENU))
        case Closed():
            return _panel(state, Panel.CLOSED)
        case Covered():
            if not inside or event.cover is Cover.NONE:
                return state
            ends = state.now + max(0.0, event.seconds)
            return replace(_panel(state, Panel.CLOSED), cover=event.cover, ends=ends, message=event.message[:LONGEST_MESSAGE])
        case _:
            assert_never(event)


def _panel(state: Staff, panel: Panel) -> Staff:
    return replace(state, panel=panel, touched=state.now, held=None)


def _uncovered(state: Staff) -> Staff:
    return replace(state, cover=Cover.NONE, ends=0.0, message="")


def _called(state: Staff) -> Staff:
    """Ask for the PIN. The touch test is left without it, for it leads out and not in."""
    if state.panel is not Panel.CLOSED:
        return replace(state, held=None)
    if state.cover is Cover.TOUCH_TEST:
        return _uncovered(_panel(state, Panel.CLOSED))
    return _panel(state, Panel.PIN)


def _touched(state: Staff) -> Staff:
    if state.cover is Cover.TOUCH_TEST:
        state = replace(state, ends=state.now + TOUCH_TEST)
    return state if state.panel is Panel.CLOSED else replace(state, touched=state.now)


def _tick(state: Staff) -> Staff:
    """All that is due: the hold, the end of a cover with the PIN pad that was opened over it, the menu left alone."""
    if state.held is not None and state.now >= state.held + HOLD:
        state = _called(state)
    if state.cover is not Cover.NONE and state.now >= state.ends:
        state = _uncovered(_panel(state, Panel.CLOSED))
    if state.panel is not Panel.CLOSED and state.now >= state.touched + MENU_IDLE:
        state = _panel(state, Panel.CLOSED)
    return state


def proposed_end(now: datetime) -> time:
    """A time to suggest for the end of a slideshow: the first quarter of an hour at least an hour away."""
    later = now + timedelta(hours=1)
    return stepped(time(later.hour, later.minute // STEP_MINUTES * STEP_MINUTES), 0 if later.minute % STEP_MINUTES == 0 else STEP_MINUTES)


def stepped(at: time, minutes: int) -> time:
    """A time so many minutes later (earlier where negative), around the clock."""
    total = (at.hour * 60 + at.minute + minutes) % (24 * 60)
    return time(total // 60, total % 60)


def next_moment(now: datetime, at: time) -> datetime:
    """When the wall clock next shows a time: later today, or tomorrow."""
    today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)
