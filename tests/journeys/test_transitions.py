"""One screen gives way to another, and no two are seen at once. And the page that a finger is about to open is made before the finger is
lifted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens import library
from kiosk.screens.documents import listing
from kiosk.screens.listing import Listing
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


def all_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Those that are not seen too."""
    yield root
    for child in root.childItems():
        yield from all_items(child)


def test_one_that_is_left_in_the_middle_of_its_coming_goes_like_any_other(visitor: Visitor) -> None:
    visitor.rest()
    visitor.wake()
    visitor.tap("bar-help")
    assert len(on_stage(visitor)) == 2
    (left, coming) = on_stage(visitor)
    visitor.kiosk.visit.open("search")
    assert not left.isVisible()
    assert on_stage(visitor)[0] is coming
    assert (coming.isVisible(), coming.isEnabled()) == (True, False)
    assert stage_of(visitor).property("share") >= 0.8, "its veil is seen from the first frame on, not more of it"
    visitor.rest()
    (search,) = on_stage(visitor)
    assert (search.property("route"), search.opacity(), stage_of(visitor).property("share")) == ("search", 1, 1)


def test_what_is_left_is_taken_down_when_nothing_moves_any_more(visitor: Visitor) -> None:
    visitor.rest()
    visitor.wake()
    visitor.rest()
    (home,) = on_stage(visitor)
    gone: list[bool] = []
    home.destroyed.connect(lambda: gone.append(visitor.window.property("settled")))
    visitor.tap("bar-help")
    visitor.qtbot.waitUntil(lambda: bool(gone))
    assert gone == [True]


def seen(visitor: Visitor) -> tuple[bool, float]:
    """Whether the new screen is the one that is seen, and how much of it is."""
    return stage_of(visitor).property("swapped"), stage_of(visitor).property("share")


def test_no_two_screens_are_read_through_each_other(visitor: Visitor) -> None:
    visitor.rest()
    visitor.wake()
    visitor.rest()
    band = next(item for item in all_items(visitor.window.contentItem()) if kind(item) == "IndexBand")
    visitor.tap("bar-help")
    screens = on_stage(visitor)
    met = []
    while not visitor.window.property("settled"):
        (home, page), (swapped, share) = screens, seen(visitor)
        assert (home.isVisible(), page.opacity()) == ((False, 1) if swapped else (True, 0))
        assert band.isVisible() == (swapped and share > 0)
        assert band.opacity() == (share if swapped else 0)
        met.append(swapped)
        with visitor.qtbot.waitSignal(visitor.window.frameSwapped):
            pass
    assert met == sorted(met)
    assert set(met) == {False, True}
    visitor.rest()
    assert (band.isVisible(), band.opacity()) == (True, 1)
    visitor.tap("bar-home")
    swapped, share = seen(visitor)
    assert band.opacity() == (0 if swapped else share), "it goes with the page it belongs to"
    visitor.rest()
    assert not band.isVisible()


def test_nothing_flickers_on_ground_that_both_have(visitor: Visitor) -> None:
    visitor.rest()
    visitor.wake()
    visitor.rest()
    edge = QPoint(1277, 3)  # bare on both screens
    paper = visitor.window.grabWindow().pixelColor(edge)
    assert paper.lightness() > 200
    visitor.tap("bar-help")
    seen = 0
    while not visitor.window.property("settled"):
        now = visitor.window.grabWindow().pixelColor(edge)
        assert max(abs(now.red() - paper.red()), abs(now.green() - paper.green()), abs(now.blue() - paper.blue())) <= 1, "but for rounding"
        seen += 1
        with visitor.qtbot.waitSignal(visitor.window.frameSwapped):
            pass
    assert seen > 1


def on_stage(visitor: Visitor) -> list[QQuickItem]:
    """The screens, those that are not seen yet too; not one that was left."""
    return [child for child in stage_of(visitor).childItems() if child.property("announced") is not None and child.isVisible()]


@pytest.fixture
def at_home(visitor: Visitor) -> Visitor:
    visitor.rest()
    visitor.wake()
    visitor.rest()
    return visitor


def test_a_change_is_over_at_once_where_less_movement_is_asked_for_meanwhile(at_home: Visitor) -> None:
    at_home.kiosk.visit.open("theme/cancer")
    at_home.kiosk.visit.setProperty("reducedMotion", True)
    assert not stage_of(at_home).property("moving")
    at_home.rest()
    assert [screen.property("route") for screen in on_stage(at_home)] == ["theme/cancer"]


def test_keys_find_their_place_again_on_a_page_that_was_left_while_it_came_back(at_home: Visitor) -> None:
    at_home.tab_to("theme/cancer")
    at_home.key(Qt.Key.Key_Return)
    at_home.arrive("theme/cancer")
    at_home.kiosk.visit.back()
    assert stage_of(at_home).property("moving")
    at_home.kiosk.visit.open("help")
    at_home.rest()
    at_home.kiosk.visit.back()
    at_home.rest()
    assert at_home.focus == "theme/cancer"


def test_a_page_is_made_while_the_finger_is_on_what_leads_to_it(at_home: Visitor) -> None:
    tile = at_home.middle("theme/cancer")
    (home,) = on_stage(at_home)
    at_home.press(tile)
    at_home.qtbot.waitUntil(lambda: len(on_stage(at_home)) == 2)
    page = on_stage(at_home)[1]
    assert (page.opacity(), page.isEnabled(), at_home.route) == (0, False, "home"), "nobody sees it, nor hears it read"
    at_home.lift(tile)
    assert at_home.route == "theme/cancer"
    assert on_stage(at_home) in ([home, page], [page]), "none was made again; a slow machine may have left already"
    assert page.isEnabled()
    at_home.rest()
    assert on_stage(at_home) == [page]


@pytest.mark.parametrize(("way", "control", "back"), [(1, "bar-back", "home"), (2, "bar-back", "theme/cancer"), (2, "bar-home", "home")])
def test_a_page_one_goes_back_to_is_made_while_the_finger_is_on_what_leads_there(
    at_home: Visitor, way: int, control: str, back: str
) -> None:
    for route in ("theme/cancer", "flagship/alcove")[:way]:
        at_home.kiosk.visit.open(route)
        at_home.rest()
    (left,) = on_stage(at_home)
    place = at_home.middle(control)
    at_home.press(place)
    at_home.qtbot.waitUntil(lambda: len(on_stage(at_home)) == 2)
    page = on_stage(at_home)[1]
    assert (page.property("route"), page.opacity()) == (back, 0)
    at_home.lift(place)
    assert at_home.route == back
    assert on_stage(at_home) in ([left, page], [page]), "none was made again; a slow machine may have left already"
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


def test_a_screen_is_laid_out_for_its_size_from_the_first(at_home: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network without any height would be shown as a list, which takes several frames to make."""
    asked: list[tuple[str, str]] = []

    def spy(pack: Pack, route: str, facet: str, language: str) -> Listing:
        asked.append((route, facet))
        return listing(pack, route, facet, language)

    monkeypatch.setattr(library, "listing", spy)
    at_home.kiosk.visit.open("network")
    at_home.rest()
    assert [facet for route, facet in asked if route == "network"] == []
    at_home.tap("network-way")
    at_home.rest()
    assert [facet for route, facet in asked if route == "network"] != []
