"""The service for systemd, as systemd itself reads it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

UNIT = Path(__file__).resolve().parents[2] / "build_scripts" / "systemd" / "kiosk.service"
EXPOSURE = 15  # tenths, as `systemd-analyze security` counts it: below 2 is "OK"

pytestmark = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")


def analyze(folder: Path, unit: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Ask about a unit, in which a program stands that is on every machine."""
    program = shutil.which("true") or ""
    file = folder / "kiosk.service"
    file.write_text("\n".join(f"ExecStart={program}" if line.startswith("ExecStart=") else line for line in unit.splitlines()))
    return subprocess.run(["systemd-analyze", *arguments, str(file)], capture_output=True, text=True, check=False)


def test_systemd_understands_every_line(tmp_path: Path) -> None:
    done = analyze(tmp_path, UNIT.read_text(), "verify")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_wrong_line_is_found(tmp_path: Path) -> None:
    assert "Unknown key" in analyze(tmp_path, UNIT.read_text().replace("WatchdogSec", "WatchdogSeconds"), "verify").stderr


def test_the_service_is_shut_in(tmp_path: Path) -> None:
    done = analyze(tmp_path, UNIT.read_text(), "security", "--offline=true", f"--threshold={EXPOSURE}")
    assert done.returncode == 0, done.stdout
    open_wide = "\n".join(line for line in UNIT.read_text().splitlines() if not line.startswith(("Protect", "SystemCallFilter")))
    assert analyze(tmp_path, open_wide, "security", "--offline=true", f"--threshold={EXPOSURE}").returncode != 0


def test_a_shell_reads_the_commands_of_the_service() -> None:
    commands = re.findall(r"^Exec\w+=.*/bin/sh -c '(.*)'$", UNIT.read_text(), re.MULTILINE)
    assert len(commands) == 2
    for command in commands:
        subprocess.run(["sh", "-n", "-c", command.replace("$$", "$")], check=True)


def test_all_that_runs_stays_in_the_service() -> None:
    """A session of logind would take the processes out of it: no limit would hold, and READY=1 would not be heard."""
    lines = UNIT.read_text().splitlines()
    assert "Type=notify" in lines
    assert not [line for line in lines if line.startswith(("PAMName=", "TTYPath="))]
