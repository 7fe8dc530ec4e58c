"""The frames of a window as they are shown, and a finger on it. Times are seconds of the monotonic clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

QUIET = 0.15  # seconds without a frame, after which nothing moves
PATIENCE = 20.0  # seconds for a screen to come to rest


class Frames(QObject):
    """Notes when each frame is shown, how long it took to draw, what the thread of the screens had worked until then, and whether a
    screen was on its way. Where drawing in software is not a thread of its own, that work is all there is to a frame.

    `see` is called at each frame, where something is to be looked at.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._begun = 0.0
        self.see: Callable[[float], None] | None = None
        self.clear()
        # Slots of an object that lives in the GUI thread: a render thread of its own is never made to wait for Python.
        window.afterAnimating.connect(self._begin)
        window.frameSwapped.connect(self._show)

    def clear(self) -> None:
        self.shown: list[float] = []
        self.drawing: list[float] = []
        self.worked: list[float] = []
        self.moving: list[bool] = []

    @Slot()
    def _begin(self) -> None:
        self._begun = time.monotonic()

    @Slot()
    def _show(self) -> None:
        now = time.monotonic()
        self.shown.append(now)
        self.drawing.append(now - self._begun)
        self.worked.append(time.thread_time())
        self.moving.append(not self._window.property("settled"))
        if self.see is not None:
            self.see(now)

    def steps(self, since: float) -> list[float]:
        """The seconds between frames while a screen is on its way, from a moment on."""
        return [self.shown[after] - self.shown[after - 1] for after in self._on_the_way(since)]

    def work(self, since: float) -> list[float]:
        """The seconds of a processor that the thread of the screens took for each of these steps, whatever else the machine did."""
        return [self.worked[after] - self.worked[after - 1] for after in self._on_the_way(since)]

    def _on_the_way(self, since: float) -> list[int]:
        return [after for after in range(1, len(self.shown)) if self.moving[after - 1] and self.shown[after - 1] >= since]

    def steps_within(self, longest: float) -> list[float]:
        """The seconds between frames that follow each other within so long: those of one movement."""
        return [after - before for before, after in pairwise(self.shown) if after - before <= longest]


def pause(seconds: float) -> None:
    """Let the kiosk go on for so long."""
    loop = QEventLoop()
    timer = QTimer(loop, singleShot=True, interval=round(seconds * 1000), timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start()
    loop.exec()


def come_to_rest(window: QQuickWindow, frames: Frames, quiet: float = QUIET) -> None:
    """Wait until nothing moves. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while True:
        last = frames.shown[-1] if frames.shown else 0.0
        pause(quiet)
        if window.property("settled") and (not frames.shown or frames.shown[-1] == last):
            return
        if time.monotonic() > end:
            raise TimeoutError("A screen did not come to rest.")


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item from the top down."""
    if root.isVisible():
        yield root
        for child in root.childItems():
            yield from items(child)


class Finger:
    """Presses and lets go on the window, as the system's pointer does once Qt's platform layer has handed it over."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def find(self, start: str) -> QPoint | None:
        """The middle of the first control on the screen whose name starts that way; None where there is none within the window."""
        for item in items(self._window.contentItem()):
            if str(item.property("focusId") or "").startswith(start) and item.isEnabled():
                middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
                if self._window.contentItem().contains(QPointF(middle)):
                    return middle
        return None

    def press(self, where: QPoint) -> None:
        self._send(QEvent.Type.MouseButtonPress, where, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)

    def move(self, where: QPoint) -> None:
        self._send(QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)

    def lift(self, where: QPoint) -> None:
        self._send(QEvent.Type.MouseButtonRelease, where, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)

    def _send(self, kind: QEvent.Type, where: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        place = QPointF(where)
        on_glass = QPointF(self._window.mapToGlobal(where))
        event = QMouseEvent(kind, place, on_glass, button, buttons, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self._window, event)
