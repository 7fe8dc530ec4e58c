"""The whole kiosk by keys alone: every control of every kind of screen is reached, in order, seen while it is, and acts.

Keys are those of the settings' default map. The keyboard's path is walked on the pack that ships, each kind of screen in several states.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer

from kiosk.app import Kiosk
from kiosk.keys import KeyMap
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, enter
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import default_content
from kiosk.visit.reach import Mounting
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk
from tests.screens import glass_reader
from tests.screens.conditions import screen_of
from tests.screens.walk import Box

CLOCK = Clock()
PREVIOUS, NEXT, ACTIVATE, BACK, HOME, HELP = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Home,
    Qt.Key.Key_F1,
)
LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
MOST = 300  # controls of one screen
SCROLLS = ("scroll-up", "scroll-down")  # come and go as the keyboard scrolls
PIXELS_PER_MM = 96 / 25.4


@cache
def pack() -> Pack:
    return load(default_content())


@cache
def kinds() -> dict[str, list[ScreenState]]:
    """The states of each kind of screen that a visitor meets."""
    found: dict[str, list[ScreenState]] = {}
    for state in screen_states(pack(), "fr"):
        if not (state.safe or state.asking or state.route == "attract"):
            found.setdefault(screen_of(state), []).append(state)
    return found


def cases() -> list[object]:
    """Each kind of screen in one state, and in another one as a totem shows it to whoever wants the largest text."""
    first = [pytest.param(states[0], LANDSCAPE, 0, id=f"{states[0].name} landscape") for states in kinds().values()]
    last = [pytest.param(states[-1], PORTRAIT, 2, id=f"{states[-1].name} portrait largest") for states in kinds().values()]
    return [*first, *last]


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(pack(), tmp_path_factory.mktemp("state"), CLOCK)
    opened.glass.measure(PIXELS_PER_MM)
    yield opened
    opened.close()


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, kiosk, CLOCK)


def come_to(visitor: Visitor, state: ScreenState, size: tuple[int, int] = LANDSCAPE, text: int = 0) -> None:
    """Arrive in a state with the keyboard in use and nothing pressed yet."""
    kiosk = visitor.kiosk
    visitor.window.resize(*size)
    enter(Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack()), replace(state, sheet=""), "fr")
    kiosk.visit.setProperty("textStep", text)
    if state.sheet:
        kiosk.visit.setProperty("sheet", state.sheet)
    kiosk.visit.keyActivity()
    visitor.rest()


def find(visitor: Visitor, focus_id: str) -> QQuickItem:
    return next(item for item in controls(visitor).values() if name(item) == focus_id)


def wait_for_keys(visitor: Visitor) -> None:
    visitor.window.resize(*LANDSCAPE)
    visitor.kiosk.visit.begin_at("attract")
    visitor.rest()


def go_to(visitor: Visitor, focus_id: str) -> None:
    """Press the key that leads on until the keyboard is on a control."""
    for _ in range(MOST):
        visitor.key(NEXT)
        if visitor.focus == focus_id:
            return
    raise LookupError(f"{NEXT.name} does not lead to {focus_id} on {visitor.route}.")


def press(visitor: Visitor, focus_id: str) -> None:
    go_to(visitor, focus_id)
    visitor.key(ACTIVATE)
    visitor.rest()


def hold(visitor: Visitor, key: Qt.Key, text: str = "") -> None:
    """What a key sends that is not let go."""
    QCoreApplication.sendEvent(visitor.window, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True, 1))


def number(item: QQuickItem) -> int:
    return int(getCppPointer(item)[0])


def name(item: QQuickItem) -> str:
    return str(item.property("focusId"))


def controls(visitor: Visitor) -> dict[int, QQuickItem]:
    """What can be touched on the screen, whether it is in view or can be scrolled to; what only lies behind a sheet is left out."""
    seen = (seen.item for seen in glass_reader.visible(visitor.window))
    return {number(item): item for item in seen if item.property("focusId") not in (None, "", "beside") and item.isEnabled()}


def kind_of(item: QQuickItem) -> str:
    """Controls of a kind are named alike, but for a number or what they lead to."""
    return re.split(r"[-/.]", name(item))[0]


def focused(visitor: Visitor) -> QQuickItem:
    item = visitor.window.activeFocusItem()
    assert item is not None
    assert item.property("focusId"), f"the keyboard is nowhere on {visitor.route}"
    return item


def path(visitor: Visitor, key: Qt.Key) -> list[QQuickItem]:
    """Where a key leads, until it comes round."""
    found: dict[int, QQuickItem] = {}
    for _ in range(MOST):
        visitor.key(key)
        item = focused(visitor)
        if number(item) in found:
            return list(found.values())
        found[number(item)] = item
        faults = hidden(visitor, item)
        assert not faults, faults
    raise AssertionError(f"{key.name} never comes round on {visitor.route}.")


def view_of(visitor: Visitor, item: QQuickItem) -> Box:
    """What of the window the items around a control leave to it."""
    view = Box(0, 0, visitor.window.width(), visitor.window.height())
    around = item.parentItem()
    while around is not None:
        if around.clip() or around.inherits("QQuickFlickable"):
            view = view.meets(glass_reader.box_of(around))
        around = around.parentItem()
    return view


def hidden(visitor: Visitor, item: QQuickItem) -> str:
    """What is wrong with how a control shows that the keyboard is on it."""
    ring = next(child for child in item.childItems() if child.property("thickness") is not None)
    thickness = float(ring.property("thickness")) / PIXELS_PER_MM
    if not ring.isVisible() or thickness < 1:
        return f"{name(item)} has a ring of {thickness if ring.isVisible() else 0:.1f} mm"
    box, view = glass_reader.box_of(ring), view_of(visitor, item)
    if box.height > view.height:  # more than fits: its beginning is what one sees
        box = Box(box.x, box.y, box.width, view.height)
    return "" if view.holds(box) else f"{name(item)} is not whole in view: {box} in {view}"


def ordered(one: QQuickItem, other: QQuickItem) -> bool:
    """Of two controls that stand side by side, the later one is further right or down. Marks on a map come in the order of its list."""
    if one.parentItem() != other.parentItem() or one.property("mark") is not None:
        return True
    before, after = glass_reader.box_of(one), glass_reader.box_of(other)
    return after.y >= before.y + before.height / 2 or after.x >= before.x


@pytest.mark.parametrize(("state", "size", "text"), cases())
def test_every_control_is_reached_in_order_and_back(visitor: Visitor, state: ScreenState, size: tuple[int, int], text: int) -> None:
    come_to(visitor, state, size, text)
    onward = path(visitor, NEXT)
    missed = [name(item) for key, item in controls(visitor).items() if key not in set(map(number, onward))]
    assert [missing for missing in missed if missing not in SCROLLS] == []
    assert [f"{name(other)} comes after {name(one)}" for one, other in pairwise(onward) if not ordered(one, other)] == []
    backward = path(visitor, PREVIOUS)
    steady = [name(item) for item in onward if name(item) not in SCROLLS]
    back = [name(item) for item in reversed(backward) if name(item) not in SCROLLS]
    start = back.index(steady[0])
    assert back[start:] + back[:start] == steady


def test_what_scrolls_follows_the_keyboard(visitor: Visitor) -> None:
    visitor.kiosk.glass.mount(Mounting(1150))  # leaves the sheet little room
    come_to(visitor, ScreenState("reading", "home", sheet="reading"), (1024, 768), 2)
    assert {"scroll-up", "time-1"} <= set(map(name, path(visitor, NEXT)))
    visitor.kiosk.glass.mount(Mounting())


def test_every_kind_of_control_acts_on_the_key(visitor: Visitor) -> None:
    tried: set[str] = set()
    for states in kinds().values():
        come_to(visitor, states[0])
        untouched = True
        untried = {kind_of(item): name(item) for item in controls(visitor).values()}
        for kind, focus_id in untried.items():
            if kind in tried or focus_id in SCROLLS:
                continue
            if not untouched:
                come_to(visitor, states[0])
            untouched = False
            find(visitor, focus_id).forceActiveFocus()
            acted = QSignalSpy(focused(visitor), SIGNAL("activated()"))  # type: ignore[call-overload]  # its stub wants bytes, its code does not
            visitor.key(ACTIVATE)
            assert acted.count() == 1, f"{focus_id} on {states[0].name}"
            tried.add(kind)
    assert len(tried) > 20


@pytest.mark.parametrize("state", [states[0] for states in kinds().values()], ids=str)
def test_help_back_and_home_work_everywhere(visitor: Visitor, state: ScreenState) -> None:
    come_to(visitor, state)
    visitor.key(NEXT)
    visitor.key(NEXT)
    left = "" if state.sheet else visitor.focus  # of a sheet one returns to the screen
    visitor.key(HELP)
    visitor.arrive("help")
    assert visitor.kiosk.visit.property("sheet") == ""
    if state.route != "help":
        visitor.key(BACK)
        visitor.arrive(state.route)
        assert left in ("", visitor.focus)
    visitor.key(HOME)
    visitor.arrive("home")
    visitor.key(NEXT)
    assert visitor.focus


def rings(visitor: Visitor) -> int:
    """How many rings show where the keyboard is."""
    return sum(seen.item.property("within") is not None for seen in glass_reader.visible(visitor.window))


def test_one_always_sees_where_the_keyboard_is(visitor: Visitor) -> None:
    wait_for_keys(visitor)
    assert rings(visitor) == 0, "nobody is there"
    visitor.key(NEXT)
    visitor.arrive("home")
    visitor.rest()
    assert rings(visitor) == 1, "the page that was opened"
    press(visitor, "theme/cancer")
    assert rings(visitor) == 1, "the page that was opened by a control"
    press(visitor, "bar-reading")
    assert rings(visitor) == 1, "the sheet"
    visitor.key(BACK)
    visitor.rest()
    assert rings(visitor) == 1, "the control that opened the sheet"
    come_to(visitor, ScreenState("network", "network"))
    press(visitor, "network-picture")
    assert rings(visitor) == 1, "the page whose control is gone"
    visitor.touch(QPoint(960, 540))
    visitor.rest()
    assert rings(visitor) == 0, "a finger needs none"


def test_a_key_that_is_held_acts_once(visitor: Visitor) -> None:
    come_to(visitor, ScreenState("search", "search"))
    go_to(visitor, "key-a")
    for key in (NEXT, Qt.Key.Key_Tab, ACTIVATE, BACK, HOME):
        hold(visitor, key)
        visitor.rest()
        assert (visitor.focus, visitor.route, visitor.kiosk.visit.property("query")) == ("key-a", "search", "")
    visitor.window.activeFocusItem().setFocus(False)
    hold(visitor, Qt.Key.Key_B, "b")
    assert visitor.kiosk.visit.property("query") == ""


@pytest.mark.parametrize("key", [NEXT, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_VolumeUp], ids=lambda key: key.name)
def test_every_key_says_that_somebody_is_there(visitor: Visitor, key: Qt.Key) -> None:
    come_to(visitor, ScreenState("home", "home"))
    for _ in range(4):
        visitor.key(key)
        visitor.wait(50)
        assert not visitor.kiosk.visit.property("asking")


def test_louder_and_softer_are_told_on(visitor: Visitor) -> None:
    come_to(visitor, ScreenState("help", "help"))
    steps: list[int] = []
    visitor.kiosk.visit.volumeStep.connect(steps.append)
    for key in (Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_VolumeUp):
        visitor.key(key)
    visitor.kiosk.visit.volumeStep.disconnect(steps.append)
    assert steps == [1, -1, 1]
    assert visitor.route == "help"


def test_the_keyboard_stays_on_a_button_that_has_read_to_the_end(visitor: Visitor) -> None:
    come_to(visitor, ScreenState("long", "flagship/alcove", "facts"), PORTRAIT, 2)
    go_to(visitor, "scroll-down")
    for _ in range(20):
        visitor.key(ACTIVATE)
        visitor.rest()
        assert visitor.focus == "scroll-down"
    visitor.key(NEXT)
    assert visitor.focus


def test_a_keypad_of_another_make_is_a_setting(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path, kiosk: Kiosk) -> None:
    keys = KeyMap().choose("next", ("F14",)).choose("previous", ("J",)).choose("activate", ("F15",)).choose("back", ("Tab",))
    other = open_kiosk(pack(), tmp_path, Clock(), keys=keys)
    try:
        visitor = Visitor(qtbot, other, Clock())
        come_to(visitor, ScreenState("search", "search"))
        visitor.key(Qt.Key.Key_F14)
        assert visitor.focus == "subjects"
        visitor.key(Qt.Key.Key_F14)
        first = visitor.focus
        visitor.key(Qt.Key.Key_F14)
        assert visitor.focus != first
        visitor.key(Qt.Key.Key_J)
        assert (visitor.focus, visitor.kiosk.visit.property("query")) == (first, ""), "a letter that leads somewhere is not typed"
        visitor.key(Qt.Key.Key_Right)
        assert visitor.focus == first
        visitor.key(Qt.Key.Key_F15)
        visitor.rest()
        assert visitor.kiosk.visit.property("query") != ""
        visitor.key(Qt.Key.Key_Tab)
        visitor.arrive("home")
    finally:
        other.close()


def test_a_visit_by_eight_keys(visitor: Visitor) -> None:
    wait_for_keys(visitor)
    visitor.key(NEXT)
    visitor.arrive("home")
    press(visitor, "theme/cancer")
    press(visitor, "flagship/alcove")
    press(visitor, "tab-panel-1")
    assert visitor.kiosk.visit.property("facet") == "panel-1"
    visitor.key(BACK)
    visitor.arrive("theme/cancer")
    assert visitor.focus == "flagship/alcove"
    press(visitor, "bar-search")
    for letter in "alcove":
        press(visitor, f"key-{letter}")
    press(visitor, "flagship/alcove")
    visitor.arrive("flagship/alcove")
    visitor.key(BACK)
    visitor.arrive("search")
    assert (visitor.focus, visitor.kiosk.visit.property("query")) == ("flagship/alcove", "alcove")
    press(visitor, "bar-reading")
    press(visitor, "colours-1")
    press(visitor, "text-2")
    press(visitor, "time-1")
    assert visitor.focus == "time-1"
    visitor.key(BACK)
    visitor.rest()
    assert (visitor.focus, visitor.kiosk.visit.property("paletteName"), visitor.kiosk.visit.property("textStep")) == (
        "bar-reading",
        "contrast",
        2,
    )
    visitor.kiosk.visit.ask_now()
    visitor.rest()
    visitor.key(ACTIVATE)
    visitor.rest()
    assert (visitor.kiosk.visit.property("asking"), visitor.route, visitor.focus) == (False, "search", "bar-reading")
    visitor.key(HOME)
    visitor.arrive("home")
