"""The kiosk's own words: in any language, as often as visitors change it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.screens.chrome import Chrome


@pytest.fixture
def chrome(qapp: QGuiApplication) -> Iterator[Chrome]:
    made = Chrome(qapp)
    yield made
    made.leave()


def home() -> str:
    return QCoreApplication.translate("Bar", "Home")


def test_a_language_that_was_there_is_not_read_again(chrome: Chrome) -> None:
    words = []
    for language in ("fr", "en", "nl") * 3:
        chrome.switch(language)
        words.append(home())
    assert words == ["Accueil", "Home", "Begin"] * 3
    assert len(chrome.findChildren(QTranslator)) == 4, "one a language, and the empty one of the beginning"


@pytest.mark.expects_message("words cannot be read in “xx”")
def test_a_language_without_words_is_told_once(qapp: QGuiApplication, tmp_path: Path) -> None:
    chrome = Chrome(qapp, tmp_path)
    chrome.switch("xx")
    chrome.switch("xx")
    assert home() == "Home"
    chrome.leave()
