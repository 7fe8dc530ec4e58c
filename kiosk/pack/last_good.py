"""The last pack that was good, kept aside so that a broken one never empties the screen.

A kept pack lies in `packs/<digest>/` of the state folder, and the file `last-good` names it. The name is the digest of the content, so
a copy that a power cut left half written, or that a disk has spoilt, is told from a whole one without trusting the pointer.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk import whole_file
from kiosk.checksum import sha256
from kiosk.pack.compiled import Opened, Stamp, drop_compiled, open_compiled, stamp_of, write_compiled
from kiosk.pack.files import Files, fetch
from kiosk.pack.limits import Limits
from kiosk.pack.model import Pack
from kiosk.pack.problem import Problem

log = logging.getLogger(__name__)

_POINTER = "last-good"
_PACKS = "packs"
_UNFINISHED = "unfinished-"
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Choice:
    """What to show: `pack`, which is the one asked for or the last good one, or nothing but the safe screen where it is None."""

    pack: Pack | None
    problems: tuple[Problem, ...]  # of the pack asked for
    recalled: bool = False  # `pack` is the last good one


def choose(root: Path, state_dir: Path) -> Choice:
    """The pack of `root`, from its compiled form where that stands for it, or the last good one where it is broken. Raises nothing."""
    opened = _open(root, state_dir, stamp_of(root))
    if opened is not None:
        return Choice(opened.pack, opened.problems)
    from kiosk.pack.reader import read_pack  # its checks are not on the usual way to the first frame

    reading = read_pack(root)
    if reading.pack is not None:
        return Choice(reading.pack, reading.problems)
    kept = recall(state_dir)
    pack = None if kept is None else read_pack(kept).pack
    return Choice(pack, reading.problems, recalled=pack is not None)


def remember(root: Path, state_dir: Path, *, unless_kept: bool = False) -> bool:
    """Keep a copy of the pack in `root` as the last good one; true when one is kept. Raises nothing.

    It is checked again as it is copied, for it may have changed since it was read; a pack that is already kept is not written again.
    Its compiled form is made with it, and dropped where the bytes of the pack are not those it was made from. `unless_kept`: any other
    that is kept already stays. What a power cut left half written is removed.
    """
    _clear_unfinished(state_dir)
    limits, stamp = Limits(), stamp_of(root)
    files = fetch(root, limits)
    name = _digest(files)
    try:
        kept = _read_pointer(state_dir) == name and _is_whole(state_dir / _PACKS / name)
        if kept:
            _clear_others(state_dir, name)
        kept = kept or (unless_kept and recall(state_dir) is not None)
        if _is_compiled(root, state_dir, stamp, name) and kept:
            return True
        from kiosk.pack.reader import check_files

        reading = check_files(files, limits)
        if reading.pack is None:
            log.warning("The content pack in %s is not kept as the last good one: it has errors.", root)
            return False
        if not kept:
            _keep(files, name, state_dir)
            _clear_others(state_dir, name)
    except OSError as error:
        log.warning("The last good content pack cannot be kept in %s: %s", state_dir, error)
        return False
    if stamp is not None:
        _compile(reading.pack, reading.problems, name, stamp, state_dir)
    return True


def _open(root: Path, state_dir: Path, stamp: Stamp | None) -> Opened | None:
    def again() -> Pack:
        from kiosk.pack.reader import load

        return load(root)

    return open_compiled(root, state_dir, stamp, cache(again)) if stamp is not None else None


def _is_compiled(root: Path, state_dir: Path, stamp: Stamp | None, name: str) -> bool:
    """There is a form of these bytes. One of others is dropped. Raises OSError."""
    opened = _open(root, state_dir, stamp)
    if opened is not None and opened.digest != name:
        log.warning("The content pack in %s has changed without a sign; it is read anew at the next start.", root)
        drop_compiled(root, state_dir)
        return False
    return opened is not None


def _compile(pack: Pack, problems: tuple[Problem, ...], name: str, stamp: Stamp, state_dir: Path) -> None:
    try:
        write_compiled(pack, problems, name, stamp, state_dir)
    except OSError as error:
        log.warning("The content pack cannot be kept compiled in %s: %s", state_dir, error)


def recall(state_dir: Path) -> Path | None:
    """The folder of the last good pack; None where there is none, or none that is whole. Raises nothing."""
    try:
        names = [_read_pointer(state_dir), *_others(state_dir)]
        return next((state_dir / _PACKS / name for name in names if name is not None and _is_whole(state_dir / _PACKS / name)), None)
    except OSError:
        return None


def digest_of(root: Path) -> str:
    """The name under which the pack of a folder is kept: the SHA-256 of its files, their names included. Raises nothing."""
    return _digest(fetch(root, Limits()))


def _digest(files: Files) -> str:
    whole = sha256()
    for path, data in sorted({**files.yaml, **files.images}.items()):
        whole.update(f"{len(path.encode())} {path} {len(data)}\n".encode())
        whole.update(data)
    return whole.hexdigest()


def _is_whole(folder: Path) -> bool:
    return folder.is_dir() and _digest(fetch(folder, Limits())) == folder.name


def _read_pointer(state_dir: Path) -> str | None:
    try:
        with (state_dir / _POINTER).open("rb") as file:
            text = file.read(100).decode("ascii", "replace").strip()
    except OSError:
        return None
    return text if _DIGEST.fullmatch(text) else None


def _others(state_dir: Path) -> Iterator[str]:
    """Names of kept packs, the newest first, for when the pointer is lost."""
    folders = [path for path in (state_dir / _PACKS).iterdir() if _DIGEST.fullmatch(path.name)]
    yield from (path.name for path in sorted(folders, key=lambda path: path.stat().st_mtime, reverse=True))


def _keep(files: Files, name: str, state_dir: Path) -> None:
    packs = state_dir / _PACKS
    packs.mkdir(parents=True, exist_ok=True)
    if not _is_whole(packs / name):
        unfinished = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=packs))
        try:
            for path, data in {**files.yaml, **files.images}.items():
                (unfinished / path).parent.mkdir(parents=True, exist_ok=True)
                _write(unfinished / path, data)
            for folder in (unfinished, *(path for path in unfinished.rglob("*") if path.is_dir())):
                whole_file.sync_folder(folder)
            shutil.rmtree(packs / name, ignore_errors=True)
            unfinished.rename(packs / name)
            whole_file.sync_folder(packs)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    whole_file.write(state_dir / _POINTER, f"{name}\n".encode())


def _clear_others(state_dir: Path, name: str) -> None:
    for old in (state_dir / _PACKS).iterdir():
        if old.name != name and _DIGEST.fullmatch(old.name):
            shutil.rmtree(old, ignore_errors=True)


def _clear_unfinished(state_dir: Path) -> None:
    for left in (state_dir / _PACKS).glob(f"{_UNFINISHED}*"):
        shutil.rmtree(left, ignore_errors=True)
    with suppress(OSError):
        (state_dir / f"{_POINTER}{whole_file.UNFINISHED}").unlink()


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
