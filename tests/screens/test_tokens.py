"""The design tokens: colours that mark a control or its state stand out in every palette, and the largest text is large."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import open_kiosk
from tests.screens.complaints import PIXELS_PER_MM
from tests.screens.walk import CAPITAL_SHARE, WEIGHTS, linear

LEAST = 3.0  # WCAG 2.2, 1.4.11: what a control is known by, and the focus
LARGEST = 2  # step of the text's size
PALETTES = ("light", "contrast", "night")
# What tells a control or its state, and what it lies on.
PAIRS = (
    ("surfaceText", "surface"),
    ("surfaceText", "surfacePressed"),
    ("surfaceText", "surfaceRaised"),
    ("strong", "surface"),
    ("strongText", "strong"),
    ("strongText", "strongPressed"),
    ("focus", "surface"),
    ("focus", "surfaceRaised"),
    ("deepText", "deep"),
    ("lit", "deep"),
)


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(load(default_content()), tmp_path_factory.mktemp("state"), Clock())
    yield opened
    opened.close()


def light(colour: QColor) -> float:
    return float(linear(np.array([colour.redF(), colour.greenF(), colour.blueF()])) @ WEIGHTS)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def tokens(kiosk: Kiosk, palette: str) -> QObject:
    kiosk.visit.begin_at("home")
    kiosk.visit.setProperty("paletteName", palette)
    theme = kiosk.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    return theme


@pytest.mark.parametrize(("palette", "pair"), list(product(PALETTES, PAIRS)), ids=str)
def test_a_control_stands_out(kiosk: Kiosk, palette: str, pair: tuple[str, str]) -> None:
    theme = tokens(kiosk, palette)
    one, other = (QColor(theme.property(name)) for name in pair)

    assert contrast(one, other) >= LEAST


@pytest.mark.parametrize(("distance_mm", "least_mm"), [(600, 7.3), (1000, 12.2), (1500, 18.3)])
@pytest.mark.parametrize("token", ["captionSize", "bodySize", "leadSize", "headingSize", "titleSize"])
def test_the_largest_text_is_large_from_where_people_stand(
    qapp: QGuiApplication, tmp_path: Path, distance_mm: float, least_mm: float, token: str
) -> None:
    with closing(open_kiosk(load(default_content()), tmp_path, Clock(), viewing_distance_mm=distance_mm)) as kiosk:
        kiosk.glass.measure(PIXELS_PER_MM)
        theme = tokens(kiosk, "light")
        kiosk.visit.setProperty("textStep", LARGEST)

        assert float(theme.property(token)) * CAPITAL_SHARE / PIXELS_PER_MM >= least_mm


def test_the_measure_is_that_of_black_on_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
