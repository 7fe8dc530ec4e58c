"""The tabs of a flagship or topic: in brief, one for each panel, who takes part, key facts, links.

A tab has to be worth a tap: few people, few facts and a single short panel stand on a tab that is there anyway.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Facet, Figure, Pack, Page, Panel
from kiosk.screens.facts import (
    Document,
    fact_rows,
    figure_label,
    figure_years,
    joined,
    open_figures,
    partner_rows,
    source_line,
    undated_note,
)
from kiosk.screens.wording import display_value, expand, prefix, text_in

HEADLINE_FIGURES = 3
PARTIES_UNDER_PANEL = 5  # people and partners that stand under the panel that tells who takes part
PARTIES_AMONG_FACTS = 2  # people and partners that stand among the facts
FACTS_IN_BRIEF = 3  # facts that stand on the first tab
FACTS_UNDER_FIGURES = 2  # facts that stand there where it has figures
SHORT_PANEL = 230  # characters


def headline_figures(pack: Pack, page: Page) -> list[Figure]:
    """The three most important figures, none of them sensitive; the budget fills a free place, but never stands alone."""
    figures = [figure for figure in open_figures(pack, page) if figure.id in page.figures]
    if figures and page.budget and page.budget not in page.figures:
        figures.append(pack.figures[page.budget])
    return figures[:HEADLINE_FIGURES]


def overview_figures(pack: Pack, page: Page, language: str) -> list[Document]:
    """Those figures as they are shown, each with what it counts and when."""
    return [_headline(pack, page, figure, language) for figure in headline_figures(pack, page)]


def _headline(pack: Pack, page: Page, figure: Figure, language: str) -> Document:
    label, when = figure_label(pack, page, figure, language), figure_years(pack, page, figure, language)
    value = display_value(figure, language)
    return {"prefix": prefix(figure.precision), "value": value, "label": f"{label} ({when})" if when else label}


def story_tabs(pack: Pack, page: Page, language: str) -> list[Document]:
    """Every tab that has something to say, in reading order."""
    tabs = _telling_tabs(pack, page, language)
    few_parties = _place_parties(pack, page, language, tabs)
    headline = [figure.id for figure in headline_figures(pack, page)]
    untold = few_parties + fact_rows(pack, page, language, headline)
    if len(untold) > (FACTS_UNDER_FIGURES if headline else FACTS_IN_BRIEF):
        #: Tab of a project: years, budget, figures
        label = QCoreApplication.translate("Story", "Key facts")
        tabs.append(_rows_tab("facts", label, few_parties + fact_rows(pack, page, language), _facts_source(pack, page, language)))
    elif untold:
        place = next((tab for tab in reversed(tabs) if tab["rows"]), tabs[0])
        place["rows"] = place["rows"] + untold
        place["source"] = _facts_source(pack, page, language, headline if place is not tabs[0] else ())
    if all(tab["source"] for tab in tabs[1:]) and tabs[1:]:
        # Every other tab names the source: the first keeps its place for the story.
        tabs[0]["source"] = "" if tabs[-1]["id"] == "facts" else undated_note(headline_figures(pack, page))
    if page.links:
        #: Tab of a project: addresses to take along, each with its QR code
        label = QCoreApplication.translate("Story", "Take it with you")
        tabs.append({"id": "links", "kind": "links", "label": label, "title": label, "links": link_rows(pack, page, language)})
    return tabs


def _telling_tabs(pack: Pack, page: Page, language: str) -> list[Document]:
    """The story in brief and its panels, by the question each answers."""
    brief = _brief_tab(pack, page, language)
    order = list(Facet)
    panels = sorted(enumerate(page.panels), key=lambda entry: (order.index(entry[1].facet), entry[0]))
    return [brief, *(panel_tab(pack, panel, index, language) for index, panel in panels if not brief["panel"])]


def _place_parties(pack: Pack, page: Page, language: str, tabs: list[Document]) -> list[Document]:
    """Put those who take part on the tab of the panel that tells of them, or on one of their own; gives them back where they are too few."""
    parties = partner_rows(pack, page, language)
    telling = [f"panel-{index}" for index, panel in enumerate(page.panels) if panel.facet is Facet.WHO]
    host = next((tab for tab in reversed(tabs) if tab["id"] in telling), None)
    if host is not None and len(parties) <= PARTIES_UNDER_PANEL:
        host["rows"] = parties
    elif len(parties) <= PARTIES_AMONG_FACTS:
        return joined(parties)
    else:
        #: Tab of a project: the people and organisations that take part
        label = QCoreApplication.translate("Story", "Who takes part")
        tabs.append(_rows_tab("who", label, parties, source_line(pack, [page.source], language)))
    return []


def _brief_tab(pack: Pack, page: Page, language: str) -> Document:
    """The story in one sentence and its figures; a single short panel stands here as well."""
    panel = None
    if len(page.panels) == 1 and not page.figures and _is_short(page.panels[0], language):
        panel = {"title": expand(page.panels[0].title, pack, language), "text": expand(page.panels[0].text, pack, language)}
    return {
        "id": "brief",
        "kind": "overview",
        #: Tab of a project: its one-sentence summary
        "label": QCoreApplication.translate("Story", "In brief"),
        "title": expand(page.title, pack, language),
        "teaser": expand(page.teaser, pack, language),
        "headline": overview_figures(pack, page, language),
        "panel": panel,
        "rows": [],
        "source": _facts_source(pack, page, language),
    }


def _is_short(panel: Panel, language: str) -> bool:
    return not (panel.sensitive or panel.points or panel.more) and len(text_in(panel.text, language)) <= SHORT_PANEL


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
    source = source_line(pack, [panel.source], language)
    told = {"text": text, "points": points, "more": more, "rows": []}
    return {"id": f"panel-{index}", "kind": "panel", "label": title, "title": title, "source": source} | told


def _rows_tab(identifier: str, label: str, rows: list[Document], source: str) -> Document:
    return {"id": identifier, "kind": "facts", "label": label, "title": label, "rows": rows, "source": source}


def _facts_source(pack: Pack, page: Page, language: str, without: Collection[str] = ()) -> str:
    """Where the facts of a page are from; `without` are figures that stand on another tab."""
    figures = [figure for figure in open_figures(pack, page) if figure.id not in without]
    sources = [page.source, *(figure.source for figure in figures), *(milestone.source for milestone in page.milestones)]
    return source_line(pack, sources, language, figures)


def link_rows(pack: Pack, page: Page, language: str) -> list[Document]:
    links = [pack.links[identifier] for identifier in page.links]
    return [{"label": text_in(link.label, language), "address": address(link.url), "url": link.url} for link in links]


def address(url: str) -> str:
    """A link in words, as one would type it."""
    return url.removeprefix("https://").removesuffix("/")
