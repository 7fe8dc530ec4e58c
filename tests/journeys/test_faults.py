"""What can go wrong with a running kiosk, done to the real one under its real supervisor, in a real window."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.pack.last_good import remember
from kiosk.settings import default_content
from kiosk.station.logs import EARLIER_CRASH_NAME
from tests.journeys.test_supervised import IMPATIENT, ROOT, SERVE, Served, served
from tests.journeys.x_server import bare_display

# `kiosk serve` that looks more often and pauses for less time.
QUICK = """
import sys
from dataclasses import replace
from kiosk import cli
from kiosk.station import supervisor
whole, limits = supervisor.Supervisor, supervisor.Limits(look=0.05, first_delay=0.05, display_delay=0.05)
supervisor.Supervisor = lambda orders: whole(replace(orders, limits=limits))
sys.exit(cli.main(["serve", "--window", "640x400", "--no-presenter", "--content", sys.argv[1]]))
"""
# A kiosk whose window is no longer asked to draw from its first frame on, while its event loop goes round. Its heart is a fast one.
BLIND = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, Qt
from kiosk import cli, supervised
from kiosk.station.heartbeat import Heart, take_pipe
mark = Path(sys.argv[1]) / "blind"
class Deaf(QObject):
    def eventFilter(self, watched, event):
        return event.type() == QEvent.Type.UpdateRequest
def begin(kiosk):
    Heart(kiosk.window, kiosk.leave, lambda: supervised.rests(kiosk), take_pipe(), 100)
    if not mark.exists():
        mark.touch()
        deaf = Deaf(kiosk.window)
        kiosk.window.frameSwapped.connect(lambda: kiosk.window.installEventFilter(deaf), Qt.ConnectionType.SingleShotConnection)
supervised.begin = begin
sys.exit(cli.main(["run", "--window", "1280x800"]))
"""
CRASHED = "The kiosk was killed by signal 6"
LOOKS = 20


@pytest.fixture
def display() -> Iterator[str]:
    with bare_display(1280, 800) as name:
        yield name


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of which a copy was kept while it was good."""
    place = Path(shutil.copytree(default_content(), tmp_path / "pack"))
    assert remember(place, tmp_path)
    return place


def crashing(folder: Path, pack: Path, *others: Path) -> dict[str, str]:
    """The environment in which opening a file of these packs ends the kiosk."""
    path = os.pathsep.join((str(Path(__file__).with_name("crashing")), str(ROOT)))
    return {"PYTHONPATH": path, "CRASHING_PACKS": os.pathsep.join(f"{one}/" for one in (pack, *others)), "KIOSK_STATE_DIR": str(folder)}


def stays(serving: Served) -> None:
    """The kiosk that is seen goes on, while the supervisor looks many times."""
    kiosk = serving.kiosk()
    serving.goes_round(LOOKS)
    assert serving.kiosk() == kiosk


def test_a_pack_that_crashes_as_it_is_read_gives_way_to_the_last_good_one(tmp_path: Path, pack: Path) -> None:
    with served(tmp_path, [sys.executable, "-c", QUICK, str(pack)], **crashing(tmp_path, pack)) as serving:
        assert serving.ready() == "READY=1\nSTATUS=Shows the last good pack."
        stays(serving)
        said = serving.end()
    assert (said.count(CRASHED), said.count("starts with the pack chu-lille")) == (3, 1)
    assert "in fetch" in (tmp_path / EARLIER_CRASH_NAME).read_text(), "it leaves a trace of where it crashed"


def test_where_the_last_good_one_crashes_too_there_is_the_safe_screen_and_it_is_remembered(tmp_path: Path, pack: Path) -> None:
    environment = crashing(tmp_path, pack, tmp_path / "packs")
    command = [sys.executable, "-c", QUICK, str(pack)]
    with served(tmp_path, command, **environment) as serving:
        assert serving.ready() == "READY=1\nSTATUS=Shows the safe screen."
        stays(serving)
        serving.process.kill()  # a power cut is no reason to begin anew
        said = serving.process.communicate()[1]
    assert (said.count(CRASHED), said.count("From now on it shows")) == (6, 2)
    (tmp_path / "notify").unlink()
    with served(tmp_path, command, **environment) as serving:
        assert serving.ready() == "READY=1\nSTATUS=Shows the safe screen."
        assert CRASHED not in serving.end()


def test_a_kiosk_that_is_stopped_is_replaced(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-c",
        IMPATIENT,
        str(tmp_path),
        "import sys; from kiosk import cli; sys.exit(cli.main(['run', '--window', '640x400']))",
    ]
    with served(tmp_path, command) as serving:
        serving.ready()
        stopped = serving.kiosk()
        os.kill(stopped, signal.SIGSTOP)
        serving.ready()
        assert serving.kiosk() != stopped
        assert "The kiosk was ended, for its event loop stands still;" in serving.end()


def test_a_window_that_draws_no_more_is_replaced_though_its_event_loop_turns(tmp_path: Path, display: str) -> None:
    program = IMPATIENT.replace("turn=1.8", "frame=3.0")
    assert program != IMPATIENT
    command = [sys.executable, "-c", program, str(tmp_path), BLIND]
    with served(tmp_path, command, DISPLAY=display, QT_QPA_PLATFORM="xcb") as serving:
        serving.ready()
        serving.ready()
        stays(serving)
        said = serving.end()
    assert "Current thread" in (tmp_path / EARLIER_CRASH_NAME).read_text()
    assert "The kiosk was ended, for it draws no more;" in said


def test_a_graphics_driver_that_is_missing_is_done_without(tmp_path: Path, display: str) -> None:
    chosen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": "opengl"}
    with served(tmp_path, SERVE, **chosen, LIBGL_DRIVERS_PATH=str(tmp_path / "nothing")) as serving:
        serving.ready()
        said = serving.end()
    assert said.count("The graphics cannot be used") == 2
    assert "From now on it draws without the graphics card." in said


def test_a_display_server_that_dies_and_comes_back_is_no_fault_of_the_content(tmp_path: Path, pack: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "xcb", "KIOSK_STATE_DIR": str(tmp_path)}
    mine = f":{10_000 + os.getpid() % 40_000}"  # that no other test takes while it is free
    with ExitStack() as stack:
        with bare_display(640, 400, mine) as display:
            serving = stack.enter_context(served(tmp_path, [sys.executable, "-c", QUICK, str(pack)], DISPLAY=display, **environment))
            serving.ready()
        for _ in range(7):  # the connection broke, then more often than any crash is borne
            serving.hears("STATUS=Starts the kiosk again.")
        with bare_display(640, 400, display):
            assert serving.ready() == "READY=1\nSTATUS=Shows the content of the settings."
            said = serving.end()
    assert said.count("There is no display to draw on") == 1
    assert "From now on it shows" not in said
