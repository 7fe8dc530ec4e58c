"""Small files that outlive a power cut: written whole or not at all, and put aside where they make no sense. And why a file is refused."""

from __future__ import annotations

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
    return f"{path} is there already. Give another name, or remove it first." if os.path.lexists(path) else ""


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
