"""What is written for one setting, as a value: each reader raises ValueError for what it cannot take.

`base` is the folder that relative paths start from.
"""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path

from kiosk import hours
from kiosk.hours import Span
from kiosk.keys import key_names

ROTATIONS = (0, 90, 180, 270)  # degrees
LONGEST_NAME = 100  # characters of a display's


def as_path(value: object, base: Path) -> Path:
    # "C:\tools" has a tab in it: TOML reads a backslash between double quotes as the beginning of a sign.
    if not isinstance(value, str) or not value.strip() or any(sign < " " for sign in value):
        raise ValueError(value)
    try:
        return base / Path(value).expanduser()
    except RuntimeError as error:  # "~someone" who does not exist
        raise ValueError(value) from error


def as_language(value: object, _base: Path) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,8})?", value):
        raise ValueError(value)
    return value


def as_name(value: object, _base: Path) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise ValueError(value)
    return value


def as_flag(value: object, _base: Path) -> bool:
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):
        return value.strip().lower() == "true"
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def as_keys(value: object, _base: Path) -> tuple[str, ...]:
    return key_names(value)


def as_display_name(value: object, _base: Path) -> str:
    if not isinstance(value, str) or not value.isprintable() or not 1 <= len(value.strip()) <= LONGEST_NAME:
        raise ValueError(value)
    return value.strip()


def as_rotation(value: object, _base: Path) -> int:
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value not in ROTATIONS:
        raise ValueError(value)
    return value


def as_spans(value: object, _base: Path) -> tuple[Span, ...]:
    return hours.read_spans(value)


def as_time_of_day(value: object, _base: Path) -> time | None:
    if not isinstance(value, str):
        raise ValueError(value)
    found = re.fullmatch(r"(\d\d):(\d\d)", value.strip())
    if found is None and value.strip() != "never":
        raise ValueError(value)
    return None if found is None else time(int(found[1]), int(found[2]))


def as_pin_hash(value: object, _base: Path) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"scrypt\$\d+\$\d+\$\d+\$[A-Za-z0-9+/=]{12,}\$[A-Za-z0-9+/=]{44}", value.strip()):
        raise ValueError(value)
    return value.strip()


# What a line that is no TOML looks like, and what to write instead; the first that fits.
_SLIPS = (
    (r"\\", "A path with \\ stands between 'single quotes'."),
    ("[“”„«»]", 'Write straight quotes: "…".'),
    (r"=\s*(True|False|yes|no|on|off)\b", "Write true or false, in small letters."),
    (r"=\s*-?\d+,\d", "Write a point in a number, not a comma."),
    (r"=\s*\d{1,2}:\d\d\b", 'A time of day stands between "double quotes".'),
)


def toml_advice(line: str, error: str) -> str:
    """What to write instead of a line that cannot be read, by what `tomllib` says of it."""
    if error.startswith("Cannot overwrite a value"):
        return "This key stands twice: keep one of the two."
    return next((advice for slip, advice in _SLIPS if re.search(slip, line)), 'Write `key = value`, texts between "double quotes".')
