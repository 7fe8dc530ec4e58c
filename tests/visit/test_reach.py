"""The part of the glass a visit is laid out in: worked examples, and what holds for every glass and mounting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.reach import (
    LEAST_HEIGHT_MM,
    WIDEST,
    Area,
    Glass,
    Mounting,
    height_above_floor,
    low_area,
    outside_mm,
    reachable,
    usual_area,
)

WALL = Glass(1920, 1080, 2.0)  # 960 × 540 mm: 43 inches
TOTEM = Glass(1080, 1920, 1.5)  # 720 × 1280 mm: 58 inches
DESK = Glass(1920, 1080, 3.75)  # 512 × 288 mm: 23 inches


@pytest.mark.parametrize(
    ("glass", "lower_edge", "usual", "low"),
    [
        pytest.param(DESK, 750, Area(0, 0, 1920, 1080), Area(0, 0, 1920, 1080), id="a desk is low already"),
        pytest.param(WALL, 900, Area(0, 0, 1920, 1080), Area(391, 440, 1138, 640), id="the lower 320 mm of a wall, no wider than 16:9"),
        pytest.param(WALL, 680, Area(0, 0, 1920, 1080), Area(0, 0, 1920, 1080), id="just low enough"),
        pytest.param(TOTEM, 500, Area(0, 0, 1080, 1920), Area(0, 840, 1080, 1080), id="the lower 720 mm of a totem"),
        pytest.param(TOTEM, 80, Area(0, 0, 1080, 1470), Area(0, 210, 1080, 1260), id="a totem from near the floor leaves its foot alone"),
        pytest.param(WALL, 1100, Area(0, 0, 1920, 1080), Area(604, 680, 711, 400), id="too high: the lowest 200 mm"),
        pytest.param(WALL, 1500, Area(0, 0, 1920, 1080), Area(604, 680, 711, 400), id="above everybody: the lowest 200 mm"),
        pytest.param(Glass(1000, 300, 2), 1200, Area(0, 0, 1000, 300), Area(234, 0, 533, 300), id="no more than there is"),
    ],
)
def test_areas(glass: Glass, lower_edge: float, usual: Area, low: Area) -> None:
    assert usual_area(glass, Mounting(lower_edge)) == usual
    assert low_area(glass, Mounting(lower_edge)) == low


@pytest.mark.parametrize(("lower_edge", "beyond"), [(900, 0), (1020, 0), (1100, 80), (1500, 480)])
def test_what_sticks_out_of_the_band_is_known(lower_edge: float, beyond: float) -> None:
    assert outside_mm(WALL, Mounting(lower_edge)) == pytest.approx(beyond, abs=1)


@pytest.mark.parametrize(
    ("glass", "lower_edge", "high_mm"), [(WALL, 900, 320), (TOTEM, 80, 840), (WALL, 1500, LEAST_HEIGHT_MM), (DESK, 750, 470)]
)
def test_a_sheet_grows_no_higher_than_everybody_reaches(glass: Glass, lower_edge: float, high_mm: float) -> None:
    assert reachable(glass, Mounting(lower_edge)) == pytest.approx(high_mm * glass.pixels_per_mm)


def test_heights_are_counted_from_the_floor() -> None:
    assert [height_above_floor(WALL, Mounting(900), y) for y in (1080, 0, 540)] == [900, 1440, 1170]


@given(
    width=st.integers(320, 8000),
    height=st.integers(320, 8000),
    scale=st.floats(0.4, 12),
    lower_edge=st.floats(0, 3000),
    low=st.floats(0, 800),
    high=st.floats(900, 2500),
)
def test_an_area_is_on_the_glass_and_in_the_band_where_it_can_be(
    width: int, height: int, scale: float, lower_edge: float, low: float, high: float
) -> None:
    glass, mounting = Glass(width, height, scale), Mounting(lower_edge, low, high)
    for area in (usual_area(glass, mounting), low_area(glass, mounting)):
        assert area.x >= 0
        assert area.y >= 0
        assert area.x + area.width <= width
        assert area.y + area.height <= height
        assert area.height >= min(LEAST_HEIGHT_MM * scale, height) - 1
    area = low_area(glass, mounting)
    assert area == usual_area(glass, mounting) or area.width <= area.height * WIDEST + 1
    overlap = min(high, lower_edge + glass.height_mm) - max(low, lower_edge)
    if overlap >= LEAST_HEIGHT_MM:
        assert outside_mm(glass, mounting) * scale <= 1.5  # whole pixels
