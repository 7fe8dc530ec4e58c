"""The colours that mark a control, its state and the keyboard's place stand out from what they lie on, in every palette."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.app import Kiosk
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import open_kiosk
from tests.screens.walk import WEIGHTS, linear

LEAST = 3.0  # WCAG 2.2, 1.4.11: what a control is known by, and the focus
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


def test_the_measure_is_that_of_black_on_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
