"""The table of reliability names a test, or a reason, for whatever can fail in a running machine, and every test that it names exists."""

from __future__ import annotations

import pytest

from tests.architecture.tables import Row, exists, is_held, named_tests, rows

ROWS = rows("RELIABILITY.md")
FAILURES = [
    "the event loop hangs",
    "rendering stops, the event loop turns",
    "crash",
    "crash loop",
    "graphics card or driver fails",
    "a file of a pack is spoilt, missing or cut short",
    "power cut while something is kept",
    "a file of state or settings is empty or garbage",
    "disk full or read-only",
    "clock at 1970 or 2099, summer time, jumps",
    "display unplugged, back at another size, turned",
    "the display server dies, or comes later than the kiosk",
    "screen sleep",
    "the machine sleeps, or lets nothing run for a while",
    "memory grows",
    "touch screen dies",
]


def test_every_failure_has_its_row() -> None:
    assert [failure for failure, *_ in ROWS] == FAILURES


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_failure_is_held_by_a_test_or_a_reason(row: Row) -> None:
    assert is_held(row)
    assert row[1], "it says what the kiosk does"


@pytest.mark.parametrize(("path", "name"), named_tests(ROWS))
def test_what_is_named_exists(path: str, name: str) -> None:
    assert exists(path, name)
