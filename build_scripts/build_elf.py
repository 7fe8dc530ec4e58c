"""What the build reads of a library for Linux (ELF, 64-bit, little-endian): the libraries it needs, its sections, its ICU calls."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"
SECTION = struct.Struct("<IIQQQQIIQQ")
DYNAMIC = struct.Struct("<qQ")
SYMBOL = struct.Struct("<IBBHQQ")
NEEDED, SONAME = 1, 14
UNDEFINED = 0


@dataclass(frozen=True)
class Section:
    """A part of the file: its name, and its place in the file and in memory, in bytes."""

    name: str
    offset: int
    size: int
    address: int = 0


@dataclass(frozen=True)
class Library:
    """One library or program: the libraries it names, its own name, and its sections."""

    needed: tuple[str, ...]
    soname: str
    sections: tuple[Section, ...]

    @property
    def symbols_for_debugging(self) -> tuple[str, ...]:
        """The sections that only a debugger reads."""
        return tuple(one.name for one in self.sections if one.name == ".symtab" or one.name.startswith((".debug", ".zdebug")))


def is_elf(path: Path) -> bool:
    """Say whether a file is a program or library that this module reads."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def text_at(data: bytes, offset: int) -> str:
    """Return the string that starts here and ends with a zero byte."""
    return data[offset : data.index(b"\0", offset)].decode("utf-8", "replace")


def sections_of(data: bytes) -> tuple[Section, ...]:
    """Return the sections of an ELF file in their order."""
    (start,) = struct.unpack_from("<Q", data, 40)
    size, count, names = struct.unpack_from("<HHH", data, 58)
    raw = [SECTION.unpack_from(data, start + index * size) for index in range(count)]
    if not raw:
        return ()
    at = raw[names][4]
    return tuple(Section(text_at(data, at + one[0]), one[4], one[5], one[3]) for one in raw)


def find(sections: tuple[Section, ...], name: str) -> Section | None:
    """Return the section of this name."""
    return next((one for one in sections if one.name == name), None)


def read_library(path: Path) -> Library:
    """Read a library; the file must be ELF, see `is_elf`."""
    data = path.read_bytes()
    sections = sections_of(data)
    dynamic, strings = find(sections, ".dynamic"), find(sections, ".dynstr")
    needed: list[str] = []
    soname = ""
    if dynamic is not None and strings is not None:
        for tag, value in DYNAMIC.iter_unpack(data[dynamic.offset : dynamic.offset + dynamic.size]):
            if tag == NEEDED:
                needed.append(text_at(data, strings.offset + value))
            elif tag == SONAME:
                soname = text_at(data, strings.offset + value)
    return Library(tuple(needed), soname, sections)


def undefined_symbols(path: Path) -> set[str]:
    """Return the names of what a library takes from others."""
    data = path.read_bytes()
    sections = sections_of(data)
    symbols, strings = find(sections, ".dynsym"), find(sections, ".dynstr")
    if symbols is None or strings is None:
        return set()
    table = SYMBOL.iter_unpack(data[symbols.offset : symbols.offset + symbols.size])
    return {text_at(data, strings.offset + name) for name, _, _, index, _, _ in table if index == UNDEFINED and name}
