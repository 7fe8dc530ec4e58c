"""Known ways out of a full screen, tried under a real window manager: with the settings of the hardening sheet, and with its usual ones."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import xml.dom.minidom
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.station.display import pixels_per_mm
from tests.clock import Clock
from tests.journeys.program import DIAGONAL_MM, Program, running, running_in
from tests.journeys.test_real_window import desktop, xdotool
from tests.journeys.visitor import Visitor, open_kiosk
from tests.journeys.x_server import PATIENCE, TouchScreen, bare_display, touch_display

SIZE = (1280, 800)
SHEET = Path(__file__).resolve().parents[2] / "docs" / "hardening.md"
KEYS = (
    *("alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "alt+Print", "alt+F1", "alt+F2"),
    *("ctrl+alt+Left", "ctrl+alt+Right", "ctrl+alt+Up", "ctrl+alt+Down", "ctrl+alt+Tab", "ctrl+alt+t", "ctrl+alt+l", "ctrl+Escape"),
    *("super", "super+d", "super+e", "super+l", "super+r", "super+Tab", "super+F2", "super+shift+Right"),
    *("F5", "F10", "F11", "F12", "Print", "Menu", "shift+F10", "XF86HomePage", "XF86Search"),
    *("ctrl+w", "ctrl+q", "ctrl+p", "ctrl+o", "ctrl+n", "ctrl+s", "ctrl+c", "ctrl+v", "ctrl+shift+i", "ctrl+shift+Escape"),
)
# What openbox itself does with its usual keys, each of which takes the kiosk away for a moment.
TAKEN_AWAY = ("alt+Tab", "alt+shift+Tab", "alt+Escape", "super+d", "ctrl+alt+Right", "super+F3", "super+e", "alt+Print")
OTHER = """
from PySide6.QtGui import QGuiApplication, QRasterWindow
application, window = QGuiApplication([]), QRasterWindow()
window.setTitle("Other")
window.resize(400, 300)
window.show()
application.exec()
"""


@contextmanager
def other_window(display: str) -> Iterator[None]:
    """Another program's window, to which a way out would lead."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen([sys.executable, "-c", OTHER], env=environment) as process:
        try:
            look = ("xdotool", "search", "--onlyvisible", "--name", "Other")
            while subprocess.run(look, env=environment, capture_output=True, timeout=60, check=False).returncode:
                assert process.poll() is None, "the other program ended"
            yield
        finally:
            process.kill()


