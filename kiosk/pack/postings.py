"""Which words stand on which screens: an inverted index in flat arrays.

Two views of the same pairs of word and screen: by word, to list the screens of a word, and by screen, to ask whether one screen has
a word of a range. An entry is 32 bits: the number of the screen or the word, then four bits of rank.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from kiosk.pack.searchable import Rank
from kiosk.pack.vocabulary import Vocabulary, build_vocabulary

RANK_BITS = 4
RANK_MASK = (1 << RANK_BITS) - 1
_LOOK = 6  # words of one screen within a range that are compared for their rank


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of entries laid end to end."""

    entries: array[int]
    starts: array[int]  # one more than there are rows

    def rows(self, first: int, last: int) -> array[int]:
        """The entries of the rows `first` to `last`, the last not included."""
        return self.entries[self.starts[first] : self.starts[last]]

    def count(self, first: int, last: int) -> int:
        """How many they are."""
        return self.starts[last] - self.starts[first]


@dataclass(frozen=True, slots=True)
class Postings:
    by_word: Table
    heads_by_word: Table  # of these, titles and names only
    by_screen: Table  # each row in the order of the vocabulary
    screens: int

    def rank_in(self, screen: int, first: int, last: int) -> int:
        """The best rank of the words `first` to `last` on a screen, 0 where it has none of them."""
        start, end = self.by_screen.starts[screen], self.by_screen.starts[screen + 1]
        entries = self.by_screen.entries
        at = bisect_left(entries, first << RANK_BITS, start, end)
        best, beyond = 0, last << RANK_BITS
        for entry in entries[at : min(at + _LOOK, end)]:
            if entry >= beyond:
                break
            best = max(best, entry & RANK_MASK)
        return best


def build_postings(screens: Iterable[Mapping[str, Rank]]) -> tuple[Vocabulary, Postings]:
    """Index screens, each given as its words with the best rank of each."""
    numbers: dict[str, int] = {}
    raw, starts = array("I"), array("I", [0])
    for ranks in screens:
        raw.extend((numbers.setdefault(word, len(numbers)) << RANK_BITS) | rank for word, rank in ranks.items())
        starts.append(len(raw))
    vocabulary = build_vocabulary(numbers)
    final = array("I", bytes(4 * len(numbers)))
    for position, word in enumerate(vocabulary.stems):
        final[numbers[word]] = position
    by_screen = array("I")
    for screen in range(len(starts) - 1):
        row = raw[starts[screen] : starts[screen + 1]]
        by_screen.extend(sorted((final[entry >> RANK_BITS] << RANK_BITS) | (entry & RANK_MASK) for entry in row))
    screen_table = Table(by_screen, starts)
    size = len(numbers)
    return vocabulary, Postings(_invert(screen_table, size, 1), _invert(screen_table, size, Rank.TITLE), screen_table, len(starts) - 1)


def _invert(by_screen: Table, words: int, least: int) -> Table:
    counts = array("I", bytes(4 * words))
    for entry in by_screen.entries:
        if entry & RANK_MASK >= least:
            counts[entry >> RANK_BITS] += 1
    starts = array("I", accumulate(counts, initial=0))
    following = array("I", starts)
    entries = array("I", bytes(4 * starts[-1]))
    for screen in range(len(by_screen.starts) - 1):
        for entry in by_screen.rows(screen, screen + 1):
            if entry & RANK_MASK >= least:
                word = entry >> RANK_BITS
                entries[following[word]] = (screen << RANK_BITS) | (entry & RANK_MASK)
                following[word] += 1
    return Table(entries, starts)
