"""Opens the window on its display and stays with it, whatever becomes of the displays; and locks it there."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.keys import ACTIONS
from kiosk.screens.glass import GlassModel
from kiosk.screens.keypad import key_codes
from kiosk.screens.staff_model import StaffModel
from kiosk.screens.visit_model import VisitModel
from kiosk.settings import SMALLEST_SIDE, Settings
from kiosk.station import display, mapped, memory
from kiosk.station.lockdown import Lockdown, started_by_hand

log = logging.getLogger(__name__)

SETTLES_AFTER = 300  # milliseconds
RESTS_AFTER = 3000  # milliseconds without another screen: whoever looks at one that long is reading
MOST_MOVES = 3  # since a display came


def measure_glass(window: QQuickWindow, glass: GlassModel, settings: Settings) -> None:
    """Take the pixels a millimetre from the settings or the screen the window is on."""
    screen = window.screen()
    size, physical = screen.size(), screen.physicalSize()
    if settings.diagonal_mm is not None and settings.window is not None and QGuiApplication.platformName() == "offscreen":
        size = window.size()
    glass.measure(display.pixels_per_mm((size.width(), size.height()), settings.diagonal_mm, (physical.width(), physical.height())))


def report_screens(window: QQuickWindow, visit: VisitModel, staff: StaffModel) -> None:
    """Name each screen in the log once it has come to rest. Only where debugging is asked for: it tells the way someone took."""

    def say() -> None:
        if window.property("settled"):
            log.debug("screen=%s", visit.property("route"))

    window.frameSwapped.connect(say, Qt.ConnectionType.SingleShotConnection)  # the first screen: it was at rest before it was seen
    window.settledChanged.connect(say)  # type: ignore[attr-defined]  # declared in Main.qml
    staff.panelChanged.connect(lambda: log.debug("staff=%s", staff.property("panel")))


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


def codes(settings: Settings) -> dict[str, str]:
    """The action of each mapped key, by its number as a text, as QML has it."""
    return key_codes({action: settings.keys.keys_of(action) for action in ACTIONS})


def lock(window: QQuickWindow, settings: Settings) -> Lockdown | None:
    """Lock the window, before it is shown. None where the settings leave it open, or it is a window among others."""
    if settings.window is not None or not settings.locked:
        return None

    def noticed(key: int) -> None:
        QMetaObject.invokeMethod(window, "press", Qt.ConnectionType.DirectConnection, Q_ARG(int, key))

    return Lockdown(window, [int(code) for code in codes(settings)], noticed, by_hand=started_by_hand())


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
        there = display.find(self._name)
        if there is not None:
            self._window.setScreen(there)
        return there is not None


def give_back_memory(window: QQuickWindow) -> None:
    """Return to the system what drawing took, each time a screen has been there for a while: an eighth of all after some pages.

    The first time, what the start made is taken out of what is looked through for garbage: a collection holds up no frame then. And the
    code that the start alone needed goes back.
    """
    timer = QTimer(window, singleShot=True, interval=RESTS_AFTER)
    timer.timeout.connect(memory.keep_what_is_there, Qt.ConnectionType.SingleShotConnection)
    timer.timeout.connect(mapped.let_go, Qt.ConnectionType.SingleShotConnection)
    timer.timeout.connect(memory.give_back)
    window.settledChanged.connect(timer.start)  # type: ignore[attr-defined]  # declared in Main.qml
    timer.start()
