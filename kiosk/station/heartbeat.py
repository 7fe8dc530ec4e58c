"""The kiosk's own side of its supervision: it says that its event loop turns, that frames are shown, and whether somebody is there.

A beat is a byte (`supervision.Beat`) in a pipe that `kiosk serve` opened (`channel`). On a screen where nothing
moves it asks for a frame every five seconds, for a window that can no longer draw is not told from one that has nothing to draw
otherwise. Without a supervisor there is no beat, and no frame is asked for.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.station import channel
from kiosk.station.supervision import GRAPHICS_FAILED, Beat

log = logging.getLogger(__name__)

INTERVAL = 1000  # milliseconds between two beats
STILL_TURNS = 5  # beats without a frame until one is asked for: 0.2 Hz

Leave = Callable[[int, str], None]


class Heart(QObject):
    """Beats while the window lives. `leave` ends the event loop, with an exit code and the reason."""

    def __init__(self, window: QQuickWindow, leave: Leave, rests: Callable[[], bool], pipe: int | None, interval: int = INTERVAL) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._rests = rests
        self._pipe = pipe
        self._awaits_frame = False
        self._turns_without_frame = 0
        window.sceneGraphError.connect(self._fail)
        if pipe is not None:
            self._await_frame()
            self._timer = QTimer(self, interval=interval)
            self._timer.timeout.connect(self._turn)
            self._timer.start()

    def _await_frame(self) -> None:
        """Hear of the next frame alone: Python is asked once a beat, not once a frame."""
        self._awaits_frame = True
        self._window.frameSwapped.connect(self._shown, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _shown(self) -> None:
        self._awaits_frame = False
        self._turns_without_frame = 0
        self._beat(Beat.FRAME)

    @Slot()
    def _turn(self) -> None:
        self._beat(Beat.TURN)
        self._beat(Beat.RESTING if self._rests() else Beat.BUSY)
        if not self._awaits_frame:
            self._await_frame()
        if not self._window.isExposed():
            self._beat(Beat.UNSEEN)
        elif self._turns_without_frame >= STILL_TURNS:
            self._window.update()
        self._turns_without_frame += 1

    @Slot("QQuickWindow::SceneGraphError", str)
    def _fail(self, _kind: QQuickWindow.SceneGraphError, message: str) -> None:
        log.critical("The graphics cannot be used: %s", message)
        self._leave(GRAPHICS_FAILED, "the graphics cannot be used")

    def _beat(self, beat: Beat) -> None:
        if self._pipe is None:
            return
        try:
            os.write(self._pipe, beat.value)
        except BlockingIOError:  # the supervisor has stood still for an hour; it will find enough to read
            pass
        except OSError:
            self._pipe = None
            self._leave(0, "its supervisor is gone")


def take_pipe() -> int | None:
    """The pipe to the supervisor, if there is one."""
    return channel.take(os.environ)
