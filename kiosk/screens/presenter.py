"""The presenter's window: on the screen that does not show the slides, for as long as a show plays and there is one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.programme import Programme
from kiosk.screens.slideshow_model import SlideshowModel

log = logging.getLogger(__name__)
FILE = Path(__file__).resolve().parent / "qml" / "Kiosk" / "Slides" / "Presenter.qml"


def cover(window: QQuickWindow, screen: QScreen) -> None:
    """Fill a whole screen, also one that has just come or changed its size."""
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.setVisible(True)  # `showFullScreen` would ask for the keyboard too, which is the stage's


class Presenter(QObject):
    """Follows the shows that start and stop, and the displays as they come and go. `guard` keeps its window from being left."""

    def __init__(
        self, engine: QQmlEngine, stage: QQuickWindow, programme: Programme, guard: Callable[[QQuickWindow], None] | None = None
    ) -> None:
        super().__init__(stage)
        self._guard = guard
        self._engine, self._stage, self._programme = engine, stage, programme
        self._model: SlideshowModel | None = None
        self._window: QQuickWindow | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._noticing = QTimer(self, singleShot=True, interval=0)  # one show may make way for the next
        self._noticing.timeout.connect(self._follow)
        programme.changed.connect(self._noticing.start)
        self._settling = QTimer(self, singleShot=True, interval=0)  # several displays may change at once
        self._settling.timeout.connect(self._arrange)
        application.screenAdded.connect(self._settling.start)
        application.screenRemoved.connect(self._settling.start)
        stage.screenChanged.connect(self._settling.start)
        if guard is None:  # one that is guarded is closed by nobody, and hidden only to be brought back
            stage.visibleChanged.connect(self._end)
        self._follow()

    @property
    def window(self) -> QQuickWindow | None:
        """The presenter's window while it is shown."""
        return self._window if self._window is not None and self._window.isVisible() else None

    def _follow(self) -> None:
        """Tell of the show that plays now; without one, there is nothing to tell."""
        before, self._model = self._model, self._programme.model
        if self._model is before:
            return
        if self._model is not None and self._window is not None:
            self._window.setProperty("slideshow", self._model)
        self._arrange()

    def _arrange(self) -> None:
        """The show keeps its screen, or takes what is left; the presenter gets another one, where there is one."""
        if self._model is None:
            if self._window is not None:
                self._window.hide()
                log.info("No show plays; the presenter's window is closed.")
            return
        screens = QGuiApplication.screens()
        here = self._stage.screen()
        if here not in screens:
            here = QGuiApplication.primaryScreen()
        cover(self._stage, here)
        other = next((screen for screen in screens if screen is not here and not screen.geometry().intersects(here.geometry())), None)
        if other is None:
            if self._window is not None:
                self._window.hide()
            log.info("The show is on %s; no other screen for the presenter.", here.name())
            return
        if self._window is None:
            self._window = self._make()
        self._window.setProperty("aspect", self._aspect())
        cover(self._window, other)
        self._stage.requestActivate()
        log.info("The show is on %s, the presenter's window on %s.", here.name(), other.name())

    def _make(self) -> QQuickWindow:
        self._component = QQmlComponent(self._engine, str(FILE), self)  # what it made goes with it
        window = self._component.createWithInitialProperties({"slideshow": self._model, "aspect": self._aspect()})
        if not isinstance(window, QQuickWindow):
            raise RuntimeError(f"The presenter's window cannot be made: {self._component.errorString()}")
        if self._guard is not None:
            self._guard(window)
        return window

    def _end(self, visible: bool) -> None:
        """The show's window was closed: no other one keeps the program alive."""
        if not visible and self._window is not None:
            self._window.close()

    def _aspect(self) -> float:
        """Of the picture the audience sees, which may be turned in its window (Main.qml)."""
        return float(self._stage.property("aspect"))

    def close(self) -> None:
        """Before the engine goes."""
        self._programme.changed.disconnect(self._noticing.start)
        self._noticing.stop()
        self._settling.stop()
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
