"""The timeline as boxes to draw: years become pixels, words are measured, lanes get their heights.

Lengths are device-independent pixels. Within a track, x and y are from its own corner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import assert_never

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.pack.model import Pack
from kiosk.pack.timeline import Entry, EntryKind, Track, Window, timeline, tracks
from kiosk.pack.timeline_lanes import Band, Piece, Side, Space, Spot, place, stack, ticks
from kiosk.screens.timeline_words import Wording, in_line, wording
from kiosk.screens.view import Document

LEADING = 1.25  # height of a line by its font size
NEAR = 12  # years of a window in which there is room to say what a project is about
THIN = 0.3  # thickness of a bar without a known budget, by that of the thickest
STRETCH = 1.0  # by how much of its height a lane may grow to fill the screen
TICK_ROOM = 1.7  # width of a strip of years, by the width of a year's digits


@dataclass(frozen=True, slots=True)
class Measures:
    """The room there is, and the sizes of the type in it."""

    width: float
    height: float
    family: str
    name: float  # font sizes
    detail: float
    tick: float
    target: float
    apart: float
    gap: float


@dataclass(frozen=True, slots=True)
class Picture:
    per_year: float
    height: float
    ticks: list[Document]
    groups: list[Document]
    spots: dict[str, Document]  # by Track.id; tracks out of the window are missing


@dataclass(frozen=True, slots=True)
class Bar:
    left: float
    right: float
    thickness: float
    priced: bool
    point: bool
    open: bool  # goes on after the last year


@dataclass(frozen=True, slots=True)
class Shape:
    """A track in the window: its bars, its words and how large these are."""

    track: Track
    bars: tuple[Bar, ...]
    words: Wording
    lines: tuple[str, ...]  # its details on one line
    stacks: tuple[str, ...]  # and under its name
    piece: Piece
    folded: bool  # not even the shortest wording fits on one line of the window
    tall: bool  # its bar has room for two lines


class Ruler:
    """Measures words in the two sizes of type."""

    def __init__(self, measures: Measures) -> None:
        self._name = QFontMetricsF(_font(measures.family, measures.name, QFont.Weight.Bold))
        self._detail = QFontMetricsF(_font(measures.family, measures.detail, QFont.Weight.Normal))
        self._tick = QFontMetricsF(_font(measures.family, measures.tick, QFont.Weight.DemiBold))

    def name(self, text: str) -> float:
        return ceil(self._name.horizontalAdvance(text)) + 1

    def detail(self, text: str) -> float:
        return max(ceil(self._detail.horizontalAdvance(line)) for line in text.splitlines()) + 1

    def tick(self, text: str) -> float:
        return ceil(self._tick.horizontalAdvance(text)) + 1

    def name_lines(self, text: str, width: float) -> int:
        return _lines(self._name, text, width)

    def detail_lines(self, text: str, width: float) -> int:
        return _lines(self._detail, text, width)


def _font(family: str, size: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _lines(metrics: QFontMetricsF, text: str, width: float) -> int:
    box = metrics.boundingRect(QRectF(0, 0, width, 1e5), int(Qt.TextFlag.TextWordWrap), text)
    return max(1, round(box.height() / metrics.lineSpacing()))


def least_row(measures: Measures) -> float:
    return max(measures.target, LEADING * (measures.name + measures.detail))


def rate(pack: Pack, entry: Entry) -> float | None:
    """Million euros a year drawn, so that the area of a bar is its budget; None where either is not known."""
    if entry.budget is None or entry.period.end is None:
        return None
    return pack.figures[entry.budget].value / (entry.period.end - entry.period.start + 1)


def picture(pack: Pack, entries: Sequence[Entry], language: str, window: Window, measures: Measures) -> Picture:
    """The tracks of some entries in a window. Where they leave room below, the lanes grow into it."""
    ruler = Ruler(measures)
    row = least_row(measures)
    laid = _lay(_shapes(pack, entries, language, window, measures, row, ruler), measures, row, ruler)
    spare = measures.height - laid.height
    if laid.lanes and spare > 0:
        row += min(spare / len(laid.lanes), STRETCH * row)
        laid = _lay(_shapes(pack, entries, language, window, measures, row, ruler), measures, row, ruler)
    per_year = measures.width / window.years
    strips = ticks(window, per_year, TICK_ROOM * ruler.tick("2000"))
    return Picture(
        per_year,
        laid.height,
        [_tick(strip, window, per_year, ruler) for strip in strips],
        [{"id": group, "y": band.y, "height": band.height} for group, band in laid.groups.items()],
        {spot.id: _drawn(laid.shapes[spot.id], spot, laid.lanes[spot.lane], measures, ruler) for spot in laid.spots},
    )


@dataclass(frozen=True, slots=True)
class Laid:
    shapes: Mapping[str, Shape]  # by Track.id
    spots: tuple[Spot, ...]
    lanes: tuple[Band, ...]
    groups: Mapping[str, Band]

    @property
    def height(self) -> float:
        return self.lanes[-1].y + self.lanes[-1].height if self.lanes else 0.0


def _lay(shapes: Sequence[Shape], measures: Measures, row: float, ruler: Ruler) -> Laid:
    by_id = {shape.track.id: shape for shape in shapes}
    spots = place([shape.piece for shape in shapes], Space(measures.width, measures.gap, measures.apart, measures.target))
    lanes, groups = stack(spots, _heights(by_id, spots, measures, row, ruler), measures.apart)
    return Laid(by_id, spots, lanes, groups)


def _shapes(
    pack: Pack, entries: Sequence[Entry], language: str, window: Window, measures: Measures, row: float, ruler: Ruler
) -> list[Shape]:
    found = tracks(entries)
    pages = [track.page for track in found]
    highest = max((known for entry in timeline(pack) if (known := rate(pack, entry)) is not None), default=1.0)
    shapes = []
    for track in found:
        seen = [entry for entry in track.entries if window.holds(entry.period)]
        if not seen:
            continue
        words = wording(pack, seen, language, alone=pages.count(track.page) == 1)
        bars = tuple(_bar(entry, window, measures, row, known / highest if (known := rate(pack, entry)) else 0.0) for entry in seen)
        details = words.details if window.years <= NEAR else words.details[: words.plain]
        shapes.append(_shape(track, bars, words, details, row, measures, ruler))
    return shapes


def _bar(entry: Entry, window: Window, measures: Measures, row: float, share: float) -> Bar:
    per_year = measures.width / window.years
    start, end = (entry.period.start - window.first) * per_year, measures.width
    if entry.period.end is not None:
        end = (entry.period.end + 1 - window.first) * per_year
    seam = min(3.0, per_year * 0.06)
    opened = entry.kind is EntryKind.OPEN
    thin = THIN * least_row(measures)
    if entry.kind is EntryKind.POINT and not share:
        size = min(1.3 * thin, per_year * 0.95)
        middle = (start + end) / 2
        return Bar(middle - size / 2, middle + size / 2, size, False, True, False)
    return Bar(max(0.0, start + seam), min(measures.width, end - seam), max(thin, row * share), share > 0, False, opened)


def _shape(
    track: Track, bars: tuple[Bar, ...], words: Wording, details: tuple[str, ...], row: float, measures: Measures, ruler: Ruler
) -> Shape:
    title = ruler.name(words.name)
    roomy = row >= LEADING * (measures.name + 2 * measures.detail)
    lines = tuple(in_line(detail) for detail in details)
    stacks = details if roomy else lines
    widths = tuple(title + measures.gap + ruler.detail(line) for line in lines)
    blocks = tuple(max(title, ruler.detail(stack)) for stack in stacks)
    folded = widths[0] > measures.width
    priced = len(bars) == 1 and bars[0].priced
    lower = max(len(stack.splitlines()) for stack in stacks)
    tall = priced and bars[0].thickness >= LEADING * (measures.name + lower * measures.detail) + measures.gap / 2
    inside = bars[0].right - bars[0].left - 2 * measures.gap if priced and bars[0].thickness >= LEADING * measures.name else 0.0
    overs = tuple(measures.width for _ in lines) if folded else widths
    piece = Piece(track.id, track.group, bars[0].left, bars[-1].right, inside, blocks if tall else widths, blocks, overs)
    return Shape(track, bars, words, lines, stacks, piece, folded, tall)


def _heights(shapes: Mapping[str, Shape], spots: Sequence[Spot], measures: Measures, row: float, ruler: Ruler) -> dict[str, float]:
    return {
        spot.id: max(row, _over_height(shapes[spot.id], measures, ruler) + _thickest(shapes[spot.id])) if spot.side is Side.OVER else row
        for spot in spots
    }


def _thickest(shape: Shape) -> float:
    return max(bar.thickness for bar in shape.bars)


def _over_height(shape: Shape, measures: Measures, ruler: Ruler) -> float:
    """Height of the words that stand over the bars."""
    if not shape.folded:
        return LEADING * measures.name + measures.gap / 4
    names = ruler.name_lines(shape.words.name, measures.width)
    details = ruler.detail_lines(shape.lines[0], measures.width)
    return LEADING * (measures.name * names + measures.detail * details) + measures.gap / 4


def _tick(strip: Window, window: Window, per_year: float, ruler: Ruler) -> Document:
    """A strip of years; `text` is empty where its first year has no room or would stand too near the next strip's."""
    width = strip.years * per_year
    text = str(strip.first)
    return {
        "year": strip.first,
        "x": (strip.first - window.first) * per_year,
        "width": width,
        "single": strip.years == 1,
        "text": text if width >= ruler.tick(text) * 1.2 else "",
    }


