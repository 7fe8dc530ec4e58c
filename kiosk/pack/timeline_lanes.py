"""Where the tracks of a timeline stand: in lanes, each with its name in, beside or over it, so that nothing meets.

Lengths are device-independent pixels, x from the left edge of the years shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from kiosk.pack.timeline import Window

TICK_STEPS = (1, 2, 5, 10, 20, 50, 100)  # years


class Side(Enum):
    """Where the name stands, the best place first."""

    INSIDE = "inside"  # in the bar, on one line or two
    LEFT = "left"  # in two lines
    RIGHT = "right"  # in two lines
    OVER = "over"  # on one line above the bars


@dataclass(frozen=True, slots=True)
class Piece:
    """A track to place. The widths of its name go from the shortest wording to the longest; there is at least one."""

    id: str
    group: str
    left: float  # of its bars, between 0 and the width
    right: float
    room: float  # for words inside its bar; 0 where it is too thin
    insides: tuple[float, ...]  # widths inside the bar
    blocks: tuple[float, ...]  # in two lines, beside the bars
    lines: tuple[float, ...]  # on one line, above them


@dataclass(frozen=True, slots=True)
class Space:
    """What there is to place in, and what must be kept free."""

    width: float
    gap: float  # between bars and name
    apart: float  # between two targets
    target: float  # least width of one


@dataclass(frozen=True, slots=True)
class Spot:
    """A track in its place: `left` to `right` is all it takes of its lane, name and bars; `name` is where its name begins."""

    id: str
    group: str
    lane: int
    side: Side
    wording: int
    name: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Band:
    """A lane or a group of lanes, from the top."""

    y: float
    height: float


def place(pieces: Sequence[Piece], space: Space) -> tuple[Spot, ...]:
    """A spot for each piece, in their order. Groups come one under the other, their pieces in the first lane that has room.

    Where a lane leaves room, a longer wording of the name takes it.
    """
    found: list[Spot] = []
    lane = 0
    for _, group in groupby(pieces, key=lambda piece: piece.group):
        members = list(group)
        lanes: list[list[Spot]] = []
        for piece in members:
            _add(piece, lanes, lane, space)
        lane += len(lanes)
        spots = {spot.id: spot for spots in lanes for spot in spots}
        for piece in members:
            grown = _grown(piece, spots[piece.id], [spot for spot in spots.values() if spot.lane == spots[piece.id].lane], space)
            spots[piece.id] = grown
            found.append(grown)
    return tuple(found)


def _add(piece: Piece, lanes: list[list[Spot]], first: int, space: Space) -> None:
    options = list(_options(piece, 0, first, space))
    for number, taken in enumerate(lanes):
        for option in options:
            if _free(option, taken, space):
                taken.append(_in_lane(option, first + number))
                return
    lanes.append([_in_lane(options[0], first + len(lanes))])


def _grown(piece: Piece, spot: Spot, lane: Sequence[Spot], space: Space) -> Spot:
    others = [other for other in lane if other.id != spot.id]
    for wording in range(len(piece.lines) - 1, 0, -1):
        for option in _options(piece, wording, spot.lane, space):
            if option.side is spot.side and _fits(option, space) and _free(option, others, space):
                return option
    return spot


def _in_lane(spot: Spot, lane: int) -> Spot:
    return Spot(spot.id, spot.group, lane, spot.side, spot.wording, spot.name, spot.left, spot.right)


def _options(piece: Piece, wording: int, lane: int, space: Space) -> Iterator[Spot]:
    """The ways to place a piece in an empty lane, the best first; over it, its name may be as wide as all there is."""
    inside, block, line = piece.insides[wording], piece.blocks[wording], piece.lines[wording]

    def spot(side: Side, name: float, left: float, right: float) -> Spot:
        short = max(0.0, space.target - (right - left))
        start = max(0.0, min(left - short / 2, space.width - space.target))
        return Spot(piece.id, piece.group, lane, side, wording, name, min(left, start), max(right, start + min(space.target, space.width)))

    if inside <= piece.room:
        yield spot(Side.INSIDE, piece.left, piece.left, piece.right)
    if piece.left - space.gap - block >= 0:
        yield spot(Side.LEFT, piece.left - space.gap - block, piece.left - space.gap - block, piece.right)
    if piece.right + space.gap + block <= space.width:
        yield spot(Side.RIGHT, piece.right + space.gap, piece.left, piece.right + space.gap + block)
    if line <= space.width or wording == 0:
        name = max(0.0, min(piece.left, space.width - line))
        yield spot(Side.OVER, name, min(name, piece.left), max(min(space.width, name + line), piece.right))


def _fits(spot: Spot, space: Space) -> bool:
    return spot.left >= 0 and spot.right <= space.width


def _free(spot: Spot, taken: Sequence[Spot], space: Space) -> bool:
    return all(spot.left >= other.right + space.apart or spot.right <= other.left - space.apart for other in taken)


def stack(spots: Sequence[Spot], heights: Mapping[str, float], apart: float) -> tuple[tuple[Band, ...], dict[str, Band]]:
    """The lanes by number, each as high as the highest of its spots, and the groups by id; `apart` lies between two lanes."""
    tallest: dict[int, float] = {}
    for spot in spots:
        tallest[spot.lane] = max(tallest.get(spot.lane, 0.0), heights[spot.id])
    lanes: list[Band] = []
    for lane in sorted(tallest):
        lanes.append(Band(lanes[-1].y + lanes[-1].height + apart if lanes else 0.0, tallest[lane]))
    groups: dict[str, Band] = {}
    for spot in spots:
        lane_band = lanes[spot.lane]
        band = groups.get(spot.group, lane_band)
        y, end = min(band.y, lane_band.y), max(band.y + band.height, lane_band.y + lane_band.height)
        groups[spot.group] = Band(y, end - y)
    return tuple(lanes), groups


def ticks(window: Window, per_year: float, least: float) -> tuple[Window, ...]:
    """The years of a window in strips at least `least` wide that begin on round years; the first and last may be shorter."""
    step = next((step for step in TICK_STEPS if step * per_year >= least), TICK_STEPS[-1])
    starts = [window.first, *range((window.first // step + 1) * step, window.last + 1, step)]
    ends = [*(start - 1 for start in starts[1:]), window.last]
    return tuple(Window(start, end) for start, end in zip(starts, ends, strict=True))
