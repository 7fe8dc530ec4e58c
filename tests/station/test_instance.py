"""One kiosk for a state folder, shown with real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.station import instance

ROOT = Path(__file__).resolve().parents[2]
HOLDER = (
    "import sys, pathlib; from kiosk.station import instance; instance.take(pathlib.Path(sys.argv[1])); print(flush=True); sys.stdin.read()"
)


@contextmanager
def holder(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that has the folder, until it is ended."""
    command = [sys.executable, "-c", HOLDER, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_folder_is_held_by_one_process_which_is_named(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        with pytest.raises(instance.TakenError) as taken:
            instance.take(tmp_path)
        assert taken.value.holder == other.pid


def test_whoever_is_killed_leaves_a_file_that_nobody_holds(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert (tmp_path / instance.FILE_NAME).read_text() == f"{other.pid}\n"
    file = instance.take(tmp_path)
    assert (tmp_path / instance.FILE_NAME).read_text() == f"{os.getpid()}\n"
    os.close(file)


def test_what_a_holder_starts_does_not_hold_it_too(tmp_path: Path) -> None:
    file = instance.take(tmp_path)
    command = [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"\n"
        os.close(file)
        os.close(instance.take(tmp_path))
        assert child.poll() is None


@pytest.mark.parametrize("said", [b"", b"soon", b"9" * 100])
def test_a_file_that_names_nobody_can_be_held(tmp_path: Path, said: bytes) -> None:
    (tmp_path / instance.FILE_NAME).write_bytes(said)
    os.close(instance.take(tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="whether a process lives is not asked there")
def test_of_a_holder_that_could_not_write_its_number_none_is_named(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as dead:
        dead.wait()
    with holder(tmp_path) as other:
        (tmp_path / instance.FILE_NAME).write_text(f"{dead.pid}\n")
        with pytest.raises(instance.TakenError) as taken:
            instance.take(tmp_path)
        assert taken.value.holder is None
        (tmp_path / instance.FILE_NAME).write_text(f"{other.pid}\n")
        with pytest.raises(instance.TakenError) as taken:
            instance.take(tmp_path)
        assert taken.value.holder == other.pid
