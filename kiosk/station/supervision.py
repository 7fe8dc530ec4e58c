"""The rules by which a kiosk is kept up: what its heartbeats say, when it is ill, and what follows when it ends. No process, no clock.

All times are seconds of one monotonic clock that is passed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import Enum
from typing import assert_never

RESTART = 75  # exit code: start me again at once
GRAPHICS_FAILED = 76  # exit code: there is no graphics to draw with
ENDED, MISUSED, NO_DISPLAY, INTERRUPTED = 0, 2, 3, 130
PIPE = "SUPERVISED_KIOSK_PIPE"  # the variable with the number or handle of the pipe to beat in; not KIOSK_…, which are settings


class Beat(Enum):
    """What a running kiosk says of itself, a byte each."""

    TURN = b"T"  # the event loop of the GUI thread goes round
    FRAME = b"F"  # a frame was shown since the last beat
    UNSEEN = b"U"  # the window is on no display that is on: no frame is to be expected
    RESTING = b"R"  # nobody is there: the resting screen, without a slideshow or a staff menu
    BUSY = b"B"  # somebody is


class Mode(Enum):
    """What is shown, from the usual to the last resort."""

    USUAL = "usual"
    LAST_GOOD = "last-good"
    SAFE = "safe"


SHOWN = {Mode.USUAL: "the content of the settings", Mode.LAST_GOOD: "the last good pack", Mode.SAFE: "the safe screen"}


class Fault(Enum):
    """Why a kiosk that runs is ended by force; the value ends a sentence of the log."""

    START = "it showed nothing after its start"
    TURN = "its event loop stands still"
    FRAME = "it draws no more"


class Wish(Enum):
    """Why a kiosk that runs well is started afresh."""

    PLANNED = "the daily restart"
    MEMORY = "the memory it takes"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds, unless they say otherwise. A hang is over in `turn` or `frame` + `look` + `grace`: below 15 s."""

    start: float = 60.0  # a machine that is overloaded takes 5 s to the first frame
    turn: float = 10.0  # without Beat.TURN
    frame: float = 12.5  # without Beat.FRAME: two frames that were asked for on a still screen
    look: float = 0.5  # between two looks at the kiosk
    slept: float = 2.0  # between two looks: the machine slept, or the supervisor was not let run
    grace: float = 1.0  # for a trace of where it hangs
    end: float = 5.0  # for an orderly end
    crashes: int = 3  # in so many seconds, until something safer is shown
    crash_window: float = 600.0
    first_delay: float = 0.5  # before the next start; twice as long after each crash
    longest_delay: float = 30.0
    display_delay: float = 3.0  # before the next start while there is no display: the content is not to blame
    display_doubt: float = 60.0  # from a crash to the next kiosk's word that there is no display: the longest delay and a start
    graphics_failures: int = 2
    rest: float = 30.0  # nobody was there for so long
    least_up: float = 6 * 3600.0  # between two daily restarts, whatever the wall clock does
    quiet_hours: float = 2.0  # hours from the time of the daily restart, in which it may be late
    memory_look: float = 60.0
    least_up_heavy: float = 1800.0  # between two restarts for memory: one that is heavy from the start is not started for ever


@dataclass(frozen=True, slots=True)
class Pulse:
    """When a kiosk was started and last heard; None: not yet. `forgiven`: what sleep was forgiven for, and was not heard of since."""

    started: float
    turned: float | None = None
    drawn: float | None = None
    resting_since: float | None = None
    forgiven: frozenset[Fault] = frozenset()


@dataclass(frozen=True, slots=True)
class Record:
    """What is remembered from one kiosk to the next. `crashes` are those since the mode was chosen, the oldest first.

    `doubt`: the latest kiosk crashed, when it did and what the record was before. It may have been the display server that died.
    """

    mode: Mode = Mode.USUAL
    crashes: tuple[float, ...] = ()
    graphics_failures: int = 0
    software: bool = False  # draw without the graphics card
    doubt: tuple[float, Record] | None = None  # not kept over the end of the supervisor


@dataclass(frozen=True, slots=True)
class Exited:
    """It ended by itself; `first` if this was the first kiosk since the supervisor started."""

    code: int
    first: bool = False


@dataclass(frozen=True, slots=True)
class Killed:
    """A signal ended it that nobody here sent."""

    signal: int


@dataclass(frozen=True, slots=True)
class Again:
    """Start the next kiosk after `delay` seconds."""

    record: Record
    delay: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Nothing more is started; `code` is the supervisor's own."""

    code: int


Ending = Exited | Killed | Fault | Wish


def hear(pulse: Pulse, beat: Beat, now: float) -> Pulse:
    """The pulse after one beat more."""
    match beat:
        case Beat.TURN:
            return replace(pulse, turned=now, forgiven=pulse.forgiven - {Fault.TURN})
        case Beat.FRAME | Beat.UNSEEN:  # said from the event loop too
            return replace(pulse, turned=now, drawn=now, forgiven=frozenset())
        case Beat.RESTING:
            return pulse if pulse.resting_since is not None else replace(pulse, resting_since=now)
        case Beat.BUSY:
            return replace(pulse, resting_since=None)
    assert_never(beat)


