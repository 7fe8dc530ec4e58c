"""Files that are written whole where none is; and why one cannot be read or written, in the words that stand in brackets."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.whole_file import reason, write_new


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EACCES, "Permission denied", "/srv/Pack"), "permission denied"),
        (OSError("more than 1 MiB"), "more than 1 MiB"),
        (OSError(), "unknown reason"),
    ],
)
def test_the_reason_of_an_error_is_what_the_system_says(error: OSError, said: str) -> None:
    assert reason(error) == said


@pytest.fixture(params=["a disk with links", "a stick with FAT"])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))  # as link(2) has it there

    if request.param == "a stick with FAT":
        monkeypatch.setattr("os.link", refuse)
    return tmp_path


def test_a_new_file_is_there_with_the_rights_of_any_other(disk: Path) -> None:
    write_new(disk / "new.pdf", b"new")
    (disk / "other").touch()
    assert ((disk / "new.pdf").read_bytes(), (disk / "new.pdf").stat().st_mode) == (b"new", (disk / "other").stat().st_mode)
    assert sorted(path.name for path in disk.iterdir()) == ["new.pdf", "other"], "nothing unfinished is left"


@pytest.mark.parametrize("kind", ["a file", "a link that leads nowhere"])
def test_what_is_there_stays(disk: Path, kind: str) -> None:
    if kind == "a file":
        (disk / "new.pdf").write_bytes(b"mine")
    else:
        (disk / "new.pdf").symlink_to("nowhere")
    with pytest.raises(FileExistsError):
        write_new(disk / "new.pdf", b"new")
    assert [path.name for path in disk.iterdir()] == ["new.pdf"]
    assert (disk / "new.pdf").read_bytes() == b"mine" if kind == "a file" else (disk / "new.pdf").is_symlink()
