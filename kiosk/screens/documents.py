"""The pages of a pack as plain values for QML: pure functions from the model, a route and a language.

A route names a screen: "home", "theme/cancer", "flagship/alcove", "section/support", "topic/bpi", "figures", "search", "subjects",
"help", "notice/privacy". What a theme or section tells of itself stands at "about/cancer". A facet names a part of a screen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import FigureGroup, Pack, Page, SectionIcon
from kiosk.screens import help_page, key_figures, notices
from kiosk.screens.listing import NOTHING, Listing, finder, place_among
from kiosk.screens.pages import (
    ABOUT,
    NEUTRAL,
    NEUTRAL_PLATE,
    Document,
    about_route,
    card,
    gathers,
    owner,
    page_of,
    route_of,
    tells,
    title_of,
)
from kiosk.screens.story import overview_figures, story_tabs
from kiosk.screens.views import view_at, views_of
from kiosk.screens.ways_on import ways_tab
from kiosk.screens.wording import expand, period_text, text_in

SECTION_GLYPHS = {
    SectionIcon.INSTITUTION: "buildings",
    SectionIcon.PARTNERS: "handshake",
    SectionIcon.SUPPORT: "rocketLaunch",
    SectionIcon.PEOPLE: "usersThree",
    SectionIcon.RESEARCH: "flask",
    SectionIcon.READING: "books",
    None: "",
}


def figures_card(group: FigureGroup, language: str) -> Document:
    """The tile of a group of key figures."""
    return {
        "route": "figures",
        "name": text_in(group.title, language),
        "title": key_figures.name(),
        "teaser": "",
        "ground": NEUTRAL.ground,
        "line": NEUTRAL.line,
        "plate": "rings-3",
    }


def theme_cards(pack: Pack, language: str) -> list[Document]:
    return [card(pack, pack.pages[identifier], language) for identifier in pack.themes]


def kicker(pack: Pack, language: str) -> str:
    return f"{text_in(pack.institution.name, language)} · {text_in(pack.institution.tagline, language)}"


def home(pack: Pack, language: str) -> Document:
    views = view_doors(pack)
    pages = map(pack.pages.__getitem__, pack.sections)
    sections = [_door(route_of(page), title_of(page, language), SECTION_GLYPHS[page.icon]) for page in pages]
    gathered = [_door("explore", explore_name(), "compass")] if has_explore(pack) else views
    return {
        "kicker": kicker(pack, language),
        "title": expand(pack.welcome.title, pack, language),
        "themes": theme_cards(pack, language),
        "doors": [*views, *sections],
        "fewDoors": [*gathered, *sections],  # where there is little room
    }


def _door(route: str, name: str, glyph: str = "") -> Document:
    return {"route": route, "name": name, "glyph": glyph}


def view_doors(pack: Pack) -> list[Document]:
    return [_door(view.route, view.name(), view.glyph) for view in views_of(pack) if view.door]


def explore_name() -> str:
    #: Title of the screen that gathers the figures, the timeline, the network, the map and the quiz
    return QCoreApplication.translate("Explore", "Explore")


def has_explore(pack: Pack) -> bool:
    """One view alone needs no screen that leads to it."""
    return len(view_doors(pack)) > 1


def explore(pack: Pack) -> Document:
    return {"title": explore_name(), "doors": view_doors(pack)}


def attract(pack: Pack, language: str) -> Document:
    themes = theme_cards(pack, language)
    phrases = [expand(phrase, pack, language) for phrase in pack.welcome.phrases] or [expand(pack.welcome.title, pack, language)]
    count = max(len(themes), len(phrases))
    slides = [themes[i % len(themes)] | {"phrase": phrases[i % len(phrases)]} for i in range(count)]
    return {"kicker": kicker(pack, language), "invitation": expand(pack.welcome.invitation, pack, language), "slides": slides}


def chapter(pack: Pack, page: Page, language: str) -> Document:
    members = chapter_rows(pack, page, language)
    return card(pack, page, language) | {"members": [members.row(place) for place in range(members.count)]}


def chapter_rows(pack: Pack, page: Page, language: str) -> Listing:
    """The members of a theme or section, and last what it tells of itself."""
    count = len(page.members) + tells(page)

    def row(place: int) -> Document:
        shown = _about(pack, page, language) if place == len(page.members) else card(pack, pack.pages[page.members[place]], language)
        return shown | place_among(place + 1, count)

    member = finder(page.members)

    def find(name: str) -> int:
        kind, _, identifier = name.partition("/")
        if kind == ABOUT:
            return count - 1 if name == about_route(page) else -1
        return member(identifier)

    return Listing(count, row, find)


def _about(pack: Pack, page: Page, language: str) -> Document:
    #: Leads to what a theme tells of itself; %1 is the theme's name
    name = QCoreApplication.translate("Chapter", "About: %1").replace("%1", title_of(page, language))
    return card(pack, page, language) | {"route": about_route(page), "name": name}


def story(pack: Pack, page: Page, language: str) -> Document:
    above = owner(pack, page)
    parts = [
        title_of(above, language),
        text_in(page.name, language) if page is not above else "",
        period_text(page.period) if page.period else "",
    ]
    position = above.members.index(page.id) if page.id in above.members else 0
    return card(pack, page, language) | {
        "kicker": " · ".join(part for part in parts if part),
        "tabs": [*story_tabs(pack, page, language), *ways_tab(pack, page, language)],
        "headline": overview_figures(pack, page, language),
        "previous": _sister(pack, above, position - 1, language),
        "next": _sister(pack, above, position + 1, language),
    }


def _sister(pack: Pack, above: Page, position: int, language: str) -> Document | None:
    if not 0 <= position < len(above.members):
        return None
    page = pack.pages[above.members[position]]
    return {"route": route_of(page), "name": title_of(page, language)}


def search_page() -> Document:
    return {"plate": f"{NEUTRAL_PLATE.family.value}-3", "ground": NEUTRAL.ground, "line": NEUTRAL.line}


def document(pack: Pack, route: str, language: str, letters: Sequence[Document] = ()) -> Document:
    """The page of a route; that of the home screen for a route that leads nowhere. `letters` is the A to Z."""
    page = page_of(pack, route)
    if page is not None:
        return chapter(pack, page, language) if route == route_of(page) and gathers(page) else story(pack, page, language)
    view = view_at(pack, route)
    if view is not None:
        return view.build(pack, language)
    match route:
        case "attract":
            return attract(pack, language)
        case "explore":
            return explore(pack)
        case "search":
            return search_page()
        case "subjects":
            #: Title of the list of all subjects
            return {"title": QCoreApplication.translate("Subjects", "All subjects, A to Z"), "letters": list(letters)}
        case "help":
            return help_page.document()
        case _ if route in notices.NOTICES:
            return notices.notice(pack, route, language)
        case _:
            return home(pack, language)


def front(pack: Pack, route: str, language: str, letters: Sequence[Document] = ()) -> Document:
    """The page of a route without what its lists are made of: see `listing`."""
    page = page_of(pack, route)
    if page is not None and route == route_of(page) and gathers(page):
        return card(pack, page, language)
    view = view_at(pack, route)
    return document(pack, route, language, letters) if view is None or view.front is None else view.front(pack, language)


def listing(pack: Pack, route: str, facet: str, language: str) -> Listing:
    """The rows of a route's list, of which there may be thousands; none for a route without one."""
    page = page_of(pack, route)
    if page is not None and route == route_of(page) and gathers(page):
        return chapter_rows(pack, page, language)
    view = view_at(pack, route)
    return NOTHING if view is None or view.rows is None else view.rows(pack, facet, language)


def fixed_routes(pack: Pack) -> tuple[str, ...]:
    views = [view.route for view in views_of(pack)]
    return ("attract", "home", *(["explore"] if has_explore(pack) else []), *views, "search", "subjects", "help", *notices.NOTICES)


def known_routes(pack: Pack) -> tuple[str, ...]:
    """Every route of the pack, in reading order."""
    pages: list[str] = []
    for identifier in (*pack.themes, *pack.sections):
        above = pack.pages[identifier]
        pages += [
            route_of(above),
            *([about_route(above)] if tells(above) else []),
            *(route_of(pack.pages[member]) for member in above.members),
        ]
    return (*fixed_routes(pack), *pages)
