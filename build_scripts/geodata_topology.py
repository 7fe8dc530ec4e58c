"""Shapes that share their borders: each border is kept once, thinned once, and so the same on both its sides.

Coordinates are degrees of longitude and latitude. shapely does the geometry; it is needed to make the maps, never to show them.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

import shapely
from shapely.geometry import LineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

DEGREE = 111.2  # kilometres of latitude
CRACK = 2.0  # square kilometres: a hole of that size between countries is one of rounding
UNCROSSING = 4  # rounds

T = TypeVar("T")
Point = tuple[float, float]
Ring = list[int]  # numbers of arcs; ~n is arc n backwards
Sides = tuple[str | None, str | None]  # the shapes to the left and to the right of an arc


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """The polygons of a geometry; lines and points are left out."""
    if isinstance(shape, Polygon):
        return [shape] if not shape.is_empty else []
    return [polygon for part in getattr(shape, "geoms", ()) for polygon in polygons(part)]


def square_kilometres(shape: BaseGeometry) -> float:
    return float(shape.area) * DEGREE**2 * math.cos(math.radians(shape.centroid.y))


def without_islets(shape: BaseGeometry, least: float) -> MultiPolygon:
    """The shape without islands under `least` square kilometres and without lakes of that size; its largest part always stays."""
    parts = sorted(polygons(shape), key=lambda part: part.area, reverse=True)
    kept = [part for index, part in enumerate(parts) if index == 0 or square_kilometres(part) >= least]
    return MultiPolygon([Polygon(p.exterior, [hole for hole in p.interiors if square_kilometres(Polygon(hole)) >= least]) for p in kept])


class Topology:
    """The arcs between pieces that fill a surface without overlapping, and which piece lies on which side.

    `countries` and, for some of them, `regions` by country. Where a country's regions are drawn less finely than the country itself, its
    own outline counts, and what they leave out goes to the region with the longest border there. A piece is a region, or a country.
    All points lie on a grid of `grid` degrees.
    """

    def __init__(self, countries: Mapping[str, BaseGeometry], regions: Mapping[str, Mapping[str, BaseGeometry]], grid: float) -> None:
        self.grid = grid
        countries = {code: shapely.set_precision(shape, grid) for code, shape in countries.items()}
        shapes = [*countries.values(), *(shape for parts in regions.values() for shape in parts.values())]
        lines = shapely.union_all([shapely.set_precision(shape, grid).boundary for shape in shapes], grid_size=grid)
        faces = [shapely.orient_polygons(face) for face in polygons(shapely.polygonize(shapely.get_parts(lines).tolist()))]
        face_at = {edge: number for number, face in enumerate(faces) for ring in _rings(face) for edge in _edges(ring)}
        country_of = _owners(faces, countries)
        cracks = [number for number, code in country_of.items() if code is None and square_kilometres(faces[number]) < CRACK]
        _settle(faces, face_at, country_of, cracks, set(country_of), countries)
        owner = dict(country_of)
        for country, parts in regions.items():
            inside = [number for number, code in country_of.items() if code == country]
            owner |= dict(zip(inside, _owners([faces[number] for number in inside], parts).values(), strict=True))
            gaps = [number for number in inside if owner[number] is None]
            _settle(faces, face_at, owner, gaps, set(inside), parts)
        self.pieces = {piece: country for piece, country in zip(owner.values(), country_of.values(), strict=True) if piece and country}
        self.areas: dict[str, float] = defaultdict(float)  # square kilometres of each piece
        for number, piece in owner.items():
            if piece:
                self.areas[piece] += square_kilometres(faces[number])
        edges: dict[tuple[Point, Point], Sides] = {}
        for (start, end), number in face_at.items():
            opposite = face_at.get((end, start))
            sides = owner[number], None if opposite is None else owner[opposite]
            if sides[0] != sides[1] and (end, start) not in edges:
                edges[start, end] = sides
        self.arcs: list[list[Point]] = []
        self.sides: list[Sides] = []
        for part in shapely.get_parts(shapely.line_merge(shapely.multilinestrings([LineString(edge) for edge in edges]))):
            points = list(part.coords)
            left, right = edges.get((points[0], points[1])) or edges[points[1], points[0]][::-1]
            self.arcs.append(points)
            self.sides.append((left, right))

    def rings(self, shapes: Iterable[str]) -> list[Ring]:
        """The outlines of several shapes taken together, each closed, with the inside on the left."""
        wanted = set(shapes)
        starts: dict[Point, list[int]] = defaultdict(list)
        loose: dict[int, None] = {}
        for number, (left, right) in enumerate(self.sides):
            if (left in wanted) != (right in wanted):
                directed = number if left in wanted else ~number
                loose[directed] = None
                starts[self._ends(directed)[0]].append(directed)
        rings = []
        while loose:
            ring = [next(iter(loose))]
            while True:
                del loose[ring[-1]]
                first, last = self._ends(ring[0])[0], self._ends(ring[-1])[1]
                starts[self._ends(ring[-1])[0]].remove(ring[-1])
                if first == last:
                    break
                ring.append(starts[last][0])
            rings.append(ring)
        return [ring for ring in rings if len(self.outline(ring)) > 3]  # thinning may leave of a ring but a line there and back

    def middle(self, rings: Sequence[Ring]) -> tuple[int, int]:
        """The point of the largest ring that is farthest from its border, in units of the grid."""
        widest = max((Polygon(self.outline(ring)).buffer(0) for ring in rings), key=lambda outline: float(outline.area))
        x, y = shapely.maximum_inscribed_circle(max(polygons(widest), key=lambda part: part.area), 5 * self.grid).coords[0]
        return round(x / self.grid), round(y / self.grid)

    def outline(self, ring: Ring) -> list[Point]:
        """The points of a ring, the first again at the end."""
        points = [point for number in ring for point in self._points(number)[:-1]]
        return [*points, points[0]]

    def _points(self, directed: int) -> list[Point]:
        return self.arcs[directed] if directed >= 0 else self.arcs[~directed][::-1]

    def _ends(self, directed: int) -> tuple[Point, Point]:
        points = self._points(directed)
        return points[0], points[-1]

    def thin(self, tolerance: Callable[[Sides], float]) -> None:
        """Leave points out, those first that change the least area: under `tolerance` square kilometres each.

        Ends stay, so that borders still meet. A border that would cross another keeps more of its points, where that helps: a coast
        that crosses itself by the rounding of its points stays thin.
        """
        whole, least = self.arcs, [tolerance(sides) for sides in self.sides]
        thin = [thinned(arc, area) for arc, area in zip(whole, least, strict=True)]
        self.arcs = list(thin)
        for attempt in range(1, UNCROSSING + 1):
            for number in crossings(self.arcs):
                self.arcs[number] = thinned(whole[number], least[number] / 3**attempt)
        for number in crossings(self.arcs):
            self.arcs[number] = thin[number]

    def differences(self) -> list[list[int]]:
        """Each arc as whole numbers of the grid: x, y, then the steps from point to point; steps of nothing are left out."""
        arcs = []
        for arc in self.arcs:
            points = [(round(x / self.grid), round(y / self.grid)) for x, y in arc]
            numbers = [*points[0]]
            for (ax, ay), (bx, by) in _edges(points):
                if (ax, ay) != (bx, by):
                    numbers += [bx - ax, by - ay]
            arcs.append(numbers)
        return arcs


def _rings(face: Polygon) -> list[list[Point]]:
    return [list(ring.coords) for ring in (face.exterior, *face.interiors)]


def _edges(ring: Sequence[T]) -> Iterator[tuple[T, T]]:
    return pairwise(ring)


def _owners(faces: Sequence[Polygon], shapes: Mapping[str, BaseGeometry]) -> dict[int, str | None]:
    """The first shape that each face lies in."""
    names, tree = list(shapes), shapely.STRtree(list(shapes.values()))
    found = [tree.query(face.representative_point(), predicate="intersects").tolist() for face in faces]
    return {number: names[min(hits)] if hits else None for number, hits in enumerate(found)}


def _settle(
    faces: Sequence[Polygon],
    face_at: Mapping[tuple[Point, Point], int],
    owner: dict[int, str | None],
    waiting: list[int],
    among: set[int],
    shapes: Mapping[str, BaseGeometry],
) -> None:
    """Give each waiting face the owner of the neighbour, `among` some faces, with the longest border; an island, that of the nearest."""
    while waiting:
        left = []
        for number in waiting:
            borders: dict[str, float] = defaultdict(float)
            for start, end in (edge for ring in _rings(faces[number]) for edge in _edges(ring)):
                neighbour = face_at.get((end, start))
                code = owner[neighbour] if neighbour is not None and neighbour in among else None
                if code is not None:
                    borders[code] += math.dist(start, end)
            if borders:
                owner[number] = max(borders, key=lambda code: (borders[code], code))
            else:
                left.append(number)
        if len(left) == len(waiting):
            for number in left:
                owner[number] = min(shapes, key=lambda code: (faces[number].distance(shapes[code]), code))
            return
        waiting = left


def thinned(points: Sequence[Point], least: float) -> list[Point]:
    """Visvalingam and Whyatt's simplification; a closed line keeps four points."""
    before, after = list(range(-1, len(points) - 1)), list(range(1, len(points) + 1))
    fewest = 4 if points[0] == points[-1] else 2

    def area(index: int) -> float:
        (ax, ay), (bx, by), (cx, cy) = points[before[index]], points[index], points[after[index]]
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 * DEGREE**2 * math.cos(math.radians(by))

    areas = {index: area(index) for index in range(1, len(points) - 1)}
    queue = [(size, index) for index, size in areas.items()]
    heapq.heapify(queue)
    count = len(points)
    while queue and count > fewest:
        size, index = heapq.heappop(queue)
        if areas.get(index) != size:
            continue
        if size >= least:
            break
        del areas[index]
        count -= 1
        left, right = before[index], after[index]
        after[left], before[right] = right, left
        for neighbour in (left, right):
            if neighbour in areas:
                areas[neighbour] = max(size, area(neighbour))
                heapq.heappush(queue, (areas[neighbour], neighbour))
    return [points[0], *(points[index] for index in sorted(areas)), points[-1]]


def crossings(arcs: Sequence[Sequence[Point]]) -> list[int]:
    """Numbers of the arcs that cross themselves or another."""
    lines = [LineString(arc) for arc in arcs]
    found = {index for index, line in enumerate(lines) if not line.is_simple}
    left, right = shapely.STRtree(lines).query(lines, predicate="crosses")
    return sorted(found | set(left.tolist()) | set(right.tolist()))
