"""The presenter's window: on the screen that does not show the slides, for as long as there is one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.slideshow_model import SlideshowModel

log = logging.getLogger(__name__)
FILE = Path(__file__).resolve().parent / "qml" / "Kiosk" / "Slides" / "Presenter.qml"


class Presenter(QObject):
    """Follows the displays as they come and go. `fill` puts the show's window back over a whole screen."""

    def __init__(self, engine: QQmlEngine, stage: QQuickWindow, model: SlideshowModel, fill: Callable[[QScreen], None]) -> None:
        super().__init__(stage)
        self._engine, self._stage, self._model, self._fill = engine, stage, model, fill
        self._window: QQuickWindow | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._settling = QTimer(self, singleShot=True, interval=0)  # several displays may change at once
        self._settling.timeout.connect(self._arrange)
        application.screenAdded.connect(self._settling.start)
        application.screenRemoved.connect(self._settling.start)
        self._arrange()

    @property
    def window(self) -> QQuickWindow | None:
        """The presenter's window while it is shown."""
        return self._window if self._window is not None and self._window.isVisible() else None

    def _arrange(self) -> None:
        """The show keeps its screen, or takes what is left; the presenter gets another one, where there is one."""
        screens = QGuiApplication.screens()
        here = self._stage.screen()
        if here not in screens:
            here = QGuiApplication.primaryScreen()
        self._fill(here)
        other = next((screen for screen in screens if screen is not here and not screen.geometry().intersects(here.geometry())), None)
        if other is None:
            if self._window is not None:
                self._window.hide()
            log.info("The show is on %s; no other screen for the presenter.", here.name())
            return
        if self._window is None:
            self._window = self._make()
        self._window.setScreen(other)
        self._window.setGeometry(other.geometry())
        self._window.showFullScreen()
        self._stage.requestActivate()
        log.info("The show is on %s, the presenter's window on %s.", here.name(), other.name())

    def _make(self) -> QQuickWindow:
        self._component = QQmlComponent(self._engine, str(FILE), self)  # what it made goes with it
        aspect = self._stage.width() / max(1, self._stage.height())
        window = self._component.createWithInitialProperties({"slideshow": self._model, "aspect": aspect})
        if not isinstance(window, QQuickWindow):
            raise RuntimeError(f"The presenter's window cannot be made: {self._component.errorString()}")
        return window

    def close(self) -> None:
        """Before the engine goes."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
