"""The list of evidence: every figure of the pack with what it counts, as of when, and the section it was taken from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.pack.evidence import Subject, has_evidence, subjects
from kiosk.pack.model import Figure, Pack, Page
from kiosk.screens import key_figures
from kiosk.screens.facts import figure_label
from kiosk.screens.pages import colours_of, title_of
from kiosk.screens.view import Document, View
from kiosk.screens.wording import display_value, expand, period_text, prefix, text_in

KEY = "key.figures"  # the filter of what belongs to no theme; the dot keeps it apart from every page's id
MORE = "/more"  # ends a facet in which the sensitive figures are shown too


def name() -> str:
    #: Title of the list of all figures
    return QCoreApplication.translate("Evidence", "All figures and their sources")


def row(pack: Pack, of: Subject, figure: Figure, language: str) -> Document:
    """A figure in the list, and where a tap on it leads: to its page, or to the key figure drawn large."""
    page = of.of if isinstance(of.of, Page) else None
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


def section(pack: Pack, of: Subject, language: str) -> Document:
    """A heading with its rows; those under "more" wait until someone asks for them."""
    chapter = pack.pages.get(of.chapter or "")
    title = title_of(of.of, language) if isinstance(of.of, Page) else expand(of.of.title, pack, language)
    above = key_figures.name() if chapter is None else title_of(chapter, language)
    colours = None if chapter is None else colours_of(pack, chapter)
    return {
        "filter": of.chapter or KEY,
        "title": title,
        "chapter": "" if above == title else above,
        "ground": colours.ground if colours else "",
        "line": colours.line if colours else "",
        "rows": [row(pack, of, figure, language) for figure in of.figures],
        "more": [row(pack, of, figure, language) for figure in of.hard],
    }


def filters(pack: Pack, found: Sequence[Subject], language: str) -> list[Document]:
    """All, then each part of the pack that has a figure, by its short name."""
    #: Shows the figures of every subject
    choices = [{"id": "", "name": QCoreApplication.translate("Evidence", "All")}]
    for chapter in dict.fromkeys(subject.chapter for subject in found):
        page = pack.pages.get(chapter or "")
        if page is None:
            choices.append({"id": KEY, "name": key_figures.name()})
        else:
            choices.append({"id": page.id, "name": text_in(page.short, language) or title_of(page, language)})
    return choices


def build(pack: Pack, language: str) -> Document:
    found = subjects(pack)
    return {
        "title": name(),
        "document": text_in(pack.document, language),
        "filters": filters(pack, found, language),
        "sections": [section(pack, subject, language) for subject in found],
    }


def facets(pack: Pack, _language: str) -> Sequence[str]:
    """One theme, and one that has sensitive figures with them shown."""
    found = subjects(pack)
    plain = [subject.chapter for subject in found if subject.chapter and not subject.hard][:1]
    hard = [f"{subject.chapter}{MORE}" for subject in found if subject.chapter and subject.hard][:1]
    return [*plain, *hard]


VIEW = View("evidence", name, has_evidence, build, facets, door=False)
