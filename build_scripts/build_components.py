"""Whose work each file of the folder is: the kiosk's, Python's, Qt's, that of a Python package or of a package of the system."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

import build_system
import freeze_methods
from build_freeze import INSIDE
from build_keep import ICON_FONT, BuildError
from build_target import HERE

PROGRAM = "kiosk"
LGPL = "LGPL-3.0-only"
# Packages whose metadata names no single SPDX licence, or a choice of which the kiosk takes one.
LICENCES: Mapping[str, str] = {
    "pyside6-essentials": LGPL,
    "shiboken6": LGPL,
    "segno": "BSD-3-Clause",
    "qtpy": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
# What is compiled into a component and has no file of its own: name and licence. Qt's wheel brings no list of its own;
# the one that counts is at https://doc.qt.io/qt-6.11/licenses-used-in-qt.html.
PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "qt": (
        ("Adobe Glyph List for New Fonts", "BSD-3-Clause"),
        ("Anti-aliasing rasterizer of FreeType", "FTL"),
        ("Apache Tika MIME type definitions", "Apache-2.0"),
        ("BLAKE2", "CC0-1.0 OR Apache-2.0"),
        ("double-conversion", "BSD-3-Clause"),
        ("Easing equations", "BSD-3-Clause"),
        ("Emoji segmenter", "Apache-2.0"),
        ("forkfd", "MIT"),
        ("FreeType", "FTL"),
        ("HarfBuzz", "MIT-Modern-Variant"),
        ("JavaScriptCore macro assembler", "BSD-2-Clause"),
        ("libjpeg-turbo", "IJG AND BSD-3-Clause"),
        ("libpng", "libpng-2.0"),
        ("libwebp", "BSD-3-Clause"),
        ("MD4C", "MIT"),
        ("OpenGL headers", "MIT"),
        ("PCRE2", "BSD-3-Clause"),
        ("SHA-384 and SHA-512", "BSD-3-Clause"),
        ("SHA-3, Keccak", "BSD-2-Clause AND CC0-1.0"),
        ("SipHash", "CC0-1.0"),
        ("Smooth scaling, Imlib2", "BSD-2-Clause AND Imlib2"),
        ("TinyCBOR", "MIT"),
        ("Unicode character data and CLDR", "Unicode-3.0"),
        ("Vulkan Memory Allocator", "MIT"),
        ("Wayland protocols", "MIT"),
        ("X Server helper", "X11 AND HPND"),
        ("XSVG", "HPND-sell-variant"),
        ("zlib", "Zlib"),
    ),
    "pyyaml": (("LibYAML", "MIT"),),
    "miniaudio": (("miniaudio (C)", "MIT-0"), ("stb_vorbis", "MIT")),
}
# Whose a file is, by its place beside the packages: what no package's own record tells, and what it would tell less well.
OWNERS: Mapping[str, str] = {
    r"PySide6/Qt/lib/libicu[^/]*": "icu",
    r"PySide6/(Qt|plugins|qml)/.*|(PySide6/)?Qt6[^/]*\.dll": "qt",
    r"pyside6[^/]*\.dll": "pyside6-essentials",
    r"shiboken6[^/]*\.dll|shiboken6/files\.dir/.*": "shiboken6",
    r"(.*/)?(msvcp|vcruntime|concrt|vccorlib|vcomp|vcamp)\d\w*\.dll": "msvc-runtime",
    re.escape("/".join(ICON_FONT)): "phosphor",
    r"assets/geo/.*": "natural-earth",
    r"assets/fonts/.*": "hyperlegible",
    rf"({PROGRAM}|assets|content|share/systemd)/.*|{re.escape(freeze_methods.NAME)}": PROGRAM,
}
# What no package has recorded: the last are what the installers of Python for Windows and macOS bring.
UNRECORDED: Mapping[str, str] = {
    r"(python3|libpython|Python)[^/]*(/.*)?|base_library\.zip": "cpython",
    r"[^/]+\.so(\.[^/]*)?": "system",
    r"[^/]+\.(dll|pyd|dylib)": "cpython",
}
ARCHIVE_ONLY = frozenset({"__main__", "freeze_methods", "freeze_offline", "struct"})


@dataclass(frozen=True)
class Component:
    """One piece of software or data: `texts` are its licence's files on this machine, `files` its files in the folder."""

    key: str
    name: str
    version: str
    licence: str
    source: str
    purl: str = ""
    kind: str = "library"
    texts: tuple[Path, ...] = ()
    files: tuple[str, ...] = ()
    note: str = ""
    parts: tuple[tuple[str, str], ...] = field(default=())


