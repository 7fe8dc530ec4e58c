"""What the kiosk says aloud, and where it stands in saying it.

A page is a row of passages. They are said one after the other until someone pauses, asks for another, moves the keyboard's focus (which
says the control instead), or goes on to another page. A state machine without a clock or a voice: whoever owns the voice does what the
effects ask for, and sends `Ended` with the turn it was given.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never

RATES = (0.6, 0.8, 1.0, 1.25, 1.5, 1.8, 2.2)  # times the usual speed
USUAL_RATE = 2  # its place in `RATES`
LOUDEST = 10  # steps of volume; 1 is the softest, for speech that is on and cannot be heard helps nobody


class Kind(Enum):
    SUMMARY = "summary"  # what a page is and holds; said first
    TEXT = "text"
    CONTROL = "control"  # what can be touched: its name, role and state
    NOTICE = "notice"  # what the kiosk has to say for itself


@dataclass(frozen=True, slots=True)
class Spoken:
    """A piece of speech in one language, in words made for the ear."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Passage:
    """What is said in one go. `shown` are texts on the screen, `focus` a control's name: the first that is there is marked meanwhile."""

    id: str
    parts: tuple[Spoken, ...]
    kind: Kind = Kind.TEXT
    shown: tuple[str, ...] = ()
    focus: str = ""

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts)


class Phase(Enum):
    OFF = "off"
    SPEAKING = "speaking"
    PAUSED = "paused"
    RESTING = "resting"  # speech is on and has nothing to say


@dataclass(frozen=True, slots=True)
class Started:
    """Somebody wants to hear the kiosk."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody has heard enough; how fast and how loud it was is kept."""


@dataclass(frozen=True, slots=True)
class Left:
    """The visit is over: everything is as it was at first."""

    rate: int = USUAL_RATE
    volume: int = LOUDEST // 2


@dataclass(frozen=True, slots=True)
class Opened:
    """Something else is on the screen; `aloud` where it is said at once."""

    passages: tuple[Passage, ...]
    aloud: bool = True


@dataclass(frozen=True, slots=True)
class Focused:
    """The keyboard came to a control."""

    control: Passage


@dataclass(frozen=True, slots=True)
class Ended:
    """What was asked for in a turn has been said, or could not be."""

    turn: int


@dataclass(frozen=True, slots=True)
class Paused:
    pass


@dataclass(frozen=True, slots=True)
class Resumed:
    pass


@dataclass(frozen=True, slots=True)
class Repeated:
    pass


@dataclass(frozen=True, slots=True)
class Moved:
    """So many passages on, or back where negative."""

    by: int


@dataclass(frozen=True, slots=True)
class Tuned:
    """So many steps faster and louder; slower and softer where negative. No louder than `ceiling`."""

    rate: int = 0
    volume: int = 0
    ceiling: int = LOUDEST


Event = Started | Stopped | Left | Opened | Focused | Ended | Paused | Resumed | Repeated | Moved | Tuned


@dataclass(frozen=True, slots=True)
class Say:
    passage: Passage
    turn: int


@dataclass(frozen=True, slots=True)
class Hush:
    """Be silent at once, and forget what was being said."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Be silent at once, and go on from there later."""


@dataclass(frozen=True, slots=True)
class GoOn:
    pass


Effect = Say | Hush | Hold | GoOn


@dataclass(frozen=True, slots=True)
class Narration:
    """`index` is the passage that is said, or comes next; `over` once the last one was. `aside` is said instead, and leads nowhere."""

    phase: Phase = Phase.OFF
    passages: tuple[Passage, ...] = ()
    index: int = 0
    over: bool = False
    aside: Passage | None = None
    turn: int = 0
    rate: int = USUAL_RATE
    volume: int = LOUDEST // 2

    @property
    def current(self) -> Passage | None:
        """What is being said, held, or was said last."""
        if self.aside is not None:
            return self.aside
        return self.passages[self.index] if self.passages else None

    @property
    def speed(self) -> float:
        return RATES[self.rate]


Step = tuple[Narration, tuple[Effect, ...]]


def step(state: Narration, event: Event) -> Step:
    """The narration after the event, and what the voice does about it. While it is off, only `Started` makes it speak."""
    match event:
        case Started():
            return (state, ()) if state.phase is not Phase.OFF else _say(replace(state, index=0, over=False, aside=None))
        case Stopped():
            return _off(state)
        case Left():
            after, effects = _off(state)
            return replace(after, passages=(), index=0, over=False, rate=event.rate, volume=event.volume), effects
        case Tuned():
            return _tuned(state, event)
        case Opened():
            return _opened(state, event)
        case _:
            return (state, ()) if state.phase is Phase.OFF else _spoken(state, event)


def _spoken(state: Narration, event: Focused | Ended | Paused | Resumed | Repeated | Moved) -> Step:
    match event:
        case Focused():
            return _say(replace(state, aside=event.control))
        case Ended():
            return _ended(state, event.turn)
        case Paused():
            return (replace(state, phase=Phase.PAUSED), (Hold(),)) if state.phase is Phase.SPEAKING else (state, ())
        case Resumed():
            return _resumed(state)
        case Repeated():
            return _say(state)
        case Moved():
            return _moved(state, event.by)
        case _:
            assert_never(event)


def _say(state: Narration) -> Step:
    """Say what is current, from its beginning; what was being said before gives way."""
    if state.current is None:
        return replace(state, phase=Phase.RESTING), (Hush(),)
    state = replace(state, phase=Phase.SPEAKING, turn=state.turn + 1)
    assert state.current is not None
    return state, (Say(state.current, state.turn),)


def _off(state: Narration) -> Step:
    silent = replace(state, phase=Phase.OFF, aside=None)
    return silent, () if state.phase is Phase.OFF else (Hush(),)


def _opened(state: Narration, event: Opened) -> Step:
    state = replace(state, passages=event.passages, index=0, over=False, aside=None)
    if state.phase is Phase.OFF:
        return state, ()
    return _say(state) if event.aloud else (replace(state, phase=Phase.RESTING), (Hush(),))


def _ended(state: Narration, turn: int) -> Step:
    if turn != state.turn or state.phase is not Phase.SPEAKING:
        return state, ()  # of something that gave way meanwhile
    if state.aside is not None:
        return replace(state, phase=Phase.RESTING, aside=None), ()
    if state.index + 1 < len(state.passages):
        return _say(replace(state, index=state.index + 1))
    return replace(state, phase=Phase.RESTING, over=True), ()


def _resumed(state: Narration) -> Step:
    match state.phase:
        case Phase.PAUSED:
            return replace(state, phase=Phase.SPEAKING), (GoOn(),)
        case Phase.RESTING:
            return _say(replace(state, index=0, over=False) if state.over else state)
        case Phase.SPEAKING | Phase.OFF:
            return state, ()
        case _:
            assert_never(state.phase)


def _moved(state: Narration, by: int) -> Step:
    """Past either end, the first or the last passage is said again: silence would leave it open whether the key was felt."""
    last = max(0, len(state.passages) - 1)
    return _say(replace(state, index=max(0, min(last, state.index + by)), over=False, aside=None))


def _tuned(state: Narration, event: Tuned) -> Step:
    """Another volume holds at once; another speed from the beginning of what is being said."""
    rate = max(0, min(len(RATES) - 1, state.rate + event.rate))
    volume = max(1, min(LOUDEST, event.ceiling, state.volume + event.volume))
    after = replace(state, rate=rate, volume=volume)
    return _say(after) if rate != state.rate and state.phase is Phase.SPEAKING else (after, ())
