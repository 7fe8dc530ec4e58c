"""How a standalone folder looks on each system: where Qt lies in it, which plugins it takes, what its libraries are called.

Windows and macOS were read from the wheels of PySide6 6.11.3 for them, and have not been built: see "What was verified where" in docs/it.md.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Target:
    """A system the folder is made for.

    `qt` is the folder of Qt in that of the packages; `plugins` names what is kept of each folder of plugins. `of_the_system` are the
    libraries that are not carried along, `named_by_others` those that nothing loads but what was linked to them.
    """

    name: str
    program: str
    archive: str
    qt: tuple[str, ...]
    plugins: Mapping[str, frozenset[str]]
    of_the_system: re.Pattern[str]
    named_by_others: re.Pattern[str]
    ignores_case: bool = field(default=False)

    def known_as(self, library: str) -> str:
        """Return the name by which a library is looked up: Windows takes Qt6Core.dll and qt6core.dll for one."""
        return library.lower() if self.ignores_case else library


# The pictures a pack may have and the plates, on every system.
PICTURES = frozenset({"qjpeg", "qsvg", "qwebp"})
LINUX = Target(
    "linux",
    "kiosk",
    ".tar.zst",
    ("PySide6", "Qt"),
    # xcb with both ways to OpenGL, Wayland with EGL, and no display at all; dead keys of a keyboard.
    {
        "imageformats": PICTURES,
        "platforminputcontexts": frozenset({"composeplatforminputcontextplugin"}),
        "platforms": frozenset({"qoffscreen", "qwayland", "qxcb"}),
        "wayland-graphics-integration-client": frozenset({"qt-plugin-wayland-egl"}),
        "wayland-shell-integration": frozenset({"xdg-shell"}),
        "xcbglintegrations": frozenset({"qxcb-egl-integration", "qxcb-glx-integration"}),
    },
    # glibc belongs to its kernel; the others are what a graphics driver loads too: an older copy in the folder would keep the driver
    # of a newer system from loading, and where OpenGL is, they are.
    re.compile(
        r"(ld-linux.*|lib(c|dl|m|mvec|pthread|resolv|rt|util|stdc\+\+|gcc_s|z|zstd|expat|drm|gbm|X11|X11-xcb|Xau|Xdmcp"
        r"|(E?GL|GLX|OpenGL|GLdispatch|GLESv2)|xcb|xcb-(dri[23]|glx|present|randr|shm|sync|xfixes)"
        r"|wayland-(client|cursor|egl|server)))\.so(\..*)?"
    ),
    # libQt6Core.so.6; a plugin or a module of Python has no number behind its ending, and the program itself loads libpython.
    re.compile(r"lib(?!python).*\.so\.\d[\d.]*"),
)
WINDOWS = Target(
    "windows",
    "kiosk.exe",
    ".zip",
    ("PySide6",),
    {"imageformats": PICTURES, "platforms": frozenset({"qoffscreen", "qwindows"})},
    # What every Windows from 10 on has, by the DLLs that Qt, Python and the packages name. opengl32sw.dll is Mesa's OpenGL in software,
    # 20 MB: Qt Quick draws with Direct3D here, and without it in its own software renderer.
    re.compile(
        r"(api-ms-win-.*|ext-ms-.*|opengl32sw|d3dcompiler_\d+|ucrtbase"
        r"|advapi32|authz|bcrypt|bcryptprimitives|cfgmgr32|comctl32|comdlg32|crypt32|d2d1|d3d(9|11|12)|dbghelp|dcomp|dnsapi|dwmapi|dwrite|dxgi|gdi32|icuuc|imagehlp|imm32"
        r"|iphlpapi|kernel32|mpr|msimg32|ncrypt|netapi32|ntdll|ole32|oleaut32|opengl32|pathcch|propsys|rpcrt4|secur32|setupapi|shcore"
        r"|shell32|shlwapi|uiautomationcore|user32|userenv|uxtheme|version|winhttp|winmm|winspool\.drv|ws2_32|wtsapi32)(\.dll)?",
        re.IGNORECASE,
    ),
    # Not python3*.dll, which the program loads, nor a plugin, whose name begins with q or ends with "plugin".
    re.compile(r"(qt6|pyside6|shiboken6|msvcp|vcruntime|concrt|vccorlib|vcomp|vcamp|lib|sqlite3|zlib).*\.dll", re.IGNORECASE),
    ignores_case=True,
)
MACOS = Target(
    "macos",
    "kiosk",
    ".tar.xz",
    ("PySide6", "Qt"),
    {"imageformats": PICTURES, "platforms": frozenset({"qcocoa", "qoffscreen"})},
    re.compile(r"$^"),  # build_macho.py passes over what lies in /usr/lib and /System
    # The library of a framework, QtCore; libpyside6.abi3.6.11.dylib. Not libpython, which the program loads, nor a plugin.
    re.compile(r"Qt[A-Z]\w*|lib(?!q|python).*(?<!plugin)\.dylib"),
)
TARGETS: Mapping[str, Target] = {"linux": LINUX, "win32": WINDOWS, "darwin": MACOS}
HERE = TARGETS.get(sys.platform, LINUX)
