"""The accessibility tree of every screen: nothing visible is missing from it, nothing invisible is in it, and a control can be pressed.

In the ordinary run one state of each kind is read; `KIOSK_WALK=all` reads every state of both packs:

    KIOSK_WALK=all python -m pytest tests/screens/test_tree.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, enter, settle
from kiosk.screens.shows import Showing, slides_of
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import Settings
from kiosk.station.pin import hash_pin
from kiosk.visit.staff import Cover, Panel
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, kind, open_kiosk
from tests.screens import tree
from tests.screens.conditions import SHIPPED, SIZES
from tests.screens.tree import Node

SECOND = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
PIN = "407193"
EVERYTHING = os.environ.get("KIOSK_WALK") == "all"
ROOMY, SMALL = (1920, 1080), (1024, 768)
UNHEADED = SIZES[3:]  # small screens may leave their title out; the screen's own name tells it
LARGEST = 2  # step of the text's size
STRIDE = 2  # of what is read roomy, every so many are read small too
CLOCK = Clock()
MINUTES = 5  # of an emergency, the longest cover


def kind_of(state: ScreenState) -> tuple[str, bool, bool, str]:
    """States of one kind are made by the same QML."""
    return state.route.split("/")[0], state.facet != "", state.facet.endswith("/more") or state.query != "", state.sheet + str(state.asking)


def walked(pack: Pack) -> Iterator[tuple[str, ScreenState]]:
    """A language and a state of each case."""
    for language in pack.languages if EVERYTHING else pack.languages[:1]:
        states = [state for state in screen_states(pack, language) if not state.safe]
        yield from ((language, state) for state in (states if EVERYTHING else {kind_of(state): state for state in states}.values()))


@pytest.fixture(scope="module", params=[SHIPPED, *([SECOND] if EVERYTHING else [])], ids=lambda path: path.name)
def opened(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    QAccessible.setActive(True)
    kiosk = open_kiosk(load(request.param), tmp_path_factory.mktemp("state"), CLOCK, pin_hash=hash_pin(PIN))
    yield kiosk
    kiosk.close()
    QAccessible.setActive(False)


def show(kiosk: Kiosk, state: ScreenState, language: str, text: int = 0) -> None:
    assert kiosk.pack is not None
    enter(Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, kiosk.pack), state, language)
    if text and state.route != "attract" and not state.asking:
        kiosk.visit.setProperty("textStep", text)
    settle(kiosk.window)


@pytest.mark.parametrize(("size", "text"), [(ROOMY, 0), (SMALL, LARGEST), *([(size, 0) for size in SIZES[1:]] if EVERYTHING else [])])
def test_the_tree_tells_what_every_screen_shows(opened: Kiosk, size: tuple[int, int], text: int) -> None:
    assert opened.pack is not None
    opened.window.resize(*size)
    found = []
    cases = list(walked(opened.pack))
    assert len({state.route.split("/")[0] for _, state in cases}) >= 12
    for language, state in cases[::STRIDE] if size == SMALL and not EVERYTHING else cases:
        show(opened, state, language, text)
        headed = size not in UNHEADED
        found += [f"{language} {state.name}: {line}" for line in tree.complaints(opened.window, headed=headed)]
    assert not found, "\n".join(found)


def staff_layer(kiosk: Kiosk) -> QQuickItem:
    """What lies over every screen once staff have opened it."""
    return next(item for item in items(kiosk.window.contentItem()) if kind(item) == "StaffLayer")


def admit(kiosk: Kiosk) -> None:
    for digit in PIN:
        kiosk.staff.digit(digit)
    kiosk.staff.enter()
    assert kiosk.staff.property("panel") == Panel.MENU.value


def staff_pages(kiosk: Kiosk) -> Iterator[str]:
    """Open one page of the staff menu, and one cover, after the other."""
    staff = kiosk.staff
    kiosk.visit.begin_at("home")
    settle(kiosk.window)
    staff.call()
    yield Panel.PIN.value
    admit(kiosk)
    for panel in Panel:
        if panel not in (Panel.CLOSED, Panel.PIN):
            staff.open(panel.value)
            yield panel.value
    for cover, act in (
        (Cover.CLEANING, staff.clean),
        (Cover.TOUCH_TEST, staff.testTouch),
        (Cover.EMERGENCY, lambda: staff.alert("Stop", MINUTES)),
    ):
        act()
        assert staff.property("cover") == cover.value
        yield cover.value
        CLOCK.now += MINUTES * 60
        staff.tick()
        staff.call()
        admit(kiosk)
    staff.close()


def test_the_tree_tells_what_staff_see(opened: Kiosk) -> None:
    opened.window.resize(*ROOMY)
    found = []
    for page in staff_pages(opened):
        settle(opened.window)
        found += [f"{page}: {line}" for line in tree.complaints(opened.window, staff_layer(opened))]
    assert not found, "\n".join(found)


def test_the_tree_tells_what_every_slide_shows(opened: Kiosk) -> None:
    assert opened.pack is not None
    opened.window.resize(*ROOMY)
    found = []
    kinds = set()
    for show_ in opened.pack.slideshows.values():
        slides = slides_of(opened.pack, show_)
        showing = Showing(opened.window, opened.visit, opened.pack, show_, slides, switch_language=opened.chrome.switch)
        for place, slide in enumerate(slides):
            if slide.kind in kinds and not EVERYTHING:
                continue
            kinds.add(slide.kind)
            showing.model.jump(place)
            settle(opened.window)
            found += [f"{show_.id} {place + 1}: {line}" for line in tree.complaints(opened.window)]
        showing.stop()
    assert len(kinds) >= 5
    assert not found, "\n".join(found)


def test_the_safe_screen_is_told(qapp: QGuiApplication, tmp_path: Path) -> None:
    QAccessible.setActive(True)
    with closing(assemble(Settings(SHIPPED, tmp_path), None, still=True, clock=CLOCK)) as kiosk:
        kiosk.window.resize(*ROOMY)
        kiosk.window.show()
        settle(kiosk.window)
        assert not tree.complaints(kiosk.window)
    QAccessible.setActive(False)


def press(item: QObject) -> None:
    """What a screen reader asks of a control."""
    acting = QAccessible.queryAccessibleInterface(item).actionInterface()
    acting.doAction(acting.actionNames()[0])


@pytest.fixture
def visitor(opened: Kiosk, qtbot: QtBot) -> Visitor:
    opened.window.resize(*ROOMY)
    opened.visit.begin_at("attract")
    here = Visitor(qtbot, opened, CLOCK)
    here.rest()
    return here


def test_a_press_strikes_once_within_the_guard_time(visitor: Visitor) -> None:
    visitor.kiosk.visit.begin_at("search")
    visitor.rest()
    press(visitor.find("key-a"))
    press(visitor.find("key-a"))
    assert visitor.kiosk.visit.property("query") == "a"
    visitor.rest()
    press(visitor.find("key-a"))
    assert visitor.kiosk.visit.property("query") == "aa"


def test_a_press_on_what_is_switched_off_does_nothing(visitor: Visitor) -> None:
    visitor.kiosk.visit.begin_at("home")
    visitor.kiosk.visit.setProperty("sheet", "reading")
    visitor.rest()
    press(visitor.find("theme/cancer"))
    assert visitor.route == "home"
    press(visitor.find("close"))
    visitor.rest()
    press(visitor.find("theme/cancer"))
    visitor.arrive("theme/cancer")


def test_presses_alone_keep_a_visit_alive(visitor: Visitor) -> None:
    visitor.kiosk.visit.begin_at("search")
    visitor.rest()
    for _ in range(3):
        press(visitor.find("key-a"))
        visitor.rest()
        visitor.wait(50)
        assert not visitor.kiosk.visit.property("asking")


def test_a_press_on_the_picture_of_the_network_opens_its_list(visitor: Visitor) -> None:
    visitor.kiosk.visit.begin_at("network")
    visitor.rest()
    press(visitor.find("network-picture"))
    assert visitor.kiosk.visit.property("facet") == "list"


BUTTON = Node("Button", "Home", "", True, ("Press",), None, 1)


@pytest.mark.parametrize(
    ("complaint", "said"),
    [
        (tree.nameless([Node("Button", "", "", True, ("Press",), None, 1)]), "a Button without a name"),
        (tree.inert([Node("Button", "Home", "", True, ("SetFocus",), None, 1)]), "offers"),
        (tree.inert([Node("StaticText", "Home", "", True, ("Press",), None, 1)]), "offers"),
        (tree.unheard([BUTTON], ["Help"]), "“Help”"),
        (tree.unheard([Node("Button", "Help", "", False, ("Press",), None, 1)], ["Help"]), "“Help”"),
        (tree.headless([BUTTON]), "no heading"),
        (tree.crowded([BUTTON] * 300), "300"),
    ],
)
def test_the_rules_find_what_is_wrong(complaint: list[str], said: str) -> None:
    assert len(complaint) == 1
    assert said in complaint[0]


def test_the_rules_leave_what_is_right_alone() -> None:
    assert not [*tree.nameless([BUTTON]), *tree.inert([BUTTON]), *tree.unheard([BUTTON], ["Home", "12"]), *tree.crowded([BUTTON])]
