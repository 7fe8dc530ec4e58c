"""Details of the screens that can be told by where things lie: the dimmed glass, the caret, the themes' index, the languages of the bar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.visit.reach import Mounting
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, kind, open_kiosk
from tests.screens.conditions import LOWER_EDGE_MM


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(load(default_content()), tmp_path_factory.mktemp("state"), Clock())
    yield opened
    opened.close()


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Iterator[Visitor]:
    yield Visitor(qtbot, kiosk, Clock())
    kiosk.visit.begin_at("home")
    kiosk.visit.start_in("fr")
    kiosk.visit.setProperty("sheet", "")
    kiosk.glass.mount(Mounting())
    kiosk.window.resize(1920, 1080)


def seen(visitor: Visitor, name: str) -> list[QQuickItem]:
    """The visible items of a QML file, or with that object name."""
    return [item for item in items(visitor.window.contentItem()) if name in (kind(item), item.objectName())]


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def at(visitor: Visitor, route: str) -> None:
    visitor.kiosk.visit.begin_at(route)
    visitor.arrive(route)


def test_all_of_the_glass_is_dimmed_under_a_sheet_of_low_controls(visitor: Visitor) -> None:
    visitor.kiosk.glass.mount(Mounting(LOWER_EDGE_MM))
    at(visitor, "home")
    visitor.kiosk.visit.setProperty("lowReach", True)
    visitor.rest()
    (around,) = seen(visitor, "Surround")
    bare = visitor.window.grabWindow().pixelColor(2, 2).lightness()
    assert not seen(visitor, "surroundingVeil")
    visitor.kiosk.visit.setProperty("sheet", "reading")
    visitor.rest()
    (veil,) = seen(visitor, "surroundingVeil")
    assert place(veil) == place(around) == QRectF(0, 0, visitor.window.width(), visitor.window.height())
    assert visitor.window.grabWindow().pixelColor(2, 2).lightness() < bare


@pytest.mark.parametrize("query", ["c", "coeur", "cœur et poumon"])
def test_the_caret_stands_at_the_end_of_what_is_typed(visitor: Visitor, query: str) -> None:
    at(visitor, "search")
    assert not seen(visitor, "caret"), "nothing is typed yet"
    visitor.kiosk.visit.setProperty("query", query)
    visitor.rest()
    (caret,) = seen(visitor, "caret")
    text = caret.parentItem()
    end = place(text).x() + text.property("contentWidth")
    assert text.property("text") == query
    assert 0 <= place(caret).x() - end <= 2 * caret.width()


def test_the_way_to_all_subjects_keeps_its_place(visitor: Visitor) -> None:
    at(visitor, "search")
    (first, *others) = [item for item in seen(visitor, "Pill") if item.parentItem() == visitor.find("subjects").parentItem()]
    assert first == visitor.find("subjects"), "what comes later comes behind it"
    assert others


def test_the_bar_has_the_languages_again_when_there_is_room_again(visitor: Visitor) -> None:
    visitor.kiosk.glass.mount(Mounting(LOWER_EDGE_MM))
    at(visitor, "search")
    visitor.find("language-fr")
    visitor.kiosk.visit.setProperty("lowReach", True)
    visitor.rest()
    with pytest.raises(LookupError):
        visitor.find("language-fr")
    visitor.kiosk.visit.setProperty("lowReach", False)
    visitor.rest()
    visitor.find("language-fr")


@pytest.mark.parametrize(("size", "route"), [((1280, 800), "home"), ((1080, 1920), "home"), ((1080, 1920), "theme/technologies")])
def test_a_plate_is_no_strip(visitor: Visitor, size: tuple[int, int], route: str) -> None:
    visitor.window.resize(*size)
    at(visitor, route)
    cards = [item for card in seen(visitor, "Card") + seen(visitor, "ChapterScreen") for item in items(card) if kind(item) == "Plate"]
    shown = [next(item for item in plate.childItems() if item.inherits("QQuickImage")) for plate in cards]
    assert shown
    assert all(image.width() <= 2.41 * image.height() for image in shown)
