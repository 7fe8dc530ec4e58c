"""The sampler of conditions: every pair is met, with few rows."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations, product

import pytest

from tests.screens.covering import pairwise

WALK: Mapping[str, Sequence[Hashable]] = {
    "size": range(5),
    "text": range(3),
    "palette": ("light", "contrast", "night"),
    "language": ("fr", "en", "nl"),
}


def pairs(factors: Mapping[str, Sequence[Hashable]]) -> set[tuple[str, Hashable, str, Hashable]]:
    return {
        (one, first, other, second) for one, other in combinations(factors, 2) for first, second in product(factors[one], factors[other])
    }


def met(rows: Sequence[Mapping[str, Hashable]]) -> set[tuple[str, Hashable, str, Hashable]]:
    return {(one, row[one], other, row[other]) for row in rows for one, other in combinations(row, 2)}


@pytest.mark.parametrize(
    ("factors", "most"),
    [
        (WALK, 15),
        ({**WALK, "reach": (False, True)}, 15),
        ({**WALK, "reach": (False, True), "strip": (False, True)}, 17),
        ({"one": "ab", "two": "cd"}, 4),
        ({"one": "abc", "two": "d"}, 3),
    ],
)
def test_every_pair_is_met_with_few_rows(factors: Mapping[str, Sequence[Hashable]], most: int) -> None:
    rows = pairwise(factors)
    assert all(list(row) == list(factors) for row in rows)
    assert met(rows) == pairs(factors)
    assert len(rows) <= most


def test_one_factor_meets_nothing_and_is_given_whole() -> None:
    assert pairwise({"size": (1, 2, 3)}) == [{"size": 1}, {"size": 2}, {"size": 3}]


def test_the_rows_are_the_same_each_time() -> None:
    assert pairwise(WALK) == pairwise(dict(WALK))
