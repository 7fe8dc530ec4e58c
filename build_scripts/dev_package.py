"""`dev.py package`: makes the Debian package dist/kiosk_VERSION_ARCHITECTURE.deb of the standalone folder.

    python3 build_scripts/dev.py package           the package; the folder first, where it is not there or of another commit
    python3 build_scripts/dev.py package --check   then try it on a throw-away Debian system: root, a network, some ten minutes

DEBFULLNAME and DEBEMAIL, where they are set, name who answers for the package. Exit codes: 0 done; 1 the package could not be made, or
is not what it should be; 2 wrong usage; 4 system packages are missing; 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import build_archive
import dev_build
import package_deb
import package_life
import package_root
from build_keep import BuildError
from package_deb import Package

WORK = dev_build.ROOT / "build" / "package"
DIST = dev_build.ROOT / dev_build.DIST
QUICK = ("-Znone",)
# What the trials look with, beside what the package depends on: a system that boots.
FOR_TRIALS = ("dbus", "systemd-sysv")


def is_stale(folder: Path, epoch: int) -> bool:
    """Say whether the folder is not there, or of another commit: its time is the commit's."""
    return not (folder / package_deb.NAME).is_file() or int(folder.stat().st_mtime) != epoch


def folder_of(epoch: int) -> Path:
    """Return the standalone folder of this commit, made and checked where it is not there yet. Raises BuildError."""
    folder = DIST / dev_build.NAME
    if is_stale(folder, epoch) and dev_build.build(check=True):
        raise BuildError("The standalone folder may not be shipped.")
    return folder


def look_at(package: Path) -> list[str]:
    """Return what lintian has to say of the package."""
    done = package_root.ask(("lintian", "--allow-root", "--display-level=>=warning", str(package)))
    return [line for line in done.said.splitlines() if re.match("[EW]: ", line)]


def earlier(package: Package, into: Path) -> Path:
    """Make the version before: the same with a file more, and a version that counts as older."""
    with tempfile.TemporaryDirectory(dir=WORK) as name:
        folder = Path(name) / package_deb.NAME
        shutil.copytree(package.folder, folder, symlinks=True)
        (folder / "lib" / package_life.ONLY_BEFORE.name).touch()
        older = Package(folder, f"{package.version}~before", package.epoch)
        return package_deb.pack(older, WORK / "tree", into, QUICK)


def try_package(package: Package, made: Path) -> None:
    """Take the package through its life on two throw-away systems. Raises BuildError for what is wrong."""
    if sys.platform != "linux" or os.geteuid() != 0:
        raise BuildError("The trials need root on Linux: they make a system of their own.")
    needed = [name.partition(" ")[0] for name in package_deb.depends(package.folder).split(", ")]
    print("[2/3] a throw-away system with what the package depends on", flush=True)
    archive = package_root.make((*needed, *FOR_TRIALS), WORK)
    older = earlier(package, WORK)
    versions = package_life.Versions(f"/root/{older.name}", f"/root/{made.name}")
    print("[3/3] trying it", flush=True)
    for trial in (package_life.without_systemd, package_life.under_systemd):
        with package_root.unpacked(archive, WORK) as root:
            for one in (older, made):
                shutil.copy(one, root / "root" / one.name)
            trial(root, versions)


def make(check: bool) -> int:
    """Make the package, look at it, and try it where that was asked for. Return an exit code."""
    epoch = dev_build.commit_time()
    package = Package(folder_of(epoch), package_deb.debian_version(dev_build.version()), epoch)
    WORK.mkdir(parents=True, exist_ok=True)
    print("[1/3] packing", flush=True)
    made = package_deb.pack(package, WORK / "tree", DIST)
    found = look_at(made)
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB\nSHA-256 {build_archive.digest(made)}", flush=True)
    for line in found:
        print(f"NOT TO BE SHIPPED: {line}", file=sys.stderr)
    if check:
        try_package(package, made)
    return dev_build.EXIT_FAILED if found else 0


def main(arguments: Sequence[str]) -> int:
    """Do what `dev.py package` was asked for, in the project's own environment, and return an exit code."""
    try:
        match list(arguments):
            case []:
                return make(check=False)
            case ["--check"]:
                return make(check=True)
            case ["-h" | "--help"]:
                print((__doc__ or "").strip())
                return 0
            case _:
                print("usage: dev.py package [--check]", file=sys.stderr)
                return dev_build.EXIT_USAGE
    except BuildError as error:
        print(f"The package is not what it should be. {error}", file=sys.stderr)
        return dev_build.EXIT_FAILED
    except KeyboardInterrupt:
        return dev_build.EXIT_INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
