"""What a visitor types with the keyboard on the glass, reads in a pane longer than its place, and is asked after a while."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, open_kiosk

BESIDE, COMPACT, PORTRAIT = (1920, 1080), (1024, 768), (1080, 1920)
LONG = ("flagship/alcove", "facts")
CLOCK = Clock()


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(load(default_content()), tmp_path_factory.mktemp("state"), CLOCK)
    yield opened
    opened.close()


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Visitor:
    kiosk.visit.begin_at("attract")
    here = Visitor(qtbot, kiosk, CLOCK)
    here.rest()
    return here


def open_at(visitor: Visitor, route: str, size: tuple[int, int] = BESIDE, facet: str = "") -> None:
    visitor.window.resize(*size)
    visitor.kiosk.visit.begin_at(route, facet)
    visitor.rest()


def words(visitor: Visitor) -> list[str]:
    """The texts on the screen."""
    texts = [item for item in items(visitor.window.contentItem()) if item.inherits("QQuickText")]
    return [str(item.property("text")) for item in texts]


def strike(visitor: Visitor, *keys: str) -> str:
    """Tap keys of the keyboard on the glass; gives the search that results."""
    for key in keys:
        visitor.tap(f"key-{key}")
        visitor.rest()
    return str(visitor.kiosk.visit.property("query"))


@pytest.mark.parametrize("size", [BESIDE, PORTRAIT])
def test_digits_and_marks_stand_among_the_letters_where_there_is_room(visitor: Visitor, size: tuple[int, int]) -> None:
    open_at(visitor, "search", size)
    assert strike(visitor, "1", "0", "'", "a", "-", "z") == "10'a-z"


def test_a_key_changes_to_the_digits_and_back_where_there_is_little_room(visitor: Visitor) -> None:
    open_at(visitor, "search", COMPACT)
    assert strike(visitor, "d", "change", "3", "-", "'", "change", "l") == "d3-'l"


def test_a_search_does_not_begin_with_a_space(visitor: Visitor) -> None:
    open_at(visitor, "search")
    assert strike(visitor, "space", "a", "space", "b") == "a b"


def press_key(visitor: Visitor, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    """Press a key of a keyboard, as the platform tells of it."""
    QCoreApplication.sendEvent(visitor.window, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize(("platform", "typed"), [("windows", "ã"), ("linux", "")])
def test_what_alt_gr_types_on_windows_arrives(visitor: Visitor, platform: str, typed: str) -> None:
    open_at(visitor, "search")
    keypad: Any = visitor.kiosk.engine.singletonInstance("Kiosk.Controls", "Keypad")
    here = keypad.property("platform")
    keypad.setProperty("platform", platform)
    press_key(visitor, Qt.Key.Key_Atilde, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, "ã")
    keypad.setProperty("platform", here)
    assert visitor.kiosk.visit.property("query") == typed


def test_a_key_that_only_deletes_writes_nothing(visitor: Visitor) -> None:
    open_at(visitor, "search")
    press_key(visitor, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "\x7f")
    assert visitor.kiosk.visit.property("query") == ""


def test_someone_who_types_is_not_asked(visitor: Visitor) -> None:
    open_at(visitor, "search")
    for _ in range(3):
        strike(visitor, "a")
        visitor.wait(50)
        assert not visitor.kiosk.visit.property("asking")


@pytest.mark.parametrize(("seconds", "notice"), [(19, "dans 1\u00a0seconde."), (3, "dans 17\u00a0secondes.")])
def test_the_question_says_how_long_it_waits(visitor: Visitor, seconds: int, notice: str) -> None:
    open_at(visitor, "help")
    visitor.wait(90)
    visitor.wait(seconds)
    visitor.rest()
    assert [text for text in words(visitor) if text.endswith(notice)]
    assert "Je continue" in words(visitor)


def pane(visitor: Visitor) -> QQuickItem:
    """What scrolls on the screen."""
    return next(item for item in items(visitor.window.contentItem()) if item.inherits("QQuickFlickable"))


def is_plain(visitor: Visitor, flick: QQuickItem, y: float) -> bool:
    """Nothing but the ground is painted on a line across the pane; `y` in its coordinates."""
    picture = visitor.window.grabWindow()
    start = flick.mapToScene(QPointF(0, y)).toPoint()
    ground = QColor("#F6F1E7").rgb()
    return all(picture.pixel(x, start.y()) == ground for x in range(start.x(), start.x() + int(flick.width())))


@pytest.mark.parametrize("size", [BESIDE, COMPACT, PORTRAIT])
def test_a_long_text_fades_where_it_goes_on_and_a_tap_reads_it_to_its_end(visitor: Visitor, size: tuple[int, int]) -> None:
    visitor.kiosk.visit.begin_at("home")
    visitor.kiosk.visit.setProperty("textStep", 2)
    visitor.window.resize(*size)
    visitor.kiosk.visit.openAt(*LONG)
    visitor.rest()
    flick = pane(visitor)
    assert is_plain(visitor, flick, flick.height() - 1)
    assert visitor.find("scroll-up").isEnabled() is False, "there is nothing above"
    assert {"Suite", "Remonter"} <= set(words(visitor))
    for _ in range(20):
        if not visitor.find("scroll-down").isEnabled():
            break
        visitor.tap("scroll-down")
        visitor.rest()
        assert is_plain(visitor, flick, 0)
    assert flick.property("atYEnd") is True
    visitor.tap("scroll-up")
    visitor.rest()
    assert flick.property("atYEnd") is False


def test_the_notices_are_read_from_the_help(visitor: Visitor) -> None:
    open_at(visitor, "help")
    for notice in ("notice/accessibility", "notice/privacy"):
        visitor.go(notice, notice)
        visitor.go("bar-back", "help")
        assert visitor.focus == notice
