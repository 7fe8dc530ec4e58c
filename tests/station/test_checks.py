"""What is looked at before the doors open: green, amber or red by what is there."""

from __future__ import annotations

import errno
import sys
from collections import namedtuple
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.station.checks import Finding, State, check_clock, check_disk, check_power, lines, worst

Usage = namedtuple("Usage", "total used free")
MB = 1024 * 1024


@pytest.mark.parametrize(("free", "state"), [(2000 * MB, State.GREEN), (499 * MB, State.AMBER), (49 * MB, State.RED)])
def test_room_on_the_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: int, state: State) -> None:
    monkeypatch.setattr("kiosk.station.checks.shutil.disk_usage", lambda _path: Usage(10**12, 0, free))
    found = check_disk(tmp_path / "not" / "yet")
    assert (found.state, str(free // MB) in found.found, bool(found.advice)) == (state, True, state is not State.GREEN)


@pytest.mark.skipif(sys.platform != "linux", reason="a folder in which even root can write nothing")
def test_a_place_that_cannot_be_written_has_no_room_to_count() -> None:
    found = check_disk(Path("/proc/kiosk"))
    assert (found.state, found.found) == (State.RED, "/proc/kiosk cannot be written (/proc does not let it be made)")


def test_a_full_disk_is_told_by_its_room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(dir: Path) -> None:  # noqa: A002
        raise OSError(errno.ENOSPC, "No space left on device", str(dir))

    monkeypatch.setattr("kiosk.station.writable.tempfile.TemporaryFile", full)
    monkeypatch.setattr("kiosk.station.checks.shutil.disk_usage", lambda _path: Usage(10**12, 0, 0))
    assert check_disk(tmp_path).found == f"0 MB free at {tmp_path}"


@pytest.mark.parametrize(("plausible", "state"), [(False, State.RED), (True, State.GREEN)])
def test_a_clock_that_cannot_be_right(plausible: bool, state: State) -> None:
    assert check_clock(datetime(2031, 6, 1, 9, 0), plausible=plausible).state is state


def supply(folder: Path, name: str, **facts: str) -> None:
    (folder / name).mkdir()
    for fact, value in facts.items():
        (folder / name / fact).write_text(f"{value}\n")


@pytest.mark.parametrize(
    ("online", "capacity", "state"), [("1", "8", State.GREEN), ("0", "80", State.AMBER), ("0", "12", State.RED), ("0", "??", State.RED)]
)
def test_a_battery_wants_the_mains(tmp_path: Path, online: str, capacity: str, state: State) -> None:
    supply(tmp_path, "AC", type="Mains", online=online)
    supply(tmp_path, "BAT0", type="Battery", capacity=capacity)
    supply(tmp_path, "mouse", type="Battery", scope="Device", capacity="2")
    assert check_power(tmp_path, "linux").state is state


def test_a_machine_without_a_battery_is_on_the_mains(tmp_path: Path) -> None:
    assert check_power(tmp_path, "linux") == Finding("power", State.GREEN, "mains")
    assert check_power(tmp_path / "none", "linux").state is State.GREEN


def test_one_red_finding_makes_the_whole_red() -> None:
    findings = [Finding("a", State.GREEN, ""), Finding("b", State.RED, ""), Finding("c", State.AMBER, "")]
    assert worst(findings) is State.RED
    assert worst([]) is State.GREEN


def test_the_list_is_coloured_only_for_a_terminal() -> None:
    findings = [Finding("disk", State.RED, "full", "Free some room.")]
    assert list(lines([Finding("a", State.RED, "A sentence.", "Advice.")], colours=False)) == ["RED    a A sentence. Advice."]
    assert list(lines(findings, colours=False)) == ["RED    disk full. Free some room."]
    assert "\033[31mRED" in next(iter(lines(findings, colours=True)))
