"""A display that is switched off and on, comes back at another size, is turned upright and back: the kiosk is there each time.

`DISPLAY_LOOPS=100` goes round a hundred times.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.journeys.program import running
from tests.journeys.test_real_window import geometry, place_of, rehearsal
from tests.journeys.x_server import PATIENCE, touch_display

LOOPS = int(os.environ.get("DISPLAY_LOOPS", "2"))
USUAL, UPRIGHT, SMALL = (1920, 1080), (1080, 1920), (1280, 720)
OUTPUT = "DUMMY0"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


def xrandr(display: str, *arguments: str) -> None:
    subprocess.run(["xrandr", "--display", display, *arguments], check=True, capture_output=True, timeout=PATIENCE)


def covers(display: str, size: tuple[int, int]) -> None:
    """Wait for the kiosk to cover a display of that size, which nothing announces here."""
    give_up = time.monotonic() + PATIENCE
    while geometry(display) != ("0", "0", *map(str, size)):
        assert time.monotonic() < give_up, f"{geometry(display)} instead of {size}"


def test_it_survives_and_covers_whatever_display_comes_back(qtbot: QtBot, pack: Pack, tmp_path: Path) -> None:
    with rehearsal(qtbot, pack, tmp_path, USUAL) as visitor:
        place = place_of(visitor, "bar-help", "home")
    with touch_display(tmp_path, USUAL) as (display, fingers), running(display, tmp_path, "--screen", "home", idle_menu_s="3600") as kiosk:
        width, height = UPRIGHT
        timing = map(str, (100, width, width + 8, width + 16, width + 24, height, height + 4, height + 8, height + 12))
        xrandr(display, "--newmode", "upright", *timing)
        xrandr(display, "--addmode", OUTPUT, "upright")
        kiosk.arrive("home")
        for _ in range(LOOPS):
            for mode, size in (("upright", UPRIGHT), ("1280x720", SMALL), ("1920x1080", USUAL)):
                xrandr(display, "--output", OUTPUT, "--off")
                xrandr(display, "--output", OUTPUT, "--mode", mode)
                covers(display, size)
        kiosk.insist(lambda: fingers.tap(place.x(), place.y()))
        kiosk.arrive("help")
