"""The hours of the house: the screen kept on while it is open, dark outside them while nobody is there."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import assemble
from kiosk.daytime import Daytime, begin, watch_touches
from kiosk.hours import read_spans
from kiosk.pack.reader import load
from kiosk.settings import Settings, default_content
from kiosk.station.awake import Awake
from kiosk.station.pin import hash_pin
from kiosk.station.touches import Silence
from tests.clock import Clock
from tests.journeys.program import running
from tests.journeys.visitor import Visitor, open_kiosk, touch_screen
from tests.journeys.x_server import bare_display
from tests.station.test_awake import seconds_until_blank
from tests.station.test_supervisor import until

PIN = "407193"


class Switch:
    """A display's power that only tells."""

    name = "a switch"

    def __init__(self) -> None:
        self.told: list[str] = []
        self.failed = False

    def off(self) -> None:
        self.told.append("off")

    def on(self) -> None:
        self.told.append("on")


class Day:
    """Hours on a clock that is set by hand, without any means to keep a screen on but those of `environment`."""

    def __init__(self, now: datetime, environment: dict[str, str] | None = None, **chosen: Any) -> None:
        self.now, self.dark, self.power, self.owner = now, False, Switch(), QObject()
        self.kept_on = False  # while it is darkened or lit
        hours = {"open_hours": read_spans("08:00-18:00"), "display_off": "black"} | chosen
        self.awake = Awake("linux", environment or {})
        self.rules = Daytime(Settings(Path(), Path(), **hours), self.awake, self._darken, lambda: self.power, self.owner, lambda: self.now)

    def _darken(self, dark: bool) -> None:
        self.dark, self.kept_on = dark, self.awake._asked

    def at(self, moment: datetime) -> bool:
        """Whether it is dark at another time."""
        self.now = moment
        self.rules.look()
        return self.dark


def test_the_screen_is_kept_on_during_the_hours_alone(qtbot: QtBot) -> None:
    opening = datetime(2027, 6, 1, 8)
    with bare_display(320, 240) as display:
        before = seconds_until_blank(display)
        assert before > 0, "a server that never sleeps proves nothing"
        day = Day(opening - timedelta(minutes=1), {"DISPLAY": display})
        found = [(day.dark, seconds_until_blank(display))]
        moments = (opening, opening + timedelta(hours=11), datetime(1970, 1, 1, 3))
        found += [(day.at(moment), seconds_until_blank(display)) for moment in moments]
        day.awake.release()
    assert found == [(True, before), (False, 0), (True, before), (False, 0)]


def test_a_running_kiosk_keeps_the_screen_on_and_leaves_it_as_it_was(tmp_path: Path) -> None:
    with bare_display(640, 480) as display:
        before = seconds_until_blank(display)
        with running(display, tmp_path) as kiosk:
            kiosk.arrive("attract")
            until(lambda: seconds_until_blank(display) == 0)
            kiosk.process.terminate()
            assert kiosk.end() == 0
        assert seconds_until_blank(display) == before


@pytest.mark.parametrize(
    ("moment", "dark"),
    [
        (datetime(2027, 3, 28, 2, 30), True),  # does not exist in Lille: the clock goes from 2 to 3
        (datetime(2027, 10, 31, 2, 30), True),  # exists twice
        (datetime(2027, 10, 31, 8, 0), False),
        (datetime(1970, 1, 1, 2, 30), False),
        (datetime(2099, 1, 1, 2, 30), False),
    ],
)
def test_the_clock_of_the_wall_counts_unless_it_cannot_be_right(qtbot: QtBot, moment: datetime, dark: bool) -> None:
    assert Day(moment).dark is dark


def test_without_hours_it_is_never_dark(qtbot: QtBot) -> None:
    assert Day(datetime(2027, 6, 1, 3), open_hours=None).dark is False


def test_a_screen_that_is_to_stay_as_it_is_never_goes_dark(qtbot: QtBot) -> None:
    assert Day(datetime(2027, 6, 1, 3), display_off="never").dark is False


@pytest.mark.expects_message("The screen is no longer kept on by the X server; it is asked again.")
def test_what_no_longer_keeps_the_screen_on_is_found_within_a_minute(qtbot: QtBot) -> None:
    with bare_display(320, 240) as display:
        day = Day(datetime(2027, 6, 1, 9), {"DISPLAY": display}, open_hours=None)
        subprocess.run(["xset", "-display", display, "s", "300"], check=True)
        assert seconds_until_blank(display) == 300
        assert day.rules._timer.interval() == 60_000
        day.rules._timer.timeout.emit()
        assert seconds_until_blank(display) == 0
        day.awake.release()


def test_power_is_switched_with_the_picture_where_that_is_asked_for(qtbot: QtBot) -> None:
    night = datetime(2027, 6, 1, 3)
    black, power = Day(night), Day(night, display_off="power")
    for day in (black, power):
        for asleep in (True, True, False, True):
            day.rules.switch(asleep=asleep)
    assert (black.power.told, power.power.told) == ([], ["off", "on", "off"])


def test_a_display_that_was_not_switched_on_is_told_again_each_minute(qtbot: QtBot) -> None:
    day = Day(datetime(2027, 6, 2, 9), display_off="power")
    day.rules.switch(asleep=True)
    day.power.failed = True
    day.rules.look()
    assert day.power.told == ["off"], "a black picture does as well"
    day.rules.switch(asleep=False)
    day.rules.look()
    day.rules.look()
    day.power.failed = False
    day.rules.look()
    assert day.power.told == ["off", "on", "on", "on"]


