"""Cells: relaxed Voronoi tissue with rounded membranes, nuclei and organelles; one cell is lit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from plates_art.field import Noise, Polygon, blob, centroid, mean_radius, relax, spaced, toward, voronoi
from plates_art.sheet import GROUND, LIT, LIT_AT, SHADE, Point, Sheet, disc, fade, loop, thread

BOX = (-150.0, -150.0, 2550.0, 2200.0)


@dataclass(frozen=True)
class Tissue:
    """One composition: polygons with the lit one first, and how they are inked."""

    polygons: list[Polygon]
    line: float
    reach: float
    gap: float = 0.93
    detail: float = 0.55
    """Strength from which a cell shows its organelles."""


def _shrunk(polygon: Polygon, centre: Point, factor: float) -> Polygon:
    return [toward(p, centre, factor) for p in polygon]


def _organelles(sheet: Sheet, rng: Random, centre: Point, radius: float, strength: float, line: float) -> None:
    for _ in range(round(7 + 7 * strength)):
        angle, r = rng.uniform(0, math.tau), radius * rng.uniform(0.5, 0.8)
        at = (centre[0] + r * math.cos(angle), centre[1] + r * math.sin(angle))
        sheet.fill(disc(at, line * rng.uniform(0.5, 1.1)), 0.6 * strength)
    if radius > 70:
        for _ in range(3):
            angle, r = rng.uniform(0, math.tau), radius * rng.uniform(0.56, 0.72)
            bow = [
                (centre[0] + r * math.cos(angle + t) * (1 + w), centre[1] + r * math.sin(angle + t) * (1 + w))
                for t, w in ((0, 0), (0.16, 0.07), (0.32, 0))
            ]
            sheet.stroke(thread(bow), line * 1.6, 0.5 * strength)


def _cell(sheet: Sheet, rng: Random, polygon: Polygon, tissue: Tissue) -> None:
    centre = centroid(polygon)
    radius = mean_radius(polygon, centre)
    strength = fade(centre, tissue.reach, 0.1)
    line = tissue.line
    skin = _shrunk(polygon, centre, tissue.gap)
    sheet.fill(loop(skin), 0.04 + 0.17 * strength)
    sheet.stroke(loop(skin), line * (0.75 + 0.5 * strength), 0.14 + 0.86 * strength)
    if strength > 0.2:
        lean = (centre[0] - 0.07 * radius, centre[1] - 0.09 * radius)
        crescent = loop(skin) + loop([toward((x + lean[0] - centre[0], y + lean[1] - centre[1]), lean, 0.84) for x, y in skin])
        if radius > 95:
            sheet.paint(crescent, SHADE, round(0.3 * strength, 1) + 0.05, even_odd=True)
        sheet.stroke(loop(_shrunk(polygon, centre, tissue.gap * 0.86)), line * 0.45, 0.4 * strength)
    nucleus_at = (centre[0] + rng.uniform(-0.16, 0.16) * radius, centre[1] + rng.uniform(-0.16, 0.16) * radius)
    size = radius * rng.uniform(0.27, 0.35)
    shape = loop(blob(rng, nucleus_at, size, 0.16, 7))
    sheet.fill(shape, 0.1 + 0.38 * strength)
    if strength > 0.3:
        sheet.stroke(shape, line * 0.5, 0.8 * strength)
        for _ in range(2 if radius > 90 else 1):
            spot = (nucleus_at[0] + rng.uniform(-0.4, 0.4) * size, nucleus_at[1] + rng.uniform(-0.4, 0.4) * size)
            sheet.fill(disc(spot, size * 0.17), 0.85 * strength)
    if strength > tissue.detail and radius > 34:
        _organelles(sheet, rng, centre, radius * tissue.gap, strength, line)


def _lit_cell(sheet: Sheet, rng: Random, polygon: Polygon, tissue: Tissue) -> None:
    centre = centroid(polygon)
    radius = mean_radius(polygon, centre)
    sheet.halo(max(radius * 3.4, 330), 0.55)
    skin = _shrunk(polygon, centre, tissue.gap * 1.02)
    sheet.paint(loop(skin, 1), GROUND)
    sheet.paint(loop(skin, 1), sheet.gradient(LIT, centre, radius * 1.15, [(0, 1), (0.62, 0.93), (1, 0.7)]))
    sheet.ink(loop(skin, 1), tissue.line * 1.7, 1, LIT)
    sheet.ink(loop(_shrunk(polygon, centre, tissue.gap * 0.87), 1), tissue.line * 0.5, 0.5, GROUND)
    shape = blob(rng, (centre[0] + radius * 0.04, centre[1] + radius * 0.03), radius * 0.36, 0.14, 9)
    sheet.paint(loop(shape, 1), GROUND, 0.62)
    sheet.ink(loop(_shrunk(shape, centroid(shape), 1.16), 1), tissue.line * 0.5, 0.55, GROUND)
    for k in range(3):
        spot = (centre[0] + radius * 0.17 * math.cos(k * 2.2), centre[1] + radius * 0.15 * math.sin(k * 2.2))
        sheet.paint(disc(spot, radius * (0.085 - 0.02 * k), 1), LIT, 0.95)
    for _ in range(16):
        angle, r = rng.uniform(0, math.tau), radius * rng.uniform(0.5, 0.72)
        sheet.paint(
            disc((centre[0] + r * math.cos(angle), centre[1] + r * math.sin(angle)), tissue.line * rng.uniform(0.5, 1.1), 1), GROUND, 0.45
        )


def _grown(rng: Random, gap: Callable[[float, float], float], widest: float, rounds: int = 5, room: float = 0) -> list[Polygon]:
    """Relaxed tissue; with `room`, six neighbours stand at that distance around the lit cell and make it round."""
    turn = rng.uniform(0, math.tau)
    around = [turn + math.tau * (k + rng.uniform(-0.12, 0.12)) / 6 for k in range(6)] if room else []
    first = [LIT_AT, *((1200 + room * math.cos(a), 1080 + room * math.sin(a)) for a in around)]
    seeds = spaced(rng, BOX, gap, widest, int(60 * 7.0e6 / widest**2), first)
    return voronoi(relax(seeds, widest, rounds, len(first)), widest)


def _tissue(rng: Random) -> Tissue:
    swell = Noise(rng, 1300)
    return Tissue(_grown(rng, lambda x, y: 150 + 26 * swell(x, y), 205, 5, 185), 4.5, 760)


def _cluster(rng: Random) -> Tissue:
    edge = Noise(rng, 700)

    def gap(x: float, y: float) -> float:
        d = math.dist((x, y), LIT_AT) + 90 * edge(x, y)
        return 118 if d < 520 else 118 + (d - 520) * 0.3

    polygons = _grown(rng, gap, 480, 2, 190)
    kept = []
    for polygon in polygons:
        c = centroid(polygon)
        r = mean_radius(polygon, c)
        kept.append(polygon if r < 88 else blob(rng, c, rng.uniform(40, 76), 0.14, 8))
    return Tissue([blob(rng, LIT_AT, 96, 0.1, 9), *kept[1:]], 4.5, 720, 0.95, 0.5)


def _gland(rng: Random) -> Tissue:
    seeds: list[Point] = [LIT_AT]
    hollow: list[Point] = [(1200 + 205 * math.cos(a), 1080 + 205 * math.sin(a)) for a in (k * math.tau / 14 for k in range(14))]
    rings = [(395, 21), (575, 25), (730, 34), (880, 42), (1030, 50), (1185, 58), (1345, 66), (1505, 74)]
    for radius, count in rings:
        turn = rng.random()
        for k in range(count):
            a = math.tau * (k + turn + rng.uniform(-0.22, 0.22)) / count
            r = radius + rng.uniform(-22, 22) * (1 + radius / 1200)
            seeds.append((1200 + r * math.cos(a), 1080 + 1.04 * r * math.sin(a)))
    seeds = [s for s in seeds if -150 < s[0] < 2550 and -150 < s[1] < 2300]
    polygons = voronoi([*seeds, *hollow], 230)[: len(seeds)]
    return Tissue([blob(rng, LIT_AT, 112, 0.12, 9), *polygons[1:]], 4.5, 800)


def _border(rng: Random) -> Tissue:
    bend = Noise(rng, 1100)

    def gap(x: float, y: float) -> float:
        side = (x - 1200) * 0.8 + (y - 1080) * 0.55 + 85 * bend(x, y)
        return 196 if side < -20 else 76

    return Tissue(_grown(rng, gap, 250, 4), 4, 740, 0.92, 0.62)


def _macro(rng: Random) -> Tissue:
    return Tissue(_grown(rng, lambda x, y: 300 + 0.1 * math.dist((x, y), LIT_AT), 480, 6, 370), 6.5, 950, 0.95, 0.25)


def _fine_gap(distance: float, swell: float) -> float:
    return 64 + 0.05 * distance + 12 * swell + 62 * math.exp(-((distance / 110) ** 2))


def _dense(rng: Random) -> Tissue:
    swell = Noise(rng, 900)
    return Tissue(_grown(rng, lambda x, y: _fine_gap(math.dist((x, y), LIT_AT), swell(x, y)), 200, 3, 128), 3.2, 700, 0.9, 0.8)


def _strata(rng: Random) -> Tissue:
    """Flattened layers of an epithelium, bent as one sheet around the lit cell."""

    def bent(point: Point) -> Point:
        x, y = point
        dx = x - 1200
        lift = (
            150
            * math.exp(-((dx / 520) ** 2))
            * math.exp(-(((y - 1080) / 620) ** 2))
            * (1 if y < 1080 else -1)
            * min(1, abs(y - 1080) / 160)
        )
        return (x, y - lift + 0.00016 * dx * dx - 0.06 * dx)

    def gap(_x: float, y: float) -> float:
        return 88 + 0.085 * abs(y - 1080)

    stretch = 2.1
    box = (1200 - 1500 / stretch, -420.0, 1200 + 1500 / stretch, 2300.0)
    seeds = relax(spaced(rng, box, gap, 220, 7000, [LIT_AT]), 220, 4, 1)
    polygons = [[bent((1200 + (x - 1200) * stretch, y)) for x, y in cell] for cell in voronoi(seeds, 220)]
    return Tissue([blob(rng, LIT_AT, 120, 0.1, 9), *polygons[1:]], 4, 760, 0.9, 0.6)


VARIATIONS = (_tissue, _cluster, _gland, _border, _macro, _dense, _strata)


def _ghosts(sheet: Sheet, rng: Random, spacing: float) -> None:
    """A deeper layer of tissue, out of focus: large pale shapes."""
    seeds = relax(spaced(rng, BOX, lambda _x, _y: spacing, spacing, 1500), spacing * 1.4, 3, 0)
    for polygon in voronoi(seeds, spacing * 1.4):
        centre = centroid(polygon)
        sheet.fill(loop(_shrunk(polygon, centre, 0.8)), 0.035 + 0.045 * fade(centre, 1000))
    sheet.settle()


def draw(sheet: Sheet, rng: Random, variation: int) -> None:
    """Draw one composition of the family."""
    tissue = VARIATIONS[variation](rng)
    sheet.backdrop(0.8)
    _ghosts(sheet, rng, 620 if variation == 4 else 330)
    for polygon in tissue.polygons[1:]:
        if len(polygon) > 2 and math.dist(centroid(polygon), LIT_AT) > 40:
            _cell(sheet, rng, polygon, tissue)
    sheet.settle()
    _lit_cell(sheet, rng, tissue.polygons[0], tissue)
    sheet.rest()
