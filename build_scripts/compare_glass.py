"""A virtual X display whose pixels are read without asking the X server, and a pointer that presses on it.

Xvfb keeps its picture in a file (`-fbdir`), which is mapped here: looking at the screen costs the server and the programs on it nothing.
What is pressed is pressed by the XTEST extension, which every program takes for a device of the machine.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from build_keep import BuildError
from numpy.typing import NDArray

WIDTH, HEIGHT = 1920, 1080
COARSE = 12  # pixels between two that are looked at, across and down
LOOK_EVERY = 0.0005  # seconds
FRAME = 0.004  # changes that follow one another within so many seconds are one frame, copied in parts
HEADER = 25  # numbers in the header of an X window dump; XWDFile.h
LEFT_BUTTON = 1

Pixels = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


WHOLE = Region(0, 0, WIDTH, HEIGHT)


class Glass:
    """The screen of a display: what is on it, and a finger to press it with."""

    def __init__(self, display: str, frame: Path, server: int) -> None:
        self.display = display
        self.server = server  # process id of the X server
        with frame.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(f">{HEADER}I", self._map[: 4 * HEADER])
        begins, row, colours = header[0] + header[19] * 12, header[12] // 4, header[5]
        self._pixels: Pixels = np.frombuffer(self._map, np.uint32, colours * row, begins).reshape(colours, row)[:, : header[4]]
        self._pointer = _Pointer(display)

    def see(self, region: Region = WHOLE, every: int = COARSE) -> Pixels:
        """A copy of the pixels of a region, one in `every` across and down."""
        part = self._pixels[region.y : region.y + region.height : every, region.x : region.x + region.width : every]
        return part & np.uint32(0xFFFFFF)

    def point(self, x: int, y: int) -> None:
        """Move the pointer there, pressing nothing."""
        self._pointer.point(x, y)

    def press(self, x: int, y: int) -> float:
        """Press there; gives the time, on the monotonic clock, at which that was asked of the server."""
        self._pointer.point(x, y)
        return self._pointer.press()

    def lift(self) -> float:
        return self._pointer.lift()

    def wait(self, happened: Callable[[], bool], seconds: float, what: str) -> float:
        """Look until something has happened; gives the time of it on the monotonic clock. Raises BuildError after `seconds`."""
        until = time.monotonic() + seconds
        while (now := time.monotonic()) < until:
            if happened():
                return now
            time.sleep(LOOK_EVERY)
        raise self.unseen(what, seconds)

    def unseen(self, what: str, seconds: float) -> BuildError:
        return BuildError(f"Within {seconds:.1f} s {what} was not seen on the screen.")

    def rest(self, still: float = 1.0, seconds: float = 30.0) -> float:
        """Wait until nothing has changed for `still` seconds; gives the time of the last change. Raises BuildError after `seconds`."""
        until = time.monotonic() + seconds
        before, since = self.see(), time.monotonic()
        while time.monotonic() < until:
            time.sleep(0.01)
            now = self.see()
            if not np.array_equal(now, before):
                before, since = now, time.monotonic()
            elif time.monotonic() - since >= still:
                return since
        raise BuildError(f"The screen did not come to rest within {seconds:.0f} s.")

    def frames(self, region: Region, seconds: float, watch: Callable[[Pixels, float], None]) -> list[float]:
        """The times at which a region changed within `seconds`; what is copied in parts counts once. `watch` sees each change."""
        found: list[float] = []
        before, last, until = self.see(region), -1.0, time.monotonic() + seconds
        while (now := time.monotonic()) < until:
            seen = self.see(region)
            if not np.array_equal(seen, before):
                before = seen
                watch(seen, now)
                if now - last > FRAME:
                    found.append(now)
                last = now
            time.sleep(LOOK_EVERY)
        return found

    def close(self) -> None:
        self._pointer.close()
        del self._pixels
        self._map.close()


class _Pointer:
    """The XTEST extension, by way of the system's own libraries."""

    def __init__(self, display: str) -> None:
        self._x11, self._xtst = (_library(name) for name in ("X11", "Xtst"))
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        opened = self._x11.XOpenDisplay(display.encode())
        if not opened:
            raise BuildError(f"The display {display} cannot be opened.")
        self._display = ctypes.c_void_p(opened)

    def point(self, x: int, y: int) -> None:
        self._xtst.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XSync(self._display, 0)

    def press(self) -> float:
        return self._button(down=True)

    def lift(self) -> float:
        return self._button(down=False)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def _button(self, *, down: bool) -> float:
        self._xtst.XTestFakeButtonEvent(self._display, LEFT_BUTTON, int(down), 0)
        begun = time.monotonic()
        self._x11.XFlush(self._display)
        return begun


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    if found is None:
        raise BuildError(f"lib{name} is missing; on Debian: apt-get install lib{name.lower()}-6 libxtst6")
    return ctypes.CDLL(found)


@contextmanager
def glass(folder: Path) -> Iterator[Glass]:
    """A fresh display of 1920x1080 pixels for as long as it lasts; it writes its picture into `folder`. Raises BuildError."""
    if shutil.which("Xvfb") is None:
        raise BuildError("Xvfb is missing; on Debian: apt-get install xvfb")
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-ac", "-noreset", "-nocursor")
    server = subprocess.Popen(
        (*command, "-fbdir", str(folder)), pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise BuildError("No virtual X display came up.")
        screen = Glass(f":{number}", folder / "Xvfb_screen0", server.pid)
        try:
            yield screen
        finally:
            screen.close()
    finally:
        server.terminate()
        server.wait()
