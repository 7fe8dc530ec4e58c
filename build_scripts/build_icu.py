"""Makes ICU's data smaller: 31 MB in Qt's wheel, of which Qt can reach a third.

Qt calls ICU for four things: upper and lower case, the order of words, the names of time zones, and converters from old
encodings. All that serves the first three stays, in every language. What goes: names of languages, regions, currencies and units,
spelled-out numbers, transliteration, the breaking of lines (Qt has its own), and the converters; the kiosk reads UTF-8 alone, and
those for Unicode, ASCII and Latin-1 are in ICU's code. `check_calls` refuses a Qt that asks ICU for anything else.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import build_elf
from build_keep import BuildError

MAGIC = b"\xda\x27"
ALIGNMENT = 16
TREES_LEFT_OUT = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit"})
SUFFIXES_LEFT_OUT = (".cfu", ".cnv", ".spp")
CALL = re.compile(r"u[a-z]*_[A-Za-z]+_\d\d")
KNOWN_CALL = re.compile(r"(u_strTo(Lower|Upper)|ucal_(open|close|getCanonicalTimeZoneID|getTimeZoneDisplayName)|ucnv_\w+|ucol_\w+)_\d\d")


@dataclass(frozen=True)
class Item:
    """One file inside ICU's data: its name, such as icudt73l/coll/fr.res, and what is in it."""

    name: str
    data: bytes


def stays(name: str) -> bool:
    """Say whether Qt can reach this item."""
    tree = name.split("/")[1] if name.count("/") > 1 else ""
    return tree not in TREES_LEFT_OUT and not name.endswith(SUFFIXES_LEFT_OUT)


def read_items(data: bytes) -> tuple[bytes, list[Item]]:
    """Return the header of ICU's common data and its items.

    Raises BuildError where the data is not in the format this module knows (`CmnD`, version 1).
    """
    if data[2:4] != MAGIC or data[12:17] != b"CmnD\x01":
        raise BuildError("ICU's data has a format this build does not know: look at build_icu.py before shipping it.")
    (start,) = struct.unpack_from("<H", data, 0)
    (count,) = struct.unpack_from("<I", data, start)
    places = [struct.unpack_from("<II", data, start + 4 + 8 * index) for index in range(count)]
    ends = [offset for _, offset in places[1:]] + [len(data) - start]
    items = [
        Item(build_elf.text_at(data, start + name), data[start + offset : start + end])
        for (name, offset), end in zip(places, ends, strict=True)
    ]
    return data[:start], items


def write_items(header: bytes, items: Sequence[Item]) -> bytes:
    """Return ICU's common data with these items; the library looks them up by halves, so they are put in order."""
    ordered = sorted(items, key=lambda item: item.name.encode())
    names = b"".join(item.name.encode() + b"\0" for item in ordered)
    table = 4 + 8 * len(ordered)
    offset = table + len(names)
    offset += -offset % ALIGNMENT
    entries, body, name_at = [], [], table
    for item in ordered:
        entries.append(struct.pack("<II", name_at, offset))
        body.append(item.data + b"\0" * (-len(item.data) % ALIGNMENT))
        name_at += len(item.name.encode()) + 1
        offset += len(body[-1])
    head = struct.pack("<I", len(ordered)) + b"".join(entries) + names
    return header + head + b"\0" * (-len(head) % ALIGNMENT) + b"".join(body)


def check_calls(libraries: Iterable[Path]) -> None:
    """Raise BuildError where one of Qt's libraries asks ICU for something whose data is not kept."""
    for path in libraries:
        unknown = sorted(name for name in build_elf.undefined_symbols(path) if CALL.fullmatch(name) and not KNOWN_CALL.fullmatch(name))
        if unknown:
            raise BuildError(f"{path.name} calls {', '.join(unknown[:5])}: look in build_icu.py at whether ICU still has the data for it.")


def trim(path: Path, work: Path) -> tuple[int, int]:
    """Put a smaller libicudata in the place of this one; `work` is a folder for what is in between. Return its sizes before and after.

    Raises BuildError where the format is unknown or binutils fail.
    """
    before = path.read_bytes()
    library = build_elf.read_library(path)
    content = build_elf.find(library.sections, ".rodata")
    if content is None:
        raise BuildError(f"{path.name} has no .rodata: look at build_icu.py before shipping it.")
    header, items = read_items(before[content.offset : content.offset + content.size])
    symbol = f"icudt{library.soname.rpartition('.')[2]}_dat"
    (work / "icu.dat").write_bytes(write_items(header, [item for item in items if stays(item.name)]))
    source = (
        f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, @object\n{symbol}:\n"
        f'.incbin "icu.dat"\n.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",@progbits\n'
    )
    (work / "icu.s").write_text(source, encoding="ascii")
    link = ("ld", "-shared", "-s", "-z", "noexecstack", "--build-id=none", "-soname", library.soname, "-o", "icu.so", "icu.o")
    for command in (("as", "-o", "icu.o", "icu.s"), link):
        done = subprocess.run(command, cwd=work, capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            raise BuildError(f"{command[0]} failed: {done.stderr.strip()}")
    made = (work / "icu.so").read_bytes()
    path.write_bytes(made)
    return len(before), len(made)
