"""Dendrites: neurons grown by space colonisation, with tapering branches and spines; one cell body is lit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from plates_art.field import Noise, blob, spaced
from plates_art.sheet import GROUND, LIT, LIT_AT, Point, Sheet, disc, fade, loop, thread
from plates_art.tree import Tree, branches, grow, outline

WIDE_BOX = (-120.0, -120.0, 2520.0, 2350.0)


@dataclass(frozen=True)
class Neurons:
    """One composition: cell bodies (the lit one first) with the angles of their stems, and what draws their branches out."""

    bodies: list[Point]
    stems: list[list[float]]
    attractors: list[Point]
    body: float = 58
    tip: float = 2.2
    thickest: float = 26
    kill: float = 40
    reach: float = 820
    pull: Point = (0, 0)
    spines: float = 0.35
    fibres: list[list[Point]] = field(default_factory=list)
    """The axon first, then fibres that pass by."""
    contour: list[list[Point]] = field(default_factory=list)


def _around(rng: Random, count: int, start: float = 0.0) -> list[float]:
    return [start + math.tau * (k + rng.uniform(-0.25, 0.25)) / count for k in range(count)]


def _field(rng: Random, gap: Callable[[float, float], float], widest: float, tries: int = 26000) -> list[Point]:
    return spaced(rng, WIDE_BOX, gap, widest, tries)


def _star(rng: Random) -> Neurons:
    attractors = _field(rng, lambda x, y: 38 + 0.026 * math.dist((x, y), LIT_AT), 90, 40000)
    return Neurons([LIT_AT], [_around(rng, 9)], attractors, kill=33, thickest=28)


def _pyramidal(rng: Random) -> Neurons:
    sway = Noise(rng, 700)

    def gap(x: float, y: float) -> float:
        dx, dy = x - 1200, y - 1080
        tuft = y < 700 and abs(dx) < 130 + (700 - y) * 1.1
        shaft = 640 <= y < 1000 and abs(dx) < 210 + 40 * sway(x, y)
        skirt = 0 < dy < 690 and abs(dx) < 260 + 0.75 * dy
        return 42 + 0.02 * abs(dy) if tuft or shaft or skirt else -1

    spread = [-math.pi / 2, 0.45, 1.0, 1.55, 2.15, 2.7]
    axon: list[Point] = [(1200 + 26 * math.sin(k / 2.2) + 3 * k, 1110 + 62 * k) for k in range(21)]
    return Neurons([LIT_AT], [spread], _field(rng, gap, 70, 34000), body=64, reach=860, fibres=[axon])


def _network(rng: Random) -> Neurons:
    bodies = [LIT_AT, (690, 560), (1740, 470), (2010, 1330), (480, 1400), (1310, 1730), (1180, 90), (120, 880), (2330, 760)]
    attractors = _field(rng, lambda x, y: 36 + 0.014 * math.dist((x, y), LIT_AT), 90, 50000)
    return Neurons(bodies, [_around(rng, 6, rng.random()) for _ in bodies], attractors, body=46, thickest=20, kill=30, reach=950)


def _fan(rng: Random) -> Neurons:
    edge = Noise(rng, 500)

    def gap(x: float, y: float) -> float:
        dx, dy = x - 1200, 1080 - y
        r = math.hypot(dx * 0.86, dy)
        return 33 + 0.006 * r if dy > 60 + 0.22 * abs(dx) and r < 930 + 60 * edge(x, y) else -1

    fibres: list[list[Point]] = [
        [(x, y0 + 9 * edge(x, 3 * y0)) for x in range(-60, 2480, 230)] for y0 in (150, 188, 240, 300, 342, 420, 500, 610)
    ]
    axon: list[Point] = [(1200 + 30 * math.sin(k / 3) - 4 * k, 1110 + 60 * k) for k in range(20)]
    return Neurons(
        [LIT_AT], [[-2.0, -1.45, -1.05]], _field(rng, gap, 46, 40000), body=66, kill=27, tip=2, reach=880, fibres=[axon, *fibres]
    )


def _close(rng: Random) -> Neurons:
    attractors = _field(rng, lambda _x, _y: 150, 150, 8000)
    return Neurons([LIT_AT], [_around(rng, 6, 0.4)], attractors, body=150, tip=7, thickest=84, kill=100, reach=1150, spines=0.95)


def _forest(rng: Random) -> Neurons:
    bodies = [LIT_AT]
    for row, (y, count) in enumerate(((420, 9), (760, 8), (1090, 8), (1420, 7), (1730, 7))):
        for k in range(count):
            at = (2400 * (k + 0.5 + 0.25 * (row % 2)) / count + rng.uniform(-60, 60), y + rng.uniform(-80, 80))
            if math.dist(at, LIT_AT) > 170:
                bodies.append(at)
    attractors = _field(rng, lambda x, y: 29 + 0.012 * math.dist((x, y), LIT_AT), 80, 60000)
    stems = [[-math.pi / 2 + rng.uniform(-0.1, 0.1), 0.7 + rng.uniform(-0.3, 0.3), 2.4 + rng.uniform(-0.3, 0.3)] for _ in bodies]
    return Neurons(bodies, stems, attractors, body=30, thickest=11, tip=1.8, kill=24, reach=820, pull=(0, -0.35), spines=0.12)


def _hemispheres(rng: Random) -> Neurons:
    fold = Noise(rng, 260)

    def gap(x: float, y: float) -> float:
        dx, dy = abs(x - 1200), y - 1050
        inside = ((dx - 262) / 292) ** 2 + (dy / (640 + 30 * fold(x, y))) ** 2 < 1 + 0.08 * fold(x, y)
        return 28 if inside and dx > 20 and fold(2 * x, 2 * y) > -1.15 else -1

    contour = []
    for side in (-1, 1):
        turns = [math.tau * k / 64 for k in range(65)]
        rim = [(math.cos(a), math.sin(a), 1.07 + 0.03 * fold(430 * math.cos(a), 430 * math.sin(a))) for a in turns]
        contour.append([(1200 + side * max(16.0, 268 + 300 * r * c), 1050 + 655 * r * s) for c, s, r in rim])
    angles = [0.1, -0.5, 0.62, math.pi - 0.1, math.pi + 0.5, math.pi - 0.62]
    return Neurons([LIT_AT], [angles], _field(rng, gap, 30, 60000), body=50, tip=1.9, thickest=20, kill=23, reach=820, contour=contour)


VARIATIONS = (_star, _pyramidal, _network, _fan, _close, _forest, _hemispheres)


def _spines(sheet: Sheet, rng: Random, line: list[Point], widths: list[float], neurons: Neurons, ink: str) -> None:
    for k in range(1, len(line) - 1):
        if rng.random() > neurons.spines * fade(line[k], neurons.reach * 0.8) or math.dist(line[k], LIT_AT) < 2.2 * neurons.body:
            continue
        (x0, y0), (x1, y1) = line[k - 1], line[k + 1]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        side = rng.choice((-1, 1))
        out = widths[k] / 2 + neurons.tip * rng.uniform(3, 5.5)
        end = (line[k][0] - side * out * (y1 - y0) / length, line[k][1] + side * out * (x1 - x0) / length)
        sheet.stroke(thread([line[k], end]), neurons.tip * 0.6, 0.8, ink)
        sheet.fill(disc(end, neurons.tip * 1.15), 0.9, ink)


def _branches(sheet: Sheet, rng: Random, tree: Tree, neurons: Neurons, ink: str) -> None:
    widths = tree.widths(neurons.tip, neurons.thickest)
    near = sheet.fading(neurons.body * 2.3, 0, LIT)
    glowing: list[str] = []
    for chain in branches(tree, widths):
        line, girth = [tree.points[i] for i in chain], [widths[i] for i in chain]
        girth[0] = girth[1] if len(girth) > 1 else girth[0]
        if girth[0] > 2.2 * neurons.tip:
            data = outline(line, girth)
            sheet.fill(data, 1, ink)
            if math.dist(line[0], LIT_AT) < neurons.body * 3:
                glowing.append(data)
        else:
            sheet.stroke(thread(line, 1), max(girth[0], 1.0), 0.9 if girth[0] > 1.2 * neurons.tip else 0.7, ink)
        if neurons.spines:
            _spines(sheet, rng, line, girth, neurons, ink)
    sheet.settle()
    if glowing:
        sheet.paint("".join(glowing), near)


def _body(sheet: Sheet, rng: Random, neurons: Neurons, index: int, ink: str) -> None:
    at, lit = neurons.bodies[index], index == 0
    stems = sorted(a % math.tau for a in neurons.stems[index])
    controls: list[Point] = []
    for here, after in zip(stems, [*stems[1:], stems[0] + math.tau], strict=True):
        for angle, r in ((here - 0.13, 1.25), (here, 1.75), (here + 0.13, 1.25), ((here + after) / 2, 0.92)):
            controls.append((at[0] + r * neurons.body * math.cos(angle), at[1] + r * neurons.body * math.sin(angle)))
    size = neurons.body
    if not lit:
        strength = fade(at, neurons.reach, 0.15)
        small = [(at[0] + 0.72 * (x - at[0]), at[1] + 0.72 * (y - at[1])) for x, y in controls]
        sheet.paint(loop(small), ink)
        sheet.paint(disc(at, size * 0.3), GROUND, round(0.35 + 0.3 * strength, 2))
        return
    sheet.halo(max(size * 5, 300), 0.55)
    sheet.paint(loop(controls, 1), sheet.gradient(LIT, at, size * 1.9, [(0, 1), (0.6, 1), (1, 0.75)]))
    sheet.paint(loop(blob(rng, at, size * 0.46, 0.08, 9), 1), GROUND, 0.55)
    sheet.ink(loop(blob(rng, at, size * 0.58, 0.08, 9), 1), size * 0.035, 0.5, GROUND)
    sheet.paint(disc((at[0] - size * 0.1, at[1] - size * 0.08), size * 0.15, 1), LIT)


def _distance(sheet: Sheet, rng: Random, wide: float) -> None:
    """A deeper layer: other neurons, pale and out of focus."""
    ink = sheet.fading(1300, 0.3, top=0.22)
    roots = [
        (430 + rng.uniform(-90, 90), 480.0),
        (1990 + rng.uniform(-90, 90), 700.0),
        (840 + rng.uniform(-90, 90), 1560.0),
        (1720.0, 1640.0),
    ]
    attractors = spaced(rng, WIDE_BOX, lambda _x, _y: 118, 118, 5000)
    tree = grow(rng, roots, [_around(rng, 5, rng.random()) for _ in roots], attractors, 30, 75)
    widths = tree.widths(3 * wide, 34 * wide)
    pale = [outline([tree.points[i] for i in chain], [widths[i] for i in chain], 0) for chain in branches(tree, widths) if len(chain) > 3]
    pale += [loop(blob(rng, root, 52 * wide, 0.2, 8)) for root in roots]
    sheet.paint("".join(pale), ink)


def draw(sheet: Sheet, rng: Random, variation: int) -> None:
    """Draw one composition of the family."""
    neurons = VARIATIONS[variation](rng)
    sheet.backdrop(0.85)
    if variation not in (5, 6):
        _distance(sheet, rng, 1.6 if variation == 4 else 1)
    ink = sheet.fading(neurons.reach, 0.12)
    for fibre in neurons.fibres:
        sheet.stroke(
            thread(fibre, 1), neurons.tip * (1.8 if fibre is neurons.fibres[0] else 0.8), 0.9 if fibre is neurons.fibres[0] else 0.6, ink
        )
    for edge in neurons.contour:
        sheet.fill(loop(edge[:-1]), 0.16, sheet.fading(1000, 0.3))
        sheet.stroke(loop(edge[:-1], 1), 2.5, 0.8, ink)
    tree = grow(rng, neurons.bodies, neurons.stems, neurons.attractors, neurons.kill * 0.42, neurons.kill, neurons.pull)
    _branches(sheet, rng, tree, neurons, ink)
    for index in reversed(range(len(neurons.bodies))):
        _body(sheet, rng, neurons, index, ink)
    sheet.rest()
