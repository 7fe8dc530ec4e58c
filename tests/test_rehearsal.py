"""The rehearsal of a show: green where all is well, and red with the slide's number where a slide is not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import rehearsal
from kiosk.pack.slideshow import SlideKind
from kiosk.screens import slides
from kiosk.settings import Settings, default_content
from kiosk.station.checks import Finding, State
from tests.journeys.x_server import bare_display

ROOT = Path(__file__).resolve().parent.parent
NAME = "neuroscience"


@pytest.fixture
def without_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(rehearsal, "find_displays", list)


def rehearse(tmp_path: Path) -> dict[str, Finding]:
    settings = Settings(default_content(), tmp_path / "state")
    told: list[int] = []
    found = rehearsal.rehearse(settings, NAME, languages=None, report=lambda done, _of, _slide: told.append(done))
    assert told
    return {finding.name: finding for finding in found}


@pytest.mark.usefixtures("without_a_display", "qapp")
def test_a_show_that_ships_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.station.state_checks.clock_is_set", lambda: False)
    found = rehearse(tmp_path)
    assert list(found) == ["slides", "languages", "time", "displays", "sleep", "disk", "clock", "power", "sound", "speech"]
    assert found["slides"].state is State.GREEN, found["slides"].found
    assert (found["languages"].found, found["time"].state) == ("fr, en", State.GREEN)
    assert found["displays"].state is State.RED
    assert found["displays"].advice
    assert found["clock"].state is State.AMBER, "as the doctor says of a clock that nothing keeps right"


@pytest.mark.usefixtures("without_a_display", "qapp")
def test_a_slide_that_is_cut_off_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = slides._BUILDERS[SlideKind.THEME]
    monkeypatch.setitem(slides._BUILDERS, SlideKind.THEME, lambda pack, show, slide: whole(pack, show, slide) | {"title": "Neuro" * 90})
    found = rehearse(tmp_path)["slides"]
    assert found.state is State.RED
    assert "slide 3 (theme-neuroscience, fr): “NeuroNeuro" in found.found


def test_the_command_finds_the_displays_and_keeps_the_screen_on(tmp_path: Path) -> None:
    with bare_display(800, 600) as display:
        environment = {**os.environ, "DISPLAY": display, "PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(tmp_path)}
        environment.pop("QT_QPA_PLATFORM", None)
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "rehearse", NAME], env=environment, capture_output=True, encoding="utf-8", check=False
        )
    assert done.returncode == 0, done.stdout + done.stderr
    rows = {line.split()[1]: line for line in done.stdout.splitlines()}
    assert rows["displays"].endswith("1: 800x600")
    assert rows["sleep"].startswith("GREEN")
    assert "drawn at 800x600" in rows["slides"]
