"""Draws a number as a field of dots, one for each thing counted, wound like the seeds of a sunflower; one of them is lit."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
MOST = 100_000
CANVAS = 2400  # units of the SVG's longer side
BANDS = 8  # tones from the middle outward
RUN = 60  # dots a path: QPainter is slow on paths of many shapes
FADE = 0.45  # of the tone lost at the edge of a large field
LARGE = 600  # dots of such a field
LIT_PLACE = 40  # one fortieth of the way out
DENSITY = 0.52  # diameter of a dot by the distance to the next
FLATTEST = 1.6  # aspect to which that holds; in longer boxes dots lie closer one way
LARGEST = 0.16  # diameter of a dot by the shorter side
LEAST_LIT = 14.0  # radius

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Field:
    """A field in a box of width / height `aspect`; `hollow` dots follow the solid ones, fainter and fainter where it `fades`."""

    solid: float  # a fraction makes the last dot smaller
    hollow: int = 0
    fades: bool = False
    aspect: float = 1.0


def dot_positions(count: int, width: float, height: float) -> list[Point]:
    """Seeds of a sunflower in the ellipse that fills the box, the innermost first."""
    points = []
    for index in range(count):
        reach = math.sqrt((index + 0.5) / count)
        angle = index * GOLDEN_ANGLE
        points.append((width / 2 * (1 + reach * math.cos(angle)), height / 2 * (1 + reach * math.sin(angle))))
    return points


def dots_svg(field: Field, ink: str, lit: str) -> bytes:
    """The SVG of a field of at most a hundred thousand dots; colours as "#RRGGBB"."""
    solid = max(0.0, min(field.solid, MOST))
    whole, part = int(solid), solid - int(solid)
    count = max(1, math.ceil(solid) + max(0, field.hollow))
    width, height = (CANVAS, CANVAS / field.aspect) if field.aspect >= 1 else (CANVAS * field.aspect, CANVAS)
    spacing = math.sqrt(math.pi / 4 * width * height / count) * min(1.0, math.sqrt(FLATTEST * min(width, height) / max(width, height)))
    diameter = max(3.0, min(spacing * DENSITY, min(width, height) * LARGEST))
    points = [(x + diameter, y + diameter) for x, y in dot_positions(count, width - 2 * diameter, height - 2 * diameter)]
    lit_place = min(whole - 1, whole // LIT_PLACE) if whole else -1
    shapes = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}">',
        f'<g fill="none" stroke="{ink}" stroke-width="{diameter:.1f}" stroke-linecap="round">',
        *_solid(points[:whole], lit_place),
        "</g>",
        f'<g fill="none" stroke="{ink}" stroke-width="{max(1.0, diameter * 0.14):.1f}">',
        *_hollow(points[math.ceil(solid) :], diameter * 0.43, field.fades),
        "</g>",
    ]
    if part:
        shapes.append(_circle(points[whole], diameter / 2 * math.sqrt(part), ink))
    if lit_place >= 0:
        radius = max(diameter / 2, min(max(diameter / 2, LEAST_LIT), spacing - diameter / 2))
        shapes.append(_circle(points[lit_place], radius, lit))
    return "\n".join([*shapes, "</svg>"]).encode()


def _solid(points: Sequence[Point], lit_place: int) -> Iterator[str]:
    """The dots in bands of one tone each, but for the one that is lit."""
    fade = FADE * min(1.0, len(points) / LARGE)
    for band in range(BANDS):
        start, end = (len(points) * edge // BANDS for edge in (band, band + 1))
        others = [points[place] for place in range(start, end) if place != lit_place]
        if others:
            yield f'<g stroke-opacity="{1 - fade * band / (BANDS - 1):.2f}">'
            for run in range(0, len(others), RUN):
                yield '<path d="' + "".join(f"M{x:.1f} {y:.1f}h.1" for x, y in others[run : run + RUN]) + '"/>'
            yield "</g>"


def _hollow(points: Sequence[Point], radius: float, fades: bool) -> Iterator[str]:
    for place, (x, y) in enumerate(points):
        opacity = 1 - 0.85 * (place + 1) / len(points) if fades else 0.85
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" stroke-opacity="{opacity:.2f}"/>'


def _circle(point: Point, radius: float, colour: str) -> str:
    return f'<circle cx="{point[0]:.1f}" cy="{point[1]:.1f}" r="{radius:.1f}" fill="{colour}"/>'
