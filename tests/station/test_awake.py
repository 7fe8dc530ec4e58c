"""The screen stays on while the kiosk is shown, and may sleep again after; asked of a real X server."""

from __future__ import annotations

import ctypes
import ctypes.util
import logging

import pytest

from kiosk.station.awake import Awake
from tests.journeys.x_server import bare_display


def seconds_until_blank(display: str) -> int:
    """What the X server's screen saver is set to; 0 means never."""
    x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    values = [ctypes.c_int() for _ in range(4)]
    x.XGetScreenSaver(handle, *(ctypes.byref(value) for value in values))
    x.XCloseDisplay(handle)
    return values[0].value


def test_the_screen_of_an_x_server_stays_on_and_sleeps_again_after() -> None:
    with bare_display(320, 240) as display:
        before = seconds_until_blank(display)
        assert before > 0, "a server that never sleeps proves nothing"
        awake = Awake("linux", {"DISPLAY": display})
        awake.keep()
        assert (awake.means, seconds_until_blank(display)) == (["the X server"], 0)
        awake.release()
        assert (awake.means, seconds_until_blank(display)) == ([], before)


def test_a_display_that_is_not_there_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    awake = Awake("linux", {"DISPLAY": ":9999"})
    with caplog.at_level(logging.INFO):
        awake.keep()
    assert awake.means == []
    assert "cannot be kept on by the X server" in caplog.text
    awake.release()


def test_a_machine_without_any_means_says_so(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        Awake("linux", {}).keep()
    assert "kept on by: nothing" in caplog.text


def test_an_x_server_within_wayland_is_left_alone() -> None:
    with bare_display(320, 240) as display:
        before = seconds_until_blank(display)
        awake = Awake("linux", {"DISPLAY": display, "WAYLAND_DISPLAY": "wayland-0"})
        awake.keep()
        assert (awake.means, seconds_until_blank(display)) == ([], before)
