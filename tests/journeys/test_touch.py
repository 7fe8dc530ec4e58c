"""Visits to the real program with the pack that ships: from the attract loop to a flagship and back, by touch and by key."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk

THEMES = ["cancer", "neuroscience", "inflammation", "metabolic-cardiac", "prevention", "technologies"]
Enter = Callable[..., Visitor]


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture
def enter(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, tmp_path: Path) -> Iterator[Enter]:
    """Opens the kiosk with some settings; it is closed at the end."""
    opened: list[Visitor] = []

    def start(clock: Callable[[], float] | None = None, **chosen: Any) -> Visitor:
        stopped = Clock()
        opened.append(Visitor(qtbot, open_kiosk(pack, tmp_path, clock or stopped, **chosen), stopped))
        opened[-1].rest()
        return opened[-1]

    yield start
    for visitor in opened:
        visitor.kiosk.close()


@pytest.fixture
def visitor(enter: Enter) -> Visitor:
    return enter()


def test_the_touch_that_wakes_presses_nothing(visitor: Visitor) -> None:
    visitor.wake()
    beneath = visitor.middle(visitor.first("theme/"))
    visitor.kiosk.visit.begin_at("attract")
    visitor.arrive("attract")
    visitor.press(beneath)
    assert visitor.route == "attract", "a finger that lies on the glass has not chosen yet"
    visitor.lift(beneath)
    assert visitor.route == "home"
    visitor.touch(beneath)  # the second half of a double tap
    visitor.rest()
    assert visitor.route == "home"
    visitor.touch(beneath)
    visitor.qtbot.waitUntil(lambda: visitor.route.startswith("theme/"))


def test_the_journeys_go_to_every_theme(pack: Pack) -> None:
    assert sorted(pack.themes) == sorted(THEMES)


@pytest.mark.parametrize("theme", THEMES)
def test_from_the_attract_loop_to_a_flagship_and_back(visitor: Visitor, pack: Pack, theme: str) -> None:
    route = f"theme/{theme}"
    flagship = next(f"flagship/{member}" for member in pack.pages[theme].members if len(pack.pages[member].panels) > 1)
    visitor.arrive("attract")
    visitor.wake()
    visitor.go(route, route)
    visitor.go(flagship, flagship)
    tab = visitor.first("tab-panel-")
    visitor.tap(tab)
    visitor.rest()
    assert visitor.kiosk.visit.property("facet") == tab.removeprefix("tab-")
    visitor.go("bar-help", "help")
    visitor.go("bar-back", flagship)
    assert visitor.kiosk.visit.property("facet") == tab.removeprefix("tab-"), "the tab that was open is open again"
    visitor.go("bar-back", route)
    assert visitor.focus == flagship
    visitor.go("bar-back", "home")
    assert visitor.focus == route
    visitor.go(route, route)
    visitor.go("bar-home", "home")
    with pytest.raises(LookupError):
        visitor.find("bar-back")


def test_a_control_acts_on_release(visitor: Visitor) -> None:
    visitor.wake()
    tile = visitor.middle("theme/cancer")
    visitor.press(tile)
    assert visitor.find("theme/cancer").property("held") is True
    assert visitor.route == "home"
    visitor.lift(tile)
    assert visitor.route == "theme/cancer"


def test_sliding_off_cancels(visitor: Visitor) -> None:
    visitor.wake()
    tile, elsewhere = visitor.middle("theme/cancer"), QPoint(20, 20)
    visitor.press(tile)
    visitor.move(elsewhere)
    visitor.lift(elsewhere)
    visitor.rest()
    assert visitor.route == "home"
    visitor.go("theme/cancer", "theme/cancer")


def test_sliding_to_another_control_presses_neither(visitor: Visitor) -> None:
    visitor.wake()
    tile, other = visitor.middle("theme/cancer"), visitor.middle("theme/neuroscience")
    visitor.press(tile)
    visitor.move(other)
    visitor.lift(other)
    visitor.rest()
    assert visitor.route == "home"


@pytest.mark.parametrize("first_up", [0, 1])
def test_a_second_finger_does_no_harm(visitor: Visitor, first_up: int) -> None:
    visitor.wake()
    places = [visitor.middle("theme/cancer"), visitor.middle("theme/neuroscience")]
    visitor.press(places[0], 0)
    visitor.press(places[1], 1)
    visitor.lift(places[first_up], first_up)
    visitor.lift(places[1 - first_up], 1 - first_up)
    visitor.arrive("theme/cancer")
    visitor.go("bar-back", "home")
    visitor.go("theme/neuroscience", "theme/neuroscience")


def test_a_palm_beside_the_finger_leaves_the_kiosk_usable(visitor: Visitor) -> None:
    visitor.wake()
    palm = [QPoint(30 + 12 * finger, 400) for finger in range(1, 5)]
    for finger, place in enumerate(palm, 1):
        visitor.press(place, finger)
    visitor.tap("theme/cancer")
    for finger, place in enumerate(palm, 1):
        visitor.lift(place, finger)
    visitor.rest()
    if visitor.route == "home":
        visitor.go("theme/cancer", "theme/cancer")
    visitor.arrive("theme/cancer")


def test_a_repeat_within_the_guard_time_is_ignored(visitor: Visitor) -> None:
    visitor.wake()
    visitor.go("bar-search", "search")
    visitor.tap("key-a")
    visitor.tap("key-a")
    assert visitor.kiosk.visit.property("query") == "a"
    visitor.tap("key-z")
    assert visitor.kiosk.visit.property("query") == "az", "another key is no repeat"
    visitor.rest()
    visitor.tap("key-z")
    assert visitor.kiosk.visit.property("query") == "azz"


def test_the_guard_time_ends_by_itself(enter: Enter) -> None:
    visitor = enter(repeat_guard_s=0.1)
    visitor.wake()
    visitor.tap("bar-search")
    assert visitor.guarded
    visitor.qtbot.waitUntil(lambda: not visitor.guarded)


def test_nothing_is_pressed_on_a_screen_that_has_just_come(visitor: Visitor) -> None:
    visitor.wake()
    tile = visitor.middle("theme/cancer")
    visitor.touch(tile)
    assert visitor.route == "theme/cancer"
    visitor.touch(visitor.middle("bar-home"))
    visitor.rest()
    assert visitor.route == "theme/cancer"


@pytest.mark.parametrize(("route", "seconds"), [("theme/cancer", 60), ("flagship/alcove", 90)])
def test_left_alone_the_kiosk_asks_and_starts_over(visitor: Visitor, route: str, seconds: int) -> None:
    visitor.kiosk.visit.begin_at(route)
    visitor.rest()
    visitor.wait(seconds - 1)
    assert visitor.kiosk.visit.property("asking") is False
    visitor.wait(1)
    visitor.rest()
    assert visitor.find("stay").isVisible()
    visitor.wait(19)
    assert (visitor.route, visitor.kiosk.visit.property("secondsLeft")) == (route, 1)
    visitor.wait(1)
    visitor.arrive("attract")
    with pytest.raises(LookupError):
        visitor.find("stay")


def test_large_text_has_three_times_the_patience(visitor: Visitor) -> None:
    visitor.wake()
    visitor.kiosk.visit.setProperty("textStep", 2)
    visitor.wait(179)
    assert visitor.kiosk.visit.property("asking") is False
    visitor.wait(1)
    assert (visitor.kiosk.visit.property("asking"), visitor.kiosk.visit.property("secondsLeft")) == (True, 60)
    visitor.wait(60)
    visitor.arrive("attract")
    assert visitor.kiosk.visit.property("textStep") == 0


def test_time_passes_by_itself(qtbot: QtBot, enter: Enter) -> None:
    visitor = enter(clock=time.monotonic, idle_menu_s=0.02, idle_warning_s=0.02)
    phases: list[tuple[str, bool]] = []
    visit = visitor.kiosk.visit
    visit.phaseChanged.connect(lambda: phases.append((visitor.route, bool(visit.property("asking")))))
    visit.wake()
    qtbot.waitUntil(lambda: len(phases) == 3)
    assert phases == [("home", False), ("home", True), ("attract", False)]


@pytest.mark.parametrize("where", ["a control", "the card", "a corner"])
def test_any_touch_answers_the_question_and_presses_nothing(visitor: Visitor, where: str) -> None:
    visitor.wake()
    places = {"a control": visitor.middle("theme/cancer"), "the card": QPoint(960, 540), "a corner": QPoint(3, 3)}
    visitor.kiosk.visit.ask_now()
    visitor.rest()
    assert visitor.find("stay").isVisible()
    visitor.touch(places[where])
    visitor.rest()
    assert (visitor.route, visitor.kiosk.visit.property("asking")) == ("home", False)
    with pytest.raises(LookupError):
        visitor.find("stay")
    visitor.go("theme/cancer", "theme/cancer")


def test_a_finger_that_stays_or_slides_is_there(visitor: Visitor) -> None:
    visitor.kiosk.visit.begin_at("help")
    visitor.rest()
    for control, elsewhere in [("bar-home", QPoint(20, 20)), ("bar-back", QPoint(960, 300))]:
        visitor.wait(89)
        visitor.press(visitor.middle(control))
        visitor.wait(89)
        visitor.move(elsewhere)
        visitor.rest()
        visitor.wait(89)
        visitor.lift(elsewhere)
        visitor.rest()
    visitor.wait(89)
    assert (visitor.route, visitor.kiosk.visit.property("asking")) == ("help", False)
    visitor.wait(1)
    assert visitor.kiosk.visit.property("asking") is True


def test_the_arrow_shows_only_where_a_mouse_moves(visitor: Visitor) -> None:
    def arrow() -> bool:
        visitor.rest()
        return visitor.window.cursor().shape() is Qt.CursorShape.ArrowCursor

    visitor.wake()
    QTest.mouseMove(visitor.window, QPoint(960, 540))
    assert not arrow(), "this is where it is seen first, and where it may have lain for months"
    QTest.mouseMove(visitor.window, QPoint(970, 540))
    assert arrow()
    visitor.touch(QPoint(20, 20))
    assert not arrow()


def test_searching_by_tapping_keys_finds_a_page(visitor: Visitor) -> None:
    visitor.wake()
    visitor.go("bar-search", "search")
    for letter in "alcove":
        visitor.tap(f"key-{letter}")
        visitor.rest()
    assert visitor.kiosk.visit.property("query") == "alcove"
    visitor.go("flagship/alcove", "flagship/alcove")
    visitor.go("bar-back", "search")
    assert visitor.kiosk.visit.property("query") == "alcove"
    visitor.tap("key-erase")
    assert visitor.kiosk.visit.property("query") == "alcov"
    visitor.rest()
    visitor.tap("clear")
    assert visitor.kiosk.visit.property("query") == ""


def test_a_sheet_is_closed_by_a_touch_beside_it(visitor: Visitor) -> None:
    visitor.wake()
    visitor.tap("bar-reading")
    visitor.rest()
    assert visitor.find("close").isVisible()
    visitor.touch(QPoint(960, 10))
    visitor.rest()
    assert (visitor.route, visitor.kiosk.visit.property("sheet")) == ("home", "")


def test_by_keys_alone_to_a_flagship_and_back(visitor: Visitor, pack: Pack) -> None:
    flagship = f"flagship/{pack.pages['cancer'].members[0]}"
    visitor.key(Qt.Key.Key_Space)
    visitor.arrive("home")
    visitor.tab_to("theme/cancer")
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("theme/cancer")
    visitor.tab_to(flagship)
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive(flagship)
    visitor.key(Qt.Key.Key_Escape)
    visitor.arrive("theme/cancer")
    assert visitor.focus == flagship
    visitor.key(Qt.Key.Key_Escape)
    visitor.arrive("home")
    assert visitor.focus == "theme/cancer"
    assert visitor.find("theme/cancer").property("visualFocus") is True, "the ring shows where the keyboard is"


def test_typing_on_a_keyboard_searches(visitor: Visitor) -> None:
    visitor.wake()
    visitor.go("bar-search", "search")
    for key in (Qt.Key.Key_C, Qt.Key.Key_O, Qt.Key.Key_E, Qt.Key.Key_Backspace):
        visitor.key(key)
    assert visitor.kiosk.visit.property("query") == "co"


@pytest.mark.parametrize(
    "key",
    [
        pytest.param(Qt.Key.Key_Tab, id="tab"),
        pytest.param(Qt.Key.Key_Down, id="down"),
        pytest.param(Qt.Key.Key_A, id="letter"),
        pytest.param(Qt.Key.Key_Backspace, id="backspace"),
    ],
)
def test_every_key_counts_as_being_there(visitor: Visitor, key: Qt.Key) -> None:
    visitor.wake()
    visitor.go("bar-search", "search")
    visitor.key(Qt.Key.Key_A)
    visitor.wait(50)
    visitor.key(key)
    visitor.wait(50)
    assert visitor.kiosk.visit.property("asking") is False


def test_keys_go_on_where_they_were_once_a_sheet_is_closed(visitor: Visitor) -> None:
    visitor.wake()
    visitor.tab_to("bar-reading")
    visitor.key(Qt.Key.Key_Return)
    visitor.rest()
    assert visitor.focus != "bar-reading"
    visitor.key(Qt.Key.Key_Escape)
    visitor.rest()
    assert visitor.focus == "bar-reading"
    visitor.key(Qt.Key.Key_F1)
    visitor.arrive("help")


def test_keys_work_after_the_countdown_was_answered(visitor: Visitor) -> None:
    visitor.wake()
    visitor.kiosk.visit.ask_now()
    visitor.rest()
    visitor.key(Qt.Key.Key_Return)
    visitor.rest()
    visitor.key(Qt.Key.Key_F1)
    visitor.arrive("help")
