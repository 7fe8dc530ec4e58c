"""The pages of the pack that ships, as the screens get them: everything is there, and what is hard to read waits to be asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.model import Pack, Page, PageKind, SectionIcon
from kiosk.pack.reader import load
from kiosk.screens import key_figures
from kiosk.screens.documents import SECTION_GLYPHS, document, known_routes
from kiosk.screens.library import Library
from kiosk.screens.pages import Document, page_of, route_of
from kiosk.screens.states import screen_states
from kiosk.screens.views import views_of
from kiosk.screens.wording import bare_value, display_value, expand, text_in

ROOT = Path(__file__).parents[2]
HARD = re.compile(r"\bmort|décès|décéd|espérance de vie|survie\b", re.IGNORECASE)
PACKS = [ROOT / "content" / "chu-lille", ROOT / "tests" / "fixtures" / "packs" / "valid"]


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(PACKS[0])


@pytest.fixture(scope="module", params=PACKS, ids=lambda path: path.name)
def any_pack(request: pytest.FixtureRequest) -> Pack:
    return load(request.param)


def test_every_door_of_the_home_screen_has_an_icon(pack: Pack) -> None:
    icons = (ROOT / "kiosk/screens/qml/Kiosk/Theme/Icons.qml").read_text(encoding="utf-8")
    glyphs = [door["glyph"] for door in document(pack, "home", "fr")["doors"]]
    assert {"buildings", "handshake", "rocketLaunch", "chartBar"} < set(glyphs)
    assert [glyph for glyph in (*glyphs, *filter(None, SECTION_GLYPHS.values())) if f"string {glyph}:" not in icons] == []
    assert set(SECTION_GLYPHS) == {None, *SectionIcon}


def told(pack: Pack) -> list[Page]:
    """The pages that have tabs."""
    return [page for page in pack.pages.values() if page.kind in (PageKind.FLAGSHIP, PageKind.TOPIC)]


def gathering(pack: Pack) -> list[Page]:
    """The pages that lead to those."""
    return [page for page in pack.pages.values() if page.kind in (PageKind.THEME, PageKind.SECTION)]


def texts(value: object) -> Iterator[str]:
    """Every text in a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def mild(value: Any) -> Any:
    """A document without what waits until one reads on."""
    if isinstance(value, dict):
        return {key: mild(part) for key, part in value.items() if key != "more"}
    return [mild(part) for part in value] if isinstance(value, list) else value


def unasked(pack: Pack, route: str) -> Document:
    """What a screen shows before anyone asks to read on."""
    page: Document = mild(document(pack, route, "fr"))
    return {"tabs": []} | page


def first_sight(pack: Pack, route: str) -> Document:
    """What a screen shows as it opens: of a story, its first tab and the names of the others; of the evidence, no sensitive figure."""
    page = dict(document(pack, route, "fr"))
    tabs = page.get("tabs", [])
    page["tabs"] = [*tabs[:1], *({"label": tab["label"]} for tab in tabs[1:])]
    return page | ({"sections": mild(page["sections"])} if route == "evidence" else {})


def test_every_route_leads_to_its_own_page(any_pack: Pack) -> None:
    routes = known_routes(any_pack)
    assert len(set(routes)) == len(routes)
    assert {route_of(page) for page in any_pack.pages.values()} <= set(routes)
    for route in routes:
        page = page_of(any_pack, route)
        if page is not None:
            assert document(any_pack, route, "fr")["title"] == expand(page.title, any_pack, "fr")


def test_the_pack_that_ships_has_its_six_themes_and_seventeen_flagships(pack: Pack) -> None:
    routes = known_routes(pack)
    counted = {kind: sum(route.startswith(kind) for route in routes) for kind in ("theme/", "flagship/", "section/")}
    assert counted == {"theme/": 6, "flagship/": 17, "section/": 3}
    assert routes[:2] == ("attract", "home")
    assert {"figures", "search", "subjects", "help"} <= set(routes)


