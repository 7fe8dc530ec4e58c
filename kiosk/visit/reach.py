"""Which part of the glass a visit is laid out in, so that its controls can be reached from a wheelchair or by a child.

Heights are millimetres above the floor, areas pixels from the upper left corner of the glass. The band of 380 to 1220 mm is that of
EN 301 549 V3.2.1, 8.3, and of Section 508, 407.8.
"""

from __future__ import annotations

from dataclasses import dataclass

USUAL_LOWER_EDGE_MM = 800.0  # assumed where the settings do not say: a desk, or a screen on a wall for people who stand
LEAST_HEIGHT_MM = 200.0  # of a layout that works: a tablet of ten inches
WIDEST = 16 / 9  # of the low area: what lies far to the side is as hard to reach as what lies high


@dataclass(frozen=True, slots=True)
class Mounting:
    """How the glass hangs, and what of it everybody reaches."""

    lower_edge: float = USUAL_LOWER_EDGE_MM
    low: float = 380.0
    high: float = 1220.0


@dataclass(frozen=True, slots=True)
class Glass:
    """A glass of so many pixels."""

    width: float
    height: float
    pixels_per_mm: float

    @property
    def height_mm(self) -> float:
        return self.height / self.pixels_per_mm

    @property
    def least_mm(self) -> float:
        """The height a layout needs, or all there is."""
        return min(LEAST_HEIGHT_MM, self.height_mm)


@dataclass(frozen=True, slots=True)
class Area:
    x: float
    y: float
    width: float
    height: float


def usual_area(glass: Glass, mounting: Mounting) -> Area:
    """All of the glass but what lies below the band: the bar, with the way to the low controls on it, stands no lower than that."""
    bottom = _bottom(glass, mounting)
    return Area(0, 0, glass.width, round((mounting.lower_edge + glass.height_mm - bottom) * glass.pixels_per_mm))


def low_area(glass: Glass, mounting: Mounting) -> Area:
    """The part of the glass that lies in the band, in the middle and no wider than a usual screen; the usual area where that is low enough.

    Where too little of the glass lies in the band, the part of it that is nearest and just high enough.
    """
    usual = usual_area(glass, mounting)
    top_mm = mounting.lower_edge + glass.height_mm
    if top_mm <= mounting.high:
        return usual
    bottom = _bottom(glass, mounting)
    top = max(min(top_mm, mounting.high), bottom + glass.least_mm)
    height = int((top - bottom) * glass.pixels_per_mm)
    width = min(glass.width, round(height * WIDEST))
    return Area(round((glass.width - width) / 2), usual.height - height, width, height)


def reachable(glass: Glass, mounting: Mounting) -> float:
    """How far up from the lower edge of the usual area a control may stand, in pixels; at least as far as a layout needs."""
    return max(mounting.high - _bottom(glass, mounting), glass.least_mm) * glass.pixels_per_mm


def outside_mm(glass: Glass, mounting: Mounting) -> float:
    """How much of the low area sticks out of the band, above or below it."""
    area = low_area(glass, mounting)
    bottom = height_above_floor(glass, mounting, area.y + area.height)
    top = height_above_floor(glass, mounting, area.y)
    return max(0.0, mounting.low - bottom) + max(0.0, top - mounting.high)


def height_above_floor(glass: Glass, mounting: Mounting, y: float) -> float:
    """Of a point `y` pixels below the upper edge of the glass."""
    return mounting.lower_edge + (glass.height - y) / glass.pixels_per_mm


def _bottom(glass: Glass, mounting: Mounting) -> float:
    """Where the area ends below: at the lower edge or the band's, but never so high that no layout would fit above."""
    highest = mounting.lower_edge + glass.height_mm - glass.least_mm
    return min(max(mounting.lower_edge, mounting.low), highest)
