"""What the kiosk keeps on the disk, and who may read and write it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station import state_checks as checks
from kiosk.station.checks import State
from kiosk.station.logs import FILE_NAME


@pytest.fixture
def an_ordinary_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)


@pytest.fixture
def lobby() -> Iterator[Path]:
    """A folder on whose way nobody is kept out; those of pytest are for one user alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.usefixtures("an_ordinary_user")
def test_a_folder_that_can_be_written_and_one_that_will_be_made(tmp_path: Path) -> None:
    assert checks.check_permissions(tmp_path, None).state is State.GREEN
    assert checks.check_permissions(tmp_path / "not" / "yet", None).state is State.GREEN
    assert list(tmp_path.iterdir()) == [], "nothing is made, and nothing is left"


@pytest.mark.usefixtures("an_ordinary_user")
@pytest.mark.parametrize("place", ["/dev/null/kiosk", "/proc/kiosk", "/proc/self/fd"])
def test_a_folder_that_cannot_be_written_is_red(place: str) -> None:
    found = checks.check_permissions(Path(place), None)
    assert (found.state, place in found.found) == (State.RED, True)


@pytest.mark.usefixtures("an_ordinary_user")
@pytest.mark.parametrize(("mode", "state"), [(0o644, State.AMBER), (0o640, State.GREEN)])
def test_the_hash_of_the_pin_is_for_the_kiosk_alone(tmp_path: Path, lobby: Path, mode: int, state: State) -> None:
    file = lobby / "kiosk.toml"
    file.touch()
    file.chmod(mode)
    assert checks.check_permissions(tmp_path, file).state is state


@pytest.mark.usefixtures("an_ordinary_user")
@pytest.mark.skipif(os.name != "posix", reason="the mode of a file says nothing elsewhere")
@pytest.mark.parametrize(("mode", "state"), [(0o750, State.GREEN), (0o755, State.AMBER)])
def test_a_file_in_a_folder_that_lets_nobody_in_is_read_by_nobody(tmp_path: Path, lobby: Path, mode: int, state: State) -> None:
    folder = lobby / "etc"
    folder.mkdir()
    (folder / "kiosk.toml").touch(0o644)
    folder.chmod(mode)
    assert checks.check_permissions(tmp_path, folder / "kiosk.toml").state is state


@pytest.mark.usefixtures("an_ordinary_user")
@pytest.mark.skipif(os.name != "posix", reason="nobody owns a file elsewhere")
def test_what_another_user_owns_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (FILE_NAME, "kiosk.lock"):
        (tmp_path / name).touch()
    assert checks.check_permissions(tmp_path, None).state is State.GREEN
    own, somebody = os.getuid(), 54_321
    monkeypatch.setattr("os.getuid", lambda: somebody)
    found = checks.check_permissions(tmp_path, None)
    assert (found.state, f"another user owns {tmp_path}, {tmp_path / 'kiosk.lock'}, {tmp_path / FILE_NAME}" in found.found) == (
        State.AMBER,
        True,
    )
    assert f"chown -R {somebody}: {tmp_path}" in found.advice
    monkeypatch.setattr("os.getuid", lambda: own)
    assert checks.check_permissions(tmp_path, None).state is State.GREEN


def test_root_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert "runs as root" in checks.check_permissions(tmp_path, None).found


def test_whether_the_clock_is_kept_right_is_told_by_linux_alone() -> None:
    assert checks.clock_is_set("win32") is None
    assert checks.clock_is_set("linux") in (True, False, None)
