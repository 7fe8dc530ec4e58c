"""Missing system libraries: found by loading them, named by the package that brings them."""

from __future__ import annotations

import struct
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import dev_system
import pytest
from dev_system import LIBRARIES, Missing, Need

BUILD_SCRIPTS = Path(dev_system.__file__).parent
ABSENT = Missing("libabsent.so.7", "libabsent7")
DEBIAN = {"ID": "debian"}
# From the C library itself, which Python has loaded already.
C_LIBRARY = ("libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libresolv.so", "ld-linux")
PARTS = {
    Need.CORE: (
        *(
            "QtCore.abi3.so",
            "QtGui.abi3.so",
            "QtQml.abi3.so",
            "QtQuick.abi3.so",
            "QtNetwork.abi3.so",
            "QtQuickControls2.abi3.so",
            "QtTest.abi3.so",
        ),
        *("Qt/lib/libQt6QuickShapes.so.6", "Qt/lib/libQt6Svg.so.6", "Qt/plugins/platforms/libqoffscreen.so"),
        *(
            "Qt/plugins/imageformats/libqjpeg.so",
            "Qt/plugins/imageformats/libqwebp.so",
            "qmllint",
            "qmlformat",
            "Qt/libexec/qmltyperegistrar",
        ),
    ),
    Need.X11: ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so"),
    Need.WAYLAND: ("Qt/plugins/platforms/libqwayland.so", "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so"),
}
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the wheels of other systems need no system libraries")


def needed_libraries(path: Path) -> list[str]:
    """Return the DT_NEEDED entries of a 64-bit little-endian ELF file, read from its section headers (System V ABI, chapter 4)."""
    data = path.read_bytes()
    (offset,) = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, offset + index * size) for index in range(count)]
    dynamic = next(section for section in sections if section[1] == 6)
    strings = sections[dynamic[6]][4]
    entries = struct.iter_unpack("<QQ", data[dynamic[4] : dynamic[4] + dynamic[5]])
    return [data[strings + value : data.index(b"\0", strings + value)].decode() for tag, value in entries if tag == 1]


def system_libraries(folder: Path, part: str) -> set[str]:
    """Return what a part of the wheel loads from the system, through the wheel's other libraries too."""
    inside = {path.name: path for place in (folder / "Qt" / "lib", folder, folder.parent / "shiboken6") for path in place.glob("*.so*")}
    found: set[str] = set()
    seen: set[Path] = set()
    waiting = [folder / part]
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            names = needed_libraries(path)
            waiting += [inside[name] for name in names if name in inside]
            found |= {name for name in names if name not in inside and not name.startswith(C_LIBRARY)}
    return found


@linux_only
@pytest.mark.parametrize("need", PARTS, ids=lambda need: need.name)
def test_the_list_is_what_the_installed_qt_links_to(need: Need) -> None:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    linked = set().union(*(system_libraries(Path(spec.origin).parent, part) for part in PARTS[need]))
    core = LIBRARIES[Need.CORE].keys()

    assert linked - core == LIBRARIES[need].keys() - core
    assert linked >= LIBRARIES[need].keys()


@linux_only
def test_a_library_is_missing_when_it_does_not_load(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev_system, "LIBRARIES", {Need.CORE: {"libc.so.6": "libc6", ABSENT.name: ABSENT.package}})

    assert dev_system.find_missing([Need.CORE]) == (ABSENT,)
    assert dev_system.find_missing([Need.WAYLAND]) == ()


def test_what_the_tests_start_is_missed_by_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev_system, "XORG_FOLDERS", (tmp_path / "none", tmp_path))
    (tmp_path / "input").mkdir()
    (tmp_path / "input" / "inputtest_drv.so").touch()

    monkeypatch.setattr(dev_system, "PROGRAMS", {**dev_system.PROGRAMS, "/nowhere/bus-launcher": "bus"})

    names = [item.name for item in dev_system.find_missing([Need.SUITE])]

    on_path = ["Xvfb", "Xorg", "openbox", "xdotool", "pdftotext", "xrandr", "dbus-run-session", "espeak-ng"]
    assert [name for name in names if not name.startswith("/usr/")] == [*on_path, "/nowhere/bus-launcher", "drivers/dummy_drv.so"]


