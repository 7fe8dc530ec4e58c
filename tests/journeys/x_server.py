"""X servers for the tests: a bare one, and one with a touch screen that tests touch.

The touch screen is a real device to every program: Xorg's own `inputtest` driver takes the place of the kernel's. A virtual device of
the kernel (uinput) would need its module and root, which containers lack.
"""

from __future__ import annotations

import os
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import dev_system
import pytest

PATIENCE = 60  # seconds before something that hangs is given up
TOUCH_BEGIN, TOUCH_UPDATE, TOUCH_END = 18, 19, 20  # XI2.h
# include/xf86-input-inputtest-protocol.h of the X server, protocol 1.1: kinds of messages, and the layout of a touch.
CLIENT_VERSION, WAIT_FOR_SYNC, TOUCH = 0, 1, 6
VALUATORS = 64
TOUCH_LAYOUT = f"=IIIII{VALUATORS // 8}s4x{VALUATORS}d{VALUATORS}d"
FULL_AXIS = 0xFFFF

CONFIGURATION = """\
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "memory"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 1-1000
  VertRefresh 1-1000
  {modeline}
EndSection
Section "Screen"
  Identifier "screen"
  Device "memory"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "{mode}"
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "touch screen"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "TouchCount" "5"
  Option "SocketPath" "{folder}/touch"
EndSection
Section "InputDevice"
  Identifier "mouse"
  Driver "inputtest"
  Option "DeviceType" "Pointer"
  Option "SocketPath" "{folder}/mouse"
EndSection
Section "InputDevice"
  Identifier "keyboard"
  Driver "inputtest"
  Option "DeviceType" "Keyboard"
  Option "SocketPath" "{folder}/keyboard"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "touch screen" "SendCoreEvents"
  InputDevice "mouse" "CorePointer"
  InputDevice "keyboard" "CoreKeyboard"
EndSection
"""


def need_programs() -> None:
    """Skip the test where the programs it starts are missing; where CI runs, they have to be there."""
    missing = dev_system.find_missing([dev_system.Need.SUITE])
    if missing:
        names = ", ".join(item.name for item in missing)
        said = f"{names} not installed; `dev.py test` installs what is missing as root on Debian and names the command elsewhere"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(said)


@contextmanager
def serving(program: str, *arguments: str) -> Iterator[str]:
    """An X server for as long as it lasts; gives its display, the next one that is free unless one is named, once it can be used."""
    need_programs()
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-nolisten", "tcp", "-noreset", *arguments]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        assert number, f"{program} ended with code {server.wait()}"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def bare_display(width: int, height: int, *named: str) -> Iterator[str]:
    """A display of that many pixels, without a window manager."""
    with serving("Xvfb", *named, "-screen", "0", f"{width}x{height}x24") as display:
        yield display


class TouchScreen:
    """Fingers on the glass of a display of `size` pixels. Coordinates are pixels of it."""

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        self.size = size
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(PATIENCE)
        self._socket.connect(str(path))
        self._ask(struct.pack("=IIHH", 12, CLIENT_VERSION, 1, 1), 12)

    def press(self, x: float, y: float, finger: int = 0) -> None:
        self._send(TOUCH_BEGIN, x, y, finger)

    def move(self, x: float, y: float, finger: int = 0) -> None:
        self._send(TOUCH_UPDATE, x, y, finger)

    def lift(self, x: float, y: float, finger: int = 0) -> None:
        self._send(TOUCH_END, x, y, finger)

    def tap(self, x: float, y: float) -> None:
        self.press(x, y)
        self.lift(x, y)

    def close(self) -> None:
        self._socket.close()

    def _send(self, kind: int, x: float, y: float, finger: int) -> None:
        width, height = self.size
        places = [round(x * FULL_AXIS / (width - 1)), round(y * FULL_AXIS / (height - 1)), *[0.0] * (VALUATORS - 2)]
        mask = bytes([0b11, *[0] * (VALUATORS // 8 - 1)])
        length = struct.calcsize(TOUCH_LAYOUT)
        self._socket.sendall(struct.pack(TOUCH_LAYOUT, length, TOUCH, finger, kind, 0, mask, *places, *[0.0] * VALUATORS))
        self._ask(struct.pack("=II", 8, WAIT_FOR_SYNC), 8)

    def _ask(self, message: bytes, answer: int) -> None:
        self._socket.sendall(message)
        assert len(self._socket.recv(answer, socket.MSG_WAITALL)) == answer


@contextmanager
def touch_display(folder: Path, size: tuple[int, int]) -> Iterator[tuple[str, TouchScreen]]:
    """A display of that many pixels with a touch screen over all of it."""
    width, height = size
    mode = f"{width}x{height}"
    line = f'Modeline "{mode}" 100 {width} {width + 8} {width + 16} {width + 24} {height} {height + 4} {height + 8} {height + 12}'
    configuration = folder / "xorg.conf"
    configuration.write_text(CONFIGURATION.format(modeline=line, mode=mode, folder=folder), encoding="utf-8")
    options = ("-config", str(configuration), "-logfile", str(folder / "xorg.log"), "-novtswitch", "-sharevts")
    with serving("Xorg", *options) as display, closing(TouchScreen(folder / "touch", size)) as screen:
        yield display, screen
