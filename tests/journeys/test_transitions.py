"""While one screen gives way to another, both are pictures: their text and plates are not painted anew for each frame. And the page that a
finger is about to open is made before the finger is lifted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import Settings, default_content
from tests.clock import Clock
from tests.journeys.visitor import GUARD_S, Visitor, items, kind


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture
def visitor(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, tmp_path: Path) -> Iterator[Visitor]:
    """The kiosk as it moves for everybody."""
    clock = Clock()
    settings = Settings(default_content(), tmp_path, repeat_guard_s=GUARD_S, reduced_motion=False)
    kiosk: Kiosk = assemble(settings, pack, clock=clock)
    kiosk.window.resize(1280, 800)
    kiosk.window.show()
    yield Visitor(qtbot, kiosk, clock)
    kiosk.close()


def stage_of(visitor: Visitor) -> QQuickItem:
    return next(item for item in items(visitor.window.contentItem()) if item.property("shownRoute") is not None)


def pictures(visitor: Visitor) -> list[bool]:
    """Of each screen on the stage, whether it is a picture now."""
    return [is_picture(child) for child in stage_of(visitor).childItems() if child.property("announced") is not None and child.isVisible()]


def all_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Those that are not seen too."""
    yield root
    for child in root.childItems():
        yield from all_items(child)


def is_picture(item: QQuickItem) -> bool:
    return bool(QQmlProperty(item, "layer.enabled").read())


def test_screens_that_come_and_go_are_pictures_meanwhile(visitor: Visitor) -> None:
    visitor.rest()
    assert pictures(visitor) == [False], "the first screen comes to nothing that was there before"
    visitor.wake()
    visitor.tap("bar-help")
    assert pictures(visitor) == [True, True]
    visitor.rest()
    assert pictures(visitor) == [False], "a screen at rest is itself: a change in it paints no more than what has changed"
    visitor.tap("bar-back")
    assert pictures(visitor) == [True, True]
    visitor.kiosk.visit.open("search")
    assert pictures(visitor) == [True, True], "one that is left in the middle of its coming is still the picture that goes"
    visitor.rest()
    assert pictures(visitor) == [False]


def opacities(visitor: Visitor) -> list[float]:
    """How much is seen of each screen on the stage, the one that leaves first."""
    stage = next(item for item in items(visitor.window.contentItem()) if item.property("shownRoute") is not None)
    return [child.opacity() for child in stage.childItems() if child.property("announced") is not None and child.isVisible()]


def test_no_two_screens_are_read_through_each_other(visitor: Visitor) -> None:
    visitor.rest()
    visitor.wake()
    visitor.rest()
    band = next(item for item in all_items(visitor.window.contentItem()) if kind(item) == "IndexBand")
    visitor.tap("bar-help")
    met = set()
    while len(shares := opacities(visitor)) == 2:
        leaving, coming = shares
        assert 0 in (leaving, coming)
        assert band.isVisible() == (coming > 0)
        assert band.opacity() == coming
        met.add((leaving > 0, coming > 0))
        with visitor.qtbot.waitSignal(visitor.window.frameSwapped):
            pass
    assert met >= {(True, False), (False, True)}
    visitor.rest()
    assert (band.isVisible(), band.opacity()) == (True, 1)
    visitor.tap("bar-home")
    assert (band.isVisible(), band.opacity()) == (True, 1), "it goes with the page it belongs to"
    visitor.rest()
    assert not band.isVisible()


def test_no_ground_turns_black_meanwhile(visitor: Visitor) -> None:
    """In software a picture has no transparency."""
    visitor.rest()
    visitor.wake()
    visitor.rest()
    edge = QPoint(1277, 3)  # bare on both screens
    paper = visitor.window.grabWindow().pixelColor(edge)
    assert paper.lightness() > 200
    visitor.tap("bar-help")
    assert pictures(visitor) == [True, True]
    seen = 0
    while True in pictures(visitor):
        assert visitor.window.grabWindow().pixelColor(edge) == paper
        seen += 1
        with visitor.qtbot.waitSignal(visitor.window.frameSwapped):
            pass
    assert seen > 1


