"""Broken packs of the tests: the valid one, with a few files laid over it.

`setup.txt` does what files in a repository cannot: `remove PATH`, `grow PATH BYTES`, `repeat-list PATH VALUES`, `link PATH TARGET`.
`expect.txt` lists every problem the reader must find, and it must find no other.
"""

from __future__ import annotations

import shutil
from pathlib import Path

PACKS = Path(__file__).parent.parent / "fixtures" / "packs"
VALID = PACKS / "valid"
BROKEN = sorted(path for path in (PACKS / "broken").iterdir() if path.is_dir())
_NOT_OF_THE_PACK = {"expect.txt", "setup.txt"}


def lay_over(fixture: Path, target: Path) -> Path:
    """Make the broken pack of a fixture in `target`."""
    shutil.copytree(VALID, target)
    for path in sorted(path for path in fixture.rglob("*") if path.is_file()):
        name = path.relative_to(fixture)
        if name.as_posix() in _NOT_OF_THE_PACK:
            continue
        place = target / name
        if place.parent.is_file():
            place.parent.unlink()
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
    setup = fixture / "setup.txt"
    for line in setup.read_text(encoding="utf-8").splitlines() if setup.exists() else ():
        _prepare(target, *line.split())
    return target


def _prepare(target: Path, command: str, path: str, argument: str = "") -> None:
    place = target / path
    if command == "remove":
        place.unlink()
    elif command == "grow":
        place.write_text("# " + "a" * int(argument) + "\n", encoding="utf-8")
    elif command == "repeat-list":
        place.write_text("a:\n" + "- b\n" * int(argument), encoding="utf-8")
    elif command == "link":
        place.unlink()
        place.symlink_to(argument)
    else:
        raise ValueError(command)


def expected(fixture: Path) -> list[str]:
    """The lines `file:line:column: code` of a fixture."""
    return sorted((fixture / "expect.txt").read_text(encoding="utf-8").splitlines())
