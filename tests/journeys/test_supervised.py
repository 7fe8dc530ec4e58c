"""The real kiosk, kept up: what becomes of it when it is killed, when it hangs, and when there are no graphics to draw with."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.station.logs import EARLIER_CRASH_NAME, SUPERVISOR_NAME
from kiosk.station.pin import hash_pin
from kiosk.supervised import rests
from kiosk.visit.staff import CLEANING
from tests.clock import Clock
from tests.journeys.visitor import open_kiosk
from tests.journeys.x_server import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
PIN = "407193"
SERVE = [sys.executable, "-m", "kiosk", "serve", "--window", "1280x800", "--no-presenter"]
# `kiosk serve` with less patience, whose first kiosk stands still from its first frame on.
HANGING = """
import sys, time
from pathlib import Path
from kiosk import cli, supervised
from kiosk.station import logs
begin, mark = supervised.begin, Path(sys.argv[1]) / "hung"
def stand_still():
    time.sleep(600)
def begin_to_hang(kiosk):
    begin(kiosk)
    if not mark.exists():
        mark.touch()
        kiosk.window.frameSwapped.connect(stand_still)
supervised.begin = begin_to_hang
sys.exit(cli.main(["run", "--window", "1280x800"]))
"""
IMPATIENT = """
import sys
from pathlib import Path
from kiosk.station.supervision import Limits
from kiosk.station.supervisor import Orders, Supervisor
command = [sys.executable, "-c", sys.argv[2], sys.argv[1]]
sys.exit(Supervisor(Orders(lambda mode: command, Path(sys.argv[1]), limits=Limits(turn=1.8))).serve())
"""


class Served:
    """A supervisor that runs the real kiosk, heard as systemd hears it."""

    def __init__(self, process: subprocess.Popen[str], ear: socket.socket) -> None:
        self.process = process
        self._ear = ear

    def ready(self) -> str:
        """Wait until a kiosk is seen. Returns how its state was told."""
        give_up = time.monotonic() + PATIENCE
        while not (said := self._ear.recv(4096).decode()).startswith("READY=1"):
            assert time.monotonic() < give_up, "No kiosk is seen."
        return said

    def hears(self, wanted: str) -> None:
        """Wait until the supervisor says this to systemd."""
        give_up = time.monotonic() + PATIENCE
        while self._ear.recv(4096).decode() != wanted:
            assert time.monotonic() < give_up, f"“{wanted}” is not said."

    def goes_round(self, times: int) -> None:
        """Wait until the supervisor has looked at its kiosk so many times."""
        for _ in range(times):
            self._ear.recv(4096)

    def kiosk(self) -> int:
        """The number of the kiosk's process."""
        return int(Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text())

    def end(self) -> str:
        """Ask it to end, which it does in order. Returns the log."""
        self.process.terminate()
        said = self.process.communicate(timeout=PATIENCE)[1]
        assert self.process.returncode == 0, said
        return said


@contextmanager
def served(folder: Path, command: list[str], **environment: str) -> Iterator[Served]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(folder / "notify"))
        ear.settimeout(PATIENCE)
        whole = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "KIOSK_STATE_DIR": str(folder),
            "NOTIFY_SOCKET": str(folder / "notify"),
        } | environment
        with subprocess.Popen(command, env=whole, stderr=subprocess.PIPE, text=True) as process:
            try:
                yield Served(process, ear)
            finally:
                process.kill()


def warnings(log: str) -> list[str]:
    """What a log says above INFO, without the times."""
    return [line.split("Z ", 1)[1] for line in log.splitlines() if not re.match(r"\S+Z INFO ", line)]


def test_a_kiosk_that_is_killed_is_seen_again(tmp_path: Path) -> None:
    with served(tmp_path, SERVE) as serving:
        serving.ready()
        first = serving.kiosk()
        os.kill(first, signal.SIGKILL)
        assert serving.ready() == "READY=1\nSTATUS=Shows the content of the settings."
        assert serving.kiosk() != first
        said = serving.end()
    assert warnings(said) == ["ERROR    kiosk.station.supervisor: The kiosk was killed by signal 9; it is started again in 0.5 s."]
    assert "killed by signal 9" in (tmp_path / SUPERVISOR_NAME).read_text()


def test_a_kiosk_that_stands_still_is_seen_again_and_leaves_a_trace(tmp_path: Path) -> None:
    with served(tmp_path, [sys.executable, "-c", IMPATIENT, str(tmp_path), HANGING]) as serving:
        serving.ready()
        serving.ready()
        serving.end()
    assert "in stand_still" in (tmp_path / EARLIER_CRASH_NAME).read_text()


def test_a_kiosk_without_graphics_is_drawn_without_them(tmp_path: Path) -> None:
    with served(tmp_path, SERVE, QT_QUICK_BACKEND="rhi", QSG_RHI_BACKEND="opengl") as serving:
        serving.ready()
        said = warnings(serving.end())
    assert len([line for line in said if "The graphics cannot be used" in line]) == 2
    assert said[-1].endswith("From now on it draws without the graphics card.")


def test_nobody_is_there_on_the_resting_screen_alone(qapp: QGuiApplication, tmp_path: Path) -> None:
    clock = Clock()
    kiosk = open_kiosk(load(default_content()), tmp_path, clock, pin_hash=hash_pin(PIN))
    try:
        assert rests(kiosk)
        kiosk.visit.begin_at("home")
        assert not rests(kiosk)
        kiosk.visit.begin_at("attract")
        assert rests(kiosk)
        kiosk.staff.call()
        assert not rests(kiosk), "staff type the PIN"
        for digit in PIN:
            kiosk.staff.digit(digit)
        kiosk.staff.enter()
        kiosk.staff.clean()
        assert kiosk.staff.property("panel") == "closed"
        assert not rests(kiosk), "staff wipe the glass"
        clock.now += CLEANING
        kiosk.staff.tick()
        assert rests(kiosk)
        kiosk.programme.start("stand")
        assert not rests(kiosk), "a slideshow plays"
        kiosk.programme.stop()
        assert rests(kiosk)
    finally:
        kiosk.close()
