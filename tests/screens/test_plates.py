"""The plates and dots as QML gets them: coloured SVG files."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader

from kiosk.app import assemble
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.pictures import Pictures
from kiosk.screens.plates import PLATES, ROLE, PlateColours, coloured, stored_plate
from kiosk.settings import Settings, default_content

NOW = 1_800_000_000.0
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


def leave(folder: Path, name: str, size: int, age: float) -> Path:
    path = folder / name
    path.write_bytes(b" " * size)
    os.utime(path, (NOW - age, NOW - age))
    return path


def test_what_earlier_runs_left_is_bounded_and_what_is_shown_stays(tmp_path: Path) -> None:
    pictures = Pictures(tmp_path)
    shown = Path(pictures.plate("cells-0", "#5a1740", "#f0b4d2", "#ffc35c").toLocalFile())
    code = Path(pictures.qr("https://example.org")["source"].toLocalFile())  # type: ignore[attr-defined]
    for path in (shown, code):
        os.utime(path, (NOW - 900, NOW - 900))  # the oldest of all, and in use
    old = leave(tmp_path, "map-old.svg", 10, 800)
    larger, large = leave(tmp_path, "map-a.svg", 600, 200), leave(tmp_path, "map-b.svg", 600, 100)
    half, note = leave(tmp_path, "map-c.new", 10, 800), leave(tmp_path, "read-me.txt", 10, 800)
    room = shown.stat().st_size + code.stat().st_size + 1000
    pictures.prune(room, 700, NOW)
    assert (old.exists(), half.exists()) == (False, False), "too old"
    assert (larger.exists(), large.exists()) == (False, True), "the oldest goes first where there is no room"
    assert (shown.exists(), code.exists(), note.exists()) == (True, True, True)
    pictures.prune(0, 0, NOW)
    assert (shown.exists(), code.exists(), large.exists()) == (True, True, False)
    Pictures(tmp_path / "none").prune()  # a folder that is not there yet is as good as an empty one


@pytest.mark.expects_message(r"a temporary folder is used")
def test_a_folder_that_cannot_be_written_gives_way_to_a_temporary_one(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    address = Pictures(blocked / "pictures").plate("rings-0", "#10243a", "#b7cde3", "#ffc35c")
    assert Path(address.toLocalFile()).is_file()
    assert not address.toLocalFile().startswith(str(tmp_path))


def test_a_change_of_colours_paints_each_plate_once(qapp: QGuiApplication, tmp_path: Path) -> None:
    kiosk = assemble(Settings(default_content(), tmp_path), load(default_content()), still=True)
    try:
        kiosk.window.show()
        kiosk.window.resize(1280, 800)
        kiosk.visit.begin_at("home")
        settle(kiosk.window)
        folder = tmp_path / "pictures"
        before = set(folder.iterdir())
        kiosk.visit.setProperty("paletteName", "contrast")
        settle(kiosk.window)
        kiosk.visit.setProperty("paletteName", "light")
        settle(kiosk.window)
        painted = [path.name for path in set(folder.iterdir()) - before]
        assert painted
        assert [name for name in painted if not name.endswith("-000000-ffffff-ffe14d.svg")] == []
    finally:
        kiosk.close()
