"""Wrong answers that could be right: numbers of the size and the roundness of the true one, and never true of anything in the pack.

A value is handled in whole units of its last decimal (6.5 is 65 tenths), so that nothing depends on how fractions are stored.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass
from random import Random

from kiosk.pack.model import Figure, FigureKind, Pack, Period, Precision

LEAST_COUNT = 3  # a smaller number of things leaves too little to choose from
STEPS = 4  # a value has to be so many of its steps, or a finer step is taken
NEAR, FAR, FARTHEST = 1.2, 0.4, 2.3  # how far off a wrong number may be, as a factor
POINTS, FARTHEST_POINTS, LARGE_SHARE = 10, 45, 20  # the same for shares from 20 % on, in points of percent
LEAST_SHARE, MOST_SHARE = 2, 95
RANKS_BELOW, FACTORS_ABOVE = 5, 3
ENOUGH = 200  # wrong numbers to choose from, on either side
YEARS_APART, FARTHEST_YEAR = 3, 14


@dataclass(frozen=True, slots=True)
class Amount:
    """An answer that is a number: the value itself, the span up to `upper`, or anything `under` the value."""

    value: float
    upper: float | None = None
    under: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Where wrong numbers may lie, in ascending order, and which pairs of them are far enough apart."""

    lower: tuple[int, ...]
    higher: tuple[int, ...]
    apart: Callable[[int, int], bool]

    def sides(self) -> list[tuple[bool, bool]]:
        """The ways of laying two wrong numbers around the true one: each below (True) or above it."""
        found = [(True, True)] if self._pairs(self.lower) else []
        found += [(True, False)] if self.lower and self.higher else []
        return found + ([(False, False)] if self._pairs(self.higher) else [])

    def draw(self, random: Random) -> tuple[int, int]:
        """Two wrong numbers, as likely below the true one as above it where there is room for both. Needs `sides`."""
        first, second = random.choice(self.sides())
        if first != second:
            return random.choice(self.lower), random.choice(self.higher)
        room = self.lower if first else self.higher
        one = random.choice([number for number in room if self.apart(room[0], number) or self.apart(number, room[-1])])
        other = random.choice([other for other in room if self.apart(min(one, other), max(one, other))])
        return min(one, other), max(one, other)

    def _pairs(self, room: tuple[int, ...]) -> bool:
        return len(room) > 1 and self.apart(room[0], room[-1])


def _decimals(value: float) -> int:
    return next(places for places in range(10) if places == 9 or round(value, places) == value)


def _zeros(number: int) -> int:
    return 0 if number == 0 else len(str(number)) - len(str(number).rstrip("0"))


