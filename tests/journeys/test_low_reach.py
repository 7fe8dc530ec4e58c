"""Every control between 380 and 1220 mm above the floor, its own switch included: on a wall, a totem and a desk, on every kind of screen.

EN 301 549 V3.2.1, 8.3; Section 508, 407.8.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import default_content
from kiosk.visit.reach import Glass, Mounting, height_above_floor
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk
from tests.screens import complaints, glass_reader
from tests.screens.conditions import screen_of

LOW, HIGH = 380, 1220
CLOCK = Clock()
ROUNDING_MM = 1


@dataclass(frozen=True, slots=True)
class Place:
    """A glass of so many pixels and inches, whose lower edge is so many millimetres above the floor."""

    size: tuple[int, int]
    inches: float
    lower_edge: float

    @property
    def pixels_per_mm(self) -> float:
        return hypot(*self.size) / (self.inches * 25.4)


WALL = Place((1920, 1080), 43, 990)  # 230 mm of it are in reach
TOTEM = Place((1080, 1920), 55, 480)
FOOT = Place((1080, 1920), 55, 150)  # a totem whose glass begins near the floor
DESK = Place((1920, 1080), 23, 750)
PLACES = {"wall": WALL, "totem": TOTEM, "foot": FOOT, "desk": DESK}


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(load(default_content()), tmp_path_factory.mktemp("state"), CLOCK)
    yield opened
    opened.close()


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, kiosk, CLOCK)


def hang(visitor: Visitor, place: Place) -> None:
    visitor.window.resize(*place.size)
    visitor.kiosk.glass.measure(place.pixels_per_mm)
    visitor.kiosk.glass.mount(Mounting(place.lower_edge))


def begin(visitor: Visitor, place: Place, *, low: bool) -> None:
    """A visit in front of a glass, at home."""
    hang(visitor, place)
    visitor.kiosk.visit.begin_at("home")
    visitor.kiosk.visit.setProperty("lowReach", low)
    visitor.rest()


def go_on(visitor: Visitor, state: ScreenState) -> None:
    """Open a state in the same visit, with the choices that were made."""
    visit = visitor.kiosk.visit
    visit.openAt(state.route, state.facet)
    visit.setProperty("query", state.query)
    visit.setProperty("sheet", state.sheet)
    if state.asking:
        visit.ask_now()
    visitor.rest()


def heights(visitor: Visitor, place: Place) -> dict[str, tuple[float, float]]:
    """How high above the floor each control that is in view begins and ends, in millimetres."""
    glass = Glass(*place.size, place.pixels_per_mm)
    found = {}
    for target in glass_reader.targets(visitor.window):
        ends = (target.box.bottom, target.box.y)
        found[target.name] = tuple(height_above_floor(glass, Mounting(place.lower_edge), y) for y in ends)
    return found  # type: ignore[return-value]


def beyond(found: dict[str, tuple[float, float]]) -> list[str]:
    return [
        f"{name}: {low:.0f} to {high:.0f} mm" for name, (low, high) in found.items() if low < LOW - ROUNDING_MM or high > HIGH + ROUNDING_MM
    ]


def kinds(kiosk: Kiosk) -> list[ScreenState]:
    """One state of each kind of screen, and what can lie over it."""
    assert kiosk.pack is not None
    one: dict[str, ScreenState] = {}
    for state in screen_states(kiosk.pack, "fr"):
        if not state.safe and state.route != "attract":
            one.setdefault(screen_of(state), state)
    return list(one.values())


@pytest.mark.parametrize("place", [WALL, FOOT], ids=["wall", "foot"])
def test_low_controls_are_in_everybodys_reach(visitor: Visitor, place: Place) -> None:
    begin(visitor, place, low=True)
    states = kinds(visitor.kiosk)
    assert {"home", "search", "quiz", "network", "places", "timeline", "home@reading", "home@still-there"} <= {
        state.name for state in states
    }
    faults = []
    for state in states:
        go_on(visitor, state)
        found = heights(visitor, place)
        assert found, state.name
        faults += [f"{state.name}: {line}" for line in beyond(found)]
    assert faults == []


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("text", [0, 2])
def test_the_way_to_low_controls_is_in_everybodys_reach(visitor: Visitor, place: Place, text: int) -> None:
    begin(visitor, place, low=False)
    visitor.kiosk.visit.setProperty("textStep", text)
    visitor.rest()
    bar = {name: ends for name, ends in heights(visitor, place).items() if name.startswith("bar-")}
    assert {"bar-home", "bar-reading", "bar-help"} <= bar.keys()
    assert beyond(bar) == []
    visitor.tap("bar-reading")
    visitor.rest()
    sheet = heights(visitor, place)
    assert "close" in sheet
    assert beyond(sheet) == []
    assert beyond({"bar": heights_at_rest(visitor, place)}) == []


def heights_at_rest(visitor: Visitor, place: Place) -> tuple[float, float]:
    """Of the way in from the resting screen."""
    visitor.kiosk.visit.begin_at("attract")
    visitor.rest()
    return heights(visitor, place)["bar-reading"]


def test_the_whole_glass_is_used_again_once_the_visit_ends(visitor: Visitor) -> None:
    begin(visitor, WALL, low=False)
    usual = heights(visitor, WALL)
    visitor.tap("bar-reading")
    visitor.rest()
    visitor.tap("reach-1")
    visitor.rest()
    assert visitor.kiosk.visit.property("sheet") == "reading", "one sees what it does and can take it back"
    assert beyond(heights(visitor, WALL)) == []
    visitor.tap("close")
    visitor.rest()
    assert beyond(heights(visitor, WALL)) == []
    assert beyond(usual) != []
    visitor.touch(QPoint(30, 30))  # on the quiet picture around
    visitor.rest()
    assert visitor.route == "home"
    visitor.wait(3 * 60)
    visitor.wait(3 * 20)
    visitor.arrive("attract")
    visitor.wake()
    assert heights(visitor, WALL) == usual


def test_a_glass_that_is_low_enough_offers_no_lower_one(visitor: Visitor) -> None:
    begin(visitor, DESK, low=False)
    before = heights(visitor, DESK)
    visitor.kiosk.visit.setProperty("lowReach", True)
    visitor.rest()
    assert heights(visitor, DESK) == before
    visitor.tap("bar-reading")
    visitor.rest()
    with pytest.raises(LookupError):
        visitor.find("reach-1")


def test_the_names_of_the_themes_have_room_where_a_totem_stands_unmeasured(visitor: Visitor) -> None:
    visitor.window.resize(1080, 1920)
    visitor.kiosk.glass.measure(complaints.PIXELS_PER_MM)
    visitor.kiosk.glass.mount(Mounting())
    visitor.kiosk.visit.begin_at("home")
    visitor.kiosk.visit.setProperty("textStep", 2)
    visitor.kiosk.visit.setProperty("lowReach", True)
    visitor.rest()
    assert complaints.complaints(visitor.window) == []