def wake(pulse: Pulse, limits: Limits, passed: float) -> Pulse:
    """The pulse where so much time passed since the last look. What the kiosk did not say in a time that was slept through is held against nobody.

    Each silence is forgiven once: on a machine that swaps every look may come late, and a kiosk may hang there too.
    """
    if passed <= limits.slept:
        return pulse

    def later(time: float | None, fault: Fault) -> float | None:
        return time if time is None or fault in pulse.forgiven else time + passed

    return Pulse(
        pulse.started if Fault.START in pulse.forgiven else pulse.started + passed,
        later(pulse.turned, Fault.TURN),
        later(pulse.drawn, Fault.FRAME),
        None if pulse.resting_since is None else pulse.resting_since + passed,
        frozenset(Fault),
    )


def find_fault(pulse: Pulse, limits: Limits, now: float) -> Fault | None:
    """Why the kiosk has to be ended, if it has to. Until its first frame, only its start is timed, and its event loop once that turns."""
    if pulse.turned is not None and now - pulse.turned > limits.turn:
        return Fault.TURN
    if pulse.drawn is None:
        return Fault.START if now - pulse.started > limits.start else None
    return Fault.FRAME if now - pulse.drawn > limits.frame else None


def is_shown(pulse: Pulse) -> bool:
    """Whether the kiosk has come as far as its first frame."""
    return pulse.drawn is not None


def rests(pulse: Pulse, limits: Limits, now: float) -> bool:
    """Whether nobody has been there for a while."""
    return pulse.resting_since is not None and now - pulse.resting_since >= limits.rest


def find_wish(pulse: Pulse, limits: Limits, now: float, wall: datetime, daily: time | None, *, heavy: bool) -> Wish | None:
    """Why the kiosk is to be started afresh, while nobody is there; `wall` is local time, `daily` the time of day to do it at.

    `heavy`: it takes more memory than it is meant to.
    """
    if not rests(pulse, limits, now):
        return None
    if heavy and now - pulse.started >= limits.least_up_heavy:
        return Wish.MEMORY
    due = daily is not None and now - pulse.started >= limits.least_up and _is_within(wall, daily, limits.quiet_hours)
    return Wish.PLANNED if due else None


def _is_within(wall: datetime, start: time, hours: float) -> bool:
    """Whether `wall` lies in the `hours` from a time of day on, across midnight too."""
    passed = timedelta(hours=wall.hour - start.hour, minutes=wall.minute - start.minute) % timedelta(days=1)
    return passed < timedelta(hours=hours)


def lacks_display(ending: Ending) -> bool:
    """Whether a kiosk ended because there was no display to draw on."""
    return isinstance(ending, Exited) and ending.code == NO_DISPLAY


def follow(record: Record, ending: Ending, limits: Limits, now: float) -> Again | Stop:
    """What is done after a kiosk ended."""
    match ending:
        case Exited(code=0 | 130 as code):
            return Stop(code)
        case Exited(code=2, first=True):
            return Stop(MISUSED)
        case Exited(code=75) | Wish.PLANNED:  # what failed before is given another chance
            return Again(Record(), 0.0)
        case Wish.MEMORY:
            return Again(replace(record, doubt=None), 0.0)
        case Exited(code=3):
            return Again(_without_doubt(record, limits, now), limits.display_delay)
        case Exited(code=76):
            failures = record.graphics_failures + 1
            software = record.software or failures >= limits.graphics_failures
            failed = replace(record, graphics_failures=failures, software=software, doubt=None)
            return _after_crash(failed, limits, now) if record.software else Again(failed, limits.first_delay)
        case Exited() | Killed() | Fault():
            return _after_crash(record, limits, now)
    assert_never(ending)


def _after_crash(record: Record, limits: Limits, now: float) -> Again:
    crashes = (*recent(record.crashes, limits, now), now)
    doubt = now, replace(record, doubt=None)
    delay = pause_after(len(crashes), limits)
    if len(crashes) < limits.crashes or record.mode is Mode.SAFE:
        return Again(replace(record, crashes=crashes, doubt=doubt), delay)
    mode = Mode.LAST_GOOD if record.mode is Mode.USUAL else Mode.SAFE
    return Again(replace(record, mode=mode, crashes=(), software=record.software or mode is Mode.SAFE, doubt=doubt), delay)


def pause_after(ends: int, limits: Limits) -> float:
    """Seconds until the next start, after so many that came to nothing."""
    return min(limits.longest_delay, limits.first_delay * 2.0 ** min(ends - 1, 30))


def _without_doubt(record: Record, limits: Limits, now: float) -> Record:
    """The record once there is no display: the crash just before was the server's death."""
    if record.doubt is None:
        return record
    crashed, before = record.doubt
    return before if now - crashed <= limits.display_doubt else replace(record, doubt=None)


def recent(crashes: Sequence[float], limits: Limits, now: float) -> tuple[float, ...]:
    """The crashes that still count."""
    return tuple(crash for crash in crashes if now - crash <= limits.crash_window)
