"""The arrows of the architecture, read from the source of kiosk/: `screens -> visit, slideshow -> pack`, one way only."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

KIOSK = Path(__file__).resolve().parents[2] / "kiosk"
# Each room (a package or a module of kiosk/) -> the rooms it may know. None: every room.
ALLOWED: Mapping[str, frozenset[str] | None] = {
    "__init__": frozenset(),
    "__main__": frozenset({"cli"}),
    "app": None,
    "daytime": None,  # composes what the hours mean
    "opening": frozenset({"keys", "screens", "settings", "station"}),
    "bench": None,  # composes what is measured
    "recording": None,  # composes what can be recorded
    "support": frozenset({"doctor", "errors", "setting_checks", "settings", "settings_text", "station", "whole_file"}),
    "doctor": None,  # composes what is looked at
    "rehearsal": None,  # likewise
    "supervised": None,  # likewise
    "fallback": None,  # likewise
    "holding": None,  # likewise, of what starts at once
    "speech": None,  # composes what speaks
    "stand": None,  # composes too: what event staff start
    # It starts: it reads the settings, opens the log and calls the one room a command is about.
    "cli": frozenset(
        {
            "app",
            "bench",
            "doctor",
            "errors",
            "fallback",
            "first_picture",
            "holding",
            "imports",
            "setting_checks",
            "settings",
            "pack",
            "recording",
            "rehearsal",
            "settings_text",
            "stand",
            "station",
            "support",
            "whole_file",
        }
    ),
    "errors": frozenset(),
    "clock": frozenset(),
    "checksum": frozenset(),
    "imports": frozenset(),
    "first_picture": frozenset({"night", "settings", "station", "whole_file"}),
    "whole_file": frozenset(),
    "hours": frozenset(),
    "night": frozenset({"clock", "hours", "settings"}),
    "keys": frozenset(),
    "setting_values": frozenset({"hours", "keys"}),
    "settings_file": frozenset({"whole_file"}),
    "settings": frozenset({"errors", "hours", "keys", "setting_values", "settings_file"}),
    "settings_text": frozenset({"keys", "settings", "settings_file"}),
    "setting_checks": frozenset(
        {"pack", "setting_values", "settings", "settings_file", "slideshow", "station"}
    ),  # what the settings say against what is there
    "pack": frozenset({"checksum", "whole_file"}),
    "visit": frozenset({"pack", "whole_file"}),
    "slideshow": frozenset({"clock", "pack"}),
    "station": frozenset({"checksum", "whole_file"}),
    "screens": frozenset({"checksum", "clock", "visit", "slideshow", "pack", "whole_file"}),
}
# Rooms whose rules a person can run and read without Qt.
WITHOUT_QT = (
    *("checksum", "clock", "errors", "hours", "keys", "night", "pack", "setting_checks", "setting_values", "settings", "settings_file"),
    *("settings_text", "slideshow", "visit", "whole_file"),
)
QT = ("PySide6", "shiboken6", "qtpy", "qtawesome")


def sources(root: Path) -> list[Path]:
    return sorted(root.rglob("*.py"))


def room_of(root: Path, source: Path) -> str:
    return source.relative_to(root).with_suffix("").parts[0]


def imported_modules(root: Path, source: Path) -> Iterator[str]:
    """Yield the full name of everything a file imports, wherever in the file and however it is written."""
    package = ("kiosk", *source.relative_to(root).parent.parts)
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *filter(None, (node.module,))))
            yield from (f"{base}.{alias.name}" for alias in node.names)


def broken_arrows(root: Path) -> list[str]:
    """Return every import that points the wrong way, and every room without a rule, as sentences."""
    found: list[str] = []
    for source in sources(root):
        room = room_of(root, source)
        if room not in ALLOWED:
            found.append(f"{source.relative_to(root)}: the room '{room}' has no rule in {Path(__file__).name}")
            continue
        allowed = ALLOWED[room]
        for module in imported_modules(root, source):
            parts = module.split(".")
            if parts[0] == "kiosk" and allowed is not None and parts[1] in ALLOWED and parts[1] not in {room, *allowed}:
                found.append(f"{source.relative_to(root)}: {room} may not know {module}")
            elif parts[0] in QT and room in WITHOUT_QT:
                found.append(f"{source.relative_to(root)}: {room} may not import {module}")
    return found


def test_every_import_follows_the_arrows() -> None:
    assert broken_arrows(KIOSK) == []


@pytest.mark.parametrize("room", ["pack", "visit", "slideshow", "screens", "app", "cli", "__main__"])
def test_the_scan_saw_the_room(room: str) -> None:
    assert [source for source in sources(KIOSK) if room_of(KIOSK, source) == room and list(imported_modules(KIOSK, source))]


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("pack/reading.py", "from PySide6.QtCore import QObject"),
        ("pack/reading.py", "import shiboken6"),
        ("pack/reading.py", "from kiosk.visit import journey"),
        ("pack/reading.py", "from .. import screens"),
        ("pack/reading.py", "from ..visit.journey import Journey"),
        ("pack/deep/reading.py", "from ...app import start"),
        ("pack/reading.py", "def late():\n    import kiosk.screens.window"),
        ("visit/journey.py", "from PySide6 import QtCore"),
        ("visit/journey.py", "import kiosk.screens"),
        ("station/watchdog.py", "from kiosk.pack.model import Pack"),
        ("slideshow/player.py", "from kiosk.visit.journey import Journey"),
        ("screens/window.py", "from kiosk.station import watchdog"),
        ("screens/window.py", "from kiosk import app"),
        ("cli/run.py", "from kiosk.screens.window import Window"),
        ("cellar/wine.py", "import math"),
    ],
)
def test_a_wrong_import_is_found(tmp_path: Path, place: str, line: str) -> None:
    source = tmp_path / place
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(line, encoding="utf-8")

    assert len(broken_arrows(tmp_path)) == 1


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("screens/window.py", "from kiosk.pack.model import Pack\nfrom PySide6.QtCore import QObject"),
        ("screens/window.py", "from . import theme\nfrom ..visit import journey"),
        ("visit/journey.py", "from kiosk import __version__"),
        ("app.py", "from kiosk.station import watchdog\nfrom kiosk.screens import window"),
    ],
)
def test_a_right_import_passes(tmp_path: Path, place: str, line: str) -> None:
    source = tmp_path / place
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(line, encoding="utf-8")

    assert broken_arrows(tmp_path) == []
