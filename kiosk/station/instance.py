"""One kiosk for a state folder: a lock on a file in it, which the system takes back when its holder ends, however it ends.

So there is no stale lock: what a power cut or a kill leaves is a file that nobody holds. The file says whose process it was last.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from errno import EACCES, EAGAIN, EDEADLK
from pathlib import Path

FILE_NAME = "kiosk.lock"
LONGEST = 32  # bytes that are read of what the file says
_LOCKED = (EACCES, EAGAIN, EDEADLK)  # another has it: fcntl(2), and what Windows makes of it
_WINDOWS_BYTE = 1 << 30  # that is locked there, beyond the text, which others may read then


class TakenError(Exception):
    """Another kiosk has the folder; `holder` is the number of its process, None where the file tells none that lives."""

    def __init__(self, holder: int | None) -> None:
        super().__init__(holder)
        self.holder = holder


def take(state_dir: Path) -> int:
    """The open file that holds the folder until it is closed. Raises TakenError, and OSError where the disk lets nobody lock anything."""
    state_dir.mkdir(parents=True, exist_ok=True)
    file = _open(state_dir / FILE_NAME)
    try:
        _lock(file)
    except OSError as error:
        holder = _read(file)
        os.close(file)
        if error.errno in _LOCKED:
            raise TakenError(holder) from error
        raise
    with suppress(OSError):  # a disk that is full or read-only: held, but without a name
        os.ftruncate(file, 0)
        os.write(file, f"{os.getpid()}\n".encode())
    return file


def _open(path: Path) -> int:
    """What is started from here does not get it, or it would be held by a child that is left over."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError:
        return os.open(path, os.O_RDONLY)  # on a disk that became read-only it can still be held


def _lock(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _WINDOWS_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _read(file: int) -> int | None:
    with suppress(OSError, ValueError):
        os.lseek(file, 0, os.SEEK_SET)
        holder = int(os.read(file, LONGEST))
        return holder if _lives(holder) else None
    return None


def _lives(process: int) -> bool:
    """A holder that could not write its number leaves that of one before it."""
    if sys.platform == "win32":
        return True  # signal 0 would end it there
    try:
        os.kill(process, 0)
    except PermissionError:
        return True  # another user's
    except (OSError, OverflowError):
        return False
    return process > 0
