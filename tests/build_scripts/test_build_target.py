"""What is kept and what is read on Windows and macOS. The names are those in the wheels of PySide6 6.11.3 for these systems."""

from __future__ import annotations

import struct
from importlib import metadata
from pathlib import Path, PurePosixPath

import build_binary
import build_check
import build_components
import build_freeze
import build_keep
import build_macho
import build_pe
import build_target
import pytest
from build_target import LINUX, MACOS, WINDOWS, Target

LAUNCHERS = Path(
    str(metadata.distribution("setuptools").locate_file("setuptools"))
)  # programs for Windows, which setuptools brings on every system


@pytest.mark.parametrize(
    ("target", "place", "stays"),
    [
        (WINDOWS, "PySide6/plugins/platforms/qwindows.dll", True),
        (WINDOWS, "PySide6/plugins/platforms/qdirect2d.dll", False),
        (WINDOWS, "PySide6/plugins/imageformats/qwebp.dll", True),
        (WINDOWS, "PySide6/plugins/styles/qmodernwindowsstyle.dll", False),
        (WINDOWS, "PySide6/plugins/tls/qschannelbackend.dll", False),
        (WINDOWS, "PySide6/qml/QtQuick/Shapes/qmlshapesplugin.dll", True),
        (WINDOWS, "PySide6/qml/QtQuick/qtquick2plugin.dll", False),
        (WINDOWS, "PySide6/qml/QtQuick/Controls/qmldir", False),
        (WINDOWS, "PySide6/translations/qtbase_fr.qm", False),
        (WINDOWS, "PySide6/Qt6Core.dll", True),
        (WINDOWS, "PySide6/opengl32sw.dll", False),
        (WINDOWS, "python313.dll", True),
        (WINDOWS, "VCRUNTIME140.dll", True),
        (WINDOWS, "ucrtbase.dll", False),
        (MACOS, "PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        (MACOS, "PySide6/Qt/plugins/imageformats/libqmacheif.dylib", False),
        (MACOS, "PySide6/Qt/plugins/tls/libqsecuretransportbackend.dylib", False),
        (MACOS, "PySide6/Qt/qml/QtQuick/Shapes/libqmlshapesplugin.dylib", True),
        (MACOS, "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", True),
        (LINUX, "PySide6/Qt/plugins/platforms/libqxcb.so", True),
        (LINUX, "PySide6/Qt/plugins/platforms/libqwindows.so", False),
    ],
)
def test_what_the_freezer_collected_stays_or_goes(target: Target, place: str, stays: bool) -> None:
    assert build_keep.keeps(PurePosixPath(place), {"QtQuick", "QtQuick.Shapes"}, {"qtquick2plugin"}, target) is stays


@pytest.mark.parametrize(
    ("target", "needs", "gone"),
    [
        (
            WINDOWS,
            {
                "kiosk.exe": ["kernel32.dll"],
                "python313.dll": ["vcruntime140.dll"],
                "vcruntime140.dll": [],
                "qtcore.pyd": ["qt6core.dll", "pyside6.abi3.dll"],
                "pyside6.abi3.dll": ["qt6core.dll"],
                "qt6core.dll": ["icuuc.dll"],
                "qwindows.dll": ["qt6gui.dll"],
                "qt6gui.dll": ["qt6core.dll"],
                "qmlshapesplugin.dll": [],
                "qt6widgets.dll": ["qt6gui.dll"],
                "libssl-3.dll": [],
                "msvcp140_2.dll": [],
            },
            {"qt6widgets.dll", "libssl-3.dll", "msvcp140_2.dll"},
        ),
        (
            MACOS,
            {
                "kiosk": [],
                "Python": [],
                "libpython3.13.dylib": [],
                "QtCore.abi3.so": ["QtCore", "libpyside6.abi3.6.11.dylib"],
                "QtCore": [],
                "libpyside6.abi3.6.11.dylib": ["QtCore"],
                "libqcocoa.dylib": ["QtGui"],
                "QtGui": ["QtCore"],
                "libworkerscriptplugin.dylib": [],
                "QtWidgets": ["QtGui"],
                "libssl.3.dylib": [],
            },
            {"QtWidgets", "libssl.3.dylib"},
        ),
    ],
    ids=["windows", "macos"],
)
def test_only_what_is_loaded_and_what_that_names_stays(target: Target, needs: dict[str, list[str]], gone: set[str]) -> None:
    assert build_freeze.unneeded(needs, target) == gone


def test_on_windows_a_library_is_known_whatever_its_capitals() -> None:
    assert WINDOWS.known_as("Qt6Core.dll") == WINDOWS.known_as("QT6CORE.DLL")
    assert LINUX.known_as("libQt6Core.so.6") != LINUX.known_as("libqt6core.so.6")


def test_what_nothing_names_goes_with_its_framework_and_its_links(tmp_path: Path) -> None:
    for name, needs in {"QtCore": (), "QtGui": ("@rpath/QtCore.framework/Versions/A/QtCore",), "QtSql": ()}.items():
        place = tmp_path / "lib" / f"{name}.framework" / "Versions" / "A"
        (place / "Resources").mkdir(parents=True)
        (place / "Resources" / "Info.plist").touch()
        (place / name).write_bytes(macho(*needs))
        (place.parent / "Current").symlink_to("A")
        (tmp_path / "lib" / name).symlink_to(f"{name}.framework/Versions/A/{name}")
    (tmp_path / "lib" / "libqcocoa.dylib").write_bytes(macho("@rpath/QtGui.framework/Versions/A/QtGui", "/usr/lib/libSystem.B.dylib"))

    assert build_freeze.prune(tmp_path, MACOS) == 1
    assert sorted(path.name for path in (tmp_path / "lib").iterdir()) == [
        "QtCore",
        "QtCore.framework",
        "QtGui",
        "QtGui.framework",
        "libqcocoa.dylib",
    ]


def test_a_windows_program_says_what_it_needs() -> None:
    assert "kernel32.dll" in build_binary.needed(LAUNCHERS / "cli-64.exe")
    assert "kernel32.dll" in build_binary.needed(LAUNCHERS / "cli-32.exe")
    assert build_binary.debugging_symbols(LAUNCHERS / "cli-64.exe") == ()


def test_libraries_that_wait_for_their_first_call_are_needed_too(tmp_path: Path) -> None:
    (tmp_path / "late.dll").write_bytes(pe(at_once="Qt6Core.dll", late="DWMAPI.dll"))

    assert build_pe.needed(tmp_path / "late.dll") == ("qt6core.dll", "dwmapi.dll")


def macho(*needed: str) -> bytes:
    """Return a library for macOS that names these."""
    commands = b""
    for name in needed:
        text = name.encode() + b"\0"
        text += b"\0" * (-len(text) % 8)
        commands += struct.pack("<IIIIII", build_macho.LOAD, 24 + len(text), 24, 0, 0, 0) + text
    identity = struct.pack("<IIIIII", 0xD, 32, 24, 0, 0, 0) + b"libown\0\0"
    return build_macho.THIN + struct.pack("<IIIIIII", 0, 0, 6, 1 + len(needed), 0, 0, 0) + identity + commands


def pe(at_once: str, late: str) -> bytes:
    """Return a library for Windows, 64-bit, that names one library at once and one late; its only section is at 4096 in memory, 512 here."""
    names = at_once.encode() + b"\0" + late.encode() + b"\0"
    content = struct.pack("<IIIII", 0, 0, 0, 4096 + 104, 0) + bytes(20)
    content += struct.pack("<IIIIIIII", 1, 4096 + 104 + len(at_once) + 1, 0, 0, 0, 0, 0, 0) + bytes(32) + names
    directories = [(0, 0)] * 16
    directories[build_pe.IMPORTS], directories[build_pe.DELAYED_IMPORTS] = (4096, 40), (4096 + 40, 64)
    optional = struct.pack("<H", build_pe.PE32_PLUS) + bytes(106) + struct.pack("<I", 16)
    optional += b"".join(struct.pack("<II", *one) for one in directories)
    header = build_pe.SIGNATURE + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, len(optional), 0) + optional
    section = struct.pack("<8sIIII16x", b".rdata", len(content), 4096, 512, 512)
    return (b"MZ".ljust(60, b"\0") + struct.pack("<I", 64) + header + section).ljust(512, b"\0") + content