def test_what_the_build_starts_is_looked_for_by_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev_system, "BUILD_PROGRAMS", {"/bin/sh": "dash", ABSENT.name: ABSENT.package})

    assert dev_system.find_missing([Need.BUILD]) == (ABSENT,)
    assert ABSENT not in dev_system.find_missing([Need.SUITE])


def test_what_the_package_is_made_and_tried_with_is_looked_for_by_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev_system, "PACKAGE_PROGRAMS", {"/bin/sh": "dash", ABSENT.name: ABSENT.package})

    assert dev_system.find_missing([Need.PACKAGE]) == (ABSENT,)
    assert ABSENT not in dev_system.find_missing([Need.BUILD])


@pytest.mark.parametrize(
    ("os_release", "command"),
    [
        (DEBIAN, "apt-get install -y --no-install-recommends libabsent7 xvfb"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "apt-get install -y --no-install-recommends libabsent7 xvfb"),
        ({"ID": "fedora"}, "dnf install -y libabsent.so.7()(64bit) /usr/bin/Xvfb"),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, "zypper install -y libabsent.so.7()(64bit) /usr/bin/Xvfb"),
        ({"ID": "plan9"}, ""),
    ],
)
def test_the_command_is_the_one_of_the_system(os_release: dict[str, str], command: str) -> None:
    missing = (ABSENT, Missing("libabsent-2.so.7", "libabsent7"), Missing("Xvfb", "xvfb"))[:: 2 if "apt" not in command else 1]

    assert " ".join(dev_system.install_command(missing, os_release)) == command


def test_a_module_of_xorg_is_installed_by_its_path_where_packages_are_found_by_files() -> None:
    driver = Missing("drivers/dummy_drv.so", "xserver-xorg-video-dummy")

    assert dev_system.install_command((driver,), {"ID": "fedora"})[-1] == "/usr/lib64/xorg/modules/drivers/dummy_drv.so"


def test_a_program_of_the_build_is_installed_by_its_path_too() -> None:
    assert dev_system.install_command((Missing("zstd", "zstd"),), {"ID": "fedora"})[-1] == "/usr/bin/zstd"


def test_what_a_person_reads_is_a_command_to_paste() -> None:
    fedora = dev_system.explain((ABSENT,), dev_system.install_command((ABSENT,), {"ID": "fedora"}))

    assert "sudo dnf install -y 'libabsent.so.7()(64bit)'" in fedora
    assert "package manager" in dev_system.explain((ABSENT,), ())


@linux_only
def test_an_ordinary_user_is_told_and_nothing_is_installed() -> None:
    program = (
        "import os, sys, dev_system as s\n"
        "os.geteuid() or os.seteuid(65534)\n"
        f"s.LIBRARIES = {{s.Need.CORE: {{{ABSENT.name!r}: {ABSENT.package!r}}}}}\n"
        "s.read_os_release = lambda: {'ID': 'debian'}\n"
        "sys.exit(s.require([s.Need.CORE]))"
    )
    done = subprocess.run((sys.executable, "-c", program), cwd=BUILD_SCRIPTS, capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == dev_system.EXIT_SYSTEM_PACKAGES == 4
    assert "sudo apt-get install -y --no-install-recommends libabsent7" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("environment", "needs"),
    [
        ({}, {Need.CORE}),
        ({"DISPLAY": ":0"}, {Need.CORE, Need.X11}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {Need.CORE, Need.WAYLAND}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=1x1"}, {Need.CORE}),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, {Need.CORE, Need.X11}),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, {Need.CORE, Need.WAYLAND}),
    ],
)
def test_a_window_needs_what_its_display_needs(environment: dict[str, str], needs: set[Need]) -> None:
    assert set(dev_system.needs_of_window(environment)) == needs