def _drawn(shape: Shape, spot: Spot, lane: Band, measures: Measures, ruler: Ruler) -> Document:
    over = _over_height(shape, measures, ruler) if spot.side is Side.OVER else 0.0
    middle = (lane.height + over) / 2
    return {
        "x": spot.left,
        "y": lane.y,
        "width": spot.right - spot.left,
        "height": lane.height,
        "side": spot.side.value,
        "name": shape.words.name,
        "detail": _said(shape, spot),
        "bars": [
            {
                "x": bar.left - spot.left,
                "y": middle - bar.thickness / 2,
                "width": bar.right - bar.left,
                "height": bar.thickness,
                "priced": bar.priced,
                "point": bar.point,
                "open": bar.open,
            }
            for bar in shape.bars
        ],
    } | _words(shape, spot, lane, measures, ruler)


def _said(shape: Shape, spot: Spot) -> str:
    stacked = spot.side in (Side.LEFT, Side.RIGHT) or (spot.side is Side.INSIDE and shape.tall)
    return (shape.stacks if stacked else shape.lines)[spot.wording]


def _words(shape: Shape, spot: Spot, lane: Band, measures: Measures, ruler: Ruler) -> Document:
    """Where name and detail stand: side by side on one line, or one under the other."""
    x = spot.name - spot.left
    name = LEADING * measures.name
    detail = LEADING * measures.detail * len(_said(shape, spot).splitlines())
    width = shape.piece.blocks[spot.wording]
    y = (lane.height - name - detail) / 2
    over = _over_height(shape, measures, ruler)
    top = (lane.height - over - _thickest(shape)) / 2
    match spot.side:
        case Side.INSIDE if shape.tall:
            return _boxes((x + measures.gap, y, width, name), (x + measures.gap, y + name, width, detail))
        case Side.INSIDE:
            return _in_line(shape, spot, x + measures.gap, (lane.height - name) / 2, measures, ruler)
        case Side.OVER if shape.folded:
            names = name * ruler.name_lines(shape.words.name, measures.width)
            return _boxes((x, top, measures.width, names), (x, top + names, measures.width, over - names))
        case Side.OVER:
            return _in_line(shape, spot, x, top, measures, ruler)
        case Side.LEFT | Side.RIGHT:
            return _boxes((x, y, width, name), (x, y + name, width, detail))
    assert_never(spot.side)


