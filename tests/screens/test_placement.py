"""The names on a map: never over one another, never off it, as near to their spots as they fit."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.screens.placement import Label, Rectangle, placed

WIDTH, HEIGHT, GAP, CLEAR = 1200.0, 800.0, 12.0, 16.0


@st.composite
def crowds(draw: st.DrawFn) -> tuple[Label, ...]:
    count = draw(st.integers(1, 7))
    spot = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT), st.floats(80, 420), st.floats(60, 160), st.booleans(), st.booleans())
    return tuple(Label(*draw(spot)) for _ in range(count))


def check(labels: tuple[Label, ...], places: tuple[Rectangle | None, ...], width: float = WIDTH, height: float = HEIGHT) -> None:
    assert len(places) == len(labels)
    found = [place for place in places if place is not None]
    for label, place in zip(labels, places, strict=True):
        if place is not None:
            assert (place.width, place.height) == (label.width, label.height)
            assert place.x >= 0
            assert place.y >= 0
            assert place.x + place.width <= width
            assert place.y + place.height <= height
    for one, other in combinations(found, 2):
        across = max(one.x, other.x) - min(one.x + one.width, other.x + other.width)
        down = max(one.y, other.y) - min(one.y + one.height, other.y + other.height)
        assert max(across, down) >= GAP - 1e-6, (one, other)


@settings(max_examples=20, deadline=None)
@given(crowds())
def test_names_keep_their_distance_and_stay_on_the_map(labels: tuple[Label, ...]) -> None:
    check(labels, placed(labels, WIDTH, HEIGHT, GAP, CLEAR))


def test_names_of_one_spot_all_find_a_place_around_it() -> None:
    labels = tuple(Label(600, 400, 200 + 40 * n, 80, spot=n == 0, satellite=n > 0) for n in range(6))
    places = placed(labels, WIDTH, HEIGHT, GAP, CLEAR)
    assert None not in places
    check(labels, places)


def test_a_lone_name_stands_to_the_right_of_its_spot_or_where_there_is_room() -> None:
    assert placed((Label(600, 400, 200, 80),), WIDTH, HEIGHT, GAP, CLEAR) == (Rectangle(616, 360, 200, 80),)
    (left,) = placed((Label(1150, 400, 200, 80),), WIDTH, HEIGHT, GAP, CLEAR)
    assert left is not None
    assert left.x + left.width == 1150 - CLEAR


def test_the_name_of_an_area_stands_upon_it() -> None:
    assert placed((Label(600, 400, 200, 80, spot=False),), WIDTH, HEIGHT, GAP, CLEAR) == (Rectangle(500, 360, 200, 80),)


def test_a_name_hides_no_other_spot() -> None:
    labels = (Label(60, 400, 300, 80), Label(200, 400, 60, 60))
    first, second = placed(labels, WIDTH, HEIGHT, GAP, CLEAR)
    assert first is not None
    assert second is not None
    assert math.dist(first.nearest(200, 400), (200, 400)) >= CLEAR
    assert math.dist(second.nearest(60, 400), (60, 400)) >= CLEAR


def test_the_name_of_an_area_keeps_out_of_the_next() -> None:
    west, east = ((0.0, 0.0), (600.0, 0.0), (600.0, 800.0), (0.0, 800.0)), ((600.0, 0.0), (1200.0, 0.0), (1200.0, 800.0), (600.0, 800.0))
    spot = Label(560, 400, 60, 60)  # keeps the area's name from its middle
    name = Label(560, 400.1, 200, 80, spot=False)
    far = Label(900, 100, 60, 60)
    free, _, _ = placed((name, spot, far), WIDTH, HEIGHT, GAP, CLEAR)
    within, _, _ = placed((replace(name, zone=west), spot, far), WIDTH, HEIGHT, GAP, CLEAR)
    kept_out, _, _ = placed((name, spot, replace(far, zone=east)), WIDTH, HEIGHT, GAP, CLEAR)
    assert free is not None
    assert within is not None
    assert kept_out is not None
    assert within.x + 100 < 600 < free.x + 100
    assert kept_out.x + 100 < 600


def test_where_there_is_no_room_left_a_name_has_no_place() -> None:
    labels = tuple(Label(100, 50, 180, 80) for _ in range(3))
    places = placed(labels, 200, 100, GAP, CLEAR)
    assert sum(place is not None for place in places) <= 1
    check(labels, places, 200, 100)
    assert placed((Label(50, 50, 400, 80),), 200, 100, GAP, CLEAR) == (None,)


def test_lines_to_the_spots_do_not_cross() -> None:
    labels = (Label(620, 380, 300, 80), Label(620, 400, 200, 80), Label(600, 400, 200, 80), Label(640, 400, 200, 80))
    lines = []
    for label, place in zip(labels, placed(labels, WIDTH, HEIGHT, GAP, CLEAR), strict=True):
        assert place is not None
        lines.append(((label.x, label.y), place.nearest(label.x, label.y)))
    for (a, b), (c, d) in combinations(lines, 2):
        assert side(a, b, c) * side(a, b, d) >= 0 or side(c, d, a) * side(c, d, b) >= 0


def side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    """Positive where c lies to one side of the line from a to b, negative on the other."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