def test_a_library_for_macos_says_what_it_needs_and_macos_does_not_bring(tmp_path: Path) -> None:
    thin = macho(
        "@rpath/QtGui.framework/Versions/A/QtGui", "/System/Library/Frameworks/AppKit.framework/AppKit", "@rpath/libshiboken6.dylib"
    )
    (tmp_path / "thin").write_bytes(thin)
    rows = b"".join(struct.pack(">IIIII", 0, 0, at, len(thin), 14) for at in (64, 64 + len(thin)))
    (tmp_path / "fat").write_bytes((build_macho.FAT + struct.pack(">I", 2) + rows).ljust(64, b"\0") + thin + macho("@rpath/QtQml"))

    assert build_binary.needed(tmp_path / "thin") == ("QtGui", "libshiboken6.dylib")
    assert build_binary.needed(tmp_path / "fat") == ("QtGui", "libshiboken6.dylib", "QtQml")


@pytest.mark.parametrize(
    "data",
    [b"", b"MZ", b"MZ".ljust(60, b"\0") + b"\0\1\0\0", build_macho.FAT, build_macho.FAT + b"\0\0\0\2".ljust(60, b"!"), b"\x7fELF\x01"],
)
def test_what_is_no_program_is_not_taken_for_one(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "data").write_bytes(data)

    assert not build_binary.is_binary(tmp_path / "data")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("lib/PySide6/Qt6QuickTimeline.dll", "GPL alone"),
        ("lib/Qt6QuickTimeline.dll", "GPL alone"),
        ("lib/PySide6/plugins/vectorimageformats/qlottievectorimage.dll", "GPL alone"),
        ("lib/PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll", "GPL alone"),
        ("lib/PySide6/qml/QtQuick/VirtualKeyboard/qmldir", "GPL alone"),
        ("lib/PySide6/Qt/lib/QtQuickTimeline.framework/Versions/A/QtQuickTimeline", "GPL alone"),
        ("lib/PySide6/Qt6Widgets.dll", "does not use"),
        ("lib/PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets", "does not use"),
        ("lib/PySide6/plugins/tls/qschannelbackend.dll", "fetch addresses"),
        ("lib/libssl-3.dll", "fetch addresses"),
        ("lib/_ssl.pyd", "fetch addresses"),
    ],
)
def test_a_file_that_may_not_be_shipped_is_refused(name: str, reason: str) -> None:
    assert any(reason in line for line in build_check.refused_names([name]))


