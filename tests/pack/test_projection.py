"""Maps of the globe: areas, distances and ways against values that can be looked up or reasoned out."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pack.projection import Azimuthal, Box, EqualEarth, Projection, around, distance, facing, great_circle, middle

LILLE, TAIPEI, PARIS = (3.06, 50.63), (121.56, 25.04), (2.35, 48.86)
PROJECTIONS: list[Projection] = [Azimuthal(3.0, 50.0), EqualEarth(10.0)]


def test_a_kilometre_is_a_kilometre_near_the_centre() -> None:
    flat = Azimuthal(*LILLE)
    assert math.hypot(*flat(PARIS)) == pytest.approx(distance(LILLE, PARIS), rel=1e-3)
    assert flat(LILLE) == pytest.approx((0, 0))
    assert flat((LILLE[0], LILLE[1] + 1))[1] < 0, "north is up"
    assert flat((LILLE[0] + 1, LILLE[1]))[0] > 0, "east is to the right"


@pytest.mark.parametrize("flat", PROJECTIONS)
@given(st.floats(-120, 120), st.floats(-70, 70))
def test_areas_keep_their_size(flat: Projection, longitude: float, latitude: float) -> None:
    step = 0.01
    x, y = flat((longitude, latitude))
    east, north = flat((longitude + step, latitude)), flat((longitude, latitude + step))
    drawn = abs((east[0] - x) * (north[1] - y) - (east[1] - y) * (north[0] - x))
    real = (math.radians(step) * 6371.0) ** 2 * math.cos(math.radians(latitude + step / 2))
    assert drawn == pytest.approx(real, rel=2e-3)


@given(st.floats(-60, 60), st.floats(-80, 80))
def test_a_point_of_the_map_leads_back_to_the_globe(longitude: float, latitude: float) -> None:
    flat = Azimuthal(3.0, 50.0)
    assert flat.back(flat((longitude, latitude))) == pytest.approx((longitude, latitude), abs=1e-6)
    assert flat.back((0, 0)) == (3.0, 50.0)


def test_the_equal_earth_is_as_its_authors_give_it() -> None:
    """The width of the equator, and the height from pole to pole: 2.7061 and 1.3173 radii from the middle."""
    flat = EqualEarth(0.0)
    assert flat((180, 0))[0] / 6371.0 == pytest.approx(2.7066, abs=1e-3)
    assert -flat((0, 90))[1] / 6371.0 == pytest.approx(1.3173, abs=1e-3)


def test_as_the_crow_flies() -> None:
    assert distance(LILLE, PARIS) == pytest.approx(203, abs=2)
    assert distance(LILLE, TAIPEI) == pytest.approx(9670, abs=20)


def test_the_shortest_way_to_the_far_east_goes_north() -> None:
    way = great_circle(LILLE, TAIPEI, steps=10)
    assert way[0] == pytest.approx(LILLE)
    assert way[-1] == pytest.approx(TAIPEI)
    assert max(latitude for _, latitude in way) > 58
    legs = [distance(one, other) for one, other in pairwise(way)]
    assert legs == pytest.approx([distance(LILLE, TAIPEI) / 10] * 10)
    assert great_circle((0, 0), (180, 0)) == [(0, 0), (180, 0)]


def test_the_middle_of_places_on_both_sides_of_the_180th_meridian_lies_among_them() -> None:
    longitude, latitude = middle([(170, -10), (-160, 20)])
    assert longitude % 360 == pytest.approx(185)
    assert latitude == pytest.approx(5)
    assert facing((-160, 20), 185) == pytest.approx((200, 20))


def test_a_box_takes_the_shape_of_its_window() -> None:
    box = around([(0, 0), (4, 1), (2, 3)])
    assert box == Box(0, 0, 4, 3)
    assert box.filled(2.0) == Box(-1, 0, 5, 3)
    assert box.filled(0.5) == Box(0, -2.5, 4, 5.5)
    assert box.grown(0.25) == Box(-1, -0.75, 5, 3.75)
    assert box.grown(0.25, least=2) == Box(-2, -2, 6, 5)
    assert box.holds(4, 3)
    assert not box.holds(4.1, 3)
    assert box.meets(Box(4, 3, 9, 9))
    assert not box.meets(Box(4.1, 0, 9, 9))
