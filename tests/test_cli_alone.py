"""A second kiosk for the same state folder, at a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import EXIT_RUNNING
from kiosk.station import instance

ROOT = Path(__file__).resolve().parent.parent


def kiosk(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(folder)}
    return subprocess.run([sys.executable, "-m", "kiosk", *arguments], env=environment, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("command", ["run", "serve", "slideshow"])
def test_it_says_so_and_touches_nothing_of_the_first(tmp_path: Path, command: str) -> None:
    (tmp_path / "crash.txt").write_text("what the first one would leave")
    first = instance.take(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    done = kiosk(tmp_path, command, "--window", "1280x800", "--duration", "0.1")
    os.close(first)
    assert done.returncode == EXIT_RUNNING == 7
    assert done.stderr == (
        f"kiosk: A kiosk runs already (process {os.getpid()}) with the state folder {tmp_path}. "
        "End that one first, or name another state_dir.\n"
    )
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_whatever_shows_no_kiosk_runs_beside_it(tmp_path: Path) -> None:
    first = instance.take(tmp_path)
    assert kiosk(tmp_path, "settings").returncode == 0
    # The doctor is part of it.
    assert kiosk(tmp_path, "support", str(tmp_path / "support.zip")).returncode == 0
    assert (
        kiosk(tmp_path, "screenshots", str(tmp_path / "look"), "--size", "640x480", "--screen", "help", "--language", "fr").returncode == 0
    )
    os.close(first)


def test_a_folder_that_nobody_can_lock_is_said_and_shows_the_kiosk(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = kiosk(tmp_path / "file", "run", "--window", "1280x800", "--duration", "0.1")
    assert done.returncode == 0
    assert done.stderr.count("Nothing keeps a second kiosk from starting:") == 1
