"""A pack that was checked, in a form that is quick to open: `compiled/<digest of its folder>` in the state folder.

It stands for the pack only while nothing in the pack's folder has changed, by the size, the times and the number of each file, and
while the code that checks packs is the same. Whoever keeps the pack compares the bytes afterwards, and has the form dropped where they
differ (`last_good`). Texts are read from it when they are shown: a pack of ten thousand pages opens as soon as one of ten.

The file: a head (name, version, lengths, checksum); an index in JSON; for each shelf where its records begin and their checksums; records.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import struct
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from kiosk import __version__
from kiosk.checksum import sha256
from kiosk.pack.codec import decoder, encode, hints_of
from kiosk.pack.model import Pack
from kiosk.pack.problem import Problem
from kiosk.pack.shelf import Records, Shelf
from kiosk.whole_file import sync_folder

log = logging.getLogger(__name__)

FOLDER = "compiled"
FORMAT = 2
MOST_FILES = 3  # packs whose form is kept
SETTLED = 2.0  # seconds; a file changed less than that before it was read may change again without a sign
BREATH = 64  # records, after which whoever draws may go first
RECORDINGS = "speech"  # not read with the pack
HEAD = struct.Struct("<12sIIII")
MAGIC = b"kiosk pack\n\0"
SHELVES = ("sources", "pages", "figures", "organisations", "people", "programmes", "places", "links", "subjects", "slideshows", "outlines")


@dataclass(frozen=True, slots=True)
class Opened:
    """A compiled pack, and what was found when it was checked."""

    pack: Pack
    problems: tuple[Problem, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a folder looks: it tells whether anything in it has changed. `newest` is when, in nanoseconds of the system's clock."""

    text: str
    newest: int


def stamp_of(root: Path) -> Stamp | None:
    """None for a folder that cannot be read through."""
    whole = sha256(f"{root.resolve()}\n".encode("utf-8", "surrogateescape"))
    newest = 0
    try:
        for name, facts in _files(root, ""):
            whole.update(
                f"{name}\0{facts.st_size} {facts.st_mtime_ns} {facts.st_ctime_ns} {facts.st_ino}\n".encode("utf-8", "surrogateescape")
            )
            newest = max(newest, facts.st_ctime_ns if os.name == "posix" else facts.st_mtime_ns)
    except OSError:
        return None
    return Stamp(whole.hexdigest(), newest)


def _files(folder: Path | str, above: str) -> Iterator[tuple[str, os.stat_result]]:
    """Every file and folder below one, links too, hidden ones and recordings left out, in the order of their names."""
    with os.scandir(folder) as scan:
        entries = sorted(scan, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith(".") or (not above and entry.name == RECORDINGS):
            continue
        name = f"{above}{entry.name}"
        yield name, entry.stat()
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path, f"{name}/")


