"""The table of accessibility names a test, or a reason, for each of the forty requirements, and every test that it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
ROWS = ROW.findall((ROOT / "tests" / "ACCESSIBILITY.md").read_text(encoding="utf-8"))
NAMED = sorted({found for *_, held in ROWS for found in TEST.findall(held)})


def test_every_requirement_has_its_row() -> None:
    assert [int(number) for number, *_ in ROWS] == list(range(1, 41))


@pytest.mark.parametrize(("number", "held"), [(number, held) for number, _, held in ROWS])
def test_a_requirement_is_held_by_a_test_or_a_reason(number: str, held: str) -> None:
    assert TEST.search(held) or held.startswith("Not tested: ")


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_what_is_named_exists(path: str, name: str) -> None:
    assert re.search(rf"^def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)
