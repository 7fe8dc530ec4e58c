"""The structures that Windows is given are as large as it expects them, on a 64-bit machine."""

from __future__ import annotations

import ctypes

import pytest

from kiosk.station import windows


@pytest.mark.parametrize(("structure", "size"), [(windows.BasicLimits, 64), (windows.ExtendedLimits, 144), (windows.MemoryCounters, 72)])
def test_a_structure_has_its_size(structure: type[ctypes.Structure], size: int) -> None:
    assert ctypes.sizeof(structure) == size


@pytest.mark.parametrize(
    ("structure", "name", "offset"),
    [
        (windows.BasicLimits, "LimitFlags", 16),
        (windows.BasicLimits, "ActiveProcessLimit", 40),
        (windows.ExtendedLimits, "ProcessMemoryLimit", 112),
        (windows.MemoryCounters, "PagefileUsage", 56),
    ],
)
def test_what_is_set_and_read_stands_in_its_place(structure: type[ctypes.Structure], name: str, offset: int) -> None:
    assert getattr(structure, name).offset == offset
