"""The supervisor as a process of its own, with a child that does what kiosks do at their worst. Its limits are short, its means the real ones."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select

import pytest

from kiosk.station.record import FILE_NAME, peek
from kiosk.station.supervision import Mode

ROOT = Path(__file__).resolve().parents[2]
FAKE = Path(__file__).with_name("fake_kiosk.py")
PATIENCE = 60  # seconds before something that hangs is given up
PROGRAM = """
import json, logging, sys
from datetime import time
from pathlib import Path
from types import SimpleNamespace
from kiosk.station import supervisor
from kiosk.station.supervision import Limits
from kiosk.station.supervisor import Orders, Supervisor
logging.basicConfig(level="INFO", format="{message}", style="{")
given, usual = json.loads(sys.argv[1]), supervisor.time
slept = Path(given["log"] + "-slept")
supervisor.time = SimpleNamespace(time=usual.time, monotonic=lambda: usual.monotonic() + 3600 * slept.exists())
command = lambda mode: [sys.executable, "-S", given["fake"], given["log"], mode.value, *given["acts"]]
memory, daily = given.get("most_memory"), given.get("daily")
hold = [sys.executable, "-S", given["fake"], given["log"] + "-hold", "hold", *given["hold"].split()] if "hold" in given else ()
orders = Orders(command, Path(given["state"]), hold, daily=daily and time.fromisoformat(daily), most_memory=memory, limits=Limits(**given["limits"]))
sys.exit(Supervisor(orders).serve())
"""
# A child that is well, or ends by itself, is never found ill, however busy the machine is: a test that wants it shortens one limit.
PATIENT = {"turn": 50.0, "frame": 50.0, "start": 50.0, "look": 0.05, "grace": 0.1, "end": 0.3, "first_delay": 0.01, "longest_delay": 0.05}


class Serving:
    """A supervisor that runs; `folder` holds what it and its children write."""

    def __init__(self, folder: Path, process: subprocess.Popen[str]) -> None:
        self.folder = folder
        self.process = process

    def end(self) -> tuple[int, str]:
        """Wait for its end. Returns its exit code and its log."""
        said = self.process.communicate(timeout=PATIENCE)[1]
        return self.process.returncode, said

    def starts(self) -> list[tuple[str, str]]:
        """The mode of each kiosk that was started, and the backend it was told to draw with."""
        return [(mode, backend) for mode, backend, _ in self._lines()]

    def child(self) -> int:
        """The number of the latest kiosk's process, once it runs."""
        until(lambda: bool(self._lines()))
        return int(self._lines()[-1][2])

    def _lines(self) -> list[list[str]]:
        log = self.folder / "starts"
        return [line.split() for line in log.read_text().splitlines()] if log.exists() else []


def until(true: Callable[[], bool]) -> None:
    """Wait for something another process does, which nothing announces here."""
    give_up = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < give_up
        time.sleep(0.01)


@contextmanager
def serving(
    folder: Path, *acts: str, limits: dict[str, float] = PATIENT, environment: dict[str, str] | None = None, **orders: float | str
) -> Iterator[Serving]:
    given = {"fake": str(FAKE), "log": str(folder / "starts"), "acts": acts, "state": str(folder / "state"), "limits": limits} | orders
    plain = {name: value for name, value in os.environ.items() if name not in ("QT_QUICK_BACKEND", "NOTIFY_SOCKET")}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, json.dumps(given)],
        env=plain | {"PYTHONPATH": str(ROOT)} | (environment or {}),
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Serving(folder, process)
        finally:
            process.kill()


def serve(folder: Path, *acts: str, limits: dict[str, float] = PATIENT, **orders: float | str) -> tuple[int, list[tuple[str, str]], str]:
    """Serve kiosks that act so, the last of which ends for good. Returns the exit code, the starts and the log."""
    with serving(folder, *acts, limits=limits, environment=None, **orders) as served:
        code, said = served.end()
        return code, served.starts(), said


USUAL = ("usual", "-")
GOOD = ("last-good", "-")
SAFE = ("safe", "software")
READY = "READY=1\nSTATUS=Shows the content of the settings."


