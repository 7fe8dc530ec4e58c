"""What a search finds, as rows of one kind: where it belongs, its title, and the words that answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.pack.model import Pack, Page
from kiosk.screens.documents import figures_card
from kiosk.screens.pages import Document, about_route, card, gathers, owner, title_of
from kiosk.screens.wording import text_in

if TYPE_CHECKING:
    from kiosk.pack.excerpt import Excerpt
    from kiosk.pack.search import Hit


def hit_row(pack: Pack, hit: Hit, language: str) -> Document:
    """A row of the results; a group of key figures leads to its first figure."""
    page = pack.pages.get(hit.page)
    if page is None:
        group = next(group for group in pack.figure_groups if group.id == hit.page)
        door = figures_card(group, language)
        row = door | {"kicker": door["title"], "title": door["name"], "facet": group.figures[0]}
    else:
        row = card(pack, page, language) | {"kicker": _kicker(pack, page, language), "facet": ""}
        if hit.panel is not None:
            row |= {"facet": f"panel-{hit.panel}"} | ({"route": about_route(page)} if gathers(page) else {})
    return row | {"excerpt": marked(hit.excerpt), "plain": hit.excerpt.text}


def _kicker(pack: Pack, page: Page, language: str) -> str:
    """Where a page belongs, and its proper name; of a theme or section its name alone."""
    above = owner(pack, page)
    name = text_in(page.name, language)
    if page is above:
        return name
    belongs = text_in(above.short, language) or title_of(above, language)
    return " · ".join(part for part in (belongs, name) if part)


def marked(excerpt: Excerpt) -> str:
    """The words as styled text, in bold where they are the ones that were searched."""
    from html import escape  # which brings a table of all names of characters

    parts, end = [], 0
    for start, stop in excerpt.matches:
        parts += [escape(excerpt.text[end:start]), f"<b>{escape(excerpt.text[start:stop])}</b>"]
        end = stop
    return "".join((*parts, escape(excerpt.text[end:])))
