"""The plates and dots as QML gets them: coloured SVG files."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader

from kiosk.screens.pictures import Pictures
from kiosk.screens.plates import PLATES, ROLE, PlateColours, coloured, stored_plate

COLOURS = PlateColours("5a1740", "f0b4d2", "ffc35c")


def painted(path: str, size: QSize) -> QImage:
    reader = QImageReader(path)
    reader.setScaledSize(size)
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    return image


def test_every_role_word_becomes_a_colour() -> None:
    for path in sorted(PLATES.glob("*.svg")):
        svg = path.read_bytes()
        assert ROLE.search(svg), path.name
        assert not ROLE.search(coloured(svg, COLOURS)), path.name


def test_a_plate_is_a_file_that_paints_the_ground_asked_for(tmp_path: Path) -> None:
    address = Pictures(tmp_path / "new").plate("cells-0", "#5a1740", "#f0b4d2", "#ffc35c")
    image = painted(address.toLocalFile(), QSize(240, 240))
    corner, ground = image.pixelColor(120, 238), QColor("#5a1740")
    assert abs(corner.red() - ground.red()) + abs(corner.green() - ground.green()) + abs(corner.blue() - ground.blue()) < 40


def test_the_same_picture_is_written_once(tmp_path: Path) -> None:
    pictures = Pictures(tmp_path)
    first = pictures.plate("cells-0", "#5a1740", "#f0b4d2", "#ffc35c")
    written = Path(first.toLocalFile())
    written.unlink()
    assert pictures.plate("cells-0", "#5A1740", "#F0B4D2", "#FFC35C") == first
    assert not written.exists()


@pytest.mark.expects_message(r"no plate named")
def test_an_unknown_plate_has_no_address_and_warns_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    stored_plate.cache_clear()
    pictures = Pictures(tmp_path)
    with caplog.at_level(logging.WARNING):
        assert pictures.plate("nothing-9", "#000000", "#ffffff", "#ffff00").isEmpty()
        assert pictures.plate("nothing-9", "#000000", "#ffffff", "#ff0000").isEmpty()
    assert len([record for record in caplog.records if "nothing-9" in record.getMessage()]) == 1


@pytest.mark.expects_message(r"a temporary folder is used")
def test_a_folder_that_cannot_be_written_gives_way_to_a_temporary_one(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    address = Pictures(blocked / "pictures").plate("rings-0", "#10243a", "#b7cde3", "#ffc35c")
    assert Path(address.toLocalFile()).is_file()
    assert not address.toLocalFile().startswith(str(tmp_path))
