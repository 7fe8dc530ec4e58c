"""The wall clock jumps while a show plays: the show goes on by its own time, and its end stays the time of day that staff chose."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.slideshow_model import SlideshowModel
from kiosk.settings import Settings, default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor

MORNING = datetime(2026, 3, 28, 9, 0)  # the day before summer time
DEAD = datetime(1970, 1, 1, 0, 3)


@dataclass
class Wall:
    """Local time, which goes with the monotonic clock and can be set."""

    clock: Clock
    offset: timedelta

    def __call__(self) -> datetime:
        return datetime(1970, 1, 1) + timedelta(seconds=self.clock.now) + self.offset

    def set(self, now: datetime) -> None:
        self.offset += now - self()


class Stand(Visitor):
    """The kiosk with a show that staff started, and a clock to be set."""

    wall: Wall

    @property
    def model(self) -> SlideshowModel:
        model = self.kiosk.programme.model
        assert model is not None
        return model

    @property
    def plays(self) -> bool:
        return bool(self.kiosk.programme.property("running"))

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds
        if self.plays:
            self.model.tick()
        self.kiosk.programme.look()
        self.kiosk.visit.tick()
        self.rest()

    def turns_a_page(self) -> None:
        """The show does what it does on any day: after its time, the next slide; and a visitor is let in, and out."""
        before = int(self.model.property("index"))
        self.pass_time(float(dict(self.model.property("slide"))["dwell"]))
        assert int(self.model.property("index")) == before + 1
        assert self.route == "attract"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture
def opened(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, tmp_path: Path) -> Iterator[Callable[[datetime], Stand]]:
    kept: list[Stand] = []

    def begin(now: datetime) -> Stand:
        clock = Clock()
        wall = Wall(clock, timedelta())
        wall.set(now)
        kiosk = assemble(Settings(default_content(), tmp_path), pack, still=True, clock=clock, wall=wall)
        kiosk.window.resize(640, 400)
        kiosk.window.show()
        settle(kiosk.window)
        stand = Stand(qtbot, kiosk, clock)
        stand.wall = wall
        kept.append(stand)
        kiosk.programme.setTimed(True)
        kiosk.programme.start("stand")
        stand.rest()
        return stand

    yield begin
    for stand in kept:
        stand.kiosk.close()


@pytest.mark.parametrize(
    "now",
    [DEAD, datetime(2099, 1, 1, 12, 0), MORNING - timedelta(days=1), MORNING - timedelta(hours=1), datetime(2026, 3, 28, 9, 55)],
    ids=["1970", "2099", "a day back", "an hour back", "almost there"],
)
def test_a_clock_that_is_set_turns_no_page_and_stops_no_show(opened: Callable[[datetime], Stand], now: datetime) -> None:
    stand = opened(MORNING)
    stand.turns_a_page()
    here = int(stand.model.property("index"))
    stand.wall.set(now)
    stand.pass_time(0)
    assert (stand.plays, int(stand.model.property("index"))) == (True, here)
    stand.turns_a_page()


def test_a_machine_that_wakes_in_1970_and_finds_the_day_keeps_the_end(opened: Callable[[datetime], Stand]) -> None:
    stand = opened(DEAD)
    end = str(stand.kiosk.programme.property("end"))
    assert end == "01:15"
    stand.wall.set(MORNING)
    stand.pass_time(0)
    stand.turns_a_page()
    stand.wall.set(datetime(2026, 3, 29, 1, 14))
    stand.pass_time(30)
    assert stand.plays
    stand.pass_time(60)
    assert (stand.plays, stand.route) == (False, "attract")


@pytest.mark.parametrize("summer", [datetime(2026, 3, 29, 3, 0), datetime(2026, 3, 29, 11, 0)], ids=["over the end", "past the end"])
def test_a_clock_put_forward_over_the_end_ends_the_show(opened: Callable[[datetime], Stand], summer: datetime) -> None:
    stand = opened(summer - timedelta(hours=2, minutes=1))
    assert stand.plays
    stand.pass_time(30)
    stand.wall.set(summer)  # at two it is three; the end was an hour and more away
    stand.pass_time(1)
    assert not stand.plays


def test_an_hour_gained_in_autumn_is_played_through(opened: Callable[[datetime], Stand]) -> None:
    stand = opened(datetime(2026, 10, 25, 2, 30))
    end = str(stand.kiosk.programme.property("end"))
    assert end == "03:30"
    stand.pass_time(1790)
    stand.wall.set(datetime(2026, 10, 25, 2, 0))  # at three it is two again
    stand.pass_time(3600)
    assert stand.plays
    stand.pass_time(1860)
    assert not stand.plays


def test_a_visit_is_timed_by_no_wall_clock(opened: Callable[[datetime], Stand]) -> None:
    stand = opened(MORNING)
    stand.go("explore", str(dict(stand.model.property("slide"))["route"]))
    stand.wall.set(DEAD)
    stand.pass_time(30)
    assert stand.route != "attract"
    stand.wait(60)
    stand.wait(20)
    stand.arrive("attract")
    assert stand.plays
