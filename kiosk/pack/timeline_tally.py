"""How much goes on in each year of a timeline, counted once, however many entries there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from kiosk.pack.model import Period


@dataclass(frozen=True, slots=True)
class Tally:
    """For each year from `first` on: the periods that lie in it, and those that have begun and that have ended by its end."""

    first: int
    under_way: tuple[int, ...]
    begun: tuple[int, ...]
    ended: tuple[int, ...]

    def in_year(self, year: int) -> int:
        """How many periods a year lies in; those without an end go on beyond the last year that is named."""
        if year < self.first:
            return 0
        last = len(self.under_way) - 1
        return self.under_way[year - self.first] if year - self.first <= last else self.begun[last] - self.ended[last]

    def between(self, first: int, last: int) -> tuple[int, int]:
        """How many years of periods lie in some years, and how many periods do."""
        held = self._by(self.begun, last) - self._by(self.ended, first - 1)
        return sum(map(self.in_year, range(first, last + 1))), held

    def _by(self, counts: tuple[int, ...], year: int) -> int:
        return counts[min(year - self.first, len(counts) - 1)] if year >= self.first else 0


def tally(periods: Iterable[Period]) -> Tally:
    """Of at least one period."""
    spans = [(period.start, period.end) for period in periods]
    first = min(start for start, _ in spans)
    last = max(end or start for start, end in spans)
    begins, ends = [0] * (last - first + 1), [0] * (last - first + 1)
    for start, end in spans:
        begins[start - first] += 1
        if end is not None:
            ends[end - first] += 1
    begun, ended = tuple(accumulate(begins)), tuple(accumulate(ends))
    return Tally(first, tuple(begun[place] - ended[place] + ends[place] for place in range(len(begun))), begun, ended)
