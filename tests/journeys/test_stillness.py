"""Where movement is not wanted nothing moves, and what moves for long can be stopped (WCAG 2.2, 2.2.2 and 2.3.1; EN 301 549 9.2.2.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import Settings, default_content
from tests.clock import Clock
from tests.journeys.visitor import GUARD_S, Visitor, items
from tests.screens.conditions import screen_of

Enter = Callable[..., Visitor]
KEPT_AFTER = 3000  # milliseconds until a plate is kept as it was painted, once


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture
def enter(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, tmp_path: Path) -> Iterator[Enter]:
    """Opens the kiosk as `kiosk run` does, moving unless the settings say otherwise."""
    opened: list[Kiosk] = []

    def start(**chosen: Any) -> Visitor:
        clock = Clock()
        opened.append(assemble(Settings(default_content(), tmp_path, repeat_guard_s=GUARD_S, **chosen), pack, clock=clock))
        opened[-1].window.resize(1280, 800)
        opened[-1].window.show()
        visitor = Visitor(qtbot, opened[-1], clock)
        visitor.rest()
        return visitor

    yield start
    for kiosk in opened:
        kiosk.close()


def things(visitor: Visitor, kind: str) -> list[QObject]:
    """Every object of a QML type that belongs to what is on the screen."""
    found: dict[int, QObject] = {}
    for item in items(visitor.window.contentItem()):
        waiting = [child for child in item.children() if not child.inherits("QQuickItem")]
        while waiting:
            thing = waiting.pop()
            waiting += thing.children()
            if thing.inherits(kind):
                found[id(thing)] = thing
    return list(found.values())


def lengths(visitor: Visitor) -> set[int]:
    """How long the movements of the screen last, in milliseconds."""
    return {int(animation.property("duration")) for animation in things(visitor, "QQuickPropertyAnimation")}


def ticking(visitor: Visitor) -> list[int]:
    """The intervals of the timers that go on for ever, in milliseconds."""
    timers = [timer for timer in things(visitor, "QQmlTimer") if timer.property("running") and timer.property("repeat")]
    return sorted(int(timer.property("interval")) for timer in timers)


def kinds(pack: Pack) -> list[ScreenState]:
    one: dict[str, ScreenState] = {}
    for state in screen_states(pack, "fr"):
        if not state.safe and state.route != "attract":
            one.setdefault(screen_of(state), state)
    return list(one.values())


def test_nothing_moves_for_whoever_wants_stillness(enter: Enter, pack: Pack) -> None:
    visitor = enter(reduced_motion=False)
    visit = visitor.kiosk.visit
    assert max(lengths(visitor)) > 500, "the resting screen moves"
    visitor.wake()
    assert lengths(visitor) != {0}
    visitor.tap("bar-reading")
    visitor.rest()
    visitor.tap("movement-1")
    visitor.rest()
    visitor.tap("close")
    for state in kinds(pack):
        visit.openAt(state.route, state.facet)
        visit.setProperty("sheet", state.sheet)
        if state.asking:
            visit.ask_now()
        settle(visitor.window)
        assert lengths(visitor) <= {0}, state.name
        assert ticking(visitor) == [], state.name
        visit.stay()


def test_a_kiosk_can_be_still_from_the_start(enter: Enter) -> None:
    visitor = enter(reduced_motion=True)
    assert lengths(visitor) == {0}
    assert ticking(visitor) == []
    with pytest.raises(LookupError):
        visitor.find("pause")
    visitor.wake()
    assert visitor.kiosk.visit.property("reducedMotion") is True
    visitor.tap("bar-reading")
    visitor.rest()
    visitor.tap("movement-0")
    assert visitor.kiosk.visit.property("reducedMotion") is False, "a visitor may want to see it move"
    visitor.wait(100)
    visitor.wait(100)
    visitor.arrive("attract")
    assert lengths(visitor) == {0}


def test_a_desktop_that_wants_stillness_is_obeyed(enter: Enter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert enter().kiosk.visit.property("reducedMotion") is True
    assert enter(reduced_motion=False).kiosk.visit.property("reducedMotion") is False


def test_the_resting_screen_can_be_stopped_and_goes_on_by_itself(enter: Enter) -> None:
    visitor = enter(reduced_motion=False)
    moving = ticking(visitor)
    assert len(moving) == 2
    visitor.tap("pause")
    visitor.rest()
    assert visitor.route == "attract", "whoever stops it has not begun a visit"
    assert ticking(visitor) == []
    rest = [timer for timer in things(visitor, "QQmlTimer") if timer.property("running") and timer.property("interval") != KEPT_AFTER]
    assert [timer.property("interval") for timer in rest] == [120_000]
    visitor.tap("pause")
    visitor.rest()
    assert ticking(visitor) == moving
    visitor.tap("pause")
    visitor.rest()
    rest[0].setProperty("interval", 1)
    visitor.qtbot.waitUntil(lambda: ticking(visitor) == moving)
    visitor.wake()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)], ids=str)
def test_stopping_the_resting_screen_leaves_the_other_ways_in_free(enter: Enter, size: tuple[int, int]) -> None:
    visitor = enter(reduced_motion=False, speech=True)
    visitor.window.resize(*size)
    for language in ("fr", "en", "nl"):
        visitor.kiosk.visit.start_in(language)
        visitor.kiosk.visit.begin_at("attract")
        visitor.rest()
        pause, listen = (visitor.find(name) for name in ("pause", "listen"))
        assert pause.isVisible()
        assert listen.isVisible()
        boxes = [item.mapRectToScene(item.boundingRect()) for item in (pause, listen)]
        assert not boxes[0].intersects(boxes[1]), language
        assert all(visitor.window.contentItem().boundingRect().contains(box) for box in boxes), language
