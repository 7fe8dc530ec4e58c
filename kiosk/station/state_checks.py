"""What the kiosk keeps on the disk, who may read and write it, and what it tells of the last time it ran."""

from __future__ import annotations

import json
import os
import re
import stat
import sys
import time
from pathlib import Path

from kiosk import whole_file
from kiosk.station.checks import Finding, State
from kiosk.station.logs import CRASH_NAME, EARLIER_CRASH_NAME, FILE_NAME
from kiosk.station.record import FILE_NAME as RECORD_NAME
from kiosk.station.writable import refusal

RECENT = 7 * 24 * 3600  # seconds in which a crash is news
LARGEST_RECORD = 1 << 16  # bytes
TAIL = 256 * 1024  # bytes of the log's end
NAMED = 5  # files, the rest is counted
FIRST_LINE = 200  # characters
_TIME_ERROR = 5  # of timex.h: the clock is not synchronised
_STOPPED = re.compile(r"The kiosk stops with code (-?\d+): ([^\"\\\n]+?)\.(?=[\"\s])")


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


def check_crashes(state_dir: Path, now: float | None = None) -> Finding:
    """The last crash of the interpreter, and how the kiosk last ended. `now` is in seconds since 1970."""
    moment = time.time() if now is None else now
    ended = _last_stop(state_dir / FILE_NAME)
    instead, restarts = _supervised(state_dir / RECORD_NAME, moment)
    if instead:
        advice = "Look for the reason in the log; `kiosk support` gathers it."
        return Finding("crashes", State.AMBER, f"{restarts} in the last week; shown instead of the content: {instead}{ended}", advice)
    for name in (CRASH_NAME, EARLIER_CRASH_NAME):
        path = state_dir / name
        try:
            if path.stat().st_size == 0:
                continue
            changed = path.stat().st_mtime
            with path.open(encoding="utf-8", errors="replace") as file:
                what = file.readline(FIRST_LINE).strip()
        except OSError:
            continue
        found = f"{time.strftime('%Y-%m-%d %H:%M', time.localtime(changed))} {what}{ended}"
        if moment - changed < RECENT:
            return Finding("crashes", State.AMBER, found, f"Send {path} to whoever looks after the program: `kiosk support` gathers it.")
        return Finding("crashes", State.GREEN, f"none for a week; {found}")
    if restarts:
        advice = "Look for the reason in the log; `kiosk support` gathers it."
        return Finding("crashes", State.AMBER, f"{restarts} in the last week{ended}", advice)
    return Finding("crashes", State.GREEN, f"none{ended}")


def _last_stop(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - TAIL))
            stops = _STOPPED.findall(file.read().decode("utf-8", "replace"))
    except OSError:
        return ""
    return f"; last stopped with code {stops[-1][0]}: {stops[-1][1]}" if stops else ""


def _supervised(path: Path, now: float) -> tuple[str, int]:
    """What whoever starts the kiosk again remembers: what is shown instead of the content, and the crashes of the last week."""
    try:
        with path.open("rb") as file:
            record = json.loads(file.read(LARGEST_RECORD))
        mode, crashes = record["mode"], [float(crash) for crash in record["crashes"]]
    except (OSError, *whole_file.NONSENSE):
        return "", 0
    return "" if mode == "usual" else str(mode), sum(now - crash < RECENT for crash in crashes)


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
