"""The pack that is shipped: what it must say, and what it must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.pack import read_pack
from kiosk.pack.model import Pack
from kiosk.pack.search import build_index

ROOT = Path(__file__).parents[2] / "content" / "chu-lille"


@pytest.fixture(scope="module")
def pack() -> Pack:
    reading = read_pack(ROOT)
    assert reading.problems == ()
    assert reading.pack is not None
    return reading.pack


def test_a_length_is_stated_for_the_four_projects_whose_source_counts_the_years(pack: Pack) -> None:
    assert {name: page.period.years for name, page in pack.pages.items() if page.duration_stated and page.period} == {
        "alcove": 4,
        "tipitch": 5,
        "secret-gift": 5,
        "inside-3d": 4,
    }


def test_the_heart_leads_to_what_is_about_the_heart(pack: Pack) -> None:
    index = build_index(pack, "fr")
    for typed in ("coeur", "cœur", "Coeur"):
        assert {hit.page for hit in index.search(typed)} == {"metabolic-cardiac", "kidshearts"}


def test_every_place_can_be_put_on_a_map(pack: Pack) -> None:
    """By its own point or shape, or by that of a place around it; the border region alone is a stretch between two countries."""
    unplaced = set()
    for first, place in pack.places.items():
        here = place
        while here.latitude is None and here.code is None and here.within is not None:
            here = pack.places[here.within]
        if here.latitude is None and here.code is None:
            unplaced.add(first)
    assert unplaced == {"transfrontalier"}
