"""Whether anything can be written in a folder, which is tried rather than read from its mode: nothing is left there."""

from __future__ import annotations

import errno
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.whole_file import reason

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing can be written, as half a sentence; `full`: only for want of room."""

    why: str
    full: bool = False


def refusal(folder: Path) -> Refusal | None:
    """Why nothing can be written in a folder, or the folder cannot be made. Makes none, which might then be the wrong user's."""
    place = next((path for path in (folder, *folder.absolute().parents) if _exists(path)), folder)
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"kiosk")
    except OSError as error:
        full = error.errno in _FULL
        if place == folder or full:
            return Refusal(reason(error), full)
        return Refusal(f"{place} is a file" if isinstance(error, NotADirectoryError) else f"{place} does not let it be made")
    return None


def _exists(path: Path) -> bool:
    """Also where nobody may look."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
