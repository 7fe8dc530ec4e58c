"""Draws a map as SVG: land and sea, the named areas, borders, and the lines between places. No words: those are the screen's."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.pack.atlas import Atlas, Ring, atlas
from kiosk.pack.places import Frame
from kiosk.pack.projection import Azimuthal, Box, Degrees, EqualEarth, Kilometres, Projection, around, facing

CANVAS = 2400  # units of the SVG's longer side
BEYOND = 0.05  # of the picture: shapes are cut that far outside of it
GLOW, FAR_GLOW = 0.075, 0.045  # of the canvas: the radius of the light around the institution
GRATICULE = 15  # degrees between the lines of the world's map
COAST, BORDER, REGION, OUTLINE, CROSSED, WAY = 2.0, 3.0, 1.6, 4.0, 9.0, 8.0  # widths of lines
LOCAL = 4000.0  # kilometres: a map under that size is far from any pole or shows it at its rim
DEGREE_AT_POLE = 50.0  # kilometres: the shortest a degree of longitude is drawn on the map of the world
ROUGH = 40  # points of an outline that names keep to
DOTS = 2.4  # from dot to dot of a dotted line, in its widths


@dataclass(frozen=True, slots=True)
class MapColours:
    """What a map is painted with, as "#rrggbb"."""

    sea: str
    land: str
    area: str  # what the pack names
    home: str  # of that, where the institution lies
    chosen: str
    line: str
    ink: str
    lit: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is on a map. Areas are codes, the border numbers of arcs of the frame's atlas; ways and home are in degrees."""

    frame: Frame
    areas: tuple[str, ...] = ()
    home_areas: tuple[str, ...] = ()
    border: tuple[int, ...] = ()
    ways: tuple[tuple[Degrees, ...], ...] = ()
    home: Degrees | None = None
    chosen: str = ""  # a code


