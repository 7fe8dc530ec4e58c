"""Shared geometry: smooth noise, spaced points and relaxed Voronoi cells."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random

from plates_art.sheet import Point

Polygon = list[Point]


class Noise:
    """Smooth noise of about unit amplitude: a few plane waves in random directions."""

    def __init__(self, rng: Random, wavelength: float, waves: int = 7) -> None:
        self._waves: list[tuple[float, float, float]] = []
        for _ in range(waves):
            angle = rng.uniform(0, math.tau)
            k = math.tau / (wavelength * rng.uniform(0.6, 1.6))
            self._waves.append((k * math.cos(angle), k * math.sin(angle), rng.uniform(0, math.tau)))
        self._gain = 1.4 / math.sqrt(waves)

    def __call__(self, x: float, y: float) -> float:
        """The noise at a point."""
        return self._gain * sum(math.sin(a * x + b * y + c) for a, b, c in self._waves)


def blob(rng: Random, centre: Point, radius: float, roughness: float = 0.12, corners: int = 10) -> Polygon:
    """Control points of an organic round shape."""
    waves = [(k, roughness / k * rng.uniform(0.5, 1.2), rng.uniform(0, math.tau)) for k in (2, 3, 4)]
    points = []
    for i in range(corners):
        angle = math.tau * i / corners
        r = radius * (1 + sum(a * math.cos(k * angle + p) for k, a, p in waves))
        points.append((centre[0] + r * math.cos(angle), centre[1] + r * math.sin(angle)))
    return points


class Buckets:
    """Points in square buckets, for neighbour look-ups."""

    def __init__(self, side: float) -> None:
        self._side = side
        self._cells: dict[tuple[int, int], list[int]] = {}
        self.points: list[Point] = []

    def add(self, point: Point) -> None:
        """Store a point; its number is its order of arrival."""
        self._cells.setdefault((int(point[0] // self._side), int(point[1] // self._side)), []).append(len(self.points))
        self.points.append(point)

    def near(self, point: Point, rings: int = 1) -> list[int]:
        """Numbers of the points in the buckets up to `rings` away."""
        cx, cy = int(point[0] // self._side), int(point[1] // self._side)
        found: list[int] = []
        for x in range(cx - rings, cx + rings + 1):
            for y in range(cy - rings, cy + rings + 1):
                found += self._cells.get((x, y), ())
        return found


def spaced(
    rng: Random,
    box: tuple[float, float, float, float],
    gap: Callable[[float, float], float],
    widest: float,
    tries: int,
    first: Sequence[Point] = (),
) -> list[Point]:
    """Random points no closer to one another than `gap` at the newcomer; `first` are kept whatever their distance."""
    buckets = Buckets(widest)
    for point in first:
        buckets.add(point)
    x0, y0, x1, y1 = box
    for _ in range(tries):
        point = (rng.uniform(x0, x1), rng.uniform(y0, y1))
        least = gap(*point)
        if least > 0 and all(math.dist(point, buckets.points[i]) >= least for i in buckets.near(point)):
            buckets.add(point)
    return buckets.points


def clip(polygon: Polygon, inside: Point, other: Point) -> Polygon:
    """The part of a convex polygon that is nearer to `inside` than to `other`."""
    nx, ny = other[0] - inside[0], other[1] - inside[1]
    limit = nx * (inside[0] + other[0]) / 2 + ny * (inside[1] + other[1]) / 2
    result: Polygon = []
    previous = polygon[-1]
    before = nx * previous[0] + ny * previous[1] - limit
    for point in polygon:
        here = nx * point[0] + ny * point[1] - limit
        if (here < 0) != (before < 0):
            t = before / (before - here)
            result.append((previous[0] + t * (point[0] - previous[0]), previous[1] + t * (point[1] - previous[1])))
        if here < 0:
            result.append(point)
        previous, before = point, here
    return result


def voronoi(seeds: Sequence[Point], spacing: float) -> list[Polygon]:
    """The Voronoi polygon of each seed, at most about three `spacing` wide."""
    buckets = Buckets(spacing)
    for seed in seeds:
        buckets.add(seed)
    cells: list[Polygon] = []
    for index, seed in enumerate(seeds):
        reach = 1.6 * spacing
        polygon: Polygon = [(seed[0] + reach * a, seed[1] + reach * b) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        around = sorted((math.dist(seed, seeds[i]), i) for i in buckets.near(seed, 3) if i != index)
        for distance, i in around:
            if distance / 2 > max(math.dist(seed, p) for p in polygon):
                break
            polygon = clip(polygon, seed, seeds[i]) or polygon
        cells.append(polygon)
    return cells


def centroid(polygon: Sequence[Point]) -> Point:
    """Centre of area of a polygon."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        cross = x0 * y1 - x1 * y0
        area += cross
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return (x / (3 * area), y / (3 * area)) if abs(area) > 1e-9 else polygon[0]


def mean_radius(polygon: Sequence[Point], centre: Point) -> float:
    """Mean distance of the corners from `centre`."""
    return sum(math.dist(p, centre) for p in polygon) / len(polygon)


def relax(seeds: list[Point], spacing: float, rounds: int, pinned: int, pull: float = 0.7) -> list[Point]:
    """Lloyd's relaxation: each seed moves toward the centre of its cell; the first `pinned` seeds stay."""
    for _ in range(rounds):
        moved: list[Point] = []
        for index, (seed, cell) in enumerate(zip(seeds, voronoi(seeds, spacing), strict=True)):
            target = seed if index < pinned else centroid(cell)
            moved.append((seed[0] + pull * (target[0] - seed[0]), seed[1] + pull * (target[1] - seed[1])))
        seeds = moved
    return seeds


def toward(point: Point, centre: Point, factor: float) -> Point:
    """`point` scaled about `centre`."""
    return (centre[0] + factor * (point[0] - centre[0]), centre[1] + factor * (point[1] - centre[1]))
