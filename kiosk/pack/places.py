"""The maps that frame the places of a pack, from the institution's own city to the whole world.

A place that the pack does not situate stands in the list, or beside the city that it lies in, or astride the border it is said to cross.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from kiosk.pack.atlas import COUNTRY_CODE, Atlas, atlas, encloses, finest
from kiosk.pack.geography import Geography, around_of, unsituated
from kiosk.pack.model import PlaceKind
from kiosk.pack.projection import (
    Azimuthal,
    Box,
    Degrees,
    EqualEarth,
    Kilometres,
    Projection,
    around,
    distance,
    facing,
    great_circle,
    middle,
)

CITY_REACH = 38.0  # kilometres from a city's middle to the edge of its map
POLE = 84.0  # degrees of latitude: where the map of the world ends
NEAR = 1000.0  # kilometres: what lies abroad but no farther is a neighbour
NETWORK_CITIES = 3  # the fewest cities that make a network's map
MARGIN, WORLD_MARGIN = 0.14, 0.2  # of a map's box, all round
LEAST_MARGIN = 18.0  # kilometres
ROOM_FOR_SHAPE = 1.5  # how far beyond its box a map may be drawn, where the window has another shape
GRID = 14  # points a side where the middle of a shape's visible part is looked for


class ScaleKind(Enum):
    """What a map frames, from near to far."""

    CITY = "city"  # what lies within the institution's city
    REGION = "region"
    NETWORK = "network"  # the cities of an organisation that has several
    COUNTRY = "country"
    NEIGHBOURS = "neighbours"  # across the border
    WORLD = "world"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on a map, in kilometres east and south of the map's centre."""

    place: str
    x: float
    y: float
    point: bool  # a spot; else somewhere in an area


@dataclass(frozen=True, slots=True)
class Frame:
    """What of a map is to be seen at least."""

    atlas: str
    projection: Projection
    box: Box  # kilometres

    def window(self, aspect: float) -> Box:
        """What is seen in a window of width / height `aspect`: the box and what lies beside it, but nothing beyond a pole."""
        box = self.box.filled(aspect)
        if not isinstance(self.projection, EqualEarth):
            return box
        north, south = (self.projection((self.projection.longitude, latitude))[1] for latitude in (POLE, -POLE))
        shift = max(0.0, north - box.low) or min(0.0, south - box.high)
        return Box(box.left, box.low + shift, box.right, box.high + shift)


@dataclass(frozen=True, slots=True)
class Scale:
    """One map. `subject` names it: a place, or the organisation of a network; None for the neighbours and the world."""

    id: str
    kind: ScaleKind
    subject: str | None
    frame: Frame
    marks: tuple[Mark, ...]
    areas: tuple[str, ...] = ()  # codes of the shapes that are named
    home_areas: tuple[str, ...] = ()  # of those, the ones the institution lies in
    border: tuple[int, ...] = ()  # arcs of the atlas
    ways: tuple[tuple[Degrees, ...], ...] = ()  # lines from place to place


def scales(where: Geography) -> list[Scale]:
    """The maps worth showing, from near to far; each place with coordinates or a shape stands on one at least."""
    if where.home is None:
        return [_drawn(where, "world", ScaleKind.WORLD, None, list(where.spots))] if where.spots else []
    country = where.countries.get(where.home) or atlas("world").country_at(where.spots[where.home])
    found = [*_city(where), *_region(where), *_networks(where)]
    shown = {mark.place for scale in found for mark in scale.marks}
    abroad = [place for place in where.spots if place != where.home and where.countries.get(place) != country]
    near = [place for place in abroad if distance(where.spots[place], where.spots[where.home]) <= NEAR]
    far = [place for place in abroad if place not in near]
    here = [place for place in where.spots if place not in shown and place not in abroad and place != where.home]
    land = [place for place in here if where.place(place).kind is PlaceKind.COUNTRY]
    others = [place for place in here if place not in land]
    if others or (land and not near and not far):
        found.append(_drawn(where, "country", ScaleKind.COUNTRY, land[0] if land else None, [where.home, *land, *others]))
        land = []
    if near:
        found.append(_neighbours(where, [*land, *near]))
        land = []
    if far:
        found.append(_world(where, [*land, *far]))
    return found


def _city(where: Geography) -> list[Scale]:
    """What lies in the institution's city or, by the pages that name both, beside it: all of it at the city's own spot."""
    home = where.home
    assert home is not None
    inside = [place for place in unsituated(where) if where.within(place, home) or _beside(where, place, home)]
    if not inside:
        return []
    projection = Azimuthal(*where.spots[home])
    box = Box(-CITY_REACH, -CITY_REACH, CITY_REACH, CITY_REACH)
    marks = (Mark(home, 0, 0, point=True), *(Mark(place, 0, 0, point=False) for place in inside))
    return [Scale("city", ScaleKind.CITY, home, Frame(_atlas_of(projection, box), projection, box), marks)]


