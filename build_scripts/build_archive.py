"""Packs the folder so that the same folder gives the same bytes, and says in what two folders differ."""

from __future__ import annotations

import hashlib
import lzma
import shutil
import subprocess
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from build_keep import BuildError

# The higher levels take minutes and save a few percent; a window of 2^27 bytes is the largest that needs no option to unpack.
COMPRESSION = ("zstd", "-q", "-f", "-15", "--long=27", "-T0")
LZMA_LEVEL = 6


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


def pack(folder: Path, archive: Path, epoch: int) -> None:
    """Write the folder into `archive`: a .tar.zst, a .tar.xz or a .zip, whose entries are all of `epoch`, in seconds since 1970.

    Raises BuildError where zstd fails.
    """
    if archive.suffix == ".zip":
        zip_up(folder, archive, epoch)
        return
    bare = archive.with_suffix("")
    gather(folder, bare)
    if archive.suffix == ".xz":
        with bare.open("rb") as tar, lzma.open(archive, "wb", preset=LZMA_LEVEL) as packed:
            shutil.copyfileobj(tar, packed)
        bare.unlink()
        return
    done = subprocess.run((*COMPRESSION, "--rm", "-o", str(archive), str(bare)), capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BuildError(f"zstd failed: {done.stderr.strip()}")


def zip_up(folder: Path, archive: Path, epoch: int) -> None:
    """Write the folder into a .zip in a fixed order; no links, which Windows' folders do not have."""
    then = datetime.fromtimestamp(epoch, UTC).timetuple()[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), then)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            made.writestr(entry, path.read_bytes())


def write_digest(archive: Path) -> Path:
    """Write the archive's SHA-256 beside it, as `sha256sum -c` reads it, and return that file."""
    path = archive.with_name(f"{archive.name}.sha256")
    path.write_text(f"{digest(archive)}  {archive.name}\n", encoding="ascii", newline="\n")
    return path


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
