"""Draws a number as a field of dots, one for each thing counted, wound like the seeds of a sunflower; one of them is lit."""

from __future__ import annotations

import math

GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
MOST = 100_000
CANVAS = 2400  # units of the SVG's longer side
BANDS = 8  # tones from the middle outward
RUN = 60  # dots a path: QPainter is slow on paths of many shapes
FADE = 0.6  # of the tone lost at the edge
LIT_PLACE = 40  # one fortieth of the way out


def dot_positions(count: int, width: float, height: float) -> list[tuple[float, float]]:
    """Seeds of a sunflower in the ellipse that fills the box, the innermost first."""
    points = []
    for index in range(count):
        reach = math.sqrt((index + 0.5) / count)
        angle = index * GOLDEN_ANGLE
        points.append((width / 2 * (1 + reach * math.cos(angle)), height / 2 * (1 + reach * math.sin(angle))))
    return points


def dots_svg(count: int, aspect: float, ink: str, lit: str) -> bytes:
    """The SVG of `count` dots (at most a hundred thousand) in a box of width / height `aspect`; colours as "#RRGGBB"."""
    count = max(1, min(count, MOST))
    width, height = (CANVAS, CANVAS / aspect) if aspect >= 1 else (CANVAS * aspect, CANVAS)
    diameter = max(3.0, min(math.sqrt(math.pi / 4 * width * height / count) * 0.5, min(width, height) * 0.12))
    margin = diameter
    points = [(x + margin, y + margin) for x, y in dot_positions(count, width - 2 * margin, height - 2 * margin)]
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}">']
    lines.append(f'<g fill="none" stroke="{ink}" stroke-width="{diameter:.1f}" stroke-linecap="round">')
    for band in range(BANDS):
        lines.append(f'<g stroke-opacity="{1 - FADE * band / (BANDS - 1):.2f}">')
        part = points[count * band // BANDS : count * (band + 1) // BANDS]
        lines += [_path(part[start : start + RUN]) for start in range(0, len(part), RUN)]
        lines.append("</g>")
    x, y = points[min(count - 1, count // LIT_PLACE)]
    lines.append(f'</g><circle cx="{x:.1f}" cy="{y:.1f}" r="{max(diameter * 0.9, 12):.1f}" fill="{lit}"/></svg>')
    return "\n".join(lines).encode()


def _path(points: list[tuple[float, float]]) -> str:
    return '<path d="' + "".join(f"M{x:.1f} {y:.1f}h.1" for x, y in points) + '"/>'
