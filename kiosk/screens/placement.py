"""Where the names on a map stand: beside their spots, as near as they fit, never over one another. Pure geometry, in pixels."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kiosk.pack.atlas import encloses

DISTANCES = (0.0, 0.4, 0.9, 1.5, 2.3, 3.3, 4.5, 6.0)  # from the spot, in heights of the label
# Where a label lies as seen from its spot, the preferred first: to the right, to the left, below, above, and between those.
ANGLES = (0, 180, 90, 270, 20, 160, 200, 340, 45, 135, 225, 315, 68, 112, 248, 292)
ORBIT = 0.9  # how far from its spot a satellite is at least, in heights of the label
SCAN = 24  # positions across and down that are tried last
CROSSING, COVERING, UNPLACED = 1e4, 4e4, 1e9  # what a position costs besides its distance
OUTSIDE, INTRUDING = 1.0, 2.5  # heights: what it costs to stand outside the own area, and inside another's

Spot = tuple[float, float]
Line = tuple[Spot, Spot]


@dataclass(frozen=True, slots=True)
class Label:
    """A name to place: the spot it belongs to, its size, and the outline of the area it names."""

    x: float
    y: float
    width: float
    height: float
    spot: bool = True  # drawn as a dot; else the name may stand upon it
    satellite: bool = False  # keeps away from the spot, which is another's
    zone: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Rectangle:
    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Rectangle, gap: float) -> bool:
        """The two overlap, or lie nearer than a gap."""
        across = self.x < other.x + other.width + gap and other.x < self.x + self.width + gap
        return across and self.y < other.y + other.height + gap and other.y < self.y + self.height + gap

    def nearest(self, x: float, y: float) -> Spot:
        """The point of the rectangle that is nearest to another."""
        return min(max(x, self.x), self.x + self.width), min(max(y, self.y), self.y + self.height)

    def outline(self) -> list[Spot]:
        right, bottom = self.x + self.width, self.y + self.height
        return [(self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom), (self.x, self.y)]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A position that a label may take, and what it costs whatever the other labels do."""

    place: Rectangle
    cost: float
    line: Line  # from the spot


@lru_cache(maxsize=64)
def placed(labels: tuple[Label, ...], width: float, height: float, gap: float, clear: float) -> tuple[Rectangle | None, ...]:
    """A place for each label within a window, at least `gap` from any other and `clear` from its own spot; None where none is left.

    Labels are placed one after the other, in several orders; the arrangement that costs least counts: lines to the spots are short and
    do not cross, names hide no spot, and the name of an area stands in it.
    """
    near = [[_weighed(labels, number, place, more, clear) for place, more in _beside(label, clear)] for number, label in enumerate(labels)]
    near = [[candidate for candidate in candidates if _inside(candidate.place, width, height)] for candidates in near]
    anywhere: dict[int, list[Candidate]] = {}  # made where nothing near is good
    best: tuple[float, dict[int, Candidate]] = (math.inf, {})
    for order in dict.fromkeys(_orders(labels)):
        found: dict[int, Candidate] = {}
        total = 0.0
        for number in order:
            cost, candidate = _cheapest(near[number], found, gap)
            if cost >= CROSSING:
                if number not in anywhere:
                    far = labels[number].height * 3
                    places = _anywhere(labels[number], width, height)
                    anywhere[number] = [_weighed(labels, number, place, far, clear) for place in places]
                cost, candidate = min((cost, candidate), _cheapest(anywhere[number], found, gap), key=lambda choice: choice[0])
            total += cost
            if candidate is not None:
                found[number] = candidate
        if total < best[0]:
            best = total, found
    return tuple(best[1][number].place if number in best[1] else None for number in range(len(labels)))


