"""Heartbeat: ridgelines of one beat, drawn again and again; one line is lit."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from plates_art.field import Noise
from plates_art.sheet import GROUND, LINE, LIT, Point, Sheet, polyline, thread

WAVES = ((-0.27, 0.045, 0.15), (-0.055, 0.016, -0.13), (0.0, 0.017, 1.0), (0.052, 0.018, -0.3), (0.3, 0.062, 0.27))
"""Centre, width (both in beats) and height of the P, Q, R, S and T waves."""


def beat(t: float) -> float:
    """Height of one heartbeat at `t` beats from its R wave."""
    return sum(h * math.exp(-(((t - c) / w) ** 2)) for c, w, h in WAVES)


def crest(t: float) -> float:
    """The same beat on a vessel's wall, where only the main wave and its echo are seen."""
    return sum(h * math.exp(-(((t - c) / w) ** 2)) for c, w, h in ((0.0, 0.032, 1.0), (0.075, 0.035, -0.22), (0.27, 0.09, 0.13)))


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


def _abscissae(centres: Sequence[float], length: float, step: float) -> list[float]:
    """Sampling points: close together at the beats, far apart between them."""
    marks: set[float] = {float(x) for x in range(-60, 2500, 90)}
    for centre in centres:
        fine = [round(centre + k * step, 1) for k in range(-round(0.11 * length / step), round(0.11 * length / step) + 1)]
        wide = [round(centre + s * length * (0.13 + 0.045 * k), 1) for k in range(9) for s in (-1, 1)]
        marks.update(x for x in (*fine, *wide) if -60 <= x <= 2460)
    return sorted(marks)


def _even(height: float) -> Callable[[float], float]:
    """The same height for every beat of a line."""
    return lambda _centre: height


def _ridge(rng: Random, y: float, centres: Sequence[float], length: float, height: Callable[[float], float], tremor: float) -> list[Point]:
    noise = Noise(rng, 120)
    points = []
    for x in _abscissae(centres, length, length / 80):
        lift = sum(height(c) * beat((x - c) / length) for c in centres if abs(x - c) < 0.6 * length)
        points.append((x, y - lift + tremor * noise(x, y)))
    return points


def _diagonal(rng: Random) -> Recording:
    lines = []
    for k in range(-30, 24):
        y = 1150 + 31 * k
        swell = math.exp(-((k / 11) ** 2))
        points = _ridge(rng, y, [1215 - 9.5 * k], 880, _even(30 + 300 * swell), 2.2)
        lines.append(Line(points, math.exp(-((k / 17) ** 2))))
    return Recording(lines, 30, 4.2)


def _vessels(rng: Random) -> Recording:
    """Concentric vessels: the same beat runs along each wall, three times a turn."""
    lines = []
    for k in range(24, -1, -1):
        radius = 200 + 47 * k + 0.8 * k * k
        height = 24 + 100 * math.exp(-(((k - 3) / 5) ** 2))
        arc = min(0.32, 560 / (math.tau * radius))
        turn, noise, points = -math.pi / 2 + 0.075 * k, Noise(rng, 300), []
        near = {arc * n / 100 for n in range(-10, 11)} | {arc * n / 26 for n in range(-13, 14)}
        marks = {n / 72 - 1 / 6 for n in range(72)} | {third / 3 + t for third in range(3) for t in near}
        for t in sorted(marks):
            a = turn + math.tau * t
            off = (t + 1 / 6) % (1 / 3) - 1 / 6
            r = radius + height * crest(off / arc) + 0.006 * radius * noise(500 * math.cos(a), 500 * math.sin(a))
            points.append((1200 + r * math.cos(a), 1080 + r * math.sin(a)))
        lines.append(Line(points, math.exp(-((k / 13) ** 2)), closed=True))
    return Recording(lines, 24, 4.6, hide=0)


def _rhythm(rng: Random) -> Recording:
    lines = []
    for k in range(-26, 22):
        y = 1140 + 36 * k

        def height(c: float, row: int = k) -> float:
            return 18 + 235 * math.exp(-(((c - 1200) / 620) ** 2) - (row / 12) ** 2)

        centres = [1205 + 430 * n + 11 * k for n in range(-4, 5)]
        lines.append(Line(_ridge(rng, y, centres, 470, height, 1.6), math.exp(-((k / 15) ** 2))))
    return Recording(lines, 26, 4)


def _horizon(rng: Random) -> Recording:
    """Beats that come toward the viewer from a far horizon."""
    lines = []
    for k in range(34):
        near = 1.085**k
        swell = math.exp(-(((k - 19) / 9) ** 2))
        points = _ridge(
            rng,
            590 + 24 * near * 5 - 120,
            [1200 + 5.0 * (k - 19)],
            215 * near**0.85,
            _even(near * (22 + 46 * swell)),
            0.3 * near,
        )
        lines.append(Line(points, math.exp(-(((k - 19) / 11) ** 2))))
    return Recording(lines, 19, 4, 950)