@pytest.mark.parametrize(
    ("act", "limit", "said"),
    [
        ("kill", {}, "killed by signal 9"),
        ("abort", {}, "killed by signal 6"),
        ("1", {}, "ended with code 1;"),
        ("nonsense", {}, "ended with code 1;"),
        ("stop", {"turn": 0.4}, "for its event loop stands still;"),
        ("sleep", {"turn": 0.4}, "for its event loop stands still;"),
        ("silent", {"turn": 0.4}, "for its event loop stands still;"),
        ("blind", {"frame": 0.4}, "for it draws no more;"),
        ("75", {}, "ended with code 75; it is started again in 0 s."),
    ],
)
def test_whatever_becomes_of_a_kiosk_there_is_another(tmp_path: Path, act: str, limit: dict[str, float], said: str) -> None:
    code, starts, log = serve(tmp_path, act, "0", limits=PATIENT | limit)
    assert said in log
    assert (code, starts) == (0, [USUAL, USUAL])
    assert "Traceback" not in log


def test_a_kiosk_that_shows_nothing_after_its_start_is_ended(tmp_path: Path) -> None:
    with serving(tmp_path, "mute", limits=PATIENT | {"start": 0.3}) as served:
        until((tmp_path / "state" / FILE_NAME).exists)  # a crash is remembered
        served.process.terminate()
        code, log = served.end()
    assert code == 0
    assert "for it showed nothing after its start; it is started again" in log


def test_crash_after_crash_leads_to_the_last_good_pack_and_then_to_the_safe_screen(tmp_path: Path) -> None:
    code, starts, log = serve(tmp_path, *["kill"] * 3, *["abort"] * 3, *["1"] * 4, "0")
    assert (code, starts) == (0, [USUAL] * 3 + [GOOD] * 3 + [SAFE] * 5)
    assert log.index("From now on it shows the last good pack.") < log.index("From now on it shows the safe screen.")


def test_a_display_server_that_dies_again_and_again_is_no_fault_of_the_content(tmp_path: Path) -> None:
    code, starts, log = serve(tmp_path, *["1", "3", "3"] * 4, "0", limits=PATIENT | {"display_delay": 0.01})
    assert (code, starts) == (0, [USUAL] * 13)
    assert "From now on" not in log
    assert peek(tmp_path / "state" / FILE_NAME) == (Mode.USUAL, ()), "nor is it told as one"


def test_staff_who_start_it_again_get_the_usual_one(tmp_path: Path) -> None:
    assert serve(tmp_path, *["kill"] * 3, "75", "0")[1] == [USUAL] * 3 + [GOOD, USUAL]


def test_graphics_that_fail_twice_are_done_without(tmp_path: Path) -> None:
    code, starts, log = serve(tmp_path, "76", "76", "0")
    assert (code, starts) == (0, [USUAL, USUAL, ("usual", "software")])
    assert "From now on it draws without the graphics card." in log


@pytest.mark.parametrize(
    ("acts", "code", "count", "how"),
    [
        (["0"], 0, 1, "ended as it was told to (kiosk.log says why)"),
        (["130"], 130, 1, "ended as it was told to (kiosk.log says why)"),
        (["2"], 2, 1, "ended"),
        (["1", "2", "0"], 0, 3, "ended as it was told to (kiosk.log says why)"),
    ],
)
def test_what_ends_it(tmp_path: Path, acts: list[str], code: int, count: int, how: str) -> None:
    ended, starts, log = serve(tmp_path, *acts)
    assert (ended, len(starts)) == (code, count)
    assert log.endswith(f"The kiosk {how}, with code {code}; it is not started again.\n")


@pytest.mark.parametrize(
    ("number", "act", "code"),
    [(signal.SIGTERM, "busy", 0), (signal.SIGINT, "busy", 130), (signal.SIGHUP, "busy", 0), (signal.SIGTERM, "obstinate", 0)],
)
def test_who_ends_the_supervisor_ends_the_kiosk(tmp_path: Path, number: signal.Signals, act: str, code: int) -> None:
    with serving(tmp_path, act) as served:
        child = served.child()
        served.process.send_signal(number)
        assert served.end()[0] == code
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)


