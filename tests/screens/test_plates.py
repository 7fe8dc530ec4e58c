"""The plate provider: size, crop and colours of what it paints, and what it does with what it does not know."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.screens.plates import PLATES, PlateColours, PlateProvider, coloured, painted_plate, parsed_address, stored_plate, wanted_size

pytestmark = pytest.mark.usefixtures("qapp")
CANCER = PlateColours("5A1740", "F0B4D2", "FFC35C")
PICTURE = """
import QtQuick
Image {
    source: "image://plate/%s"
    sourceSize: Qt.size(150, 300)
}
"""


@pytest.fixture(autouse=True)
def forgotten() -> None:
    """Each test warns anew."""
    stored_plate.cache_clear()
    parsed_address.cache_clear()


def apart(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


def column_of_lit(image: QImage, row: int) -> float:
    """Mean column of the pixels of a row that are closest to amber."""
    close = [x for x in range(image.width()) if apart(image.pixelColor(x, row), QColor("#FFC35C")) < 24]
    return sum(close) / len(close)


@pytest.mark.parametrize(("width", "height"), [(150, 300), (300, 150), (320, 180), (1, 1), (97, 61), (200, 200)])
def test_a_plate_is_painted_at_exactly_the_size_asked_for(width: int, height: int) -> None:
    image = painted_plate("cells-0", CANCER, QSize(width, height))
    assert (image.width(), image.height()) == (width, height)


@pytest.mark.parametrize(("width", "height"), [(300, 600), (600, 600), (640, 360)])
def test_every_crop_is_centred_on_the_canvas(width: int, height: int) -> None:
    image = painted_plate("dendrites-0", CANCER, QSize(width, height))
    side = max(width, height)
    row = round(side * 1080 / 2400 - (side - height) / 2)
    assert column_of_lit(image, row - round(side * 0.012)) == pytest.approx(width / 2, abs=side * 0.02)


def test_the_ground_is_the_one_asked_for_where_words_are_set() -> None:
    image = painted_plate("rings-0", CANCER, QSize(300, 600))
    assert apart(image.pixelColor(150, 590), QColor("#5A1740")) < 16
    assert image.format() == QImage.Format.Format_RGB32


def test_every_role_word_becomes_a_colour() -> None:
    svg = coloured((PLATES / "cells-0.svg").read_bytes(), CANCER)
    assert not any(f'"{role}"'.encode() in svg for role in ("GROUND", "LINE", "LIT", "SHADE", "GLOW"))
    assert b'"#ffc35c"' in svg


@pytest.mark.expects_message("There is no plate named unicorns-0")
def test_an_unknown_plate_is_plain_ground_and_warns_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        first, again = (painted_plate("unicorns-0", CANCER, QSize(20, 40)) for _ in range(2))
    assert first == again
    assert {first.pixelColor(x, y).name() for x in range(20) for y in range(40)} == {"#5a1740"}
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "unicorns-0" in caplog.text


@pytest.mark.expects_message("is not a plate's address")
@pytest.mark.parametrize(
    "address", ["", "cells-0", "cells-0/5A1740/F0B4D2", "cells-0/red/F0B4D2/FFC35C", "../fonts-0/5A1740/F0B4D2/FFC35C"]
)
def test_an_address_that_names_no_plate_is_plain_and_warns_once(caplog: pytest.LogCaptureFixture, address: str) -> None:
    provider, size = PlateProvider(), QSize()
    with caplog.at_level(logging.WARNING):
        images = [provider.requestImage(address, size, QSize(30, 20)) for _ in range(2)]
    assert [(image.width(), image.height()) for image in images] == [(30, 20), (30, 20)]
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    ("requested", "painted"),
    [((0, 0), (2400, 2400)), ((-1, -1), (2400, 2400)), ((300, 0), (300, 300)), ((0, 200), (200, 200)), ((99999, 10), (8192, 10))],
)
def test_a_side_that_is_not_given_is_chosen(requested: tuple[int, int], painted: tuple[int, int]) -> None:
    assert wanted_size(QSize(*requested)) == QSize(*painted)


def test_qml_shows_a_plate_without_waiting_for_it(qtbot: QtBot) -> None:
    engine = QQmlEngine()
    engine.addImageProvider("plate", PlateProvider())
    component = QQmlComponent(engine)
    component.setData((PICTURE % "voxels-0/0B4350/8FDCE6/FFC35C").encode(), "")
    picture = component.create()
    assert isinstance(picture, QQuickItem), component.errorString()
    assert picture.property("progress") < 1
    qtbot.waitUntil(lambda: picture.property("progress") == 1)
    assert (picture.implicitWidth(), picture.implicitHeight()) == (150, 300)
    assert picture.property("sourceSize") == QSize(150, 300)
    picture.deleteLater()
