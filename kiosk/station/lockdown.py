"""Keeps a full screen from being left: the one place where keys, buttons, menus, drops and requests to close are turned away.

What ends the kiosk all the same is no event of a window: a signal, its supervisor, and staff who quit with their PIN. The end of a
desktop's session asks the windows to close, as Qt passes it on; then the system ends what is left.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import time
from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow

log = logging.getLogger(__name__)

CONSOLE = re.compile(r"/dev/(tty\d+|console)")  # of Linux
TAKE_BACK_AFTER = 250  # milliseconds until a window that lost the front is brought back, and again until it is there
TELL_EVERY = 60.0  # seconds, however often somebody tries

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BUTTONS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})
_REFUSED = frozenset({QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Qt tells of it on Windows
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})
# What moves and corrects, in a text, in a slideshow and from control to control.
_MOVES = frozenset(
    Qt.Key[f"Key_{name}"].value
    for name in (
        *("Left", "Right", "Up", "Down", "PageUp", "PageDown", "Home", "End", "Tab", "Backtab"),
        *("Return", "Enter", "Space", "Escape", "Backspace", "Delete"),
    )
)


def passes(key: int, modifiers: Qt.KeyboardModifier, text: str, mapped: Collection[int], platform: str = sys.platform) -> bool:
    """Whether a key means anything to a kiosk: one that is mapped, that types or that moves, and no chord of several.

    The chord that calls staff is a shortcut, which Qt takes before any window sees it.
    """
    types = len(text) == 1 and text.isprintable()
    chord = modifiers & _CHORDS
    if chord:
        return types and platform == "win32" and chord == _ALT_GR
    return types or key in mapped or key in _MOVES


def started_by_hand() -> bool:
    """Whether somebody started this in a terminal: Ctrl-C there has to be in reach.

    Not on a console of the machine, which a session of its own was started from: nobody sees it behind the kiosk.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    if sys.platform == "win32":
        return True
    return not CONSOLE.fullmatch(os.ttyname(sys.stdin.fileno()))


class Lockdown(QObject):
    """Watches over the windows of a kiosk until `release`. `mapped` are numbers of Qt's keys.

    `noticed` hears of a key that means nothing, pressed alone in the first window: somebody is there. Where `by_hand`, another window may be in front.
    """

    def __init__(self, window: QWindow, mapped: Collection[int], noticed: Callable[[int], object], *, by_hand: bool) -> None:
        super().__init__(window)
        self._window, self._mapped, self._noticed = window, frozenset(mapped), noticed
        self._by_hand = by_hand
        self._released = False
        self._told = -TELL_EVERY
        self._back = QTimer(self, interval=TAKE_BACK_AFTER)
        self._back.timeout.connect(self._take_back)
        self.watch(window)
        if not by_hand:
            window.setFlags(window.flags() | Qt.WindowType.WindowStaysOnTopHint)
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            application.focusWindowChanged.connect(self._look)
            window.windowStateChanged.connect(self._look)
        log.info("The window is locked. To leave the kiosk: %s.", self.way_out)

    @property
    def way_out(self) -> str:
        """For whoever reads the log."""
        here = "Ctrl-C in its terminal, where Alt+Tab leads" if self._by_hand else f"the signal SIGTERM to process {os.getpid()}"
        return f"“quit” in the staff menu, or {here}; with the setting locked = false, Alt+F4"

    def watch(self, window: QWindow) -> None:
        """Guard a window of the kiosk, before it is shown."""
        window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint)
        window.installEventFilter(self)

    def release(self) -> None:
        """Guard nothing any more: the kiosk ends."""
        self._released = True
        self._back.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt asks: True where the window shall not see the event."""
        kind = event.type()
        if self._released:
            return False
        if kind == QEvent.Type.Close:
            event.ignore()
            self._tell()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._drops_key(event, tells=kind == QEvent.Type.KeyPress and watched == self._window)
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        if kind in _REFUSED:
            event.ignore()
            return True
        return False

    def _drops_key(self, event: QKeyEvent, *, tells: bool) -> bool:
        key = event.key()
        if passes(key, event.modifiers(), event.text(), self._mapped):
            return False
        if tells and not event.isAutoRepeat() and not event.modifiers() & _CHORDS and key not in _MODIFIERS:
            self._noticed(key)
        return True

    def _tell(self) -> None:
        now = time.monotonic()
        if now - self._told >= TELL_EVERY:
            self._told = now
            log.info("Somebody wanted to close the window, which is locked. To leave the kiosk: %s.", self.way_out)

    # Staying in front

    def _look(self, *_: object) -> None:
        """Another program came in front, or the window no longer fills its screen: it may still be about to."""
        if not self._released and not self._is_in_front():
            self._back.start()

    def _is_in_front(self) -> bool:
        if QGuiApplication.platformName().startswith("wayland"):
            return True  # there the compositor alone says what fills the screen, and who is in front
        return self._window.windowState() == Qt.WindowState.WindowFullScreen and QGuiApplication.focusWindow() is not None

    def _take_back(self) -> None:
        if self._released or self._is_in_front():
            self._back.stop()
            return
        if not self._window.isExposed() and QGuiApplication.platformName() == "xcb":
            self._window.hide()  # taken off by a window manager that shows its desktop or another one; it is given a new one to place
        if self._window.windowState() != Qt.WindowState.WindowFullScreen or not self._window.isVisible():
            self._window.showFullScreen()
        self._window.raise_()
        self._window.requestActivate()
