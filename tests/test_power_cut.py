"""The power goes while the kiosk keeps something: the next start finds what was there before, or what came in its place."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.pack.overlay import VALID
from tests.power_cut import CALLS, UNTRACEABLE

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "tests" / "power_cut.py"
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in CALLS, reason="a process is stopped at its system calls by Linux's ptrace alone"
)


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder where syncing costs nothing: the disk's own work is not what is tried."""
    place = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=place if os.access(place, os.W_OK) else None) as folder:
        yield Path(folder)


def cut_everywhere(name: str, folder: Path, *arguments: Path) -> dict[str, Any]:
    folder.mkdir()
    command = [sys.executable, str(PROGRAM), name, str(folder), *map(str, arguments)]
    done = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    if done.returncode == UNTRACEABLE:
        pytest.skip("this system lets no process be traced (ptrace), so none can be stopped at its system calls")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def check(told: dict[str, Any], old: str, new: str) -> None:
    """The old one up to some call, the new one from there on; nothing half written stays, and nothing is left to chance."""
    found = told["found"]
    assert (found[0], found[-1]) == (old, new)
    assert [(one, next_one) for one, next_one in pairwise(found) if one != next_one] == [(old, new)], "one call makes all the difference"
    assert [name for name in told["left"] if name.endswith(".new") or name.startswith("unfinished-")] == []
    assert told["chances"] == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [("supervisor", "usual", "safe"), ("pin", "0", "30"), ("event", "old", "new")],
)
def test_a_file_of_state_is_the_old_one_or_the_new_one(memory: Path, name: str, old: str, new: str) -> None:
    told = cut_everywhere(name, memory / "state")
    check(told, old, new)
    assert len(told["found"]) >= 7, "make it, write it, sync it, rename it, sync the folder"


def test_the_last_good_pack_is_the_old_one_or_the_new_one(memory: Path) -> None:
    old, new = (Path(shutil.copytree(VALID, memory / name)) for name in ("old", "new"))
    (new / "pack.yaml").write_text(
        (new / "pack.yaml").read_text(encoding="utf-8").replace('version: "1.0"', 'version: "1.1"'), encoding="utf-8"
    )
    told = cut_everywhere("pack", memory / "state", old, new)
    check(told, "old", "new")
    assert len(told["found"]) > 3 * len([path for path in VALID.rglob("*.*") if path.is_file()]), "each file is made, written and synced"
    assert told["packs"] == 1, "the other copy is cleared away"
