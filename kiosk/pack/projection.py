"""From the globe to a flat map: two projections that keep areas, and distances and ways on the sphere.

Degrees are decimal, north and east positive. On a map x runs to the east and y to the south, in kilometres from the map's centre.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

EARTH_RADIUS = 6371.0  # kilometres
FARTHEST = 0.9999  # of the way to the opposite point of the globe, which the projection draws out into a circle

Degrees = tuple[float, float]  # longitude, latitude
Kilometres = tuple[float, float]  # east, south


@dataclass(frozen=True, slots=True)
class Azimuthal:
    """Lambert's azimuthal equal-area projection. Within some hundred kilometres of the centre, shapes and distances hold as well."""

    longitude: float
    latitude: float

    def __call__(self, point: Degrees) -> Kilometres:
        turn, tilt, centre = math.radians(point[0] - self.longitude), math.radians(point[1]), math.radians(self.latitude)
        across = math.cos(tilt) * math.cos(turn)
        nearness = math.sin(centre) * math.sin(tilt) + math.cos(centre) * across
        stretch = EARTH_RADIUS * math.sqrt(2 / (1 + max(nearness, -FARTHEST)))
        north = math.cos(centre) * math.sin(tilt) - math.sin(centre) * across
        return stretch * math.cos(tilt) * math.sin(turn), -stretch * north

    def back(self, point: Kilometres) -> Degrees:
        """The point of the globe that is drawn there; of a point beyond the globe's rim, one on the far side."""
        east, north = point[0], -point[1]
        away, centre = math.hypot(east, north), math.radians(self.latitude)
        if away == 0:
            return self.longitude, self.latitude
        angle = 2 * math.asin(min(away / (2 * EARTH_RADIUS), 1.0))
        latitude = math.asin(math.cos(angle) * math.sin(centre) + north * math.sin(angle) * math.cos(centre) / away)
        turn = math.atan2(east * math.sin(angle), away * math.cos(centre) * math.cos(angle) - north * math.sin(centre) * math.sin(angle))
        return self.longitude + math.degrees(turn), math.degrees(latitude)


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """The Equal Earth projection (Šavrič, Patterson, Jenny 2018), about a meridian: the world as people know it.

    It does not turn round the globe: a point 190° east of the meridian lies beyond the map's right edge.
    """

    longitude: float

    def __call__(self, point: Degrees) -> Kilometres:
        a, b, c, d = 1.340264, -0.081106, 0.000893, 0.003796
        half_root = math.sqrt(3) / 2
        tilt = math.asin(half_root * math.sin(math.radians(point[1])))
        square, sixth = tilt**2, tilt**6
        width = math.cos(tilt) / (half_root * (a + 3 * b * square + sixth * (7 * c + 9 * d * square)))
        height = tilt * (a + b * square + sixth * (c + d * square))
        return EARTH_RADIUS * math.radians(point[0] - self.longitude) * width, -EARTH_RADIUS * height


Projection = Azimuthal | EqualEarth


def facing(point: Degrees, longitude: float) -> Degrees:
    """The point with its longitude counted to the side of a meridian where it is nearer."""
    return longitude + (point[0] - longitude + 180) % 360 - 180, point[1]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a map: kilometres, or degrees with y to the north."""

    left: float
    low: float
    right: float
    high: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.high - self.low

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.low + self.high) / 2

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.low <= y <= self.high

    def meets(self, other: Box) -> bool:
        return self.left <= other.right and other.left <= self.right and self.low <= other.high and other.low <= self.high

    def grown(self, share: float, least: float = 0.0) -> Box:
        """With a margin of a share of each side, at least `least` all round."""
        x, y = max(self.width * share, least), max(self.height * share, least)
        return Box(self.left - x, self.low - y, self.right + x, self.high + y)

    def filled(self, aspect: float) -> Box:
        """The smallest box of width / height `aspect` around this one, with the same centre."""
        width, height = max(self.width, self.height * aspect), max(self.height, self.width / aspect)
        x, y = self.centre
        return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def around(points: Iterable[tuple[float, float]]) -> Box:
    """The smallest box that holds some points; there must be one."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def distance(one: Degrees, other: Degrees) -> float:
    """Kilometres between two points of the sphere, as the crow flies."""
    return EARTH_RADIUS * _angle(one, other)


def great_circle(one: Degrees, other: Degrees, steps: int = 48) -> list[Degrees]:
    """The shortest way between two points of the sphere, both included; opposite points have none, and give the two alone."""
    angle = _angle(one, other)
    if math.sin(angle) < 1e-9:
        return [one, other]
    start, end = _vector(one), _vector(other)
    way = []
    for step in range(steps + 1):
        share = step / steps
        near, far = math.sin((1 - share) * angle) / math.sin(angle), math.sin(share * angle) / math.sin(angle)
        x, y, z = (near * a + far * b for a, b in zip(start, end, strict=True))
        way.append((math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))))
    return way


def middle(points: Iterable[Degrees]) -> Degrees:
    """Where to put the centre of a map of some points: between the extremes on the side of the globe where they lie."""
    points = list(points)
    x, y, _ = (sum(parts) for parts in zip(*map(_vector, points), strict=True))
    heart = math.degrees(math.atan2(y, x))
    return around(facing(point, heart) for point in points).centre


def _vector(point: Degrees) -> tuple[float, float, float]:
    longitude, latitude = math.radians(point[0]), math.radians(point[1])
    return math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude), math.sin(latitude)


def _angle(one: Degrees, other: Degrees) -> float:
    a, b = _vector(one), _vector(other)
    cross = math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    return math.atan2(cross, sum(x * y for x, y in zip(a, b, strict=True)))
