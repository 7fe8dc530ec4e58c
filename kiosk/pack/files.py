"""The files of a pack, fetched from the disk: the only place where checking a pack touches it."""

from __future__ import annotations

import difflib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.pack.limits import Limits
from kiosk.pack.problem import Code, Problem, Severity
from kiosk.whole_file import reason

REQUIRED = ("pack.yaml", "sources.yaml")
CATALOGUES = ("figures.yaml", "organisations.yaml", "people.yaml", "programmes.yaml", "places.yaml", "links.yaml", "subjects.yaml")
PAGE_FOLDERS = ("themes", "flagships", "sections", "topics")
FOLDERS = (*PAGE_FOLDERS, "slideshows")
RECORDINGS = "speech"  # clips are checked one by one when they are said (kiosk/station/recordings.py): thousands would slow the start
IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
OTHER_IMAGE_SUFFIXES = (".gif", ".bmp", ".svg", ".tif", ".tiff", ".avif", ".heic", ".jp2", ".jxl", ".ico")
_FREE_NAMES = ("readme.md", "readme.txt", "license", "license.md", "license.txt", "thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Files:
    """What was found: the bytes of each file the kiosk reads, by its path in the pack, and the names of the rest."""

    root: Path
    yaml: dict[str, bytes] = field(default_factory=dict)
    images: dict[str, bytes] = field(default_factory=dict)
    unused: list[str] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)  # there, but not to be read; a problem says why
    problems: list[Problem] = field(default_factory=list)

    def error(self, path: str, code: Code, message: str, advice: str) -> None:
        self.refused.add(path)
        self.problems.append(Problem(path, 1, 1, Severity.ERROR, code, message, advice))


def is_used(path: str) -> bool:
    """Is this the path of a YAML file that belongs in a pack?"""
    folder, _, name = path.rpartition("/")
    return path in REQUIRED or path in CATALOGUES or (folder in FOLDERS and name.endswith(".yaml"))


def meant_path(path: str) -> str | None:
    """The path of the format that a misspelt one is near to: by its ending, its folder or its whole name."""
    stem, _, ending = path[:80].rpartition(".")
    if ending.lower() in ("yml", "yaml"):
        path = f"{stem}.yaml"
        folder, _, name = path.rpartition("/")
        near = difflib.get_close_matches(folder, FOLDERS, n=1, cutoff=0.7)
        if near:
            return f"{near[0]}/{name}"
    found = difflib.get_close_matches(path[:80], (*REQUIRED, *CATALOGUES), n=1, cutoff=0.7)
    return found[0] if found else None


def fault_of(root: Path) -> tuple[Code, str, str] | None:
    """Why a folder is no pack at all, and what to do about it; it is not walked through. None where it may be one."""
    give = "Give the folder that holds pack.yaml"
    try:
        names = {path.name for path in root.iterdir()}
    except FileNotFoundError:
        return Code.FILE_MISSING, "The folder of the pack does not exist.", f"{give}."
    except NotADirectoryError:
        return Code.FILE_MISSING, "The folder of the pack is a file.", f"{give}."
    except OSError as error:
        return Code.FILE_UNREADABLE, f"The folder of the pack cannot be read: {reason(error)}.", "Allow the kiosk's user to read it."
    if "pack.yaml" not in names:
        return Code.FILE_MISSING, "There is no pack.yaml in this folder.", f"{give}, or write that file."
    return None


def fetch(root: Path, limits: Limits) -> Files:
    """Read every file of the pack. Raises nothing: what cannot be read is a problem."""
    found = Files(root)
    if fault := fault_of(root):
        found.error("pack.yaml", *fault)
        return found
    inside = root.resolve()
    for count, entry in enumerate(_walk(root, found), 1):
        if count > limits.files:
            found.error(
                "pack.yaml", Code.TOO_LARGE, f"The folder holds more than {limits.files} files.", "Keep only the files of the pack in it."
            )
            break
        _take(entry, inside, found, limits)
    return found


def _walk(folder: Path, found: Files) -> Iterator[Path]:
    """Every file and link below a folder, in the order of their names; hidden ones and recordings left out, links to folders not followed."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        found.error(
            _name(folder, found.root), Code.FILE_UNREADABLE, f"The folder cannot be read: {reason(error)}.", "Allow the kiosk to read it."
        )
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith(".") or (entry.name == RECORDINGS and folder == found.root and entry.is_dir(follow_symlinks=False)):
            continue
        if entry.is_dir(follow_symlinks=False) and not is_used(_name(path, found.root)):
            yield from _walk(path, found)
        else:
            yield path


def _name(path: Path, root: Path) -> str:
    """The path inside the pack, with "/", in characters that can be printed."""
    return path.relative_to(root).as_posix().encode("utf-8", "backslashreplace").decode()


def _take(path: Path, inside: Path, found: Files, limits: Limits) -> None:
    name = _name(path, found.root)
    suffix = path.suffix.lower()
    try:
        if path.is_symlink() and not path.resolve().is_relative_to(inside):
            found.error(name, Code.LINK_OUTSIDE, "This is a link to a place outside the pack.", "Put the file itself here.")
            return
        mode = path.stat().st_mode
        if suffix in IMAGE_SUFFIXES and stat.S_ISREG(mode):
            _load(path, name, limits.image_file_bytes, Code.IMAGE_TOO_LARGE, found.images, found)
        elif suffix in OTHER_IMAGE_SUFFIXES:
            advice = "Save the image as PNG, JPEG or WebP."
            found.error(name, Code.IMAGE_TYPE, f"The kiosk does not read images of the type “{suffix}”.", advice)
        elif is_used(name) and not stat.S_ISREG(mode):
            what = "folder" if stat.S_ISDIR(mode) else "device"
            found.error(name, Code.FILE_UNREADABLE, f"This is a {what}, not a file.", "Put a file of this name here, or rename it.")
        elif is_used(name):
            _load(path, name, limits.file_bytes, Code.TOO_LARGE, found.yaml, found)
        elif name.lower() not in _FREE_NAMES:
            found.unused.append(name)
    except OSError as error:
        found.error(name, Code.FILE_UNREADABLE, f"The file cannot be read: {reason(error)}.", "Allow the kiosk to read it, or delete it.")


def _load(path: Path, name: str, limit: int, code: Code, into: dict[str, bytes], found: Files) -> None:
    with path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        message = f"The file is larger than {limit // (1024 * 1024)} MB."
        found.error(name, code, message, "Make it smaller, or split it.")
        return
    into[name] = data
