"""Keeps the screen on while the kiosk is shown, with the means of each system, and says which of them took hold.

Linux: the desktop's screen saver over D-Bus (`org.freedesktop.ScreenSaver`), and on X11 the server's own screen saver and power
saving. Windows: `SetThreadExecutionState`. macOS: `caffeinate`. A machine without any of them (a bare `cage`) has nothing that would
turn the screen off; IT settles the rest in the system's own settings. So it does under Wayland, where Qt cannot ask the compositor.
"""

from __future__ import annotations

import ctypes
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from kiosk.station import x_display

log = logging.getLogger(__name__)

REASON = "The kiosk is shown"
SCREEN_SAVER = "org.freedesktop.ScreenSaver"
ANSWER_WITHIN = 3000  # milliseconds
NO_ANSWER = ("org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Timeout", "org.freedesktop.DBus.Error.TimedOut")
_ES_CONTINUOUS, _ES_DISPLAY_REQUIRED, _ES_SYSTEM_REQUIRED = 0x80000000, 0x00000002, 0x00000001


@dataclass(frozen=True, slots=True)
class Hold:
    """Something that keeps the screen on until `release`; `stands` looks whether it still does."""

    release: Callable[[], object]
    stands: Callable[[], bool]


class Awake:
    """From `keep` to `release` the screen stays on. `means` names what took hold, for the log and the rehearsal."""

    def __init__(self, platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> None:
        self._platform = platform
        self._environment = environment
        self._held: dict[str, Hold] = {}
        self._silent: set[str] = set()  # screen savers on the bus that did not answer
        self._asked = False

    @property
    def means(self) -> list[str]:
        return list(self._held)

    def keep(self) -> None:
        """Ask every means this system has; one that fails leaves the others. Called again, look whether they hold, and ask what does not.

        A screen saver may be started after the kiosk, or again, and whoever is at a desktop may change its settings.
        """
        first, self._asked = not self._asked, True
        for name in [name for name, hold in self._held.items() if not _stands(hold)]:
            log.warning("The screen is no longer kept on by %s; it is asked again.", name)
            self._let_go(name)
        for name, take in self._holds():
            if name not in self._held:
                self._ask(name, take, first=first)
        if first:
            log.info("The screen is kept on by: %s.", ", ".join(self._held) or "nothing")

    def release(self) -> bool:
        """Let the screen sleep again, as it could before; false where it could already."""
        asked, self._asked = self._asked, False
        for name in reversed(self.means):
            self._let_go(name)
        return asked

    def _ask(self, name: str, take: Callable[[], Hold | None], *, first: bool) -> None:
        try:
            hold = take()
        except Exception as error:
            log.log(logging.INFO if first else logging.DEBUG, "The screen cannot be kept on by %s: %s", name, error)
            return
        if hold is not None:
            self._held[name] = hold
            if not first:
                log.info("The screen is kept on by %s.", name)

    def _let_go(self, name: str) -> None:
        with suppress(Exception):
            self._held[name].release()
        del self._held[name]

    def _holds(self) -> list[tuple[str, Callable[[], Hold | None]]]:
        if self._platform == "win32":
            return [("the execution state of Windows", _windows)]
        if self._platform == "darwin":
            return [("caffeinate", _macos)]
        holds: list[tuple[str, Callable[[], Hold | None]]] = []
        if self._environment.get("DBUS_SESSION_BUS_ADDRESS"):
            holds.append(("the desktop's screen saver", lambda: _desktop(self._silent)))
        if self._environment.get("DISPLAY") and not self._environment.get("WAYLAND_DISPLAY"):  # an X server within Wayland has no screen
            holds.append(("the X server", lambda: _x_server(self._environment["DISPLAY"])))
        return holds


def _stands(hold: Hold) -> bool:
    try:
        return hold.stands()
    except Exception:  # whatever answers no more does not hold
        return False


def _windows() -> Hold | None:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    wanted = _ES_CONTINUOUS | _ES_DISPLAY_REQUIRED | _ES_SYSTEM_REQUIRED
    if not kernel.SetThreadExecutionState(wanted):
        return None
    # It answers with what was asked before.
    return Hold(lambda: kernel.SetThreadExecutionState(_ES_CONTINUOUS), lambda: kernel.SetThreadExecutionState(wanted) & wanted == wanted)


def _macos() -> Hold | None:
    child = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])
    return Hold(child.terminate, lambda: child.poll() is None)


def _desktop(silent: set[str]) -> Hold | None:
    """The freedesktop.org screen saver interface, which GNOME, KDE, Xfce and others offer. It forgets who asked when it is started again.

    One that does not run is not started for this. The kiosk stands still while it waits for an answer: one that gave none is among the
    `silent` from then on, and not asked again.
    """
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None

    def owner() -> str:
        return str(bus.interface().serviceOwner(SCREEN_SAVER).value() or "")

    def call(method: str, *values: object) -> QDBusMessage:
        message = QDBusMessage.createMethodCall(SCREEN_SAVER, "/ScreenSaver", SCREEN_SAVER, method)
        message.setArguments(list(values))
        return bus.call(message, QDBus.CallMode.Block, ANSWER_WITHIN)

    asked = owner()
    if not asked or asked in silent:
        return None
    answer = call("Inhibit", "kiosk", REASON)
    if answer.errorName() in NO_ANSWER:
        silent.add(asked)
        log.warning("The desktop's screen saver does not answer; it is not asked again before it is started anew.")
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    cookie = answer.arguments()[0]
    return Hold(lambda: call("UnInhibit", cookie), lambda: owner() == asked)


class _ScreenSaver:
    """The X server's screen saver and power saving, as they were and as they are now (Xlib, DPMS)."""

    def __init__(self, display: str) -> None:
        self._x, self._display = x_display.connect(display)
        self._before = [ctypes.c_int() for _ in range(4)]  # timeout and interval in seconds, blanking, exposures
        self._x.XGetScreenSaver(self._display, *(ctypes.byref(value) for value in self._before))
        self._extension: ctypes.CDLL | None = None
        with suppress(OSError):
            self._extension = ctypes.CDLL(x_display.EXTENSIONS)
        self._saved_power = self._saves_power()

    def _saves_power(self) -> bool:
        """The server has power saving, and it is on."""
        level, on, scratch = ctypes.c_ushort(), ctypes.c_ubyte(), ctypes.c_int()
        extension = self._extension
        if extension is None or not extension.DPMSQueryExtension(self._display, ctypes.byref(scratch), ctypes.byref(scratch)):
            return False
        extension.DPMSInfo(self._display, ctypes.byref(level), ctypes.byref(on))
        return bool(on.value)

    def off(self) -> None:
        self._x.XSetScreenSaver(self._display, 0, 0, self._before[2], self._before[3])
        if self._saved_power:
            assert self._extension is not None
            self._extension.DPMSDisable(self._display)
        self._x.XSync(self._display, 0)

    def is_off(self) -> bool:
        """Nobody has switched it on again: a desktop's settings do, and `xset`."""
        now = [ctypes.c_int() for _ in range(4)]
        self._x.XGetScreenSaver(self._display, *(ctypes.byref(value) for value in now))
        return now[0].value == 0 and not self._saves_power()

    def restore(self) -> None:
        self._x.XSetScreenSaver(self._display, *self._before)
        if self._saved_power:
            assert self._extension is not None
            self._extension.DPMSEnable(self._display)
        self._x.XSync(self._display, 0)
        self._x.XCloseDisplay(self._display)


def _x_server(display: str) -> Hold | None:
    saver = _ScreenSaver(display)
    saver.off()
    return Hold(saver.restore, saver.is_off)
