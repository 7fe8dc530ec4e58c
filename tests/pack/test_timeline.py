"""What a pack dates: entries, the tracks they run on, and the windows of years through which they are seen."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pack.model import Pack, Period
from kiosk.pack.reader import load
from kiosk.pack.timeline import (
    LEAST_YEARS,
    Entry,
    EntryKind,
    Window,
    extent,
    farther,
    nearer,
    rungs,
    shifted,
    timeline,
    tracks,
    whole,
)
from kiosk.pack.timeline_tally import tally
from kiosk.settings import default_content

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"


@pytest.fixture(scope="module")
def lille() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def valid() -> Pack:
    return load(VALID)


def told(pack: Pack) -> dict[str, tuple[EntryKind, int, int | None, float | None]]:
    return {
        entry.id: (entry.kind, entry.period.start, entry.period.end, pack.figures[entry.budget].value if entry.budget else None)
        for entry in timeline(pack)
    }


def test_the_source_s_dates_are_all_there_and_nothing_else(lille: Pack) -> None:
    span, point = EntryKind.SPAN, EntryKind.POINT
    assert told(lille) == {
        "clip2.first-project": (span, 2019, 2023, None),
        "clip2": (span, 2024, 2029, None),
        "alcove": (span, 2024, 2028, 6.6),
        "arianes.cper": (span, 2021, 2027, None),
        "tipitch": (span, 2024, 2029, 9.6),
        "secret-gift": (span, 2024, 2029, 8.4),
        "inside-3d": (span, 2024, 2028, 6.3),
        "axes.hceres": (point, 2024, 2024, None),
        "eurasante-agency.creation": (point, 1994, 1994, None),
        "eurasante-incubator.start": (EntryKind.OPEN, 2000, None, None),
        "dedicated-time.first-call": (point, 2023, 2023, None),
        "dedicated-time.second-call": (point, 2024, 2024, None),
        "dedicated-time.third-call": (point, 2025, 2025, None),
    }


def test_the_milestone_of_a_theme_is_an_entry_of_that_theme(valid: Pack) -> None:
    gauge = next(entry for entry in timeline(valid) if entry.id == "tides.first-gauge")
    assert (gauge.page, gauge.group, gauge.period) == ("tides", "tides", Period(1883, 1883))


def test_when_a_figure_holds_is_no_event(lille: Pack) -> None:
    undated = replace(lille, pages={name: replace(page, period=None, milestones=(), funding=()) for name, page in lille.pages.items()})
    assert any(figure.as_of for figure in undated.figures.values())
    assert timeline(undated) == ()


def test_a_page_without_dates_of_its_own_takes_those_of_who_pays(lille: Pack) -> None:
    pages = dict(lille.pages)
    pages["arianes"] = replace(pages["arianes"], milestones=())
    paid = [entry for entry in timeline(replace(lille, pages=pages)) if entry.page == "arianes"]
    assert [(entry.id, entry.period, entry.label) for entry in paid] == [
        ("arianes/cper", Period(2021, 2027), lille.programmes["cper"].name)
    ]


def test_entries_stand_by_theme_and_in_it_by_start(lille: Pack) -> None:
    entries = timeline(lille)
    order = [*lille.themes, *lille.sections]
    assert [order.index(entry.group) for entry in entries] == sorted(order.index(entry.group) for entry in entries)
    for one, other in pairwise(entries):
        assert one.group != other.group or one.period.start <= other.period.start


def test_the_two_projects_of_one_page_share_a_track(lille: Pack) -> None:
    lines = {track.id: [entry.id for entry in track.entries] for track in tracks(timeline(lille))}
    assert lines["clip2.first-project"] == ["clip2.first-project", "clip2"]
    assert len(lines["dedicated-time.first-call"]) == 3


def test_what_happens_during_a_project_has_a_track_of_its_own(valid: Pack) -> None:
    assert {track.id for track in tracks(timeline(valid)) if track.page == "houle"} == {"houle", "houle.launch"}


def test_windows_of_the_shipped_pack(lille: Pack) -> None:
    entries = timeline(lille)
    bounds = whole(entries, entries)
    assert (bounds, rungs(bounds)) == (Window(1994, 2029), (36, 12, 6))
    twelve = nearer(entries, bounds, bounds)
    assert twelve == Window(2018, 2029), "where most goes on"
    assert nearer(entries, twelve, bounds) == Window(2023, 2028)
    assert nearer(entries, bounds, bounds, around=2001) == Window(1995, 2006)
    assert nearer(entries, bounds, bounds, around=1994) == Window(1994, 2005)
    assert farther(twelve, bounds) == bounds
    assert nearer(entries, Window(2023, 2028), bounds) is None
    assert farther(bounds, bounds) is None
    assert shifted(twelve, bounds, -6) == Window(2012, 2023)
    assert shifted(twelve, bounds, 6) is None


def test_a_theme_alone_fills_the_window(lille: Pack) -> None:
    entries = timeline(lille)
    cancer = [entry for entry in entries if entry.group == "cancer"]
    assert whole(cancer, entries) == Window(2019, 2029)
    evaluation = [entry for entry in entries if entry.id == "axes.hceres"]
    assert whole(evaluation, entries) == Window(2022, 2027), "a single year gets years around it"
    incubator = [entry for entry in entries if entry.kind is EntryKind.OPEN]
    assert whole(incubator, entries) == Window(2000, 2029), "what has no end runs as far as there is anything"


def test_how_much_goes_on_in_a_year(lille: Pack) -> None:
    counted = tally(entry.period for entry in timeline(lille))
    assert [counted.in_year(year) for year in (1993, 1994, 1999, 2000, 2024)] == [0, 1, 0, 1, 9]


PERIODS = st.builds(
    lambda start, length: Period(start, None if length is None else start + length),
    st.integers(1800, 2200),
    st.none() | st.integers(0, 40),
)
ENTRIES = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("pqrst"), PERIODS), min_size=1, max_size=14).map(
    lambda drawn: [Entry(str(number), group + page, group, period) for number, (group, page, period) in enumerate(drawn)]
)


@settings(max_examples=50)
@given(ENTRIES)
def test_every_entry_is_on_one_track_and_meets_none_there(entries: list[Entry]) -> None:
    found = tracks(entries)
    assert sorted(entry.id for track in found for entry in track.entries) == sorted(entry.id for entry in entries)
    for track in found:
        assert {(entry.page, entry.group) for entry in track.entries} == {(track.page, track.group)}
        for one, other in pairwise(track.entries):
            assert one.period.end is not None
            assert one.period.end < other.period.start
    groups = [track.group for track in found]
    assert [group for number, group in enumerate(groups) if number == 0 or groups[number - 1] != group] == list(
        dict.fromkeys(entry.group for entry in entries)
    ), "each group stands together, in the order given"


@settings(max_examples=30)
@given(ENTRIES, st.data())
def test_whichever_way_one_goes_the_window_stays_among_the_years(entries: list[Entry], data: st.DataObject) -> None:
    bounds = whole(entries, entries)
    assert bounds.years >= LEAST_YEARS
    assert bounds.first <= extent(entries).first
    assert bounds.last >= extent(entries).last
    window = bounds
    for _ in range(6):
        years = range(window.first, window.last + 1)
        near = nearer(entries, window, bounds, data.draw(st.none() | st.sampled_from(years)))
        wide = farther(window, bounds)
        moved = shifted(window, bounds, data.draw(st.integers(-60, 60)))
        assert near is None or near.years < window.years
        assert wide is None or wide.years > window.years
        assert moved is None or moved.years == window.years
        window = data.draw(st.sampled_from([way for way in (near, wide, moved) if way is not None] or [window]))
        assert bounds.first <= window.first <= window.last <= bounds.last
        assert window.years in rungs(bounds)
