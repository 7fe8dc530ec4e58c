"""A visitor in front of the real program: finds controls by what they are, and touches the glass where they lie."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaObject, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.screens.capture import settle
from kiosk.screens.narrator import Speaker
from kiosk.settings import Settings, default_content
from tests.clock import Clock

GUARD_S = 60.0  # longer than any machine takes from one touch to the next; only `rest` lets it pass


@cache
def touch_screen() -> QPointingDevice:
    """The one touch screen of all visitors, which Qt knows from the first touch on."""
    return QTest.createTouchDevice()


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item from the top down, the ones painted last at the end."""
    if root.isVisible():
        yield root
        for child in sorted(root.childItems(), key=lambda item: item.z()):
            yield from items(child)


def kind(item: QQuickItem) -> str:
    """The name of an item's QML file; "" for what QML did not make.

    Not by metaObject(): PySide keeps that wrapper for its address, and hands it out for the item that lies there later.
    """
    context = QQmlEngine.contextForObject(item)
    if context is None:
        return ""
    told: Any = QQmlExpression(context, item, "toString()").evaluate()
    return str(told[0] if isinstance(told, tuple) else told).partition("_QML")[0]


class Visitor:
    """One kiosk, shown off screen, a finger, and the clock the visit goes by."""

    def __init__(self, qtbot: QtBot, kiosk: Kiosk, clock: Clock) -> None:
        self.qtbot = qtbot
        self.kiosk = kiosk
        self.clock = clock
        self.window = kiosk.window
        self._down: set[int] = set()
        # Kept: with its wrapper, the singleton itself would go.
        self._gate = kiosk.engine.singletonInstance("Kiosk.Controls", "Gate")
        assert isinstance(self._gate, QObject)
        self._guards = [child for child in self._gate.findChildren(QObject) if child.inherits("QQmlTimer")]
        assert self._guards

    @property
    def route(self) -> str:
        return str(self.kiosk.visit.property("route"))

    @property
    def focus(self) -> str:
        """The control that the keyboard acts on."""
        item: QQuickItem | None = self.window.activeFocusItem()
        return "" if item is None else str(item.property("focusId") or "")

    def rest(self) -> None:
        """Wait until nothing moves, and let the guard time against a second strike pass."""
        settle(self.window)
        for guard in self._guards:
            QMetaObject.invokeMethod(guard, "stop")

    @property
    def guarded(self) -> bool:
        """The kiosk does not take every touch yet."""
        return any(guard.property("running") for guard in self._guards)

    def arrive(self, route: str) -> None:
        """Wait for a screen to be there and at rest."""
        self.qtbot.waitUntil(lambda: self.route == route)
        self.rest()

    def wait(self, seconds: float) -> None:
        """Let time pass without touching anything."""
        self.clock.now += seconds
        self.kiosk.visit.tick()

    def find(self, focus_id: str) -> QQuickItem:
        """The control of that name on the present screen. Raises LookupError."""
        found = [item for item in items(self.window.contentItem()) if item.property("focusId") == focus_id]
        if not found:
            raise LookupError(f"There is no {focus_id} on {self.route}.")
        return found[-1]

    def first(self, start: str) -> str:
        """The name of the first control on the screen whose name starts that way."""
        names = (str(item.property("focusId") or "") for item in items(self.window.contentItem()))
        return next(name for name in names if name.startswith(start))

    def middle(self, focus_id: str) -> QPoint:
        item = self.find(focus_id)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def press(self, where: QPoint, finger: int = 0) -> None:
        self._fingers().press(finger, where, self.window).commit()
        self._down.add(finger)

    def move(self, where: QPoint, finger: int = 0) -> None:
        self._down.discard(finger)
        self._fingers().move(finger, where, self.window).commit()
        self._down.add(finger)

    def lift(self, where: QPoint, finger: int = 0) -> None:
        self._down.discard(finger)
        self._fingers().release(finger, where, self.window).commit()

    def _fingers(self) -> QTest.QTouchEventSequence:
        """A touch as a screen reports it, which tells of each finger that lies still too."""
        sequence = QTest.touchEvent(self.window, touch_screen())
        for finger in self._down:
            sequence.stationary(finger)
        return sequence

    def touch(self, where: QPoint) -> None:
        self.press(where)
        self.lift(where)

    def tap(self, focus_id: str) -> None:
        self.touch(self.middle(focus_id))

    def go(self, focus_id: str, route: str) -> None:
        """Tap a control and arrive where it leads."""
        self.tap(focus_id)
        self.arrive(route)

    def wake(self) -> None:
        self.go("wake", "home")

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def tab_to(self, focus_id: str) -> None:
        """Press Tab until a control has the focus. Raises LookupError where it never does."""
        for _ in range(60):
            if self.focus == focus_id:
                return
            self.key(Qt.Key.Key_Tab)
        raise LookupError(f"Tab does not reach {focus_id} on {self.route}.")


def open_kiosk(pack: Pack, state_dir: Path, clock: Callable[[], float], speaker: Speaker | None = None, **chosen: Any) -> Kiosk:
    """The program as `kiosk run` assembles it, with less movement and silent, in a window of its own; `chosen` are settings."""
    settings = Settings(default_content(), state_dir, **({"repeat_guard_s": GUARD_S, "speech": False} | chosen))
    kiosk = assemble(settings, pack, still=True, clock=clock, speaker=speaker)
    kiosk.window.resize(1920, 1080)
    kiosk.window.show()
    settle(kiosk.window)
    return kiosk
