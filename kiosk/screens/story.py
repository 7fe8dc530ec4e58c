"""The tabs of a flagship or topic: in brief, one for each panel, who takes part, key facts, links."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Facet, Figure, Pack, Page, Panel
from kiosk.screens.wording import display_value, expand, period_text, prefix, text_in, years

Document = dict[str, Any]
HEADLINE_FIGURES = 3


def overview_figures(pack: Pack, page: Page, language: str) -> list[Document]:
    """The three most important figures, none of them sensitive; the budget fills a free place, but never stands alone."""
    figures = [pack.figures[identifier] for identifier in page.figures if not pack.figures[identifier].sensitive]
    if figures and page.budget and page.budget not in page.figures:
        figures.append(pack.figures[page.budget])
    return [_headline(pack, page, figure, language) for figure in figures][:HEADLINE_FIGURES]


def _headline(pack: Pack, page: Page, figure: Figure, language: str) -> Document:
    label = expand(figure.label, pack, language)
    if figure.id == page.budget and not label:
        #: Under the amount of a project's budget
        label = QCoreApplication.translate("Story", "budget of the project")
    return {"prefix": prefix(figure.precision), "value": display_value(figure, language), "label": label}


def story_tabs(pack: Pack, page: Page, language: str) -> list[Document]:
    """Every tab that has something to say, in reading order."""
    overview = {
        "id": "brief",
        "kind": "overview",
        #: Tab of a project: its one-sentence summary
        "label": QCoreApplication.translate("Story", "In brief"),
        "title": expand(page.title, pack, language),
        "teaser": expand(page.teaser, pack, language),
        "headline": overview_figures(pack, page, language),
    }
    order = list(Facet)
    panels = sorted(enumerate(page.panels), key=lambda entry: (order.index(entry[1].facet), entry[0]))
    tabs = [overview, *(panel_tab(pack, panel, index, language) for index, panel in panels)]
    who = partner_rows(pack, page, language)
    if who:
        #: Tab of a project: the people and organisations that take part
        label = QCoreApplication.translate("Story", "Who takes part")
        tabs.append({"id": "who", "kind": "facts", "label": label, "title": label, "rows": who})
    facts = fact_rows(pack, page, language)
    if facts:
        #: Tab of a project: years, budget, figures
        label = QCoreApplication.translate("Story", "Key facts")
        tabs.append({"id": "facts", "kind": "facts", "label": label, "title": label, "rows": facts})
    if page.links:
        #: Tab of a project: addresses to take along, each with its QR code
        label = QCoreApplication.translate("Story", "Take it with you")
        tabs.append({"id": "links", "kind": "links", "label": label, "title": label, "links": link_rows(pack, page, language)})
    return tabs


def panel_tab(pack: Pack, panel: Panel, index: int, language: str) -> Document:
    """One panel. A sensitive one shows nothing of itself until the reader asks for more."""
    text, more = expand(panel.text, pack, language), expand(panel.more, pack, language)
    points = [expand(point, pack, language) for point in panel.points]
    if panel.sensitive:
        more = "\n\n".join(part for part in (text, *points, more) if part)
        points = []
        #: Stands before a text that may be hard to read
        text = QCoreApplication.translate("Story", "This part tells how serious the illness can be. Read it only if you wish to.")
    title = expand(panel.title, pack, language)
    return {"id": f"panel-{index}", "kind": "panel", "label": title, "title": title, "text": text, "points": points, "more": more}


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


def fact_rows(pack: Pack, page: Page, language: str) -> list[Document]:
    """Years, funding, places, dates and every figure that is not sensitive, each with its date."""
    rows = []
    if page.period is not None:
        length = page.period.years if page.duration_stated else None
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
    identifiers = [*([page.budget] if page.budget and page.budget not in page.figures else []), *page.figures]
    for figure in (pack.figures[identifier] for identifier in identifiers):
        if not figure.sensitive:
            headline = _headline(pack, page, figure, language)
            value = " ".join(part for part in (headline["prefix"], headline["value"]) if part)
            rows.append(_row(value, headline["label"], _as_of(figure)))
    rows += [_row(period_text(milestone.period), expand(milestone.label, pack, language)) for milestone in page.milestones]
    if page.places:
        #: Key fact: the places a project works in
        term = QCoreApplication.translate("Story", "Places")
        rows.append(_row(term, ", ".join(text_in(pack.places[place].name, language) for place in page.places)))
    if rows:
        #: Key fact: heading of the section that a page's facts were taken from
        rows.append(_row(QCoreApplication.translate("Story", "Source"), pack.sources[page.source].heading))
    return rows


def _as_of(figure: Figure) -> str:
    if figure.as_of is None:
        #: Under a figure
        return QCoreApplication.translate("Story", "the source gives no date")
    return period_text(figure.as_of)


def link_rows(pack: Pack, page: Page, language: str) -> list[Document]:
    links = [pack.links[identifier] for identifier in page.links]
    return [{"label": text_in(link.label, language), "address": address(link.url), "url": link.url} for link in links]


def address(url: str) -> str:
    """A link in words, as one would type it."""
    return url.removeprefix("https://").removesuffix("/")
