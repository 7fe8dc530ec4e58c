"""Ctrl-C and a request to stop, while an event loop runs."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier

# Windows sends SIGBREAK for Ctrl-Break, when a console is closed, and for `kiosk serve`; elsewhere SIGHUP comes when a terminal is closed.
REQUESTS = tuple(number for name in ("SIGTERM", "SIGBREAK", "SIGHUP") if (number := getattr(signal, name, None)) is not None)


class Interruptible:
    """While it lasts, Ctrl-C and a request to stop `leave`, with an exit code and a reason for the log.

    Python runs its signal handlers only when it gets a turn: a byte on a socket, which wakes the event loop, gives it one.
    """

    def __init__(self, leave: Callable[[int, str], None]) -> None:
        self._leave = leave
        self._heeded = [number for number in REQUESTS if signal.getsignal(number) is not signal.SIG_IGN]  # nohup(1) has one ignored
        self._heard, self._rung = socket.socketpair()
        for end in (self._heard, self._rung):
            end.setblocking(False)
        self._turn = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read)
        self._turn.activated.connect(lambda: self._heard.recv(64))
        self._before = -1

    def __enter__(self) -> None:
        signal.signal(signal.SIGINT, lambda *_: self._leave(130, "Ctrl-C"))
        for number in self._heeded:
            signal.signal(number, lambda number, _: self._leave(0, f"the system asked for it ({signal.Signals(number).name})"))
        self._before = signal.set_wakeup_fd(self._rung.fileno(), warn_on_full_buffer=False)

    def __exit__(self, *_: object) -> None:
        signal.set_wakeup_fd(self._before)
        self._turn.setEnabled(False)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        for number in self._heeded:
            signal.signal(number, signal.SIG_DFL)
        self._heard.close()
        self._rung.close()
