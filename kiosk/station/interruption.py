"""Ctrl-C and a request to stop, while an event loop runs."""

from __future__ import annotations

import signal
from collections.abc import Callable

from PySide6.QtCore import QTimer

# Windows sends SIGBREAK for Ctrl-Break, when a console is closed, and for `kiosk serve`.
REQUESTS = tuple(number for name in ("SIGTERM", "SIGBREAK") if (number := getattr(signal, name, None)) is not None)


class Interruptible:
    """While it lasts, Ctrl-C and a request to stop `leave`, with an exit code and a reason for the log.

    Python runs its signal handlers only when it gets a turn; a slow timer gives it one.
    """

    def __init__(self, leave: Callable[[int, str], None]) -> None:
        self._leave = leave
        self._turn = QTimer(interval=500)
        self._turn.timeout.connect(lambda: None)

    def __enter__(self) -> None:
        signal.signal(signal.SIGINT, lambda *_: self._leave(130, "Ctrl-C"))
        for number in REQUESTS:
            signal.signal(number, lambda *_: self._leave(0, "the system asked for it (SIGTERM)"))
        self._turn.start()

    def __exit__(self, *_: object) -> None:
        self._turn.stop()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        for number in REQUESTS:
            signal.signal(number, signal.SIG_DFL)
