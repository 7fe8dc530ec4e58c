"""Keeps a kiosk up: starts it, listens to its heartbeats, ends it where it hangs, starts it again. What to do when is in `supervision`."""

from __future__ import annotations

import logging
import os
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime
from datetime import time as TimeOfDay  # noqa: N812
from pathlib import Path
from queue import Empty, SimpleQueue
from types import FrameType

from kiosk.station import record as records
from kiosk.station.child import Child
from kiosk.station.held import HoldingScreen
from kiosk.station.logs import FILE_NAME
from kiosk.station.memory import memory_of
from kiosk.station.notify import Notifier
from kiosk.station.supervision import (
    ENDED,
    INTERRUPTED,
    MISUSED,
    RESTART,
    SHOWN,
    Again,
    Ending,
    Exited,
    Fault,
    Killed,
    Limits,
    Mode,
    Pulse,
    Record,
    Stop,
    Wish,
    find_fault,
    find_wish,
    follow,
    hear,
    is_shown,
    lacks_display,
    wake,
)

log = logging.getLogger(__name__)

SOFTWARE: Mapping[str, str] = {"QT_QUICK_BACKEND": "software"}
USUAL_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Orders:
    """What is kept up, and how. `command` starts a kiosk in a mode; `daily` is local time."""

    command: Callable[[Mode], Sequence[str]]
    state_dir: Path
    holding: Sequence[str] = ()  # starts what is seen while there is no kiosk; empty: nothing
    daily: TimeOfDay | None = None
    most_memory: int | None = None  # bytes
    limits: Limits = USUAL_LIMITS
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))


