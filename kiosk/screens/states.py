"""Every screen in every state worth a picture: what `kiosk screenshots` draws and what the layout tests walk."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatch

from kiosk.pack.model import Pack
from kiosk.pack.words import words
from kiosk.screens.documents import document, known_routes
from kiosk.screens.views import view_at

QUERIES_FOUND = {"en": "heart", "fr": "coeur", "nl": "hart"}
QUERY_NOTHING = "zzyzx"


@dataclass(frozen=True, slots=True)
class ScreenState:
    """A screen, the part of it that is open, and what lies over it. `name` serves as the picture's file name."""

    name: str
    route: str
    facet: str = ""
    query: str = ""
    sheet: str = ""
    asking: bool = False
    speech: bool = False
    safe: bool = False


def query_found(pack: Pack, language: str) -> str:
    """A word that finds something; in a language that is not known, the first one of the first theme's name."""
    name = pack.pages[pack.themes[0]].name or {}
    return QUERIES_FOUND.get(language) or words(name.get(language, ""))[0][2]


def page_states(pack: Pack, route: str, language: str) -> list[ScreenState]:
    """A page with each of its tabs, short and read on."""
    name = route.replace("/", "-")
    states = [ScreenState(name, route)]
    tabs = document(pack, route, language).get("tabs", [])
    for tab in tabs[1:]:
        states.append(ScreenState(f"{name}@{tab['id']}", route, tab["id"]))
        if tab.get("more"):
            states.append(ScreenState(f"{name}@{tab['id']}-more", route, f"{tab['id']}/more"))
    return states


def screen_states(pack: Pack, language: str, pattern: str | None = None) -> list[ScreenState]:
    """All of them in reading order, or those whose name or route matches a pattern such as "flagship-*"."""
    states: list[ScreenState] = []
    for route in known_routes(pack):
        states += page_states(pack, route, language)
        view = view_at(pack, route)
        if view is not None:
            states += [ScreenState(f"{route}@{facet.replace('/', '-')}", route, facet) for facet in view.facets(pack, language)]
        elif route == "search":
            states.append(ScreenState("search@found", route, query=query_found(pack, language)))
            states.append(ScreenState("search@nothing", route, query=QUERY_NOTHING))
    states.append(ScreenState("home@reading", "home", sheet="reading"))
    if len(pack.languages) > 1:
        states.append(ScreenState("home@language", "home", sheet="language"))
    states.append(ScreenState("home@listen", "home", speech=True))
    story = next((route for route in known_routes(pack) if route.startswith("flagship/")), None)
    if story is not None:
        states.append(ScreenState(f"{story.replace('/', '-')}@listen", story, speech=True))
    states.append(ScreenState("home@still-there", "home", asking=True))
    states.append(ScreenState("safe", "home", safe=True))
    if pattern is None:
        return states
    return [state for state in states if fnmatch(state.name, pattern) or fnmatch(state.route, pattern)]
