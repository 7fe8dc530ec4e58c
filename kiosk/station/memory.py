"""How much memory a process takes, where the system tells (Linux, /proc), and how it is given back."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

PROC = Path("/proc")


def memory_of(process: int, proc: Path = PROC) -> int | None:
    """Its proportional share (PSS) in bytes, or what of it is resident (RSS) where the share is not told; None where neither is."""
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
    import ctypes  # the supervisor, which asks for sizes alone, does without

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is None:
        return False
    trim(0)
    return True