class Supervisor:
    """One for a machine's screen. `serve` is called in the main thread, which gets the signals."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._limits = orders.limits
        self._path = orders.state_dir / records.FILE_NAME
        self._record = records.load(self._path, orders.limits, time.monotonic(), time.time())
        _, self._crashes = records.peek(self._path)  # for whoever asks later: the record forgets them
        self._systemd = Notifier(orders.environment)
        self._asked: int | None = None  # the exit code, once someone asked for the end
        self._stirs: SimpleQueue[None] = SimpleQueue()  # something happened: a signal, a beat, an end
        self._holding = HoldingScreen(orders.holding, {**orders.environment, **SOFTWARE}, orders.limits, self._stir)
        self._ready = False
        self._displayed = True  # there was a display to draw on when it was last told of

    def serve(self) -> int:
        """Keep the kiosk up until it ends for good or a signal asks for the end. Returns the exit code."""
        with ExitStack() as stack:
            stack.callback(self._holding.end)
            self._hear_signals(stack)
            first = True
            while True:
                ending = self._attend(first=first)
                if self._asked is not None:
                    return self._leave(self._asked)
                first = False
                match follow(self._record, ending, self._limits, time.monotonic()):
                    case Stop(code):
                        how = "ended" if code == MISUSED else f"ended as it was told to ({FILE_NAME} says why)"
                        log.info("The kiosk %s, with code %d; it is not started again.", how, code)
                        return self._leave(code)
                    case Again(record, delay):
                        self._hold(shown=not lacks_display(ending))
                        self._tell(ending, record, delay)
                        self._note(record)
                        self._remember(record)
                        self._pause(delay)
                if self._asked is not None:
                    return self._leave(self._asked)

    def _attend(self, *, first: bool) -> Ending:
        """Start a kiosk and stay with it until it ended. Nothing of it runs afterwards."""
        environment = {**self._orders.environment, **(SOFTWARE if self._record.software else {})}
        try:
            child = Child(self._orders.command(self._record.mode), environment, self._stir)
        except OSError as error:
            log.error("The kiosk cannot be started: %s", error)
            return Exited(1)
        try:
            return self._watch(child, first=first)
        finally:
            child.close()

    def _watch(self, child: Child, *, first: bool) -> Ending:
        pulse = Pulse(time.monotonic())
        looked = pulse.started
        look_at_memory, heavy = pulse.started + self._limits.memory_look, False
        while True:
            self._wait(self._limits.look)
            now = time.monotonic()
            pulse, looked = wake(pulse, self._limits, now - looked), now
            for beat in child.beats():
                pulse = hear(pulse, beat, now)
            if is_shown(pulse):
                self._greet()
            self._holding.look()
            if (ending := child.ending(first=first)) is not None:
                return ending
            if self._asked is not None:
                child.end(self._limits.end)
                return Exited(self._asked)
            if (fault := find_fault(pulse, self._limits, now)) is not None:
                self._hold()
                child.abort(self._limits.grace)
                return fault
            if now >= look_at_memory:
                look_at_memory, heavy = now + self._limits.memory_look, self._is_heavy(child)
            if (wish := find_wish(pulse, self._limits, now, datetime.now(), self._orders.daily, heavy=heavy)) is not None:
                self._hold()
                child.end(self._limits.end)
                return wish

    def _is_heavy(self, child: Child) -> bool:
        taken = memory_of(child.id)
        return taken is not None and self._orders.most_memory is not None and taken > self._orders.most_memory

    def _greet(self) -> None:
        """A kiosk is seen: nothing else is needed on the screen, and systemd knows."""
        self._holding.end()
        if not self._ready:
            self._ready = True
            self._systemd.tell("READY=1", f"STATUS=Shows {SHOWN[self._record.mode]}.")

    def _hold(self, *, shown: bool = True) -> None:
        """Have something else seen, where it can be `shown`."""
        self._ready = False
        self._systemd.tell("STATUS=Starts the kiosk again.")
        self._holding.want(shown)

    def _tell(self, ending: Ending, record: Record, delay: float) -> None:
        match ending:
            case Wish():
                log.info("The kiosk is started afresh: %s.", ending.value)
            case Exited() if lacks_display(ending):
                level = logging.ERROR if self._displayed else logging.DEBUG
                log.log(level, "There is no display to draw on; the kiosk is started every %g s until there is one.", delay)
            case Exited(code):
                level = logging.INFO if code == RESTART else logging.ERROR
                log.log(level, "The kiosk ended with code %d; it is started again in %g s.", code, delay)
            case Killed(number):
                log.error("The kiosk was killed by signal %d; it is started again in %g s.", number, delay)
            case Fault():
                log.error("The kiosk was ended, for %s; it is started again in %g s.", ending.value, delay)
        if record.mode is not self._record.mode:
            log.log(logging.INFO if record.mode is Mode.USUAL else logging.ERROR, "From now on it shows %s.", SHOWN[record.mode])
        self._displayed = not lacks_display(ending)
        if record.software and not self._record.software:
            log.error("From now on it draws without the graphics card.")

    def _note(self, record: Record) -> None:
        """The time of a crash; one that was the death of the display server is none."""
        if record.doubt is not None and record.doubt != self._record.doubt:
            self._crashes = (*self._crashes, time.time())[-records.MOST_CRASHES :]
        elif self._record.doubt is not None and record == self._record.doubt[1]:
            self._crashes = self._crashes[:-1]

    def _remember(self, record: Record) -> None:
        if record != self._record:
            self._record = record
            records.save(self._path, record, time.monotonic(), time.time(), self._crashes)

    def _leave(self, code: int) -> int:
        """Whoever ends the kiosk in order, and starts it again, wants the usual one."""
        self._systemd.tell("STOPPING=1")
        self._remember(Record())
        return code

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while self._asked is None and (left := until - time.monotonic()) > 0:
            self._wait(min(left, self._limits.look))
            self._holding.look()

    def _wait(self, seconds: float) -> None:
        """Until something happens or so long; systemd hears that the supervisor goes round."""
        self._systemd.tell("WATCHDOG=1")
        with suppress(Empty):
            self._stirs.get(timeout=seconds)
            for _ in range(self._stirs.qsize()):
                self._stirs.get_nowait()

    def _stir(self) -> None:
        """End a wait. Called by signal handlers and by other threads too, which a SimpleQueue stands."""
        self._stirs.put(None)

    def _hear_signals(self, stack: ExitStack) -> None:
        """A signal ends the wait; SIGTERM, SIGINT, Windows' SIGBREAK and the SIGHUP of a terminal that is closed ask for the end."""

        def ask(number: int, _frame: FrameType | None) -> None:
            self._asked = INTERRUPTED if number == signal.SIGINT else ENDED
            self._stir()

        handlers = {"SIGTERM": ask, "SIGINT": ask, "SIGBREAK": ask, "SIGHUP": ask, "SIGCHLD": lambda *_: self._stir()}
        if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:  # as nohup(1) has it
            del handlers["SIGHUP"]
        for name, handler in handlers.items():
            if (number := getattr(signal, name, None)) is not None:
                stack.callback(signal.signal, number, signal.signal(number, handler))