def rule_pieces(drawn: Picture, x: float, height: float, clear: float) -> list[Document]:
    """A line down the picture at x, left out where it would strike through words and `clear` to either side."""
    taken = sorted(
        (spot["y"] + box["y"], spot["y"] + box["y"] + box["height"])
        for spot in drawn.spots.values()
        for box in (spot["nameBox"], spot["detailBox"])
        if spot["side"] != Side.INSIDE.value and -clear <= x - spot["x"] - box["x"] <= box["width"] + clear
    )
    pieces: list[Document] = []
    y = 0.0
    for top, bottom in (*taken, (height, height)):
        if top > y:
            pieces.append({"y": y, "height": top - y})
        y = max(y, bottom)
    return pieces


def _in_line(shape: Shape, spot: Spot, x: float, y: float, measures: Measures, ruler: Ruler) -> Document:
    title, height = ruler.name(shape.words.name), LEADING * measures.name
    said = ruler.detail(shape.lines[spot.wording])
    return _boxes((x, y, title, height), (x + title + measures.gap, y, said, height))


def _boxes(name: tuple[float, float, float, float], detail: tuple[float, float, float, float]) -> Document:
    keys = ("x", "y", "width", "height")
    return {"nameBox": dict(zip(keys, name, strict=True)), "detailBox": dict(zip(keys, detail, strict=True))}
