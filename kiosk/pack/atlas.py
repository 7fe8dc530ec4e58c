"""The shipped maps (assets/geo, made from Natural Earth by build_scripts/geodata.py): shapes of countries and regions by their codes.

A code is one of ISO 3166 ("TW", "FR-HDF") or NUTS ("FRE1"). The map of Europe carries regions and is fine enough for a region's size;
that of the world carries countries alone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from kiosk import shipped
from kiosk.pack.projection import Box, Degrees, around, distance

GEO = shipped("assets") / "geo"
COUNTRY_CODE = 2  # letters
OFF_SHORE = 60.0  # kilometres

Ring = tuple[int, ...]  # numbers of arcs; ~n is arc n backwards


@dataclass(frozen=True)
class Atlas:
    """A map: arcs of points in degrees, and the rings they make. Rings are filled by the even-odd rule."""

    name: str
    extent: Box  # degrees
    arcs: tuple[tuple[Degrees, ...], ...]
    land: tuple[Ring, ...]
    shapes: Mapping[str, tuple[Ring, ...]]
    middles: Mapping[str, Degrees]  # of each shape: the point of its largest part that is farthest from its border

    def __contains__(self, code: object) -> bool:
        return code in self.shapes

    def points(self, number: int) -> Sequence[Degrees]:
        return self.arcs[number] if number >= 0 else self.arcs[~number][::-1]

    def outline(self, ring: Ring) -> list[Degrees]:
        """The points of a ring, without the first again at the end."""
        return [point for number in ring for point in self.points(number)[:-1]]

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """The degrees that each arc covers."""
        return tuple(map(around, self.arcs))

    def box(self, ring: Ring) -> Box:
        boxes = [self.boxes[max(number, ~number)] for number in ring]
        return around([(box.left, box.low) for box in boxes] + [(box.right, box.high) for box in boxes])

    def main_part(self, code: str) -> Box:
        """The degrees that the largest part of a shape covers: a country without its faraway islands."""
        return max((self.box(ring) for ring in self.shapes[code]), key=lambda box: box.width * box.height)

    def borders(self) -> list[int]:
        """The arcs between two countries."""
        sides = Counter(self._arc_numbers(code for code in self.shapes if len(code) == COUNTRY_CODE))
        return sorted(number for number, count in sides.items() if count > 1)

    def region_borders(self) -> list[int]:
        """The arcs between two regions of a country."""
        outer = set(self._arc_numbers(code for code in self.shapes if len(code) == COUNTRY_CODE))
        return sorted(set(self._arc_numbers(code for code in self.shapes if "-" in code)) - outer)

    def between(self, ones: Iterable[str], others: Iterable[str]) -> list[int]:
        """The arcs that some shapes share with some others."""
        return sorted(set(self._arc_numbers(ones)) & set(self._arc_numbers(others)))

    def country_at(self, point: Degrees) -> str | None:
        """The code of the country a point lies in or, by a coast that is drawn roughly, off which it lies; None at sea."""
        countries = {code: rings for code, rings in self.shapes.items() if len(code) == COUNTRY_CODE}
        for code, rings in countries.items():
            if sum(encloses(self.outline(ring), point) for ring in rings) % 2:
                return code
        shores = ((distance(point, shore), code) for code, rings in countries.items() for ring in rings for shore in self.outline(ring))
        away, nearest = min(shores)
        return nearest if away < OFF_SHORE else None

    def _arc_numbers(self, codes: Iterable[str]) -> list[int]:
        return [max(number, ~number) for code in codes for ring in self.shapes[code] for number in ring]


def encloses(outline: Sequence[tuple[float, float]], point: tuple[float, float]) -> bool:
    """A closed line goes round a point, an odd number of times."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in pairwise([*outline, outline[0]]):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside


@cache
def atlas(name: str) -> Atlas:
    """A shipped map: "europe" or "world"."""
    stored = json.loads((GEO / f"{name}.json").read_bytes())
    unit: float = stored["unit"]

    def rings(numbers: list[list[int]]) -> tuple[Ring, ...]:
        return tuple(tuple(ring) for ring in numbers)

    return Atlas(
        name=name,
        extent=Box(*stored["extent"]),
        arcs=tuple(_arc(numbers, unit) for numbers in stored["arcs"]),
        land=rings(stored["land"]),
        shapes={code: rings(shape) for code, shape in stored["shapes"].items()},
        middles={code: (x * unit, y * unit) for code, (x, y) in stored["middles"].items()},
    )


def _arc(numbers: list[int], unit: float) -> tuple[Degrees, ...]:
    x, y = numbers[:2]
    points = [(x * unit, y * unit)]
    for index in range(2, len(numbers), 2):
        x, y = x + numbers[index], y + numbers[index + 1]
        points.append((x * unit, y * unit))
    return tuple(points)


def finest(code: str) -> Atlas | None:
    """The finest map with a shape of that code."""
    return next((map_ for map_ in (atlas("europe"), atlas("world")) if code in map_), None)
