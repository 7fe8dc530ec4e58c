"""The list of evidence: every figure of the pack with what it counts, as of when, and the section it was taken from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.pack.evidence import Subject, has_evidence, subjects, told
from kiosk.pack.model import Figure, FigureGroup, Pack, Page
from kiosk.pack.outlines import outline
from kiosk.screens import key_figures
from kiosk.screens.facts import figure_label
from kiosk.screens.listing import Listing, finder, place_among
from kiosk.screens.pages import colours_of, title_of
from kiosk.screens.view import Document, View
from kiosk.screens.wording import display_value, expand, period_text, prefix, text_in

KEY = "key.figures"  # the filter of what belongs to no theme; the dot keeps it apart from every page's id
MORE = "/more"  # ends a facet in which the sensitive figures are shown too


def name() -> str:
    #: Title of the list of all figures
    return QCoreApplication.translate("Evidence", "All figures and their sources")


def row(pack: Pack, of: FigureGroup | Page, figure: Figure, language: str) -> Document:
    """A figure in the list, and where a tap on it leads: to its page, or to the key figure drawn large."""
    page = of if isinstance(of, Page) else None
    words = expand(figure.label, pack, language) if page is None else figure_label(pack, page, figure, language)
    source = pack.sources.get(figure.source)
    return {
        "id": figure.id,
        "value": " ".join(part for part in (prefix(figure.precision), display_value(figure, language)) if part),
        "label": words,
        "when": "" if figure.as_of is None else period_text(figure.as_of),
        "source": figure.source if source is None else source.heading,
        "route": key_figures.VIEW.route if page is None else key_figures.told_at(page),
        "facet": figure.id if page is None else "",
    }


def heading(pack: Pack, of: FigureGroup | Page, above: str | None, language: str) -> Document:
    """What stands over the figures of a page or a group, with the colours of the theme or section they belong to."""
    chapter = pack.pages.get(above or "")
    title = title_of(of, language) if isinstance(of, Page) else expand(of.title, pack, language)
    name_above = key_figures.name() if chapter is None else title_of(chapter, language)
    colours = None if chapter is None else colours_of(pack, chapter)
    return {
        "title": title,
        "chapter": "" if name_above == title else name_above,
        "ground": colours.ground if colours else "",
        "line": colours.line if colours else "",
    }


def section(pack: Pack, of: Subject, language: str) -> Document:
    """A heading with its rows; those under "more" wait until someone asks for them."""
    return heading(pack, of.of, of.chapter, language) | {
        "filter": of.chapter or KEY,
        "rows": [row(pack, of.of, figure, language) for figure in of.figures],
        "more": [row(pack, of.of, figure, language) for figure in of.hard],
    }


def listed(pack: Pack, facet: str, language: str) -> Listing:
    """The rows of a facet: each heading, and under it its figures."""
    wanted, more, _ = facet.partition(MORE)
    flat: list[tuple[str, str, str, int, int]] = []  # theme or section, page or group, figure; its place among so many
    for chapter, of, mild, *figures in outline(pack, "evidence", told):
        shown = figures if more else figures[: int(mild)]
        if shown and wanted in ("", chapter or KEY):
            flat.append((chapter, of, "", 0, 0))
            flat += [(chapter, of, figure, place, len(shown)) for place, figure in enumerate(shown, 1)]

    def document(number: int) -> Document:
        chapter, of, figure, place, places = flat[number]
        carrier = pack.pages[of] if chapter else pack.figure_groups[int(of)]
        if not figure:
            return heading(pack, carrier, chapter, language) | {"kind": "heading", "first": number == 0}
        return row(pack, carrier, pack.figures[figure], language) | {"kind": "figure"} | place_among(place, places)

    return Listing(len(flat), document, finder([figure for _, _, figure, _, _ in flat], "evidence-"))


def filters(pack: Pack, chapters: Iterable[str | None], language: str) -> list[Document]:
    """All, then each part of the pack that has a figure, by its short name."""
    #: Shows the figures of every subject
    choices = [{"id": "", "name": QCoreApplication.translate("Evidence", "All")}]
    for chapter in dict.fromkeys(chapters):
        page = pack.pages.get(chapter or "")
        if page is None:
            choices.append({"id": KEY, "name": key_figures.name()})
        else:
            choices.append({"id": page.id, "name": text_in(page.short, language) or title_of(page, language)})
    return choices


def front(pack: Pack, language: str) -> Document:
    """`hard` names the filters under which some figures wait until someone asks."""
    found = outline(pack, "evidence", told)
    hard = [chapter or KEY for chapter, _, mild, *figures in found if len(figures) > int(mild)]
    return {
        "title": name(),
        "document": text_in(pack.document, language),
        "filters": filters(pack, (chapter or None for chapter, *_ in found), language),
        "hard": ["", *dict.fromkeys(hard)] if hard else [],
    }


def build(pack: Pack, language: str) -> Document:
    return front(pack, language) | {"sections": [section(pack, subject, language) for subject in subjects(pack)]}


def facets(pack: Pack, _language: str) -> Sequence[str]:
    """One theme, and one that has sensitive figures with them shown."""
    found = subjects(pack)
    plain = [subject.chapter for subject in found if subject.chapter and not subject.hard][:1]
    hard = [f"{subject.chapter}{MORE}" for subject in found if subject.chapter and subject.hard][:1]
    return [*plain, *hard]


VIEW = View("evidence", name, has_evidence, build, facets, listed, front, door=False)
