"""What is drawn of a figure: how many marks, what each stands for, and what is left open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.pack.marks import MOST_COINS, MOST_DOTS, MOST_RINGS, Marks, marks
from kiosk.pack.model import Figure, FigureKind, Precision

COUNT, SHARE, RANK, MONEY, YEARS = FigureKind.COUNT, FigureKind.SHARE, FigureKind.RANK, FigureKind.MONEY, FigureKind.DURATION


def figure(kind: FigureKind, value: float, precision: Precision = Precision.EXACT, upper: float | None = None) -> Figure:
    return Figure("page.figure", kind, value, {}, "source", None, precision, upper)


@pytest.mark.parametrize("kind", FigureKind)
def test_an_exact_value_is_drawn_as_it_is(kind: FigureKind) -> None:
    assert marks(figure(kind, 4)) == Marks(1, 4)


@pytest.mark.parametrize("kind", FigureKind)
def test_a_range_is_solid_to_its_start_and_open_to_its_end(kind: FigureKind) -> None:
    assert marks(figure(kind, 20, upper=50)) == Marks(1, 20, 30)


@pytest.mark.parametrize("kind", [kind for kind in FigureKind if kind is not RANK])
@pytest.mark.parametrize("value", [2, 6.5, 40, 59])
def test_precision_leaves_the_edge_open_on_its_side(kind: FigureKind, value: float) -> None:
    about, nearly, over = (marks(figure(kind, value, word)) for word in (Precision.ABOUT, Precision.NEARLY, Precision.OVER))
    for drawn in (about, nearly, over):
        assert drawn.fades
        assert drawn.hollow > 0
        assert drawn.solid >= 0
    assert about.solid < value < about.solid + about.hollow
    assert nearly.solid < value == pytest.approx(nearly.solid + nearly.hollow)
    assert over.solid == value < over.solid + over.hollow


def test_a_share_never_exceeds_its_whole() -> None:
    for value in (0, 3, 50, 98, 100):
        for word in Precision:
            drawn = marks(figure(SHARE, value, word))
            assert 0 <= drawn.solid <= drawn.solid + drawn.hollow <= 100


def test_a_place_in_a_ranking_is_never_blurred() -> None:
    assert {marks(figure(RANK, 3, word)).hollow for word in Precision} == {0}


@pytest.mark.parametrize(
    ("kind", "value", "each"),
    [
        (COUNT, 7115, 1),
        (COUNT, MOST_DOTS, 1),
        (COUNT, MOST_DOTS + 1, 10),
        (COUNT, 3_000_000, 1000),
        (MONEY, 25.6, 1),
        (MONEY, 0.8, 0.1),
        (MONEY, 0.05, 0.01),
        (MONEY, MOST_COINS + 1, 10),
        (YEARS, 15, 1),
        (YEARS, MOST_RINGS + 80, 10),
        (SHARE, 0.5, 1),
    ],
)
def test_a_mark_stands_for_as_much_as_keeps_them_countable(kind: FigureKind, value: float, each: float) -> None:
    drawn = marks(figure(kind, value))
    assert drawn.each == pytest.approx(each)
    assert drawn.solid * drawn.each == pytest.approx(value)


def test_a_range_is_scaled_by_its_end() -> None:
    assert marks(figure(COUNT, 20_000, upper=40_000)) == Marks(10, 2000, 2000)


def test_a_loss_has_marks_below_zero() -> None:
    assert marks(figure(FigureKind.CHANGE, -30)) == Marks(1, -30)
    assert marks(replace(figure(FigureKind.CHANGE, -30), precision=Precision.ABOUT)).hollow == 0
