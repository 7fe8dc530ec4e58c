"""The end of a story: where it leads to, and why, as its tab shows it and as a visitor goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack, PageKind
from kiosk.pack.reader import load
from kiosk.pack.relations import Tie, Way
from kiosk.screens.documents import document
from kiosk.screens.pages import page_of, route_of
from kiosk.screens.ways_on import reason
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk

ROOT = Path(__file__).parents[2]
PACKS = [default_content(), ROOT / "tests" / "fixtures" / "packs" / "valid"]


@pytest.fixture(scope="module", params=PACKS, ids=lambda path: path.name)
def any_pack(request: pytest.FixtureRequest) -> Pack:
    return load(request.param)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(PACKS[0])


def test_every_story_ends_with_the_ways_on(qapp: QGuiApplication, any_pack: Pack) -> None:
    for language in any_pack.languages:
        for page in any_pack.pages.values():
            tabs = document(any_pack, route_of(page), language).get("tabs", [])
            if page.kind in (PageKind.FLAGSHIP, PageKind.TOPIC):
                assert [tab["id"] for tab in tabs].index("ways") == len(tabs) - 1
                assert 2 <= len(tabs[-1]["ways"]) <= 3
                for way in tabs[-1]["ways"]:
                    assert page_of(any_pack, way["route"]) is not None
                    assert way["teaser"]
                    assert "%" not in way["teaser"]
            else:
                assert all(tab["id"] != "ways" for tab in tabs)


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (Way("x", Tie.PERSON, ("david-devos",)), "With David Devos too"),
        (Way("x", Tie.PROGRAMME, ("france-2030",)), "The same funding: France\u00a02030"),
        (Way("x", Tie.PARTNER, ("inria",)), "With the same partner: Inria"),
        (Way("x", Tie.PARTNER, ("inria", "cnrs")), "With the same partners: Inria et CNRS"),
        (Way("x", Tie.FUNDER, ("anr",)), "The same funder: ANR"),
        (Way("x", Tie.SUBJECT, ("diabetes",)), "On the same subject: Diabètes"),
        (Way("x", Tie.SUBJECT, ("diabetes", "heart")), "On the same subjects: Diabètes et Cœur"),
        (Way("x", Tie.PLACE, ("taipei",)), "In the same place: Taipei"),
        (Way("x", Tie.CHAPTER, ("cancer",)), "In the same theme: Cancer"),
        (Way("x", Tie.CHAPTER, ("support",)), "In the same section: Soutenir la recherche"),
        (Way("x", Tie.OTHER, ()), "For another subject"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_reason_is_said_in_a_few_words(qapp: QGuiApplication, pack: Pack, way: Way, words: str) -> None:
    assert reason(pack, way, "fr") == words


@pytest.fixture
def visitor(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, tmp_path: Path) -> Iterator[Visitor]:
    clock = Clock()
    visitor = Visitor(qtbot, open_kiosk(pack, tmp_path, clock), clock)
    visitor.rest()
    yield visitor
    visitor.kiosk.close()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_a_visitor_goes_on_and_comes_back(visitor: Visitor, size: tuple[int, int]) -> None:
    visitor.window.resize(*size)
    visitor.kiosk.visit.begin_at("flagship/alcove", "ways")
    visitor.arrive("flagship/alcove")
    visitor.go("flagship/inside-3d", "flagship/inside-3d")
    visitor.go("bar-back", "flagship/alcove")
    assert visitor.kiosk.visit.property("facet") == "ways"
    assert visitor.focus == "flagship/inside-3d"
