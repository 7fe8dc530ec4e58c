"""Keeps the screen on while the kiosk is shown, with the means of each system, and says which of them took hold.

Linux: the desktop's screen saver over D-Bus (`org.freedesktop.ScreenSaver`), and on X11 the server's own screen saver and power
saving. Windows: `SetThreadExecutionState`. macOS: `caffeinate`. A machine without any of them (a bare `cage`) has nothing that would
turn the screen off; IT settles the rest in the system's own settings.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress

log = logging.getLogger(__name__)

REASON = "The kiosk is shown"
_ES_CONTINUOUS, _ES_DISPLAY_REQUIRED, _ES_SYSTEM_REQUIRED = 0x80000000, 0x00000002, 0x00000001

Release = Callable[[], object]


class Awake:
    """From `keep` to `release` the screen stays on. `means` names what took hold, for the log and the rehearsal."""

    def __init__(self, platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> None:
        self._platform = platform
        self._environment = environment
        self._releases: list[Release] = []
        self._asked = False
        self.means: list[str] = []

    def keep(self) -> None:
        """Ask every means this system has, once until `release`; one that fails leaves the others."""
        if self._asked:
            return
        self._asked = True
        for name, hold in self._holds():
            try:
                release = hold()
            except Exception as error:
                log.info("The screen cannot be kept on by %s: %s", name, error)
                continue
            if release is not None:
                self.means.append(name)
                self._releases.append(release)
        log.info("The screen is kept on by: %s.", ", ".join(self.means) or "nothing")

    def release(self) -> bool:
        """Let the screen sleep again, as it could before; false where it could already."""
        asked, self._asked = self._asked, False
        for release in reversed(self._releases):
            with suppress(Exception):
                release()
        self._releases.clear()
        self.means.clear()
        return asked

    def _holds(self) -> list[tuple[str, Callable[[], Release | None]]]:
        if self._platform == "win32":
            return [("the execution state of Windows", _windows)]
        if self._platform == "darwin":
            return [("caffeinate", _macos)]
        holds: list[tuple[str, Callable[[], Release | None]]] = []
        if self._environment.get("DBUS_SESSION_BUS_ADDRESS"):
            holds.append(("the desktop's screen saver", _desktop))
        if self._environment.get("DISPLAY"):
            holds.append(("the X server", lambda: _x_server(self._environment["DISPLAY"])))
        return holds


def _windows() -> Release | None:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    if not kernel.SetThreadExecutionState(_ES_CONTINUOUS | _ES_DISPLAY_REQUIRED | _ES_SYSTEM_REQUIRED):
        return None
    return lambda: kernel.SetThreadExecutionState(_ES_CONTINUOUS)


def _macos() -> Release | None:
    child = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])
    return child.terminate


def _desktop() -> Release | None:
    """The freedesktop.org screen saver interface, which GNOME, KDE, Xfce and others offer."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    service = QDBusInterface("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver", QDBusConnection.sessionBus())
    if not service.isValid():
        return None
    answer = service.call("Inhibit", "kiosk", REASON)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    cookie = answer.arguments()[0]
    return lambda: service.call("UnInhibit", cookie)


class _ScreenSaver:
    """The X server's screen saver and power saving, as they were and as they are now (Xlib, DPMS)."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        handle = self._x.XOpenDisplay(display.encode())
        if not handle:
            raise OSError(f"the display {display} cannot be opened")
        self._display = ctypes.c_void_p(handle)
        self._before = [ctypes.c_int() for _ in range(4)]  # timeout and interval in seconds, blanking, exposures
        self._x.XGetScreenSaver(self._display, *(ctypes.byref(value) for value in self._before))
        self._extension = self._power_saving()

    def _power_saving(self) -> ctypes.CDLL | None:
        """The library that switches power saving, where the server has it and it is on."""
        name = ctypes.util.find_library("Xext")
        extension = ctypes.CDLL(name) if name else None
        level, on = ctypes.c_ushort(), ctypes.c_ubyte()
        scratch = ctypes.c_int()
        if extension is None or not extension.DPMSQueryExtension(self._display, ctypes.byref(scratch), ctypes.byref(scratch)):
            return None
        extension.DPMSInfo(self._display, ctypes.byref(level), ctypes.byref(on))
        return extension if on.value else None

    def off(self) -> None:
        self._x.XSetScreenSaver(self._display, 0, 0, self._before[2], self._before[3])
        if self._extension is not None:
            self._extension.DPMSDisable(self._display)
        self._x.XSync(self._display, 0)

    def restore(self) -> None:
        self._x.XSetScreenSaver(self._display, *self._before)
        if self._extension is not None:
            self._extension.DPMSEnable(self._display)
        self._x.XSync(self._display, 0)
        self._x.XCloseDisplay(self._display)


def _x_server(display: str) -> Release | None:
    saver = _ScreenSaver(display)
    saver.off()
    return saver.restore
