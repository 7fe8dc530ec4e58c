"""What the screens of a pack of two thousand flagships are planned from: counts that are right, and few pages read."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.pack.model import Pack, Period
from kiosk.pack.network import Family, Reason, connections, network, part_of
from kiosk.pack.network_gathered import MANY, MOST_NODES, gathered
from kiosk.pack.reader import load
from kiosk.pack.relations import Relations, relations
from kiosk.pack.timeline import dates, labelled, timeline
from kiosk.pack.timeline_tally import tally
from kiosk.screens import evidence
from kiosk.screens.documents import document, front, listing
from kiosk.screens.timeline import plan, shown
from kiosk.screens.timeline_clusters import MOST_ENTRIES, clustered
from kiosk.screens.timeline_shapes import Measures
from kiosk.settings import default_content
from tests.large import Counting, enlarged

MEASURES = Measures(1532, 780, "Kiosk Hyperlegible", 30, 28, 28, 76, 12, 14)
TODAY = date(2026, 6, 1)
SEEN = 20  # rows


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.fixture(scope="module")
def lille() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def large(lille: Pack) -> Pack:
    return enlarged(lille, 2000)


@pytest.mark.parametrize(
    ("route", "facet"), [("theme/cancer", ""), ("evidence", ""), ("evidence", "cancer"), ("timeline", "list"), ("network", "2/list")]
)
def test_what_is_seen_is_read_and_no_more(large: Pack, route: str, facet: str) -> None:
    pages, figures = Counting(large.pages), Counting(large.figures)
    pack = replace(large, pages=pages, figures=figures)
    front(pack, route, "fr")
    rows = listing(pack, route, facet, "fr")
    for place in range(SEEN):
        rows.row(place)
    assert rows.count > 300
    assert len(pages.taken) <= 60
    assert len(figures.taken) <= 60


def test_the_first_page_of_a_flagship_reads_its_relations_alone(large: Pack) -> None:
    pages = Counting(large.pages)
    document(replace(large, pages=pages), "flagship/alcove", "fr")
    assert len(pages.taken) <= 30


def test_the_tables_say_what_the_pages_say(lille: Pack) -> None:
    assert tuple(labelled(lille, entry) for entry in dates(lille)) == timeline(lille)
    told, found = network(lille), connections(lille)
    assert found.nodes == told.nodes
    assert [replace(tie, role=part_of(lille, tie) if tie.reason is Reason.PERSON else None) for tie in found.ties] == list(told.ties)
    assert relations(lille).ways(lille.pages["alcove"]) == Relations(lille).ways(lille.pages["alcove"])


def test_the_rows_of_the_evidence_are_those_of_its_sections(lille: Pack) -> None:
    rows = listing(lille, "evidence", evidence.MORE, "fr")
    told = [rows.row(place) for place in range(rows.count)]
    sections = evidence.build(lille, "fr")["sections"]
    assert [row["id"] for row in told if row["kind"] == "figure"] == [
        row["id"] for section in sections for row in (*section["rows"], *section["more"])
    ]
    assert [rows.find(f"evidence-{row['id']}") for row in told if row["kind"] == "figure"] == [
        place for place, row in enumerate(told) if row["kind"] == "figure"
    ]
    assert rows.find("evidence-nothing") == rows.find("elsewhere") == -1


def test_each_entry_begins_in_one_column_of_the_timeline(large: Pack) -> None:
    now = shown(large, "")
    found = clustered(now.entries, now.window, MEASURES)
    assert sum(cluster.count for cluster in found.clusters) == len(now.entries) > MOST_ENTRIES
    assert all(cluster.width >= MEASURES.target - 1e-9 for cluster in found.clusters)
    tops = Counter(cluster.group for cluster in found.clusters)
    assert tops.keys() == {entry.group for entry in now.entries}


def test_a_column_leads_to_as_many_entries_as_it_says(large: Pack) -> None:
    columns = plan(large, "fr", "", MEASURES, TODAY)["clusters"]
    counts = [listing(large, "timeline", column["facet"], "fr").count for column in columns]
    assert [column["hint"] for column in columns] == [f"{count} entr{'y' if count == 1 else 'ies'}" for count in counts]
    assert sum(counts) == len(dates(large))


def test_few_entries_are_drawn_one_by_one(lille: Pack) -> None:
    drawn = plan(lille, "fr", "", MEASURES, TODAY)
    assert drawn["clusters"] == [] != drawn["spots"]


def test_every_node_stands_in_one_of_the_gathered_network(large: Pack) -> None:
    found = connections(large)
    small = gathered(found)
    hubs = sum(node.hub for node in found.nodes.values())
    assert len(found.nodes) > MOST_NODES > len(small.network.nodes)
    assert sum(small.counts.values()) + hubs == len(found.nodes)
    people = sum(node.family is Family.PERSON for node in found.nodes.values())
    assert small.counts[f"{MANY}/person"] == people
    assert small.network.neighbours(f"{MANY}/theme/cancer")


@given(st.lists(st.builds(lambda start, length: Period(start, None if length is None else start + length), st.integers(1990, 2010),
                          st.none() | st.integers(0, 9)), min_size=1), st.integers(1985, 2020), st.integers(0, 12))  # fmt: skip
def test_a_tally_counts_as_one_would_one_by_one(periods: list[Period], first: int, more: int) -> None:
    last = first + more
    counted = tally(periods)
    lies = [[period.start <= year and (period.end is None or period.end >= year) for period in periods] for year in range(first, last + 1)]
    assert counted.between(first, last) == (sum(map(sum, lies)), sum(map(any, zip(*lies, strict=True))))
