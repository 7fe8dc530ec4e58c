"""One plate as SVG: colour roles instead of colours, few paths, short coordinates."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

Point = tuple[float, float]

SIZE = 2400
"""Side of the square canvas, in plate units."""

LIT_AT: Point = (1200.0, 1080.0)
"""Where the one lit thing stands; it is inside every centred crop from 1:2 to 16:9."""

GROUND, LINE, LIT, SHADE, GLOW = "GROUND", "LINE", "LIT", "SHADE", "GLOW"

PATH_LENGTH = 90
"""Characters from which a path takes no further shape; see `Sheet.many`."""

TONES = 10
"""Steps of opacity: strokes of one step and one width share a path, which is what makes a plate quick to paint."""


def fade(point: Point, reach: float, floor: float = 0.0) -> float:
    """Strength of the drawing at `point`: 1 at the lit thing, falling to `floor` over about twice `reach` units."""
    distance = math.dist(point, LIT_AT)
    return floor + (1 - floor) * math.exp(-((distance / reach) ** 2))


def shortest(value: float, decimals: int) -> str:
    """`value` with at most `decimals` decimals, without trailing zeros."""
    if decimals == 0:
        return str(round(value))
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class Pen:
    """Writes one path with relative coordinates; rounding never accumulates."""

    def __init__(self, decimals: int = 0) -> None:
        self._decimals = decimals
        self._scale = 10**decimals
        self._at = (0, 0)
        self._text: list[str] = []

    def _write(self, command: str, points: Sequence[Point]) -> None:
        numbers: list[str] = []
        last = self._at
        for x, y in points:
            last = (round(x * self._scale), round(y * self._scale))
            numbers.append(shortest((last[0] - self._at[0]) / self._scale, self._decimals))
            numbers.append(shortest((last[1] - self._at[1]) / self._scale, self._decimals))
        self._at = last
        joined = numbers[0] + "".join(n if n.startswith("-") else " " + n for n in numbers[1:])
        self._text.append(command + joined)

    def move(self, point: Point) -> None:
        """Start a new figure at `point`."""
        at = (round(point[0] * self._scale), round(point[1] * self._scale))
        self._at = at
        self._text.append(f"M{shortest(at[0] / self._scale, self._decimals)} {shortest(at[1] / self._scale, self._decimals)}")

    def line(self, *points: Point) -> None:
        """Straight lines through `points`."""
        for point in points:
            self._write("l", [point])

    def curve(self, control: Point, end: Point) -> None:
        """A quadratic curve."""
        self._write("q", [control, end])

    def close(self) -> None:
        """Close the figure."""
        self._text.append("z")

    def text(self) -> str:
        """The path data written so far."""
        return "".join(self._text)


def middle(a: Point, b: Point) -> Point:
    """The point halfway between two."""
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)


def polyline(points: Sequence[Point], decimals: int = 0, *, closed: bool = False) -> str:
    """Path data of straight lines."""
    pen = Pen(decimals)
    pen.move(points[0])
    pen.line(*points[1:])
    if closed:
        pen.close()
    return pen.text()


def loop(points: Sequence[Point], decimals: int = 0) -> str:
    """Path data of a closed curve with rounded corners, the points being the controls."""
    pen = Pen(decimals)
    pen.move(middle(points[-1], points[0]))
    for here, after in zip(points, [*points[1:], points[0]], strict=True):
        pen.curve(here, middle(here, after))
    pen.close()
    return pen.text()


def thread(points: Sequence[Point], decimals: int = 0) -> str:
    """Path data of an open smooth curve from the first point to the last."""
    pen = Pen(decimals)
    pen.move(points[0])
    if len(points) < 3:
        pen.line(points[-1])
        return pen.text()
    for here, after in pairwise(points[1:-1]):
        pen.curve(here, middle(here, after))
    pen.curve(points[-2], points[-1])
    return pen.text()


def disc(centre: Point, radius: float, decimals: int = 0) -> str:
    """Path data of a circle."""
    r = shortest(radius, 1)
    left = shortest(centre[0] - radius, decimals)
    across = shortest(2 * radius, 1)
    return f"M{left} {shortest(centre[1], decimals)}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0z"


class Sheet:
    """The drawing: layers in painting order, with like strokes gathered into one path."""

    def __init__(self) -> None:
        self._defs: list[str] = []
        self._body: list[str] = []
        self._strokes: dict[tuple[str, float, float], list[str]] = {}
        self._fills: dict[tuple[str, float], list[str]] = {}

    def gradient(self, colour: str, centre: Point, radius: float, stops: Iterable[tuple[float, float]]) -> str:
        """A radial gradient of (offset, opacity) stops of one colour role; returns the paint to use as a colour."""
        name = f"g{len(self._defs)}"
        inner = "".join(f'<stop offset="{o}" stop-color="{colour}" stop-opacity="{a}"/>' for o, a in stops)
        x, y = centre
        self._defs.append(
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x:g}" cy="{y:g}" fx="{x:g}" fy="{y:g}" r="{radius:g}">{inner}</radialGradient>'
        )
        return f"url(#{name})"

    def slope(self, colour: str, start: Point, end: Point, stops: Iterable[tuple[float, float]]) -> str:
        """A linear gradient of (offset, opacity) stops of one colour role; returns the paint to use as a colour."""
        name = f"g{len(self._defs)}"
        inner = "".join(f'<stop offset="{o}" stop-color="{colour}" stop-opacity="{a}"/>' for o, a in stops)
        ends = f'x1="{start[0]:g}" y1="{start[1]:g}" x2="{end[0]:g}" y2="{end[1]:g}"'
        self._defs.append(f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {ends}>{inner}</linearGradient>')
        return f"url(#{name})"

    def fading(self, reach: float, floor: float = 0.08, colour: str = LINE, top: float = 1.0) -> str:
        """A paint as strong as `fade` at each point: what is stroked with it dissolves without seams."""
        far = 2.2 * reach
        stops = [(k / 8, round(top * (floor + (1 - floor) * math.exp(-((2.2 * k / 8) ** 2))), 3)) for k in range(9)]
        return self.gradient(colour, LIT_AT, far, stops)

    def stroke(self, data: str, width: float, opacity: float, colour: str = LINE) -> None:
        """Gather a stroke; it is painted at the next `settle`, thin strokes last."""
        tone = round(min(opacity, 1.0) * TONES) / TONES if opacity > 0.15 else round(opacity * 30) / 30
        if tone > 0:
            self._strokes.setdefault((colour, round(width * 2) / 2 or 0.5, round(tone, 3)), []).append(data)

    def fill(self, data: str, opacity: float, colour: str = LINE) -> None:
        """Gather a filled shape; it is painted at the next `settle`, below the strokes."""
        tone = round(min(opacity, 1.0) * 2 * TONES) / (2 * TONES) if opacity > 0.12 else round(opacity * 50) / 50
        if tone > 0:
            self._fills.setdefault((colour, round(tone, 3)), []).append(data)

    def settle(self) -> None:
        """Paint what was gathered: fills by rising opacity, then strokes from wide to thin."""
        for (colour, opacity), shapes in sorted(self._fills.items(), key=lambda item: item[0][1]):
            if colour.startswith("url"):
                self.paint("".join(shapes), colour, opacity)
            else:
                self.many(shapes, fill=colour, fill_opacity=opacity)
        for (colour, width, opacity), shapes in sorted(self._strokes.items(), key=lambda item: (-item[0][1], item[0][2])):
            self.many(shapes, fill="none", stroke=colour, stroke_width=width, stroke_opacity=opacity)
        self._fills.clear()
        self._strokes.clear()

    def paint(self, data: str, colour: str = LINE, opacity: float = 1.0, *, even_odd: bool = False) -> None:
        """Fill a shape at once, on top of everything painted before."""
        alpha = "" if opacity >= 1 else f' fill-opacity="{opacity:g}"'
        rule = ' fill-rule="evenodd"' if even_odd else ""
        self._body.append(f'<path fill="{colour}"{alpha}{rule} d="{data}"/>')

    def ink(self, data: str, width: float, opacity: float = 1.0, colour: str = LINE) -> None:
        """Stroke a path at once, on top of everything painted before."""
        alpha = "" if opacity >= 1 else f' stroke-opacity="{opacity:g}"'
        self._body.append(f'<path fill="none" stroke="{colour}" stroke-width="{width:g}"{alpha} d="{data}"/>')

    def many(self, shapes: Iterable[str], **style: str | float) -> None:
        """Paint shapes of one style at once, a few to a path.

        Qt's rasteriser takes more than twice as long for one path of many shapes as for the same shapes in many short paths.
        """
        attributes = "".join(
            f' {name.replace("_", "-")}="{value if isinstance(value, str) else f"{value:g}"}"'
            for name, value in style.items()
            if value != 1
        )
        paths, gathered = [], ""
        for shape in shapes:
            gathered += shape
            if len(gathered) >= PATH_LENGTH:
                paths.append(gathered)
                gathered = ""
        inner = "".join(f'<path d="{data}"/>' for data in [*paths, gathered] if data)
        self._body.append(f"<g{attributes}>{inner}</g>")

    def veil(self, reach: float, floor: float) -> None:
        """Let what was painted sink into the ground away from the lit thing: cheaper than stroking each line with `fading`."""
        stops = [(k / 8, round((1 - floor) * (1 - math.exp(-((2.2 * k / 8) ** 2))), 3)) for k in range(9)]
        everywhere = f"M0 0h{SIZE}v{SIZE}H0z"
        self.paint(everywhere, self.gradient(GROUND, LIT_AT, 2.2 * reach, stops))
        self.paint(everywhere, self.gradient(SHADE, LIT_AT, 1750, [(0.4, 0), (1, 0.75)]))

    def backdrop(self, glow: float = 0.85, reach: float = 1250) -> None:
        """The ground, a lighter air around the lit thing and darker corners."""
        self.paint(f"M0 0h{SIZE}v{SIZE}H0z", GROUND)
        self.paint(f"M0 0h{SIZE}v{SIZE}H0z", self.gradient(SHADE, LIT_AT, 1750, [(0.35, 0), (1, 0.9)]))
        self.paint(f"M0 0h{SIZE}v{SIZE}H0z", self.gradient(GLOW, LIT_AT, reach, [(0, glow), (0.45, round(glow * 0.42, 3)), (1, 0)]))

    def halo(self, radius: float, strength: float = 0.5) -> None:
        """The light that the lit thing throws on what is around it."""
        paint = self.gradient(
            LIT, LIT_AT, radius, [(0, strength), (0.3, round(strength * 0.42, 3)), (0.65, round(strength * 0.1, 3)), (1, 0)]
        )
        self.paint(disc(LIT_AT, radius), paint)

    def rest(self, start: float = 1380, end: float = 2150, strength: float = 0.94) -> None:
        """Quieten the lower part, where a tile carries its words."""
        stops = [(0, 0), (0.45, round(strength * 0.55, 3)), (1, strength)]
        self.paint(f"M0 {start:g}h{SIZE}V{SIZE}H0z", self.slope(GROUND, (0, start), (0, end), stops))

    def text(self) -> str:
        """The SVG document."""
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" stroke-linecap="round" stroke-linejoin="round">'
        defs = f"<defs>{''.join(self._defs)}</defs>" if self._defs else ""
        return f"{head}{defs}{''.join(self._body)}</svg>\n"
