"""The rounded corners of a picture, as they are painted in software."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.screens.capture import settle
from tests.screens.scene import opened

# A list of which a picture is scrolled away, below it something that lies above the list.
SCENE = """
import QtQuick
import Kiosk.Controls

Window {
    id: root

    readonly property bool settled: true
    property color paint: "white"
    property real scrolled: 0

    width: 200
    height: 200
    color: "white"

    Item {
        width: 200
        height: 100
        clip: true

        Rectangle {
            id: picture

            y: 120 - scrolled
            x: 50
            width: 100
            height: 60
            color: "black"

            Corners {
                anchors.fill: parent
                radius: 20
                paint: root.paint
            }
        }
    }

    Rectangle {
        y: 100
        width: 200
        height: 100
        color: "green"
    }
}
"""


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    with opened(SCENE) as made:
        yield made


def colour(window: QQuickWindow, x: int, y: int) -> str:
    return window.grabWindow().pixelColor(x, y).name()


def test_the_corners_take_the_colour_of_what_is_around_and_the_rest_stays(window: QQuickWindow, qtbot: QtBot) -> None:
    window.setProperty("paint", "red")
    window.setProperty("scrolled", 100)  # the picture lies from 20 to 80 now
    settle(window)
    outer = [colour(window, x, y) for x in (50, 149) for y in (20, 79)]
    assert outer == ["#ff0000"] * 4
    inner = [colour(window, x, y) for x, y in [(58, 28), (141, 28), (58, 71), (141, 71), (50, 50), (100, 20), (149, 50), (100, 79)]]
    assert inner == ["#000000"] * 8
    assert colour(window, 48, 18) == "#ffffff", "beside the picture nothing is painted"


def test_a_picture_that_is_scrolled_away_paints_nothing_over_what_lies_there(window: QQuickWindow) -> None:
    assert colour(window, 51, 121) == "#008000"
    window.setProperty("paint", "red")
    settle(window)
    assert colour(window, 51, 121) == "#008000"
