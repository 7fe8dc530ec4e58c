"""What is drawn of a figure, counted in marks: dots, squares, coins, rings, steps. How sure the source is shows in the last of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.pack.model import Figure, FigureKind, Precision

MOST_DOTS = 25_000
MOST_COINS = 60
MOST_RINGS = 60
WHOLE = 100.0  # squares of a share


@dataclass(frozen=True, slots=True)
class Marks:
    """`solid` marks, then `hollow` ones: the part that a range, or a word such as "about", leaves open."""

    each: float  # what one mark stands for, in the figure's own unit
    solid: float
    hollow: float = 0.0
    fades: bool = False  # the hollow marks grow fainter: the source does not say where they end


def marks(figure: Figure) -> Marks:
    """The marks of a figure; a negative change has marks below zero."""
    each = _each(figure)
    solid = figure.value / each
    if figure.upper is not None:
        return Marks(each, solid, figure.upper / each - solid)
    slack = _slack(figure.kind, solid)
    match figure.precision:
        case Precision.EXACT:
            return Marks(each, solid)
        case Precision.ABOUT:
            return Marks(each, solid - slack, 2 * slack, fades=True)
        case Precision.NEARLY:
            return Marks(each, solid - slack, slack, fades=True)
        case Precision.OVER:
            return Marks(each, solid, slack, fades=True)
        case _:
            assert_never(figure.precision)


def _each(figure: Figure) -> float:
    """A power of ten, so that the marks can be told apart."""
    most = {FigureKind.COUNT: MOST_DOTS, FigureKind.MONEY: MOST_COINS, FigureKind.DURATION: MOST_RINGS}.get(figure.kind)
    if most is None:
        return 1.0
    largest = figure.upper if figure.upper is not None else figure.value
    exponent = 0
    while largest / 10**exponent > most:
        exponent += 1
    while figure.kind is FigureKind.MONEY and 0 < largest < 10**exponent and exponent > -2:
        exponent -= 1
    return float(10**exponent)


def _slack(kind: FigureKind, solid: float) -> float:
    """How many marks stand for a word such as "about": few enough that the number can still be seen, and never a value below zero."""
    match kind:
        case FigureKind.COUNT:
            return float(min(max(1 if solid < 12 else 3, round(solid * 0.04)), int(solid)))
        case FigureKind.SHARE:
            return max(0.0, min(4.0, solid / 3, WHOLE - solid))
        case FigureKind.MONEY:
            return min(max(0.5, solid * 0.06), solid / 2)
        case FigureKind.DURATION:
            return float(min(max(1, round(solid * 0.06)), int(solid)))
        case FigureKind.FACTOR:
            return min(0.25, solid)
        case FigureKind.CHANGE:
            return max(0.0, min(max(4.0, solid * 0.08), solid))
        case FigureKind.RANK:
            return 0.0
        case _:
            assert_never(kind)
