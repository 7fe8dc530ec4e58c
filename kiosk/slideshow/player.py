"""How a slideshow moves: a state machine without a clock. Every event carries its time, in seconds of a monotonic clock.

Whoever owns the real clock needs one single-shot timer, set to `next_deadline`, that sends a `Tick`. A command acts at once and never
waits for the slide's time to be over.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never


class Curtain(Enum):
    """What hides the slide."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


class Command(Enum):
    """What a key, a clicker or a touched edge asks for."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    PAUSE = "pause"  # and go on again
    BLACK = "black"
    WHITE = "white"
    CONFIRM = "confirm"  # jumps to the number typed
    ESCAPE = "escape"  # out of whatever holds the show up: a number half typed, a curtain, a pause


@dataclass(frozen=True, slots=True)
class Commanded:
    now: float
    command: Command


@dataclass(frozen=True, slots=True)
class Typed:
    """A digit of the number of a slide."""

    now: float
    digit: int  # 0 … 9


@dataclass(frozen=True, slots=True)
class Jumped:
    """Straight to a slide, as from the presenter's list."""

    now: float
    index: int


@dataclass(frozen=True, slots=True)
class Tick:
    now: float


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A visitor took the screen; the show waits."""

    now: float


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The visitor left; the show goes on with the slide it stood on."""

    now: float


Event = Commanded | Typed | Jumped | Tick | HandedOver | TakenBack


@dataclass(frozen=True, slots=True)
class Rules:
    """`dwells` has the seconds of each slide; raises ValueError where there is none, or one is no finite number above zero."""

    dwells: Sequence[float]
    loop: bool = True
    pause: float = 120.0  # seconds after which a pause ends by itself
    typing: float = 3.0  # seconds after which a number typed and not confirmed is forgotten

    def __post_init__(self) -> None:
        if not self.dwells or not all(math.isfinite(seconds) and seconds > 0 for seconds in (*self.dwells, self.pause, self.typing)):
            raise ValueError("A show has slides, and its times are finite numbers of seconds above zero.")


@dataclass(frozen=True, slots=True)
class Playing:
    """Where the show stands. `since` is when its slide came, less what it had been seen before it was paused or handed over."""

    index: int = 0
    since: float = 0.0
    now: float = 0.0  # the latest time seen
    stopped: float | None = None  # when it was paused, darkened or handed over
    curtain: Curtain = Curtain.NONE
    visited: bool = False  # a visitor has the screen
    typed: str = ""
    typed_at: float = 0.0
    finished: bool = False  # the last slide of a show that does not loop is over


def begun(now: float, index: int = 0) -> Playing:
    return Playing(index=index, since=now, now=now)


def next_deadline(state: Playing, rules: Rules) -> float | None:
    """The time at which a `Tick` will change something; None where only somebody can."""
    if state.finished or state.visited:
        return None
    times = [state.typed_at + rules.typing] if state.typed else []
    if state.stopped is None:
        times.append(state.since + rules.dwells[state.index])
    elif state.curtain is Curtain.NONE:
        times.append(state.stopped + rules.pause)
    return min(times, default=None)


def seconds_shown(state: Playing, now: float) -> float:
    """How long the slide has been seen, pauses left out."""
    return max(0.0, (state.stopped if state.stopped is not None else _onward(state, now)) - state.since)


def step(state: Playing, event: Event, rules: Rules) -> Playing:
    """The show after the event. A time earlier than the latest one seen, or not a finite number, counts as the latest one seen."""
    state = replace(state, now=_onward(state, event.now))
    match event:
        case Commanded():
            return state if state.visited else _command(state, event.command, rules)
        case Typed():
            return state if state.visited else replace(state, typed=(state.typed + str(event.digit % 10))[-4:], typed_at=state.now)
        case Jumped():
            return _show(state, max(0, min(event.index, len(rules.dwells) - 1)))
        case Tick():
            return _tick(state, rules)
        case HandedOver():
            return replace(_stop(state), visited=True, curtain=Curtain.NONE, typed="", finished=False)
        case TakenBack():
            return replace(_go_on(state), visited=False) if state.visited else state
        case _:
            assert_never(event)


def _onward(state: Playing, now: float) -> float:
    return max(state.now, now) if math.isfinite(now) else state.now


def _command(state: Playing, command: Command, rules: Rules) -> Playing:
    last = len(rules.dwells) - 1
    match command:
        case Command.NEXT:
            return _show(state, (state.index + 1) % (last + 1) if rules.loop else min(state.index + 1, last))
        case Command.PREVIOUS:
            return _show(state, (state.index - 1) % (last + 1) if rules.loop else max(state.index - 1, 0))
        case Command.FIRST:
            return _show(state, 0)
        case Command.LAST:
            return _show(state, last)
        case Command.PAUSE:
            return _go_on(state) if state.stopped is not None else _stop(state)
        case Command.BLACK:
            return _draw(state, Curtain.BLACK)
        case Command.WHITE:
            return _draw(state, Curtain.WHITE)
        case Command.CONFIRM:
            # People count from one; a number past the end is the last slide.
            return _show(state, max(0, min(int(state.typed) - 1, last))) if state.typed else state
        case Command.ESCAPE:
            return replace(_go_on(state), typed="")
        case _:
            assert_never(command)


def _show(state: Playing, index: int) -> Playing:
    """A slide from its beginning. A pause stays a pause; a curtain opens."""
    paused = state.stopped is not None and state.curtain is Curtain.NONE
    return replace(
        state, index=index, since=state.now, stopped=state.now if paused else None, curtain=Curtain.NONE, typed="", finished=False
    )


def _stop(state: Playing) -> Playing:
    return state if state.stopped is not None else replace(state, stopped=state.now)


def _go_on(state: Playing) -> Playing:
    """On from where it stopped: what the slide had been seen counts."""
    if state.stopped is None:
        return replace(state, curtain=Curtain.NONE)
    return replace(state, since=state.since + state.now - state.stopped, stopped=None, curtain=Curtain.NONE)


def _draw(state: Playing, curtain: Curtain) -> Playing:
    """Close the curtain, or open it where it is closed already."""
    if state.curtain is curtain:
        return _go_on(state)
    return replace(_stop(state), curtain=curtain)


def _tick(state: Playing, rules: Rules) -> Playing:
    """What time changes. A late tick moves on by one slide, however long the machine was asleep."""
    if state.typed and state.now >= state.typed_at + rules.typing:
        state = replace(state, typed="")
    deadline = next_deadline(replace(state, typed=""), rules)
    if deadline is None or state.now < deadline:
        return state
    if state.stopped is not None:
        return _go_on(state)
    if state.index + 1 < len(rules.dwells):
        return _show(state, state.index + 1)
    return _show(state, 0) if rules.loop else replace(state, finished=True)
