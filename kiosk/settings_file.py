"""A settings file as it was written: its keys in the order of their lines, what is said of one that is no TOML, and how a place in it is named."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.whole_file import reason

LARGEST_FILE = 1 << 20  # bytes
KEYS = "keys"  # the table of the eight keys, one setting an action
_PART = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
_PATH = rf"({_PART}(?:\s*\.\s*{_PART})*)"
_HEADING = re.compile(rf"\s*\[\[?\s*{_PATH}\s*\]")
_KEY = re.compile(rf"\s*{_PATH}\s*=")

# What a line that is no TOML looks like, and what to write instead; the first that fits.
_SLIPS = (
    (r"\\", "A path with \\ stands between 'single quotes'."),
    ("[“”„«»]", 'Write straight quotes: "…".'),
    (r"=\s*(True|False|yes|no|on|off)\b", "Write true or false, in small letters."),
    (r"=\s*-?\d+,\d", "Write a point in a number, not a comma."),
    (r"=\s*[~/]|=\s*[A-Za-z]:/", "A path stands between 'single quotes'."),
    (r"=\s*\[?\s*\d{1,2}[:h]\d\d\b", 'A time of day stands between "double quotes".'),
    (r"^\s*[\w.]+\s*:", "Write =, not a colon, between a key and its value."),
    (r"=\s*-?\d[\d.]*\s*[A-Za-z%]+\s*(#|$)", "Write a number alone: the name of the setting says its unit."),
    (r"=\s*(#|$)", "Write a value after the =, or take the line away."),
)
_TWICE = ("Cannot overwrite a value", "Cannot declare", "Cannot mutate")  # how tomllib begins


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a file, `keys.next` for one of a table of the eight keys, with its value and its line."""

    key: str
    value: object
    line: int


class UnreadError(Exception):
    """Nothing of a file can be used: the line, the reason as it stands in brackets, the sentence, and what to do."""

    def __init__(self, line: int, why: str, message: str, advice: str) -> None:
        super().__init__(message)
        self.line, self.why, self.message, self.advice = line, why, message, advice


def read_file(path: Path) -> list[Entry]:
    """The keys of a settings file in the order of their lines. Raises FileNotFoundError where there is none, and UnreadError."""
    try:
        text = read_text(path)
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        line, why, advice = unread(error)
        raise UnreadError(line, why, f"The file cannot be read ({why}).", f"{advice} Its settings are not used.") from error
    try:
        return read_entries(text)
    except (RecursionError, ValueError) as error:
        line, advice = no_toml(text, error)
        raise UnreadError(line, "not correct TOML", "This is not correct TOML.", f"{advice} None of its settings are used.") from error


def read_text(path: Path) -> str:
    """The text of a settings file. Raises OSError or UnicodeDecodeError; a file that is far too large is an OSError too."""
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise OSError(f"more than {LARGEST_FILE >> 20} MiB")
    return data.decode("utf-8-sig")


def unread(error: OSError | UnicodeDecodeError) -> tuple[int, str, str]:
    """The line, the reason and the repair of what `read_text` raised."""
    if isinstance(error, UnicodeDecodeError):
        return error.object.count(b"\n", 0, error.start) + 1, "not UTF-8", "Save it as UTF-8."
    return 1, reason(error), "Let the kiosk's user read it." if isinstance(error, PermissionError) else "Put a file of settings there."


def origin(where: str, line: int | None) -> str:
    """A place as `origins` names it."""
    return where if line is None else f"{where}:{line}"


def place(origin: str) -> tuple[str, int | None]:
    """The file and the line of an origin; the line is None where it is no file."""
    where, _, line = origin.rpartition(":")
    return (where, int(line)) if line.isdecimal() else (origin, None)


def read_entries(text: str) -> list[Entry]:
    """The keys of a file in the order of their lines. Raises ValueError or RecursionError for what is no TOML."""
    values = tomllib.loads(text)
    table = values.get(KEYS)
    if isinstance(table, dict):
        del values[KEYS]
        values |= {f"{KEYS}.{key}": value for key, value in table.items()}
    lines = _lines_of(text)
    entries = [Entry(key, value, lines.get(key) or lines.get(key.partition(".")[0], 1)) for key, value in values.items()]
    return sorted(entries, key=lambda entry: entry.line)


def no_toml(text: str, error: Exception) -> tuple[int, str]:
    """The line of what `read_entries` raised, and what to write instead of it."""
    said, lines = str(error), text.split("\n")
    found = re.search(r"at line (\d+)", said)
    number = int(found[1]) if found else 1
    advice = 'Write `key = value`, texts between "double quotes".'
    if said.startswith(_TWICE):
        return number, "This key stands twice: keep one of the two."
    if said.startswith("Unclosed array"):
        upto = lines[:number] if found else lines
        number = max((above for above, line in enumerate(upto, 1) if re.search(r"=\s*\[", line)), default=number)
        advice = "Write a ] at the end of the list."
    return number, next((slip_advice for slip, slip_advice in _SLIPS if re.search(slip, lines[number - 1])), advice)


def _lines_of(text: str) -> Mapping[str, int]:
    """The first line on which each key stands, also one of a table: `keys.next = …`, or `next = …` below `[keys]`."""
    lines: dict[str, int] = {}
    within: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if heading := _HEADING.match(line):
            path = within = _parts(heading[1])
        elif key := _KEY.match(line):
            path = [*within, *_parts(key[1])]
        else:
            continue
        for length in range(1, len(path) + 1):
            lines.setdefault(".".join(path[:length]), number)
    return lines


def _parts(path: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_PART, path)]
