"""The rules of the layout walk, each on an example that keeps it and one that breaks it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.screens.walk import (
    Box,
    SeenText,
    Target,
    clipped,
    elided,
    outside,
    overlapping,
    too_close,
    too_faint,
    too_long,
    too_narrow,
    too_small,
    too_tight,
    worst_contrast,
)

PLACE = Box(100, 100, 200, 40)
GOOD = SeenText("Recherche", PLACE, PLACE, Box(0, 0, 1000, 500), 30, (0, 0, 0))
SCALE = 4.0  # pixels a millimetre


def test_a_text_within_its_place_is_not_clipped() -> None:
    assert clipped([GOOD]) == []


@pytest.mark.parametrize(
    "bad",
    [
        replace(GOOD, ink=Box(100, 100, 210, 40)),  # longer than its item
        replace(GOOD, ink=Box(100, 100, 200, 60)),  # more lines than its item holds
        replace(GOOD, room=Box(0, 0, 250, 500)),  # cut by an item around it
    ],
)
def test_a_text_that_is_cut_is_clipped(bad: SeenText) -> None:
    assert clipped([bad]) == ["clipped: “Recherche”"]


def test_an_elided_text_is_told() -> None:
    assert elided([GOOD]) == []
    assert elided([replace(GOOD, truncated=True)]) == ["elided: “Recherche”"]


def test_a_text_off_the_window_is_told() -> None:
    assert outside([GOOD], Box(0, 0, 300, 140)) == []
    assert outside([GOOD], Box(0, 0, 290, 140)) == ["off the window: “Recherche”"]
    assert outside([GOOD], Box(0, 0, 300, 130)) == ["off the window: “Recherche”"]


def test_texts_may_touch_and_not_overlap() -> None:
    beneath = replace(GOOD, text="soin", ink=Box(100, 138, 200, 40))
    assert overlapping([GOOD, beneath]) == []
    assert overlapping([GOOD, replace(beneath, ink=Box(100, 120, 200, 40))]) == ["overlapping: “Recherche” and “soin”"]
    assert overlapping([GOOD, replace(beneath, ink=Box(300, 100, 200, 40))]) == []


def test_small_capitals_are_told() -> None:
    assert too_small([GOOD], 4.8, SCALE) == []  # 30 × 0.668 / 4 = 5.01 mm
    assert too_small([replace(GOOD, pixel_size=28)], 4.8, SCALE) == ["4.7 mm high: “Recherche”"]


@pytest.mark.parametrize(("width", "height"), [(70, 200), (200, 70)])
def test_a_target_narrower_than_a_finger_is_told(width: float, height: float) -> None:
    assert too_narrow([Target("home", Box(0, 0, 80, 80))], SCALE) == []
    assert len(too_narrow([Target("home", Box(0, 0, width, height))], SCALE)) == 1


def test_targets_keep_apart() -> None:
    one, other = Target("one", Box(0, 0, 80, 80), number=1), Target("other", Box(92, 0, 80, 80), number=2)
    assert too_close([one, other], SCALE) == []
    near = replace(other, box=Box(90, 0, 80, 80))
    assert too_close([one, near], SCALE) == ["2.5 mm between one and other"]
    assert too_close([one, replace(near, ancestors=(1,))], SCALE) == [], "one stands in the other"
    assert too_close([one, replace(near, box=Box(90, 92, 80, 80))], SCALE) == [], "apart downwards"


def test_contrast_is_that_of_the_worst_ground() -> None:
    white = np.full((10, 10, 3), 255, np.uint8)
    assert worst_contrast((0, 0, 0), white) == pytest.approx(21)
    assert too_faint(GOOD, white) == []
    assert too_faint(replace(GOOD, colour=(0.5, 0.5, 0.5)), white) == ["contrast 4.0: “Recherche”"]
    drawn = white.copy()
    drawn[:1] = 51  # a tenth of the ground is dark
    assert len(too_faint(GOOD, drawn)) == 1
    speckled = white.copy()
    speckled[0, 0] = 51  # a single point is not
    assert too_faint(GOOD, speckled) == []


def paragraph(length: int, lines: int, leading: float) -> SeenText:
    return replace(GOOD, length=length, lines=lines, leading=leading * GOOD.pixel_size)


def test_a_line_holds_eighty_characters() -> None:
    assert too_long([paragraph(160, 2, 1.5)]) == []
    assert too_long([paragraph(170, 2, 1.5)]) == ["85 characters a line: “Recherche”"]


def test_a_paragraph_needs_air_between_its_lines() -> None:
    assert too_tight([paragraph(200, 4, 1.5), paragraph(200, 3, 1), paragraph(80, 4, 1)]) == []
    assert too_tight([paragraph(200, 4, 1.3)]) == ["leading 1.30: “Recherche”"]