def maker() -> str:
    """What made the form: the version, and the code of this room as it lies there."""
    here = Path(__file__).parent
    whole = sha256(f"{FORMAT} {__version__}\n".encode())
    for path in sorted(here.rglob("*.py")):
        facts = path.stat()
        whole.update(f"{path.name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return whole.hexdigest()


def path_of(root: Path, state_dir: Path) -> Path:
    name = sha256(str(root.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return state_dir / FOLDER / name


def open_compiled(root: Path, state_dir: Path, stamp: Stamp, again: Callable[[], Pack]) -> Opened | None:
    """The compiled form of the pack in `root`, where there is one that stands for it. `again` reads the pack itself. Raises nothing."""
    path = path_of(root, state_dir)
    try:
        with path.open("rb") as file:
            magic, version, index_length, table_length, checksum = HEAD.unpack(file.read(HEAD.size))
            front = file.read(index_length + table_length)
        if (magic, version, len(front), checksum) != (MAGIC, FORMAT, index_length + table_length, crc32(front)):
            raise ValueError("its beginning is spoilt")
        index = json.loads(front[:index_length])
        if (index["maker"], index["stamp"]) != (maker(), stamp.text):
            return None
        records = Records(path, HEAD.size + len(front), lambda shelf: _shelf_of(again(), shelf))
        return Opened(_assemble(root, index, front[index_length:], records), tuple(map(_problem, index["problems"])), index["digest"])
    except OSError:
        return None
    except Exception as error:  # a file of anybody's making: the pack itself is read instead
        log.warning("The compiled content pack %s is not used: %s.", path, error)
        return None


def _assemble(root: Path, index: Mapping[str, Any], tables: bytes, records: Records) -> Pack:
    hints = hints_of(Pack)
    values: dict[str, Any] = {"root": root}
    for name, plain in index["frame"].items():
        make = decoder(hints[name])
        values[name] = plain if make is None else make(plain)
    at = 0
    for name in SHELVES:
        ids = index["shelves"][name]
        offsets, sums = array("Q"), array("I")
        offsets.frombytes(tables[at : at + 8 * (len(ids) + 1)])
        at += 8 * (len(ids) + 1)
        sums.frombytes(tables[at : at + sums.itemsize * len(ids)])
        at += sums.itemsize * len(ids)
        values[name] = Shelf(name, _kind(hints[name]), ids, offsets, sums, records)
    return Pack(**values)


def _shelf_of(pack: Pack, name: str) -> Mapping[str, object]:
    """What is on a shelf, of a pack that was read from its files, where nobody has drawn the outlines."""
    from kiosk.pack.carried import outlines_of

    shelf: Mapping[str, object] = outlines_of(pack) if name == "outlines" else getattr(pack, name)
    return shelf


def _kind(mapping: Any) -> type:
    """Of `Mapping[str, Page]` the page."""
    kind: type = mapping.__args__[1]
    return kind


def _problem(plain: list[Any]) -> Problem:
    make = decoder(Problem)
    assert make is not None
    problem: Problem = make(plain)
    return problem


def write_compiled(pack: Pack, problems: tuple[Problem, ...], digest: str, stamp: Stamp, state_dir: Path) -> bool:
    """Write the form of a pack that was read while its folder looked like that; false where it may have changed since. Raises OSError."""
    if stamp.newest > (time.time() - SETTLED) * 1e9 or stamp_of(pack.root) != stamp:
        return False
    path = path_of(pack.root, state_dir)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix="unfinished-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            for part in _parts(pack, problems, digest, stamp):
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
        for folder in (path.parent, state_dir):
            sync_folder(folder)
    finally:
        Path(name).unlink(missing_ok=True)
    _prune(path.parent)
    return True


def _parts(pack: Pack, problems: tuple[Problem, ...], digest: str, stamp: Stamp) -> Iterator[bytes]:
    from kiosk.pack.carried import carried_by, outlines_of

    pack = dataclasses.replace(pack, carried=carried_by(pack), outlines=outlines_of(pack))
    fields = [field.name for field in dataclasses.fields(pack) if field.name not in (*SHELVES, "root")]
    index = {
        "maker": maker(),
        "stamp": stamp.text,
        "digest": digest,
        "problems": [encode(problem) for problem in problems],
        "frame": {name: encode(getattr(pack, name)) for name in fields},
        "shelves": {name: list(getattr(pack, name)) for name in SHELVES},
    }
    tables, records, at = b"", [], 0
    for name in SHELVES:
        offsets, sums = array("Q", [at]), array("I")
        for number, value in enumerate(getattr(pack, name).values()):
            record = json.dumps(encode(value), ensure_ascii=False, separators=(",", ":")).encode()
            records.append(record)
            at += len(record)
            offsets.append(at)
            sums.append(crc32(record))
            if number % BREATH == 0:
                time.sleep(0)
        tables += offsets.tobytes() + sums.tobytes()
    front = json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode()
    yield HEAD.pack(MAGIC, FORMAT, len(front), len(tables), crc32(front + tables))
    yield front
    yield tables
    yield from records


def _prune(folder: Path) -> None:
    """Remove what was left half written, and the forms of packs that were not shown for longest."""
    files = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in files[MOST_FILES:]:
        path.unlink(missing_ok=True)


def drop_compiled(root: Path, state_dir: Path) -> None:
    """Raises OSError."""
    path_of(root, state_dir).unlink(missing_ok=True)
