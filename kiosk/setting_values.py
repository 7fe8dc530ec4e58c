"""What is written for one setting, as a value, and back: each reader raises ValueError for what it cannot take.

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
_EXACT = 2**53  # above it a float is no longer every whole number
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


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


def plain(value: object) -> object:
    """A setting as a file writes it: texts, numbers, true and false, and lists of texts."""
    match value:
        case (int(width), int(height)):
            return f"{width}x{height}"
        case time():
            return f"{value:%H:%M}"
        case tuple():
            return [str(part) for part in value]
        case Path():
            return str(value)
        case float() if value.is_integer() and abs(value) < _EXACT:
            return int(value)
        case _:
            return value


def as_toml(value: object) -> str:
    """A value as TOML writes it, in one line."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{"".join(map(_escaped, value))}"'
        case list():
            return f"[{', '.join(map(as_toml, value))}]"
        case dict():
            inside = ", ".join(f"{key} = {as_toml(part)}" for key, part in value.items())
            return f"{{ {inside} }}"
        case _:
            return str(value)


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    return sign if sign.isprintable() else f"\\u{ord(sign):04x}"
