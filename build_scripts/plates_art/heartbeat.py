"""Heartbeat: ridgelines of one beat, drawn again and again; one line is lit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from plates_art.field import Noise
from plates_art.sheet import GROUND, LIT, LIT_AT, SHADE, Point, Sheet, disc, loop, polyline, thread

WAVES = ((-0.27, 0.045, 0.15), (-0.055, 0.016, -0.13), (0.0, 0.017, 1.0), (0.052, 0.018, -0.3), (0.3, 0.062, 0.27))
"""Centre, width (both in beats) and height of the P, Q, R, S and T waves."""


def beat(t: float) -> float:
    """Height of one heartbeat at `t` beats from its R wave."""
    return sum(h * math.exp(-(((t - c) / w) ** 2)) for c, w, h in WAVES)


@dataclass(frozen=True)
class Line:
    """One recording: points from left to right (or around), how near it is to the lit one, and whether it closes."""

    points: list[Point]
    strength: float
    closed: bool = False


@dataclass(frozen=True)
class Recording:
    """One composition, from the back to the front."""

    lines: list[Line]
    lit: int
    width: float
    reach: float = 900
    hide: float = 0.9
    """How much a beat hides the lines behind it."""


def _abscissae(centres: list[float], length: float, step: float) -> list[float]:
    """Sampling points: close together at the beats, far apart between them."""
    marks: set[float] = {float(x) for x in range(-60, 2500, 60)}
    for centre in centres:
        fine = [round(centre + k * step, 1) for k in range(-round(0.11 * length / step), round(0.11 * length / step) + 1)]
        wide = [round(centre + s * length * (0.13 + 0.032 * k), 1) for k in range(12) for s in (-1, 1)]
        marks.update(x for x in (*fine, *wide) if -60 <= x <= 2460)
    return sorted(marks)


def _ridge(rng: Random, y: float, centres: list[float], length: float, height: Callable[[float], float], tremor: float) -> list[Point]:
    noise = Noise(rng, 120)
    points = []
    for x in _abscissae(centres, length, length / 90):
        lift = sum(height(c) * beat((x - c) / length) for c in centres if abs(x - c) < 0.6 * length)
        points.append((x, y - lift + tremor * noise(x, y)))
    return points


def _diagonal(rng: Random) -> Recording:
    lines = []
    for k in range(-30, 24):
        y = 1150 + 31 * k
        swell = math.exp(-((k / 11) ** 2))
        points = _ridge(rng, y, [1215 - 9.5 * k], 880, lambda _c, s=swell: 30 + 300 * s, 2.2)  # type: ignore[misc]
        lines.append(Line(points, math.exp(-((k / 17) ** 2))))
    return Recording(lines, 30, 4.2)


def _vessels(rng: Random) -> Recording:
    lines = []
    for k in range(24, -1, -1):
        radius = 150 + 46 * k + 0.9 * k * k
        height = 60 + 150 * math.exp(-(((k - 3) / 7) ** 2))
        noise, turn, points = Noise(rng, 300), -1.15 + 0.055 * k, []
        marks = [n / 96 for n in range(96)] + [((n / 60) * 0.16 - 0.08 + turn / math.tau) % 1 for n in range(61)]
        for t in sorted(marks):
            off = (t - turn / math.tau + 0.5) % 1 - 0.5
            a = math.tau * t
            r = radius + height * beat(off * min(1.6, 0.55 + radius / 700)) + 0.012 * radius * noise(700 * math.cos(a), 700 * math.sin(a))
            points.append((1200 + r * math.cos(a), 1080 + r * math.sin(a)))
        lines.append(Line(points, math.exp(-((k / 13) ** 2)), closed=True))
    return Recording(lines, 24, 4.4, hide=0)


def _rhythm(rng: Random) -> Recording:
    lines = []
    for k in range(-26, 22):
        y = 1140 + 36 * k

        def height(c: float, row: int = k) -> float:
            return 18 + 235 * math.exp(-(((c - 1200) / 620) ** 2) - (row / 12) ** 2)

        centres = [1205 + 430 * n + 11 * k for n in range(-4, 5)]
        lines.append(Line(_ridge(rng, y, centres, 470, height, 1.6), math.exp(-((k / 15) ** 2))))
    return Recording(lines, 26, 4)


def _sheaf(rng: Random) -> Recording:
    lines = []
    for k in range(-19, 20):
        swell = math.exp(-((k / 10) ** 2))
        points = [
            (x, 1120 + (y - 1120) + k * 38 * (0.16 + 1.5 * (max(0.0, abs(x - 1200) - 40) / 1200) ** 1.5) * (1.25 if x > 1200 else 1.0))
            for x, y in _ridge(rng, 1120, [1200 + 5.5 * k], 800, lambda _c, s=swell, row=k: (60 + 250 * s) * (1 - 0.008 * row), 1.4)  # type: ignore[misc]
        ]
        lines.append(Line(points, 0.15 + 0.85 * math.exp(-((k / 12) ** 2))))
    return Recording(lines, 19, 3.6, hide=0)


def _close(rng: Random) -> Recording:
    lines = []
    for k in range(-8, 8):
        swell = math.exp(-((k / 3.6) ** 2))
        points = _ridge(rng, 1230 + 104 * k, [1205 - 36 * k], 1900, lambda _c, s=swell: 90 + 520 * s, 3)  # type: ignore[misc]
        lines.append(Line(points, math.exp(-((k / 5.5) ** 2))))
    return Recording(lines, 8, 9, 1050)


def _woven(rng: Random) -> Recording:
    lines = []
    for k in range(-48, 40):
        y = 1120 + 19 * k
        swell = math.exp(-((k / 20) ** 2))
        centres = [1200 - 13 * k, 1200 + 13 * k] if k else [1200.0]
        points = _ridge(rng, y, centres, 620, lambda _c, s=swell, one=k: (14 + 150 * s) * (1 if one else 1.5), 0.9)  # type: ignore[misc]
        lines.append(Line(points, math.exp(-((k / 27) ** 2))))
    return Recording(lines, 48, 2.6, hide=0.75)


def _spiral(rng: Random) -> Recording:
    """One line that goes round and round, a beat a turn."""
    turns = 19
    noise = Noise(rng, 420)
    lines = []
    for k in range(turns):
        points = []
        marks = [n / 90 for n in range(91)] + [0.5 + (n / 50 - 0.5) * 0.17 for n in range(51)]
        for t in sorted(marks):
            n = k + t
            a = math.tau * (t - 0.5) - 0.5 * math.pi + 0.2 * n * 0.3
            r = 92 + 56 * n + 0.5 * n * n
            lift = (50 + 120 * math.exp(-(((n - 4) / 5) ** 2))) * beat((t - 0.5) * min(1.7, 0.5 + r / 640))
            r += lift + 0.01 * r * noise(600 * math.cos(a), 600 * math.sin(a) + 40 * n)
            points.append((1200 + r * math.cos(a), 1090 + r * math.sin(a)))
        lines.append(Line(points, math.exp(-((k / 10) ** 2))))
    return Recording(lines[::-1], turns - 1, 4.6, hide=0)


VARIATIONS = (_diagonal, _vessels, _rhythm, _sheaf, _close, _woven, _spiral)


def _echo(sheet: Sheet, rng: Random) -> None:
    """A deeper layer: the same beat, very large and pale."""
    ink = sheet.fading(1500, 0.3, top=0.13)
    for k in range(5):
        points = _ridge(rng, 1250 + 110 * (k - 2), [1200 + 130 * (k - 2)], 2300, lambda _c: 640.0, 0)
        sheet.stroke(thread(points[::2]), 34 - 5 * k, 1, ink)
    sheet.settle()


def draw(sheet: Sheet, rng: Random, variation: int) -> None:
    """Draw one composition of the family."""
    recording = VARIATIONS[variation](rng)
    sheet.backdrop(0.8)
    if variation not in (1, 6):
        _echo(sheet, rng)
    inks = {tone: sheet.fading(recording.reach, 0.3, top=tone / 8) for tone in range(1, 9)}
    for index, line in enumerate(recording.lines):
        data = loop(line.points, 1) if line.closed else thread(line.points, 1)
        if recording.hide:
            base = [(2460.0, line.points[-1][1] + 8), (-60.0, line.points[0][1] + 8)]
            sheet.paint(polyline([*line.points[::1], *base], closed=True), GROUND, recording.hide * (0.35 + 0.65 * line.strength))
        if index == recording.lit:
            _lit(sheet, data, recording)
        else:
            sheet.ink(data, round(recording.width * (0.55 + 0.5 * line.strength), 1), 1, inks[max(1, round(8 * (0.15 + 0.8 * line.strength)))])
    sheet.rest()


def _lit(sheet: Sheet, data: str, recording: Recording) -> None:
    sheet.halo(520, 0.42)
    glow = sheet.fading(430, 0.0, LIT)
    sheet.ink(data, recording.width * 7, 0.13, glow)
    sheet.ink(data, recording.width * 3.4, 0.2, glow)
    sheet.ink(data, recording.width * 1.5, 0.9, sheet.fading(1200, 0.25))
    sheet.ink(data, recording.width * 1.9, 1, sheet.fading(620, 0.0, LIT))


__all__ = ["LIT_AT", "SHADE", "VARIATIONS", "disc", "draw"]
