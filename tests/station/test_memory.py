"""What the C library holds back is given to the system again."""

from __future__ import annotations

import ctypes
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station import memory

ROOT = Path(__file__).resolve().parents[2]
BLOCK, BLOCKS = 16 << 10, 2000  # 32 MB, in pieces too small to be mapped apart


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(sys.platform != "linux", reason="the GNU C library's function, and Linux' way to tell what a process holds")
def test_what_nobody_uses_goes_back_to_the_system() -> None:
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    blocks = [library.malloc(BLOCK) for _ in range(BLOCKS)]
    for block in blocks:
        ctypes.memset(block, 1, BLOCK)
    for block in blocks[:-1]:  # the last one keeps the heap from shrinking by itself
        library.free(block)
    held = resident()
    assert memory.give_back()
    assert held - resident() > BLOCK * BLOCKS / 2
    library.free(blocks[-1])


ARENAS = """
import ctypes, threading
from kiosk.station import memory
{}
library = ctypes.CDLL(None)
threads = [threading.Thread(target=lambda: library.malloc(64)) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
library.malloc_stats()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the GNU C library's function")
@pytest.mark.parametrize(("first", "at_least", "at_most"), [("", 2, 99), ("assert memory.share_one_arena()", 1, 1)])
def test_threads_share_one_arena(first: str, at_least: int, at_most: int) -> None:
    done = subprocess.run([sys.executable, "-c", ARENAS.format(first)], capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    assert at_least <= done.stderr.count("Arena ") <= at_most


def test_what_is_there_is_looked_through_once_and_never_again() -> None:
    before = gc.get_freeze_count()
    try:
        memory.keep_what_is_there()
        assert gc.get_freeze_count() > before + 10_000
        assert len(gc.get_objects()) < 10_000
    finally:
        gc.unfreeze()