def _beside(where: Geography, place: str, home: str) -> bool:
    """A building or campus that shares a page with the city, and the region around it."""
    small = where.place(place).kind in (PlaceKind.BUILDING, PlaceKind.CAMPUS)
    shared = any(page in where.uses[home].pages for page in where.uses[place].pages) if home in where.uses else False
    around_home = {outer.id for outer in around_of(where.pack, home)}
    return small and shared and any(outer.id in around_home for outer in around_of(where.pack, place))


def _region(where: Geography) -> list[Scale]:
    home = where.home
    assert home is not None
    region = next((place for place in around_of(where.pack, home) if place.kind is PlaceKind.REGION and place.id in where.spots), None)
    if region is None:
        return []
    inside = [place for place in where.spots if where.within(place, region.id)]
    if not set(inside) - {home}:
        return []
    return [_drawn(where, "region", ScaleKind.REGION, region.id, [home, region.id, *(place for place in inside if place != home)])]


def _networks(where: Geography) -> list[Scale]:
    """A map for each organisation that has its places in several cities, no two of the same cities."""
    found: dict[frozenset[str], Scale] = {}
    named = dict.fromkeys(name for use in where.uses.values() for name in use.organisations)
    for organisation in named:
        cities = [place for place in where.pack.organisations[organisation].places if place in where.spots and where.is_point(place)]
        if len(cities) >= NETWORK_CITIES and frozenset(cities) not in found:
            ways = tuple((where.spots[one], where.spots[other]) for one, other in combinations(cities, 2))
            found[frozenset(cities)] = _drawn(where, f"network-{organisation}", ScaleKind.NETWORK, organisation, cities, ways=ways)
    return list(found.values())


def _neighbours(where: Geography, members: Sequence[str]) -> Scale:
    """The regions across the border and the institution's own, the border between them, and what the pack says lies on both sides."""
    home = where.home
    assert home is not None
    own = [place.id for place in around_of(where.pack, home) if place.id in where.spots and place.kind is PlaceKind.REGION][:1]
    small = [place for place in members if where.place(place).kind is not PlaceKind.COUNTRY]
    return _drawn(where, "neighbours", ScaleKind.NEIGHBOURS, None, [home, *members], framed=[home, *own, *(small or members)], astride=True)


def _world(where: Geography, members: Sequence[str]) -> Scale:
    home = where.home
    assert home is not None
    ways = tuple(tuple(great_circle(where.spots[home], where.spots[place])) for place in members if where.is_point(place))
    return _drawn(where, "world", ScaleKind.WORLD, None, [home, *members], ways=ways)


def _drawn(
    where: Geography,
    identifier: str,
    kind: ScaleKind,
    subject: str | None,
    members: Sequence[str],
    *,
    framed: Sequence[str] | None = None,
    ways: tuple[tuple[Degrees, ...], ...] = (),
    astride: bool = False,
) -> Scale:
    """A map of some places; `framed` are those that must be whole in it, all of them where that is not said."""
    edge = [point for place in framed or members for point in _edge(where, place, kind)] + [point for way in ways for point in way]
    longitude, latitude = middle(edge)
    projection = EqualEarth(longitude) if kind is ScaleKind.WORLD else Azimuthal(longitude, latitude)
    box = around(projection(facing(point, longitude)) for point in edge).grown(
        WORLD_MARGIN if kind is ScaleKind.WORLD else MARGIN, LEAST_MARGIN
    )
    map_ = atlas(_atlas_of(projection, box))
    frame = Frame(map_.name, projection, box)
    marks = _marks(where, members, framed or (), frame, map_)
    border: tuple[int, ...] = ()
    if astride:
        marks, border = _across(where, frame, map_, marks)
    areas, home_areas = _areas(where, map_, members, framed or (), divided=astride)
    return Scale(identifier, kind, subject, frame, marks, areas, home_areas, border, ways)


