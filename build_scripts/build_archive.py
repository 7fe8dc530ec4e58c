"""Packs the folder so that the same folder gives the same bytes, and says in what two folders differ."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
from pathlib import Path

from build_keep import BuildError

# The higher levels take minutes and save a few percent; a window of 2^27 bytes is the largest that needs no option to unpack.
COMPRESSION = ("zstd", "-q", "-f", "-15", "--long=27", "-T0")


def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return an entry of the archive without what differs between machines: it belongs to nobody in particular."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def gather(folder: Path, bare: Path) -> None:
    """Write the folder into `bare`, a .tar in a fixed order."""
    with tarfile.open(bare, "w", format=tarfile.PAX_FORMAT) as tar:
        for path in (folder, *sorted(folder.rglob("*"))):
            tar.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=plain)


def pack(folder: Path, archive: Path) -> None:
    """Write the folder into `archive`, a .tar.zst. Raises BuildError where zstd fails."""
    bare = archive.with_suffix("")
    gather(folder, bare)
    done = subprocess.run((*COMPRESSION, "--rm", "-o", str(archive), str(bare)), capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BuildError(f"zstd failed: {done.stderr.strip()}")


def digest(path: Path) -> str:
    """Return the SHA-256 of a file; that of a link is of where it points."""
    data = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
    return hashlib.sha256(data).hexdigest()


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file of a folder by its name in it."""
    paths = sorted(path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(folder).as_posix(): digest(path) for path in paths}


def size(folder: Path) -> tuple[int, int]:
    """Return how many files a folder has and their bytes together; a link counts as a file without any."""
    paths = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    return len(paths), sum(path.stat().st_size for path in paths if not path.is_symlink())


def differences(one: Path, other: Path) -> list[str]:
    """Return a line for each file that only one of the folders has or that differs."""
    first, second = digests(one), digests(other)
    lines = [f"only in {one}: {name}" for name in sorted(first.keys() - second.keys())]
    lines += [f"only in {other}: {name}" for name in sorted(second.keys() - first.keys())]
    return lines + [f"differs: {name}" for name in sorted(first.keys() & second.keys()) if first[name] != second[name]]
