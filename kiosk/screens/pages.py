"""What a screen needs to name a page of the pack and to lead to it."""

from __future__ import annotations

from typing import Any

from kiosk.pack.model import Colours, Pack, Page, PageKind, Plate, PlateFamily
from kiosk.screens.wording import expand, text_in

Document = dict[str, Any]

ABOUT = "about"
NEUTRAL = Colours(ground="#10243A", line="#B7CDE3")
NEUTRAL_PLATE = Plate(PlateFamily.RINGS, 0)


def route_of(page: Page) -> str:
    return f"{page.kind.value}/{page.id}"


def page_of(pack: Pack, route: str) -> Page | None:
    """The page a route leads to; None for the screens that are no page, and for a route that leads nowhere."""
    kind, _, identifier = route.partition("/")
    page = pack.pages.get(identifier)
    if page is None:
        return None
    return page if kind == page.kind.value or (kind == ABOUT and tells(page)) else None


def gathers(page: Page) -> bool:
    return page.kind in (PageKind.THEME, PageKind.SECTION)


def tells(page: Page) -> bool:
    """A theme or section has more to say than its title: it gets a story of its own beside its members."""
    return gathers(page) and any((page.panels, page.figures, page.milestones, page.links))


def about_route(page: Page) -> str:
    return f"{ABOUT}/{page.id}"


def owner(pack: Pack, page: Page) -> Page:
    """The theme or section a page belongs to; itself where it is one."""
    return pack.pages.get(page.parent, page) if page.parent else page


def colours_of(pack: Pack, page: Page) -> Colours:
    return page.colours or owner(pack, page).colours or NEUTRAL


def plate_of(pack: Pack, page: Page) -> Plate:
    return page.plate or owner(pack, page).plate or NEUTRAL_PLATE


def title_of(page: Page, language: str) -> str:
    """The short name of a page: its own name, or its title."""
    return text_in(page.name, language) or text_in(page.title, language)


def card(pack: Pack, page: Page, language: str) -> Document:
    """What a tile needs to lead to a page."""
    colours, plate = colours_of(pack, page), plate_of(pack, page)
    return {
        "route": route_of(page),
        "name": text_in(page.name, language),
        "short": text_in(page.short, language) or title_of(page, language),
        "title": expand(page.title, pack, language),
        "teaser": expand(page.teaser, pack, language),
        "count": len(page.members),
        "ground": colours.ground,
        "line": colours.line,
        "plate": f"{plate.family.value}-{plate.variation}",
    }
