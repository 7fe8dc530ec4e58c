"""Tables in Markdown that say which test holds what: each row names tests that exist, or a reason why there is none."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
NOT_TESTED = "Not tested: "

Row = tuple[str, str, str]  # what it is about, what holds, by what


def rows(name: str) -> list[Row]:
    """The rows of all tables of a file in `tests/`, without their headings."""
    text = (ROOT / "tests" / name).read_text(encoding="utf-8")
    return [row for row in ROW.findall(text) if row[2] != "held by" and set(row[0]) != {"-"}]


def named_tests(table: list[Row]) -> list[tuple[str, str]]:
    """The tests that a table names: file and function."""
    return sorted({found for *_, held in table for found in TEST.findall(held)})


def is_held(row: Row) -> bool:
    """By a test or a reason."""
    return bool(TEST.search(row[2])) or row[2].startswith(NOT_TESTED)


def exists(path: str, name: str) -> bool:
    """Whether there is such a test."""
    return bool(re.search(rf"^def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE))
