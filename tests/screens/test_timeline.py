"""The timeline as QML gets it: what a facet shows, where it leads, what is drawn in the room there is, and today's line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.pack.timeline import Window, timeline, tracks, whole
from kiosk.screens.documents import fixed_routes, home
from kiosk.screens.pages import page_of
from kiosk.screens.timeline import VIEW, build, facets, listing, plan, read_facet, shown, ways
from kiosk.screens.timeline_shapes import Measures
from kiosk.screens.view import Document
from kiosk.settings import default_content
from tests.screens.walk import Box

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
DAY = date(2026, 7, 2)
ROOMS = {
    "wide": Measures(1532, 780, "Kiosk Hyperlegible", 30, 28, 28, 76, 12, 14),
    "tall": Measures(720, 1500, "Kiosk Hyperlegible", 30, 28, 28, 76, 12, 14),
    "small": Measures(540, 480, "Kiosk Hyperlegible", 30, 28, 28, 76, 12, 12),
    "large type": Measures(540, 480, "Kiosk Hyperlegible", 46, 43, 28, 76, 12, 12),
}


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.fixture(scope="module")
def lille() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module", params=[default_content(), VALID], ids=lambda path: path.name)
def pack(request: pytest.FixtureRequest) -> Pack:
    return load(request.param)


def reachable(pack: Pack) -> set[str]:
    """Every facet that some button, tap or gesture leads to."""
    found: set[str] = set()
    waiting = ["", *(f"all/{group['id']}" for group in build(pack, "fr")["groups"])]
    while waiting:
        facet = waiting.pop()
        if facet not in found:
            found.add(facet)
            leads = ways(pack, facet)
            one_step = [leads[key] for key in ("nearer", "farther", "earlier", "later", "other")]
            waiting += [way for way in (*one_step, *leads["around"][::7], *list(leads["moved"].values())[::9]) if way is not None]
    return found


@pytest.fixture(scope="module")
def everywhere(pack: Pack) -> list[str]:
    return sorted(reachable(pack))


def boxes(spot: Document) -> Iterator[Box]:
    """The words of a track, from the corner of the plot."""
    for key in ("nameBox", "detailBox"):
        box = spot[key]
        yield Box(spot["x"] + box["x"], spot["y"] + box["y"], box["width"], box["height"])


def test_every_way_leads_to_what_it_names(pack: Pack, everywhere: list[str]) -> None:
    everything = timeline(pack)
    assert len(everywhere) > 10
    for facet in filter(None, everywhere):
        now = shown(pack, facet)
        head, _, group = facet.partition("/")
        assert (now.choice.group or "") == group
        if head not in ("all", "list"):
            assert now.choice.window == now.window, facet
        assert now.bounds == whole(now.entries, everything)


def test_the_ways_from_the_years_where_most_goes_on(lille: Pack) -> None:
    leads = ways(lille, "2024-2029/cancer")
    assert (leads["nearer"], leads["farther"], leads["other"]) == (None, "all/cancer", "list/cancer")
    leads = ways(lille, "2018-2029")
    assert (leads["earlier"], leads["later"], leads["moved"]["-1"]) == ("2012-2023", None, "2017-2028")
    assert (leads["around"][0], leads["around"][-1]) == ("2015-2020", "2024-2029"), "around the year that was tapped"
    assert ways(lille, "list")["other"] == "all"


def test_the_date_of_a_theme_leads_to_what_the_theme_tells() -> None:
    routes = {track["id"]: track["route"] for track in build(load(VALID), "fr")["tracks"]}
    assert (routes["tides.first-gauge"], routes["oyats"]) == ("about/tides", "flagship/oyats")


@pytest.mark.parametrize("facet", ["", "nonsense", "2030-2020", "all/nothing", "-", "19x4-2000", "0-99999", "list/nothing"])
def test_a_facet_that_names_nothing_shows_everything(lille: Pack, facet: str) -> None:
    now = shown(lille, facet)
    assert (now.window, now.choice.group) == (Window(1994, 2029), None)


def test_a_facet_says_years_and_theme() -> None:
    choice = read_facet("2018-2029/cancer", ["cancer"])
    assert (choice.window, choice.group, choice.listed) == (Window(2018, 2029), "cancer", False)
    assert read_facet("list/cancer", ["cancer"]).listed


def test_the_pictures_taken_are_states_there_are(pack: Pack, everywhere: list[str]) -> None:
    assert set(facets(pack, "fr")) <= set(everywhere)
    assert len(set(facets(pack, "fr"))) == len(facets(pack, "fr"))


def test_every_track_leads_to_a_page_and_says_all_of_it(pack: Pack) -> None:
    page = build(pack, "fr")
    assert [track["id"] for track in page["tracks"]] == [track.id for track in tracks(timeline(pack))]
    for track in page["tracks"]:
        assert page_of(pack, track["route"]) is not None
        assert track["name"]
        assert any(character.isdigit() for character in track["hint"])


def test_what_a_track_is_called(lille: Pack) -> None:
    said = {track["id"]: (track["name"], track["hint"]) for track in build(lille, "fr")["tracks"]}
    assert said["tipitch"][0] == "TIPITCH"
    assert said["tipitch"][1].startswith("2024–2029 · 9,6 million euros · ")
    assert said["axes.hceres"] == ("Le HCERES évalue la recherche du CHU de Lille", "2024")
    assert said["dedicated-time.first-call"] == ("Du temps pour chercher", "2023, 2024, 2025")
    assert said["eurasante-incubator.start"][1].startswith("since 2000 · ")


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
def test_nothing_meets_in_any_room(pack: Pack, everywhere: list[str], room: Measures) -> None:
    for facet in everywhere[:: max(1, len(everywhere) // 12)]:
        drawn = plan(pack, "fr", facet, room, DAY)
        spots = {name: Box(spot["x"], spot["y"], spot["width"], spot["height"]) for name, spot in drawn["spots"].items()}
        plot = Box(0, 0, room.width, drawn["height"])
        assert spots.keys() <= {track.id for track in tracks(timeline(pack))}
        for name, box in spots.items():
            assert plot.holds(box), f"{facet}: {name}"
            assert min(box.width, box.height) >= room.target - 0.1
            assert all(box.holds(words) for words in boxes(drawn["spots"][name])), f"{facet}: the words of {name}"
        for (one, first), (other, second) in combinations(spots.items(), 2):
            across = max(first.x, second.x) - min(first.right, second.right)
            down = max(first.y, second.y) - min(first.bottom, second.bottom)
            assert max(across, down) >= room.apart - 0.1, f"{facet}: {one} and {other}"


def test_nothing_has_a_place_where_there_is_no_room(pack: Pack, everywhere: list[str]) -> None:
    """As it is while a screen is being made."""
    for facet in everywhere:
        full = plan(pack, "fr", facet, ROOMS["wide"], DAY)
        none = plan(pack, "fr", facet, replace(ROOMS["wide"], height=-6.0), DAY)
        assert none.keys() == full.keys()
        assert (none["spots"], none["clusters"]) == ({}, [])


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
def test_words_stand_on_bars_only_where_they_are_inside(lille: Pack, room: Measures) -> None:
    for facet in ("all", "2018-2029", "2023-2028", "all/neuroscience"):
        for name, spot in plan(lille, "fr", facet, room, DAY)["spots"].items():
            bars = [Box(spot["x"] + bar["x"], spot["y"] + bar["y"], bar["width"], bar["height"]) for bar in spot["bars"]]
            for words in boxes(spot):
                shared = [words.meets(bar) for bar in bars]
                if spot["side"] == "inside":
                    assert bars[0].holds(words), f"{facet}: {name}"
                else:
                    assert all(part.width * part.height < 1 for part in shared), f"{facet}: {name}"


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
def test_words_stand_near_their_bars(pack: Pack, everywhere: list[str], room: Measures) -> None:
    for facet in everywhere[:: max(1, len(everywhere) // 12)]:
        for name, spot in plan(pack, "fr", facet, room, DAY)["spots"].items():
            bars = [Box(spot["x"] + bar["x"], spot["y"] + bar["y"], bar["width"], bar["height"]) for bar in spot["bars"]]
            title, details = boxes(spot)
            one_under_another = details.y > title.y + 1
            words = [details] if one_under_another else [title, details]
            away = min(max(box.x - bar.right, bar.x - box.right) for box in words for bar in bars)
            assert away <= room.gap + 1, f"{facet}: {name}"


def test_the_area_of_a_bar_is_its_budget(lille: Pack) -> None:
    room = ROOMS["wide"]
    for facet in ("all", "all/neuroscience", "2024-2035"):
        drawn = plan(lille, "fr", facet, room, DAY)
        seam = 2 * min(3.0, drawn["perYear"] * 0.06)
        areas = {
            name: (spot["bars"][0]["width"] + seam) * spot["bars"][0]["height"]
            for name, spot in drawn["spots"].items()
            if spot["bars"][0]["priced"] and not spot["bars"][0]["cutAfter"]
        }
        assert len(areas) > 1
        each = [area / lille.figures[f"{name}.budget"].value for name, area in areas.items()]
        assert each == pytest.approx([each[0]] * len(each))


def test_without_a_budget_bars_are_equally_thin(lille: Pack) -> None:
    drawn = plan(lille, "fr", "all", ROOMS["wide"], DAY)
    bare = {bar["height"] for spot in drawn["spots"].values() for bar in spot["bars"] if not bar["priced"] and not bar["point"]}
    priced = [bar["height"] for spot in drawn["spots"].values() for bar in spot["bars"] if bar["priced"]]
    assert len(bare) == 1
    assert max(bare) < min(priced) / 2


def test_lanes_grow_into_the_room_below(lille: Pack) -> None:
    low, high = (plan(lille, "fr", "all", replace(ROOMS["tall"], height=height), DAY)["height"] for height in (400.0, 1500.0))
    assert low < high <= 1500


def test_sums_inside_bars_are_written_alike(lille: Pack) -> None:
    for width in range(700, 1600, 60):
        spots = plan(lille, "fr", "2018-2029", replace(ROOMS["wide"], width=float(width)), DAY)["spots"].values()
        inside = [spot["detail"] for spot in spots if spot["side"] == "inside"]
        assert len({"M€" in detail for detail in inside}) <= 1
        assert len(inside) == 0 or len(inside) >= 2, "where most have no room inside, all stand beside"


def test_today_has_its_place(lille: Pack) -> None:
    drawn = plan(lille, "fr", "2018-2029", ROOMS["wide"], date(2026, 7, 2))
    assert drawn["today"] == pytest.approx((8 + 182 / 365) * drawn["perYear"])
    assert drawn["rule"]


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(2025, 12, 31), date(2100, 1, 1)])
def test_a_clock_that_cannot_be_right_draws_no_line(lille: Pack, day: date) -> None:
    drawn = plan(lille, "fr", "all", ROOMS["wide"], day)
    assert (drawn["today"], drawn["rule"]) == (None, [])


def test_a_day_out_of_sight_draws_no_line(lille: Pack) -> None:
    for day, facet in ((date(2031, 1, 1), "all"), (date(2026, 7, 2), "1994-2005")):
        assert plan(lille, "fr", facet, ROOMS["wide"], day)["today"] is None


def test_today_s_line_strikes_through_no_word(lille: Pack) -> None:
    room = ROOMS["small"]
    spared = 0
    for facet in ("all", "2018-2029", "2023-2028", "all/organisation"):
        drawn = plan(lille, "fr", facet, room, DAY)
        for spot in drawn["spots"].values():
            for words in boxes(spot):
                if spot["side"] != "inside" and words.x <= drawn["today"] <= words.right:
                    spared += 1
                    line = [Box(drawn["today"], piece["y"], 1, piece["height"]) for piece in drawn["rule"]]
                    assert all(part.meets(words).height < 0.1 for part in line)
    assert spared > 3


def test_the_list_has_every_entry_once_by_year(pack: Pack) -> None:
    years = listing(pack, "fr", "list")
    assert sorted(row["id"] for year in years for row in year["rows"]) == sorted(entry.id for entry in timeline(pack))
    assert [int(year["year"]) for year in years] == sorted({entry.period.start for entry in timeline(pack)})
    for row in (row for year in years for row in year["rows"]):
        assert page_of(pack, row["route"]) is not None


def test_the_list_of_a_theme_is_its_own(lille: Pack) -> None:
    rows = [row["id"] for year in listing(lille, "fr", "list/cancer") for row in year["rows"]]
    assert rows == ["clip2.first-project", "clip2", "alcove"]


def test_a_pack_without_dates_has_no_timeline(lille: Pack) -> None:
    bare = replace(lille, pages={name: replace(page, period=None, milestones=(), funding=()) for name, page in lille.pages.items()})
    assert (VIEW.available(lille), VIEW.available(bare)) == (True, False)
    assert "timeline" in fixed_routes(lille)
    assert "timeline" not in fixed_routes(bare)
    assert all(door["route"] != "timeline" for door in home(bare, "fr")["doors"])
