"""Rings: the level lines of a growing life, drawn like the growth rings of a tree; the first ones are lit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from plates_art.field import Noise
from plates_art.sheet import GLOW, GROUND, LIT, LIT_AT, SHADE, Point, Sheet, disc, fade, loop, thread

Height = Callable[[float, float], float]
STEP = 24.0
LOW, HIGH_X, HIGH_Y = -72.0, 2472.0, 2280.0


@dataclass(frozen=True)
class Growth:
    """One composition: a height field that is the age, and the ages at which a ring is drawn."""

    height: Height
    spacing: float
    line: float
    lit_rings: int
    reach: float = 850
    years: float = 2000
    """Largest height drawn."""


def contours(level: float, grid: dict[tuple[int, int], float], size: tuple[int, int]) -> list[list[Point]]:
    """Level lines by marching squares over the sampled grid, chained; closed ones end where they begin."""
    links: dict[tuple[int, int, int], list[tuple[int, int, int]]] = {}
    at: dict[tuple[int, int, int], Point] = {}

    def cross(i: int, j: int, axis: int) -> tuple[int, int, int] | None:
        a = grid[i, j] - level
        b = grid[i + (axis == 0), j + (axis == 1)] - level
        if (a < 0) == (b < 0):
            return None
        t = a / (a - b)
        at[i, j, axis] = (LOW + STEP * (i + (t if axis == 0 else 0)), LOW + STEP * (j + (t if axis == 1 else 0)))
        return (i, j, axis)

    for i in range(size[0] - 1):
        for j in range(size[1] - 1):
            edges = [e for e in (cross(i, j, 0), cross(i + 1, j, 1), cross(i, j + 1, 0), cross(i, j, 1)) if e]
            for a, b in zip(edges[::2], edges[1::2], strict=True):
                links.setdefault(a, []).append(b)
                links.setdefault(b, []).append(a)
    return _chains(links, at)


def _chains(links: dict[tuple[int, int, int], list[tuple[int, int, int]]], at: dict[tuple[int, int, int], Point]) -> list[list[Point]]:
    done: set[tuple[int, int, int]] = set()
    lines: list[list[Point]] = []
    for start in [k for k, v in links.items() if len(v) == 1] + list(links):
        if start in done:
            continue
        chain, here = [start], start
        done.add(start)
        while nexts := [n for n in links[here] if n not in done]:
            here = nexts[0]
            done.add(here)
            chain.append(here)
        line = [at[k] for k in chain]
        if len(chain) > 2 and start in links[here]:
            line.append(line[0])
        lines.append(line)
    return lines


def thinned(line: list[Point], step: float) -> list[Point]:
    """The line with points about `step` apart; the ends stay."""
    kept = [line[0]]
    for point in line[1:-1]:
        if math.dist(point, kept[-1]) >= step:
            kept.append(point)
    return [*kept, line[-1]]


def _sampled(height: Height) -> tuple[dict[tuple[int, int], float], tuple[int, int]]:
    size = (int((HIGH_X - LOW) / STEP) + 1, int((HIGH_Y - LOW) / STEP) + 1)
    return {(i, j): height(LOW + STEP * i, LOW + STEP * j) for i in range(size[0]) for j in range(size[1])}, size


def _life(rng: Random) -> Growth:
    a, b = Noise(rng, 900), Noise(rng, 380)

    def height(x: float, y: float) -> float:
        dx, dy = (x - 1200) * 1.1, (y - 1080) * (0.92 if y < 1080 else 0.86)
        r = math.hypot(dx, dy)
        return r + min(r, 420) * (0.13 * a(x, y) + 0.035 * b(x, y))

    return Growth(height, 29, 5, 6)


def _twins(rng: Random) -> Growth:
    a, b = Noise(rng, 800), Noise(rng, 300)

    def height(x: float, y: float) -> float:
        r1 = math.hypot(x - 1200, y - 1080)
        r2 = math.hypot((x - 1560) * 0.95, y - 560) + 70
        low = min(r1, r2)
        soft = -85 * math.log(math.exp(-(r1 - low) / 85) + math.exp(-(r2 - low) / 85)) + low if r1 > 120 else r1
        return max(soft, 0.55 * r1 if r1 < 150 else 0) + min(low, 300) * (0.1 * a(x, y) + 0.03 * b(x, y))

    return Growth(height, 28, 4.6, 4, 860)


def _macro(rng: Random) -> Growth:
    a, b = Noise(rng, 1100), Noise(rng, 420)

    def height(x: float, y: float) -> float:
        r = math.hypot((x - 1200) * 0.92, (y - 1080) * 1.1)
        return r + min(r, 500) * (0.16 * a(x, y) + 0.04 * b(x, y))

    return Growth(height, 70, 8.5, 3, 1100)


def _fine(rng: Random) -> Growth:
    a, b = Noise(rng, 1000), Noise(rng, 260)

    def height(x: float, y: float) -> float:
        r = math.hypot(x - 1200, (y - 1080) * 0.97)
        return r + min(r, 400) * (0.09 * a(x, y) + 0.018 * b(x, y))

    return Growth(height, 19, 3.2, 7, 800)


def _print(rng: Random) -> Growth:
    """Rings that open into arches below, like a fingerprint."""
    a = Noise(rng, 1000)

    def height(x: float, y: float) -> float:
        dx, dy = x - 1200, y - 1080
        below = 1 / (1 + math.exp(-dy / 90))
        r = math.hypot(dx * (1.2 + 0.15 * below), dy * (0.92 - 0.37 * below))
        swirl = 60 * math.sin(math.atan2(dy, dx) + 0.8) * min(1, r / 300)
        return r + swirl + min(r, 360) * 0.1 * a(x, y)

    return Growth(height, 37, 6, 4, 860)


def _grove(rng: Random) -> Growth:
    """Several lives side by side, their outer rings grown together."""
    a, b = Noise(rng, 800), Noise(rng, 300)
    trunks = [
        (1200, 1080, 0),
        (700, 560, 60),
        (1690, 640, 30),
        (610, 1330, 90),
        (1840, 1280, 70),
        (1230, 330, 80),
        (180, 820, 40),
        (2240, 830, 50),
        (1290, 1720, 90),
    ]

    def height(x: float, y: float) -> float:
        rs = [math.hypot(x - u, y - v) + w for u, v, w in trunks]
        low = min(rs)
        soft = low - 55 * math.log(sum(math.exp(-(r - low) / 55) for r in rs))
        return soft + min(low, 200) * (0.13 * a(x, y) + 0.03 * b(x, y))

    return Growth(height, 24, 4.4, 4, 900)


def _knots(rng: Random) -> Growth:
    """Rings that flow around what a life has met."""
    a = Noise(rng, 900)
    knots = [
        (rng.uniform(0, math.tau), r, s) for r, s in ((420, 80), (560, 110), (700, 90), (830, 130), (980, 120), (640, 70), (1120, 150))
    ]
    places = [(1200 + r * math.cos(t + i * 2.4), 1080 + r * math.sin(t + i * 2.4), s) for i, (t, r, s) in enumerate(knots)]

    def height(x: float, y: float) -> float:
        r = math.hypot(x - 1200, y - 1080)
        bumps = sum(2.6 * s * math.exp(-((x - u) ** 2 + (y - v) ** 2) / (1.5 * s * s)) for u, v, s in places)
        return r + bumps + min(r, 360) * 0.09 * a(x, y)

    return Growth(height, 27, 4.4, 5, 900)


VARIATIONS = (_life, _twins, _macro, _fine, _print, _grove, _knots)


def _band_widths(rng: Random, growth: Growth) -> list[float]:
    """Ages of the rings: good years and lean years."""
    ages, age = [], growth.spacing * 0.8
    while age < growth.years:
        ages.append(age)
        age += growth.spacing * rng.uniform(0.72, 1.3) * (1 + 0.1 * math.sin(age / 130))
    return ages


def _rays(sheet: Sheet, rng: Random, growth: Growth) -> None:
    """Medullary rays: hair-thin strokes across the rings."""
    for _ in range(170):
        angle, start = rng.uniform(0, math.tau), rng.uniform(150, 950)
        p = (1200 + start * math.cos(angle), 1080 + start * math.sin(angle))
        length = rng.uniform(40, 190)
        q = (p[0] + length * math.cos(angle), p[1] + length * math.sin(angle))
        sheet.stroke(thread([p, q]), growth.line * 0.35, 0.5 * fade(p, growth.reach))
    sheet.settle()


def draw(sheet: Sheet, rng: Random, variation: int) -> None:
    """Draw one composition of the family."""
    growth = VARIATIONS[variation](rng)
    grid, size = _sampled(growth.height)
    sheet.backdrop(0.9, 1150)
    ages = _band_widths(rng, growth)
    step = 30 if growth.spacing < 25 else 44
    lines = [[thinned(c, min(step, 12 + 0.3 * age)) for c in contours(age, grid, size) if len(c) > 5] for age in ages]
    for index in range(2, len(ages), 5):
        closed = "".join(loop(c[:-1]) for c in lines[index] if c[0] == c[-1])
        if closed:
            sheet.paint(closed, (SHADE, GLOW)[index % 2], 0.5)
    _rays(sheet, rng, growth)
    for index, rings in enumerate(lines):
        heavy = 1.4 if index % 5 == 0 else rng.choice((0.6, 0.8, 1.0))
        for line in rings:
            _ring(sheet, growth, line, index, heavy)
    sheet.settle()
    sheet.veil(growth.reach, 0.12)
    _lit(sheet, growth, lines)
    sheet.rest()


def _near(line: list[Point]) -> bool:
    return min(math.dist(p, LIT_AT) for p in line) < 260


def _ring(sheet: Sheet, growth: Growth, line: list[Point], index: int, heavy: float) -> None:
    if index < growth.lit_rings and _near(line):
        return
    data = loop(line[:-1], 1) if line[0] == line[-1] else thread(line, 1)
    sheet.stroke(data, growth.line * heavy, 0.95)


def _lit(sheet: Sheet, growth: Growth, lines: list[list[list[Point]]]) -> None:
    first = [line for rings in lines[: growth.lit_rings] for line in rings if _near(line) and line[0] == line[-1]]
    extent = max((math.dist(p, LIT_AT) for line in first for p in line), default=150.0)
    sheet.halo(extent * 2.2, 0.36)
    for index, line in enumerate(first):
        sheet.paint(loop(line[:-1], 1), LIT, 0.04 if index else 0.3)
    for index, line in enumerate(first):
        sheet.ink(loop(line[:-1], 1), growth.line * (1.6 - 0.6 * index / len(first)), round(1 - 0.25 * index / len(first), 2), LIT)
    sheet.paint(disc(LIT_AT, growth.spacing * 0.5 + 4), LIT)
    sheet.paint(disc(LIT_AT, growth.spacing * 0.2), GROUND, 0.5)
