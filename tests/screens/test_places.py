"""The map of the places on the real glass: maps, cards and the list, by touch and by key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.model import Pack, PlaceKind
from kiosk.pack.reader import load
from kiosk.screens import places
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, open_kiosk
from tests.pack.overlay import VALID


@pytest.fixture(scope="module")
def shipped() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, shipped: Pack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Kiosk, Clock]]:
    clock = Clock()
    opened = open_kiosk(shipped, tmp_path_factory.mktemp("state"), clock)
    yield opened, clock
    opened.close()


@pytest.fixture
def visitor(qtbot: QtBot, kiosk: tuple[Kiosk, Clock]) -> Visitor:
    opened = Visitor(qtbot, *kiosk)
    opened.window.resize(1920, 1080)
    opened.kiosk.visit.begin_at("attract")
    opened.kiosk.visit.begin_at("places")
    opened.rest()
    return opened


def facet(visitor: Visitor) -> str:
    return str(visitor.kiosk.visit.property("facet"))


def names(visitor: Visitor) -> dict[str, QQuickItem]:
    """The names that stand on the map."""
    found = ((str(item.property("focusId") or ""), item) for item in items(visitor.window.contentItem()))
    return {focus.removeprefix("place-"): item for focus, item in found if focus.startswith("place-")}


def tap(visitor: Visitor, focus_id: str) -> None:
    visitor.tap(focus_id)
    visitor.rest()


def test_the_maps_are_named_for_a_visitor(shipped: Pack) -> None:
    page = places.build(shipped, "fr")
    assert [scale["name"] for scale in page["scales"]] == ["The campus", "Hauts-de-France", "The G4 network", "The border", "The world"]
    assert page["start"] == "region"
    assert page["places"]["amiens"]["caption"] == "City · Hauts-de-France"
    assert page["places"]["taipei"]["organisations"] == ["Taipei Medical University"]
    assert [card["route"] for card in page["places"]["taipei"]["pages"]] == ["flagship/secret-gift"]
    assert sorted(page["list"]) == sorted(page["places"])


def test_a_map_tells_what_happens_there_but_for_the_city_that_all_lead_to(shipped: Pack) -> None:
    scales = {scale["id"]: [card["route"] for card in scale["pages"]] for scale in places.build(shipped, "fr")["scales"]}
    assert scales["world"] == ["flagship/secret-gift"]
    assert "flagship/alcove" in scales["neighbours"]
    assert "flagship/egid" not in scales["neighbours"], "what the whole country shares is no matter of the border"


def test_each_state_worth_a_picture_exists(shipped: Pack) -> None:
    page = places.build(shipped, "fr")
    ids = {scale["id"]: {mark["id"] for mark in scale["marks"]} for scale in page["scales"]}
    found = places.facets(shipped, "fr")
    assert len(found) == len(set(found))
    for state in found:
        scale, _, place = state.partition("/")
        assert scale == "list" or scale in ids
        assert not place or place in ids[scale]


def test_another_institution_is_named_in_its_own_words() -> None:
    page = places.build(load(VALID), "en")
    assert [scale["name"] for scale in page["scales"]] == ["Port Foam"]
    assert [mark["name"] for mark in page["scales"][0]["marks"]] == ["Port Foam", "The lighthouse"]
    assert "quai" in page["list"], "what no map shows is in the list"


def test_a_pack_without_situated_places_has_no_map(shipped: Pack) -> None:
    bare = {key: replace(place, latitude=None, longitude=None, code=None) for key, place in shipped.places.items()}
    assert places.VIEW.available(shipped)
    assert not places.VIEW.available(replace(shipped, places=bare))
    assert places.build(replace(shipped, places=bare), "fr")["scales"] == []


@pytest.mark.parametrize("kind", PlaceKind)
def test_every_kind_of_place_has_a_name(kind: PlaceKind) -> None:
    assert places.kind_name(kind)


def test_from_the_region_to_the_far_east_and_to_a_project_and_back(visitor: Visitor) -> None:
    assert set(names(visitor)) == {"lille", "amiens", "hauts-de-france", "nord-pas-de-calais", "picardie"}
    tap(visitor, "scale-world")
    assert facet(visitor) == "world"
    assert set(names(visitor)) == {"lille", "taipei"}
    tap(visitor, "place-taipei")
    assert facet(visitor) == "world/taipei"
    visitor.go("flagship/secret-gift", "flagship/secret-gift")
    visitor.kiosk.visit.back()
    visitor.arrive("places")
    assert facet(visitor) == "world/taipei"
    tap(visitor, "place-taipei")
    assert facet(visitor) == "world", "a second touch lets go of the place"


def test_the_names_on_every_map_keep_apart(visitor: Visitor, shipped: Pack) -> None:
    for scale in places.build(shipped, "fr")["scales"]:
        visitor.kiosk.visit.showFacet(scale["id"])
        visitor.rest()
        shown = names(visitor)
        assert set(shown) == {mark["id"] for mark in scale["marks"]}
        boxes = {name: item.mapRectToScene(QRectF(0, 0, item.width(), item.height())) for name, item in shown.items()}
        for (one, box), (other, next_) in combinations(boxes.items(), 2):
            assert not box.intersects(next_), (scale["id"], one, other)


def test_the_list_leads_to_the_same_cards(visitor: Visitor, shipped: Pack) -> None:
    tap(visitor, "places-way")
    assert facet(visitor) == "list"
    assert list(names(visitor)) == places.build(shipped, "fr")["list"]
    tap(visitor, "place-amiens")
    assert facet(visitor) == "list/amiens"
    assert visitor.find("flagship/fhu-1000-days").isVisible()
    tap(visitor, "places-way")
    assert facet(visitor) == "region/amiens", "the map shows the place that was chosen"


def test_a_place_can_be_chosen_by_keys_alone(visitor: Visitor) -> None:
    visitor.tab_to("place-amiens")
    visitor.key(Qt.Key.Key_Return)
    visitor.rest()
    assert facet(visitor) == "region/amiens"
    visitor.tab_to("topic/care-network")
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("topic/care-network")


def test_in_a_small_window_the_card_takes_the_place_of_the_map(visitor: Visitor) -> None:
    visitor.window.resize(1280, 800)
    visitor.rest()
    tap(visitor, "place-amiens")
    assert names(visitor) == {}
    assert visitor.find("flagship/fhu-1000-days").isVisible()
    tap(visitor, "places-whole")
    assert facet(visitor) == "region"
    assert "amiens" in names(visitor)
    tap(visitor, "scale-city")
    assert facet(visitor) == "city"
