"""How much a pack may hold: the one table of limits."""

from __future__ import annotations

import re
from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What protects the reader of a pack from a file that was never meant for it."""

    file_bytes: int = 2 * MIB
    image_file_bytes: int = 32 * MIB
    image_decoded_bytes: int = 64 * MIB  # four bytes a pixel
    files: int = 50_000
    nodes: int = 200_000  # values in one file
    depth: int = 12  # levels of lists and groups of keys
    suggestions: int = 200  # "did you mean" in one reading
    candidates: int = 2_000  # names compared for one "did you mean"


@dataclass(frozen=True, slots=True)
class TextLimit:
    """The longest a text may be; None where the screens bend to it."""

    words: int | None = None
    letters: int | None = None
    lines: bool = False  # may have paragraphs


NAME = TextLimit()
TITLE = TextLimit(words=7)
TEASER = TextLimit(words=25)
SHORT = TextLimit(letters=14)
PANEL_TITLE = TextLimit(words=5)
PANEL_TEXT = TextLimit(words=75, lines=True)
MORE = TextLimit(words=150, lines=True)
POINT = TextLimit(words=16)
LABEL = TextLimit(words=12)
DETAIL = TextLimit(words=40)
QUESTION = TextLimit(words=20)
PHRASE = TextLimit(words=12)
NOTES = TextLimit(words=120, lines=True)
LONGEST = TextLimit(letters=10_000)  # beyond it a text is not looked at
POINTS = 8
QUIZ_QUESTIONS = 5  # a slide entry
SHORTEST_DWELL, LONGEST_DWELL = 4.0, 300.0  # seconds a slide
LOGOS = 6
AGENDA = 8
FIRST_YEAR, LAST_YEAR = 1800, 2200
PLATE_VARIATIONS = 6
WHITE_TEXT_CONTRAST = 7.0  # to one; WCAG 2.2, 1.4.6

_NUMBER_GROUPS = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)")
_WORD = re.compile(r"(?<!\S)[^\w\s]*\w")


def count_words(text: str) -> int:
    """Words as a reader counts them: "l’air", "1 739" and "{partners}" are one each, a lone ":" is none."""
    return len(_WORD.findall(_NUMBER_GROUPS.sub("0", text)))
