"""The rules of the layout walk: what a screen may not do with its texts and its targets. Plain functions over small values.

Lengths are device-independent pixels unless they say otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

CAPITAL_SHARE = 0.668  # height of a capital in the kiosk's typeface, of the font's size
TOLERANCE = 1.0  # pixels that rounding may take
LEAST_CONTRAST = 7.0  # WCAG 2.2, 1.4.6
LEAST_TARGET_MM = 20.0
LEAST_GAP_MM = 3.0
MOST_CHARACTERS = 80  # a line, WCAG 2.2, 1.4.8
LEAST_LEADING = 1.5  # of the size of the type, WCAG 2.2, 1.4.8
PARAGRAPH_LINES, PARAGRAPH_LENGTH = 4, 120  # what has as many lines and characters is read as a block
WORST_GROUND = 5.0  # percentile of the ground's pixels, by contrast, that has to do


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def meets(self, other: Box) -> Box:
        """What both have in common; of no size where they are apart."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, max(0.0, right - left), max(0.0, bottom - top))

    def holds(self, other: Box, tolerance: float = TOLERANCE) -> bool:
        """The other lies within this one."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text as it is painted. `ink` is the box of its lines, `item` that of its place, `room` what the items around it leave of it."""

    text: str
    ink: Box
    item: Box
    room: Box
    pixel_size: float
    colour: tuple[float, float, float]  # sRGB, 0 … 1
    truncated: bool = False
    length: int = 0  # characters of the whole text, of which `text` may be the beginning
    lines: int = 1
    leading: float = 0.0  # from one line to the next


@dataclass(frozen=True, slots=True)
class Target:
    """A control that can be touched. `ancestors` are the controls it stands in."""

    name: str
    box: Box
    ancestors: tuple[int, ...] = ()
    number: int = 0


def clipped(texts: Sequence[SeenText]) -> list[str]:
    """Texts of which something is cut off or that are larger than their place."""
    return [f"clipped: “{text.text}”" for text in texts if not (text.item.holds(text.ink) and text.room.holds(text.ink))]


def elided(texts: Sequence[SeenText]) -> list[str]:
    return [f"elided: “{text.text}”" for text in texts if text.truncated]


def outside(texts: Sequence[SeenText], window: Box) -> list[str]:
    """Texts that leave the window."""
    return [f"off the window: “{text.text}”" for text in texts if not window.holds(text.ink)]


def overlapping(texts: Sequence[SeenText]) -> list[str]:
    """Pairs of texts painted over one another; two lines may share the leading between them."""
    found = []
    for one, other in combinations(texts, 2):
        shared = one.ink.meets(other.ink)
        leading = 0.3 * min(one.pixel_size, other.pixel_size)
        if shared.width > TOLERANCE and shared.height > leading:
            found.append(f"overlapping: “{one.text}” and “{other.text}”")
    return found


def too_small(texts: Sequence[SeenText], least_capital_mm: float, pixels_per_mm: float) -> list[str]:
    """Texts whose capitals are lower than can be read from where people stand (EN 301 549 5.1.4)."""
    heights = ((text, text.pixel_size * CAPITAL_SHARE / pixels_per_mm) for text in texts)
    return [f"{height:.1f} mm high: “{text.text}”" for text, height in heights if height < least_capital_mm - 0.01]


def too_long(texts: Sequence[SeenText]) -> list[str]:
    """Texts whose lines are too long for the eye to find the next one."""
    return [
        f"{text.length / text.lines:.0f} characters a line: “{text.text}”" for text in texts if text.length > MOST_CHARACTERS * text.lines
    ]


def too_tight(texts: Sequence[SeenText]) -> list[str]:
    """Paragraphs whose lines stand too close together."""
    return [
        f"leading {text.leading / text.pixel_size:.2f}: “{text.text}”"
        for text in texts
        if text.lines >= PARAGRAPH_LINES and text.length >= PARAGRAPH_LENGTH and text.leading < LEAST_LEADING * text.pixel_size - TOLERANCE
    ]


def too_narrow(targets: Sequence[Target], pixels_per_mm: float) -> list[str]:
    """Targets that are less than a finger wide or high."""
    least = LEAST_TARGET_MM * pixels_per_mm - TOLERANCE
    return [
        f"{target.box.width / pixels_per_mm:.1f} × {target.box.height / pixels_per_mm:.1f} mm: {target.name}"
        for target in targets
        if min(target.box.width, target.box.height) < least
    ]


def too_close(targets: Sequence[Target], pixels_per_mm: float) -> list[str]:
    """Pairs of targets with too little between them, unless one stands in the other."""
    least = LEAST_GAP_MM * pixels_per_mm - TOLERANCE
    found = []
    for one, other in combinations(targets, 2):
        if one.number in other.ancestors or other.number in one.ancestors:
            continue
        across = max(one.box.x, other.box.x) - min(one.box.right, other.box.right)
        down = max(one.box.y, other.box.y) - min(one.box.bottom, other.box.bottom)
        if max(across, down) < least:
            found.append(f"{max(across, down) / pixels_per_mm:.1f} mm between {one.name} and {other.name}")
    return found


WEIGHTS = np.array([0.2126, 0.7152, 0.0722])


def linear(channels: NDArray[np.float64]) -> NDArray[np.float64]:
    """The light of sRGB channels, each 0 … 1 (WCAG 2.2)."""
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


LINEAR = linear(np.arange(256) / 255.0)  # of every level of a channel


def worst_contrast(colour: tuple[float, float, float], ground: NDArray[np.uint8]) -> float:
    """The contrast of a text colour against the worst twentieth of the ground it stands on; `ground` has the shape (…, 3)."""
    text = float(linear(np.array(colour)) @ WEIGHTS)
    below = LINEAR[ground.reshape(-1, 3)] @ WEIGHTS
    contrast = (np.maximum(below, text) + 0.05) / (np.minimum(below, text) + 0.05)
    return float(np.percentile(contrast, WORST_GROUND))


def too_faint(text: SeenText, ground: NDArray[np.uint8]) -> list[str]:
    """Say so where a text does not stand out from what is painted under it."""
    contrast = worst_contrast(text.colour, ground)
    return [f"contrast {contrast:.1f}: “{text.text}”"] if contrast < LEAST_CONTRAST else []
