"""How much memory a process takes, as each system tells it, and how it is given back: Linux in /proc, macOS by `ps`, Windows by a call of its kernel."""

from __future__ import annotations

import gc
import re
import sys
from pathlib import Path

PROC = Path("/proc")
M_ARENA_MAX = -8  # of malloc.h
PATIENCE = 5.0  # seconds, for `ps`


def resident_by_ps(process: int) -> int | None:
    """What of a process is resident, in bytes, by the `ps` of POSIX; None where that does not tell."""
    import subprocess

    try:
        told = subprocess.run(("ps", "-o", "rss=", "-p", str(process)), capture_output=True, timeout=PATIENCE, check=True)
        return int(told.stdout) * 1024
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


if sys.platform == "win32":
    from kiosk.station import windows

    def memory_of(process: int) -> int | None:
        """What was committed to it alone, in bytes; None where that is not told."""
        return windows.private_bytes(process)

else:
    import os

    def memory_of(process: int, proc: Path = PROC, platform: str = sys.platform) -> int | None:
        """Its proportional share (PSS) in bytes, or what of it is resident (RSS) where the share is not told; None where neither is."""
        if platform == "darwin":
            return resident_by_ps(process)
        folder = proc / str(process)
        try:
            share = re.search(r"^Pss: +(\d+) kB$", (folder / "smaps_rollup").read_text(encoding="ascii"), re.MULTILINE)
            if share is not None:
                return int(share[1]) * 1024
        except (OSError, ValueError):
            pass
        try:
            return int((folder / "statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            return None


def give_back() -> bool:
    """Have the C library return to the system what nobody uses; some 10 ms. False where it has no such function (GNU's has)."""
    return _ask_c_library("malloc_trim", 0)


def share_one_arena() -> bool:
    """Have all threads take their memory from one place, before there are any: each keeps a few MB of its own otherwise. False as above."""
    return _ask_c_library("mallopt", M_ARENA_MAX, 1)


def keep_what_is_there() -> None:
    """Look through Python's objects for garbage once more, some 20 ms, and never again through those of now: they are the program itself."""
    gc.collect()
    gc.freeze()


def _ask_c_library(function: str, *arguments: int) -> bool:
    import ctypes  # the supervisor, which asks for sizes alone, does without

    found = getattr(ctypes.CDLL(None), function, None) if sys.platform == "linux" else None
    if found is None:
        return False
    found(*arguments)
    return True
