"""What is seen while there is no kiosk: a process of its own, which is shown again wherever it dies."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence

from kiosk.station.child import Child
from kiosk.station.supervision import Killed, Limits, lacks_display, pause_after

log = logging.getLogger(__name__)


class HoldingScreen:
    """`command` starts it; an empty one: nothing is shown. `wake` is called, from another thread, when it ended.

    One that dies is shown again at once; one that dies as it starts, after pauses that grow as those of the kiosk.
    Each way in which it dies is told once until it is not needed any more; that it found no display, which is told of the kiosk, is not.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], limits: Limits, wake: Callable[[], None]) -> None:
        self._command, self._environment, self._limits, self._wake = command, environment, limits, wake
        self._child: Child | None = None
        self._wanted = False
        self._ends = 0  # since it was first wanted
        self._told: set[str] = set()  # of these, why
        self._not_before = 0.0  # monotonic seconds

    def want(self, wanted: bool) -> None:
        """Have it shown from now on, or not be shown again; one that is there stays."""
        self._wanted = wanted and bool(self._command)
        self.look()

    def look(self) -> None:
        """Show it again where it is missed."""
        if self._child is not None and (ending := self._child.ending(first=False)) is not None:
            self._child.close()
            self._child = None
            how = f"killed by signal {ending.signal}" if isinstance(ending, Killed) else f"ended with code {ending.code}"
            self._count(how, quiet=lacks_display(ending))
        if self._wanted and self._child is None and time.monotonic() >= self._not_before:
            self._start()

    def end(self) -> None:
        """It is not needed any more."""
        self._wanted, self._ends, self._not_before = False, 0, 0.0
        self._told.clear()
        if self._child is not None:
            self._child.end(self._limits.grace)
            self._child.close()
            self._child = None

    def _start(self) -> None:
        self._not_before = time.monotonic() + pause_after(self._ends + 1, self._limits)
        try:
            self._child = Child(self._command, self._environment, self._wake)
        except OSError as error:
            self._count(str(error))

    def _count(self, why: str, *, quiet: bool = False) -> None:
        self._ends += 1
        level = logging.DEBUG if quiet or why in self._told else logging.WARNING
        if not quiet:
            self._told.add(why)
        log.log(level, "The holding screen is not seen (%s); it is shown again.", why)
