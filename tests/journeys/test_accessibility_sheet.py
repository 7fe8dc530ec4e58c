"""The accessibility sheet: reached from everywhere, each choice acts at once, everything fits, and all of it ends with the visit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.visit.reach import Mounting
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk
from tests.screens import glass_reader

CLOCK = Clock()
HIGH_ON_A_WALL = Mounting(1100)
ROUTES = ("home", "theme/cancer", "flagship/alcove", "search", "quiz", "network", "help")
CHOICES = {
    "time-1": ("moreTime", True),
    "text-2": ("textStep", 2),
    "colours-1": ("paletteName", "contrast"),
    "colours-2": ("paletteName", "night"),
    "reach-1": ("lowReach", True),
    "movement-0": ("reducedMotion", False),
}
USUAL = {"textStep": 0, "paletteName": "light", "lowReach": False, "reducedMotion": True, "moreTime": False}


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(load(default_content()), tmp_path_factory.mktemp("state"), CLOCK)
    opened.glass.mount(HIGH_ON_A_WALL)
    yield opened
    opened.close()


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Visitor:
    kiosk.visit.begin_at("attract")
    here = Visitor(qtbot, kiosk, CLOCK)
    here.window.resize(1920, 1080)
    here.rest()
    return here


def choices(visitor: Visitor) -> dict[str, object]:
    return {name: visitor.kiosk.visit.property(name) for name in USUAL}


def open_sheet(visitor: Visitor) -> None:
    visitor.tap("bar-reading")
    visitor.rest()
    assert visitor.kiosk.visit.property("sheet") == "reading"


def test_it_opens_over_every_screen_and_leaves_it_as_it_was(visitor: Visitor) -> None:
    visitor.wake()
    for route in ROUTES:
        visitor.kiosk.visit.open(route)
        visitor.rest()
        open_sheet(visitor)
        assert visitor.route == route
        visitor.tap("close")
        visitor.rest()
        assert (visitor.route, visitor.kiosk.visit.property("sheet")) == (route, "")


@pytest.mark.parametrize(("entry", "route", "sheet"), [("bar-reading", "home", "reading"), ("bar-help", "help", "")])
def test_from_the_resting_screen_it_wakes_and_opens_just_that(visitor: Visitor, entry: str, route: str, sheet: str) -> None:
    asleep = visitor.middle(entry)
    visitor.touch(asleep)
    visitor.arrive(route)
    assert visitor.kiosk.visit.property("sheet") == sheet
    if sheet:
        visitor.tap("close")
        visitor.rest()
    assert visitor.middle(entry) == asleep, "it stands in the same place"


def test_each_choice_acts_at_once_and_all_of_them_end_with_the_visit(visitor: Visitor) -> None:
    visitor.wake()
    assert choices(visitor) == USUAL
    open_sheet(visitor)
    before = glass_reader.pixels(visitor.window.grabWindow())
    for choice, (name, value) in CHOICES.items():
        visitor.tap(choice)
        visitor.rest()
        assert choices(visitor)[name] == value
        assert visitor.find(choice).property("checked") is True
        after = glass_reader.pixels(visitor.window.grabWindow())
        assert (after != before).any(), choice
        before = after
    visitor.wait(3 * 60)
    visitor.wait(3 * 20)
    visitor.arrive("attract")
    assert choices(visitor) == USUAL
    assert visitor.kiosk.visit.property("sheet") == ""


def test_more_time_is_three_times_as_long_by_its_own_switch(visitor: Visitor) -> None:
    visit = visitor.kiosk.visit
    visitor.wake()
    open_sheet(visitor)
    visitor.tap("time-1")
    visitor.wait(3 * 60 - 1)
    assert visit.property("asking") is False
    for _ in range(12):
        visitor.wait(1)
        visitor.rest()
        assert (visit.property("asking"), visit.property("secondsLeft")) == (True, 3 * 20)
        visitor.wait(3 * 20 - 1)
        visitor.touch(QPoint(960, 540))
        visitor.rest()
        assert (visit.property("asking"), visitor.route, visit.property("sheet")) == (False, "home", "reading")
        visitor.wait(3 * 60 - 1)


def test_whoever_wants_no_more_time_says_so(visitor: Visitor) -> None:
    visitor.wake()
    open_sheet(visitor)
    visitor.tap("text-1")
    visitor.rest()
    assert visitor.find("time-1").property("checked") is True, "it comes along with larger text"
    visitor.tap("time-0")
    visitor.rest()
    visitor.wait(60)
    assert visitor.kiosk.visit.property("asking") is True


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920), (1920, 1080), (1280, 800)])
@pytest.mark.parametrize("text", [0, 2])
def test_every_choice_can_be_brought_into_view(visitor: Visitor, size: tuple[int, int], text: int) -> None:
    visitor.window.resize(*size)
    visitor.wake()
    visitor.kiosk.visit.setProperty("textStep", text)
    visitor.rest()
    open_sheet(visitor)
    met: set[str] = set()
    for _ in range(10):
        met |= {target.name for target in glass_reader.targets(visitor.window)}
        if "scroll-down" not in met or not visitor.find("scroll-down").isEnabled():
            break
        visitor.tap("scroll-down")
        visitor.rest()
    assert {
        "text-0",
        "text-1",
        "text-2",
        "colours-0",
        "colours-1",
        "colours-2",
        "movement-0",
        "movement-1",
        "time-0",
        "time-1",
        "close",
    } <= met
    assert {"reach-0", "reach-1"} <= met
