"""Dutch typography, as the Taalunie advises: what a text of the pack may not contain. Each rule is cautious."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.pack.typography import plain
from kiosk.pack.typography.fault import Fault, hide

_COMMA_THOUSANDS = re.compile(r"(?<![\d,.\w])\d{1,3}(?:,\d{3})+(?![\d,\w])")
# One decimal alone: two after a point may be an hour (10.30), and “2.0” is a name.
_POINT_DECIMALS = re.compile(r"(?<![\d,.\w])\d+\.[1-9](?![\d.\w])")
_ENGLISH_ORDINAL = re.compile(r"(?<![\w,.-])(\d+)(?:st|nd|rd|th)(?![\w’-])")


def _numbers(text: str) -> Iterator[Fault]:
    yield from plain.spaced_thousands(text, ".")
    for found in _COMMA_THOUSANDS.finditer(text):
        yield plain.number(found.group(), found.group().replace(",", "."))
    for found in _POINT_DECIMALS.finditer(text):
        yield plain.number(found.group(), found.group().replace(".", ","))
    for pattern in (plain.FRENCH_ORDINAL, _ENGLISH_ORDINAL):
        for found in pattern.finditer(text):
            yield plain.ordinal(found.group(), f"{found[1]}e")


def dutch(text: str) -> tuple[Fault, ...]:
    """What is wrong with a Dutch text; empty when nothing is."""
    hidden = hide(text)
    return (*plain.spaces(hidden, text), *plain.signs(hidden, text), *_numbers(hidden))
