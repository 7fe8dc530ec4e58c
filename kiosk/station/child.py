"""One kiosk as a process that is watched: its start, its heartbeats, its end.

A thread of its own waits for what a kiosk says: on Windows nothing else can wait for a pipe, and so it is the same everywhere.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

from kiosk.station import channel
from kiosk.station.supervision import Beat, Exited, Killed

_BEATS = {beat.value[0]: beat for beat in Beat}
_MANY = 1 << 16  # bytes


class Child:
    """A kiosk that runs; `wake` is called, from another thread, when it said something or ended. Raises OSError where it cannot be started."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], wake: Callable[[], None]) -> None:
        self._process, pipe = channel.start(command, environment)
        self.id = self._process.pid
        self._said: SimpleQueue[bytes] = SimpleQueue()
        self._dismissed = False
        Thread(target=self._listen, args=(pipe, wake), name=f"kiosk {self.id}", daemon=True).start()

    def _listen(self, pipe: int, wake: Callable[[], None]) -> None:
        """Until it closes its end of the pipe, as it does when it ends, or is to be let go."""
        with suppress(OSError):
            while (data := os.read(pipe, _MANY)) and not self._dismissed:
                self._said.put(data)
                wake()
        os.close(pipe)
        wake()

    def beats(self) -> Iterable[Beat]:
        """What it said since the last call. What is no beat is passed over."""
        with suppress(Empty):
            while True:
                yield from (_BEATS[byte] for byte in self._said.get_nowait() if byte in _BEATS)

    def ending(self, *, first: bool) -> Exited | Killed | None:
        """How it ended by itself, if it did."""
        code = self._process.poll()
        return None if code is None else Killed(-code) if code < 0 else Exited(code, first=first)

    def end(self, seconds: float) -> None:
        """Ask it to end, and end it by force after so long.

        Windows has no SIGTERM that a program could heed: one whose beats nobody hears any more ends by itself, two beats later.
        """
        self._dismissed = True
        if sys.platform != "win32":
            self._send(signal.SIGTERM)
        self._reap(seconds)

    def abort(self, seconds: float) -> None:
        """End one that hangs. It may leave a trace of where it does; on Windows nothing asks it to, and it is ended at once."""
        if sys.platform == "win32":
            self._reap(0)
        else:
            self._send(signal.SIGABRT)
            self._reap(seconds)

    def close(self) -> None:
        """Leave nothing of it, whatever became of it."""
        if self._process.poll() is None:
            self._reap(0)

    def _send(self, number: int) -> None:
        with suppress(OSError):
            self._process.send_signal(number)

    def _reap(self, seconds: float) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
            return
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
