"""Code that was read goes back to the system and comes again; what was written to stays."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station.mapped import unwritten

ROOT = Path(__file__).resolve().parents[2]
SMAPS = """\
1000-2000 r--p 00000000 08:01 7 {space}/opt/libA.so
Size:                  4 kB
Anonymous:             0 kB
2000-5000 r-xp 00001000 08:01 7 {space}/opt/libA.so
Anonymous:             0 kB
5000-6000 r--p 00004000 08:01 7 {space}/opt/libA.so
Anonymous:             4 kB
Swap:                  8 kB
6000-7000 rw-p 00005000 08:01 7 {space}/opt/libA.so
Anonymous:             0 kB
7000-9000 r--p 00000000 08:01 8 {space}/opt/libB.so
Anonymous:             0 kB
9000-a000 r-xp 00002000 08:01 8 {space}/opt/libB.so
Anonymous:             0 kB
a000-b000 r-xp 00000000 00:01 9 {space}/memfd:JITCode (deleted)
Anonymous:             0 kB
b000-c000 r--s 00000000 08:01 5 {space}/opt/data
Anonymous:             0 kB
c000-d000 r--p 00000000 00:00 0{space}
Anonymous:             0 kB
"""


def test_only_what_a_loaded_library_never_wrote_to_is_given_back() -> None:
    found = unwritten(SMAPS.format(space=" " * 20).splitlines(keepends=True))
    assert found == [range(0x2000, 0x5000), range(0x1000, 0x2000)]


def test_what_was_written_to_and_lies_in_the_swap_space_is_kept() -> None:
    swapped = SMAPS.replace("Anonymous:             4 kB", "Anonymous:             0 kB")
    found = unwritten(swapped.format(space=" " * 20).splitlines(keepends=True))
    assert found == [range(0x2000, 0x5000), range(0x1000, 0x2000)]


READING = """
import re
from pathlib import Path
from kiosk.station import mapped
import PySide6.QtQml
def files():
    return int(re.search(r"RssFile:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
before = files()
parts = mapped.let_go()
print(parts > 20, files() < before / 2)
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine
application = QCoreApplication([])
print(QJSEngine().evaluate("6 * 7").toInt())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="how Linux tells and takes back what is mapped")
def test_the_program_goes_on_after_its_code_was_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", READING], capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    assert done.stdout == "True True\n42\n"