def _areas(
    where: Geography, map_: Atlas, members: Sequence[str], framed: Sequence[str], *, divided: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The codes of the shapes to colour, and of those the ones the institution lies in; `divided`: of a country with regions, these."""
    codes = [code for place in dict.fromkeys((*members, *framed)) if (code := where.place(place).code) and not where.is_point(place)]
    whole = {code[:COUNTRY_CODE] for code in codes if len(code) > COUNTRY_CODE} if divided else set()
    areas = tuple(code for code in codes if code in map_ and code not in whole)
    own = {place.code for place in around_of(where.pack, where.home)} if where.home else set()
    return areas, tuple(code for code in areas if code in own)


def _edge(where: Geography, place: str, kind: ScaleKind) -> list[Degrees]:
    """The points that a map has to hold for a place to be seen: its spot, or the corners of its shape's largest part."""
    code = where.place(place).code
    map_ = finest(code) if code and not where.is_point(place) and kind is not ScaleKind.WORLD else None
    if map_ is None or code is None:
        return [where.spots[place]]
    box = map_.main_part(code)
    return [(x, y) for x in (box.left, box.right) for y in (box.low, box.high)]


def _atlas_of(projection: Projection, box: Box) -> str:
    """The finest map that holds the box, and what a window of another shape shows around it."""
    if isinstance(projection, EqualEarth):
        return "world"
    europe = atlas("europe").extent
    wide = box.grown((ROOM_FOR_SHAPE - 1) / 2)
    corners = [(x, y) for x in (wide.left, wide.right) for y in (wide.low, wide.high)]
    return "europe" if all(europe.holds(*projection.back(corner)) for corner in corners) else "world"


def _marks(where: Geography, members: Sequence[str], framed: Sequence[str], frame: Frame, map_: Atlas) -> tuple[Mark, ...]:
    """The members' spots on the map. A country of which regions are shown is marked away from those, where it is larger."""
    spots = {place: frame.projection(facing(where.spots[place], frame.projection.longitude)) for place in members}
    regions = [place for place in dict.fromkeys((*members, *framed)) if where.place(place).kind is PlaceKind.REGION]

    def outlines(code: str | None) -> list[list[Kilometres]]:
        return [[frame.projection(point) for point in map_.outline(ring)] for ring in map_.shapes.get(code or "", ())]

    for place in members:
        code = where.place(place).code
        inner = [where.place(region).code for region in regions if code and where.countries.get(region) == code]
        if not where.is_point(place) and (inner or not frame.box.holds(*spots[place])):
            others = [spots[other] for other in members if other != place]
            free = _free_middle(outlines(code), [outline for region in inner for outline in outlines(region)], frame.box, others)
            spots[place] = free or spots[place]
    return tuple(Mark(place, *spots[place], point=where.is_point(place)) for place in members)


def _free_middle(
    shape: Sequence[Sequence[Kilometres]], parts: Sequence[Sequence[Kilometres]], box: Box, others: Sequence[Kilometres]
) -> Kilometres | None:
    """Of the points of a grid over the box that lie in the shape, and where there are such in none of its parts, the one with most room.

    Room is the distance to the shape's end, to the box's edge and to the other marks.
    """
    inside: list[Kilometres] = []
    walls = list(others)
    for row in range(1, GRID):
        for column in range(1, GRID):
            point = box.left + box.width * column / GRID, box.low + box.height * row / GRID
            (inside if _within(shape, point) else walls).append(point)
    apart = [point for point in inside if not _within(parts, point)]
    if apart:
        walls += [point for point in inside if point not in apart]

    def room(point: Kilometres) -> float:
        x, y = point
        edges = min(x - box.left, box.right - x, y - box.low, box.high - y)
        return min([edges, *(math.dist(point, wall) for wall in walls)])

    return max(apart or inside, key=room, default=None)


def _within(shape: Sequence[Sequence[Kilometres]], point: Kilometres) -> bool:
    return sum(encloses(outline, point) for outline in shape) % 2 == 1


def _across(where: Geography, frame: Frame, map_: Atlas, marks: tuple[Mark, ...]) -> tuple[tuple[Mark, ...], tuple[int, ...]]:
    """Add the border between the institution's country and the others shown, and the places the pack does not situate astride it."""
    home = where.countries.get(where.home or "")
    others = {where.countries[mark.place] for mark in marks if mark.place in where.countries} - {home}
    border = map_.between([home], [code for code in others if code in map_]) if home is not None and home in map_ else []
    points = [frame.projection(point) for number in border for point in map_.arcs[number]]
    seen = sorted(point for point in points if frame.box.holds(*point))
    if not seen:
        return marks, tuple(border)
    spot = seen[len(seen) // 2]
    astride = [
        place
        for place in unsituated(where)
        if where.place(place).kind is PlaceKind.REGION
        and where.place(place).within is None
        and all(_both_sides(where, page, home, others) for page in where.uses[place].pages)
    ]
    return (*(Mark(place, *spot, point=False) for place in astride), *marks), tuple(border)


def _both_sides(where: Geography, page: str, home: str | None, others: set[str]) -> bool:
    countries = {where.countries.get(place) for place in where.pack.pages[page].places}
    return home in countries and bool(countries & others)
