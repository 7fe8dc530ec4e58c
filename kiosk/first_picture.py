"""The resting screen as an earlier start painted it, shown while this start loads what makes it live.

It is seen some half a second before the screen itself could be, and gives way to it without a flicker, for it was taken before anything had
moved. It is shown only where the same program shows the same content by the same settings on the same glass. A touch meanwhile is lost,
as it is where there is no kiosk yet.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import zlib
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QRasterWindow, QScreen, QWindow

from kiosk import __version__, night, whole_file
from kiosk.settings import Settings
from kiosk.station import display

log = logging.getLogger(__name__)

NAMES = "resting-*"  # of the pictures: read and written in a few milliseconds
SEEN_WITHIN = 0.3  # seconds after which the picture is no longer waited for
LONGEST = 3000  # milliseconds that it stays above the screen itself
RAISING = ("xcb", "windows", "cocoa")  # platforms on which a window can be brought above another; others warn
LOOK_EVERY = 100  # milliseconds
LOOKS = 20


class FirstPicture(QRasterWindow):
    """A window that shows a picture and takes no part in anything."""

    def __init__(self, image: QImage, screen: QScreen, size: tuple[int, int] | None) -> None:
        super().__init__()
        self._image = image
        self._covered: QWindow | None = None
        self.painted = False
        self.setScreen(screen)
        self.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        if size is None:
            self.setGeometry(screen.geometry())
            self.setWindowState(Qt.WindowState.WindowFullScreen)
        else:
            self.resize(*size)
        self.setVisible(True)  # `showFullScreen` would ask for the keyboard

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._image)
        self.painted = True

    def give_way(self, window: QWindow) -> None:
        """Stay above another window, the kiosk's, until all of its first screen is painted or another one is asked for; then be gone."""
        self._covered = window
        if QGuiApplication.platformName() in RAISING:
            self.raise_()
        window.pristineChanged.connect(self._await_frame)  # type: ignore[attr-defined]  # declared in Main.qml
        window.screenItemChanged.connect(self._leave)  # type: ignore[attr-defined]  # likewise
        QTimer.singleShot(LONGEST, self, self._leave)

    def _await_frame(self) -> None:
        assert self._covered is not None
        self._covered.frameSwapped.connect(self._leave)  # type: ignore[attr-defined]  # of a QQuickWindow

    def _leave(self) -> None:
        """With all that it holds: two pictures of the size of the glass."""
        self._image = QImage()
        self.close()
        self.deleteLater()


def place(settings: Settings, language: str | None, size: tuple[int, int]) -> Path:
    """Where the picture of this program, content and glass (its pixels) is kept. Another one of any of them has another name."""
    folder = settings.content
    states = [(file.name, file.stat()) for pattern in ("*.yaml", "*/*.yaml") for file in sorted(folder.glob(pattern))]
    words = repr((__version__, settings, language, size, [(name, state.st_mtime_ns, state.st_size) for name, state in states]))
    return settings.state_dir / f"resting-{zlib.crc32(words.encode()):08x}.ppm"


def pixels(settings: Settings, screen: QScreen) -> tuple[int, int]:
    """The size of the window in the pixels of the screen."""
    width, height = settings.window or (screen.geometry().width(), screen.geometry().height())
    return round(width * screen.devicePixelRatio()), round(height * screen.devicePixelRatio())


def show(settings: Settings, language: str | None) -> FirstPicture | None:
    """Show the picture, where there is one and the screen is not to be dark, and return once it is seen. Raises nothing."""
    if night.is_dark(settings, datetime.now()):
        return None
    application = QGuiApplication(sys.argv[:1])
    if application.platformName() == "offscreen":
        return None
    screen = display.find(settings.screen) or application.primaryScreen()
    size = pixels(settings, screen)
    try:
        path = place(settings, language, size)
        image = QImage(str(path)) if path.exists() else QImage()
        if (image.width(), image.height()) != size:
            path.unlink(missing_ok=True)  # not whole: it is taken again
            return None
    except OSError:
        return None
    image.setDevicePixelRatio(screen.devicePixelRatio())
    picture = FirstPicture(image, screen, settings.window)
    until = time.monotonic() + SEEN_WITHIN
    while not picture.painted and time.monotonic() < until:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    return picture


def keep(window: QWindow, settings: Settings, language: str | None) -> None:
    """Take the picture for the next start, once all of the resting screen is painted, where there is none yet."""
    try:
        path = place(settings, language, pixels(settings, window.screen()))
        there = path.exists()
    except OSError:
        return
    if not there:
        _Taking(window, path)


class _Taking(QObject):
    """Looks at the resting screen until all of it is there."""

    def __init__(self, window: QWindow, path: Path) -> None:
        super().__init__(window)
        self._window, self._path, self._left = window, path, LOOKS
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._left -= 1
        pristine = bool(self._window.property("pristine"))
        if pristine:
            image = self._window.grabWindow()  # type: ignore[attr-defined]  # of a QQuickWindow
            threading.Thread(target=save, args=(image, self._path), name="first-picture", daemon=True).start()
        if pristine or self._left == 0:  # somebody has touched it, or it has moved on
            self._timer.stop()
            self.deleteLater()


def save(image: QImage, path: Path) -> None:
    """Keep the picture in place of those of other contents; whole or not at all. Raises nothing: the kiosk starts without it too."""
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB888).save(written, "ppm")  # type: ignore[call-overload]
    try:
        for other in path.parent.glob(NAMES):
            other.unlink()
        whole_file.write(path, bytes(written.data().data()))
    except OSError as error:
        log.info("The picture for the next start cannot be kept: %s", error)
