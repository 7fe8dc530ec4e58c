"""The system libraries Qt loads on Linux, and the Debian packages that bring them.

What is missing is found by loading each library, never by asking for package names: names differ between releases, the
libraries do not. `tests/build_scripts/test_dev_system.py` compares the list with what the installed wheel really links to.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

EXIT_SYSTEM_PACKAGES = 4


class Need(Enum):
    """What a command is about to do with Qt."""

    CORE = "Qt Quick, drawn without a display"
    X11 = "a window on an X11 display"
    WAYLAND = "a window on a Wayland display"
    SUITE = "the tests that start X servers and an accessibility bus of their own, and speak"
    BUILD = "making the standalone folder and starting it"
    PACKAGE = "making the Debian package and trying it"
    VENV = "a virtual environment"


LIBRARIES: Mapping[Need, Mapping[str, str]] = {
    Need.CORE: {
        "libstdc++.so.6": "libstdc++6",
        "libgcc_s.so.1": "libgcc-s1",
        "libz.so.1": "zlib1g",
        "libzstd.so.1": "libzstd1",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libX11.so.6": "libx11-6",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",
        "libbrotlidec.so.1": "libbrotli1",
        "libbrotlicommon.so.1": "libbrotli1",
    },
    Need.X11: {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-glx.so.0": "libxcb-glx0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    Need.WAYLAND: {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}

PROGRAMS: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "Xorg": "xserver-xorg-core",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "pdftotext": "poppler-utils",
    "xrandr": "x11-xserver-utils",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "espeak-ng": "espeak-ng",
}
# What packs the folder, and what shuts it in and watches it while it is tried.
BUILD_PROGRAMS: Mapping[str, str] = {
    "as": "binutils",
    "cage": "cage",
    "dbus-run-session": "dbus-daemon",
    "dpkg-query": "dpkg",
    "/sbin/ldconfig": "libc-bin",
    "setpriv": "util-linux",
    "strace": "strace",
    "timeout": "coreutils",
    "unshare": "util-linux",
    "Xvfb": "xvfb",
    "zstd": "zstd",
}
# What looks at the package, and what makes the system on which it is tried.
PACKAGE_PROGRAMS: Mapping[str, str] = {
    "dpkg-deb": "dpkg",
    "lintian": "lintian",
    "mmdebstrap": "mmdebstrap",
    "nsenter": "util-linux",
    "systemd-nspawn": "systemd-container",
    "xz": "xz-utils",
}
# Modules of Xorg: a display in memory, and input devices that a test moves.
XORG_MODULES: Mapping[str, str] = {"drivers/dummy_drv.so": "xserver-xorg-video-dummy", "input/inputtest_drv.so": "xserver-xorg-core"}
XORG_FOLDERS = (Path("/usr/lib/xorg/modules"), Path("/usr/lib64/xorg/modules"))


@dataclass(frozen=True)
class Missing:
    """One thing the system lacks: the library, module or program, and the Debian package that brings it."""

    name: str
    package: str


def can_load(soname: str) -> bool:
    """Say whether the dynamic linker finds and loads this library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_xorg_module(module: str) -> bool:
    """Say whether the X server finds this module, given as its path in the folder of modules."""
    return any((folder / module).exists() for folder in XORG_FOLDERS)


def can_make_environments() -> bool:
    """Say whether this Python can put pip into a new environment; Debian ships that part in a package of its own."""
    spec = importlib.util.find_spec("ensurepip")
    return spec is not None and spec.origin is not None


def find_missing(needs: Iterable[Need]) -> tuple[Missing, ...]:
    """Return what these needs lack on this machine, in a fixed order; nothing on Windows and macOS, whose wheels are complete."""
    needs = frozenset(needs)
    missing: list[Missing] = []
    if sys.platform == "linux":
        for need, libraries in LIBRARIES.items():
            if need in needs:
                missing += [Missing(soname, package) for soname, package in libraries.items() if not can_load(soname)]
        if Need.SUITE in needs:
            missing += [Missing(program, package) for program, package in PROGRAMS.items() if shutil.which(program) is None]
            missing += [Missing(module, package) for module, package in XORG_MODULES.items() if not has_xorg_module(module)]
        if Need.BUILD in needs:
            missing += [Missing(program, package) for program, package in BUILD_PROGRAMS.items() if shutil.which(program) is None]
        if Need.PACKAGE in needs:
            missing += [Missing(program, package) for program, package in PACKAGE_PROGRAMS.items() if shutil.which(program) is None]
    if Need.VENV in needs and not can_make_environments():
        missing.append(Missing("ensurepip", f"python{sys.version_info.major}.{sys.version_info.minor}-venv"))
    return tuple(missing)


