"""English typography, as British publishers have it: what a text of the pack may not contain. Each rule is cautious."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.pack.typography import plain
from kiosk.pack.typography.fault import Fault, hide

_POINT_THOUSANDS = re.compile(r"(?<![\d,.\w])\d{1,3}(?:\.\d{3})+(?![\d.\w])")
_COMMA_DECIMALS = re.compile(r"(?<![\d,.\w])\d+,\d{1,2}(?![\d,\w])")
_EURO_AFTER = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)*)[ \u00a0\u202f]?([kM]?)€")
_EURO_SPACE = re.compile(r"€[ \u00a0\u202f]+(?=\d)")
_ORDINAL = re.compile(r"(?<![\w,.-])(\d+)(st|nd|rd|th|e)(?![\w’-])")


def suffix(number: int) -> str:
    """What an ordinal ends in: 3rd, 11th, 21st."""
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _numbers(text: str) -> Iterator[Fault]:
    yield from plain.spaced_thousands(text, ",")
    for found in _POINT_THOUSANDS.finditer(text):
        yield plain.number(found.group(), found.group().replace(".", ","))
    for found in _COMMA_DECIMALS.finditer(text):
        yield plain.number(found.group(), found.group().replace(",", "."))
    for found in _EURO_AFTER.finditer(text):
        yield plain.number(found.group(), f"€{found[1]}{found[2]}")
    for found in _EURO_SPACE.finditer(text):
        yield plain.number(text[found.start() : found.end() + 1], f"€{text[found.end()]}")
    for found in plain.FRENCH_ORDINAL.finditer(text):
        yield plain.ordinal(found.group(), found[1] + suffix(int(found[1])))
    for found in _ORDINAL.finditer(text):
        if found[2] != suffix(int(found[1])):
            yield plain.ordinal(found.group(), found[1] + suffix(int(found[1])))


def english(text: str) -> tuple[Fault, ...]:
    """What is wrong with an English text; empty when nothing is."""
    hidden = hide(text)
    return (*plain.spaces(hidden, text), *plain.signs(hidden, text), *_numbers(hidden))
