"""The kiosk as `kiosk run` opens it, in a window on an X server: touched, clicked, resized and left."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.station.display import pixels_per_mm
from kiosk.station.touches import FILE_NAME, peek
from tests.clock import Clock
from tests.journeys.program import DIAGONAL_MM, running
from tests.journeys.visitor import Visitor, open_kiosk
from tests.journeys.x_server import PATIENCE, bare_display, touch_display

LANDSCAPE, PORTRAIT, SMALLER = (1920, 1080), (1080, 1920), (1280, 720)
Way = list[tuple[QPoint, str]]


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@contextmanager
def rehearsal(qtbot: QtBot, pack: Pack, folder: Path, size: tuple[int, int]) -> Iterator[Visitor]:
    """The kiosk off screen, laid out as on a glass of that size: it tells where to touch."""
    clock = Clock()
    with closing(open_kiosk(pack, folder / "rehearsal", clock)) as kiosk:
        kiosk.window.resize(*size)
        kiosk.glass.measure(pixels_per_mm(size, DIAGONAL_MM, (0, 0)))
        visitor = Visitor(qtbot, kiosk, clock)
        visitor.rest()
        yield visitor


def place_of(visitor: Visitor, control: str, route: str) -> QPoint:
    """Where a control lies on a screen."""
    visitor.kiosk.visit.begin_at(route)
    visitor.rest()
    return visitor.middle(control)


def way(visitor: Visitor, *steps: tuple[str, str, str]) -> Way:
    """Where to touch for each step: a control, the screen it is on, and the screen it leads to."""
    return [(place_of(visitor, control, here), there) for control, here, there in steps]


def ways_to_themes(visitor: Visitor, pack: Pack, themes: Sequence[str]) -> Way:
    taken = way(visitor, ("wake", "attract", "home"))
    back, home = place_of(visitor, "bar-back", "theme/cancer"), place_of(visitor, "bar-home", "theme/cancer")
    for theme in themes:
        route, flagship = f"theme/{theme}", f"flagship/{pack.pages[theme].members[0]}"
        taken += [*way(visitor, (route, "home", route), (flagship, route, flagship)), (back, route), (home, "home")]
    return taken


def xdotool(display: str, *what: str) -> str:
    """Let xdotool do something, such as `mousemove 10 20 click 1`. Returns what it prints."""
    environment = {**os.environ, "DISPLAY": display}
    return subprocess.run(["xdotool", *what], env=environment, check=True, timeout=PATIENCE, stdout=subprocess.PIPE, text=True).stdout


def geometry(display: str) -> tuple[str, ...]:
    """Left, top, width and height of the kiosk's window, in pixels."""
    shown = xdotool(display, "search", "--onlyvisible", "--name", "Kiosk", "getwindowgeometry", "--shell")
    return tuple(line.partition("=")[2] for line in shown.splitlines()[1:5])


@contextmanager
def desktop(display: str, *options: str) -> Iterator[None]:
    """A window manager with its usual keys, which takes over the windows that are there."""
    command = ["openbox", "--sm-disable", *options]
    with subprocess.Popen(command, env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL) as manager:
        try:
            yield
        finally:
            manager.terminate()


@pytest.fixture
def portrait_display() -> Iterator[str]:
    with bare_display(*PORTRAIT) as display:
        yield display


def test_touches_lead_to_flagships_and_back(qtbot: QtBot, pack: Pack, tmp_path: Path) -> None:
    """Of the first theme and the last; `test_touch` goes to all of them."""
    with rehearsal(qtbot, pack, tmp_path, LANDSCAPE) as visitor:
        taken = ways_to_themes(visitor, pack, (pack.themes[0], pack.themes[-1]))
    assert sum(route.startswith("flagship/") for _, route in taken) == 2
    with touch_display(tmp_path, LANDSCAPE) as (display, fingers), running(display, tmp_path) as kiosk:
        kiosk.arrive("attract")
        for place, route in taken:
            fingers.tap(place.x(), place.y())
            kiosk.arrive(route)
        kiosk.process.terminate()
        assert kiosk.end() == 0
    assert peek(tmp_path / FILE_NAME).latest is not None, "it knows that its touch screen lives"


def test_a_mouse_leads_there_too(qtbot: QtBot, pack: Pack, portrait_display: str, tmp_path: Path) -> None:
    with rehearsal(qtbot, pack, tmp_path, PORTRAIT) as visitor:
        there = [("wake", "attract", "home"), ("theme/cancer", "home", "theme/cancer"), ("bar-search", "theme/cancer", "search")]
        taken = way(visitor, *there, ("bar-back", "search", "theme/cancer"))
    with running(portrait_display, tmp_path) as kiosk:
        kiosk.arrive("attract")
        for place, route in taken:
            xdotool(portrait_display, "mousemove", str(place.x()), str(place.y()), "click", "1")
            kiosk.arrive(route)


def test_a_window_that_changes_its_size_is_laid_out_again(qtbot: QtBot, pack: Pack, portrait_display: str, tmp_path: Path) -> None:
    with rehearsal(qtbot, pack, tmp_path, PORTRAIT) as visitor:
        place = place_of(visitor, "theme/technologies", "home")
    with running(portrait_display, tmp_path, "--window", "1080x700", "--screen", "home") as kiosk:
        kiosk.arrive("home")
        assert place.y() > 700, "where a smaller window has nothing to touch"
        xdotool(
            portrait_display,
            "search",
            "--onlyvisible",
            "--name",
            "Kiosk",
            "windowmove",
            "0",
            "0",
            "windowsize",
            "--sync",
            *map(str, PORTRAIT),
        )
        kiosk.insist(lambda: xdotool(portrait_display, "mousemove", str(place.x()), str(place.y()), "click", "1"))
        kiosk.arrive("theme/technologies")


def test_it_covers_a_screen_that_changes_its_size(qtbot: QtBot, pack: Pack, tmp_path: Path) -> None:
    with rehearsal(qtbot, pack, tmp_path, SMALLER) as visitor:
        place = place_of(visitor, "bar-help", "home")
    with touch_display(tmp_path, LANDSCAPE) as (display, fingers), running(display, tmp_path, "--screen", "home") as kiosk:
        kiosk.arrive("home")
        subprocess.run(["xrandr", "--display", display, "--output", "DUMMY0", "--mode", "1280x720"], check=True, timeout=PATIENCE)
        fingers.size = SMALLER

        def tap() -> None:
            if geometry(display) == ("0", "0", "1280", "720"):
                fingers.tap(place.x(), place.y())

        kiosk.insist(tap)
        kiosk.arrive("help")


@pytest.mark.parametrize(("stopped_by", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_it_fills_a_bare_display_and_leaves_in_silence(
    portrait_display: str, tmp_path: Path, stopped_by: signal.Signals, code: int
) -> None:
    with running(portrait_display, tmp_path, "--screen", "flagship/alcove") as kiosk:
        kiosk.arrive("flagship/alcove")
        assert geometry(portrait_display) == ("0", "0", "1080", "1920")
        kiosk.process.send_signal(stopped_by)
        assert kiosk.end() == code


def test_it_stops_by_itself_when_told_to(portrait_display: str, tmp_path: Path) -> None:
    with running(portrait_display, tmp_path, "--duration", "0.1") as kiosk:
        kiosk.arrive("attract")
        assert kiosk.end() == 0
