"""A breach of a rule of typography, and what the rules of all languages share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.pack.problem import Code

NO_BREAK, NARROW = "\u00a0", "\u202f"

_HIDDEN = re.compile(
    r"https?://\S+"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:fr|com|org|eu|net|be|nl|uk|int)\b(?:/\S*)?"
    r"|\b[\w.+-]{1,64}@[\w.-]+"
    r"|(?<=\d):(?=\d)"  # 10:30, 2:1
    r"|\{[^{}]*\}"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach of a rule, with where it is quoted in the message."""

    code: Code
    message: str
    advice: str


def around(text: str, start: int, end: int) -> str:
    """The words around a place, short enough for a message."""
    first, last = max(0, start - 12), min(len(text), end + 8)
    return ("…" if first else "") + " ".join(text[first:last].split("\n")) + ("…" if last < len(text) else "")


def hide(text: str) -> str:
    """The text, same length, with links, times and figure names replaced by digits."""
    return _HIDDEN.sub(lambda found: "0" * len(found.group()), text)