def test_a_closed_terminal_that_was_to_be_ignored_is(tmp_path: Path) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup(1) hands it on
    try:
        with serving(tmp_path, "busy") as served:
            child = served.child()
            served.process.send_signal(signal.SIGHUP)
            os.kill(child, signal.SIGKILL)
            until(lambda: len(served.starts()) == 2 or served.process.poll() is not None)
            served.process.terminate()
            assert served.end()[0] == 0
            assert served.starts() == [USUAL, USUAL]
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_kiosk_that_hears_no_signal_ends_when_it_is_let_go(tmp_path: Path) -> None:
    with serving(tmp_path, "deaf", limits=PATIENT | {"end": 2.0 * PATIENCE}) as served:
        child = served.child()
        served.process.terminate()
        assert served.end()[0] == 0
        assert not is_alive(child)


def test_a_kiosk_does_not_outlive_its_supervisor(tmp_path: Path) -> None:
    with serving(tmp_path, "busy") as served:
        child = served.child()
        served.process.kill()
        until(lambda: not is_alive(child))


def start_of(process: int) -> int:
    """When a process was started, in ticks since the machine was (proc(5))."""
    return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[19])


def is_alive(process: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return False


def test_too_much_memory_is_given_back_while_nobody_is_there(tmp_path: Path) -> None:
    limits = PATIENT | {"rest": 0.1, "memory_look": 0.1, "least_up_heavy": 0.1}
    code, starts, log = serve(tmp_path, "rest", "0", limits=limits, most_memory=1000)
    assert (code, starts) == (0, [USUAL, USUAL])
    assert "started afresh: the memory it takes." in log


def test_the_daily_restart_is_made_while_nobody_is_there(tmp_path: Path) -> None:
    limits = PATIENT | {"rest": 0.1, "least_up": 0.2, "quiet_hours": 24.0}
    code, starts, log = serve(tmp_path, "obstinate", "0", limits=limits, daily="04:30")
    assert (code, starts) == (0, [USUAL, USUAL])
    assert "started afresh: the daily restart." in log


def test_crashes_are_remembered_over_the_end_of_the_supervisor(tmp_path: Path) -> None:
    remembered = tmp_path / "state" / FILE_NAME
    with serving(tmp_path, "kill", "kill", "kill", "busy") as served:
        until(lambda: len(served.starts()) == 4)
        served.process.kill()
        served.process.wait()
    assert json.loads(remembered.read_text())["mode"] == Mode.LAST_GOOD.value
    assert serve(tmp_path, *["busy"] * 4, "0")[1][4:] == [GOOD]
    assert json.loads(remembered.read_text())["mode"] == Mode.USUAL.value, "an orderly end leaves nothing to remember"


def test_when_it_crashed_is_known_after_an_orderly_end_too(tmp_path: Path) -> None:
    before = time.time()
    with serving(tmp_path, *["kill"] * 4, "busy") as served:
        until(lambda: len(served.starts()) == 5)
        mode, crashes = peek(tmp_path / "state" / FILE_NAME)
        assert (mode, len(crashes)) == (Mode.LAST_GOOD, 4)
        served.process.terminate()
        assert served.end()[0] == 0
    assert peek(tmp_path / "state" / FILE_NAME) == (Mode.USUAL, crashes)
    assert before <= crashes[0] <= crashes[3] <= time.time()
    serve(tmp_path, *["busy"] * 5, "1", "0")
    assert peek(tmp_path / "state" / FILE_NAME)[1][:4] == crashes
    assert len(peek(tmp_path / "state" / FILE_NAME)[1]) == 5


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    code, starts, log = serve(tmp_path, "kill", "0")
    assert (code, starts) == (0, [USUAL, USUAL])
    assert "cannot remember crashes" in log


def test_the_screen_is_held_until_the_next_kiosk_is_seen(tmp_path: Path) -> None:
    with serving(tmp_path, "kill", "late", hold="busy") as served:
        held = tmp_path / "starts-hold"
        until(lambda: held.exists() and held.read_text().endswith("\n") and len(served.starts()) == 2)
        mode, backend, process = held.read_text().split()
        assert (mode, backend) == ("hold", "software")
        assert start_of(int(process)) <= start_of(served.child()), "it is there before the next one starts"
        assert is_alive(int(process)), "the next one was not seen yet"
        (tmp_path / "starts-go").touch()
        until(lambda: not is_alive(int(process)))
        served.process.terminate()
        assert served.end()[0] == 0


def test_a_holding_screen_that_dies_is_shown_again(tmp_path: Path) -> None:
    with serving(tmp_path, "kill", "late", hold="busy") as served:
        held = tmp_path / "starts-hold"
        until(lambda: held.exists() and held.read_text().endswith("\n") and len(served.starts()) == 2)
        holding = int(held.read_text().split()[2])
        os.kill(holding, signal.SIGKILL)
        until(lambda: len(held.read_text().splitlines()) == 2)
        assert (len(served.starts()), is_alive(served.child())) == (2, True), "the next kiosk is not seen yet"
        (tmp_path / "starts-go").touch()
        until(lambda: not is_alive(int(held.read_text().split()[-1])))
        served.process.terminate()
        code, log = served.end()
    assert (code, log.count("The holding screen is not seen (killed by signal 9); it is shown again.")) == (0, 1)


def test_a_holding_screen_that_dies_as_it_starts_is_tried_again_and_told_once(tmp_path: Path) -> None:
    with serving(tmp_path, "kill", "late", hold="1") as served:
        held = tmp_path / "starts-hold"
        until(lambda: held.exists() and len(held.read_text().splitlines()) >= 4)
        served.process.terminate()
        code, log = served.end()
    assert (code, log.count("The holding screen")) == (0, 1)
    assert "ended with code 1" in log


def test_of_a_holding_screen_without_a_display_each_later_death_is_told_once(tmp_path: Path) -> None:
    with serving(tmp_path, "kill", "late", hold="3 1 kill 1 kill busy") as served:
        held = tmp_path / "starts-hold"
        until(lambda: held.exists() and held.read_text().count("\n") >= 6)
        (tmp_path / "starts-go").touch()
        holding = int(held.read_text().split()[-1])
        until(lambda: not is_alive(holding))
        served.process.terminate()
        code, log = served.end()
    told = [line for line in log.splitlines() if "The holding screen" in line]
    deaths = ("ended with code 1", "killed by signal 9")
    assert (code, told) == (0, [f"The holding screen is not seen ({death}); it is shown again." for death in deaths])


class Systemd:
    """Hears what the supervisor says to systemd."""

    def __init__(self, ear: socket.socket, address: str) -> None:
        self.environment = {"NOTIFY_SOCKET": address}
        self.heard: list[str] = []
        self._ear = ear

    def hear(self, wanted: str) -> None:
        """Wait until it is said, once more if it was."""
        give_up = time.monotonic() + PATIENCE
        self.heard.append("")
        while self.heard[-1] != wanted:
            self.heard.append(self._ear.recv(4096).decode())
            assert time.monotonic() < give_up

    def hear_look(self) -> None:
        """Wait until the supervisor has looked at the kiosk, from now on: it goes round before and after each look."""
        while select([self._ear], [], [], 0)[0]:
            self._ear.recv(4096)
        for _ in range(2):
            self.hear("WATCHDOG=1")


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Systemd]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        address = str(tmp_path / "notify")
        ear.bind(address)
        ear.settimeout(PATIENCE)
        yield Systemd(ear, address)


def test_a_machine_that_slept_finds_no_kiosk_ill(tmp_path: Path, systemd: Systemd) -> None:
    with serving(tmp_path, "busy", environment=systemd.environment) as served:
        systemd.hear(READY)
        os.kill(served.child(), signal.SIGSTOP)
        systemd.hear_look()  # all that it had said is heard
        (tmp_path / "starts-slept").touch()
        systemd.hear_look()
        os.kill(served.child(), signal.SIGCONT)
        served.process.terminate()
        code, log = served.end()
    assert (code, served.starts()) == (0, [USUAL])
    assert "stands still" not in log


def test_systemd_is_told_that_it_is_ready_and_goes_round(tmp_path: Path, systemd: Systemd) -> None:
    with serving(tmp_path, "busy", environment=systemd.environment) as served:
        systemd.hear(READY)
        os.kill(served.child(), signal.SIGKILL)
        systemd.hear("STATUS=Starts the kiosk again.")
        systemd.hear(READY)
        served.process.terminate()
        assert served.end()[0] == 0
        systemd.hear("STOPPING=1")
    assert "WATCHDOG=1" in systemd.heard[: systemd.heard.index(READY)]