@pytest.mark.parametrize("route", ["flagship/nobody", "theme/alcove", "nowhere", ""])
def test_a_route_that_leads_nowhere_shows_the_home_screen(pack: Pack, route: str) -> None:
    assert page_of(pack, route) is None
    assert document(pack, route, "fr") == document(pack, "home", "fr")


def test_home_leads_to_every_theme_and_section(any_pack: Pack) -> None:
    home = document(any_pack, "home", "fr")
    assert [card["route"] for card in home["themes"]] == [f"theme/{name}" for name in any_pack.themes]
    doors = [door["route"] for door in home["doors"]]
    assert doors == [*(view.route for view in views_of(any_pack) if view.door), *(f"section/{name}" for name in any_pack.sections)]


def test_every_page_can_be_reached_from_home(any_pack: Pack) -> None:
    home = document(any_pack, "home", "fr")
    chapters = [card["route"] for card in (*home["themes"], *home["doors"]) if page_of(any_pack, card["route"])]
    members = [member["route"] for route in chapters for member in document(any_pack, route, "fr")["members"]]
    about = [route for route in known_routes(any_pack) if route.startswith("about/")]
    assert sorted((*chapters, *members)) == sorted((*(route_of(page) for page in any_pack.pages.values()), *about))


def test_a_theme_that_tells_something_has_a_story_of_its_own() -> None:
    second = load(PACKS[1])

    assert [member["route"] for member in document(second, "theme/tides", "fr")["members"]][-1] == "about/tides"
    assert {tab["id"] for tab in document(second, "about/tides", "fr")["tabs"]} >= {"brief", "panel-0", "links"}
    assert page_of(load(PACKS[0]), "about/cancer") is None


def test_a_pack_with_several_views_gathers_them(any_pack: Pack) -> None:
    views = [view.route for view in views_of(any_pack) if view.door]
    assert ("explore" in known_routes(any_pack)) == (len(views) > 1)
    few = [door["route"] for door in document(any_pack, "home", "fr")["fewDoors"]]
    assert few == [*(["explore"] if len(views) > 1 else views), *(f"section/{name}" for name in any_pack.sections)]


def test_every_panel_of_every_page_appears_whole(any_pack: Pack) -> None:
    pages = told(any_pack)
    assert pages
    for page in pages:
        tabs = document(any_pack, route_of(page), "fr")["tabs"]
        shown = {tab["id"]: "\n".join(texts(tab)) for tab in tabs}
        assert len(shown) == len(tabs), f"{page.id} has two tabs of one name"
        for index, panel in enumerate(page.panels):
            for text in (panel.title, panel.text, *panel.points, *([panel.more] if panel.more else [])):
                assert expand(text, any_pack, "fr") in shown.get(f"panel-{index}", shown["brief"])


def test_tabs_follow_the_order_of_their_questions(pack: Pack) -> None:
    for page in told(pack):
        tabs = [tab["id"] for tab in document(pack, route_of(page), "fr")["tabs"]]
        assert tabs[0] == "brief"
        order = [list(type(panel.facet)).index(panel.facet) for panel in page.panels]
        if len(order) == 1:
            continue  # it may stand on the first tab
        assert [tab for tab in tabs if tab.startswith("panel-")] == [
            f"panel-{index}" for index in sorted(range(len(order)), key=order.__getitem__)
        ]


def test_every_fact_of_a_page_stands_on_one_of_its_tabs(any_pack: Pack) -> None:
    for page in told(any_pack):
        shown = "\n".join(texts(document(any_pack, route_of(page), "fr")["tabs"]))
        for partner in page.partners:
            assert text_in(any_pack.organisations[partner].name, "fr") in shown
        for involvement in page.people:
            assert any_pack.people[involvement.person].name in shown
        for funding in page.funding:
            assert text_in(any_pack.programmes[funding.programme].name, "fr") in shown
            assert (funding.reference or "") in shown
        for place in page.places:
            assert text_in(any_pack.places[place].name, "fr") in shown
        for figure in (any_pack.figures[name] for name in (*page.figures, *([page.budget] if page.budget else []))):
            assert figure.sensitive or display_value(figure, "fr") in shown
        for milestone in page.milestones:
            assert expand(milestone.label, any_pack, "fr") in shown


