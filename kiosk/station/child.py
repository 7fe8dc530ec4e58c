"""One kiosk as a process that is watched: its start, its heartbeats, its end. POSIX alone."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress

from kiosk.station.supervision import PIPE, Beat, Ending, Exited, Killed

log = logging.getLogger(__name__)

_BEATS = {beat.value[0]: beat for beat in Beat}
_MANY = 1 << 16  # bytes


class Child:
    """A kiosk that runs; `pipe` can be read when it said something, or ended. Raises OSError where it cannot be started."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.pipe, theirs = os.pipe()
        os.set_blocking(self.pipe, False)
        try:
            # It is out of reach of the terminal's Ctrl-C: the supervisor hears of that, and ends it.
            self._process = subprocess.Popen(
                list(command), env={**environment, PIPE: str(theirs)}, pass_fds=(theirs,), stdin=subprocess.DEVNULL, process_group=0
            )
        except OSError:
            os.close(self.pipe)
            raise
        finally:
            os.close(theirs)
        self.id = self._process.pid
        self.mute = False  # it closed its end of the pipe, as it does when it ends

    def beats(self) -> Iterable[Beat]:
        """What it said since the last call. What is no beat is passed over."""
        with suppress(BlockingIOError):
            while data := os.read(self.pipe, _MANY):
                yield from (_BEATS[byte] for byte in data if byte in _BEATS)
            self.mute = True

    def ending(self, *, first: bool) -> Ending | None:
        """How it ended by itself, if it did."""
        code = self._process.poll()
        return None if code is None else Killed(-code) if code < 0 else Exited(code, first=first)

    def end(self, seconds: float) -> None:
        """Ask it to end, and end it by force after so long."""
        self._send(signal.SIGTERM)
        self._reap(seconds)

    def abort(self, seconds: float) -> None:
        """End one that hangs: it may leave a trace of where it does."""
        self._send(signal.SIGABRT)
        self._reap(seconds)

    def close(self) -> None:
        """Leave nothing of it, whatever became of it."""
        if self._process.poll() is None:
            self._reap(0)
        os.close(self.pipe)

    def _send(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            self._process.send_signal(number)

    def _reap(self, seconds: float) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
            return
        self._send(signal.SIGKILL)
        self._process.wait()
