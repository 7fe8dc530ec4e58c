"""French typography, as the Imprimerie nationale's rules have it: what a text of the pack may not contain. Each rule is cautious."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.pack.problem import Code
from kiosk.pack.typography.fault import NARROW, NO_BREAK, Fault, around, hide

_BEFORE = re.compile(r"(?<![\u00a0\u202f;:!?(\[])(\s{0,3})([;:!?%»])")
_AFTER_OPENING = re.compile(r"«(?![\u00a0\u202f])\s*")
_EURO = re.compile(r"(?<=\d)[ ](?=[kM]?€)")
_ELLIPSIS = re.compile(r"\.\.\.+")
_THOUSANDS = re.compile(r"(?<![\d,.\w])\d{1,3}(?: \d{3})+(?![\d\w])")
_ORDINAL = re.compile(r"(?<![\w,.-])(\d+)(ièmes?|iemes?|èmes?|emes?|émes?|ères?|ers?|res?|ndes?|nds?|es|e|è)(?![\w’'-])")
_DOUBLED = re.compile(r"<<|>>")
_WORD_APOSTROPHE = re.compile(r"'")
_SUPERSCRIPT = {"er": "ᵉʳ", "re": "ʳᵉ", "nd": "ᵈ", "nde": "ᵈᵉ"}


def _spaces(text: str, shown: str) -> Iterator[Fault]:
    for found in _BEFORE.finditer(text):
        if found.start() == 0 or found[1] in (NO_BREAK, NARROW):
            continue
        sign = found[2]
        what = "A plain space" if found[1] else "No space"
        quote = around(shown, found.start(), found.end())
        name = "no-break space (U+00A0)" if sign in ":»" else "narrow no-break space (U+202F)"
        yield Fault(Code.FRENCH_SPACE, f"{what} stands before “{sign}” in “{quote}”.", f"Put a {name} before it.")
    for found in _AFTER_OPENING.finditer(text):
        quote = around(shown, found.start(), found.end())
        yield Fault(Code.FRENCH_SPACE, f"No no-break space follows “«” in “{quote}”.", "Put a no-break space (U+00A0) after it.")
    for found in _EURO.finditer(text):
        quote = around(shown, found.start(), found.end())
        yield Fault(
            Code.FRENCH_SPACE, f"A plain space stands before the euro sign in “{quote}”.", "Put a no-break space (U+00A0) before it."
        )


def _quotes(text: str, shown: str) -> Iterator[Fault]:
    if (place := text.find('"')) >= 0:
        quote = around(shown, place, place + 1)
        yield Fault(Code.FRENCH_QUOTES, f"A straight quotation mark stands in “{quote}”.", "Write « … » with no-break spaces inside.")
    if (found := _DOUBLED.search(text)) is not None:
        quote = around(shown, found.start(), found.end())
        message = f"“{found.group()}” stands for a guillemet in “{quote}”."
        yield Fault(Code.FRENCH_QUOTES, message, "Write « … » with no-break spaces inside.")
    if (found := _WORD_APOSTROPHE.search(text)) is not None:
        quote = around(shown, found.start(), found.end())
        yield Fault(Code.FRENCH_APOSTROPHE, f"A straight apostrophe stands in “{quote}”.", "Write the curved one: ’.")


def _numbers(text: str, shown: str) -> Iterator[Fault]:
    for found in _THOUSANDS.finditer(text):
        better = found.group().replace(" ", NARROW)
        message = f"The thousands of “{found.group()}” are set apart by a plain space."
        yield Fault(Code.FRENCH_THOUSANDS, message, f"Write “{better}” with a narrow no-break space (U+202F).")
    for found in _ORDINAL.finditer(text):
        plural = "ˢ" if found[2].endswith("s") else ""
        better = found[1] + _SUPERSCRIPT.get(found[2].removesuffix("s"), "ᵉ") + plural
        yield Fault(Code.FRENCH_ORDINAL, f"The ordinal “{found.group()}” is not written the French way.", f"Write “{better}”.")
    for found in _ELLIPSIS.finditer(text):
        quote = around(shown, found.start(), found.end())
        yield Fault(Code.FRENCH_ELLIPSIS, f"Full stops stand for an ellipsis in “{quote}”.", "Write the one sign “…”.")


def french(text: str) -> tuple[Fault, ...]:
    """What is wrong with a French text; empty when nothing is."""
    hidden = hide(text)
    return (*_spaces(hidden, text), *_quotes(hidden, text), *_numbers(hidden, text))
