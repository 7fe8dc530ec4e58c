"""The screen of key figures: each number, what it counts, as of when, and what is drawn of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Figure, Pack
from kiosk.screens.view import Document, View
from kiosk.screens.wording import bare_value, display_value, expand, period_text, prefix, text_in


def name() -> str:
    #: Title of the screen of key figures
    return QCoreApplication.translate("Figures", "Key figures")


def key_figure(pack: Pack, figure: Figure, group: str, language: str) -> Document:
    return {
        "id": figure.id,
        "group": group,
        "kind": figure.kind.value,
        "number": figure.value,
        "prefix": prefix(figure.precision),
        "value": display_value(figure, language),
        "bare": bare_value(figure, language),
        "label": expand(figure.label, pack, language),
        "detail": expand(figure.detail, pack, language),
        "asOf": dated_source(pack, figure),
    }


def dated_source(pack: Pack, figure: Figure) -> str:
    """When a figure holds and where it stands, in one line."""
    source = pack.sources.get(figure.source)
    heading = source.heading if source is not None else figure.source
    if figure.as_of is None:
        #: Under a figure: %1 is the heading of the section it was taken from
        return QCoreApplication.translate("Figures", "The source gives no date. Source: %1").replace("%1", heading)
    date = str(figure.as_of.start) if figure.as_of.end is None else period_text(figure.as_of)
    #: Under a figure: %1 is a year or period, %2 the heading of the section it was taken from
    return QCoreApplication.translate("Figures", "As of %1. Source: %2").replace("%1", date).replace("%2", heading)


def build(pack: Pack, language: str) -> Document:
    figures = [
        key_figure(pack, pack.figures[identifier], text_in(group.title, language), language)
        for group in pack.figure_groups
        for identifier in group.figures
        if not pack.figures[identifier].sensitive
    ]
    return {"title": name(), "figures": figures}


def facets(pack: Pack, language: str) -> Sequence[str]:
    """Every key figure but the first, which shows at once."""
    return [figure["id"] for figure in build(pack, language)["figures"][1:]]


VIEW = View("figures", name, lambda pack: bool(pack.figure_groups), build, facets, glyph="chartBar")
