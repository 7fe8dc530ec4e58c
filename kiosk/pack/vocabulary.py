"""The words a search knows, in order, and those that were nearly typed.

Near words are found by symmetric deletion: two words are at most n edits apart only if deleting up to n letters from each can make
them equal. The deletions of the first seven letters are kept as one sorted array of 64-bit numbers (32 bits of checksum, 32 of
position), which is a tenth of the memory of a dictionary.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

PREFIX = 7  # letters of a word that deletions are made from
NEAR_WORDS = 12  # at most, for one typed word
_PART_BITS = 8  # of a checksum
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    stems: tuple[str, ...]  # sorted
    deletions: array[int]  # sorted

    def find(self, stem: str) -> int | None:
        """The position of a word, or None."""
        at = bisect_left(self.stems, stem)
        return at if at < len(self.stems) and self.stems[at] == stem else None

    def starting(self, prefix: str) -> range:
        """The positions of the words that start so."""
        return range(bisect_left(self.stems, prefix), bisect_left(self.stems, prefix + _LAST))

    def near(self, typed: str) -> tuple[int, ...]:
        """The positions of the nearest other words within reach of a slip; of long words, only the beginning needs to be near."""
        return _near(self, typed)

    def _nearest(self, typed: str) -> tuple[int, ...]:
        reach = edits_allowed(typed)
        if reach == 0:
            return ()
        found: dict[int, int] = {}
        for position in self._candidates(typed, reach):
            distance = edit_distance(typed, self.stems[position], reach, beginning=len(typed) >= PREFIX)
            if 0 < distance <= reach:
                found[position] = distance
        nearest = min(found.values(), default=0)
        return tuple(sorted(position for position, distance in found.items() if distance == nearest))[:NEAR_WORDS]

    def _candidates(self, typed: str, reach: int) -> set[int]:
        positions: set[int] = set()
        for variant in _deletions(typed[:PREFIX], reach):
            low = _checksum(variant) << 32
            at = bisect_left(self.deletions, low)
            while at < len(self.deletions) and self.deletions[at] >> 32 == low >> 32:
                positions.add(self.deletions[at] & 0xFFFFFFFF)
                at += 1
        return positions


@lru_cache(maxsize=64)  # the words before the one being typed are asked for again with each letter
def _near(vocabulary: Vocabulary, typed: str) -> tuple[int, ...]:
    return vocabulary._nearest(typed)


def build_vocabulary(stems: Iterable[str]) -> Vocabulary:
    """Take the words in, whatever their order."""
    ordered = tuple(sorted(stems))
    # Sorted in many parts: while Python sorts, no other thread gets a turn.
    parts = [array("Q") for _ in range(1 << _PART_BITS)]
    for position, stem in enumerate(ordered):
        if len(stem) >= 3 and not any(letter.isdigit() for letter in stem):
            reach = 1 if len(stem) < 6 else 2
            for variant in _deletions(stem[:PREFIX], reach):
                checksum = _checksum(variant)
                parts[checksum >> (32 - _PART_BITS)].append((checksum << 32) | position)
    deletions = array("Q")
    for part in parts:
        deletions.extend(sorted(part))
    return Vocabulary(ordered, deletions)


def edits_allowed(typed: str) -> int:
    """How many slips are forgiven: none in short words and numbers, one from four letters, two from eight."""
    if len(typed) < 4 or any(letter.isdigit() for letter in typed):
        return 0
    return 1 if len(typed) < 8 else 2


def edit_distance(typed: str, word: str, limit: int, *, beginning: bool = False) -> int:
    """Letters to insert, delete, change or swap with their neighbour; `limit` + 1 where it takes more.

    With `beginning`, the least over all beginnings of the word that are no shorter than what was typed, less the limit.
    """
    if len(typed) > len(word) + limit or (not beginning and len(word) > len(typed) + limit):
        return limit + 1
    word = word[: len(typed) + limit]
    before: list[int] = []
    row = list(range(len(typed) + 1))
    best = row[-1] if not word else limit + 1
    for j, letter in enumerate(word, 1):
        current = [j]
        for i, own in enumerate(typed, 1):
            cost = min(row[i] + 1, current[i - 1] + 1, row[i - 1] + (own != letter))
            if i > 1 and j > 1 and own == word[j - 2] and typed[i - 2] == letter:
                cost = min(cost, before[i - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return min(best, limit + 1)
        before, row = row, current
        if beginning and j >= len(typed) - limit:
            best = min(best, row[-1])
    return min(best if beginning else row[-1], limit + 1)


def _deletions(text: str, most: int) -> set[str]:
    found = {text}
    edge = {text}
    for _ in range(most):
        edge = {word[:at] + word[at + 1 :] for word in edge for at in range(len(word))}
        found |= edge
    return found


def _checksum(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))
