"""The pack's pages as QML asks for them, by route and language."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.model import Pack, PageKind
from kiosk.screens import network, quiz, timeline
from kiosk.screens.documents import front, listing, theme_cards
from kiosk.screens.hits import hit_row
from kiosk.screens.indexing import Indexing
from kiosk.screens.listing import NOTHING
from kiosk.screens.pages import Document, owner, page_of, route_of, title_of
from kiosk.screens.rows import Rows

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

HITS_SHOWN = 12
PAGES_KEPT = 256  # of some kilobytes; a large pack has thousands
ROWS_KEPT = 32  # lists; two screens show one each, while one gives way to the other
SUGGESTIONS_SHOWN = 8
LONGEST_OPENER = 22  # letters of a subject to try before anything is typed


Key = TypeVar("Key")
Made = TypeVar("Made")


def recall(kept: dict[Key, Made], key: Key, make: Callable[[], Made], most: int) -> tuple[Made, Made | None]:
    """What is kept under a key, or is made and kept now; and what had to go for it, which was asked for longest ago."""
    made = kept.pop(key) if key in kept else make()
    kept[key] = made
    return made, kept.pop(next(iter(kept))) if len(kept) > most else None


@QmlElement
@QmlUncreatable("The kiosk makes one library.")
class Library(QObject):  # type: ignore[operator]
    """Pages made from the model when they are asked for, and kept. Without a pack nothing is usable and the safe screen stands in.

    `today` gives the day of the clock, which may be wrong; `seeds` gives the number of the next round of the quiz.
    """

    searchableChanged = Signal()

    def __init__(
        self,
        pack: Pack | None,
        parent: QObject | None = None,
        *,
        today: Callable[[], date] = date.today,
        seeds: Callable[[], int] = lambda: random.SystemRandom().randrange(quiz.SEEDS),
    ) -> None:
        super().__init__(parent)
        self._pack = pack
        self._today = today
        self._seeds = seeds
        self._pages: dict[tuple[str, str], Document] = {}
        self._rows: dict[tuple[str, str, str], Rows] = {}
        self._indexing = Indexing(pack, self) if pack is not None else None
        if self._indexing is not None:
            self._indexing.ready.connect(self.searchableChanged)

    usable = Property(bool, lambda self: self._pack is not None, constant=True)

    def _searchable(self) -> list[str]:
        return self._indexing.languages() if self._indexing is not None else []

    searchable = Property("QVariantList", _searchable, notify=searchableChanged)  # type: ignore[arg-type]

    def close(self) -> None:
        """Give up what goes on in the background; the kiosk closes."""
        if self._indexing is not None:
            self._indexing.close()

    @Slot(str, str, result="QVariantMap")
    def page(self, route: str, language: str) -> Document:
        """The page of a route, without the rows of its list; empty without a pack."""
        if self._pack is None:
            return {}
        pack, key = self._pack, (route, language)

        def make() -> Document:
            return front(pack, route, language, self.letters(language) if route == "subjects" else [])

        page, _ = recall(self._pages, key, make, PAGES_KEPT)
        return page

    @Slot(str, str, str, result=Rows)
    def rows(self, route: str, facet: str, language: str) -> Rows:
        """The rows of the list that a facet of a route shows."""
        pack = self._pack

        def make() -> Rows:
            return Rows(listing(pack, route, facet, language) if pack is not None else NOTHING, self)

        rows, gone = recall(self._rows, (route, facet, language), make, ROWS_KEPT)
        if gone is not None:
            gone.deleteLater()
        return rows

    @Slot(str, result="QVariantList")
    def themes(self, language: str) -> list[Document]:
        return theme_cards(self._pack, language) if self._pack is not None else []

    @Slot(str, result=str)
    def themeOf(self, route: str) -> str:
        """The route of the theme a page belongs to; "" for what belongs to none."""
        page = page_of(self._pack, route) if self._pack is not None else None
        above = owner(self._pack, page) if self._pack is not None and page is not None else None
        return route_of(above) if above is not None and above.kind is PageKind.THEME else ""

    @Slot(str, str, result="QVariantMap")
    def networkNode(self, node: str, language: str) -> Document:
        """A node of the network with its neighbours; empty where there is none of that id."""
        return network.node_document(self._pack, node, language) if self._pack is not None else {}

    @Slot(str, str, "QVariantMap", result="QVariantMap")
    def timeline(self, language: str, facet: str, measures: dict[str, Any]) -> Document:
        """What a facet of the timeline shows in the room that was measured, as of today."""
        if self._pack is None:
            return {}
        return timeline.plan(self._pack, language, facet, timeline.measures_of(measures), self._today())

    @Slot(str, result="QVariantMap")
    def timelineWays(self, facet: str) -> Document:
        """The facets of the timeline that lead on from one."""
        return timeline.ways(self._pack, facet) if self._pack is not None else {}

    @Slot(result=int)
    def newRound(self) -> int:
        """The number of a round of the quiz that was not asked for yet."""
        return self._seeds()

    @Slot(int, str, result="QVariantMap")
    def quizRound(self, seed: int, language: str) -> Document:
        """The questions of a round of the quiz."""
        return quiz.round_document(self._pack, seed, language) if self._pack is not None else {}

    @Slot(str)
    def prepareSearch(self, language: str) -> None:
        """Begin to make a language searchable, which is the one on screen; `searchable` has it once that is done."""
        if self._indexing is not None:
            self._indexing.start(language)

    @Slot(str, str, result="QVariantMap")
    def search(self, query: str, language: str) -> dict[str, Any]:
        """What a query finds, and what to try where it finds nothing; nothing of either before the language is searchable."""
        index = self._indexing.found(language) if self._indexing is not None else None
        if index is None:
            return {"hits": [], "suggestions": []}
        if not query.strip():
            short = [name for name in index.propositions.favourites if len(name) <= LONGEST_OPENER]
            return {"hits": [], "suggestions": short[:SUGGESTIONS_SHOWN]}
        assert self._pack is not None
        hits = [hit_row(self._pack, hit, language) for hit in index.search(query, limit=HITS_SHOWN)]
        return {"hits": hits, "suggestions": [] if hits else list(index.suggestions(query))[:SUGGESTIONS_SHOWN]}

    def letters(self, language: str) -> list[Document]:
        """The A to Z: each letter with its subjects, each subject with the page it leads to."""
        if self._pack is None:
            return []
        from kiosk.pack.subjects_index import subject_index

        pack = self._pack
        return [
            {
                "letter": letter.letter,
                "entries": [
                    {
                        "name": entry.name,
                        "route": route_of(pack.pages[page]),
                        "page": _beside(entry.name, title_of(pack.pages[page], language)),
                    }
                    for entry in letter.entries
                    for page in entry.pages
                ],
            }
            for letter in subject_index(pack, language)
        ]


def _beside(name: str, page: str) -> str:
    return "" if name == page else page
