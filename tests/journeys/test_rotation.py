"""A picture that is turned in its window: the same picture, touched where it is seen, by fingers on a real X server too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from kiosk.holding import Look, paint_turned
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.station.display import pixels_per_mm
from tests.clock import Clock
from tests.journeys.program import DIAGONAL_MM, running
from tests.journeys.visitor import Visitor, open_kiosk
from tests.journeys.x_server import touch_display

SEEN = (1920, 1080)  # the picture, as the visitor has it in front of them
TURNS = (90, 180, 270)
ALIKE = 2.0  # of 255, on average: the edges of letters are smoothed along another side; another picture differs by 20 and more
Seen = dict[str, QPoint]


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


def window_size(turn: int) -> tuple[int, int]:
    return (SEEN[1], SEEN[0]) if turn % 180 else SEEN


def turned(place: QPoint, turn: int) -> QPoint:
    """Where a place of the picture lies in the window."""
    x, y = place.x(), place.y()
    width, height = SEEN
    return {0: QPoint(x, y), 90: QPoint(height - y, x), 180: QPoint(width - x, height - y), 270: QPoint(y, width - x)}[turn]


def pixels(picture: QImage) -> NDArray[np.int16]:
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].astype(np.int16)


@pytest.fixture
def visitor(qtbot: QtBot, pack: Pack, tmp_path: Path) -> Iterator[Visitor]:
    clock = Clock()
    with closing(open_kiosk(pack, tmp_path, clock)) as kiosk:
        kiosk.glass.measure(pixels_per_mm(SEEN, DIAGONAL_MM, (0, 0)))
        here = Visitor(qtbot, kiosk, clock)
        here.rest()
        yield here


def turn_to(visitor: Visitor, turn: int) -> None:
    visitor.window.resize(*window_size(turn))
    visitor.kiosk.glass.turn_by(turn)
    visitor.rest()


def show(visitor: Visitor, route: str, sheet: str = "") -> QImage:
    visitor.kiosk.visit.begin_at(route)
    if sheet:
        visitor.kiosk.visit.setProperty("sheet", sheet)
    visitor.rest()
    return visitor.window.grabWindow()


@pytest.mark.parametrize(("route", "sheet"), [("home", "reading"), ("flagship/alcove", "")])
def test_it_is_the_same_picture(visitor: Visitor, route: str, sheet: str) -> None:
    upright = pixels(show(visitor, route, sheet))
    for turn in TURNS:
        turn_to(visitor, turn)
        back = pixels(show(visitor, route, sheet).transformed(QTransform().rotate(-turn)))
        assert back.shape == upright.shape
        assert float(np.abs(back - upright).mean()) < ALIKE, turn


@pytest.mark.parametrize("turn", TURNS)
def test_a_control_is_touched_and_read_out_where_it_is_seen(visitor: Visitor, turn: int) -> None:
    visitor.wake()
    names = ("theme/cancer", "bar-search", "bar-reading", "bar-help")
    upright = {name: visitor.middle(name) for name in names}
    turn_to(visitor, turn)
    for name, place in upright.items():
        there = visitor.middle(name)
        assert (there - turned(place, turn)).manhattanLength() <= 2, name
        interface = QAccessible.queryAccessibleInterface(visitor.find(name))
        rectangle = interface.rect().translated(-visitor.window.mapToGlobal(QPoint(0, 0)))
        assert QRect(rectangle.center() - QPoint(2, 2), rectangle.center() + QPoint(2, 2)).contains(there), name
    visitor.touch(turned(upright["theme/cancer"], turn))
    visitor.arrive("theme/cancer")
    visitor.touch(turned(upright["bar-reading"], turn))
    visitor.rest()
    assert visitor.kiosk.visit.property("sheet") == "reading"


@pytest.mark.parametrize("turn", [90, 180])
def test_the_years_follow_the_finger(visitor: Visitor, turn: int) -> None:
    turn_to(visitor, turn)
    visitor.kiosk.visit.begin_at("timeline")
    visitor.rest()
    visitor.tap("timeline-nearer")
    visitor.rest()
    before = visitor.kiosk.visit.property("facet")
    start = QPoint(1000, 300)
    visitor.press(turned(start, turn))
    for step in range(1, 6):
        visitor.move(turned(start + QPoint(step * 60, 0), turn))
        with visitor.qtbot.waitSignal(visitor.window.frameSwapped):  # a finger's moves wait for a frame
            visitor.window.update()
    visitor.lift(turned(start + QPoint(300, 0), turn))
    visitor.rest()
    first, last = before.split("-")
    assert visitor.kiosk.visit.property("facet") == f"{int(first) - 2}-{int(last) - 2}"


def test_fingers_find_every_control_on_a_display_that_hangs_turned(visitor: Visitor, tmp_path: Path) -> None:
    def places(route: str, *names: str) -> Seen:
        show(visitor, route)
        return {name: turned(visitor.middle(name), 90) for name in names}

    home = places("home", "theme/cancer", "bar-help", "bar-search")
    taken = [
        (places("attract", "wake")["wake"], "home"),
        (home["theme/cancer"], "theme/cancer"),
        (places("theme/cancer", "bar-home")["bar-home"], "home"),
        (home["bar-search"], "search"),
        (places("search", "bar-help")["bar-help"], "help"),
    ]
    folder = tmp_path / "kiosk"
    with touch_display(tmp_path, window_size(90)) as (display, fingers), running(display, folder, rotation="90") as kiosk:
        kiosk.arrive("attract")
        for place, route in taken:
            fingers.tap(place.x(), place.y())
            kiosk.arrive(route)


def test_the_holding_screen_is_turned_too(qapp: QGuiApplication) -> None:
    def picture(turn: int) -> NDArray[np.int16]:
        image = QImage(*window_size(turn), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_turned(painter, *window_size(turn), Look(name="CHU de Lille"), turn)
        painter.end()
        return pixels(image.transformed(QTransform().rotate(-turn), Qt.TransformationMode.FastTransformation))

    upright = picture(0)
    for turn in TURNS:
        assert float(np.abs(picture(turn) - upright).mean()) < ALIKE, turn
