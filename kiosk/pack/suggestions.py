"""What to propose when nothing was found: names that look like what was typed, else the subjects that lead to most projects."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.pack.model import Pack, PageKind
from kiosk.pack.searchable import spoken
from kiosk.pack.words import words

_COMMON = 500  # names that share a trigram; beyond, it tells nothing
_ALIKE = 0.25  # Dice coefficient of trigrams
_FAVOURITES = 24
_PROJECTS = (PageKind.THEME, PageKind.FLAGSHIP)


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Names in the order of the pack's themes, then its other pages, then the subjects; `favourites` when none looks alike, or nothing is typed."""

    names: tuple[str, ...]
    sizes: array[int]  # trigrams of each name
    by_trigram: dict[str, array[int]]
    favourites: tuple[str, ...]  # the subjects of most themes and flagships first

    def nearest(self, query: str, limit: int) -> tuple[str, ...]:
        """Up to `limit` names, the most alike first."""
        asked = _trigrams(query)
        shared = Counter(
            name for trigram in asked if len(self.by_trigram.get(trigram, ())) <= _COMMON for name in self.by_trigram.get(trigram, ())
        )
        alike = [(2 * count / (len(asked) + self.sizes[name]), -name) for name, count in shared.items()]
        best = [self.names[-name] for likeness, name in sorted(alike, reverse=True) if likeness >= _ALIKE]
        return tuple(dict.fromkeys((*best, *self.favourites)))[:limit]


def gather_suggestions(pack: Pack, language: str) -> Suggestions:
    """Everything that has a name, in one language."""
    pages = (*(pack.pages[one] for one in pack.themes if one in pack.pages), *pack.pages.values())
    uses = Counter(subject for page in pack.pages.values() for subject in page.subjects)
    subjects = {one: spoken(subject.name, pack, language) for one, subject in pack.subjects.items() if one in uses}
    names = tuple(filter(None, dict.fromkeys((*subjects.values(), *(spoken(page.name, pack, language) for page in pages)))))
    trigrams = [_trigrams(name) for name in names]
    projects = Counter(subject for page in pack.pages.values() if page.kind in _PROJECTS for subject in page.subjects)
    ranked = sorted(subjects, key=lambda one: (-projects[one], -uses[one]))
    favourites = tuple(subjects[one] for one in ranked)[:_FAVOURITES]
    return Suggestions(names, array("I", map(len, trigrams)), _invert(trigrams), favourites)


def _invert(rows: Iterable[set[str]]) -> dict[str, array[int]]:
    found: dict[str, array[int]] = {}
    for number, row in enumerate(rows):
        for trigram in row:
            found.setdefault(trigram, array("I")).append(number)
    return found


def _trigrams(text: str) -> set[str]:
    padded = [f" {folded} " for _, _, folded in words(text)]
    return {word[at : at + 3] for word in padded for at in range(len(word) - 2)}
