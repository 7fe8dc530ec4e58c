"""Programs and libraries of every system: whether a file is one, and which libraries it needs."""

from __future__ import annotations

import re
from pathlib import Path

import build_elf
import build_macho
import build_pe

# By their names alone, for what is listed and given its mode; a framework's library has no ending.
NAMED_LIKE_ONE = re.compile(r"\.(so|dll|pyd|dylib|exe)(\.|$)|\.framework/Versions/[^/]+/[^/.]+$")


def is_binary(path: Path) -> bool:
    """Say whether a file is a program or library of some system."""
    return build_elf.is_elf(path) or build_pe.is_pe(path) or build_macho.is_macho(path)


def needed(path: Path) -> tuple[str, ...]:
    """Return the names of the libraries that a program or library names."""
    if build_elf.is_elf(path):
        return build_elf.read_library(path).needed
    return build_pe.needed(path) if build_pe.is_pe(path) else build_macho.needed(path)


def debugging_symbols(path: Path) -> tuple[str, ...]:
    """Return the sections that only a debugger reads; Windows keeps them in files of their own, macOS in folders."""
    return build_elf.read_library(path).symbols_for_debugging if build_elf.is_elf(path) else ()


def libraries(folder: Path) -> list[Path]:
    """Return every program and library in a folder, no links, in a fixed order."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and is_binary(path))