def test_no_tab_has_hardly_anything_on_it(any_pack: Pack) -> None:
    for page in told(any_pack):
        rows = {tab["id"]: tab["rows"] for tab in document(any_pack, route_of(page), "fr")["tabs"] if tab["kind"] == "facts"}
        assert all(len(here) > 2 for here in rows.values()), (page.id, rows)


def test_a_single_short_panel_stands_on_the_first_tab(pack: Pack) -> None:
    tabs = document(pack, "flagship/cpsl", "fr")["tabs"]
    assert [tab["id"] for tab in tabs] == ["brief", "ways"]
    assert tabs[0]["panel"]["title"] == "Recherche et prévention réunies"
    assert tabs[0]["rows"][0]["value"] == "Institut Pasteur de Lille, CHU de Lille"
    for page in told(pack):
        first, *others = document(pack, route_of(page), "fr")["tabs"]
        assert bool(first["panel"]) == (not [tab for tab in others if tab["kind"] == "panel"]), page.id


def test_those_who_take_part_stand_under_the_panel_that_tells_of_them(pack: Pack) -> None:
    tabs = {tab["title"]: tab for tab in document(pack, "flagship/tipitch", "fr")["tabs"]}
    assert "Who takes part" not in tabs
    assert [row["value"] for row in tabs["Une équipe internationale"]["rows"]] == ["Pr\u00a0Charlotte Cordonnier"]


def test_every_page_names_its_source_once_on_each_tab(any_pack: Pack) -> None:
    for page in told(any_pack):
        heading = any_pack.sources[page.source].heading.replace("«\u00a0", "“").replace("\u00a0»", "”")
        tabs = [tab for tab in document(any_pack, route_of(page), "fr")["tabs"] if tab["kind"] not in ("links", "ways")]
        named = [tab["source"].count(text_in(any_pack.document, "fr")) for tab in tabs]
        assert named == ([1] if len(tabs) == 1 else [0] + [1] * (len(tabs) - 1)), page.id
        assert heading in tabs[-1]["source"]


def test_that_a_figure_has_no_date_is_said_once(any_pack: Pack) -> None:
    note = "The source gives no year for the figures that stand without one."
    for page in told(any_pack):
        figures = [any_pack.figures[name] for name in page.figures]
        undated = any(figure.as_of is None for figure in figures if not figure.sensitive)
        counted = [sum(text.count(note) for text in texts(tab)) for tab in document(any_pack, route_of(page), "fr")["tabs"]]
        assert max(counted) == int(undated), page.id


def test_no_row_says_a_year_twice(any_pack: Pack) -> None:
    for page in told(any_pack):
        for row in (row for tab in document(any_pack, route_of(page), "fr")["tabs"] for row in tab.get("rows", [])):
            years = re.findall(r"\b(?:19|20)\d\d(?:–20\d\d)?\b", row["note"])
            assert not [year for year in years if year in row["value"] + row["term"]], (page.id, row)


def named_in_braces(pack: Pack, route: str) -> list[str]:
    return [text for text in texts(document(pack, route, "fr")) if re.search(r"[{}]|%\d", text)]


def test_no_text_still_names_a_figure_in_braces(any_pack: Pack) -> None:
    assert {route: named_in_braces(any_pack, route) for route in known_routes(any_pack) if route != "attract"} == {
        route: [] for route in known_routes(any_pack) if route != "attract"
    }


def test_no_phrase_of_the_attract_loop_still_names_a_figure_in_braces(any_pack: Pack) -> None:
    assert named_in_braces(any_pack, "attract") == []