def normal(name: str) -> str:
    """Return a distribution's name as the locks write it."""
    return name.lower().replace("_", "-")


def owner(path: PurePosixPath, recorded: Mapping[str, str]) -> str:
    """Return the key of the component a file belongs to; "system" for a library of the system.

    `recorded` gives the Python package of each installed file, by its path in site-packages.

    Raises BuildError for a file nobody answers for.
    """
    inside = path.relative_to(INSIDE) if path.parts[0] == INSIDE else path
    text = inside.as_posix()
    found = next((key for pattern, key in OWNERS.items() if re.fullmatch(pattern, text, re.IGNORECASE)), None) or recorded.get(text)
    if found is None and inside != path:
        found = next((key for pattern, key in UNRECORDED.items() if re.fullmatch(pattern, text)), None)
    if found is None:
        raise BuildError(f"Nobody answers for {path}: say in build_components.py whose work it is.")
    return found


def archive_owners(modules: Iterable[str], packages: Mapping[str, list[str]]) -> set[str]:
    """Return the keys of the components whose Python modules are inside the program itself.

    `modules` are the names in its archive, `packages` the distributions of each top-level name.

    Raises BuildError for a module nobody answers for.
    """
    keys = {PROGRAM, "pyinstaller"}
    for top in sorted({name.partition(".")[0] for name in modules}):
        if top in sys.stdlib_module_names:
            keys.add("cpython")
        elif top in packages:
            keys |= {normal(name) for name in packages[top]}
        elif top not in (PROGRAM, *ARCHIVE_ONLY) and not top.startswith(("pyi", "_pyi")):
            raise BuildError(f"Nobody answers for the Python module {top} in the program.")
    return keys


def recorded_files() -> dict[str, str]:
    """Return the distribution of each file that is installed for this Python."""
    return {str(file): normal(one.name) for one in metadata.distributions() for file in one.files or ()}


