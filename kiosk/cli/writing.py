"""Where a command shall write: looked at before it works for minutes. Each function raises UsageError with one clear sentence, and makes nothing."""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import UsageError
from kiosk.station.writable import refusal
from kiosk.whole_file import in_the_way, reason


def check_file(to: Path) -> None:
    """A file of this name can be written, and none is there: what somebody made is never written over."""
    folder = to.absolute().parent
    try:
        if to.is_dir():
            raise UsageError(f"{to} cannot be written: it is a folder. Name a file.")
        if not folder.exists():
            raise UsageError(f"{to} cannot be written: there is no folder {folder}. Make that first, or name another.")
        if not folder.is_dir():
            raise UsageError(f"{to} cannot be written: {folder} is a file. Name a folder.")
    except OSError as error:
        raise UsageError(f"{to} cannot be written ({reason(error)}). Name another place.") from error
    if said := in_the_way(to):
        raise UsageError(said)
    if refused := refusal(folder):
        raise UsageError(f"{to} cannot be written: nothing can be written in {folder} ({refused.why}). Name another folder.")


def check_folder(to: Path) -> None:
    """Files can be written in a folder of this name, which may yet have to be made."""
    try:
        there = to.exists()
        if there and not to.is_dir():
            raise UsageError(f"{to} is a file. Name a folder.")
    except OSError as error:
        raise failed(to, error) from error
    if refused := refusal(to):
        what = f"Nothing can be written in {to}" if there else f"The folder {to} cannot be made"
        raise UsageError(f"{what} ({refused.why}). Name another folder.")


def failed(to: Path, error: OSError) -> UsageError:
    """What is said where it was not to be seen before."""
    return UsageError(f"{to} cannot be written ({reason(error)}).")