def hardened(folder: Path) -> Path:
    """The window manager's settings that the sheet gives."""
    found = re.search(r"```xml\n(<\?xml[^`]*<openbox_config.*?)```", SHEET.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    xml.dom.minidom.parseString(found[1])
    path = folder / "openbox.xml"
    path.write_text(found[1], encoding="utf-8")
    return path


@pytest.fixture
def bar(qtbot: QtBot, tmp_path: Path) -> dict[str, QPoint]:
    """Where two buttons of the bar lie, and a place where nothing is."""
    clock = Clock()
    with closing(open_kiosk(load(default_content()), tmp_path / "rehearsal", clock)) as kiosk:
        kiosk.window.resize(*SIZE)
        kiosk.glass.measure(pixels_per_mm(SIZE, DIAGONAL_MM, (0, 0)))
        visitor = Visitor(qtbot, kiosk, clock)
        visitor.kiosk.visit.begin_at("help")
        visitor.rest()
        return {"help": visitor.middle("bar-search"), "search": visitor.middle("bar-help")}


class Attempts:
    """Tries ways out, and after each finds the kiosk in front, filling the screen and answering a touch."""

    def __init__(self, kiosk: Program, display: str, fingers: TouchScreen, places: dict[str, QPoint]) -> None:
        self._kiosk, self._display, self._fingers, self._places = kiosk, display, fingers, places
        self._ways = cycle(("help", "search"))

    def after(self, way_out: Callable[[], object], *, at_once: bool = True) -> None:
        """Where the window manager takes the kiosk away, it need not be there `at_once`, but has to come back."""
        way_out()
        here = next(self._ways)
        there = "search" if here == "help" else "help"
        place = self._places[here]
        if at_once:
            self._fingers.tap(place.x(), place.y())
        else:
            self._kiosk.insist(lambda: self._fingers.tap(place.x(), place.y()))
        self._kiosk.arrive(there)
        name, *shape = xdotool(self._display, "getactivewindow", "getwindowname", "getwindowgeometry", "--shell").splitlines()
        assert name == "Kiosk"
        assert shape[1:5] == ["X=0", "Y=0", f"WIDTH={SIZE[0]}", f"HEIGHT={SIZE[1]}"]

    def key(self, key: str) -> Callable[[], object]:
        return lambda: xdotool(self._display, "key", key)

    def click(self, button: int) -> Callable[[], object]:
        return lambda: xdotool(self._display, "mousemove", "640", "40", "click", str(button))

    def drag(self, *way: tuple[int, int], fingers: int = 1) -> Callable[[], object]:
        """Fingers side by side from one place over others to the last."""

        def act() -> None:
            for finger in range(fingers):
                self._fingers.press(way[0][0] + 60 * finger, way[0][1], finger)
            for x, y in way:
                for finger in range(fingers):
                    self._fingers.move(x + 60 * finger, y, finger)
            for finger in range(fingers):
                self._fingers.lift(way[-1][0] + 60 * finger, way[-1][1], finger)

        return act

    def hold(self, *keys: str) -> Callable[[], object]:
        """A finger rests where nothing is, while keys are pressed: long enough for any menu."""

        def act() -> None:
            self._fingers.press(640, 40)
            for key in keys:
                xdotool(self._display, "key", "--delay", "300", key)
            self._fingers.lift(640, 40)

        return act


def ask_to_close(display: str) -> None:
    """As a taskbar, `wmctrl -c` and a session's end do: the window manager passes WM_DELETE_WINDOW on."""
    subprocess.run([sys.executable, "-c", CLOSE], env={**os.environ, "DISPLAY": display}, check=True, timeout=PATIENCE)


# A message _NET_CLOSE_WINDOW to the root window (EWMH 1.5), about the active one.
CLOSE = """
import ctypes, subprocess
window = int(subprocess.check_output(["xdotool", "getactivewindow"]))
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
x.XInternAtom.restype = x.XDefaultRootWindow.restype = ctypes.c_ulong
display = ctypes.c_void_p(x.XOpenDisplay(None))
class Message(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 24)]
message = Message(33, 0, 1, display, window, x.XInternAtom(display, b"_NET_CLOSE_WINDOW", 0), 32)
x.XSendEvent(display, ctypes.c_ulong(x.XDefaultRootWindow(display)), 0, ctypes.c_long(0x180000), ctypes.byref(message))
x.XSync(display, 0)
"""


def test_nothing_leads_out_of_it_where_the_window_manager_is_set_up_for_it(bar: dict[str, QPoint], tmp_path: Path) -> None:
    with (
        touch_display(tmp_path, SIZE) as (display, fingers),
        desktop(display, "--config-file", str(hardened(tmp_path))),
        other_window(display),
        running(display, tmp_path / "kiosk", "--screen", "help", reduced_motion="true") as kiosk,
    ):
        kiosk.arrive("help")
        tried = Attempts(kiosk, display, fingers, bar)
        for key in KEYS:
            tried.after(tried.key(key))
        for button in (2, 3, 8, 9):
            tried.after(tried.click(button))
        right, bottom = SIZE[0] - 1, SIZE[1] - 1
        for start in ((0, 300), (right, 300), (640, 0), (640, bottom)):
            tried.after(tried.drag(start, (640, 300), (500, 320)))
        tried.after(tried.drag((400, 40), (400, 45), (400, 300), fingers=3))
        tried.after(tried.drag((700, 40), (500, 40), (100, 40), fingers=4))
        tried.after(tried.hold("Menu", "F5", "F11"))
        tried.after(lambda: ask_to_close(display))
        assert kiosk.process.poll() is None
        kiosk.process.send_signal(signal.SIGTERM)
        assert kiosk.end() == 0


def test_it_comes_back_where_the_window_manager_takes_it_away(bar: dict[str, QPoint], tmp_path: Path) -> None:
    with (
        touch_display(tmp_path, SIZE) as (display, fingers),
        desktop(display),
        other_window(display),
        running(display, tmp_path / "kiosk", "--screen", "help", reduced_motion="true") as kiosk,
    ):
        kiosk.arrive("help")
        tried = Attempts(kiosk, display, fingers, bar)
        for key in TAKEN_AWAY:
            tried.after(tried.key(key), at_once=False)
        tried.after(tried.key("alt+F4"))
        assert kiosk.process.poll() is None


@pytest.mark.parametrize(("arguments", "chosen"), [((), {"locked": "false"}), (("--window", "1000x700"), {})])
def test_one_that_is_not_locked_closes_as_any_window(tmp_path: Path, arguments: tuple[str, ...], chosen: dict[str, str]) -> None:
    with (
        bare_display(*SIZE) as display,
        desktop(display),
        running(display, tmp_path, "--screen", "home", *arguments, **chosen) as kiosk,
    ):
        kiosk.arrive("home")
        xdotool(display, "key", "Escape", "key", "F1")
        kiosk.arrive("help")
        kiosk.insist(lambda: xdotool(display, "key", "alt+F4"))
        assert kiosk.end() == 0


def test_whoever_started_it_in_a_terminal_gets_back_there(tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    with (
        bare_display(*SIZE) as display,
        desktop(display),
        other_window(display),
        running_in(theirs, display, tmp_path, "--screen", "home") as kiosk,
    ):
        kiosk.arrive("home")
        xdotool(display, "search", "--sync", "--onlyvisible", "--name", "^Kiosk$", "windowfocus", "--sync")
        xdotool(display, "key", "alt+F4", "key", "F1")
        kiosk.arrive("help")
        xdotool(display, "key", "alt+Tab", "search", "--sync", "--onlyvisible", "--name", "Other")
        still_there = xdotool(display, "key", "--delay", "800", "a", "getactivewindow", "getwindowname")
        assert still_there.strip() == "Other", "three times as long as the kiosk takes to come back elsewhere"
        kiosk.process.send_signal(signal.SIGINT)
        assert kiosk.end() == 130
    said = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "To leave the kiosk: “quit” in the staff menu, or Ctrl-C in its terminal, where Alt+Tab leads;" in said
    assert said.count("Somebody wanted to close the window, which is locked.") == 1
    os.close(ours)
    os.close(theirs)