def archived_modules(program: Path) -> list[str]:
    """Return the names of the Python modules inside a frozen program."""
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

    return sorted(CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def known(root: Path, version: str) -> dict[str, Component]:
    """Return the components that are no Python package and not of the system."""
    qt = metadata.version("pyside6-essentials")
    python = ".".join(str(part) for part in sys.version_info[:3])
    qt_source = f"https://download.qt.io/official_releases/qt/{qt.rpartition('.')[0]}/{qt}/"
    texts = root / "build_scripts" / "licences"
    geo = root / "assets" / "geo" / "LICENSE.txt"
    places = (Path(sys.base_prefix) / "lib" / f"python{python.rpartition('.')[0]}", Path(sys.base_prefix))
    python_text = next((place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()), places[0] / "LICENSE.txt")
    made = [
        Component(PROGRAM, "kiosk", version, "Apache-2.0", "", kind="application", texts=(root / "LICENSE",)),
        Component("qt", "Qt", qt, LGPL, qt_source, f"pkg:generic/qt@{qt}", "framework", gnu_texts(), note="the libraries and plugins of the PySide6 wheel"),
        Component("icu", "ICU", "73", "Unicode-DFS-2016", "https://github.com/unicode-org/icu", "pkg:generic/icu@73", texts=(texts / "icu.txt",), note="its data made smaller: see build_icu.py"),
        Component("phosphor", "Phosphor Icons", "1.3.0", "MIT", "https://github.com/phosphor-icons/phosphor-home", kind="data", texts=(texts / "phosphor.txt",)),
        Component("natural-earth", "Natural Earth", "4.1.0", "LicenseRef-public-domain", "https://www.naturalearthdata.com", kind="data", texts=(geo,)),
        Component("hyperlegible", "Kiosk Hyperlegible", "", "OFL-1.1", "https://www.brailleinstitute.org/freefont/", kind="data", texts=(root / "assets" / "fonts" / "OFL.txt",)),
        Component("cpython", "CPython", python, "PSF-2.0", "https://www.python.org", f"pkg:generic/cpython@{python}", "platform", (python_text,)),
        Component("msvc-runtime", "Microsoft Visual C++ runtime", "14", "LicenseRef-Microsoft-Distributable-Code", "https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist", texts=(texts / "msvc-runtime.txt",)),
    ]  # fmt: skip
    return {one.key: one for one in made}


def gnu_texts() -> tuple[Path, Path]:
    """Return the LGPL and the GPL, which it refers to: those of the system where it has them, otherwise the project's copies."""
    own = Path(__file__).resolve().parent / "licences"
    there = (build_system.COMMON / "LGPL-3", build_system.COMMON / "GPL-3")
    return there if all(text.is_file() for text in there) else (own / "lgpl-3.txt", own / "gpl-3.txt")


def python_package(key: str) -> Component:
    """Return the component of an installed Python package.

    Raises BuildError where no licence is known.
    """
    found = metadata.distribution(key)
    fields = found.metadata.json
    licence = str(LICENCES.get(key) or fields.get("license_expression") or fields.get("license") or "")
    if not licence or "\n" in licence:
        raise BuildError(f"The licence of {key} is not known: add it to build_components.py.")
    wanted = [str(file) for file in found.files or () if ".dist-info/" in str(file) and is_licence_text(str(file))]
    texts = tuple(Path(str(found.locate_file(file))) for file in wanted)
    if key in ("pyside6-essentials", "shiboken6"):
        texts = gnu_texts()
    return Component(key, key, found.version, licence, home_of(fields), f"pkg:pypi/{key}@{found.version}", texts=texts)


def home_of(fields: Mapping[str, Any]) -> str:
    """Return where a package says its source or its project is; "" where it says nothing."""
    named = dict(str(entry).lower().split(", ", 1) for entry in fields.get("project_url", []) if ", " in str(entry))
    wanted = ("source", "source code", "repository", "code", "github", "homepage", "home")
    return next((named[name] for name in wanted if name in named), str(fields.get("home_page") or ""))


def is_licence_text(name: str) -> bool:
    """Say whether a file of a package's metadata is a licence, a notice or a list of what is compiled in."""
    last = name.rpartition("/")[2].upper()
    return last.startswith(("LICEN", "COPYING", "NOTICE")) or "/licenses/" in name or "/sboms/" in name


def system_package(package: build_system.Package) -> Component:
    """Return the component of a package of the system."""
    source = f"https://snapshot.debian.org/package/{package.source}/"
    purl = f"pkg:deb/debian/{package.name}@{package.version}"
    return Component(f"deb-{package.name}", package.name, package.version, package.licence, source, purl, texts=(package.copyright,))


def gather(folder: Path, root: Path, version: str) -> list[Component]:
    """Return every component of the folder with its files, in a fixed order.

    Raises BuildError for a file or module nobody answers for, and for a licence that is not known.
    """
    recorded, components = recorded_files(), known(root, version)
    files: dict[str, list[str]] = {}
    for key in archive_owners(archived_modules(folder / HERE.program), metadata.packages_distributions()):
        files.setdefault(key, []).append(HERE.program)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if name == HERE.program:
            continue
        real = PurePosixPath(path.resolve().relative_to(folder.resolve()).as_posix())
        key = owner(real, recorded)
        if key == "system":
            component = system_package(build_system.package_of(real.name))
            key = component.key
            components[key] = component
        files.setdefault(key, []).append(name)
    gathered = {key: components.get(key) or python_package(key) for key in files}
    for one in gathered.values():
        if not one.texts or not all(text.is_file() for text in one.texts):
            raise BuildError(f"The text of the licence of {one.name} is not on this machine: put it into build_scripts/licences/.")
    return [replace(gathered[key], files=tuple(files[key]), parts=PARTS.get(key, ())) for key in sorted(files)]
