"""The table of accessibility names a test, or a reason, for each of the forty requirements, and every test that it names exists."""

from __future__ import annotations

import pytest

from tests.architecture.tables import Row, exists, is_held, named_tests, rows

ROWS = rows("ACCESSIBILITY.md")


def test_every_requirement_has_its_row() -> None:
    assert [int(number) for number, *_ in ROWS] == list(range(1, 41))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_requirement_is_held_by_a_test_or_a_reason(row: Row) -> None:
    assert is_held(row)


@pytest.mark.parametrize(("path", "name"), named_tests(ROWS))
def test_what_is_named_exists(path: str, name: str) -> None:
    assert exists(path, name)
