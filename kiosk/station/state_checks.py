"""What the kiosk keeps on the disk: who may read and write it. And whether the clock is kept right."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from kiosk.station.checks import Finding, State
from kiosk.station.writable import refusal

NAMED = 5  # files, the rest is counted
_TIME_ERROR = 5  # of timex.h: the clock is not synchronised


def check_permissions(state_dir: Path, secret_file: Path | None) -> Finding:
    """Whether the kiosk may write where it keeps its state, and nobody else may read the PIN's hash. `secret_file` is where that stands."""
    faults, advice, state = [], [], State.GREEN
    if secret_file is not None and _others_read(secret_file):
        faults.append(f"everybody may read {secret_file}, which has the PIN's hash")
        advice.append(
            f"Let root and the kiosk's user alone read it: chgrp kiosk {secret_file} && chmod 640 {secret_file} (kiosk: its group)."
        )
        state = State.AMBER
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        faults.append("this runs as root")
        advice.append("Give the kiosk a user of its own, and run this as that one.")
        state = State.AMBER
    if strange := _of_others(state_dir):
        named = ", ".join(map(str, strange[:NAMED])) + (f" and {len(strange) - NAMED} more" if len(strange) > NAMED else "")
        faults.insert(0, f"another user owns {named}")
        advice.insert(0, f"Run this as the kiosk's user, or give it all that is there: chown -R {own_name()}: {state_dir}")
        state = State.AMBER
    if refused := refusal(state_dir):
        faults.insert(0, f"{state_dir} cannot be written ({refused.why})")
        advice.insert(0, "Let the kiosk's user own it: no log and no last good pack can be kept.")
        state = State.RED
    return Finding("permissions", state, "; ".join(faults) or f"{state_dir} can be written", " ".join(advice))


def _others_read(path: Path) -> bool:
    """Whether everybody may read a file: it lets them, and so does every folder on the way to it."""
    try:
        ways = [folder.stat().st_mode & stat.S_IXOTH for folder in path.resolve().parents]
        return os.name == "posix" and bool(path.stat().st_mode & stat.S_IROTH) and all(ways)
    except OSError:
        return False


def _of_others(state_dir: Path) -> list[Path]:
    """The state folder and what is in it, of which another user is the owner, by name. To root nothing is closed."""
    if sys.platform == "win32" or os.geteuid() == 0:
        return []
    try:
        places = [state_dir, *sorted(state_dir.iterdir())]
    except OSError:
        places = [state_dir]
    return [path for path in places if _is_anothers(path)]


def _is_anothers(path: Path) -> bool:
    if sys.platform == "win32":
        return False
    try:
        return path.lstat().st_uid != os.getuid()
    except OSError:
        return False


def own_name() -> str:
    """Of the user that this runs as; the number where the system has no name for it."""
    if sys.platform == "win32":
        return os.environ.get("USERNAME") or "?"
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def clock_is_set(platform: str = sys.platform) -> bool | None:
    """Whether something keeps the clock right (Linux: adjtimex(2)); None where that is not told."""
    if platform != "linux":
        return None
    import ctypes

    times = ctypes.create_string_buffer(512)  # more than a struct timex; all zero asks and changes nothing
    try:
        answer = ctypes.CDLL(None).adjtimex(times)
    except (AttributeError, OSError):
        return None
    return None if answer < 0 else answer != _TIME_ERROR
