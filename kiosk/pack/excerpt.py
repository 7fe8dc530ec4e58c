"""The few words shown with a hit, and where on the page they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kiosk.pack.searchable import Passage, Rank
from kiosk.pack.words import outline, stem, words

LENGTH = 160  # letters
_BEFORE = 50  # letters kept before the first match


@dataclass(frozen=True, slots=True)
class Excerpt:
    text: str
    matches: tuple[tuple[int, int], ...] = ()  # (start, end) of each word to mark, in order


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word that was typed: what begins with it, or has one of these stems, is it."""

    typed: str
    stems: frozenset[str]
    language: str = "fr"

    def fits(self, folded: str) -> bool:
        return folded.startswith(self.typed) or stem(folded, self.language) in self.stems

    def is_in(self, text_outline: str) -> bool:
        """Say whether a text has such a word, from its outline alone: what `fits` says of each word, but faster."""
        return any(self.fits(found.group()) for found in _candidates(self.typed, self.stems).finditer(text_outline))


@lru_cache(maxsize=64)
def _candidates(typed: str, stems: frozenset[str]) -> re.Pattern[str]:
    """Words that may be meant: a plural keeps the beginning of its stem, up to its last three letters."""
    begun = sorted({typed, *(one[: max(1, len(one) - 3)] for one in stems)})
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, begun))})[^\W_]*")


def quote(passages: Iterable[Passage], wanted: tuple[Wanted, ...]) -> tuple[int | None, Excerpt]:
    """The panel that answers (None: the top of the page), and the words to show.

    Only passages open to everybody are shown; where the answer stands behind "more", or in a title that is shown anyway, the
    teaser is shown, and the panel alone says where to go. The first passage is the teaser.
    """
    teaser: Passage | None = None
    best: tuple[int, bool] = (0, False)
    answer: Passage | None = None
    for passage in passages:
        teaser = teaser or passage
        count = _count(passage.text, wanted)
        if (count, passage.quotable) > best and count:
            best, answer = (count, passage.quotable), passage
            if best == (len(wanted), True):
                break
    if teaser is None:
        return None, Excerpt("")
    shown = teaser if answer is None or not answer.quotable or answer.rank >= Rank.TITLE else answer
    return (None if answer is None else answer.panel), cut(shown.text, wanted)


def cut(text: str, wanted: tuple[Wanted, ...]) -> Excerpt:
    """A piece of the text around its first match, whole words, with … where it was cut."""
    here = [one for one in wanted if one.is_in(outline(text))]
    found = [(start, end) for start, end, folded in words(text) if any(one.fits(folded) for one in here)] if here else []
    if len(text) <= LENGTH:
        return Excerpt(text, tuple(found))
    start = _start(text, found[0][0] if found else 0)
    end = _end(text, start + LENGTH)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    marked = tuple((first + shift, last + shift) for first, last in found if start <= first and last <= end)
    return Excerpt(f"{before}{text[start:end]}{after}", marked)


def _start(text: str, first_match: int) -> int:
    if first_match <= LENGTH // 2:
        return 0
    space = text.find(" ", first_match - _BEFORE, first_match)
    return first_match if space < 0 else space + 1


def _end(text: str, wished: int) -> int:
    if wished >= len(text):
        return len(text)
    space = text.rfind(" ", wished - LENGTH // 2, wished + 1)
    return wished if space < 0 else space


def _count(text: str, wanted: tuple[Wanted, ...]) -> int:
    return sum(one.is_in(outline(text)) for one in wanted)
