"""Going on within the network and coming back: by the bar, by its own ways, and by key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.journeys.visitor import items
from tests.screens.test_network import Guest, at_the_network, opened


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    with opened(load(default_content()), tmp_path_factory.mktemp("state")) as one:
        yield one


@pytest.fixture
def guest(qtbot: QtBot, kiosk: Kiosk) -> Guest:
    return at_the_network(qtbot, kiosk)


@pytest.fixture
def reader(guest: Guest) -> Guest:
    """Somebody with eight keys and the largest text, in the list."""
    guest.kiosk.window.resize(1280, 800)
    guest.kiosk.visit.setProperty("textStep", 2)
    guest.rest()
    guest.tab_to("row-flagship/clip2")
    return guest


def press(reader: Guest, key: Qt.Key) -> None:
    reader.key(key)
    reader.rest()


def ringed(guest: Guest) -> str:
    """The control that shows that it has the keyboard."""
    item: QQuickItem | None = guest.window.activeFocusItem()
    return guest.focus if item is not None and item.property("visualFocus") else ""


def test_keys_go_on_into_the_card_that_a_row_opens(reader: Guest) -> None:
    press(reader, Qt.Key.Key_Return)
    assert reader.facet == "card/flagship/clip2"
    assert ringed(reader) == "network-open"
    reader.key(Qt.Key.Key_Tab)
    assert reader.focus.startswith("row-")


@pytest.mark.parametrize("way", ["back", "whole"])
def test_the_list_is_come_back_to_at_the_row_one_left_it_from(reader: Guest, way: str) -> None:
    stood = reader.find("row-flagship/clip2").mapToScene(QPointF(0, 0))
    press(reader, Qt.Key.Key_Return)
    if way == "back":
        press(reader, Qt.Key.Key_Escape)
    else:
        reader.find("network-whole").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        press(reader, Qt.Key.Key_Return)
    assert (reader.route, reader.facet) == ("network", "")
    assert ringed(reader) == "row-flagship/clip2"
    assert reader.find("row-flagship/clip2").mapToScene(QPointF(0, 0)) == stood
    press(reader, Qt.Key.Key_Escape)
    assert reader.route == "home"


def test_the_picture_is_come_back_to_from_whoever_came_forward(guest: Guest) -> None:
    guest.touch(guest.name("Secret-Gift"))
    guest.rest()
    guest.choose("near-org/inserm")
    guest.choose("bar-back")
    assert guest.facet == "flagship/secret-gift"
    guest.choose("bar-back")
    assert (guest.route, guest.facet) == ("network", "")


def test_a_picture_is_offered_where_it_has_room(guest: Guest) -> None:
    guest.kiosk.visit.openAt("network", "card/flagship/secret-gift")
    guest.rest()
    assert guest.find("network-way").isVisible()
    guest.kiosk.window.resize(1024, 768)
    guest.rest()
    with pytest.raises(LookupError):
        guest.find("network-way")


@pytest.mark.parametrize("node", ["flagship/resist-omics", "org/universite-lille"])
def test_who_has_room_in_a_high_picture_is_named(guest: Guest, node: str) -> None:
    guest.kiosk.window.resize(1080, 1920)
    guest.rest()
    assert node in {words["id"] for words in guest.ask(guest.chart, "labels")}


def test_a_high_screen_says_what_to_touch(guest: Guest) -> None:
    guest.kiosk.window.resize(1080, 1920)
    guest.rest()
    chart_top = guest.chart.mapToScene(QPointF(0, 0)).y()
    told = [item for item in items(guest.window.contentItem()) if str(item.property("text")).startswith("Touchez un nom")]
    assert len(told) == 1
    assert told[0].mapToScene(QPointF(0, told[0].height())).y() <= chart_top