def on_stage(visitor: Visitor) -> list[QQuickItem]:
    return [child for child in stage_of(visitor).childItems() if child.property("announced") is not None]


@pytest.fixture
def at_home(visitor: Visitor) -> Visitor:
    visitor.rest()
    visitor.wake()
    visitor.rest()
    return visitor


def test_a_page_is_made_while_the_finger_is_on_what_leads_to_it(at_home: Visitor) -> None:
    tile = at_home.middle("theme/cancer")
    (home,) = on_stage(at_home)
    at_home.press(tile)
    at_home.qtbot.waitUntil(lambda: len(on_stage(at_home)) == 2)
    page = on_stage(at_home)[1]
    assert (page.opacity(), page.isEnabled(), at_home.route) == (0, False, "home"), "nobody sees it, nor hears it read"
    at_home.lift(tile)
    assert at_home.route == "theme/cancer"
    assert on_stage(at_home) == [home, page]
    assert page.isEnabled()
    at_home.rest()
    assert on_stage(at_home) == [page]


def test_what_was_made_goes_where_the_finger_slides_off(at_home: Visitor) -> None:
    tile = at_home.middle("theme/cancer")
    at_home.press(tile)
    at_home.qtbot.waitUntil(lambda: len(on_stage(at_home)) == 2)
    beside = QPoint(tile.x(), 20)
    at_home.move(beside)
    at_home.lift(beside)
    at_home.qtbot.waitUntil(lambda: len(on_stage(at_home)) == 1)
    assert at_home.route == "home"


def test_what_was_made_goes_where_another_page_is_opened_meanwhile(at_home: Visitor) -> None:
    tile = at_home.middle("theme/cancer")
    at_home.press(tile)
    at_home.qtbot.waitUntil(lambda: len(on_stage(at_home)) == 2)
    at_home.kiosk.visit.open("help")
    at_home.lift(tile)
    at_home.rest()
    assert (len(on_stage(at_home)), at_home.route) == (1, "help")


@pytest.mark.parametrize(("route", "made"), [("theme/cancer", 2), ("flagship/alcove", 2), ("quiz", 1), ("figures", 1), ("home", 1)])
def test_only_a_page_that_does_not_look_at_the_visit_is_made_before_it_is_there(at_home: Visitor, route: str, made: int) -> None:
    QMetaObject.invokeMethod(stage_of(at_home), "prepare", Q_ARG(str, route))
    assert len(on_stage(at_home)) == made


def test_the_page_that_is_made_is_the_one_that_is_opened_whatever_part_of_this_one_is_read(at_home: Visitor) -> None:
    at_home.kiosk.visit.openAt("flagship/alcove", "ways")
    at_home.rest()
    (alcove,) = on_stage(at_home)
    QMetaObject.invokeMethod(stage_of(at_home), "prepare", Q_ARG(str, "flagship/inside-3d"))
    page = on_stage(at_home)[1]
    assert (alcove.property("tabIndex") > 0, page.property("tabIndex")) == (True, 0)
    read = alcove.property("tabIndex")
    at_home.kiosk.visit.open("flagship/inside-3d")
    assert alcove.property("tabIndex") == read, "it goes as it was"
    at_home.rest()
    assert on_stage(at_home) == [page]


def test_no_page_is_made_where_a_finger_may_be_about_to_scroll(at_home: Visitor) -> None:
    at_home.kiosk.visit.setProperty("textStep", 2)
    at_home.kiosk.visit.open("theme/cancer")
    at_home.rest()
    row = at_home.find("flagship/alcove")
    assert row.property("leadsTo") == ""
    at_home.kiosk.visit.setProperty("textStep", 0)
    at_home.kiosk.window.resize(1920, 1080)
    at_home.rest()
    assert at_home.find("flagship/alcove").property("leadsTo") == "flagship/alcove"
