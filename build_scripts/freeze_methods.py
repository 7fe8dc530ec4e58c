"""Runs in the standalone folder before the kiosk: takes the methods of its dataclasses from a file, compiled.

`dataclasses` writes the methods of each class as source and compiles it, at every start: half a millisecond a class, 90 of 500 in all.
What is not in the file is compiled as ever. `build_freeze.compile_methods` writes it, with the same Python.
"""

from __future__ import annotations

import dataclasses
import marshal
import sys
import zlib
from pathlib import Path
from threading import Lock

NAME = "methods.bin"
LENGTH = 4  # bytes that say how long something is


def key(source: str) -> int:
    data = source.encode()
    return zlib.crc32(data) << 24 | len(data)


def write(path: Path, known: dict[int, bytes]) -> None:
    """Put what lies compiled under its keys into a file: two lengths, the list of where each lies and how long it is, and all of them."""
    index, place = {}, 0
    for number, kept in sorted(known.items()):
        index[number] = place << 24 | len(kept)
        place += len(kept)
    head = marshal.dumps(index, 2)
    lengths = len(head).to_bytes(LENGTH, "big") + place.to_bytes(LENGTH, "big")
    path.write_bytes(lengths + head + b"".join(kept for _, kept in sorted(known.items())))


def use(path: Path) -> None:
    """Have `dataclasses` run what lies compiled in the file, where that is whole. It stays open: little of it is needed twice."""
    try:
        file = path.open("rb")
    except OSError:
        return
    head, rest = (int.from_bytes(file.read(LENGTH), "big") for _ in range(2))
    begin = 2 * LENGTH + head
    if begin + rest != path.stat().st_size:
        file.close()
        return
    index = marshal.loads(file.read(head))
    one_at_a_time = Lock()

    def run(source: str, names: dict[str, object], made: dict[str, object]) -> None:
        found = index.get(key(source))
        if found is None:
            code = compile(source, "<string>", "exec", dont_inherit=True)
        else:
            with one_at_a_time:
                file.seek(begin + (found >> 24))
                code = marshal.loads(file.read(found & 0xFFFFFF))
        exec(code, names, made)

    dataclasses.exec = run  # type: ignore[attr-defined]  # a name of the module goes before Python's own


def record(known: dict[int, bytes]) -> None:
    """Have `dataclasses` leave what it compiles in `known`."""

    def run(source: str, names: dict[str, object], made: dict[str, object]) -> None:
        code = compile(source, "<string>", "exec", dont_inherit=True)
        kept = marshal.dumps(code, 2)  # without references: the same bytes each time
        if known.setdefault(key(source), kept) != kept:
            raise ValueError(f"Two methods have one key: {source}")
        exec(code, names, made)

    dataclasses.exec = run  # type: ignore[attr-defined]  # likewise


if hasattr(sys, "_MEIPASS"):
    use(Path(sys._MEIPASS) / NAME)