def is_debian_family(os_release: Mapping[str, str]) -> bool:
    """Say whether packages come from apt-get here, from the fields of os-release."""
    return bool({"debian", "ubuntu"} & {os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()})


def install_command(missing: Iterable[Missing], os_release: Mapping[str, str]) -> tuple[str, ...]:
    """Return the command that installs what is missing; empty where no package manager is known.

    rpm systems resolve a library by its own name, so they need no list of packages.
    """
    missing = tuple(missing)
    family = {os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()}
    if is_debian_family(os_release):
        return ("apt-get", "install", "-y", "--no-install-recommends", *dict.fromkeys(item.package for item in missing))
    if family & {"fedora", "rhel", "centos", "suse", "opensuse"}:
        names = {"ensurepip": "python3-libs"} | {
            program: str(Path("/usr/bin", program)) for program in (*PROGRAMS, *BUILD_PROGRAMS, *PACKAGE_PROGRAMS)
        }
        names |= {module: str(XORG_FOLDERS[1] / module) for module in XORG_MODULES}
        wanted = (names.get(item.name, f"{item.name}()(64bit)") for item in missing)
        return ("zypper" if family & {"suse", "opensuse"} else "dnf", "install", "-y", *wanted)
    return ()


def read_os_release() -> dict[str, str]:
    """Return the fields of os-release; empty where there is none."""
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def is_root() -> bool:
    """Say whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def explain(missing: tuple[Missing, ...], command: tuple[str, ...]) -> str:
    """Return what a person reads when packages are missing and cannot be installed from here."""
    names = ", ".join(item.name for item in missing)
    if not command:
        return f"This system lacks: {names}.\nInstall them with its package manager, then start again."
    update = "sudo apt-get update && " if command[0] == "apt-get" else ""
    return f"This system lacks: {names}.\nInstall them with this command, then start again:\n\n    {update}sudo {shlex.join(command)}\n"


def require(needs: Iterable[Need]) -> int:
    """Make sure the system has what is needed, installing it as root on the Debian family.

    Returns 0, or EXIT_SYSTEM_PACKAGES after printing the exact command a person has to run.
    """
    needs = tuple(needs)
    missing = find_missing(needs)
    if not missing:
        return 0
    command = install_command(missing, read_os_release())
    if not (is_root() and command[:1] == ("apt-get",) and shutil.which("apt-get")):
        print(explain(missing, command), file=sys.stderr, flush=True)
        return EXIT_SYSTEM_PACKAGES
    print(f"Installing {len(command) - 4} system packages: {shlex.join(command)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if any(subprocess.run(step, env=environment, check=False).returncode for step in (("apt-get", "update"), command)):
        print(f"\napt-get failed; its messages are above. {explain(missing, command)}", file=sys.stderr, flush=True)
        return EXIT_SYSTEM_PACKAGES
    importlib.invalidate_caches()
    left = find_missing(needs)
    if left:
        print(explain(left, install_command(left, read_os_release())), file=sys.stderr, flush=True)
        return EXIT_SYSTEM_PACKAGES
    return 0


def needs_of_window(environment: Mapping[str, str]) -> tuple[Need, ...]:
    """Return what Qt will need to open its window under these environment variables."""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen.startswith("wayland") or (not chosen and environment.get("WAYLAND_DISPLAY")):
        return (Need.CORE, Need.WAYLAND)
    if chosen == "xcb" or (not chosen and environment.get("DISPLAY")):
        return (Need.CORE, Need.X11)
    return (Need.CORE,)


def project_root() -> Path:
    """Return the folder of the project, whatever the current directory is."""
    return Path(__file__).resolve().parent.parent
