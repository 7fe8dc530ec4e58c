"""The simulations of colour vision, and the six themes told apart in each of them."""

from __future__ import annotations

from itertools import combinations

import colour_vision
import numpy as np
import pytest

from kiosk.pack.reader import load
from kiosk.settings import default_content

LEAST_DIFFERENCE = 0.05  # of linear light in both colours of a theme, as a distance; its plate and its name tell it apart too


def rgb(colour: str) -> np.ndarray:
    return np.array([[[int(colour[at : at + 2], 16) for at in (1, 3, 5)]]], np.uint8)


@pytest.mark.parametrize("vision", colour_vision.VISIONS)
def test_grey_stays_grey(vision: str) -> None:
    greys = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(16, 16, 3)

    assert np.abs(colour_vision.seen(greys, vision).astype(int) - greys).max() <= 1


def test_red_and_green_are_alike_without_red_or_green_cones() -> None:
    red, green = rgb("#A02010"), rgb("#4A5010")
    apart = {
        name: np.abs(colour_vision.seen(red, name).astype(int) - colour_vision.seen(green, name)).max() for name in colour_vision.VISIONS
    }

    assert apart["deuteranopia"] < 40 < apart["tritanopia"]


@pytest.mark.parametrize("vision", colour_vision.VISIONS)
def test_the_themes_can_be_told_apart(vision: str) -> None:
    pack = load(default_content())
    grounds = {theme: pack.pages[theme].colours for theme in pack.themes}
    seen = {
        theme: colour_vision.to_light(
            np.concatenate([colour_vision.seen(rgb(colour), vision) for colour in (colours.ground, colours.line)]) / 255.0
        )
        for theme, colours in grounds.items()
        if colours
    }

    assert len(seen) == 6
    near = {(one, other): float(np.linalg.norm(seen[one] - seen[other])) for one, other in combinations(seen, 2)}
    assert min(near.values()) > LEAST_DIFFERENCE, min(near, key=near.__getitem__)