def _close(rng: Random) -> Recording:
    lines = []
    for k in range(-8, 8):
        swell = math.exp(-((k / 3.6) ** 2))
        points = _ridge(rng, 1230 + 104 * k, [1205 - 36 * k], 1900, _even(90 + 520 * swell), 3)
        lines.append(Line(points, math.exp(-((k / 5.5) ** 2))))
    return Recording(lines, 8, 9, 1050)


def _woven(rng: Random) -> Recording:
    lines = []
    for k in range(-36, 30):
        y = 1120 + 25 * k
        swell = math.exp(-((k / 15) ** 2))
        centres = [1200.0 - 17 * k, 1200.0 + 17 * k] if k else [1200.0]
        points = _ridge(rng, y, centres, 620, _even((16 + 165 * swell) * (1 if k else 1.5)), 0.9)
        lines.append(Line(points, math.exp(-((k / 20) ** 2))))
    return Recording(lines, 36, 3, hide=0.75)


def _ripple(rng: Random) -> Recording:
    """One beat as a drop on water: its waves leave in circles."""
    lines = []
    for k in range(-26, 24):
        y = 1190 + 29 * k
        noise, points = Noise(rng, 160), []
        marks = {*range(-60, 2480, 24), *range(1020, 1381, 6)}
        for x in sorted(marks):
            r = math.hypot(x - 1200, 2.1 * 29 * k)
            lift = 350 * math.exp(-((r / 52) ** 2)) - 26 * math.exp(-(((r - 150) / 60) ** 2))
            lift += sum(62 * 0.76**n * math.exp(-(((r - 320 - 235 * n) / 62) ** 2)) for n in range(5))
            points.append((float(x), y - lift + 0.8 * noise(x, y)))
        lines.append(Line(points, math.exp(-((k / 15) ** 2))))
    return Recording(lines, 26, 4, 950)


VARIATIONS = (_diagonal, _vessels, _rhythm, _horizon, _close, _woven, _ripple)


def _paper(sheet: Sheet) -> None:
    """The squared paper of a recording: a deeper layer."""
    for step, width, opacity in ((40, 1.0, 0.09), (200, 1.6, 0.15)):
        lines = [shape for n in range(0, 2401, step) for shape in (f"M{n} 0V2000", f"M0 {n - 120}H2400") if n - 120 < 2000]
        sheet.many(lines, fill="none", stroke=LINE, stroke_width=width, stroke_opacity=opacity)


def draw(sheet: Sheet, rng: Random, variation: int) -> None:
    """Draw one composition of the family."""
    recording = VARIATIONS[variation](rng)
    lit: list[str] = []
    sheet.backdrop(0.8)
    _paper(sheet)
    for index, line in enumerate(recording.lines):
        data = _pieces(line, 0 if len(recording.lines) > 45 else 1)
        if recording.hide:
            _hide(sheet, line, recording.hide * (0.35 + 0.65 * line.strength))
        if index == recording.lit:
            lit = data
            _trace(sheet, data, LINE, recording.width * 1.6, 1)
        else:
            _trace(sheet, data, LINE, round(recording.width * (0.55 + 0.5 * line.strength), 1), round(0.15 + 0.85 * line.strength, 2))
    sheet.veil(recording.reach, 0.3)
    _lit(sheet, lit, recording)
    sheet.rest()


def _pieces(line: Line, decimals: int) -> list[str]:
    """The line in short stretches: Qt's time for a path grows with the square of what it holds on one row of pixels."""
    points = [*line.points, line.points[0]] if line.closed else line.points
    return [thread(points[k : k + 13], decimals) for k in range(0, len(points) - 1, 12)]


def _trace(sheet: Sheet, pieces: list[str], colour: str, width: float, opacity: float) -> None:
    sheet.many(pieces, fill="none", stroke=colour, stroke_width=width, stroke_opacity=opacity, stroke_linecap="butt")


def _hide(sheet: Sheet, line: Line, opacity: float) -> None:
    """Cover what lies behind the waves of a line, not behind its flat parts."""
    level = (line.points[0][1] + line.points[-1][1]) / 2
    wave: list[Point] = []
    for point in [*line.points, (2460.0, level)]:
        if abs(level - point[1]) > 5:
            wave.append(point)
        elif wave:
            if len(wave) > 2:
                sheet.paint(polyline([(wave[0][0], level + 8), *wave, (wave[-1][0], level + 8)], closed=True), GROUND, round(opacity, 2))
            wave = []


def _lit(sheet: Sheet, data: list[str], recording: Recording) -> None:
    sheet.halo(520, 0.42)
    glow = sheet.fading(430, 0.0, LIT)
    _trace(sheet, data, glow, recording.width * 7, 0.13)
    _trace(sheet, data, glow, recording.width * 3.4, 0.2)
    _trace(sheet, data, sheet.fading(620, 0.0, LIT), recording.width * 1.9, 1)