def test_other_files_are_not() -> None:
    names = [
        "PySide6/Qt6Qml.dll",
        "PySide6/QtCore.pyd",
        "PySide6/qml/QtQuick/Shapes/qmldir",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
    ]

    assert build_check.refused_names(["kiosk.exe", *(f"lib/{name}" for name in names)]) == []


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("lib/PySide6/Qt6Core.dll", "qt"),
        ("lib/Qt6Core.dll", "qt"),
        ("lib/pyside6.abi3.dll", "pyside6-essentials"),
        ("lib/shiboken6.abi3.dll", "shiboken6"),
        ("lib/PySide6/plugins/platforms/qwindows.dll", "qt"),
        ("lib/PySide6/qml/QtQuick/qmldir", "qt"),
        ("lib/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "qt"),
        ("lib/PySide6/QtCore.pyd", "pyside6-essentials"),
        ("lib/PySide6/MSVCP140.dll", "msvc-runtime"),
        ("lib/VCRUNTIME140_1.dll", "msvc-runtime"),
        ("lib/python313.dll", "cpython"),
        ("lib/_ctypes.pyd", "cpython"),
        ("lib/libcrypto-3.dll", "cpython"),
        ("lib/Python.framework/Versions/3.13/Python", "cpython"),
        ("lib/libcrypto.3.dylib", "cpython"),
        ("lib/_miniaudio.pyd", "miniaudio"),
    ],
)
def test_each_file_has_an_owner(path: str, key: str) -> None:
    recorded = {"PySide6/QtCore.pyd": "pyside6-essentials", "PySide6/Qt6Core.dll": "pyside6-essentials", "_miniaudio.pyd": "miniaudio"}

    assert build_components.owner(PurePosixPath(path), recorded) == key


def test_texts_that_linux_alone_has_come_along() -> None:
    own = Path(build_components.__file__).parent / "licences"

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (own / "lgpl-3.txt").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (own / "gpl-3.txt").read_text(encoding="utf-8")
    assert (own / "msvc-runtime.txt").is_file()


def test_every_system_has_a_target() -> None:
    assert {target.name for target in build_target.TARGETS.values()} == {"linux", "macos", "windows"}
    assert build_target.HERE in build_target.TARGETS.values()
