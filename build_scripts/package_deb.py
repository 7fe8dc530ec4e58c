"""Makes the Debian package from the standalone folder: what lies where, what dpkg is told, and the same bytes each time."""

from __future__ import annotations

import email.utils
import gzip
import hashlib
import math
import os
import re
import shutil
import string
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import build_binary
import build_check
import build_system
from build_keep import BuildError

OURS = Path(__file__).resolve().parent
DEBIAN = OURS / "debian"
NAME = "kiosk"
OPT = Path("opt") / NAME
DOC = Path("usr/share/doc") / NAME
SCRIPTS = ("postinst", "prerm", "postrm")
# What the package needs beside the libraries that its programs name: the compositor, which ends where there is no X server to start; who
# hands out display and touch screen; who makes the user and the group render.
ALWAYS = ("adduser", "cage", "fontconfig-config", "seatd", "systemd", "udev", "xkb-data", "xwayland")
GLIBC = "libc6"
GLIBC_VERSION = re.compile(rb"GLIBC_2\.(\d+)\b")
PRE_RELEASE = re.compile(r"(a|b|rc|\.dev)(\d+)$")
SHARED = re.compile(r"\.so(\.[\d.]+)?$")
PROGRAM, PLAIN = 0o755, 0o644
# The level beyond which it gets slow and hardly smaller; one thread, for the bytes depend on their number.
COMPRESSION = ("-Zxz", "-z6", "--threads-max=1")
NOBODY_IN_PARTICULAR = "The maintainers of the kiosk <maintainers@localhost>"


@dataclass(frozen=True)
class Package:
    """What is packed: the standalone folder, its version as Debian writes it, and the time of its commit in seconds since 1970."""

    folder: Path
    version: str
    epoch: int

    @property
    def file_name(self) -> str:
        """The name of the package's file."""
        return f"{NAME}_{self.version}_{architecture()}.deb"


def debian_version(version: str) -> str:
    """Return a version of Python's as Debian orders it: 1.0rc1 comes before 1.0."""
    return PRE_RELEASE.sub(r"~\1\2", version).replace("~.", "~")


def architecture() -> str:
    """Return the name of this machine's architecture, amd64 for example. Raises BuildError where there is no dpkg."""
    answer = build_system.ask("dpkg", "--print-architecture").strip()
    if not answer:
        raise BuildError("There is no dpkg here: packages are made on Debian or Ubuntu.")
    return answer


def maintainer(environment: Mapping[str, str] = os.environ) -> str:
    """Return who answers for the package: who the variables of Debian's tools name."""
    name, address = environment.get("DEBFULLNAME"), environment.get("DEBEMAIL")
    return f"{name} <{address}>" if name and address else NOBODY_IN_PARTICULAR


def oldest_glibc(paths: Iterable[Path]) -> str:
    """Return the oldest glibc, 2.36 for example, that has what these programs and libraries take from it."""
    found = [int(minor) for path in paths for minor in GLIBC_VERSION.findall(path.read_bytes())]
    return f"2.{max(found, default=0)}"


def depends(folder: Path) -> str:
    """Return the packages that the folder needs, as a control file lists them. Raises BuildError for a library of no package."""
    names = set(ALWAYS)
    for soname in build_check.needed_of_the_system(folder):
        owner = build_system.ask("dpkg-query", "-S", f"*/{build_system.real_name(soname)}").partition(":")[0]
        if not owner:
            raise BuildError(f"No Debian package holds {soname}.")
        names.add(owner)
    glibc = f"{GLIBC} (>= {oldest_glibc(build_binary.libraries(folder))})"
    return ", ".join(glibc if name == GLIBC else name for name in sorted(names | {GLIBC}))


