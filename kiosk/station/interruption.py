"""Ctrl-C and a request to stop, while an event loop runs."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier

# Windows sends SIGBREAK for Ctrl-Break, when a console is closed, and for `kiosk serve`.
REQUESTS = tuple(number for name in ("SIGTERM", "SIGBREAK") if (number := getattr(signal, name, None)) is not None)


class Interruptible:
    """While it lasts, Ctrl-C and a request to stop `leave`, with an exit code and a reason for the log.

    Python runs its signal handlers only when it gets a turn: a byte on a socket, which wakes the event loop, gives it one.
    """

    def __init__(self, leave: Callable[[int, str], None]) -> None:
        self._leave = leave
        self._heard, self._rung = socket.socketpair()
        for end in (self._heard, self._rung):
            end.setblocking(False)
        self._turn = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read)
        self._turn.activated.connect(lambda: self._heard.recv(64))
        self._before = -1

    def __enter__(self) -> None:
        signal.signal(signal.SIGINT, lambda *_: self._leave(130, "Ctrl-C"))
        for number in REQUESTS:
            signal.signal(number, lambda *_: self._leave(0, "the system asked for it (SIGTERM)"))
        self._before = signal.set_wakeup_fd(self._rung.fileno(), warn_on_full_buffer=False)

    def __exit__(self, *_: object) -> None:
        signal.set_wakeup_fd(self._before)
        self._turn.setEnabled(False)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        for number in REQUESTS:
            signal.signal(number, signal.SIG_DFL)
        self._heard.close()
        self._rung.close()
