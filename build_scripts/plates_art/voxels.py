"""Voxels: isometric cubes that gather into an organ; one voxel is lit."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from plates_art.field import Noise
from plates_art.isometric import LEFT, RIGHT, TOP, Cube, Organ, Placement, edges, placed, rims, visible
from plates_art.sheet import GROUND, LINE, LIT, SHADE, SIZE, Sheet, fade, polyline

TONE = {TOP: 0.98, RIGHT: 0.48, LEFT: 0.22}
Solid = Callable[[float, float, float], float]
"""Negative inside. Coordinates: to the right, toward the viewer, up; the organ fits in a ball of radius 1."""


def _sculpted(rng: Random, solid: Solid, size: int, edge: float, lit: tuple[float, float, float], loose: float = 0.5) -> Organ:
    """The voxels of a solid; they come loose at its lower end, the farther from the lit one the more."""
    crumble = Noise(rng, 0.55)
    full: set[Cube] = set()
    coming: set[Cube] = set()
    for i in range(-size, size + 1):
        for j in range(-size, size + 1):
            for k in range(-size, size + 1):
                right, near, up = (i - j) / math.sqrt(2) / size, (i + j) / math.sqrt(2) / size, k / size
                depth = solid(right, near, up)
                if depth > 0:
                    continue
                away = math.dist((right, near, up), lit)
                wear = 0.5 * crumble(right + near, up - near) + rng.uniform(-0.45, 0.45) + 1.5 * (away - 1.2) + loose * (0.3 - up)
                if wear < 0.55:
                    full.add((i, j, k))
                elif rng.random() < 0.07:
                    coming.add((i, j, k))
    return Organ(full, coming, _surface_nearest(full, lit, size), edge)


def _surface_nearest(full: set[Cube], lit: tuple[float, float, float], size: int) -> Cube:
    """The cube with a whole visible top that is nearest to the wanted place."""
    tops = {cube for (face, cube), parts in visible(full).items() if face == TOP and len(parts) == 2}

    def away(cube: Cube) -> float:
        i, j, k = cube
        return math.dist(((i - j) / math.sqrt(2) / size, (i + j) / math.sqrt(2) / size, k / size), lit)

    return min(sorted(tops), key=away)


def _heart(rng: Random) -> Organ:
    def solid(x: float, y: float, z: float) -> float:
        a, b, c = 1.22 * x, 1.05 * y, 1.2 * z + 0.12
        return (a * a + 2.25 * b * b + c * c - 1) ** 3 - a * a * c**3 - 0.1125 * b * b * c**3

    return _sculpted(rng, solid, 15, 37, (0.06, 0.42, 0.36))


def _brain(rng: Random) -> Organ:
    folds = Noise(rng, 0.34, 9)

    def solid(x: float, y: float, z: float) -> float:
        r = math.hypot(x / 0.78, y / 0.98, z / 0.74)
        groove = 0.13 * max(0.0, folds(1.3 * x + z, y - 0.7 * z)) + (0.24 if abs(x) < 0.05 and z > 0 else 0)
        return r + groove - 0.97

    return _sculpted(rng, solid, 17, 38, (0.16, 0.34, 0.56), 0.65)


def _lungs(rng: Random) -> Organ:
    def solid(x: float, y: float, z: float) -> float:
        side = abs(x)
        lobe = math.hypot((side - 0.46) / (0.35 - 0.13 * z), y / 0.42, (z + 0.06) / 0.8) - 1
        pipe = max(math.hypot(x, y) - 0.085, 0.25 - z, z - 1.0)
        branch = max(math.hypot(side * 0.75 + z - 0.42, y) - 0.09, side - 0.5)
        stud = max(side - 0.03, abs(y - 0.13) - 0.08, abs(z - 0.3) - 0.03)
        return min(lobe, pipe, branch, stud)

    return _sculpted(rng, solid, 17, 37, (0.0, 0.2, 0.3), 0.5)


def _kidney(rng: Random) -> Organ:
    def solid(x: float, y: float, z: float) -> float:
        bean = math.hypot((x - 0.34 * z * z + 0.06) / 0.56, y / 0.46, z / 0.96) - 1
        hilum = 0.3 - math.hypot(x - 0.62, y, z)
        tube = max(math.hypot(x - 0.6 - 0.08 * z, y) - 0.07, z, -1.0 - z)
        return min(max(bean, hilum), tube)

    return _sculpted(rng, solid, 17, 39, (0.16, 0.34, 0.36), 0.4)


def _close(rng: Random) -> Organ:
    swell = Noise(rng, 7.0)
    full: set[Cube] = set()
    coming: set[Cube] = set()
    for i in range(-9, 10):
        for j in range(-9, 10):
            height = round(5.4 - 0.5 * math.hypot(i, j) - 0.28 * max(abs(i), abs(j)) + 1.1 * swell(i, j))
            height = 6 if i == j == 0 else min(height, 5)
            for k in range(-7, height + 1):
                full.add((i, j, k))
            if rng.random() < 0.16:
                coming.add((i, j, height + 1 + rng.randrange(2)))
    return Organ(full, coming, (0, 0, 6), 132, 960)


def _scan(rng: Random) -> Organ:
    """A field of columns in which a form begins to rise, wave by wave."""
    swell = Noise(rng, 22)
    full: set[Cube] = set()
    coming: set[Cube] = set()
    for i in range(-23, 24):
        for j in range(-23, 24):
            d = math.hypot(i, j)
            height = round(9 * math.exp(-((d / 4.2) ** 2)) + 3.6 * math.cos(d / 2.1) * math.exp(-d / 15) + 0.8 * swell(i, j))
            if rng.random() < 1.5 - d / 21:
                full.update((i, j, k) for k in range(-6, height + 1))
            elif rng.random() < 0.22:
                coming.add((i, j, height))
    top = max(k for i, j, k in full if i == j == 0) + 1
    return Organ(full | {(0, 0, top)}, coming, (0, 0, top), 41, 800)


def _opened(rng: Random) -> Organ:
    """A globe opened like an anatomical model: shells around a lit core."""

    def solid(x: float, y: float, z: float) -> float:
        r = math.hypot(x, y, z)
        i, j = (x + y) / math.sqrt(2), (y - x) / math.sqrt(2)
        cut = i > 0.03 and j > 0.03 and z > 0.0
        shells = abs((r * 4.2) % 1 - 0.42) - 0.3
        return max(r - 0.97, 0.02 if cut and r > 0.17 else -1, shells if r > 0.24 and not cut else -1)

    return _sculpted(rng, solid, 17, 43, (0.0, 0.0, 0.14), 0.45)


VARIATIONS = (_heart, _brain, _lungs, _kidney, _close, _scan, _opened)


def _measure(sheet: Sheet, organ: Organ, place: Placement) -> None:
    """The lattice of measuring points in which the organ stands: a deeper layer."""
    step = 3 if organ.edge < 60 else 1
    span = range(-14 * step, 14 * step + 1, step)
    for at in (place((organ.lit[0] - organ.lit[2] + p, organ.lit[1] - organ.lit[2] + q)) for p in span for q in span):
        if -20 < at[0] < SIZE + 20 and -20 < at[1] < 1900:
            sheet.fill(polyline([(at[0] + x, at[1] + y) for x, y in ((0, -3), (5, 0), (0, 3), (-5, 0))], closed=True), 0.5 * fade(at, 720))
    sheet.settle()


def _outlined(sheet: Sheet, organ: Organ, place: Placement) -> None:
    for i, j, k in sorted(organ.coming):
        p, q = i - k, j - k
        at = place((p, q))
        strength = fade(at, organ.reach, 0.12)
        ring = [place((p + a, q + b)) for a, b in ((-1, -1), (0, -1), (1, 0), (1, 1), (0, 1), (-1, 0))]
        inner = "".join(polyline([at, ring[n]]) for n in (1, 3, 5))
        sheet.stroke(polyline(ring, closed=True) + inner, 1.8, 0.75 * strength)
    sheet.settle()


def _faces(sheet: Sheet, rng: Random, organ: Organ, place: Placement) -> None:
    tones: dict[float, list[str]] = {}
    crest: list[str] = []
    lit: list[tuple[int, str]] = []
    faces = visible(organ.full)
    for (face, cube), triangles in sorted(faces.items()):
        data = placed(triangles, face, cube, place)
        if cube == organ.lit:
            lit.append((face, data))
            continue
        at = place((cube[0] - cube[2], cube[1] - cube[2]))
        strength = fade(at, organ.reach, 0.1)
        tone = TONE[face] * (0.1 + 0.9 * strength) * rng.uniform(0.82, 1.06)
        tones.setdefault(min(1.0, max(0.04, round(tone * 16) / 16)), []).append(data)
        if face == TOP and len(triangles) == 2 and strength > 0.6:
            crest.append(data)
    seen = [triangle for triangles in faces.values() for triangle in triangles]
    sheet.paint("".join(polyline([place(p) for p in rim], closed=True) for rim in rims(seen)), SHADE, even_odd=True)
    for tone, shapes in sorted(tones.items()):
        sheet.many(shapes, fill=LINE, fill_opacity=tone)
    joints = [polyline([place(a), place(b)]) for a, b in edges(faces)]
    width = round(max(1.6, organ.edge * 0.045), 1)
    sheet.many(joints, fill="none", stroke=GROUND, stroke_opacity=0.8, stroke_width=width, stroke_linecap="butt")
    sheet.many(crest, fill="none", stroke=LINE, stroke_opacity=0.5, stroke_width=round(max(0.8, organ.edge * 0.016), 1))
    _lit(sheet, organ, lit)


def _lit(sheet: Sheet, organ: Organ, lit: list[tuple[int, str]]) -> None:
    sheet.halo(max(320, organ.edge * 4.5), 0.6)
    for face, data in lit:
        sheet.paint(data, GROUND)
        sheet.paint(data, LIT, {TOP: 1.0, RIGHT: 0.8, LEFT: 0.6}[face])
        sheet.ink(data, max(2.5, organ.edge * 0.04), 1, LIT)


def draw(sheet: Sheet, rng: Random, variation: int) -> None:
    """Draw one composition of the family."""
    organ = VARIATIONS[variation](rng)
    place = Placement(organ)
    sheet.backdrop(0.85)
    _measure(sheet, organ, place)
    _outlined(sheet, organ, place)
    _faces(sheet, rng, organ, place)
    sheet.rest()
