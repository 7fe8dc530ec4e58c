"""From pixels to millimetres, and the smallest letters that can be read."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.station.display import find, is_plausible, minimal_capital_mm, pixels_per_mm

FULL_HD = (1920, 1080)
FALLBACK = 96 / 25.4


def test_a_display_is_found_by_its_name(qapp: QGuiApplication) -> None:
    here = qapp.primaryScreen()
    assert [find(name) for name in (here.name(), "HDMI-9", None)] == [here, None, None]


def test_the_configured_diagonal_wins() -> None:
    assert pixels_per_mm(FULL_HD, 1397, (597, 336)) == pytest.approx(1920 / 1217.6, rel=1e-3)  # 55 inches


def test_a_plausible_reported_size_is_believed() -> None:
    assert pixels_per_mm(FULL_HD, None, (597, 336)) == pytest.approx(1920 / 597, rel=1e-3)  # 27 inches


def test_a_rotated_screen_may_report_its_sides_unrotated() -> None:
    assert pixels_per_mm((1080, 1920), None, (597, 336)) == pixels_per_mm(FULL_HD, None, (597, 336))


@pytest.mark.parametrize("physical", [(0, 0), (597, 0), (-1, 5), (16, 9), (160, 90), (1600, 900), (3000, 1700), (60, 34), (math.nan, 336)])
def test_a_size_that_makes_no_sense_is_not_believed(physical: tuple[float, float]) -> None:
    assert pixels_per_mm(FULL_HD, None, physical) == FALLBACK


def test_the_bounds_of_what_is_believed() -> None:
    square = (1000, 1000)
    for dpi, expected in ((39.9, False), (40.1, True), (399, True), (401, False)):
        side = 1000 / dpi * 25.4
        assert is_plausible(square, (side, side)) is expected


@pytest.mark.parametrize("diagonal", [0, -5, math.inf, math.nan])
def test_a_diagonal_that_makes_no_sense_is_not_used(diagonal: float) -> None:
    assert pixels_per_mm(FULL_HD, diagonal, (0, 0)) == FALLBACK


def test_a_screen_without_pixels_does_no_harm() -> None:
    assert pixels_per_mm((0, 0), 500, (300, 200)) == FALLBACK


def test_letters_grow_with_the_distance() -> None:
    assert minimal_capital_mm(22, 600) == pytest.approx(3.84, abs=0.01)
    assert minimal_capital_mm(0.7 * 60, 600) == pytest.approx(7.33, abs=0.01)
    assert minimal_capital_mm(0.7 * 60, 1000) == pytest.approx(12.2, abs=0.05)
