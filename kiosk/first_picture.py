"""The resting screen as an earlier start painted it, shown while this start loads what makes it live.

It is seen some half a second before the screen itself could be, and gives way to it without a flicker, for it was taken before anything had
moved. It is shown only where the same program shows the same content by the same settings on the same glass. A touch meanwhile is answered:
the picture gives way to the ground of the other screens, and the kiosk begins with its home screen.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QMouseEvent, QPainter, QPaintEvent, QRasterWindow, QScreen, QWindow

from kiosk import __version__, night, whole_file
from kiosk.settings import Settings
from kiosk.station import display

log = logging.getLogger(__name__)

NAMES = "resting-*"  # of the pictures: read and written in a few milliseconds
SEEN_WITHIN = 0.3  # seconds after which the picture is no longer waited for
LONGEST = 3000  # milliseconds that it stays above the screen itself
RAISING = ("xcb", "windows", "cocoa")  # platforms on which a window can be brought above another; others warn
LISTENS_EVERY = 0.008  # seconds between two looks for a touch while the program is read
MAGIC = b"P6\n"  # a PPM's; in the line after it, a comment, the ground is kept
LOOK_EVERY = 100  # milliseconds
LOOKS = 20


class FirstPicture(QRasterWindow):
    """A window that shows a picture, and its plain `ground` once it was touched."""

    touched = Signal()

    def __init__(self, image: QImage, screen: QScreen, size: tuple[int, int] | None, ground: str = "") -> None:
        super().__init__()
        self._image, self._ground = image, ground
        self._covered: QWindow | None = None
        self._listened = 0.0
        self.painted = False
        self.was_touched = False
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
            if self.was_touched and self._ground:
                painter.fillRect(0, 0, self.width(), self.height(), QColor(self._ground))
            else:
                painter.drawImage(0, 0, self._image)
        self.painted = True

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802  # Qt's name; a finger's as well, which nothing else takes
        if not self.was_touched:
            self.was_touched = True
            self.update()
            self.touched.emit()

    def listen(self) -> None:
        """Take a touch, and show that it was taken."""
        QGuiApplication.processEvents()
        self._listened = time.monotonic()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen while modules are read, which takes longest."""
        sys.meta_path.insert(0, self)  # asked for each module, it has none
        try:
            yield
        finally:
            sys.meta_path.remove(self)

    def find_spec(self, _name: str, _path: object = None, _target: object = None) -> None:
        if time.monotonic() - self._listened > LISTENS_EVERY:
            self.listen()

    def give_way(self, window: QWindow) -> None:
        """Stay above another window, the kiosk's, until all of its first screen is painted or another one is asked for; then be gone."""
        self._covered = window
        if QGuiApplication.platformName() in RAISING:
            self.raise_()
        window.pristineChanged.connect(self._await_frame)  # type: ignore[attr-defined]  # declared in Main.qml
        window.screenItemChanged.connect(self._await_frame)  # type: ignore[attr-defined]  # likewise
        window.settledChanged.connect(self._answer)  # type: ignore[attr-defined]  # likewise
        self._answer()
        QTimer.singleShot(LONGEST, self, self._leave)

    def _answer(self) -> None:
        if self.was_touched:
            self._await_frame()

    def _await_frame(self) -> None:
        """Leave with the next frame; whoever touched it does not see the resting screen go."""
        assert self._covered is not None
        if self.was_touched and not self._covered.property("settled"):
            return
        self._covered.frameSwapped.connect(self._leave)  # type: ignore[attr-defined]  # of a QQuickWindow

    def _leave(self) -> None:
        """With all that it holds: two pictures of the size of the glass."""
        self._image = QImage()
        self.hide()  # not closed: it may be about to be painted
        self.deleteLater()


def place(settings: Settings, language: str | None, size: tuple[int, int]) -> Path:
    """Where the picture of this program, content and glass (its pixels) is kept. Another one of any of them has another name."""
    states = [_states(folder) for folder in (settings.content, *sorted(path for path in settings.content.iterdir() if path.is_dir()))]
    words = repr((__version__, settings, language, size, states))
    return settings.state_dir / f"resting-{zlib.crc32(words.encode()):08x}.ppm"


def _states(folder: Path) -> list[tuple[str, int, int]]:
    """The name, time and size of each of a folder's texts, of which a large pack has thousands. Raises OSError."""
    with os.scandir(folder) as found:
        return sorted((entry.name, (state := entry.stat()).st_mtime_ns, state.st_size) for entry in found if entry.name.endswith(".yaml"))


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
        ground = ground_in(path)
    except OSError:
        return None
    image.setDevicePixelRatio(screen.devicePixelRatio())
    picture = FirstPicture(image, screen, settings.window, ground)
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
            arguments = (image, self._path, self._window.color().name())  # type: ignore[attr-defined]  # likewise
            threading.Thread(target=save, args=arguments, name="first-picture", daemon=True).start()
        if pristine or self._left == 0:  # somebody has touched it, or it has moved on
            self._timer.stop()
            self.deleteLater()


def save(image: QImage, path: Path, ground: str = "") -> None:
    """Keep the picture in place of those of other contents; whole or not at all. Raises nothing: the kiosk starts without it too."""
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB888).save(written, "ppm")  # type: ignore[call-overload]
    data = bytes(written.data().data())
    try:
        for other in path.parent.glob(NAMES):
            other.unlink()
        whole_file.write(path, MAGIC + ground.encode() + b"\n" + data[len(MAGIC) :] if ground else data)
    except OSError as error:
        log.info("The picture for the next start cannot be kept: %s", error)


def ground_in(path: Path) -> str:
    """The ground that was kept with a picture, as “#rrggbb”; empty where there is none. Raises OSError."""
    with path.open("rb") as file:
        found = re.match(MAGIC + rb"(#[0-9a-f]{6})\n", file.read(16))
    return found[1].decode() if found else ""
