"""Small files that outlive a power cut: written whole or not at all, and put aside where they make no sense. And why a file is refused."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

UNFINISHED = ".new"  # added to the name of a file that is being written
SPOILT = ".spoilt"  # added to the name of one that makes no sense
LARGEST = 1 << 16  # bytes
# What a reader may raise that takes a file for what it is not: deep nesting and endless numbers among it.
NONSENSE = (ValueError, KeyError, TypeError, OverflowError, RecursionError)


def write(path: Path, data: bytes) -> None:
    """Put these bytes in the place of the file: at any moment, and after any end, it is the old one or the new one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = _unfinished(path)
    try:
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise
    sync_folder(path.parent)


def write_new(path: Path, data: bytes) -> None:
    """Put these bytes in a file that is not there yet, whole or not at all. Raises FileExistsError where one is by then, and OSError."""
    import tempfile  # which a start does without

    folder = path.absolute().parent
    with tempfile.TemporaryDirectory(prefix=".kiosk-", dir=folder, ignore_cleanup_errors=True) as place:
        unfinished = Path(place, path.name)
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        move_new(unfinished, path)
    with suppress(OSError):  # it is there; a share may not know how
        sync_folder(folder)


def move_new(unfinished: Path, path: Path) -> None:
    """Give a finished file its name on the same disk, where nothing has it. Raises FileExistsError where a file has, and OSError."""
    if os.name == "nt":
        unfinished.rename(path)  # refuses what is there
        return
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)) from None
        raise
    except OSError:  # a stick with FAT, for instance, has no such links: there an empty file of one's own is replaced
        path.touch(exist_ok=False)
        try:
            unfinished.replace(path)
        except OSError:
            path.unlink()
            raise
    else:
        unfinished.unlink()


def read(path: Path) -> bytes:
    """The file, for the one program that writes it: what a power cut left of a newer one is removed. Raises OSError; ValueError where it is large."""
    with suppress(OSError):
        _unfinished(path).unlink()
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"more than {LARGEST >> 10} KiB")
    return data


def put_aside(path: Path) -> str:
    """Rename a file that makes no sense, over one that was put aside before. Says what became of it, for the log; raises nothing."""
    aside = path.with_name(path.name + SPOILT)
    try:
        path.replace(aside)
    except OSError as error:
        return f"it stays where it is, for it cannot be put aside ({reason(error)})"
    return f"it is put aside as {aside.name}"


def reason(error: OSError) -> str:
    """What the system says of it, to stand in brackets."""
    return (error.strerror or "").lower() or str(error) or "unknown reason"


def in_the_way(path: Path) -> str:
    """The sentence about what must not be written over; empty where nothing has that name."""
    return taken(path) if os.path.lexists(path) else ""


def taken(path: Path) -> str:
    """The sentence about a name that something has."""
    return f"{path} is there already. Give another name, or remove it first."


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut; Windows has no such call and needs none. Raises OSError."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unfinished(path: Path) -> Path:
    return path.with_name(path.name + UNFINISHED)
