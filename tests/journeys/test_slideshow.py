"""A slideshow on a stand: keys and clicker, the touched edges, a visitor who takes the screen and leaves it again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.shows import Showing, slides_of
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk

CLOCK = Clock()


class Stand(Visitor):
    """The kiosk with a show on it."""

    show: Showing
    ended = False

    def end(self) -> None:
        """Stop the show, once."""
        if not self.ended:
            self.ended = True
            self.show.stop()

    @property
    def index(self) -> int:
        return int(self.show.model.property("index"))

    @property
    def slide(self) -> dict[str, object]:
        return dict(self.show.model.property("slide"))

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds
        self.show.model.tick()
        self.rest()


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(pack, tmp_path_factory.mktemp("state"), CLOCK)
    yield opened
    opened.close()


@pytest.fixture
def stand(kiosk: Kiosk, qtbot: QtBot, pack: Pack) -> Iterator[Stand]:
    """A show that has just begun; it is over with the test."""
    kiosk.visit.begin_at("attract")
    visitor = Stand(qtbot, kiosk, CLOCK)
    show = pack.slideshows["tour"]
    visitor.show = Showing(kiosk.window, kiosk.visit, pack, show, slides_of(pack, show), switch_language=kiosk.chrome.switch, clock=CLOCK)
    visitor.rest()
    yield visitor
    visitor.end()
    settle(kiosk.window)


def slide_of(stand: Stand, route: str) -> int:
    return next(index for index in range(len(stand.show.model.titles())) if stand.show.model.document(index)["route"] == route)


@pytest.mark.parametrize(
    ("keys", "index"),
    [
        ([Qt.Key.Key_PageDown], 1),
        ([Qt.Key.Key_Right, Qt.Key.Key_Down], 2),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], 0),
        ([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return], 11),
        ([Qt.Key.Key_5, Qt.Key.Key_Escape, Qt.Key.Key_Enter], 0),
        ([Qt.Key.Key_5, Qt.Key.Key_Enter, Qt.Key.Key_Home], 0),
    ],
)
def test_a_clicker_turns_the_pages_at_once(stand: Stand, keys: list[Qt.Key], index: int) -> None:
    for key in keys:
        stand.key(key)
    assert stand.index == index
    assert stand.route == "attract", "a clicker wakes no visit"


def test_end_shows_the_last_slide_and_the_next_is_the_first(stand: Stand) -> None:
    stand.key(Qt.Key.Key_End)
    assert stand.index == len(stand.show.model.titles()) - 1
    stand.key(Qt.Key.Key_PageDown)
    assert stand.index == 0


def test_each_command_says_for_a_moment_what_it_did(stand: Stand) -> None:
    stand.key(Qt.Key.Key_PageDown)
    assert stand.show.model.property("notice") == f"2 / {len(stand.show.model.titles())}"
    stand.key(Qt.Key.Key_Space)
    assert stand.show.model.property("notice") == "En pause"
    stand.qtbot.waitUntil(lambda: stand.show.model.property("notice") == "")


def test_a_black_screen_is_black_and_comes_back(stand: Stand) -> None:
    stand.key(Qt.Key.Key_B)
    stand.rest()
    middle = stand.window.grabWindow().pixelColor(960, 540)
    assert middle.name() == "#000000"
    stand.key(Qt.Key.Key_W)
    stand.rest()
    assert stand.window.grabWindow().pixelColor(960, 540).name() == "#ffffff"
    stand.key(Qt.Key.Key_Escape)
    stand.rest()
    assert stand.show.model.property("curtain") == "none"


def test_the_edges_turn_the_pages_by_touch(stand: Stand) -> None:
    stand.touch(QPoint(1900, 540))
    stand.rest()
    assert (stand.index, stand.route) == (1, "attract")
    stand.touch(QPoint(20, 540))
    assert stand.index == 0


def test_time_turns_the_pages_and_a_pause_ends_by_itself(stand: Stand) -> None:
    first = float(str(stand.slide["dwell"]))
    stand.pass_time(first)
    assert stand.index == 1
    stand.key(Qt.Key.Key_Space)
    stand.pass_time(100)
    assert stand.index == 1
    stand.pass_time(20)  # the pause is over after two minutes
    stand.pass_time(float(str(stand.slide["dwell"])))
    assert stand.index == 2


def test_a_touch_hands_over_at_the_subject_and_idle_leads_back_to_the_slide(stand: Stand) -> None:
    stand.show.model.jump(slide_of(stand, "flagship/alcove"))
    stand.rest()
    here = stand.index
    stand.tap("explore")
    stand.arrive("flagship/alcove")
    stand.pass_time(30)
    assert stand.index == here, "the show waits while a visitor is there"
    stand.wait(90)
    stand.wait(20)
    stand.arrive("attract")
    assert stand.index == here
    stand.key(Qt.Key.Key_PageDown)
    assert stand.index == here + 1


@pytest.fixture
def visited(stand: Stand) -> Stand:
    """A visitor took the screen at a slide."""
    stand.show.model.jump(slide_of(stand, "flagship/alcove"))
    stand.rest()
    stand.tap("explore")
    stand.arrive("flagship/alcove")
    return stand


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_B])
def test_a_clicker_takes_the_screen_back_at_once(visited: Stand, key: Qt.Key) -> None:
    here = visited.index
    visited.key(key)
    assert (visited.route, visited.index, visited.show.model.property("curtain")) == ("attract", here, "none")
    assert visited.show.model.property("notice") == f"{here + 1} / {len(visited.show.model.titles())}"
    visited.rest()
    visited.key(Qt.Key.Key_PageDown)
    assert visited.index == here + 1, "the next press turns the page"


def test_a_clicker_takes_the_screen_back_from_under_a_sheet(visited: Stand) -> None:
    visited.kiosk.visit.setProperty("sheet", "reading")
    visited.rest()
    visited.key(Qt.Key.Key_PageDown)
    assert (visited.route, visited.kiosk.visit.property("sheet")) == ("attract", "")
    visited.rest()


@pytest.mark.parametrize(
    ("key", "route"),
    [
        (Qt.Key.Key_Tab, "flagship/alcove"),
        (Qt.Key.Key_Down, "flagship/alcove"),
        (Qt.Key.Key_Right, "flagship/alcove"),
        (Qt.Key.Key_Return, "flagship/alcove"),
        (Qt.Key.Key_Escape, "home"),
        (Qt.Key.Key_Home, "home"),
        (Qt.Key.Key_F1, "help"),
    ],
)
def test_the_keys_of_a_visitor_s_keypad_stay_the_visitor_s(visited: Stand, key: Qt.Key, route: str) -> None:
    here = visited.index
    visited.key(key)
    visited.rest()
    assert (visited.route, visited.index) == (route, here)


def test_the_presenter_takes_the_screen_back_from_the_other_window(visited: Stand) -> None:
    here = visited.index
    assert visited.show.model.press(Qt.Key.Key_Escape.value)
    assert (visited.route, visited.index) == ("attract", here)
    visited.rest()
    visited.tap("explore")
    visited.arrive("flagship/alcove")
    visited.show.model.order("next")
    assert (visited.route, visited.index) == ("attract", here)
    visited.rest()
    visited.tap("explore")
    visited.arrive("flagship/alcove")
    visited.show.model.leap(3)
    assert (visited.route, visited.index) == ("attract", 3), "whoever picks a slide wants that one"
    visited.rest()


def test_every_slide_leads_to_a_screen_of_its_subject(stand: Stand, pack: Pack) -> None:
    from kiosk.screens.documents import known_routes

    assert {str(stand.show.model.document(index)["route"]) for index in range(len(stand.show.model.titles()))} <= set(known_routes(pack))


def test_a_show_that_stops_leaves_the_attract_loop(stand: Stand) -> None:
    stand.end()
    stand.rest()
    with pytest.raises(LookupError):
        stand.find("explore")
    stand.wake()
