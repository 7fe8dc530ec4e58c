"""What the build reads of a library for Windows (PE): the libraries it needs, at once or when they are first called."""

from __future__ import annotations

import struct
from pathlib import Path

MAGIC = b"MZ"
SIGNATURE = b"PE\0\0"
PE32_PLUS = 0x20B
IMPORTS, DELAYED_IMPORTS = 1, 13  # numbers of the directories of data
IMPORT_BYTES, DELAYED_BYTES = 20, 32
NAME_IN_IMPORT, NAME_IN_DELAYED = 12, 4
SECTION_BYTES = 40


def is_pe(path: Path) -> bool:
    """Say whether a file is a program or library that this module reads."""
    with path.open("rb") as file:
        start = file.read(64)
        if len(start) < 64 or not start.startswith(MAGIC):
            return False
        file.seek(struct.unpack_from("<I", start, 60)[0])
        return file.read(len(SIGNATURE)) == SIGNATURE


def needed(path: Path) -> tuple[str, ...]:
    """Return the names of the libraries that a PE file names, in small letters; the file must be PE, see `is_pe`."""
    data = path.read_bytes()
    (header,) = struct.unpack_from("<I", data, 60)
    sections, optional_bytes = struct.unpack_from("<H", data, header + 6)[0], struct.unpack_from("<H", data, header + 20)[0]
    optional = header + 24
    (kind,) = struct.unpack_from("<H", data, optional)
    directories = optional + (112 if kind == PE32_PLUS else 96)
    (count,) = struct.unpack_from("<I", data, directories - 4)
    places = [struct.unpack_from("<8xIIII", data, optional + optional_bytes + SECTION_BYTES * index) for index in range(sections)]

    def offset_of(address: int) -> int:
        """Return where in the file lies what is at this address in memory; 0 for nowhere."""
        return next((address - start + raw for size, start, raw_bytes, raw in places if start <= address < start + max(size, raw_bytes)), 0)

    found: list[str] = []
    for number, size, at in ((IMPORTS, IMPORT_BYTES, NAME_IN_IMPORT), (DELAYED_IMPORTS, DELAYED_BYTES, NAME_IN_DELAYED)):
        entry = offset_of(struct.unpack_from("<I", data, directories + 8 * number)[0]) if number < count else 0
        while entry and any(data[entry : entry + size]):
            start = offset_of(struct.unpack_from("<I", data, entry + at)[0])
            found.append(data[start : data.index(b"\0", start)].decode("ascii", "replace").lower())
            entry += size
    return tuple(dict.fromkeys(found))
