"""What may not be in the folder, and what must be: looked at without starting it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import build_archive
import build_binary
import build_sbom
from build_binary import libraries
from build_freeze import INSIDE
from build_keep import is_gpl_only, is_of_the_system
from build_target import HERE

LARGEST_FOLDER = 130_000_000  # bytes, without recordings of speech
LARGEST_ARCHIVE = 50_000_000
SPEECH = re.compile(r"\.(ogg|opus|mp3|flac|wav)$")
# Nothing in the folder fetches an address: Qt's TLS backends and Python's modules for it are left out.
NETWORK = re.compile(r"(^|/)(tls/|networkinformation/|libssl[.-]|_ssl\.|libqopensslbackend|libqcertonly)")
NETWORK_MODULES = frozenset(
    {"ssl", "http.client", "http.server", "urllib.request", "ftplib", "smtplib", "socketserver", "xmlrpc.client", "asyncio"}
)
UNUSED_QT = re.compile(r"(^|/)(lib)?Qt6?(Widgets|PrintSupport|Sql|Test|Designer|Multimedia|WebEngine)")


def refused_names(names: Iterable[str]) -> list[str]:
    """Return what is wrong with the names of the files: Qt modules under the GPL alone, Qt Widgets, what fetches addresses."""
    found: list[str] = []
    for name in sorted(names):
        parts = name.split("/")
        modules = [".".join(parts[parts.index("qml") + 1 : -1])] if parts[1:2] == ["PySide6"] and "qml" in parts[2:4] else []
        if ("PySide6" in parts or parts[-1].startswith("Qt6")) and any(is_gpl_only(one) for one in (parts[-1], *modules)):
            found.append(f"{name} belongs to a Qt module that exists under the GPL alone")
        if UNUSED_QT.search(name):
            found.append(f"{name} belongs to a Qt module that the kiosk does not use")
        if NETWORK.search(name):
            found.append(f"{name} serves to fetch addresses")
    return found


def names_of(folder: Path) -> set[str]:
    """Return the names under which the libraries of a folder are looked up, those of links among them."""
    return {HERE.known_as(path.name) for path in folder.rglob("*") if path.is_file()}


def linked_wrongly(folder: Path) -> list[str]:
    """Return the libraries that keep symbols for a debugger, and those that need one which neither the folder nor the system brings."""
    found: list[str] = []
    there = names_of(folder)
    for path in libraries(folder):
        name, symbols = path.relative_to(folder), build_binary.debugging_symbols(path)
        if symbols and path.is_relative_to(folder / INSIDE):
            found.append(f"{name} holds symbols for a debugger: {', '.join(symbols)}")
        missing = [one for one in build_binary.needed(path) if HERE.known_as(one) not in there and not is_of_the_system(one)]
        if missing:
            found.append(f"{name} needs {', '.join(missing)}, which is not in the folder")
    return found


def needed_of_the_system(folder: Path) -> list[str]:
    """Return the libraries that the machine the kiosk runs on has to bring."""
    there = names_of(folder)
    return sorted({one for path in libraries(folder) for one in build_binary.needed(path) if HERE.known_as(one) not in there})


def speech_bytes(folder: Path) -> int:
    """Return the bytes of the recordings of speech."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and SPEECH.search(path.name))


def too_large(sizes: Mapping[str, tuple[int, int]]) -> list[str]:
    """Return what is over its limit, from a name to its size and limit in bytes."""
    return [f"{name}: {size / 1e6:.1f} MB, at most {most / 1e6:.0f} MB" for name, (size, most) in sizes.items() if size > most]


def module_problems(modules: Iterable[str]) -> list[str]:
    """Return the Python modules in the program that serve to fetch addresses, and Qt Widgets."""
    wrong = NETWORK_MODULES | {"PySide6.QtWidgets", "numpy", "qtawesome"}
    return [f"the Python module {name} is in the program" for name in sorted(wrong & set(modules))]


def folder_problems(folder: Path, modules: Iterable[str]) -> list[str]:
    """Return everything that may not be shipped in this folder."""
    names = build_archive.digests(folder)
    document = json.loads((folder / build_sbom.SBOM).read_text(encoding="utf-8"))
    return refused_names(names) + linked_wrongly(folder) + module_problems(modules) + build_sbom.problems(folder, document)
