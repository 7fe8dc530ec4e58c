"""The code that a start reads and that nobody reads again: some 22 MB of libraries, given back to the system while the program runs on.

Linux takes such pages back by itself, but only when memory is short, and after others. They stay in its cache of files until it needs the room;
what is read again comes back from there by itself.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

SMAPS = Path("/proc/self/smaps")
MADV_DONTNEED = 4  # of sys/mman.h
HEAD = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \d+ +(/.*)")


def unwritten(smaps: Iterable[str]) -> list[range]:
    """Return the addresses of code and constants of the libraries in these lines of /proc/PID/smaps.

    Not those of a part that was written to, be it by the loader, which would be lost, also where it lies in the swap space by now; nor of
    a library that is being loaded: the part that can be written to comes last.
    """
    parts: dict[str, dict[str, list[range]]] = {}
    addresses: list[range] = []
    for line in smaps:
        if line[0] in "0123456789abcdef" and "-" in line.partition(" ")[0]:
            head = HEAD.fullmatch(line.rstrip("\n"))
            addresses = [] if head is None else parts.setdefault(head[4], {}).setdefault(head[3], [])
            addresses.append(range(0) if head is None else range(int(head[1], 16), int(head[2], 16)))
        elif line.startswith(("Anonymous:", "Swap:")) and line.split()[1] != "0":
            addresses[-1] = range(0)
    loaded = [of for of in parts.values() if {"r-xp", "rw-p"} <= of.keys()]
    return [found for of in loaded for kind in ("r-xp", "r--p") for found in of.get(kind, ()) if found]


def let_go() -> int:
    """Give back what of the libraries is mapped and can be read again; gives the number of parts, 0 off Linux. Some 15 ms."""
    if sys.platform != "linux":
        return 0
    import ctypes

    try:
        with SMAPS.open(encoding="utf-8", errors="surrogateescape") as lines:
            found = unwritten(lines)
    except OSError:
        return 0
    advise = ctypes.CDLL(None).madvise
    advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    return sum(advise(part.start, len(part), MADV_DONTNEED) == 0 for part in found)