def ask_program(folder: Path, *arguments: str) -> str:
    """Return what the folder's program prints. Raises BuildError where it fails."""
    environment = {"LANG": "C.UTF-8", "HOME": "/nonexistent"}
    done = subprocess.run([str(folder / NAME), *arguments], env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BuildError(f"{NAME} {' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def manual(text: str, version: str) -> str:
    """Return a manual page (roff) that shows what `kiosk --help` prints."""
    lines = [line.replace("\\", "\\e").replace("-", "\\-") for line in text.splitlines()]
    body = "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in lines)
    head = f'.TH KIOSK 1 "" "kiosk {version}" "User Commands"\n.SH NAME\nkiosk \\- touch kiosk for research institutions\n'
    return f"{head}.SH SYNOPSIS\n.B kiosk\n.I COMMAND\n[\\fIARGUMENTS\\fR]\n.SH DESCRIPTION\n.nf\n{body}\n.fi\n"


def changelog(package: Package) -> str:
    """Return the changelog as Debian wants it: one entry, for what changed is told elsewhere."""
    date = email.utils.formatdate(package.epoch)
    entry = f"  * What changed is in {DOC.name}'s CHANGELOG.md.gz, in this folder."
    return f"{NAME} ({package.version}) stable; urgency=medium\n\n{entry}\n\n -- {maintainer()}  {date}\n"


def small_files(package: Package) -> dict[Path, tuple[bytes, int]]:
    """Return what is beside the folder: each file's path in the package, its content and its mode."""
    project = OURS.parent
    example = ask_program(package.folder, "settings", "--example")
    page = manual(ask_program(package.folder, "--help"), package.version)
    texts = {DOC / "changelog.gz": changelog(package), Path("usr/share/man/man1/kiosk.1.gz"): page}
    texts[DOC / "CHANGELOG.md.gz"] = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    copies = {
        DOC / "README.Debian": DEBIAN / "README.Debian",
        DOC / "copyright": DEBIAN / "copyright",
        Path("usr/lib/systemd/system/kiosk.service"): OURS / "systemd" / "kiosk.service",
        Path("usr/share/lintian/overrides") / NAME: DEBIAN / "lintian-overrides",
    }
    found = {path: (source.read_bytes(), PLAIN) for path, source in copies.items()}
    found |= {path: (gzip.compress(text.encode(), 9, mtime=0), PLAIN) for path, text in texts.items()}
    found[Path("usr/share/kiosk/kiosk.toml")] = (example.encode(), PLAIN)
    found[Path("usr/bin/kiosk")] = ((DEBIAN / "kiosk.sh").read_bytes(), PROGRAM)
    return found


def sizes(tree: Path) -> int:
    """Return the size of what is installed in KiB, each file and folder rounded up, as dpkg counts it."""
    return sum(math.ceil(path.lstat().st_size / 1024) if path.is_file() and not path.is_symlink() else 1 for path in tree.rglob("*"))


def md5sums(tree: Path) -> str:
    """Return the list by which `dpkg --verify` finds a file that changed."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)


def control_files(package: Package, tree: Path) -> dict[str, tuple[str, int]]:
    """Return what dpkg is told: each control file's content and mode."""
    values = {"version": package.version, "architecture": architecture(), "maintainer": maintainer()}
    values |= {"size": str(sizes(tree)), "depends": depends(package.folder)}
    control = string.Template((DEBIAN / "control").read_text(encoding="utf-8")).substitute(values)
    scripts = {name: ((DEBIAN / name).read_text(encoding="utf-8"), PROGRAM) for name in SCRIPTS}
    return scripts | {"control": (control, PLAIN), "md5sums": (md5sums(tree), PLAIN)}


def put(path: Path, content: bytes, mode: int) -> None:
    """Write a file of the package, and the folders it lies in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(mode)


def lay_out(package: Package, tree: Path) -> None:
    """Put everything into `tree` as it lies in the package, control files included, with the times of the commit."""
    shutil.copytree(package.folder, tree / OPT, symlinks=True)
    for path, (content, mode) in small_files(package).items():
        put(tree / path, content, mode)
    for name, (text, mode) in control_files(package, tree).items():
        put(tree / "DEBIAN" / name, text.encode(), mode)
    for path in (tree, *tree.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(PROGRAM)
        elif SHARED.search(path.name) and not path.is_symlink():
            path.chmod(PLAIN)
    for path in (tree, *tree.rglob("*")):
        os.utime(path, (package.epoch, package.epoch), follow_symlinks=False)


def pack(package: Package, work: Path, out: Path, compression: tuple[str, ...] = COMPRESSION) -> Path:
    """Make the package in the folder `out` and return it; `work` is a folder that may be emptied. Raises BuildError."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    lay_out(package, work)
    target = out / package.file_name
    command = ("dpkg-deb", "--root-owner-group", *compression, "--build", str(work), str(target))
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(package.epoch)}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BuildError(f"dpkg-deb failed: {done.stderr.strip()}")
    return target
