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

NAME = "methods.bin"


def key(source: str) -> int:
    data = source.encode()
    return zlib.crc32(data) << 24 | len(data)


def use(path: Path) -> None:
    """Have `dataclasses` run what lies compiled in the file, under the key of its source."""
    try:
        known = marshal.loads(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return

    def run(source: str, names: dict[str, object], made: dict[str, object]) -> None:
        kept = known.get(key(source))
        exec(compile(source, "<string>", "exec", dont_inherit=True) if kept is None else marshal.loads(kept), names, made)

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
