"""What is said of every state of a pack, and whether a text that is shown is among it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kiosk.pack.model import Pack
from kiosk.screens.library import Library
from kiosk.screens.narration import Scene, passages, pieces, plain
from kiosk.screens.states import ScreenState
from kiosk.visit.narration import Passage, Spoken

FILLERS = {"de", "à", "van", "tot", "to"}  # of periods, which depend on the words before
WORD = re.compile(r"\w+")


def scene(pack: Pack, library: Library, state: ScreenState, language: str) -> Scene:
    found = library.search(state.query, language) if state.route == "search" else {}
    chosen = (0, 0, 0, 1, 0, 1) if state.sheet == "reading" else ()
    names = tuple((code, code) for code in pack.languages)
    page = library.page(state.route, language)
    return Scene(pack, language, state.route, page, state.facet, state.query, found, state.sheet, state.asking, names, chosen)


def said(pack: Pack, library: Library, state: ScreenState, language: str) -> tuple[Passage, ...]:
    return passages(scene(pack, library, state, language))


def words(parts: Iterable[Spoken]) -> list[str]:
    return [word for part in parts for word in WORD.findall(part.text.lower()) if word not in FILLERS]


def missing(pack: Pack, shown: Sequence[str], told: Sequence[Passage], language: str) -> list[str]:
    """The shown texts whose words are not said in a row."""
    row = " ".join(["", *words(part for passage in told for part in passage.parts), ""])
    found = {text: words(pieces(pack, text, language)) for text in map(plain, shown)}
    return [text for text, said in found.items() if said and f" {' '.join(said)} " not in row]
