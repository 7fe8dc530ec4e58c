"""The words of the kiosk itself, in the visitor's language."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import shipped

log = logging.getLogger(__name__)

TRANSLATIONS = shipped("assets") / "translations"


class Chrome(QObject):
    """Switches the application's translation, and tells QML of it."""

    def __init__(self, application: QGuiApplication, translations: Path = TRANSLATIONS) -> None:
        super().__init__(application)
        self._application = application
        self._translations = translations
        self._loaded: dict[str, QTranslator] = {}  # Qt keeps each for as long as this object lives
        self._translator = QTranslator(self)
        self._left = False
        self._kept: str | None = None  # what it is to switch to once it is let go
        self._held = False
        self.engine: QQmlApplicationEngine | None = None

    def switch(self, language: str) -> None:
        """Load the translation of a language; a language without one shows the words as they are in the code.

        Nothing once the kiosk has closed: a visit may outlive it, and its end would bring the words back.
        """
        if self._left:
            return
        if self._held:
            self._kept = language
            return
        self._application.removeTranslator(self._translator)
        self._translator = self._loaded.get(language) or self._load(language)
        if not self._translator.isEmpty():
            self._application.installTranslator(self._translator)
        QLocale.setDefault(QLocale(language))
        if self.engine is not None:
            self.engine.retranslate()

    def _load(self, language: str) -> QTranslator:
        """An empty one where there are no words."""
        translator = self._loaded[language] = QTranslator(self)
        if not translator.load(f"kiosk_{language}", str(self._translations)):
            log.warning("The kiosk's own words cannot be read in “%s”; they are shown in English.", language)
        return translator

    def hold(self, held: bool) -> None:
        """Keep the language that is on the screen until it is let go: staff read their menu, whatever plays below."""
        self._held = held
        if not held and self._kept is not None:
            self.switch(self._kept)
            self._kept = None

    def leave(self) -> None:
        """Take the translation out of the application again, for good."""
        self._left = True
        self.engine = None
        self._application.removeTranslator(self._translator)
