"""The screen of key figures: groups of figures seen together, and each figure with what it counts, as of when, and its drawing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.pack.key_figures import KeyGroup, has_key_figures, homes, key_groups
from kiosk.pack.marks import Marks, marks
from kiosk.pack.model import Figure, FigureKind, Pack, Page, Precision
from kiosk.screens.pages import about_route, route_of, tells, title_of
from kiosk.screens.view import Document, View
from kiosk.screens.wording import around_digits, decimals, display_value, expand, number, period_text, prefix, text_in


def name() -> str:
    #: Title of the screen of key figures
    return QCoreApplication.translate("Figures", "Key figures")


def key_figure(pack: Pack, figure: Figure, group: KeyGroup, language: str) -> Document:
    return figure_document(pack, figure, language) | {"group": group.id}


def figure_document(pack: Pack, figure: Figure, language: str) -> Document:
    """A figure with what it counts, as of when, and what is drawn of it."""
    around = around_digits(figure, language)
    drawn = marks(figure)
    return {
        "id": figure.id,
        "kind": figure.kind.value,
        "number": figure.value,
        "solid": drawn.solid,
        "hollow": drawn.hollow,
        "fades": drawn.fades,
        "prefix": prefix(figure.precision),
        "value": display_value(figure, language),
        "counts": around is not None,
        "before": around[0] if around else "",
        "after": around[1] if around else "",
        "decimals": decimals(figure.value, language),
        "label": expand(figure.label, pack, language),
        "detail": expand(figure.detail, pack, language),
        "when": "" if figure.as_of is None else period_text(figure.as_of),
        "asOf": dated_source(pack, figure),
        "key": drawing_key(figure, drawn, language),
    }


def dated_source(pack: Pack, figure: Figure) -> str:
    """When a figure holds and where it stands, in one line."""
    source = pack.sources.get(figure.source)
    heading = source.heading if source is not None else figure.source
    if figure.as_of is None:
        #: Under a figure: %1 is the heading of the section it was taken from
        return QCoreApplication.translate("Figures", "The source gives no date. Source: %1").replace("%1", heading)
    #: Under a figure: %1 is a year or period, %2 the heading of the section it was taken from
    pattern = QCoreApplication.translate("Figures", "As of %1. Source: %2")
    return pattern.replace("%1", period_text(figure.as_of)).replace("%2", heading)


def drawing_key(figure: Figure, drawn: Marks, language: str) -> str:
    """How to read the drawing: what one mark stands for, and what is left open."""
    return " ".join(part for part in (_mark_key(figure, drawn, language), _edge_key(figure)) if part)


def _mark_key(figure: Figure, drawn: Marks, language: str) -> str:
    match figure.kind:
        case FigureKind.COUNT:
            return _dot_key(figure, drawn, language)
        case FigureKind.SHARE:
            #: Beside the drawing of a share: a hundred squares, some of them filled
            return QCoreApplication.translate("Figures", "A hundred squares make the whole.")
        case FigureKind.RANK:
            #: Beside the drawing of a rank: steps that go down from left to right
            return QCoreApplication.translate("Figures", "The first step is the highest.")
        case FigureKind.FACTOR:
            #: Beside the drawing of a factor: one block on the left, several on the right
            return QCoreApplication.translate("Figures", "On the left, what it is compared with.")
        case FigureKind.CHANGE:
            #: Beside the drawing of a change: the same outline twice, and what came on top of the second
            return QCoreApplication.translate("Figures", "The outline is where it started from.")
        case FigureKind.MONEY:
            if drawn.each > 1:
                #: Beside stacks of coins; %1 is a number above one
                pattern = QCoreApplication.translate("Figures", "Each coin: %1 million euros.")
            else:
                #: Beside stacks of coins; %1 is one or less
                pattern = QCoreApplication.translate("Figures", "One coin: %1 million euros.")
            return pattern.replace("%1", number(drawn.each, language))
        case FigureKind.DURATION:
            if drawn.each == 1:
                #: Beside rings like those of a tree
                return QCoreApplication.translate("Figures", "One ring: one year.")
            #: Beside rings like those of a tree; %1 is a number above one
            return QCoreApplication.translate("Figures", "One ring: %1 years.").replace("%1", number(drawn.each, language))


def _dot_key(figure: Figure, drawn: Marks, language: str) -> str:
    unit = text_in(figure.unit, language)
    if drawn.each > 1:
        #: Beside a field of dots; %1 is a number above one
        return QCoreApplication.translate("Figures", "Each dot stands for %1.").replace("%1", number(drawn.each, language))
    if unit:
        #: Beside a few dots; %1 is a unit in the plural, such as "millions" or "hectares"
        return QCoreApplication.translate("Figures", "Counted in %1: one dot for each.").replace("%1", unit)
    #: Beside a field of dots; %1 is their number
    return QCoreApplication.translate("Figures", "%1 dots: one for each.").replace("%1", number(figure.value, language))


def _edge_key(figure: Figure) -> str:
    if figure.upper is not None:
        #: Beside the drawing of a range, such as 20 to 50 %
        return QCoreApplication.translate("Figures", "Outlined: as far as it may go.")
    match figure.precision:
        case Precision.EXACT:
            return ""
        case Precision.ABOUT:
            #: Beside the drawing of a number that the source calls approximate
            return QCoreApplication.translate("Figures", "The edge is blurred: the source says “about”.")
        case Precision.NEARLY:
            #: Beside the drawing of a number that the source says is nearly reached
            return QCoreApplication.translate("Figures", "The edge fades: the source says “nearly”.")
        case Precision.OVER:
            #: Beside the drawing of a number that the source says is passed
            return QCoreApplication.translate("Figures", "The edge stays open: the source says “more than”.")


def page_link(pack: Pack, identifier: str | None, language: str) -> Document | None:
    """The way to a page: {route, name}; None where there is no such page."""
    page = pack.pages.get(identifier or "")
    return None if page is None else {"route": told_at(page), "name": title_of(page, language)}


def told_at(page: Page) -> str:
    """Where a page tells of its figures; a theme or section that tells something does so beside its members."""
    return about_route(page) if tells(page) else route_of(page)


def build(pack: Pack, language: str) -> Document:
    groups = key_groups(pack)
    leads = homes(pack)
    figures = [
        key_figure(pack, pack.figures[identifier], group, language) | {"page": page_link(pack, leads.get(identifier), language)}
        for group in groups
        for identifier in group.figures
    ]
    return {
        "title": name(),
        "language": language,
        "groups": [
            {"id": group.id, "title": expand(group.title, pack, language), "largest": group.largest, "grows": group.page is not None}
            for group in groups
        ],
        "figures": figures,
    }


def facets(pack: Pack, _language: str) -> Sequence[str]:
    """Every group but the first, which shows at once, and every figure."""
    groups = key_groups(pack)
    return [f"group/{group.id}" for group in groups[1:]] + [identifier for group in groups for identifier in group.figures]


VIEW = View("figures", name, has_key_figures, build, facets, glyph="chartBar")
