"""When a visit begins, when the kiosk asks "still there?", and when it starts over.

A state machine without a clock: every event carries the time it happened, in seconds of a monotonic clock. Whoever owns the real
clock needs one single-shot timer, set to `next_deadline`, that sends a `Tick`.

Times: 60 s on menus and 90 s on reading screens are the project's choice; a warning of at least 20 s that any touch or key answers,
as often as wanted, is WCAG 2.2 success criterion 2.2.1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never


class Phase(Enum):
    ATTRACT = "attract"  # nobody is here
    EXPLORING = "exploring"
    ASKING = "asking"  # "still there?" is counting down


class ScreenKind(Enum):
    """How long a screen may lie untouched."""

    MENU = "menu"
    READING = "reading"


class Input(Enum):
    """What a visitor did."""

    TOUCH = "touch"
    KEY = "key"
    MOVE = "move"  # a finger that slides, a list that scrolls, a pointer that moves


class Effect(Enum):
    """What the screens have to do about a step."""

    WAKE = "wake"  # leave the attract loop; the touch or key that did it acts on nothing else
    ASK = "ask"  # show the countdown
    CONTINUE = "continue"  # take the countdown away; the touch or key that did it acts on nothing else
    RESET = "reset"  # forget the visit and return to the attract loop


@dataclass(frozen=True, slots=True)
class Activity:
    now: float
    input: Input = Input.TOUCH


@dataclass(frozen=True, slots=True)
class Opened:
    """A screen came to the front, by opening it or by going back to it."""

    now: float
    screen: ScreenKind


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed and nothing happened."""

    now: float


@dataclass(frozen=True, slots=True)
class Ended:
    """The visitor, or staff, asked to start over."""

    now: float


@dataclass(frozen=True, slots=True)
class Held:
    """Something plays that lasts longer than a look: no time runs out until it is over, and then it starts afresh."""

    now: float
    held: bool


Event = Activity | Opened | Tick | Ended | Held


@dataclass(frozen=True, slots=True)
class IdleRules:
    """Seconds without any activity; raises ValueError unless each is a finite number above zero."""

    menu: float = 60.0
    reading: float = 90.0
    warning: float = 20.0  # length of the countdown, added to the two above

    def __post_init__(self) -> None:
        if not all(math.isfinite(seconds) and seconds > 0 for seconds in (self.menu, self.reading, self.warning)):
            raise ValueError("Idle times are finite numbers of seconds above zero.")

    def stretched(self, factor: float) -> IdleRules:
        """The same rules for someone who needs more time."""
        return IdleRules(self.menu * factor, self.reading * factor, self.warning * factor)

    def limit(self, screen: ScreenKind) -> float:
        """Seconds before the kiosk asks."""
        return self.menu if screen is ScreenKind.MENU else self.reading


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a visit stands. `since` is the last activity or, while asking, the moment the countdown appeared."""

    phase: Phase = Phase.ATTRACT
    screen: ScreenKind = ScreenKind.MENU
    since: float = 0.0
    now: float = 0.0  # the latest time seen
    held: bool = False  # no time runs out


Step = tuple[Journey, tuple[Effect, ...]]


def started(now: float, screen: ScreenKind) -> Journey:
    """A journey that begins on a screen rather than in the attract loop."""
    return Journey(Phase.EXPLORING, screen, now, now)


def next_deadline(state: Journey, rules: IdleRules) -> float | None:
    """The time at which a `Tick` will change something; None where only a visitor can."""
    if state.held:
        return None
    match state.phase:
        case Phase.ATTRACT:
            return None
        case Phase.EXPLORING:
            return state.since + rules.limit(state.screen)
        case Phase.ASKING:
            return state.since + rules.warning
        case _:
            assert_never(state.phase)


def seconds_left(state: Journey, now: float, rules: IdleRules) -> int | None:
    """Whole seconds the countdown shows, never below zero; None while there is no countdown."""
    if state.phase is not Phase.ASKING:
        return None
    if state.held:
        return math.ceil(rules.warning)
    return max(0, math.ceil(state.since + rules.warning - _onward(state, now)))


def step(state: Journey, event: Event, rules: IdleRules) -> Step:
    """The journey after the event, and what the screens do about it.

    A time earlier than the latest one seen, or not a finite number, counts as the latest one seen. A late tick never skips the
    countdown: it is shown in full, however long the machine was asleep.
    """
    state = replace(state, now=_onward(state, event.now))
    match event:
        case Activity():
            return _act(state, event.input)
        case Opened():
            return _open(state, event.screen)
        case Tick():
            return _tick(state, rules)
        case Ended():
            return (state, ()) if state.phase is Phase.ATTRACT else _reset(state)
        case Held():
            return _hold(state, event.held)
        case _:
            assert_never(event)


def _onward(state: Journey, now: float) -> float:
    return max(state.now, now) if math.isfinite(now) else state.now


def _hold(state: Journey, held: bool) -> Step:
    if state.phase is Phase.ATTRACT or state.held == held:
        return state, ()
    return replace(state, held=held, since=state.now), ()


def _act(state: Journey, what: Input) -> Step:
    if state.phase is Phase.ATTRACT and what is Input.MOVE:
        return state, ()  # a pointer that trembles is not a visitor
    return _alive(state)


def _open(state: Journey, screen: ScreenKind) -> Step:
    if state.phase is Phase.ATTRACT:
        return state, ()
    return _alive(replace(state, screen=screen))


def _alive(state: Journey) -> Step:
    here = replace(state, phase=Phase.EXPLORING, since=state.now)
    match state.phase:
        case Phase.ATTRACT:
            return here, (Effect.WAKE,)
        case Phase.EXPLORING:
            return here, ()
        case Phase.ASKING:
            return here, (Effect.CONTINUE,)
        case _:
            assert_never(state.phase)


def _tick(state: Journey, rules: IdleRules) -> Step:
    deadline = next_deadline(state, rules)
    if deadline is None or state.now < deadline:
        return state, ()
    if state.phase is Phase.ASKING:
        return _reset(state)
    return replace(state, phase=Phase.ASKING, since=state.now), (Effect.ASK,)


def _reset(state: Journey) -> Step:
    return Journey(since=state.now, now=state.now), (Effect.RESET,)
