"""Rows of facts: who takes part in a project, its years, funding, figures and places, and where they are written."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Figure, Pack, Page
from kiosk.screens.wording import display_value, expand, period_text, prefix, text_in, years

Document = dict[str, Any]


def _row(term: str, value: str, note: str = "") -> Document:
    return {"term": term, "value": value, "note": note}


def partner_rows(pack: Pack, page: Page, language: str) -> list[Document]:
    """The people first, then the organisations; a heading stands beside the first of each kind."""
    rows = []
    for involvement in page.people:
        person = pack.people[involvement.person]
        title = text_in(person.title, language)
        name = f"{title}\u00a0{person.name}" if title else person.name
        roles = [expand(involvement.role, pack, language), text_in(person.role, language)]
        homes = [text_in(pack.organisations[home].name, language) for home in person.organisations]
        rows.append(_row("", name, " · ".join(dict.fromkeys(part for part in (*roles, *homes) if part))))
    #: Beside the first name in a list of people
    _head(rows, 0, QCoreApplication.translate("Story", "People"))
    first = len(rows)
    for identifier in page.partners:
        organisation = pack.organisations[identifier]
        name, short = text_in(organisation.name, language), text_in(organisation.short, language)
        rows.append(_row("", f"{name} ({short})" if short and short not in name else name, text_in(organisation.gloss, language)))
    #: Beside the first name in a list of organisations
    _head(rows, first, QCoreApplication.translate("Story", "Partners"))
    return rows


def _head(rows: list[Document], position: int, term: str) -> None:
    if position < len(rows):
        rows[position]["term"] = term


def joined(rows: list[Document]) -> list[Document]:
    """Rows that need no note, in one row where they stand under the same heading."""
    result: list[Document] = []
    for row in rows:
        if result and not (row["term"] or row["note"] or result[-1]["note"]):
            result[-1] = result[-1] | {"value": f"{result[-1]['value']}, {row['value']}"}
        else:
            result.append(row)
    return result


def open_figures(pack: Pack, page: Page) -> list[Figure]:
    """The figures of a page that are not sensitive; its budget comes first where it is not among them."""
    names = [*([page.budget] if page.budget and page.budget not in page.figures else []), *page.figures]
    return [figure for figure in map(pack.figures.__getitem__, names) if not figure.sensitive]


def figure_label(pack: Pack, page: Page, figure: Figure, language: str) -> str:
    label = expand(figure.label, pack, language)
    if figure.id == page.budget and not label:
        #: Under the amount of a project's budget
        return QCoreApplication.translate("Story", "project budget")
    return label


def figure_years(pack: Pack, page: Page, figure: Figure, language: str) -> str:
    """The years a figure holds for; "" where the page's years or the figure's label say them, and where the source gives none."""
    if figure.as_of is None or figure.as_of == page.period:
        return ""
    said = period_text(figure.as_of)
    return "" if said in expand(figure.label, pack, language) else said


def fact_rows(pack: Pack, page: Page, language: str, told: Collection[str] | None = None) -> list[Document]:
    """Years, funding, figures, dates and places.

    Beside figures that are `told` already (their ids) only what is new: not those, and no years that the page's heading shows as well.
    """
    rows = []
    length = page.period.years if page.period is not None and page.duration_stated else None
    if page.period is not None and (length or told is None):
        value = period_text(page.period)
        #: Key fact: the years of a project
        rows.append(_row(QCoreApplication.translate("Story", "Years"), f"{value} ({years(length, None, language)})" if length else value))
    for funding in page.funding:
        programme = pack.programmes[funding.programme]
        #: Key fact: who pays for a project
        term = QCoreApplication.translate("Story", "Funding")
        funders = ", ".join(text_in(pack.organisations[funder].name, language) for funder in programme.funders)
        notes = [funders, funding.reference or ""]
        rows.append(_row(term, text_in(programme.name, language), " · ".join(note for note in notes if note)))
    for figure in open_figures(pack, page):
        if figure.id not in (told or ()):
            value = " ".join(part for part in (prefix(figure.precision), display_value(figure, language)) if part)
            rows.append(_row(value, figure_label(pack, page, figure, language), figure_years(pack, page, figure, language)))
    rows += [_row(period_text(milestone.period), expand(milestone.label, pack, language)) for milestone in page.milestones]
    if page.places:
        #: Key fact: the places a project works in
        term = QCoreApplication.translate("Story", "Places")
        rows.append(_row(term, ", ".join(text_in(pack.places[place].name, language) for place in page.places)))
    return rows


def source_line(pack: Pack, sources: Iterable[str], language: str, figures: Iterable[Figure] = ()) -> str:
    """The document and its sections (by their ids) that a tab is taken from, with a note where they do not date its figures."""
    #: A heading of the source document, quoted
    quoted = QCoreApplication.translate("Story", "“%1”")
    headings = [quoted.replace("%1", requoted(pack.sources[source].heading)) for source in dict.fromkeys(sources)]
    if len(headings) == 1:
        #: Where a page's facts were taken from: %1 is a document, %2 the quoted heading of one of its sections
        pattern = QCoreApplication.translate("Story", "Source: %1, section %2.")
    else:
        #: Where a page's facts were taken from: %1 is a document, %2 the quoted headings of several of its sections
        pattern = QCoreApplication.translate("Story", "Source: %1, sections %2.")
    line = pattern.replace("%1", text_in(pack.document, language)).replace("%2", ", ".join(headings))
    return " ".join(part for part in (line, undated_note(figures)) if part)


def undated_note(figures: Iterable[Figure]) -> str:
    """Says once that the source does not date some of the figures, where that is so."""
    if all(figure.as_of for figure in figures):
        return ""
    #: Under figures
    return QCoreApplication.translate("Story", "The source gives no year for the figures that stand without one.")


def requoted(heading: str) -> str:
    """A heading as it stands inside quotation marks: those within it are of the inner kind."""
    for space in ("\u00a0", "\u202f", " "):
        heading = heading.replace(f"«{space}", "“").replace(f"{space}»", "”")
    return heading