def _orders(labels: Sequence[Label]) -> Iterator[tuple[int, ...]]:
    numbers = range(len(labels))
    yield tuple(numbers)
    yield tuple(sorted(numbers, key=lambda n: labels[n].x))
    yield tuple(sorted(numbers, key=lambda n: -labels[n].x))
    yield tuple(sorted(numbers, key=lambda n: labels[n].y))
    yield tuple(sorted(numbers, key=lambda n: -labels[n].y))
    yield tuple(sorted(numbers, key=lambda n: -labels[n].width * labels[n].height))
    yield tuple(sorted(numbers, key=lambda n: _nearest_other(labels, n)))


def _nearest_other(labels: Sequence[Label], number: int) -> float:
    here = labels[number]
    return min((math.dist((here.x, here.y), (other.x, other.y)) for other in labels if other is not here), default=0.0)


def _cheapest(candidates: Sequence[Candidate], found: dict[int, Candidate], gap: float) -> tuple[float, Candidate | None]:
    """The best of the candidates that leaves the labels already found their room."""
    best: tuple[float, Candidate | None] = (UNPLACED, None)
    for candidate in candidates:
        if candidate.cost < best[0] and not any(candidate.place.meets(other.place, gap) for other in found.values()):
            cost = candidate.cost + sum(_entangled(candidate, other) for other in found.values())
            if cost < best[0]:
                best = cost, candidate
    return best


def _entangled(one: Candidate, other: Candidate) -> float:
    crossings = _cross(one.line, other.line) + _runs_through(one.line, other.place) + _runs_through(other.line, one.place)
    return CROSSING * crossings


def _weighed(labels: Sequence[Label], number: int, place: Rectangle, preference: float, clear: float) -> Candidate:
    """A position with its cost: the length of the line to the spot, much more where the name hides another's spot."""
    own = labels[number]
    line = (own.x, own.y), place.nearest(own.x, own.y)
    cost = preference + math.dist(*line)
    middle = place.x + place.width / 2, place.y + place.height / 2
    if own.zone and not encloses(own.zone, middle):
        cost += OUTSIDE * own.height
    for other in labels:
        if other is own or (other.x, other.y) == (own.x, own.y):
            continue
        if other.spot and place.meets(Rectangle(other.x - clear, other.y - clear, 2 * clear, 2 * clear), 0):
            cost += COVERING
        if other.zone and encloses(other.zone, middle) and not encloses(other.zone, (own.x, own.y)):
            cost += INTRUDING * own.height
    return Candidate(place, cost, line)


def _beside(label: Label, clear: float) -> Iterator[tuple[Rectangle, float]]:
    """The places beside a spot, each with what it costs not to be the preferred one."""
    if not label.spot and not label.satellite:
        yield Rectangle(label.x - label.width / 2, label.y - label.height / 2, label.width, label.height), 0.0
    for rank, angle in enumerate(ANGLES):
        across, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        for steps in DISTANCES:
            away = clear + (steps + (ORBIT if label.satellite else 0)) * label.height
            x, y = label.x + across * (label.width / 2 + away), label.y + down * (label.height / 2 + away)
            yield Rectangle(x - label.width / 2, y - label.height / 2, label.width, label.height), rank * clear * 0.3


def _anywhere(label: Label, width: float, height: float) -> Iterator[Rectangle]:
    across, down = (width - label.width) / SCAN, (height - label.height) / SCAN
    if across >= 0 and down >= 0:
        for column in range(SCAN + 1):
            for row in range(SCAN + 1):
                yield Rectangle(column * across, row * down, label.width, label.height)


def _inside(place: Rectangle, width: float, height: float) -> bool:
    return place.x >= 0 and place.y >= 0 and place.x + place.width <= width and place.y + place.height <= height


def _cross(one: Line, other: Line) -> bool:
    """Two lines meet between their ends; such as start from the same spot do not."""
    (a, b), (c, d) = one, other
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Spot, b: Spot, c: Spot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _runs_through(line: Line, place: Rectangle) -> bool:
    return any(_cross(line, side) for side in pairwise(place.outline()))