def step_of(number: int) -> int:
    """The coarsest 1, 5, 10, 50 … that a whole number is a multiple of, and holds often enough."""
    power = int(10 ** len(str(number)))
    while power > 1:
        for step in (power, power // 2):
            if number % step == 0 and number >= STEPS * step:
                return step
        power //= 10
    return 1


def _too_round(true: int) -> int:
    """What a wrong number may not be a multiple of: it would stand out beside a true one with fewer zeros."""
    single_digit = len(str(true)) == _zeros(true) + 1
    return 0 if single_digit else int(10 ** (_zeros(true) + 1))


def _bounds(figure: Figure, true: int, scale: int) -> tuple[float, float, float, float]:
    """The least and most of a wrong number below the true one, then above it."""
    small = true <= 10 and scale == 1
    if figure.kind is FigureKind.RANK:
        return 1, true - 1, true + 1, true + RANKS_BELOW
    if figure.kind is FigureKind.FACTOR:
        return 2 * scale, true - 1, true + 1, true + FACTORS_ABOVE * scale
    if figure.kind is FigureKind.SHARE and figure.value >= LARGE_SHARE:
        points, farthest = POINTS * scale, FARTHEST_POINTS * scale
        return max(LEAST_SHARE * scale, true - farthest), true - points, true + points, min(MOST_SHARE * scale, true + farthest)
    plural = figure.kind is FigureKind.COUNT and figure.value >= 2  # "1 partners" reads badly
    least = max(FAR * true, 2 * scale if plural else 1)
    most = min(FARTHEST * true, MOST_SHARE * scale) if figure.kind is FigureKind.SHARE else FARTHEST * true
    return (least, true - 1, true + 1, most) if small else (least, true / NEAR, true * NEAR, most)


def _apart(figure: Figure, scale: int) -> Callable[[int, int], bool]:
    if figure.kind is FigureKind.SHARE and figure.value >= LARGE_SHARE:
        return lambda one, other: other - one >= POINTS * scale
    if figure.kind in (FigureKind.RANK, FigureKind.FACTOR) or (figure.value <= 10 and scale == 1):
        return lambda one, other: other > one
    return lambda one, other: other >= NEAR * one


def true_values(pack: Pack, figure: Figure) -> frozenset[float]:
    """Every value that the pack gives of the same kind and unit, sensitive ones included."""
    alike = [other for other in pack.figures.values() if other.kind is figure.kind and other.unit == figure.unit]
    return frozenset(value for other in alike for value in (other.value, other.upper) if value is not None)


def span_of(figure: Figure, taken: Collection[float]) -> Span:
    """Where the wrong numbers for a figure may lie; `taken` are true of something else."""
    scale = 10 ** _decimals(figure.value)
    true = round(figure.value * scale)
    digit = figure.kind in (FigureKind.RANK, FigureKind.FACTOR)
    step, too_round = (1, 0) if digit else (step_of(true), _too_round(true))
    least, below, above, most = _bounds(figure, true, scale)

    def room(start: float, end: float) -> tuple[int, ...]:
        grid = range(math.ceil(start / step) * step, math.floor(end) + 1, step * _stride(math.floor(end - start) // step))
        same_decimals = (number for number in grid if scale == 1 or number % 10)
        return tuple(number for number in same_decimals if (not too_round or number % too_round) and number / scale not in taken)

    return Span(room(least, below), room(above, most), _apart(figure, scale))


def _stride(count: int) -> int:
    """How many of `count` numbers to pass over for each one kept; the last digits stay as varied as they were."""
    stride = max(1, count // ENOUGH)
    while stride % 2 == 0 or stride % 5 == 0:
        stride += 1
    return stride


def askable_value(figure: Figure, taken: Collection[float]) -> bool:
    """Whether a fair choice of three can be made around the figure's value."""
    enough = figure.kind is not FigureKind.COUNT or figure.value >= LEAST_COUNT or figure.unit is not None
    return enough and figure.value > 0 and figure.upper is None and bool(span_of(figure, taken).sides())


def wrong_amounts(figure: Figure, taken: Collection[float], random: Random) -> tuple[Amount, Amount]:
    """Two wrong answers.

    "More than 8,000" is true of "more than 5,000" as well: below a value that is itself a bound, the wrong answers say "under 5,000" and
    "2,000 to 5,000", so that they are false whatever the exact number may be.
    """
    scale = 10 ** _decimals(figure.value)
    one, other = span_of(figure, taken).draw(random)
    less, more = one / scale, other / scale
    if figure.precision is not Precision.OVER or less > figure.value:
        return Amount(less), Amount(more)
    return Amount(less, under=True), Amount(more) if more > figure.value else Amount(less, upper=more)


def periods(pack: Pack) -> list[Period]:
    """Every date and period that the pack gives."""
    found = [figure.as_of for figure in pack.figures.values()]
    found += [programme.period for programme in pack.programmes.values()]
    for page in pack.pages.values():
        found += [page.period, *(milestone.period for milestone in page.milestones)]
    return [period for period in found if period is not None]


def year_span(pack: Pack, year: int) -> Span:
    """Where the wrong years may lie: years of nothing in the pack, and none after the latest that something in it began."""
    known = periods(pack)
    taken = {bound for period in known for bound in (period.start, period.end)}
    latest = max((period.start for period in known), default=year)

    def room(start: int, end: int) -> tuple[int, ...]:
        return tuple(other for other in range(start, end + 1) if other not in taken)

    lower = room(year - FARTHEST_YEAR, year - YEARS_APART)
    higher = room(year + YEARS_APART, min(year + FARTHEST_YEAR, latest))
    return Span(lower, higher, lambda one, other: other - one >= YEARS_APART)
