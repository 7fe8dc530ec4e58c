"""What the build reads of a library for macOS (Mach-O, 64-bit, of one or of several processors): the libraries it needs."""

from __future__ import annotations

import struct
from pathlib import Path, PurePosixPath

FAT, THIN = b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe"
HEADER_BYTES = 32
LOAD, LOAD_WEAK, REEXPORT, LOAD_UPWARD, LAZY_LOAD = 0xC, 0x80000018, 0x8000001F, 0x80000023, 0x20
SYSTEM = ("/usr/lib/", "/System/")  # macOS brings what lies there


def is_macho(path: Path) -> bool:
    """Say whether a file is a program or library that this module reads: not an archive of object files, nor a class of Java."""
    with path.open("rb") as file:
        start = file.read(28)
        if start.startswith(FAT) and len(start) == 28:
            file.seek(struct.unpack_from(">I", start, 16)[0])
            start = file.read(len(THIN))
    return start.startswith(THIN)


def needed(path: Path) -> tuple[str, ...]:
    """Return the file names of the libraries that a Mach-O file names and macOS does not bring; the file must be Mach-O, see `is_macho`."""
    data = path.read_bytes()
    starts = [0]
    if data.startswith(FAT):
        (count,) = struct.unpack_from(">I", data, 4)
        starts = [struct.unpack_from(">I", data, 8 + 20 * index + 8)[0] for index in range(count)]
    names = [name for start in starts for name in _loaded(data, start) if not name.startswith(SYSTEM)]
    return tuple(dict.fromkeys(PurePosixPath(name).name for name in names))


def _loaded(data: bytes, start: int) -> list[str]:
    """Return the paths of the libraries that the part for one processor loads."""
    (count,) = struct.unpack_from("<I", data, start + 16)
    at, found = start + HEADER_BYTES, []
    for _ in range(count):
        command, size = struct.unpack_from("<II", data, at)
        if command in (LOAD, LOAD_WEAK, REEXPORT, LOAD_UPWARD, LAZY_LOAD):
            (name,) = struct.unpack_from("<I", data, at + 8)
            found.append(data[at + name : at + size].split(b"\0")[0].decode("utf-8", "replace"))
        at += size
    return found
