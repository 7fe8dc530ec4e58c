"""What the largest text must not do without: words that grow with it, and drawings where they have room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, kind, open_kiosk


@pytest.fixture
def visitor(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    clock = Clock()
    someone = Visitor(qtbot, open_kiosk(load(default_content()), tmp_path, clock), clock)
    someone.kiosk.window.resize(1280, 800)
    yield someone
    someone.kiosk.close()


def sizes(visitor: Visitor, route: str, facet: str = "") -> dict[str, int]:
    """The size of type of each word seen on a screen, in the largest text."""
    visitor.kiosk.visit.begin_at(route, facet)
    visitor.kiosk.visit.setProperty("textStep", 2)
    visitor.arrive(route)
    found: dict[str, int] = {}
    for item in items(visitor.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text"):
            font: QFont = item.property("font")
            found[str(item.property("text"))] = font.pixelSize()
    return found


def test_suggestions_are_as_large_as_the_text_and_need_no_scrolling(visitor: Visitor) -> None:
    found = sizes(visitor, "search")
    visitor.first("try-")
    assert found["Cancer"] >= found["Retour"]
    with pytest.raises(LookupError):
        visitor.find("scroll-down")


def test_the_part_that_comes_next_is_as_large_as_the_text(visitor: Visitor) -> None:
    visitor.kiosk.visit.allow_speech(True)
    found = sizes(visitor, "flagship/alcove")
    tab = visitor.find(visitor.first("tab-"))
    assert found[str(tab.property("text"))] == found["Écouter"] >= found["Retour"]


def test_today_is_as_large_as_the_text(visitor: Visitor) -> None:
    found = sizes(visitor, "timeline", "all")
    assert found["Aujourd’hui"] >= found["Retour"]


def test_themes_keep_their_drawings_on_a_high_screen(visitor: Visitor) -> None:
    visitor.kiosk.window.resize(1080, 1920)
    sizes(visitor, "home")
    cards: list[QQuickItem] = [item for item in items(visitor.window.contentItem()) if kind(item) == "Card"]
    assert len(cards) == 6
    assert all(card.property("pictured") and not card.property("bare") for card in cards)


@pytest.mark.parametrize("route", ["evidence", "subjects"])
def test_the_words_that_are_kept_as_pictures_need_less_than_the_glass(visitor: Visitor, route: str) -> None:
    """Of a list that is much longer than the screen is high, all the words are there."""
    visitor.kiosk.window.resize(3840, 2160)
    sizes(visitor, route)
    texts = [item for item in items(visitor.window.contentItem()) if item.inherits("QQuickText")]
    pictured = [item for item in texts if QQmlProperty(item, "layer.enabled").read()]
    assert pictured
    assert sum(item.width() * item.height() for item in pictured) < 3840 * 2160


def test_holding_still_is_offered_as_large_as_listening(visitor: Visitor) -> None:
    visitor.kiosk.visit.allow_speech(True)
    visitor.kiosk.visit.begin_at("attract")
    visitor.rest()
    # Nothing moves here, so that the way to hold it still is not seen.
    every = visitor.window.findChildren(QQuickItem)
    hold = next(item for item in every if item.property("focusId") == "pause")
    assert hold.height() == visitor.find("listen").height()
