"""Paintings: a plate is painted once for each size and colours, and looks the same from then on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.paintings import LARGEST, Cut, Paintings
from kiosk.screens.pictures import MOST_BYTES, Pictures
from kiosk.screens.plates import stored_plate
from kiosk.settings import Settings, default_content
from tests.screens.test_plates import painted as drawn

pytestmark = pytest.mark.usefixtures("qapp")
COLOURS = ("#5a1740", "#f0b4d2", "#ffc35c")
PLATE = ("cells-0", *COLOURS)
SEEN, SIDE = QRect(40, 10, 160, 90), 240


def kept(folder: Path, seen: QRect = SEEN, side: int = SIDE) -> Path:
    pictures = Pictures(folder)
    pictures.plate(*PLATE)
    pictures.paint(*PLATE, seen, side)
    pictures.wait()
    return Path(pictures.painting(*PLATE, seen, side).toLocalFile())


def apart(one: QImage, other: QImage, every: int = 1) -> int:
    """The largest difference of a channel, looked at one in `every` pixels."""
    assert one.size() == other.size()
    places = [(x, y) for x in range(0, one.width(), every) for y in range(0, one.height(), every)]
    pairs = [(one.pixelColor(x, y), other.pixelColor(x, y)) for x, y in places]
    return max(max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) for a, b in pairs)


def test_a_painting_is_what_is_seen_of_the_drawing_on_its_ground(tmp_path: Path) -> None:
    path = kept(tmp_path)
    whole = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    whole.fill(QColor(COLOURS[0]))
    with QPainter(whole) as painter:
        painter.drawImage(0, 0, drawn(Pictures(tmp_path).plate(*PLATE).toLocalFile(), QSize(SIDE, SIDE)))
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert apart(image, whole.copy(SEEN)) <= 2
    assert len({image.pixel(x, y) for x in range(160) for y in range(90)}) > 50, "something is drawn on it"


def test_another_size_other_colours_and_another_drawing_have_another_painting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path)
    later = Pictures(tmp_path)
    assert not later.painting(*PLATE, SEEN, SIDE).isEmpty()
    assert later.painting(*PLATE, SEEN, SIDE + 1).isEmpty()
    assert later.painting(*PLATE, SEEN.translated(1, 0), SIDE).isEmpty()
    assert later.painting("cells-0", "#5a1741", *COLOURS[1:], SEEN, SIDE).isEmpty()
    svg = stored_plate("cells-0")
    assert svg is not None
    monkeypatch.setattr("kiosk.screens.pictures.stored_plate", lambda _name: svg + b"\n")
    assert later.painting(*PLATE, SEEN, SIDE).isEmpty(), "a newer kiosk draws it otherwise"


@pytest.mark.parametrize(
    "cut", [Cut(240, 0, 0, 0, 90), Cut(240, -1, 0, 90, 90), Cut(240, 200, 0, 41, 90), Cut(4000, 0, 0, 3840, LARGEST // (3 * 3840) + 1)]
)
def test_what_makes_no_sense_or_is_too_large_is_not_painted(tmp_path: Path, cut: Cut) -> None:
    paintings = Paintings(tmp_path, MOST_BYTES)
    paintings.paint("a", b"<svg/>", "000000", cut)
    paintings.wait()
    assert list(tmp_path.iterdir()) == []


def test_there_is_no_more_than_there_is_room_for(tmp_path: Path) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="red"/></svg>'
    paintings = Paintings(tmp_path, 1000)
    for number in range(5):
        paintings.paint(f"{number}", svg, "000000", Cut(12, 0, 0, 12, 12))
    paintings.wait()
    assert len(list(tmp_path.iterdir())) == 2


def test_what_this_run_has_not_shown_makes_room(tmp_path: Path) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="red"/></svg>'
    cut = Cut(12, 0, 0, 12, 12)
    first = Paintings(tmp_path, 1000)
    for name in ("old", "shown"):
        first.paint(name, svg, "000000", cut)
    first.wait()
    for path, age in zip(sorted(tmp_path.iterdir()), (2, 1), strict=True):
        os.utime(path, (age, age))
    later = Paintings(tmp_path, 1000)
    assert later.find("shown", cut) is not None
    for name in ("new", "newer"):
        later.paint(name, svg, "000000", cut)
    later.wait()
    assert [later.find(name, cut) is not None for name in ("old", "shown", "new", "newer")] == [False, True, True, False]


def test_one_that_cannot_be_drawn_or_kept_is_done_without(tmp_path: Path) -> None:
    cut = Cut(12, 0, 0, 12, 12)
    (tmp_path / "file").touch()
    for paintings, svg in ((Paintings(tmp_path, 10_000), b"<svg"), (Paintings(tmp_path / "file", 10_000), b"<svg/>")):
        paintings.paint("a", svg, "000000", cut)
        paintings.wait()
        assert paintings.find("a", cut) is None


def test_what_is_shown_is_kept_longest(tmp_path: Path) -> None:
    shown, old = kept(tmp_path), kept(tmp_path, SEEN.translated(1, 0))
    for path in (shown, old):
        os.utime(path, (1, 1))
    later = Pictures(tmp_path)
    later.painting(*PLATE, SEEN, SIDE)
    later.prune()
    assert (shown.exists(), old.exists()) == (True, False)
    later.prune(0, 0)
    assert shown.exists()


def tiles(kiosk: Kiosk) -> list[QQuickItem]:
    def all_of(item: QQuickItem) -> list[QQuickItem]:
        return [item, *(one for child in item.childItems() for one in all_of(child))]

    return [
        one
        for one in all_of(kiosk.window.contentItem())
        if one.property("repainted") is not None and one.property("painted") and one.isVisible()
    ]


def started(state: Path) -> Kiosk:
    kiosk = assemble(Settings(default_content(), state), load(default_content()), still=True, at="home")
    kiosk.window.resize(1280, 800)
    kiosk.window.show()
    settle(kiosk.window)
    return kiosk


@pytest.mark.expects_message(r"Error decoding")
def test_what_was_looked_at_is_a_painting_at_the_next_start(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    kiosk = started(tmp_path)
    first = kiosk.window.grabWindow()
    plates = tiles(kiosk)
    assert len(plates) >= 6
    assert not any(plate.property("repainted") for plate in plates)
    folder = tmp_path / "pictures"
    qtbot.waitUntil(lambda: len(list(folder.glob("*.ppm"))) == len(plates), timeout=15_000)
    kiosk.close()
    sizes = [QImage(str(path)).size() for path in folder.glob("*.ppm")]
    assert all(size.width() == size.height() for size in sizes), "all of the square, of which a flight shows more than a tile does"

    kiosk = started(tmp_path)
    assert [plate.property("repainted") for plate in tiles(kiosk)] == [True] * len(plates)
    again = kiosk.window.grabWindow()
    assert apart(first, again, 7) <= 40, "edges that half a pixel lies between at most"
    kiosk.close()

    elsewhere = tmp_path / "elsewhere"  # Qt remembers what it has read, by its name
    shutil.copytree(folder, elsewhere / "pictures")
    spoilt = sorted((elsewhere / "pictures").glob("*.ppm"))[0]
    spoilt.write_bytes(spoilt.read_bytes()[:100])
    kiosk = started(elsewhere)
    assert sorted(plate.property("repainted") for plate in tiles(kiosk)) == [False] + [True] * (len(plates) - 1)
    assert not spoilt.exists()
    kiosk.close()
