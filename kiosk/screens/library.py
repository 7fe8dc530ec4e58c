"""The pack's pages as QML asks for them, by route and language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.model import Pack, PageKind
from kiosk.screens.documents import Document, card, document, figures_card, owner, page_of, route_of, theme_cards, title_of
from kiosk.screens.wording import bare_value

if TYPE_CHECKING:
    from kiosk.pack.search import Hit, Index

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

HITS_SHOWN = 12
SUGGESTIONS_SHOWN = 8


@QmlElement
@QmlUncreatable("The kiosk makes one library.")
class Library(QObject):  # type: ignore[operator]
    """Pages made from the model when they are asked for, and kept. Without a pack nothing is usable and the safe screen stands in."""

    def __init__(self, pack: Pack | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._pages: dict[tuple[str, str], Document] = {}
        self._indexes: dict[str, Index] = {}

    usable = Property(bool, lambda self: self._pack is not None, constant=True)

    @Slot(str, str, result="QVariantMap")
    def page(self, route: str, language: str) -> Document:
        """The page of a route; empty without a pack."""
        if self._pack is None:
            return {}
        key = (route, language)
        if key not in self._pages:
            letters = self.letters(language) if route == "subjects" else []
            self._pages[key] = document(self._pack, route, language, letters)
        return self._pages[key]

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
    def search(self, query: str, language: str) -> dict[str, Any]:
        """What a query finds, and what to try where it finds nothing."""
        if self._pack is None:
            return {"hits": [], "suggestions": []}
        index = self._index(language)
        if not query.strip():
            return {"hits": [], "suggestions": self._openers(language)}
        hits = [self._hit(hit, language) for hit in index.search(query, limit=HITS_SHOWN)]
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

    def _index(self, language: str) -> Index:
        if language not in self._indexes:
            from kiosk.pack.search import build_index  # the search is not on the start-up path

            assert self._pack is not None
            self._indexes[language] = build_index(self._pack, language, bare_value)
        return self._indexes[language]

    def _openers(self, language: str) -> list[str]:
        """Subjects to try before anything is typed: the ones that lead to most pages."""
        from kiosk.pack.subjects_index import subject_index

        assert self._pack is not None
        entries = [entry for letter in subject_index(self._pack, language) for entry in letter.entries if len(entry.name) <= 22]
        entries.sort(key=lambda entry: (-len(entry.pages), entry.name))
        return [entry.name for entry in entries[:SUGGESTIONS_SHOWN]]

    def _hit(self, hit: Hit, language: str) -> Document:
        """A row of the results; a group of key figures leads to its first figure."""
        assert self._pack is not None
        page = self._pack.pages.get(hit.page)
        if page is not None:
            return card(self._pack, page, language) | {"facet": "" if hit.panel is None else f"panel-{hit.panel}"}
        group = next(group for group in self._pack.figure_groups if group.id == hit.page)
        return figures_card(group, language) | {"facet": group.figures[0]}


def _beside(name: str, page: str) -> str:
    return "" if name == page else page
