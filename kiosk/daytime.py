"""What the hours mean for the screen: kept on while the house is open, looked at each minute; dark outside them, while nobody is there."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.clock import plausible
from kiosk.night import is_closed, is_dark
from kiosk.settings import DISPLAY_POWER, Settings
from kiosk.station import power, touches
from kiosk.station.awake import Awake
from kiosk.station.power import Power
from kiosk.station.touches import Touches

if TYPE_CHECKING:
    from kiosk.app import Kiosk

log = logging.getLogger(__name__)

LOOK_EVERY = 60_000  # milliseconds


def begin(kiosk: Kiosk, settings: Settings) -> None:
    """Keep the screen on while the house is open, and dark outside, until the window goes."""

    def switchable() -> Power | None:
        return power.find(QGuiApplication.platformName(), os.environ.get("DISPLAY"))

    window = kiosk.window
    kept = kiosk.daytime = Daytime(settings, kiosk.awake, kiosk.glass.close_for_night, switchable, window)
    window.asleepChanged.connect(lambda: kept.switch(asleep=window.property("asleep")))  # type: ignore[attr-defined]  # of Main.qml
    kept.switch(asleep=window.property("asleep"))


class Daytime(QObject):
    """Looks at the clock, at once and each minute. `darken` hears whether a screen in front of which nobody is shall be dark."""

    def __init__(
        self,
        settings: Settings,
        awake: Awake,
        darken: Callable[[bool], None],
        find_power: Callable[[], Power | None],
        parent: QObject,
        wall: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._settings, self._awake, self._darken, self._wall = settings, awake, darken, wall
        self._find_power = find_power
        self._power: Power | None = None
        self._off: bool | None = None  # None: as whoever was there before left it
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Do what the time of day asks for."""
        now = self._wall()
        if not self._off and self._power is not None and self._power.failed:
            self._tell(self._power, "on")
        closed = is_closed(self._settings, now)
        # What is off meanwhile is left as it was found: it must not be found as the kiosk had it.
        if closed and self._awake.release():
            log.info("Outside the open hours: the screen may sleep.")
        self._darken(is_dark(self._settings, now))
        if not closed:
            self._awake.keep()

    def switch(self, *, asleep: bool) -> None:
        """The screen went dark, or was woken: its power too, where the settings want that and the system can. A black picture stays.

        An `on` that came to nothing is said again at each look. The first time it is said for a kiosk that was killed while the display was off.
        """
        if self._settings.display_off != DISPLAY_POWER or asleep == self._off:
            return
        first, self._off = self._off is None, asleep
        if self._power is None and (asleep or first):
            self._power = self._find_power()
        if self._power is None:
            if asleep:
                log.info("The display's power cannot be switched here: it stays on, and black.")
            return
        self._tell(self._power, "off" if asleep else "on")

    def _tell(self, power: Power, way: str) -> None:
        try:
            (power.off if way == "off" else power.on)()
            log.info("The display is told to go %s, by %s.", way, power.name)
        except OSError as error:
            log.warning("The display cannot be switched %s: %s", way, error)


def watch_touches(window: QQuickWindow, settings: Settings, wall: Callable[[], datetime] = datetime.now) -> Touches:
    """Count the open hours in which no finger is felt. A clock that cannot be right tells of no open hours."""

    def open_now() -> bool:
        now = wall()
        return plausible(now.date()) and not is_closed(settings, now)

    path = settings.state_dir / touches.FILE_NAME
    watch = Touches(path, open_now, hours_known=settings.open_hours is not None, parent=window)
    window.felt.connect(watch.feel)  # type: ignore[attr-defined]  # declared in Main.qml
    QGuiApplication.instance().aboutToQuit.connect(watch.look)  # type: ignore[union-attr]
    return watch
