"""What English and Dutch share: no space before a sign, curved quotation marks and apostrophes, one sign for an ellipsis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.pack.problem import Code
from kiosk.pack.typography.fault import Fault, around

_SPACE_BEFORE = re.compile(r"(?<=[\w)\]”’…])[ \u00a0\u2009\u202f]+([;:!?%])(?![\w)(/-])")
_QUOTES = re.compile(r"[\"«»]|<<|>>")
_NAMED = {'"': "A straight quotation mark", "«": "A French quotation mark", "»": "A French quotation mark"}
_APOSTROPHE = re.compile(r"['`´]")
_ELLIPSIS = re.compile(r"\.\.\.+")
# The name of a standard, such as EN 301 549, is none.
_SPACED_THOUSANDS = re.compile(r"(?<![\d,.\w])(?<![A-Z]{2}[ \u00a0\u202f])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\w])")
FRENCH_ORDINAL = re.compile(r"(?<![\w,.-])(\d+)(?:ᵉʳ|ʳᵉ|ᵉ|ers?|ères?|i?èmes?)ˢ?(?![\w’'-])")


def spaces(text: str, shown: str) -> Iterator[Fault]:
    for found in _SPACE_BEFORE.finditer(text):
        quote = around(shown, found.start(), found.end())
        yield Fault(Code.TYPOGRAPHY_SPACE, f"A space stands before “{found[1]}” in “{quote}”.", "Delete it.")


def signs(text: str, shown: str) -> Iterator[Fault]:
    if (found := _QUOTES.search(text)) is not None:
        what = _NAMED.get(found.group(), f"“{found.group()}” for a quotation mark")
        quote = around(shown, found.start(), found.end())
        yield Fault(Code.TYPOGRAPHY_QUOTES, f"{what} stands in “{quote}”.", "Write “ … ” without spaces inside.")
    if (found := _APOSTROPHE.search(text)) is not None:
        quote = around(shown, found.start(), found.end())
        yield Fault(Code.TYPOGRAPHY_APOSTROPHE, f"A straight apostrophe stands in “{quote}”.", "Write the curved one: ’.")
    for found in _ELLIPSIS.finditer(text):
        quote = around(shown, found.start(), found.end())
        yield Fault(Code.TYPOGRAPHY_ELLIPSIS, f"Full stops stand for an ellipsis in “{quote}”.", "Write the one sign “…”.")


def spaced_thousands(text: str, sign: str) -> Iterator[Fault]:
    for found in _SPACED_THOUSANDS.finditer(text):
        yield number(found.group(), re.sub(r"\D", sign, found.group()))


def number(written: str, better: str) -> Fault:
    return Fault(Code.TYPOGRAPHY_NUMBER, f"The number “{written}” is not written as the language writes it.", f"Write “{better}”.")


def ordinal(written: str, better: str) -> Fault:
    return Fault(Code.TYPOGRAPHY_ORDINAL, f"The ordinal “{written}” is not written as the language writes it.", f"Write “{better}”.")
