"""What a locked window turns away, event by event; what a window manager does with it is in journeys/test_locked.py."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from kiosk.station import lockdown
from kiosk.station.lockdown import Lockdown, passes

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Button = Qt.MouseButton
MAPPED = (Key.Key_F14.value, Key.Key_VolumeUp.value)
PLAIN = Modifier.NoModifier


class Window(QWindow):
    """Remembers what somebody did that reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        """Qt's way in."""
        if isinstance(event, QKeyEvent | QMouseEvent | QContextMenuEvent | QDropEvent):
            self.seen.append(event.type())
        return super().event(event)


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[Window]:
    made = Window()
    made.resize(200, 100)
    made.show()
    yield made
    made.destroy()


@pytest.fixture
def noticed() -> list[int]:
    return []


@pytest.fixture
def locked(window: Window, noticed: list[int]) -> Lockdown:
    lock = Lockdown(window, MAPPED, noticed.append, by_hand=True)
    window.seen.clear()
    return lock


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "passing"),
    [
        (Key.Key_F14, PLAIN, "", True),  # mapped
        (Key.Key_A, PLAIN, "a", True),
        (Key.Key_A, Modifier.ShiftModifier, "A", True),
        (Key.Key_Agrave, Modifier.GroupSwitchModifier, "à", True),
        (Key.Key_5, Modifier.KeypadModifier, "5", True),
        (Key.Key_PageDown, PLAIN, "", True),  # of a clicker
        (Key.Key_Backtab, Modifier.ShiftModifier, "", True),
        (Key.Key_Return, PLAIN, "\r", True),
        (Key.Key_F5, PLAIN, "", False),
        (Key.Key_Menu, PLAIN, "", False),
        (Key.Key_Print, PLAIN, "", False),
        (Key.Key_Super_L, PLAIN, "", False),
        (Key.Key_PowerOff, PLAIN, "", False),
        (Key.Key_W, Modifier.ControlModifier, "\x17", False),
        (Key.Key_A, Modifier.AltModifier, "a", False),
        (Key.Key_E, Modifier.MetaModifier, "e", False),
        (Key.Key_F14, Modifier.ControlModifier, "", False),
        (Key.Key_Tab, Modifier.AltModifier, "\t", False),
        (Key.Key_F4, Modifier.AltModifier, "", False),
    ],
)
def test_a_key_means_something_or_is_dropped(key: Key, modifiers: Modifier, text: str, passing: bool) -> None:
    assert passes(key.value, modifiers, text, MAPPED) is passing


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "passing"),
    [
        (Key.Key_E, Modifier.ControlModifier | Modifier.AltModifier, "€", True),
        (Key.Key_At, Modifier.ControlModifier | Modifier.AltModifier | Modifier.ShiftModifier, "@", True),
        (Key.Key_F14, Modifier.ControlModifier | Modifier.AltModifier, "", False),
        (Key.Key_Delete, Modifier.ControlModifier | Modifier.AltModifier, "\x7f", False),
        (Key.Key_Tab, Modifier.ControlModifier | Modifier.AltModifier, "\t", False),
        (Key.Key_E, Modifier.AltModifier, "e", False),
        (Key.Key_E, Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier, "€", False),
    ],
)
def test_on_windows_alt_gr_is_control_and_alt_and_types(key: Key, modifiers: Modifier, text: str, passing: bool) -> None:
    assert passes(key.value, modifiers, text, MAPPED, "win32") is passing
    assert not passes(key.value, modifiers, text, MAPPED, "linux")


@pytest.mark.usefixtures("locked")
def test_only_keys_that_mean_something_reach_the_window(window: Window, noticed: list[int]) -> None:
    for key, modifiers in ((Key.Key_F5, PLAIN), (Key.Key_Q, Modifier.ControlModifier), (Key.Key_Control, Modifier.ControlModifier)):
        QTest.keyClick(window, key, modifiers)
    assert window.seen == []
    assert noticed == [Key.Key_F5.value], "somebody is there, whatever the key means"
    QTest.keyClick(window, Key.Key_F14)
    assert window.seen == [QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease]


def test_the_presenter_is_no_visitor(locked: Lockdown, noticed: list[int]) -> None:
    presenter = Window()
    locked.watch(presenter)
    QTest.keyClick(presenter, Key.Key_F5)
    assert noticed == []
    presenter.destroy()


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize(("button", "reaches"), [(Button.LeftButton, True), (Button.RightButton, False), (Button.MiddleButton, False)])
def test_only_the_first_button_of_a_mouse_reaches_it(window: Window, button: Button, reaches: bool) -> None:
    QTest.mouseClick(window, button, PLAIN, QPoint(50, 50))
    assert (QEvent.Type.MouseButtonPress in window.seen) is reaches


@pytest.mark.usefixtures("locked")
def test_neither_menus_nor_drops_reach_it(window: Window) -> None:
    data = QMimeData()
    data.setText("file:///etc/passwd")
    here = QPoint(50, 50)
    enter = QDragEnterEvent(here, Qt.DropAction.CopyAction, data, Button.LeftButton, PLAIN)
    drop = QDropEvent(QPointF(here), Qt.DropAction.CopyAction, data, Button.LeftButton, PLAIN)
    for event in (enter, drop, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, here)):
        QCoreApplication.sendEvent(window, event)
        assert not event.isAccepted()
    assert window.seen == []


def test_a_request_to_close_is_refused_and_said_once(window: Window, locked: Lockdown, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        assert not window.close()
        assert not window.close()
        QCoreApplication.quit()
        QCoreApplication.processEvents()
    assert window.isVisible()
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("Somebody wanted to close the window, which is locked. To leave the kiosk: ")
    locked.release()
    assert window.close()


@pytest.mark.parametrize("by_hand", [True, False])
def test_it_says_how_to_leave(window: Window, caplog: pytest.LogCaptureFixture, by_hand: bool) -> None:
    with caplog.at_level(logging.INFO):
        Lockdown(window, (), lambda _key: None, by_hand=by_hand).release()
    assert ("Ctrl-C" in caplog.text, "SIGTERM" in caplog.text) == (by_hand, not by_hand)
    assert bool(window.flags() & Qt.WindowType.WindowStaysOnTopHint) is not by_hand
    assert window.flags() & Qt.WindowType.FramelessWindowHint


@pytest.mark.parametrize(("terminal", "by_hand"), [("", True), ("/dev/tty1", False), ("/dev/console", False)])
def test_a_console_of_the_machine_is_no_terminal_to_go_back_to(monkeypatch: pytest.MonkeyPatch, terminal: str, by_hand: bool) -> None:
    ours, theirs = os.openpty()
    with os.fdopen(ours), os.fdopen(theirs) as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        if terminal:
            monkeypatch.setattr("os.ttyname", lambda _file: terminal)
        assert lockdown.started_by_hand() is by_hand


def test_without_a_terminal_nobody_started_it_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert not lockdown.started_by_hand()
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        assert not lockdown.started_by_hand()
