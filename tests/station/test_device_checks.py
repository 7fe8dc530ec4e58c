"""What the devices of a machine mean for a kiosk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station import backend
from kiosk.station import device_checks as checks
from kiosk.station.checks import State
from kiosk.station.devices import Devices
from kiosk.station.inputs import Inputs
from kiosk.station.sound import NOTHING_PLAYS

LOBBY: Devices = {
    "platform": "xcb",
    "displays": [
        {"name": "HDMI-1", "pixels": [1920, 1080], "at": [0, 0], "millimetres": [0, 0]},
        {"name": "DP-1", "pixels": [1280, 800], "at": [1920, 0], "millimetres": [0, 0]},
    ],
    "drawing": "opengl",
    "renderer": "Mesa Intel(R) UHD Graphics 620",
    "touch": ["eGalax"],
    "keyboards": ["NavPad"],
    "sound": ["HDA Intel"],
}
NOWHERE: Devices = {**LOBBY, "displays": [], "platform": "offscreen", "touch": [], "keyboards": []}


@pytest.mark.parametrize(
    ("devices", "wanted", "state"),
    [
        (LOBBY, None, State.GREEN),
        (LOBBY, "DP-1", State.GREEN),
        (LOBBY, "DP-2", State.AMBER),
        (NOWHERE, None, State.RED),
        (None, None, State.RED),
    ],
)
def test_displays(devices: Devices | None, wanted: str | None, state: State) -> None:
    found = checks.check_displays(devices, wanted)
    assert (found.state, bool(found.advice)) == (state, state is not State.GREEN)


@pytest.mark.parametrize(
    ("drawing", "renderer", "cards", "state", "said"),
    [
        ("opengl", "Mesa Intel(R) UHD Graphics 620", ["i915"], State.GREEN, "UHD"),
        ("software", "", [], State.GREEN, "software on xcb"),
        ("opengl", "", ["i915"], State.RED, "does not start"),
        ("opengl", "llvmpipe (LLVM 15.0.6, 256 bits)", [], State.AMBER, "without a graphics card"),
        ("opengl", "llvmpipe (LLVM 15.0.6, 256 bits)", ["i915"], State.AMBER, "is not used"),
    ],
)
def test_drawing(drawing: str, renderer: str, cards: list[str], state: State, said: str) -> None:
    found = checks.check_drawing({**LOBBY, "drawing": drawing, "renderer": renderer}, cards)
    assert (found.state, said in found.found) == (state, True)


@pytest.mark.parametrize(
    ("name", "unknown"),
    [("", False), ("software", False), ("softwarecontext", False), ("rhi", False), ("Software", True)],
)
def test_what_qt_has_to_draw_with(name: str, unknown: bool) -> None:
    assert (backend.unknown({"QT_QUICK_BACKEND": name}) == name) is unknown
    program = "from PySide6.QtGui import QGuiApplication; from PySide6.QtQuick import QQuickWindow; _ = QGuiApplication([]); QQuickWindow()"
    environment = os.environ | {"QT_QUICK_BACKEND": name, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert ("Could not create scene graph context" in done.stderr) is unknown, done.stderr


@pytest.mark.parametrize(
    ("name", "advice"), [("sofware", "Write QT_QUICK_BACKEND=software."), ("gpu", "Write one of these, or take QT_QUICK_BACKEND away.")]
)
def test_a_name_that_qt_does_not_have_is_amber_beside_what_is_used(name: str, advice: str) -> None:
    found = checks.check_drawing(LOBBY, ["i915"], name)
    assert (found.state, found.advice) == (State.AMBER, advice)
    assert found.found == f"opengl on xcb, Mesa Intel(R) UHD Graphics 620; QT_QUICK_BACKEND is “{name}”, and Qt has rhi and software"
    broken = checks.check_drawing({**LOBBY, "renderer": ""}, [], name)
    assert (broken.state, broken.advice.startswith(f"{advice} Install a driver")) == (State.RED, True)


def test_drawing_is_not_known_without_a_display() -> None:
    assert [checks.check_drawing(devices, []).state for devices in (None, NOWHERE)] == [State.AMBER, State.AMBER]


@pytest.mark.parametrize(
    ("devices", "seen", "state"),
    [
        (LOBBY, (), State.GREEN),
        ({**LOBBY, "touch": []}, ("eGalax",), State.RED),
        ({**LOBBY, "touch": []}, (), State.AMBER),
        (NOWHERE, ("eGalax",), State.GREEN),
        (None, ("eGalax",), State.GREEN),
        (None, None, State.AMBER),
    ],
)
def test_touch(devices: Devices | None, seen: tuple[str, ...] | None, state: State) -> None:
    assert checks.check_touch(devices, None if seen is None else Inputs(seen, ())).state is state


def test_a_touch_screen_that_nobody_touches_is_looked_at() -> None:
    found = checks.check_touch(LOBBY, None, 30)
    assert found.state is State.AMBER
    assert found.found.endswith("; no touch for 30 open hours")
    assert checks.check_touch({**LOBBY, "touch": []}, Inputs(("eGalax",), ()), 30).state is State.RED, "the worse comes first"


def test_a_keypad_is_named_and_may_be_missing() -> None:
    assert checks.check_keyboard(NOWHERE, Inputs((), ("Storm",))).found == "Storm"
    assert checks.check_keyboard(LOBBY, None).found == "NavPad"
    assert checks.check_keyboard(None, None).state is State.GREEN


@pytest.mark.parametrize(
    ("sound", "wanted", "state"),
    [
        (["HDA"], True, State.GREEN),
        (["", " "], True, State.AMBER),
        (["", "HDA"], True, State.GREEN),
        ([], True, State.AMBER),
        (None, True, State.AMBER),
        ([], False, State.GREEN),
    ],
)
def test_sound(sound: list[str] | None, wanted: bool, state: State) -> None:
    found = checks.check_sound(sound, wanted=wanted, installed=True)
    assert found.state is state
    assert found.found.strip(", ") == found.found != ""


def test_a_machine_without_the_means_to_play_is_told_from_one_without_a_loudspeaker() -> None:
    found = checks.check_sound(None, wanted=True, installed=False)
    assert (found.state, found.found) == (State.AMBER, NOTHING_PLAYS)
    assert checks.check_sound(None, wanted=False, installed=False).state is State.GREEN


@pytest.mark.parametrize(
    ("recorded", "synthesiser", "wanted", "state"),
    [
        (True, "/usr/bin/espeak-ng", True, State.GREEN),
        (False, "/usr/bin/espeak-ng", True, State.GREEN),
        (True, None, True, State.GREEN),
        (False, None, True, State.AMBER),
        (False, None, False, State.GREEN),
    ],
)
def test_something_can_speak(recorded: bool, synthesiser: str | None, wanted: bool, state: State) -> None:
    found = checks.check_speech(recorded=recorded, synthesiser=synthesiser, wanted=wanted)
    assert found.state is state
    assert bool(found.advice) is (state is not State.GREEN)


@pytest.mark.parametrize(("unread", "state"), [([], State.GREEN), (["A.ttf"], State.RED), (None, State.AMBER)])
def test_fonts(unread: list[str] | None, state: State) -> None:
    assert checks.check_fonts(unread).state is state


def test_graphics_cards_are_named_by_their_drivers(tmp_path: Path) -> None:
    for card, driver in (("card0", "i915"), ("card1", "nouveau")):
        (tmp_path / "drivers" / driver).mkdir(parents=True)
        (tmp_path / card / "device").mkdir(parents=True)
        (tmp_path / card / "device" / "driver").symlink_to(tmp_path / "drivers" / driver)
    assert checks.find_graphics(tmp_path) == ["i915", "nouveau"]
    assert checks.check_graphics(["i915", "nouveau"], "linux").found == "i915, nouveau"
    assert checks.check_graphics(checks.find_graphics(tmp_path / "none"), "linux").state is State.GREEN
