"""Switches the display's power off and on, where the system lets a program do it: DPMS of an X server, `wlopm` under Wayland.

Not `wlr-randr`: it takes the display away, and cage ends without one (cage-kiosk/cage#208). cage 0.1 and 0.2 know neither (#245).
"""

from __future__ import annotations

import ctypes
import logging
import shutil
import subprocess
from threading import Thread
from typing import Any, Protocol

from kiosk.station import x_display

log = logging.getLogger(__name__)

_ON, _OFF = 0, 3  # levels of DPMS
_PATIENCE = 10.0  # seconds for wlopm


class Power(Protocol):
    """The power of the displays. Neither waits for long; both raise OSError where the system refuses at once."""

    name: str

    @property
    def failed(self) -> bool:
        """Whether what it was told last came to nothing, as far as is known."""
        ...

    def off(self) -> None: ...

    def on(self) -> None: ...


def find(platform: str, display: str | None) -> Power | None:
    """What this system has; `platform` is Qt's name of it, `display` that of the X server. None where a black picture has to do."""
    if platform == "xcb" and display:
        try:
            return XPower(display)
        except OSError as error:
            log.info("The display's power cannot be switched: %s", error)
    if platform.startswith("wayland") and (program := shutil.which("wlopm")):
        return WaylandPower(program)
    return None


class XPower:
    """DPMS, as it was while the display is on; `extension` is libXext. Raises OSError where the server has none."""

    name = "the X server (DPMS)"
    failed = False  # the connection to the server would have ended the kiosk

    def __init__(self, display: str, extension: Any = None) -> None:
        self._extension = extension or ctypes.CDLL(x_display.EXTENSIONS)
        self._x, self._display = x_display.connect(display)
        scratch = ctypes.c_int()
        has = self._extension.DPMSQueryExtension(self._display, ctypes.byref(scratch), ctypes.byref(scratch))
        if not has or not self._extension.DPMSCapable(self._display):
            self._x.XCloseDisplay(self._display)
            raise OSError(f"the X server {display} has no DPMS")
        self._enabled = True  # when it was last switched off from here; until then nothing is put back

    def off(self) -> None:
        _, self._enabled = self.state()
        self._extension.DPMSEnable(self._display)
        self._force(_OFF)

    def on(self) -> None:
        if not self.state()[0]:  # one that is on may be without power saving, and would refuse
            self._force(_ON)
        if not self._enabled:
            self._extension.DPMSDisable(self._display)
        self._x.XSync(self._display, 0)

    def state(self) -> tuple[bool, bool]:
        """Whether the display is on, and whether the server would switch it off by itself."""
        level, enabled = ctypes.c_ushort(), ctypes.c_ubyte()
        self._extension.DPMSInfo(self._display, ctypes.byref(level), ctypes.byref(enabled))
        return level.value == _ON, bool(enabled.value)

    def _force(self, level: int) -> None:
        self._extension.DPMSForceLevel(self._display, ctypes.c_ushort(level))
        self._x.XSync(self._display, 0)


class WaylandPower:
    """wlr-output-power-management, through its usual program: labwc, sway, wayfire and others have it.

    Nobody waits for the program: a thread of its own hears how it ended. What it is told last counts; one that still runs is ended.
    """

    name = "wlopm"

    def __init__(self, program: str) -> None:
        self._program = program
        self._running: subprocess.Popen[str] | None = None
        self._failing = self._refused = False

    @property
    def failed(self) -> bool:
        return self._refused or (self._running is not None and bool(self._running.returncode))

    def off(self) -> None:
        self._run("--off")

    def on(self) -> None:
        self._run("--on")

    def _run(self, what: str) -> None:
        before, self._running = self._running, None  # from here on nobody minds how the one before ends
        self._refused = True
        if before is not None:
            before.kill()
        started = subprocess.Popen(
            [self._program, what, "*"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        )
        self._running, self._refused = started, False
        Thread(target=self._attend, args=(started,), name="wlopm", daemon=True).start()

    def _attend(self, program: subprocess.Popen[str]) -> None:
        try:
            said = program.communicate(timeout=_PATIENCE)[1].strip()
        except subprocess.TimeoutExpired:
            program.kill()
            program.communicate()
            said = f"it takes more than {_PATIENCE:g} s"
        if self._running is not program:
            return
        if program.returncode:
            level = logging.DEBUG if self._failing else logging.WARNING
            log.log(level, "wlopm cannot switch the display: %s", said or f"it ended with code {program.returncode}")
        self._failing = program.returncode != 0
