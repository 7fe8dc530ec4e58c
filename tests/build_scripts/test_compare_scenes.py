"""The comparison itself, on a real display, with the kiosk as it stands here in the place of a packaged one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import compare_programs
import compare_scenes
import compare_with_browser
import numpy as np
import pytest
from build_keep import BuildError
from compare_glass import Region, glass
from compare_programs import Contender
from compare_scenes import Plan

from tests.journeys.x_server import need_programs

ROOT = Path(__file__).resolve().parents[2]
SHORT = Plan(rounds=1, touches=2, rest=0.5, attract=0.5, settle=0.5)
# Ends once the two processes are there that it leaves behind.
SLEEPER = """
import os, time
read, write = os.pipe()
if os.fork():
    os.read(read, 1)
    os._exit(0)
os.setsid()
if not os.fork():
    os.write(write, b"1")
time.sleep(600)
"""

PAINTER = """
from PySide6.QtGui import QGuiApplication, QPainter, QRasterWindow

class Window(QRasterWindow):
    def paintEvent(self, event):
        QPainter(self).fillRect(0, 0, 1920, 1080, "#336699")

application, window = QGuiApplication([]), Window()
window.setGeometry(0, 0, 1920, 1080)
window.show()
application.exec()
"""


def kiosk_of_here(home: Path) -> Contender:
    packaged = compare_programs.kiosk(Path("kiosk"), ROOT / "content" / "chu-lille", home)
    commands = {screen: (sys.executable, "-m", "kiosk", *command[1:]) for screen, command in packaged.commands.items()}
    return Contender("kiosk", commands, {**packaged.environment, "PYTHONPATH": str(ROOT)}, home, ordinary=False)


def test_the_kiosk_is_measured_from_outside(tmp_path: Path) -> None:
    need_programs()
    (tmp_path / "home").mkdir()
    found = compare_scenes.measure(kiosk_of_here(tmp_path / "home"), SHORT, tmp_path)
    assert {key: len(samples) for key, samples in found.items() if key != "pace"} == {
        **dict.fromkeys(("start", "answer", "start-home", "whole-home", "attract", "attract-server", "rest"), 1),
        **dict.fromkeys(("memory-attract", "memory-start", "memory", "memory-own"), 1),
        **dict.fromkeys(("touch", "page", "frames"), SHORT.touches),
    }
    assert min(found["start"] + found["answer"] + found["touch"] + found["page"] + found["frames"] + found["memory"]) > 0
    assert found["whole-home"] >= found["start-home"]
    assert found["memory-own"] < found["memory"]
    assert len(found["pace"]) == sum(found["frames"]) - SHORT.touches
    assert compare_programs.children(os.getpid()) == []


def test_a_program_that_shows_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_programs()
    monkeypatch.setattr(compare_scenes, "START_SECONDS", 0.5)
    silent = Contender("silent", {"attract": (sys.executable, "-c", "import time; time.sleep(60)")}, {}, tmp_path, ordinary=False)
    with pytest.raises(BuildError, match="anything was not seen"):
        compare_scenes.warm_up(silent, SHORT, tmp_path)


def test_a_program_that_cannot_start_is_said_at_once(tmp_path: Path) -> None:
    need_programs()
    broken = Contender("broken", {"attract": (sys.executable, "-c", "raise SystemExit(7)")}, {}, tmp_path, ordinary=False)
    with pytest.raises(BuildError, match=r"ended by itself with code 7; .*SystemExit"):
        compare_scenes.warm_up(broken, SHORT, tmp_path)


def test_what_a_program_leaves_behind_is_counted_and_ended(tmp_path: Path) -> None:
    runs = Contender("sleeper", {"home": (sys.executable, "-c", SLEEPER)}, {}, tmp_path, ordinary=False)
    bystander = subprocess.Popen((sys.executable, "-c", "input()"), stdin=subprocess.PIPE)
    try:
        with compare_programs.adopting_orphans(), compare_programs.running(runs, "home", ":0") as program:
            program.process.wait(30)
            found = [process for process in program.processes() if process != program.process.pid]
            assert len(found) == 2
            assert bystander.pid not in found
            assert program.memory() > 0
            with pytest.raises(BuildError, match="ended by itself with code 0"):
                program.check()
        assert [process for process in found if Path(f"/proc/{process}").exists()] == []
        assert bystander.poll() is None
    finally:
        bystander.send_signal(signal.SIGKILL)
        bystander.communicate()


def test_the_screen_is_read_without_asking_the_server(tmp_path: Path) -> None:
    need_programs()
    with glass(tmp_path) as screen:
        assert screen.see(every=1).shape == (1080, 1920)
        assert not screen.see().any()
        painting = subprocess.Popen(
            (sys.executable, "-c", PAINTER), env={**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        )
        screen.wait(lambda: bool(screen.see().all()), 10, "a colour")
        assert np.unique(screen.see(Region(100, 100, 50, 50), 1)).tolist() == [0x336699]
        painting.kill()
        painting.wait()


def test_an_empty_window_shows_no_content_and_a_title_does() -> None:
    empty = np.zeros((90, 160), np.uint32)
    assert not compare_scenes.shows_content(empty)
    empty[0] = 1  # the edge of a window
    assert not compare_scenes.shows_content(empty)
    empty[40:45, 20:60] = np.arange(40)
    assert compare_scenes.shows_content(empty)


def test_without_chromium_its_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BuildError, match="apt-get install chromium"):
        compare_programs.browser(tmp_path / "index.html", tmp_path)


def test_without_a_packaged_kiosk_its_command_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare_with_browser.main(["--program", str(tmp_path / "kiosk")]) == compare_with_browser.EXIT_FAILED
    assert "dev.py build" in capsys.readouterr().err
