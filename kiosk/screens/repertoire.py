"""Everything the kiosk may have to say of a pack in one language, piece by piece: what is worth recording beforehand.

What is typed by a visitor is not among it, nor is the number of a page that nobody can foresee.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from kiosk.pack.model import Pack
from kiosk.pack.network import connections
from kiosk.screens import narration_chrome, narration_pages
from kiosk.screens.documents import document, known_routes
from kiosk.screens.ear import sentence
from kiosk.screens.evidence import MORE
from kiosk.screens.library import HITS_SHOWN, Library
from kiosk.screens.narration import Scene, Script, passages, pieces
from kiosk.screens.states import ScreenState, screen_states
from kiosk.visit.narration import Spoken

ROUNDS = 120  # of the quiz: by then every question has been asked
MOST_ALIKE = 40  # controls in one row
NAMES = ("name", "short", "title", "label", "teaser", "caption")  # of a document: what controls are called, and their hints


def repertoire(pack: Pack, library: Library, language: str, own_names: Sequence[tuple[str, str]], chrome: Iterable[str]) -> set[Spoken]:
    """The pieces of a language; `chrome` are the words of the kiosk in it, `own_names` its languages with their own names."""
    script = Script(Scene(pack, language, ""))
    found = {part for scene in scenes(pack, library, language, own_names) for passage in passages(scene) for part in passage.parts}
    found |= {part for tells_keys in (False, True) for part in narration_chrome.welcome(language, tells_keys=tells_keys).parts}
    for name in {*chrome, *_names(pack, library, language)}:
        found |= set(pieces(pack, name, language))
    for count in range(1, MOST_ALIKE + 1):
        found |= {Spoken(text, language) for index in range(1, count + 1) for text in narration_chrome.place_pieces(index, count)}
    spoken = [narration_chrome.results(count) for count in range(1, HITS_SHOWN + 1)]
    spoken += [narration_pages.projects(count) for count in range(1, MOST_ALIKE + 1)]
    found |= {Spoken(sentence(text, language), language) for text in spoken}
    for role, chosen in product(narration_chrome.Role, (True, False)):
        found |= set(narration_chrome.control(script, "", "", "", language="", role=role, chosen=chosen, index=1, count=1).parts)
    return {piece for piece in found if any(map(str.isalnum, piece.text))}


def scenes(pack: Pack, library: Library, language: str, own_names: Sequence[tuple[str, str]]) -> Iterator[Scene]:
    """Every state of every screen, and the parts of the derived ones that no picture is made of."""
    names = tuple(own_names)
    for state in [*screen_states(pack, language), *_further(pack, library, language)]:
        chosen = (0,) * 6
        page = library.page(state.route, language)
        yield Scene(
            pack, language, state.route, page, state.facet, state.query, {}, state.sheet, state.asking, names, chosen if state.sheet else ()
        )
    for column in range(3):  # each choice of the reading sheet, taken
        yield Scene(pack, language, "home", library.page("home", language), sheet="reading", chosen=(column, column, *[column % 2] * 4))


def _further(pack: Pack, library: Library, language: str) -> Iterator[ScreenState]:
    routes = known_routes(pack)
    if "network" in routes:
        page = library.page("network", language)
        yield from (ScreenState("", "network", f"card/{node}") for node in connections(pack).nodes)
        yield from (ScreenState("", "network", f"list/{family['id']}") for family in page["families"])
    if "places" in routes:
        page = library.page("places", language)
        yield from (ScreenState("", "places", f"list/{place}") for place in page["places"])
    if "evidence" in routes:
        for entry in library.page("evidence", language)["filters"]:
            yield ScreenState("", "evidence", entry["id"])
            yield ScreenState("", "evidence", entry["id"] + MORE)
    if "timeline" in routes:
        yield from (ScreenState("", "timeline", f"list/{group['id']}") for group in library.page("timeline", language)["groups"])
    if "quiz" in routes:
        asked = len(library.quizRound(1, language)["questions"])
        for seed in range(1, ROUNDS + 1):
            for number in range(1, asked + 1):
                yield ScreenState("", "quiz", f"{seed}/{number}")
                yield from (ScreenState("", "quiz", f"{seed}/{number}/{letter}") for letter in "abc")
            yield ScreenState("", "quiz", f"{seed}/end")


def _names(pack: Pack, library: Library, language: str) -> Iterator[str]:
    for route in known_routes(pack):
        yield from _texts(document(pack, route, language, library.letters(language) if route == "subjects" else []))


def _texts(value: Any) -> Iterator[str]:
    match value:
        case Mapping():
            for key, inner in value.items():
                if key in NAMES and isinstance(inner, str):
                    yield inner
                else:
                    yield from _texts(inner)
        case list() | tuple():
            for inner in value:
                yield from _texts(inner)
        case _:
            pass
