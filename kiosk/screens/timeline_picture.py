"""The timeline as boxes to draw: the tracks in their lanes, the lanes as high as the room allows, the words where they stand.

Lengths are device-independent pixels. Within a track, x and y are from its own corner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.pack.model import Pack
from kiosk.pack.timeline import Entry, Window
from kiosk.pack.timeline_lanes import Band, Side, Space, Spot, place, stack, ticks
from kiosk.screens.timeline_shapes import LEADING, Measures, Ruler, Shape, shapes
from kiosk.screens.view import Document

STRETCH = 1.4  # by how much of its height a lane may grow to fill the screen
TICK_ROOM = 1.7  # width of a strip of years, by the width of a year's digits


@dataclass(frozen=True, slots=True)
class Picture:
    per_year: float
    height: float
    ticks: list[Document]
    groups: list[Document]
    spots: dict[str, Document]  # by Track.id; tracks out of the window are missing


def picture(pack: Pack, entries: Sequence[Entry], language: str, window: Window, measures: Measures) -> Picture:
    """The tracks of some entries in a window. Where they leave room below, the lanes grow into it."""
    row = measures.row
    laid = _lay(shapes(pack, entries, language, window, measures, row), measures, row)
    spare = measures.height - laid.height
    if laid.lanes and spare > 0:
        row += min(spare / len(laid.lanes), STRETCH * row)
        laid = _lay(shapes(pack, entries, language, window, measures, row), measures, row)
    return Picture(
        measures.width / window.years,
        laid.height,
        strips(window, measures),
        [{"id": group, "y": band.y, "height": band.height} for group, band in laid.groups.items()],
        {spot.id: _drawn(laid.shapes[spot.id], spot, laid.lanes[spot.lane], measures) for spot in laid.spots},
    )


def strips(window: Window, measures: Measures) -> list[Document]:
    """The years, as the axis names them."""
    per_year = measures.width / window.years
    digits = Ruler(measures).tick("2000")
    return [_tick(strip, window, per_year, digits) for strip in ticks(window, per_year, TICK_ROOM * digits)]


@dataclass(frozen=True, slots=True)
class Laid:
    shapes: Mapping[str, Shape]  # by Track.id
    spots: tuple[Spot, ...]
    lanes: tuple[Band, ...]
    groups: Mapping[str, Band]

    @property
    def height(self) -> float:
        return self.lanes[-1].y + self.lanes[-1].height if self.lanes else 0.0


def _lay(found: Sequence[Shape], measures: Measures, row: float) -> Laid:
    by_id = {shape.track.id: shape for shape in found}
    spots = _alike(place([shape.piece for shape in found], Space(measures.width, measures.gap, measures.apart, measures.target)))
    lanes, groups = stack(spots, {spot.id: _height(by_id[spot.id], spot, row, measures) for spot in spots}, measures.apart)
    return Laid(by_id, spots, lanes, groups)


def _alike(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """Where one bar has room for the shortest wording only, every bar has it: sums of money are written alike."""
    inside = [spot.wording for spot in spots if spot.side is Side.INSIDE]
    if min(inside, default=1) > 0:
        return tuple(spots)
    return tuple(replace(spot, wording=0) if spot.side is Side.INSIDE else spot for spot in spots)


def _height(shape: Shape, spot: Spot, row: float, measures: Measures) -> float:
    match spot.side:
        case Side.INSIDE:
            return row
        case Side.OVER:
            return max(row, shape.over + _thickest(shape))
        case Side.LEFT | Side.RIGHT:
            return max(row, _name_height(shape, measures) + LEADING * measures.detail)
    assert_never(spot.side)


def _name_height(shape: Shape, measures: Measures) -> float:
    """Of the name beside the bars."""
    return LEADING * measures.name * len(shape.beside.splitlines())


def _thickest(shape: Shape) -> float:
    return max(bar.thickness for bar in shape.bars)


def _tick(strip: Window, window: Window, per_year: float, digits: float) -> Document:
    """A strip of years; `text` is empty where a year has no room."""
    width = strip.years * per_year
    return {
        "year": strip.first,
        "x": (strip.first - window.first) * per_year,
        "width": width,
        "single": strip.years == 1,
        "text": str(strip.first) if width >= digits * 1.2 else "",
    }


def _drawn(shape: Shape, spot: Spot, lane: Band, measures: Measures) -> Document:
    middle = (lane.height + (shape.over if spot.side is Side.OVER else 0.0)) / 2
    return {
        "x": spot.left,
        "y": lane.y,
        "width": spot.right - spot.left,
        "height": lane.height,
        "side": spot.side.value,
        "name": shape.beside if spot.side in (Side.LEFT, Side.RIGHT) else shape.name,
        "detail": shape.details[spot.side][spot.wording],
        "bars": [
            {
                "x": bar.left - spot.left,
                "y": middle - bar.thickness / 2,
                "width": bar.right - bar.left,
                "height": bar.thickness,
                "priced": bar.priced,
                "point": bar.point,
                "open": bar.open,
                "cutBefore": bar.cut[0],
                "cutAfter": bar.cut[1],
            }
            for bar in shape.bars
        ],
    } | _words(shape, spot, lane, measures)


def _words(shape: Shape, spot: Spot, lane: Band, measures: Measures) -> Document:
    """Where name and detail stand: side by side on one line, or one under the other."""
    x = spot.name - spot.left
    match spot.side:
        case Side.INSIDE if shape.stacked:
            return _stacked(shape, spot, lane, x + measures.gap, shape.piece.insides[spot.wording], measures, measures.lines(1))
        case Side.INSIDE:
            y = (lane.height - measures.lines(1)) / 2
            return _in_line(shape, shape.piece.insides[spot.wording], x + measures.gap, y, measures)
        case Side.OVER:
            top = (lane.height - shape.over - _thickest(shape)) / 2
            if shape.folded is None:
                return _in_line(shape, shape.piece.lines[spot.wording], x, top, measures)
            width = shape.piece.lines[spot.wording]
            near = max(x, min(shape.bars[0].left - spot.left, x + width - shape.under))
            return _boxes((x, top, width, shape.folded), (near, top + shape.folded, shape.under, shape.over - shape.folded))
        case Side.LEFT | Side.RIGHT:
            return _stacked(shape, spot, lane, x, shape.piece.blocks[spot.wording], measures, _name_height(shape, measures))
    assert_never(spot.side)


def _stacked(shape: Shape, spot: Spot, lane: Band, x: float, width: float, measures: Measures, name: float) -> Document:
    detail = LEADING * measures.detail * len(shape.details[spot.side][spot.wording].splitlines())
    y = (lane.height - name - detail) / 2
    return _boxes((x, y, width, name), (x, y + name, width, detail))


def _in_line(shape: Shape, length: float, x: float, y: float, measures: Measures) -> Document:
    width = length - shape.title - measures.gap
    return _boxes((x, y, shape.title, measures.lines(1)), (x + shape.title + measures.gap, y, width, measures.lines(1)))


def rule_pieces(drawn: Picture, x: float, height: float, clear: float) -> list[Document]:
    """A line down the picture at x, left out where it would strike through words and `clear` to either side; no piece is shorter than that."""
    taken = sorted(
        (spot["y"] + box["y"], spot["y"] + box["y"] + box["height"])
        for spot in drawn.spots.values()
        for box in (spot["nameBox"], spot["detailBox"])
        if spot["side"] != Side.INSIDE.value and -clear <= x - spot["x"] - box["x"] <= box["width"] + clear
    )
    pieces: list[Document] = []
    y = 0.0
    for top, bottom in (*taken, (height, height)):
        if top - y > clear:
            pieces.append({"y": y, "height": top - y})
        y = max(y, bottom)
    return pieces


def _boxes(name: tuple[float, float, float, float], detail: tuple[float, float, float, float]) -> Document:
    keys = ("x", "y", "width", "height")
    return {"nameBox": dict(zip(keys, name, strict=True)), "detailBox": dict(zip(keys, detail, strict=True))}
