"""Opens the window on its display and stays with it: which display, how large, and until when it is kept on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.hours import Span, is_open
from kiosk.settings import SMALLEST_SIDE, Settings
from kiosk.slideshow.schedule import plausible
from kiosk.station import touches
from kiosk.station.awake import Awake
from kiosk.station.touches import Touches

log = logging.getLogger(__name__)

LOOK_AT_CLOCK_EVERY = 60_000  # milliseconds
SETTLES_AFTER = 300  # milliseconds
MOST_MOVES = 3  # since a display came


def follow_displays(application: QGuiApplication, window: QQuickWindow, settings: Settings, measure: Callable[[], None]) -> None:
    """Have the window cover its display, and `measure` the glass, now and whatever becomes of the displays."""

    def fit() -> None:
        measure()
        place = window.screen().geometry()
        if settings.window is None and min(place.width(), place.height()) >= SMALLEST_SIDE:  # one that is switched off has no size
            window.setGeometry(place)  # without a window manager, nobody else does

    def follow(screen: QScreen) -> None:
        screen.geometryChanged.connect(fit)
        screen.physicalSizeChanged.connect(fit)

    for screen in application.screens():
        follow(screen)
    application.screenAdded.connect(follow)
    window.screenChanged.connect(fit)
    if settings.screen is not None:
        Anchor(application, window, settings.screen)
    fit()


class Anchor(QObject):
    """Brings the window to the display of a name: at once, and again whenever that one comes back."""

    def __init__(self, application: QGuiApplication, window: QQuickWindow, name: str) -> None:
        super().__init__(window)
        self._application, self._window, self._name = application, window, name
        self._moves = 0
        # Right after a display came, the X server may still report a place from before, and Qt takes the window back there.
        self._settling = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._settling.timeout.connect(self._return)
        application.screenAdded.connect(self._welcome)
        window.screenChanged.connect(self._settling.start)
        if not self._move():
            names = ", ".join(screen.name() for screen in application.screens())
            log.warning("There is no display “%s”; the kiosk is on “%s”. The displays are: %s.", name, window.screen().name(), names)

    def _welcome(self) -> None:
        self._moves = 0
        self._settling.start()

    def _return(self) -> None:
        """A system that insists on another place has its way."""
        if self._window.screen().name() != self._name and self._moves < MOST_MOVES and self._move():
            self._moves += 1
            log.info("The kiosk is back on “%s”.", self._name)

    def _move(self) -> bool:
        """False where there is no such display."""
        there = next((screen for screen in self._application.screens() if screen.name() == self._name), None)
        if there is not None:
            self._window.setScreen(there)
        return there is not None


def watch_touches(window: QQuickWindow, settings: Settings, wall: Callable[[], datetime] = datetime.now) -> Touches:
    """Count the open hours in which no finger is felt. A clock that cannot be right tells of no open hours."""

    def open_now() -> bool:
        now = wall()
        return plausible(now.date()) and is_open(settings.open_hours, now.time())

    path = settings.state_dir / touches.FILE_NAME
    watch = Touches(path, open_now, hours_known=settings.open_hours is not None, parent=window)
    window.felt.connect(watch.feel)  # type: ignore[attr-defined]  # declared in Main.qml
    QGuiApplication.instance().aboutToQuit.connect(watch.look)  # type: ignore[union-attr]
    return watch


def keep_awake(awake: Awake, hours: Iterable[Span] | None, parent: QObject, wall: Callable[[], datetime] = datetime.now) -> QTimer | None:
    """Keep the screen on during the hours and let it sleep outside them; gives what looks at the clock, where there are hours.

    A clock that cannot be right tells no time of day either: then it is kept on.
    """
    if hours is None:
        awake.keep()
        return None
    spans = tuple(hours)

    def look() -> None:
        now = wall()
        if not plausible(now.date()) or is_open(spans, now.time()):
            awake.keep()
        elif awake.release():
            log.info("Outside the open hours: the screen may sleep.")

    look()
    timer = QTimer(parent, interval=LOOK_AT_CLOCK_EVERY)
    timer.timeout.connect(look)
    timer.start()
    return timer
