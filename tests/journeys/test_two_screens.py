"""A stand with two displays: the show on one, the presenter's window on the other, whatever is plugged in and out."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.station.pin import hash_pin
from tests.journeys.x_server import PATIENCE, bare_display

ROOT = Path(__file__).resolve().parents[2]
PIN = "407193"
PRESENTER = "INFO     kiosk.screens.presenter: "


class Heard:
    """What a program says, line by line, as it says it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: list[str] = []
        self._said = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            with self._said:
                self._lines.append(line.rstrip())
                self._said.notify_all()

    def wait_for(self, end: str) -> None:
        """Wait for a line that ends so; lines before it are done with. A warning is never right."""

        def there() -> bool:
            return any(line.endswith(end) for line in self._lines)

        with self._said:
            assert self._said.wait_for(there, PATIENCE), f"“{end}” was not said, but: {self._lines}"
            assert not [line for line in self._lines if "WARNING" in line or "ERROR" in line or "CRITICAL" in line]
            self._lines.clear()


@contextmanager
def showing(display: str, state_dir: Path, *command: str, **settings: str) -> Iterator[Heard]:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT)}
    environment |= {"KIOSK_STATE_DIR": str(state_dir), "KIOSK_LOG_LEVEL": "debug"}
    environment |= {f"KIOSK_{name.upper()}": value for name, value in settings.items()}
    program = [sys.executable, "-m", "kiosk", *(command or ("slideshow", "stand"))]
    with subprocess.Popen(program, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        try:
            heard = Heard(process)
            heard.wait_for(f"starts with the pack chu-lille {load(default_content()).version}, in the language fr.")
            yield heard
            process.terminate()
            assert process.wait(PATIENCE) == 0
            heard.wait_for("The kiosk stops with code 0: the system asked for it (SIGTERM).")
        finally:
            process.kill()


def press(display: str, *keys: str) -> None:
    subprocess.run(["xdotool", "key", *keys], env={**os.environ, "DISPLAY": display}, check=True, timeout=PATIENCE)


def find_window(display: str, title: str) -> None:
    """Wait for a window with this in its title to be seen."""
    command = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    subprocess.run(command, env={**os.environ, "DISPLAY": display}, check=True, timeout=PATIENCE, capture_output=True)


def choose_show(display: str, heard: Heard, place: int) -> None:
    """Start the show at a place of the staff menu's list, or stop it, by keys alone."""
    press(display, "ctrl+shift+F10")
    heard.wait_for("staff=pin")
    press(display, *PIN, "Return")
    heard.wait_for("staff=menu")
    press(display, "Tab", "Return")  # past the way back
    heard.wait_for("staff=slideshows")
    press(display, *["Tab"] * (4 + 2 * place), "Return")  # two ways to end it, then two buttons a show


def xrandr(display: str, *arguments: str) -> None:
    subprocess.run(["xrandr", "-d", display, *arguments], check=True, capture_output=True)


def test_the_presenter_s_window_comes_and_goes_with_the_second_display(tmp_path: Path) -> None:
    with bare_display(1280, 480) as display:
        xrandr(display, "--setmonitor", "left", "640/160x480/120+0+0", "screen")
        with showing(display, tmp_path) as heard:
            heard.wait_for(f"{PRESENTER}The show is on left; no other screen for the presenter.")
            for _ in range(2):
                xrandr(display, "--setmonitor", "right", "640/160x480/120+640+0", "none")
                heard.wait_for(f"{PRESENTER}The show is on left, the presenter's window on right.")
                xrandr(display, "--delmonitor", "right")
                heard.wait_for(f"{PRESENTER}The show is on left; no other screen for the presenter.")


def test_the_show_moves_to_what_is_left_when_its_own_display_goes(tmp_path: Path) -> None:
    with bare_display(1280, 480) as display:
        xrandr(display, "--setmonitor", "left", "640/160x480/120+0+0", "screen")
        xrandr(display, "--setmonitor", "right", "640/160x480/120+640+0", "none")
        with showing(display, tmp_path) as heard:
            heard.wait_for(f"{PRESENTER}The show is on left, the presenter's window on right.")
            xrandr(display, "--delmonitor", "left")
            heard.wait_for(f"{PRESENTER}The show is on right; no other screen for the presenter.")


def test_the_display_of_the_settings_is_covered_whenever_it_is_there(tmp_path: Path) -> None:
    """By the slideshow that plays from the start, here; the presenter's window takes what is left."""
    with bare_display(1280, 480) as display:
        xrandr(display, "--setmonitor", "left", "640/160x480/120+0+0", "screen")
        xrandr(display, "--setmonitor", "right", "640/160x480/120+640+0", "none")
        with showing(display, tmp_path, "run", screen="right", slideshow="stand", slideshow_at_start="true") as heard:
            heard.wait_for(f"{PRESENTER}The show is on right, the presenter's window on left.")
            xrandr(display, "--delmonitor", "right")
            heard.wait_for(f"{PRESENTER}The show is on left; no other screen for the presenter.")
            xrandr(display, "--setmonitor", "right", "640/160x480/120+640+0", "none")
            heard.wait_for(f"{PRESENTER}The show is on right, the presenter's window on left.")


def test_the_presenter_s_window_follows_the_show_that_staff_choose(tmp_path: Path) -> None:
    titles = [show.title["fr"] for show in load(default_content()).slideshows.values()]
    with bare_display(1280, 480) as display:
        xrandr(display, "--setmonitor", "left", "640/160x480/120+0+0", "screen")
        xrandr(display, "--setmonitor", "right", "640/160x480/120+640+0", "none")
        with showing(display, tmp_path, "run", pin_hash=hash_pin(PIN), repeat_guard_s="0") as heard:
            heard.wait_for("screen=attract")
            for place in (0, 1):  # a show, and another one in its place
                choose_show(display, heard, place)
                heard.wait_for(f"{PRESENTER}The show is on left, the presenter's window on right.")
                find_window(display, titles[place])
            choose_show(display, heard, 1)
            heard.wait_for(f"{PRESENTER}No show plays; the presenter's window is closed.")
