"""A connection of one's own to an X server, for what Qt does not tell it."""

from __future__ import annotations

import ctypes

XLIB, EXTENSIONS = "libX11.so.6", "libXext.so.6"  # by their names on Linux: `find_library` would start a compiler to look for them


def connect(display: str) -> tuple[ctypes.CDLL, ctypes.c_void_p]:
    """Xlib, and the display that it opened. Raises OSError where either is missing."""
    xlib = ctypes.CDLL(XLIB)
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XOpenDisplay.argtypes = [ctypes.c_char_p]
    opened = xlib.XOpenDisplay(display.encode())
    if not opened:
        raise OSError(f"the display {display} cannot be opened")
    return xlib, ctypes.c_void_p(opened)