def test_sensitive_figures_are_seen_by_none_who_did_not_ask(any_pack: Pack) -> None:
    sensitive = [figure for figure in any_pack.figures.values() if figure.sensitive]
    assert sensitive, "a pack without sensitive figures proves nothing"
    labels = {expand(figure.label, any_pack, "fr") for figure in sensitive}
    for route in known_routes(any_pack):
        shown = list(texts(unasked(any_pack, route)))
        assert not [text for text in shown for label in labels if label and label in text], route
    for page in told(any_pack):
        own = [figure for figure in sensitive if figure.id in page.figures]
        story = unasked(any_pack, route_of(page))
        values = [part["value"] for part in story["headline"]] + [row["term"] for tab in story["tabs"] for row in tab.get("rows", [])]
        assert not {display_value(figure, "fr") for figure in own} & set(values)
        assert not {bare_value(figure, "fr") for figure in own} & set(values)


def test_what_opens_unasked_does_not_speak_of_death(pack: Pack) -> None:
    spoken = {route: [text for text in texts(first_sight(pack, route)) if HARD.search(text)] for route in known_routes(pack)}
    assert {route: found for route, found in spoken.items() if found} == {}
    assert not [text for text in texts(key_figures.build(pack, "fr")) if HARD.search(text)]
    assert any(HARD.search(text) for route in known_routes(pack) for text in texts(document(pack, route, "fr"))), "the search finds nothing"


def test_a_sensitive_panel_shows_nothing_of_itself_at_first(any_pack: Pack) -> None:
    found = [(page, index, panel) for page in told(any_pack) for index, panel in enumerate(page.panels) if panel.sensitive]
    for page, index, panel in found:
        tab = next(tab for tab in document(any_pack, route_of(page), "fr")["tabs"] if tab["id"] == f"panel-{index}")
        assert expand(panel.text, any_pack, "fr") not in tab["text"]
        assert expand(panel.text, any_pack, "fr") in tab["more"]
        assert tab["points"] == []


def test_sisters_lead_from_one_member_to_the_next(pack: Pack) -> None:
    for above in gathering(pack):
        way = [f"{pack.pages[member].kind.value}/{member}" for member in above.members]
        stories = [document(pack, route, "fr") for route in way]
        assert [story["previous"] and story["previous"]["route"] for story in stories] == [None, *way[:-1]]
        assert [story["next"] and story["next"]["route"] for story in stories] == [*way[1:], None]


def test_every_letter_leads_to_pages_that_exist(pack: Pack) -> None:
    letters = Library(pack).page("subjects", "fr")["letters"]
    entries = [entry for letter in letters for entry in letter["entries"]]
    assert len(entries) > 20
    assert all(page_of(pack, entry["route"]) for entry in entries)


def test_states_name_every_screen_once(any_pack: Pack) -> None:
    states = screen_states(any_pack, "fr")
    names = [state.name for state in states]
    assert len(set(names)) == len(names)
    assert {state.route for state in states} == set(known_routes(any_pack))
    assert [state.route for state in screen_states(any_pack, "fr", "theme/*")] == [f"theme/{name}" for name in any_pack.themes]
    assert screen_states(any_pack, "fr", "nothing-of-the-kind") == []


def test_each_story_has_a_state_for_each_tab_and_each_longer_text(pack: Pack) -> None:
    states = screen_states(pack, "fr")
    for page in told(pack):
        tabs = document(pack, route_of(page), "fr")["tabs"]
        facets = {state.facet for state in states if state.route == route_of(page)}
        assert facets == {""} | {tab["id"] for tab in tabs[1:]} | {f"{tab['id']}/more" for tab in tabs if tab.get("more")}


def test_without_a_pack_nothing_is_usable_and_nothing_breaks() -> None:
    library = Library(None)
    assert library.property("usable") is False
    assert (library.page("home", "fr"), library.themes("fr"), library.themeOf("theme/cancer"), library.letters("fr")) == ({}, [], "", [])
    assert library.search("coeur", "fr") == {"hits": [], "suggestions": []}
