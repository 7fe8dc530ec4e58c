"""Antibodies: a swarm of Y shapes turned toward what they surround; the ringed, spiky body is lit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from plates_art.field import Noise, blob, spaced
from plates_art.sheet import GROUND, LINE, LIT, LIT_AT, Pen, Point, Sheet, disc, fade, loop, thread

BOX = (-80.0, -80.0, 2480.0, 2250.0)


@dataclass(frozen=True)
class Antibody:
    """One Y: where it stands, the way its two arms point (radians), its size, its strength."""

    at: Point
    angle: float
    size: float
    strength: float


@dataclass(frozen=True)
class Swarm:
    """One composition: bodies (the lit one first) as centre and radius, and the antibodies around them."""

    bodies: list[tuple[Point, float]]
    antibodies: list[Antibody]
    spikes: int = 26


def _turned(at: Point, point: Point) -> float:
    return math.atan2(point[1] - at[1], point[0] - at[0])


def _nearest(bodies: list[tuple[Point, float]], at: Point) -> tuple[Point, float]:
    return min(bodies, key=lambda b: math.dist(b[0], at) - b[1])


def _swarm(
    rng: Random,
    bodies: list[tuple[Point, float]],
    gap: Callable[[float, float], float],
    widest: float,
    size: float,
    reach: float = 800,
    lean: Callable[[Point], float] = lambda _p: 0.0,
) -> list[Antibody]:
    """Antibodies over the whole field, the nearer the better turned toward their body."""
    result = []
    for at in spaced(rng, BOX, gap, widest, 30000):
        centre, radius = _nearest(bodies, at)
        away = math.dist(centre, at) - radius
        if away < size * 1.9:
            continue
        stray = min(0.95, away / 1500) ** 1.2
        angle = _turned(at, centre) + rng.gauss(0, 0.12 + 1.1 * stray) + lean(at)
        result.append(Antibody(at, angle, size * rng.uniform(0.82, 1.12), fade(at, reach, 0.1)))
    return result


def _docked(rng: Random, body: tuple[Point, float], count: int, size: float, spread: float = 1.0) -> list[Antibody]:
    """Antibodies that have found a spike."""
    centre, radius = body
    result = []
    for k in range(count):
        a = math.tau * spread * (k + rng.uniform(-0.2, 0.2)) / count
        r = radius * 1.3 + size * 1.12
        at = (centre[0] + r * math.cos(a), centre[1] + r * math.sin(a))
        result.append(Antibody(at, a + math.pi + rng.gauss(0, 0.06), size, fade(at, 900, 0.1)))
    return result


def _one(rng: Random) -> Swarm:
    bodies = [(LIT_AT, 150.0)]
    swirl = _swarm(rng, bodies, lambda x, y: 92 + 0.034 * math.dist((x, y), LIT_AT), 160, 50, 820)
    return Swarm(bodies, [*swirl, *_docked(rng, bodies[0], 9, 54)])


def _three(rng: Random) -> Swarm:
    bodies: list[tuple[Point, float]] = [
        (LIT_AT, 128.0),
        ((1600.0, 560.0), 92.0),
        ((640.0, 690.0), 74.0),
        ((1890.0, 1400.0), 110.0),
        ((560.0, 1480.0), 96.0),
    ]
    swarm = _swarm(rng, bodies, lambda _x, _y: 92, 94, 44, 860)
    return Swarm(bodies, [*swarm, *(a for b in bodies for a in _docked(rng, b, round(b[1] / 17), 44))], 22)


def _close(rng: Random) -> Swarm:
    bodies = [(LIT_AT, 330.0)]
    docked = _docked(rng, bodies[0], 13, 118)
    far = _swarm(rng, [(LIT_AT, 560.0)], lambda _x, _y: 250, 250, 112, 980)
    return Swarm(bodies, [*far, *docked], 32)


def _crowd(rng: Random) -> Swarm:
    bodies = [(LIT_AT, 84.0)]
    ripple = Noise(rng, 700)
    return Swarm(bodies, _swarm(rng, bodies, lambda x, y: 48 + 0.02 * math.dist((x, y), LIT_AT) + 5 * ripple(x, y), 100, 25, 700), 20)


def _orbits(rng: Random) -> Swarm:
    bodies = [(LIT_AT, 140.0)]
    antibodies = []
    for ring, count in enumerate((12, 18, 26, 34, 42, 50, 58, 66, 74)):
        radius = 300 + 128 * ring
        for k in range(count):
            a = math.tau * (k + 0.5 * (ring % 2)) / count
            at = (1200 + radius * math.cos(a), 1080 + radius * math.sin(a))
            if -80 < at[0] < 2480 and -80 < at[1] < 2250:
                angle = a + math.pi + 0.16 * ring + rng.gauss(0, 0.03)
                antibodies.append(Antibody(at, angle, 56 - 1.4 * ring, fade(at, 760, 0.1)))
    return Swarm(bodies, antibodies, 24)


def _river(rng: Random) -> Swarm:
    """A stream of antibodies that comes from the upper left and closes around the body."""
    bodies = [(LIT_AT, 150.0)]

    def gap(x: float, y: float) -> float:
        d = math.dist((x, y), LIT_AT)
        a = _turned(LIT_AT, (x, y))
        off = abs((a - (-2.35 + 0.0019 * d) + math.pi) % math.tau - math.pi) * d
        inside = off < 120 + 0.3 * d if d > 420 else True
        return 60 + 0.02 * d if inside else (60 + 0.02 * d) * 2.6

    def lean(at: Point) -> float:
        return 0.75 * min(1.0, max(0.0, math.dist(at, LIT_AT) - 260) / 700)

    return Swarm(bodies, _swarm(rng, bodies, gap, 300, 42, 880, lean), 26)


def _stars(rng: Random) -> Swarm:
    """Antibodies joined by five, as IgM are, among single ones."""
    bodies = [(LIT_AT, 140.0)]
    antibodies = []
    for at in spaced(rng, BOX, lambda _x, _y: 285, 285, 3000, [(1200.0, 1080.0)])[1:]:
        if math.dist(at, LIT_AT) < 340:
            continue
        turn = rng.uniform(0, math.tau)
        for k in range(5):
            a = turn + math.tau * k / 5
            place = (at[0] + 66 * math.cos(a), at[1] + 66 * math.sin(a))
            antibodies.append(Antibody(place, a, 46, fade(at, 860, 0.12)))
    middles = [a.at for a in antibodies]
    small = _swarm(rng, bodies, lambda _x, _y: 84, 84, 24, 760)
    single = [a for a in small if min(math.dist(a.at, m) for m in middles) > 92 and math.dist(a.at, LIT_AT) > 330]
    return Swarm(bodies, [*single, *antibodies, *_docked(rng, bodies[0], 11, 50)], 24)


VARIATIONS = (_one, _three, _close, _crowd, _orbits, _river, _stars)


def _glyph(sheet: Sheet, antibody: Antibody, line: float) -> None:
    """Two heavy chains from the stem to the tips of the arms, a light chain beside each arm."""
    c, s, size = math.cos(antibody.angle), math.sin(antibody.angle), antibody.size

    def place(along: float, across: float) -> Point:
        return (antibody.at[0] + size * (along * c - across * s), antibody.at[1] + size * (along * s + across * c))

    pen = Pen(0)
    for side in (-1, 1):
        pen.move(place(-0.95, 0.1 * side))
        pen.line(place(-0.06, 0.1 * side), place(0.72, 0.66 * side))
    sheet.stroke(pen.text(), line, 0.16 + 0.84 * antibody.strength)
    if antibody.strength > 0.22:
        light = Pen(0)
        for side in (-1, 1):
            light.move(place(0.17, 0.46 * side))
            light.line(place(0.58, 0.83 * side))
        sheet.stroke(light.text(), line, 0.06 + 0.7 * antibody.strength)


def _body(sheet: Sheet, rng: Random, body: tuple[Point, float], spikes: int, colour: str, strength: float) -> None:
    (x, y), radius = body
    line = radius * 0.028 + 1.4
    skin = blob(rng, (x, y), radius, 0.03, 14)
    sheet.paint(loop(skin, 1), GROUND)
    for k in range(spikes):
        a = math.tau * (k + rng.uniform(-0.15, 0.15)) / spikes
        c, s = math.cos(a), math.sin(a)
        foot, head = (x + radius * c, y + radius * s), (x + radius * 1.24 * c, y + radius * 1.24 * s)
        sheet.stroke(thread([foot, head]), line, 0.9 * strength, colour)
        for side in (-1, 1):
            sheet.fill(disc((head[0] - side * s * line * 1.25, head[1] + side * c * line * 1.25), line * 1.5, 1), 0.95 * strength, colour)
    sheet.settle()
    glow = [(0, strength), (0.36, 0.9 * strength), (0.4, 0.42 * strength), (1, 0.26 * strength)]
    sheet.paint(loop(skin, 1), sheet.gradient(colour, (x, y), radius, [(o, round(a, 3)) for o, a in glow]))
    for factor, width, tone in ((1, 1.25, 1), (0.91, 0.6, 0.8), (0.72, 0.9, 0.75), (0.56, 0.5, 0.6)):
        ring = [(x + factor * (px - x), y + factor * (py - y)) for px, py in skin]
        sheet.ink(loop(ring, 1), round(line * width, 1), round(tone * strength, 2), colour)
    for factor, count, size in ((0.815, 36, 0.55), (0.64, 22, 0.7)):
        beads = (
            disc(
                (x + radius * factor * math.cos(math.tau * k / count), y + radius * factor * math.sin(math.tau * k / count)), line * size, 1
            )
            for k in range(count)
        )
        sheet.paint("".join(beads), colour, round(0.85 * strength, 2))
    core = blob(rng, (x, y), radius * 0.34, 0.05, 10)
    sheet.paint(loop(core, 1), colour, strength)
    sheet.paint(loop(blob(rng, (x, y), radius * 0.17, 0.1, 8), 1), GROUND, 0.5)


def _haze(sheet: Sheet, rng: Random, size: float) -> None:
    """A deeper layer: pale, larger antibodies out of focus."""
    for at in spaced(rng, BOX, lambda _x, _y: size * 4.3, size * 4.3, 900):
        angle = _turned(at, LIT_AT) + rng.gauss(0, 0.5)
        c, s = math.cos(angle), math.sin(angle)
        for side in (-0.55, 0.55):
            points = [(at[0] - size * c, at[1] - size * s), at, (at[0] + size * (0.8 * c - side * s), at[1] + size * (0.8 * s + side * c))]
            pen = Pen(0)
            pen.move(points[0])
            pen.line(*points[1:])
            sheet.stroke(pen.text(), size * 0.36, 0.07)
    sheet.settle()


def draw(sheet: Sheet, rng: Random, variation: int) -> None:
    """Draw one composition of the family."""
    swarm = VARIATIONS[variation](rng)
    typical = max(a.size for a in swarm.antibodies)
    sheet.backdrop(0.8)
    _haze(sheet, rng, max(80.0, typical * 2.1))
    for antibody in swarm.antibodies:
        _glyph(sheet, antibody, max(3.2, antibody.size * 0.125) * (0.75 + 0.4 * antibody.strength))
    sheet.settle()
    for body in swarm.bodies[1:]:
        _body(sheet, rng, body, swarm.spikes, LINE, 0.25 + 0.4 * fade(body[0], 800))
    sheet.halo(swarm.bodies[0][1] * 3.2, 0.5)
    _body(sheet, rng, swarm.bodies[0], swarm.spikes, LIT, 1)
    sheet.rest()
