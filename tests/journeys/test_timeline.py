"""Visits to the timeline: by tapping, dragging and pinching, and by key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, open_kiosk, touch_screen


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(load(default_content()), tmp_path_factory.mktemp("state"), Clock())
    yield opened
    opened.close()


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Visitor:
    """Someone who has just opened the timeline from the home screen."""
    someone = Visitor(qtbot, kiosk, Clock())
    kiosk.window.resize(1920, 1080)
    kiosk.visit.begin_at("home")
    someone.arrive("home")
    kiosk.visit.open("timeline")
    someone.arrive("timeline")
    return someone


def tap(visitor: Visitor, focus_id: str) -> str:
    """Tap a control of the timeline, and say what it shows then."""
    visitor.tap(focus_id)
    visitor.rest()
    return facet(visitor)


def facet(visitor: Visitor) -> str:
    return str(visitor.kiosk.visit.property("facet"))


def plot(visitor: Visitor) -> QQuickItem:
    """What the tracks stand on."""
    track = visitor.find("track-clip2.first-project").parentItem()
    assert track is not None
    return track


def at_year(visitor: Visitor, year: float, first: int, years: int, y: float = 0.5) -> QPoint:
    area = plot(visitor)
    return area.mapToScene(QPointF(area.width() * (year - first) / years, y)).toPoint()


def drawn(visitor: Visitor) -> None:
    """Let a frame pass: a finger's moves wait for one."""
    with visitor.qtbot.waitSignal(visitor.window.frameSwapped):
        visitor.window.update()


def pinch(visitor: Visitor, left: QPoint, right: QPoint, apart: int) -> None:
    """Two fingers that end further apart, or nearer where `apart` is negative; in pixels, each."""
    QTest.touchEvent(visitor.window, touch_screen()).press(0, left, visitor.window).press(1, right, visitor.window).commit()
    for step in range(1, 6):
        move = QPoint(apart * step // 5, 0)
        QTest.touchEvent(visitor.window, touch_screen()).move(0, left - move, visitor.window).move(1, right + move, visitor.window).commit()
        drawn(visitor)
    move = QPoint(apart, 0)
    QTest.touchEvent(visitor.window, touch_screen()).release(0, left - move, visitor.window).release(
        1, right + move, visitor.window
    ).commit()


def shown(visitor: Visitor) -> set[str]:
    """The names of the tracks in the window of years."""
    return {
        str(item.property("focusId")).removeprefix("track-")
        for item in items(visitor.window.contentItem())
        if str(item.property("focusId") or "").startswith("track-")
    }


def test_a_tap_opens_the_project_and_back_leads_to_the_same_years(visitor: Visitor) -> None:
    assert tap(visitor, "timeline-nearer") == "2018-2029"
    visitor.go("track-tipitch", "flagship/tipitch")
    visitor.go("bar-back", "timeline")
    assert facet(visitor) == "2018-2029"


def test_by_buttons_through_the_years(visitor: Visitor) -> None:
    assert "eurasante-agency.creation" in shown(visitor)
    assert tap(visitor, "timeline-nearer") == "2018-2029"
    assert "eurasante-agency.creation" not in shown(visitor)
    assert tap(visitor, "timeline-earlier") == "2012-2023"
    assert "tipitch" not in shown(visitor)
    assert tap(visitor, "timeline-later") == "2018-2029"
    with pytest.raises(LookupError):
        visitor.find("timeline-later")
    assert tap(visitor, "timeline-nearer") == "2023-2028"
    with pytest.raises(LookupError):
        visitor.find("timeline-nearer")
    tap(visitor, "timeline-farther")
    assert tap(visitor, "timeline-farther") == "all"
    assert "eurasante-agency.creation" in shown(visitor)


def test_one_theme_alone_and_all_again(visitor: Visitor) -> None:
    assert tap(visitor, "group-cancer") == "all/cancer"
    assert shown(visitor) == {"clip2.first-project", "alcove"}
    assert tap(visitor, "group-technologies") == "all/technologies"
    assert shown(visitor) == {"inside-3d"}
    assert tap(visitor, "group-all") == "all"
    assert len(shown(visitor)) == 10


def test_a_tap_on_an_empty_place_looks_closer_there(visitor: Visitor) -> None:
    visitor.touch(at_year(visitor, 2007.5, 1994, 36, y=20))
    visitor.rest()
    assert facet(visitor) == "2001-2012"


def test_the_list_leads_to_the_same_pages(visitor: Visitor) -> None:
    assert tap(visitor, "timeline-other") == "list"
    assert shown(visitor) == set()
    assert tap(visitor, "group-cancer") == "list/cancer"
    visitor.go("entry-alcove", "flagship/alcove")
    visitor.go("bar-back", "timeline")
    assert tap(visitor, "timeline-other") == "all/cancer"


@pytest.mark.parametrize("from_track", [False, True], ids=["from an empty place", "from a track"])
def test_dragging_moves_the_years_and_presses_nothing(visitor: Visitor, from_track: bool) -> None:
    tap(visitor, "timeline-nearer")
    start = visitor.middle("track-tipitch") if from_track else at_year(visitor, 2019, 2018, 12, y=300)
    visitor.press(start)
    for step in range(1, 6):
        visitor.move(start + QPoint(step * 60, 0))
        drawn(visitor)
    visitor.lift(start + QPoint(300, 0))
    visitor.rest()
    assert (visitor.route, facet(visitor)) == ("timeline", "2016-2027")


@pytest.mark.parametrize(("apart", "expected"), [(300, "nearer"), (-160, "farther")])
def test_two_fingers_look_closer_and_wider(visitor: Visitor, apart: int, expected: str) -> None:
    tap(visitor, "timeline-nearer")
    left, right = at_year(visitor, 2022, 2018, 12, y=300), at_year(visitor, 2026, 2018, 12, y=300)
    pinch(visitor, left, right, apart)
    visitor.rest()
    first, _, last = facet(visitor).partition("-")
    if expected == "nearer":
        assert int(last) - int(first) == 5
        assert int(first) <= 2024 <= int(last)
    else:
        assert facet(visitor) == "all"


def test_by_keys_alone(visitor: Visitor) -> None:
    visitor.tab_to("timeline-nearer")
    visitor.key(Qt.Key.Key_Return)
    visitor.rest()
    assert facet(visitor) == "2018-2029"
    visitor.tab_to("track-alcove")
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("flagship/alcove")
    visitor.key(Qt.Key.Key_Escape)
    visitor.arrive("timeline")
    assert (facet(visitor), visitor.focus) == ("2018-2029", "track-alcove")


def test_on_a_small_screen_with_the_largest_text_the_list_comes_first(visitor: Visitor) -> None:
    visitor.kiosk.window.resize(1024, 768)
    visitor.kiosk.visit.setProperty("textStep", 2)
    visitor.rest()
    assert facet(visitor) == ""
    assert visitor.find("entry-eurasante-agency.creation").isVisible()
    assert tap(visitor, "timeline-other") == "all"
    assert shown(visitor)
    visitor.kiosk.visit.setProperty("textStep", 0)
