"""Which maps a pack gets: those its places call for, and nothing on them that no page names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.pack.geography import geography, has_map, home_of, unsituated, uses
from kiosk.pack.model import Pack, Place, PlaceKind
from kiosk.pack.places import Scale, ScaleKind, scales
from kiosk.pack.projection import EqualEarth
from kiosk.pack.reader import load
from tests.pack.overlay import VALID

SHIPPED = Path(__file__).parents[2] / "content" / "chu-lille"


@pytest.fixture(scope="module")
def shipped() -> Pack:
    return load(SHIPPED)


@pytest.fixture(scope="module")
def valid() -> Pack:
    return load(VALID)


def by_kind(pack: Pack) -> dict[ScaleKind, Scale]:
    return {scale.kind: scale for scale in scales(geography(pack))}


def names(scale: Scale) -> set[str]:
    return {mark.place for mark in scale.marks}


def placed(pack: Pack, *places: Place) -> Pack:
    """The pack, with these places and no others; its page "houle" names them all, and its institution stands in the first."""
    organisations = {key: replace(organisation, places=()) for key, organisation in pack.organisations.items()}
    organisations["institut-littoral"] = replace(organisations["institut-littoral"], places=(places[0].id,))
    pages = {key: replace(page, places=()) for key, page in pack.pages.items()}
    pages["houle"] = replace(pages["houle"], places=tuple(place.id for place in places))
    return replace(pack, organisations=organisations, pages=pages, places={place.id: place for place in places})


def city(identifier: str, longitude: float, latitude: float, within: str | None = None) -> Place:
    return Place(identifier, {"fr": identifier}, PlaceKind.CITY, latitude, longitude, within=within)


def area(identifier: str, kind: PlaceKind, code: str | None, within: str | None = None) -> Place:
    return Place(identifier, {"fr": identifier}, kind, code=code, within=within)


def test_the_shipped_pack_is_framed_from_its_campus_to_the_world(shipped: Pack) -> None:
    found = scales(geography(shipped))
    assert [scale.id for scale in found] == ["city", "region", "network-g4", "neighbours", "world"]
    assert found[0].marks[0].place == "lille"
    assert names(found[0]) == {"lille", "campus-lille", "biserte", "jeanne-de-flandre", "parc-eurasante"}
    assert names(found[1]) == {"lille", "amiens", "hauts-de-france", "nord-pas-de-calais", "picardie"}
    assert names(found[2]) == {"amiens", "caen", "lille", "rouen"}
    assert names(found[3]) == {"lille", "transfrontalier", "france", "wallonie", "flandre", "belgique"}
    assert names(found[4]) == {"lille", "taipei"}


def test_every_place_of_the_shipped_pack_stands_on_a_map(shipped: Pack) -> None:
    where = geography(shipped)
    assert {name for scale in scales(where) for name in names(scale)} == set(where.uses)


def test_a_place_that_no_page_names_is_left_out(shipped: Pack) -> None:
    assert "taiwan" in shipped.places
    assert "taiwan" not in uses(shipped)
    assert uses(shipped)["picardie"].organisations == ("universite-picardie",), "named through an organisation of a page"
    assert uses(shipped)["picardie"].pages == ("fhu-1000-days",)
    nowhere = replace(shipped, pages={key: replace(page, places=(), partners=(), people=()) for key, page in shipped.pages.items()})
    assert uses(nowhere) == {}
    assert not has_map(nowhere)


def test_marks_lie_on_their_map_and_areas_in_their_shape(shipped: Pack) -> None:
    for scale in scales(geography(shipped)):
        for mark in scale.marks:
            assert scale.frame.box.holds(mark.x, mark.y), (scale.id, mark.place)


def test_the_border_is_the_one_between_the_two_countries(shipped: Pack) -> None:
    border = by_kind(shipped)[ScaleKind.NEIGHBOURS]
    assert border.border
    assert set(border.areas) == {"FR-HDF", "BE-WAL", "BE-VLG"}, "of a country with regions here, the regions are coloured"
    assert border.home_areas == ("FR-HDF",)


def test_what_lies_on_both_sides_needs_pages_that_name_both(shipped: Pack) -> None:
    pages = dict(shipped.pages)
    pages["alcove"] = replace(pages["alcove"], places=("transfrontalier", "belgique", "wallonie"))
    where = geography(replace(shipped, pages=pages))
    assert "transfrontalier" in unsituated(where)
    assert all("transfrontalier" not in names(scale) for scale in scales(where))


def test_the_way_to_the_far_east_is_drawn_on_the_map_of_the_world(shipped: Pack) -> None:
    world = by_kind(shipped)[ScaleKind.WORLD]
    assert world.frame.atlas == "world"
    assert isinstance(world.frame.projection, EqualEarth)
    assert len(world.ways) == 1
    assert world.ways[0][0] == pytest.approx((3.06, 50.63))
    assert world.ways[0][-1] == pytest.approx((121.56, 25.04))


def test_no_window_shows_what_lies_beyond_the_poles(shipped: Pack) -> None:
    frame = by_kind(shipped)[ScaleKind.WORLD].frame
    north = frame.projection((0, 84.0))[1]
    for aspect in (0.6, 1.0, 2.2):
        window = frame.window(aspect)
        assert window.low >= north - 1e-6
        assert window.width / window.height == pytest.approx(aspect)


def test_another_institution_gets_a_map_of_its_own(valid: Pack) -> None:
    where = geography(valid)
    assert home_of(valid) == "port-ecume", "the institution stands in the lighthouse, and that in the town"
    found = scales(where)
    assert [scale.id for scale in found] == ["city"]
    assert names(found[0]) == {"port-ecume", "phare"}
    assert set(unsituated(where)) == {"phare", "quai", "cote-haute"}, "a code that is on no map situates nothing"


def swiss(valid: Pack) -> Pack:
    return placed(
        valid,
        city("geneve", 6.14, 46.2, "ge"),
        area("ge", PlaceKind.REGION, "CH-GE", "suisse"),
        area("suisse", PlaceKind.COUNTRY, "CH"),
        city("berne", 7.44, 46.95, "suisse"),
        city("lyon", 4.84, 45.76),
        city("montreal", -73.57, 45.5),
    )


def test_a_swiss_hospital_gets_switzerland_and_its_neighbours(valid: Pack) -> None:
    found = by_kind(swiss(valid))
    assert list(found) == [ScaleKind.COUNTRY, ScaleKind.NEIGHBOURS, ScaleKind.WORLD], "the region holds nothing but the city"
    assert names(found[ScaleKind.COUNTRY]) == {"geneve", "ge", "suisse", "berne"}
    assert found[ScaleKind.COUNTRY].subject == "suisse"
    assert set(found[ScaleKind.COUNTRY].areas) == {"CH", "CH-GE"}
    assert found[ScaleKind.NEIGHBOURS].border, "where no region or country is named, the border is that of the cities' countries"
    assert names(found[ScaleKind.NEIGHBOURS]) == {"geneve", "lyon"}, "Lyon has no `within`: the map says that it lies in France"
    assert names(found[ScaleKind.WORLD]) == {"geneve", "montreal"}


def test_a_hospital_far_from_europe_gets_the_map_of_the_world(valid: Pack) -> None:
    pack = placed(valid, city("montreal", -73.57, 45.5, "canada"), area("canada", PlaceKind.COUNTRY, "CA"), city("quebec", -71.2, 46.8))
    found = by_kind(pack)
    assert list(found) == [ScaleKind.COUNTRY]
    assert found[ScaleKind.COUNTRY].frame.atlas == "world"
    assert names(found[ScaleKind.COUNTRY]) == {"montreal", "canada", "quebec"}


@pytest.mark.parametrize("spot", [(0.0, 0.0), (179.5, -17.0), (-179.5, 66.0), (18.0, 69.6), (-70.0, -53.0), (0.0, 83.0)])
def test_a_lone_place_anywhere_is_framed(valid: Pack, spot: tuple[float, float]) -> None:
    pack = placed(valid, city("ici", *spot), city("paris", 2.35, 48.86))
    for scale in scales(geography(pack)):
        assert all(scale.frame.box.holds(mark.x, mark.y) for mark in scale.marks)
    assert {name for scale in scales(geography(pack)) for name in names(scale)} == {"ici", "paris"}


def test_a_pack_without_coordinates_has_no_map_but_shapes_make_one(valid: Pack) -> None:
    assert not has_map(placed(valid, area("nulle-part", PlaceKind.REGION, None)))
    shaped = placed(valid, area("belgique", PlaceKind.COUNTRY, "BE"))
    assert has_map(shaped)
    assert [names(scale) for scale in scales(geography(shaped))] == [{"belgique"}]
