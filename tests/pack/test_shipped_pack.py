"""The pack that is shipped: what it must say, and what it must not."""

from __future__ import annotations

from collections.abc import Mapping
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


def test_turns_of_phrase_do_not_name_parts_of_the_body(pack: Pack) -> None:
    """“Au sein de”, “mettre la main à”: someone who types such a word looks for something else."""
    vocabulary = build_index(pack, "fr").vocabulary
    parts = ("sein", "main", "tete", "bras", "peau", "pied", "oeil", "dos", "foie", "rein", "bouche", "oreille")
    assert [part for part in parts if vocabulary.find(part) is not None] == []


def test_someone_who_knows_no_word_is_offered_what_most_projects_are_about(pack: Pack) -> None:
    assert build_index(pack, "fr").suggestions("zzyzx", 3)[0] == "Cancer"


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


FIGURES: Mapping[str, Mapping[str, float]] = {
    "campus": {"cosigned": 50, "top-journals": 50, "students": 23000, "laboratories": 60, "researchers": 1800, "partnership-years": 30},
    "france": {"articles": 7115, "publications-rank": 3, "national-share": 6.5, "trials-rank": 4, "trial-patients": 8000},
    "world": {"european-projects": 13, "countries": 100, "industrial-partnerships": 169, "citations": 2},
    "axes": {"thematic": 4, "longitudinal": 2, "technological": 4},
    "bpi": {"invested": 25.6, "projects": 130, "patients": 10000, "continued": 90, "years": 15},
    "dedicated-time": {"share": 20},
    "clip2": {"patients": 1739, "centres": 7},
    "alcove": {"partners": 17, "modules": 6, "budget": 6.6},
    "tipitch": {"people": 3.5, "mortality": 40, "deaths": 1.5, "budget": 9.6},
    "secret-gift": {"survival": 2, "extension": 130, "budget": 8.4},
    "licend": {"centres": 7},
    "infinite": {"researchers": 120},
    "precidiab": {"treated": 4, "researchers": 130, "companies": 40},
    "fhu-1000-days": {"teams": 13, "platforms": 6},
    "include": {"patients": 3},
    "inside-3d": {"partners": 11, "modules": 7, "budget": 6.3},
    "pui": {"fields": 5},
    "industry": {"partnerships": 169, "start-ups": 18, "years": 30},
    "eurasante-park": {"area": 300, "organisations": 170, "employees": 3100},
    "eurasante-incubator": {"public-research": 70, "ranking": 15},
    "care-network": {"establishments": 12},
}  # fmt: skip


def test_every_figure_is_that_of_the_source(pack: Pack) -> None:
    expected = {f"{home}.{name}": value for home, figures in FIGURES.items() for name, value in figures.items()}
    assert {identifier: figure.value for identifier, figure in pack.figures.items()} == expected


def test_every_number_that_is_not_exact_says_so(pack: Pack) -> None:
    found: dict[str, set[str]] = {}
    for identifier, figure in pack.figures.items():
        found.setdefault(figure.precision.value, set()).add(identifier)
    del found["exact"]
    assert found == {
        "about": {"france.national-share", "tipitch.mortality", "precidiab.companies"},
        "nearly": {"campus.top-journals", "infinite.researchers", "precidiab.treated", "precidiab.researchers"},
        "over": {
            "france.trial-patients", "world.countries", "campus.partnership-years", "industry.years", "bpi.patients", "bpi.continued",
            "eurasante-incubator.public-research",
        },
    }  # fmt: skip


def test_what_is_said_of_death_waits_for_whoever_reads_on(pack: Pack) -> None:
    sensitive = {identifier for identifier, figure in pack.figures.items() if figure.sensitive}
    assert sensitive == {"tipitch.mortality", "tipitch.deaths", "secret-gift.survival", "secret-gift.extension"}


def test_people_years_and_funding_are_those_of_the_source(pack: Pack) -> None:
    people = {name: [pack.people[one.person].name for one in page.people] for name, page in pack.pages.items() if page.people}
    assert people == {
        "tipitch": ["Charlotte Cordonnier"],
        "secret-gift": ["David Devos", "Thierry Burnouf", "Boris Molle", "Matthieu Fisichella"],
        "precidiab": ["Philippe Froguel"],
        "fhu-1000-days": ["Laurent Storme"],
    }
    assert {name: (page.period.start, page.period.end) for name, page in pack.pages.items() if page.period} == {
        "clip2": (2024, 2029),
        "alcove": (2024, 2028),
        "tipitch": (2024, 2029),
        "secret-gift": (2024, 2029),
        "inside-3d": (2024, 2028),
    }
    references = {name: page.funding[0].reference for name, page in pack.pages.items() if page.funding and page.funding[0].reference}
    assert references == {"tipitch": "ANR-23-RHUS-0006", "secret-gift": "ANR-23-RHUS-0008"}