def test_power_saving_is_as_the_system_has_it_whenever_the_display_is_switched(qtbot: QtBot) -> None:
    day = Day(datetime(2027, 6, 1, 17))
    assert (day.at(datetime(2027, 6, 1, 19)), day.kept_on) == (True, False)
    assert (day.at(datetime(2027, 6, 2, 9)), day.kept_on) == (False, False)
    assert day.awake._asked


def test_a_display_without_a_switch_stays_black(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    day = Day(datetime(2027, 6, 1, 3), display_off="power")
    day.rules._find_power = lambda: None
    with caplog.at_level(logging.INFO):
        day.rules.switch(asleep=True)
        day.rules.switch(asleep=False)
    assert caplog.messages == ["The display's power cannot be switched here: it stays on, and black."]
    assert day.dark


@pytest.fixture
def visitor(qtbot: QtBot, tmp_path: Path) -> Iterator[Visitor]:
    """Somebody who comes when the house is closed."""
    clock = Clock()
    with closing(open_kiosk(load(default_content()), tmp_path, clock, pin_hash=hash_pin(PIN))) as kiosk:
        kiosk.glass.close_for_night(True)
        here = Visitor(qtbot, kiosk, clock)
        here.rest()
        yield here


def asleep(visitor: Visitor) -> bool:
    return bool(visitor.window.property("asleep"))


def is_black(visitor: Visitor) -> bool:
    picture = visitor.window.grabWindow()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 97) for y in range(0, picture.height(), 89)}
    return colours == {"#000000"}


def repeating(item: QQuickItem) -> int:
    """How many timers go on for ever, under an item that may be hidden."""
    own = [child for child in item.children() if child.inherits("QQmlTimer") and child.property("running") and child.property("repeat")]
    return len(own) + sum(map(repeating, item.childItems()))


def test_nobody_sees_anything_and_nothing_moves(qtbot: QtBot, tmp_path: Path) -> None:
    with closing(assemble(Settings(default_content(), tmp_path, speech=False), load(default_content()))) as kiosk:
        kiosk.window.resize(1280, 800)
        kiosk.window.show()
        here = Visitor(qtbot, kiosk, Clock())
        here.rest()
        assert repeating(kiosk.window.contentItem()) == 2, "by day it drifts, and goes on"
        kiosk.glass.close_for_night(True)
        here.rest()
        assert asleep(here)
        assert is_black(here)
        assert repeating(kiosk.window.contentItem()) == 0


def test_the_first_touch_wakes_and_presses_nothing(visitor: Visitor) -> None:
    visitor.touch(visitor.middle("wake"))
    visitor.arrive("home")
    assert not asleep(visitor)
    assert not is_black(visitor)
    visitor.go("theme/cancer", "theme/cancer")
    visitor.wait(60)
    visitor.wait(20)
    visitor.arrive("attract")
    assert asleep(visitor)
    assert is_black(visitor)


def test_a_key_wakes_too_and_goes_on(visitor: Visitor) -> None:
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("home")
    visitor.tab_to("bar-help")
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("help")


def test_a_key_wakes_after_a_visit_that_was_asked_whether_it_goes_on(visitor: Visitor) -> None:
    visitor.touch(visitor.middle("wake"))
    visitor.arrive("home")
    visitor.wait(60)
    visitor.wait(20)
    visitor.arrive("attract")
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("home")


def test_staff_get_in_and_what_they_show_is_seen(visitor: Visitor) -> None:
    visitor.kiosk.staff.call()
    visitor.rest()
    assert not is_black(visitor)
    for digit in PIN:
        visitor.kiosk.staff.digit(digit)
    visitor.kiosk.staff.enter()
    visitor.kiosk.staff.alert("Sortez.", 5)
    visitor.rest()
    assert not is_black(visitor)
    visitor.clock.now += 300
    visitor.kiosk.staff.tick()
    assert asleep(visitor)
    visitor.kiosk.programme.start("stand")
    visitor.rest()
    assert not is_black(visitor), "a slideshow plays because somebody wants it"
    visitor.kiosk.programme.stop()
    visitor.rest()
    assert is_black(visitor)


def test_a_key_wakes_after_staff_have_left_their_menu(visitor: Visitor) -> None:
    visitor.kiosk.staff.call()
    visitor.rest()
    visitor.key(Qt.Key.Key_Escape)
    visitor.rest()
    assert asleep(visitor)
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("home")
    visitor.tab_to("bar-help")


def test_in_the_morning_it_is_there_again(visitor: Visitor) -> None:
    visitor.kiosk.glass.close_for_night(False)
    visitor.rest()
    assert not is_black(visitor)
    visitor.wake()


def test_a_kiosk_that_starts_by_day_switches_on_once_what_another_left_off(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    power, kiosk = Switch(), visitor.kiosk
    monkeypatch.setattr("kiosk.station.power.find", lambda *_: power)
    kiosk.glass.close_for_night(False)
    visitor.rest()
    kiosk.awake = Awake("linux", {})
    begin(kiosk, Settings(Path(), Path(), display_off="power"))
    assert power.told == ["on"]
    assert kiosk.daytime is not None
    kiosk.daytime.look()
    kiosk.daytime.switch(asleep=False)
    assert power.told == ["on"]
    kiosk.daytime.switch(asleep=True)
    assert power.told == ["on", "off"]


def test_a_finger_anywhere_is_felt_and_a_mouse_beside_a_touch_screen_is_not(visitor: Visitor, tmp_path: Path) -> None:
    watch = watch_touches(visitor.window, Settings(default_content(), tmp_path))
    here = visitor.middle("wake")
    touch_screen()
    QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, here)
    assert watch.silence == Silence()
    visitor.rest()
    visitor.touch(here)
    assert watch.silence.latest is not None
