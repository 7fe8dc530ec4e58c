"""Isometric cubes: which parts of which faces are seen, without painting one over another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from plates_art.sheet import LIT_AT, Point, polyline

Cube = tuple[int, int, int]
Lattice = tuple[int, int]
Triangle = tuple[Lattice, ...]
Edge = tuple[Lattice, Lattice]

TOP, RIGHT, LEFT = 0, 1, 2
CORNERS: tuple[tuple[Lattice, ...], ...] = (
    ((-1, -1), (0, -1), (0, 0), (-1, 0)),
    ((0, 0), (0, -1), (1, 0), (1, 1)),
    ((0, 0), (1, 1), (0, 1), (-1, 0)),
)
"""Corners of the three visible faces on the isometric lattice, relative to the cube's nearest corner."""


@dataclass(frozen=True)
class Organ:
    """One composition: which cubes are full, which are only outlined yet, the lit one and the edge of a cube in plate units."""

    full: set[Cube]
    coming: set[Cube]
    lit: Cube
    edge: float
    reach: float = 880


class Placement:
    """Where lattice points fall on the plate, the lit cube standing at the place of the lit thing."""

    def __init__(self, organ: Organ) -> None:
        self._edge = organ.edge
        i, j, k = organ.lit
        p, q = i - k - 0.5, j - k - 0.5
        self._origin = (LIT_AT[0] - (p - q) * self._edge * math.cos(math.pi / 6), LIT_AT[1] - (p + q) * self._edge / 2)

    def __call__(self, point: tuple[float, float]) -> Point:
        """The plate coordinates of a lattice point."""
        p, q = point
        return (self._origin[0] + (p - q) * self._edge * math.cos(math.pi / 6), self._origin[1] + (p + q) * self._edge / 2)


def visible(cubes: set[Cube]) -> dict[tuple[int, Cube], list[Triangle]]:
    """The visible lattice triangles of each (face, cube): of all the faces that project onto one triangle the nearest is seen."""
    seen: dict[Triangle, tuple[int, tuple[int, Cube], Triangle]] = {}
    for cube in sorted(cubes):
        i, j, k = cube
        depth = i + j + k
        beside = ((i, j, k + 1), (i + 1, j, k), (i, j + 1, k))
        for face in (TOP, RIGHT, LEFT):
            if beside[face] in cubes:
                continue
            a, b, c, d = ((i - k + p, j - k + q) for p, q in CORNERS[face])
            halves: tuple[Triangle, Triangle] = ((a, b, c), (a, c, d))
            for triangle in halves:
                key = tuple(sorted(triangle))
                if key not in seen or seen[key][0] < depth:
                    seen[key] = (depth, (face, cube), triangle)
    faces: dict[tuple[int, Cube], list[Triangle]] = {}
    for _, which, triangle in seen.values():
        faces.setdefault(which, []).append(triangle)
    return faces


def placed(triangles: Sequence[Triangle], face: int, cube: Cube, place: Placement) -> str:
    """Path data of the seen part of a face: the whole rhombus, or one of its halves."""
    i, j, k = cube
    corners = [(i - k + p, j - k + q) for p, q in CORNERS[face]] if len(triangles) == 2 else list(triangles[0])
    return polyline([place(c) for c in corners], closed=True)


def _sides(corners: Sequence[Lattice]) -> list[Edge]:
    return [(min(a, b), max(a, b)) for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)]


def rims(triangles: Sequence[Triangle]) -> list[list[Lattice]]:
    """Outlines of the area that the triangles cover together, to be filled by the even-odd rule."""
    once: set[Edge] = set()
    for triangle in triangles:
        once.symmetric_difference_update(_sides(triangle))
    ends: dict[Lattice, list[Lattice]] = {}
    for a, b in sorted(once):
        ends.setdefault(a, []).append(b)
        ends.setdefault(b, []).append(a)
    outlines: list[list[Lattice]] = []
    for start in sorted(ends):
        while ends[start]:
            outline, here = [start], start
            while ends[here]:
                after = ends[here].pop()
                ends[after].remove(here)
                outline.append(after)
                here = after
            outlines.append(outline[:-1])
    return outlines


def edges(faces: dict[tuple[int, Cube], list[Triangle]]) -> list[Edge]:
    """The sides of the visible faces, each once, straight runs joined into one."""
    units: set[Edge] = set()
    for (face, (i, j, k)), triangles in faces.items():
        units.update(_sides([(i - k + p, j - k + q) for p, q in CORNERS[face]] if len(triangles) == 2 else triangles[0]))
    runs: list[Edge] = []
    for a, b in sorted(units):
        dp, dq = b[0] - a[0], b[1] - a[1]
        if ((a[0] - dp, a[1] - dq), a) in units:
            continue
        end = b
        while (end, (end[0] + dp, end[1] + dq)) in units:
            end = (end[0] + dp, end[1] + dq)
        runs.append((a, end))
    return runs
