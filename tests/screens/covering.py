"""Samples conditions by pairs: most faults need two of them together, and few rows hold every pair."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations, product
from math import prod
from random import Random

Row = tuple[Hashable, ...]
ORDERS = 24  # ways of breaking ties that are tried, at most


def pairs_of(row: Row) -> set[tuple[int, Hashable, int, Hashable]]:
    """The pairs a row holds, each value with its place."""
    return {(one, row[one], other, row[other]) for one, other in combinations(range(len(row)), 2)}


def _greedy(candidates: Sequence[Row]) -> list[Row]:
    """Rows taken one after the other, each the first of those that bring most pairs no row before it holds."""
    held = {row: pairs_of(row) for row in candidates}
    missing = set[tuple[int, Hashable, int, Hashable]]().union(*held.values())
    chosen = []
    while missing:
        best = max(candidates, key=lambda row: len(held[row] & missing))
        chosen.append(best)
        missing -= held[best]
    return chosen


def pairwise(factors: Mapping[str, Sequence[Hashable]]) -> list[dict[str, Hashable]]:
    """Rows with one value of each factor, in which every two values of two factors meet; the same rows each time, few if not fewest.

    The rows are chosen among all combinations, of which there should not be many thousands. A factor more is an entry more.
    """
    every = {row: place for place, row in enumerate(product(*factors.values()))}
    fewest = prod(sorted(len(values) for values in factors.values())[-2:])
    best = list(every)
    for order in range(ORDERS):
        if len(factors) < 2 or len(best) == fewest:
            break
        shuffled = list(every)
        Random(order).shuffle(shuffled)
        best = min(best, _greedy(shuffled), key=len)
    return [dict(zip(factors, row, strict=True)) for row in sorted(best, key=every.__getitem__)]
