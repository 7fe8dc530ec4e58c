"""A disk that is full, and one that cannot be written: the real kiosk shows its content all the same, and says once what it cannot keep.

The disk is a file system in memory, mounted where nobody else sees it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station import logs
from kiosk.station.checks import FREE_RED

ROOT = Path(__file__).resolve().parents[2]
SCREEN, SIZE = "flagship/alcove", "1280x800"
FULL = 'mount -t tmpfs -o size=300k none "$PLACE" && { head -c 1M /dev/zero > "$PLACE/others" 2> /dev/null || true; }'
READ_ONLY = 'mount -t tmpfs -o ro,size=300k none "$PLACE"'
ROOT_USER = hasattr(os, "geteuid") and os.geteuid() == 0
AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if ROOT_USER else ()
COMMAND = 'set -e; {mount}; cd "$ROOT"; exec "$PYTHON" -m kiosk "$@"'


def can_mount() -> bool:
    """As root, or where the system lets anybody have mounts of their own."""
    try:
        tried = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return tried.returncode == 0


needs_mounts = pytest.mark.skipif(
    not can_mount(), reason="a small disk needs mounts of its own, which this system lets nobody make (unshare -rm)"
)


def kiosk(folder: Path, mount: str, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """`kiosk ARGUMENTS` with its state on such a disk."""
    (folder / "state").mkdir(exist_ok=True)
    mine = {"PLACE": str(folder / "state"), "ROOT": str(ROOT), "PYTHON": sys.executable, "KIOSK_STATE_DIR": str(folder / "state")}
    command = ["unshare", "-rm", "sh", "-c", COMMAND.format(mount=mount), "sh", *arguments]
    return subprocess.run(command, env=os.environ | mine | more, capture_output=True, encoding="utf-8", check=False)


def picture(folder: Path, mount: str) -> bytes:
    """The screen as it is drawn there."""
    out = folder / "out"
    done = kiosk(folder, mount, "screenshots", str(out), "--size", SIZE, "--language", "fr", "--screen", SCREEN)
    assert done.returncode == 0, done.stderr
    return (out / SIZE / "fr" / f"{SCREEN.replace('/', '-')}.png").read_bytes()


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return picture(tmp_path_factory.mktemp("usual"), "true")


@needs_mounts
@pytest.mark.parametrize(
    ("mount", "first"),
    [(FULL, []), (READ_ONLY, ["WARNING  kiosk.cli.beginning: Nothing keeps a second kiosk from starting:"])],
    ids=["full", "read-only"],
)
def test_the_kiosk_is_shown_whole(tmp_path: Path, usual: bytes, mount: str, first: list[str]) -> None:
    assert picture(tmp_path, mount) == usual, "its plates and codes are there too"
    done = kiosk(tmp_path, mount, "run", "--window", SIZE, "--duration", "0.5", "--screen", SCREEN, KIOSK_LOG_LEVEL="debug")
    assert done.returncode == 0
    assert f"screen={SCREEN}" in done.stderr
    said = [line for line in done.stderr.splitlines() if " INFO " not in line and " DEBUG " not in line]
    assert [line.split(str(tmp_path))[0].split("Z ")[-1].partition(" [")[0] for line in said] == [
        *first,
        "The log file ",
        "WARNING  kiosk.screens.pictures: Pictures cannot be kept in ",
        "WARNING  kiosk.station.touches: The time of the last touch is not kept:",
    ]


@pytest.mark.skipif(sys.platform == "win32" or (ROOT_USER and not shutil.which("setpriv")), reason="root may look into every folder")
def test_folders_that_may_not_be_looked_into_stop_neither_the_kiosk_nor_the_doctor(tmp_path: Path) -> None:
    place = tmp_path / "shut"
    place.mkdir(mode=0)
    state = os.environ | {"PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(place / "state")}
    both = state | {"KIOSK_CONTENT": str(place / "pack")}
    for command, mine, code in ((["run", "--window", SIZE, "--duration", "0.5"], state, 0), (["doctor", "--json"], both, 1)):
        done = subprocess.run(
            [*AS_ANYBODY, sys.executable, "-m", "kiosk", *command], env=mine, capture_output=True, encoding="utf-8", check=False
        )
        assert ("Uncaught exception" in done.stderr, done.returncode) == (False, code), done.stderr
    place.chmod(0o700)
    found = {one["name"]: one for one in json.loads(done.stdout)["findings"]}
    assert (found["settings"]["state"], found["settings"]["found"]) == ("amber", "to put right: content, state_dir")


def test_all_logs_together_have_a_ceiling_of_50_mb() -> None:
    """What one file does at its ceiling, `tests/station/test_logs.py` sees."""
    assert min(50 << 20, FREE_RED) >= 2 * (1 + logs.OLDER_FILES) * logs.FILE_BYTES, "the kiosk's and the supervisor's"
