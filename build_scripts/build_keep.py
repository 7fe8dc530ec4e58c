"""What goes into the standalone folder: which of Qt, of Python and of the system's libraries, and which never. By system: build_target.py.

Qt's QML modules follow from what the kiosk's own QML imports; the rest is named here, with the reason where it cannot be seen.
`build_try` finds what no process maps and `build_check` refuses it, so that a name too many does not stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from build_target import HERE, Target

# The data the folder carries beside the code: a folder of the project -> the endings of its files that are not shipped.
SHIPPED: Mapping[str, tuple[str, ...]] = {"assets": (".ts",), "content": (), "kiosk/screens/qml": ()}
# `kiosk.app.ICON_FONT`; a test compares them.
ICON_FONT = ("qtawesome", "fonts/phosphor-1.3.0.ttf")

# Qt modules that exist under the GPL alone, by the beginning of a library's, a plugin's or a QML module's name after "Qt".
GPL_ONLY = (
    "Charts",
    "DataVisualization",
    "Graphs",
    "HttpServer",
    "Lottie",
    "NetworkAuth",
    "Quick3D",
    "QuickTimeline",
    "Timeline",
    "VirtualKeyboard",
    "WaylandCompositor",
)
# Python modules that some code names and none of the kiosk uses. Without urllib.request, http and ssl nothing in the folder can
# fetch an address; `freeze_offline.py` stands in for the one of them that is imported for nothing.
LEFT_OUT = (
    "PIL",
    "PySide6.QtNetwork",  # `kiosk.imports` stands in for this one and the next
    "PySide6.QtOpenGL",
    "PySide6.QtWidgets",
    "_asyncio",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_csv",
    "_curses",
    "_elementtree",  # xml.etree does without
    "_md5",
    "_multibytecodec",
    "_multiprocessing",
    "_sha1",
    "_sha2",
    "_sha3",
    "_ssl",
    "_statistics",
    "_uuid",
    "asyncio",
    "cryptography",
    "csv",
    "doctest",
    "fontTools",
    "ftplib",
    "grp",
    "http",
    "lib2to3",
    "multiprocessing",
    "numpy",
    "pdb",
    "pydoc",
    "pydoc_data",
    "qtawesome",
    "qtpy",
    "readline",
    "resource",
    "setuptools",
    "smtplib",
    "ssl",
    "test",
    "tkinter",
    "typing_extensions",
    "unittest",
    "urllib.request",
    "webbrowser",
    "xmlrpc",
)
# A module that the kiosk may import -> what it loads from compiled code, where the freezer does not see it.
UNSEEN: Mapping[str, tuple[str, ...]] = {"miniaudio": ("_cffi_backend",)}
QML_IMPORT = re.compile(r"^import\s+([A-Za-z][\w.]*)", re.MULTILINE)
QMLDIR_IMPORT = re.compile(r"^(?:import|depends|optional import)\s+([A-Za-z][\w.]*)", re.MULTILINE)
OPTIONAL_PLUGIN = re.compile(r"^optional plugin\s+(\S+)", re.MULTILINE)
OWN_QML = "Kiosk"


class BuildError(Exception):
    """The folder cannot be made or may not be shipped; the message says why and what to do."""


def is_gpl_only(name: str) -> bool:
    """Say whether a file or module is of a Qt module that exists under the GPL alone: libQt6Charts.so.6, QtQuick.Timeline."""
    plain = re.sub(r"^(lib)?Qt6?\.?|^qtquick\.?|^(lib)?q(t|ml)?|^Qt", "", name, flags=re.IGNORECASE)
    plain = re.sub(r"^Quick\.", "", plain)
    return any(plain.lower().startswith(module.lower()) for module in GPL_ONLY)


def is_of_the_system(name: str, target: Target = HERE) -> bool:
    """Say whether a library, by its file name, is taken from the machine the kiosk runs on."""
    return target.of_the_system.fullmatch(name) is not None


def imports_of(texts: Iterable[str]) -> set[str]:
    """Return the QML modules of others that these files import."""
    return {name for text in texts for name in QML_IMPORT.findall(text) if name.split(".")[0] != OWN_QML}


def qml_modules(wanted: Iterable[str], folder: Path) -> set[str]:
    """Return these QML modules and all they need in turn, by the qmldir files in `folder`, where Qt keeps its own.

    Raises BuildError for a module that Qt does not have or that is under the GPL alone.
    """
    found: set[str] = set()
    left = sorted(wanted)
    while left:
        name = left.pop()
        if name in found or name == "QML":
            continue
        if is_gpl_only(name):
            raise BuildError(f"The QML module {name} exists under the GPL alone and may not be shipped: draw without it.")
        qmldir = folder.joinpath(*name.split("."), "qmldir")
        if not qmldir.is_file():
            raise BuildError(f"No QML module {name} in {folder}: correct the import, or install what brings it.")
        found.add(name)
        left += QMLDIR_IMPORT.findall(qmldir.read_text(encoding="utf-8"))
    return found


def unseen_imports(texts: Iterable[str]) -> set[str]:
    """Return the modules that these Python files need without a line that imports them."""
    found: set[str] = set()
    for text in texts:
        for name, brought in UNSEEN.items():
            if re.search(rf"^\s*(import|from) {name}\b", text, re.MULTILINE):
                found |= set(brought)
    return found


def optional_plugin(folder: Path) -> str | None:
    """Return the plugin of a QML module that is never loaded: its library is linked by the bindings already."""
    match = OPTIONAL_PLUGIN.search((folder / "qmldir").read_text(encoding="utf-8"))
    return match[1] if match else None


def keeps(destination: PurePosixPath, modules: Iterable[str], optional: Iterable[str] = (), target: Target = HERE) -> bool:
    """Say whether what the freezer collected for this place in the folder stays there.

    `modules` are the QML modules to keep, `optional` the names of the plugins among them that nothing loads.
    """
    name, qt = destination.name, len(target.qt)
    stem = re.sub(r"^lib|\.(so|dll|dylib)$", "", name)
    if destination.parts[:qt] == target.qt:
        kind, *within = destination.parts[qt:]
        if kind == "plugins":
            return len(within) == 2 and stem in target.plugins.get(within[0], ())
        if kind == "qml":
            in_module = ".".join(within[:-1]) in set(modules)
            return in_module and not name.endswith(".qmltypes") and stem not in set(optional)
        if kind == "translations":
            return False
    return not is_of_the_system(name, target)