def rough_outline(frame: Frame, code: str) -> list[Kilometres]:
    """Some points of the largest part of a shape, of what is seen of it; none where the frame's atlas has no such shape."""
    map_ = atlas(frame.atlas)
    outlines = ([frame.projection(point) for point in map_.outline(ring)] for ring in map_.shapes.get(code, ()))
    seen = max((cut(outline, frame.box) for outline in outlines), key=len, default=[])
    return seen[:: max(1, len(seen) // ROUGH)]


def stored_drawing(drawing: Drawing, marks: Sequence[Kilometres], zones: Sequence[Sequence[Kilometres]]) -> str:
    """A drawing, the spots of its marks and the outlines of their areas as JSON, which is how QML passes it on."""
    frame, box = drawing.frame, drawing.frame.box
    centre = [frame.projection.longitude, *([frame.projection.latitude] if isinstance(frame.projection, Azimuthal) else [])]
    rough = [[(round(x, 1), round(y, 1)) for x, y in zone] for zone in zones]
    corners = [box.left, box.low, box.right, box.high]
    shown = [drawing.areas, drawing.home_areas, drawing.border, drawing.ways, drawing.home]
    return json.dumps([[frame.atlas, centre, corners, *shown], list(marks), rough], separators=(",", ":"))


def drawing_of(stored: str, chosen: str = "") -> Drawing:
    """What `stored_drawing` wrote, with the chosen area."""
    name, centre, corners, areas, home_areas, border, ways, home = json.loads(stored)[0]
    projection = Azimuthal(*centre) if len(centre) > 1 else EqualEarth(*centre)
    return Drawing(
        frame=Frame(name, projection, Box(*corners)),
        areas=tuple(areas),
        home_areas=tuple(home_areas),
        border=tuple(border),
        ways=tuple(tuple((x, y) for x, y in way) for way in ways),
        home=tuple(home) if home else None,
        chosen=chosen,
    )


def marks_of(stored: str) -> tuple[list[Kilometres], list[list[Kilometres]]]:
    """The spots that `stored_drawing` wrote, and the outlines of their areas."""
    _, marks, zones = json.loads(stored)
    return [(x, y) for x, y in marks], [[(x, y) for x, y in zone] for zone in zones]


class Pen:
    """Turns degrees into a path of the picture; leaves out what lies outside of it."""

    def __init__(self, map_: Atlas, projection: Projection, box: Box) -> None:
        self._map = map_
        self._projection = projection
        self._box = box
        self._scale = CANVAS / max(box.width, box.height)
        self._cut = box.grown(BEYOND)
        self._seen = degrees_of(projection, self._cut)
        self._turns = (-360, 0, 360) if isinstance(projection, EqualEarth) else (0,)
        self.width, self.height = box.width * self._scale, box.height * self._scale

    def spot(self, point: Degrees) -> tuple[float, float]:
        x, y = self._projection(facing(point, self._projection.longitude))
        return (x - self._box.left) * self._scale, (y - self._box.low) * self._scale

    def fill(self, rings: Iterable[Ring]) -> str:
        """A path round areas of the atlas."""
        flat = (part for ring in rings for part in self._flat(self._map.box(ring), partial(self._map.outline, ring)))
        parts = (cut(part, self._cut) for part in flat)
        return "".join(self._path(part) + "z" for part in parts if part)

    def arcs(self, numbers: Iterable[int]) -> str:
        """A path along arcs of the atlas."""
        boxes, points = self._map.boxes, self._map.points
        directed = ((max(number, ~number), number) for number in numbers)
        flat = (part for plain, number in directed for part in self._flat(boxes[plain], partial(points, number)))
        return "".join(self._path(part) for part in flat if around(part).meets(self._cut))

    def way(self, points: Sequence[Degrees]) -> str:
        """A path from place to place, by the nearer side of the globe."""
        return self._path([self._projection(facing(point, self._projection.longitude)) for point in points])

    def line(self, points: Sequence[Degrees]) -> str:
        """A path along a line, counted from the map's own meridian."""
        return self._path([self._projection((self._projection.longitude + longitude, latitude)) for longitude, latitude in points])

    def _flat(self, box: Box, points: Callable[[], Sequence[Degrees]]) -> Iterator[list[Kilometres]]:
        for turn in self._turns:
            if Box(box.left + turn, box.low, box.right + turn, box.high).meets(self._seen):
                yield [self._projection((longitude + turn, latitude)) for longitude, latitude in points()]

    def _path(self, points: Sequence[Kilometres]) -> str:
        scale, left, low = self._scale, self._box.left, self._box.low
        return "M" + "L".join(f"{(x - left) * scale:.1f} {(y - low) * scale:.1f}" for x, y in points)


def degrees_of(projection: Projection, box: Box) -> Box:
    """The degrees that a part of a map may show: a rectangle that holds them, or the whole globe."""
    if isinstance(projection, EqualEarth):
        half = box.width / 2 / DEGREE_AT_POLE
        return Box(projection.longitude - half, -90, projection.longitude + half, 90)
    if max(box.width, box.height) > LOCAL:
        return Box(-360, -90, 360, 90)
    steps = [step / 8 for step in range(9)]
    rim = [(box.left + box.width * step, y) for step in steps for y in (box.low, box.high)]
    rim += [(x, box.low + box.height * step) for step in steps for x in (box.left, box.right)]
    return around(projection.back(point) for point in rim).grown(0.1)


def cut(outline: Sequence[Kilometres], box: Box) -> list[Kilometres]:
    """The part of an area that lies in a box (Sutherland and Hodgman); empty where none does."""
    if not around(outline).meets(box):
        return []
    points = list(outline)
    for axis, bound, sign in ((0, box.left, 1), (0, box.right, -1), (1, box.low, 1), (1, box.high, -1)):
        kept: list[Kilometres] = []
        for before, point in zip([points[-1], *points], points, strict=False):
            here, there = (point[axis] - bound) * sign, (before[axis] - bound) * sign
            if (here >= 0) != (there >= 0):
                share = there / (there - here)
                kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
            if here >= 0:
                kept.append(point)
        points = kept
        if not points:
            return []
    return points


def map_svg(drawing: Drawing, aspect: float, colours: MapColours) -> bytes:
    """The SVG of a map that fills a window of width / height `aspect`: the frame's box, and what lies beside it."""
    frame, map_ = drawing.frame, atlas(drawing.frame.atlas)
    pen = Pen(map_, frame.projection, frame.window(aspect))
    size = f'width="{pen.width:.0f}" height="{pen.height:.0f}"'
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {pen.width:.0f} {pen.height:.0f}">']
    lines.append(f'<rect {size} fill="{colours.sea}"/>')
    if map_.name == "world":
        lines.append(_line("".join(map(pen.line, graticule())), colours.line, REGION, 0.35))
    lines.append(_area(pen.fill(map_.land), colours.land))
    others = [(code, colours.area) for code in drawing.areas if code not in drawing.home_areas]
    home = [(code, colours.home) for code in drawing.home_areas]
    for code, colour in (*others, *home, (drawing.chosen, colours.chosen)):
        lines.append(_area(pen.fill(map_.shapes.get(code, ())), colour))
    lines += _lines(drawing, map_, pen, colours)
    if drawing.home is not None:
        lines.append(_glow(*pen.spot(drawing.home), CANVAS * (FAR_GLOW if map_.name == "world" else GLOW), colours.lit))
    return "\n".join([*filter(None, lines), "</svg>"]).encode()


def _lines(drawing: Drawing, map_: Atlas, pen: Pen, colours: MapColours) -> list[str]:
    named = {number for code in drawing.areas if code in map_ for ring in map_.shapes[code] for number in ring}
    coast = [number for ring in map_.land for number in ring]
    regional = map_.name != "world"  # countries do not divide the world's map, but for those that are named
    return [
        _line(pen.arcs(map_.region_borders()), colours.line, REGION, 0.6) if regional else "",
        _line(pen.arcs(map_.borders()), colours.line, BORDER, 1) if regional else "",
        _line(pen.arcs(coast), colours.line, COAST, 1),
        _line(pen.arcs(named), colours.ink, OUTLINE, 0.55),
        _line(pen.arcs(drawing.border), colours.ink, CROSSED + 3, 1),
        _line(pen.arcs(drawing.border), colours.lit, CROSSED - 2, 1),
        _line("".join(map(pen.way, drawing.ways)), colours.ink, WAY, 1, dotted=True),
    ]


def graticule() -> list[list[Degrees]]:
    """Lines of longitude and latitude over the whole globe, about a meridian."""
    meridians = [[(float(x), float(y)) for y in range(-75, 76, 3)] for x in range(-180, 180, GRATICULE)]
    return meridians + [[(float(x), float(y)) for x in range(-180, 181, 3)] for y in range(-75, 76, GRATICULE)]


def _area(path: str, colour: str) -> str:
    return f'<path fill="{colour}" fill-rule="evenodd" d="{path}"/>' if path else ""


def _line(path: str, colour: str, width: float, opacity: float, *, dotted: bool = False) -> str:
    if not path:
        return ""
    dots = f' stroke-dasharray="0.1 {width * DOTS:.0f}"' if dotted else ""
    style = f'fill="none" stroke="{colour}" stroke-width="{width}" stroke-opacity="{opacity}" stroke-linejoin="round" stroke-linecap="round"{dots}'
    return f'<path {style} d="{path}"/>'


def _glow(x: float, y: float, radius: float, colour: str) -> str:
    stops = "".join(f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{share}"/>' for at, share in ((0, 0.9), (0.35, 0.5), (1, 0)))
    gradient = (
        f'<radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.0f}">{stops}</radialGradient>'
    )
    return f'<defs>{gradient}</defs><circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.0f}" fill="url(#glow)"/>'
