"""The displays by their names; how large things are on the glass: pixels to millimetres, the height that can be read from where people stand."""

from __future__ import annotations

import math

from PySide6.QtGui import QGuiApplication, QScreen

MM_PER_INCH = 25.4
FALLBACK_DPI = 96.0
LEAST_DPI, MOST_DPI = 40.0, 400.0  # what a reported size has to give to be believed
# Screens that know only their shape report it as a size: 16:9 or 16:10, in centimetres.
_SHAPES = frozenset({(160, 90), (160, 100), (90, 160), (100, 160)})


def find(name: str | None) -> QScreen | None:
    """The display of this name; None where no name is given, or none of the displays has it."""
    return next((screen for screen in QGuiApplication.screens() if screen.name() == name), None)


def pixels_per_mm(size: tuple[int, int], diagonal_mm: float | None, physical_mm: tuple[float, float]) -> float:
    """Pixels in one millimetre of a screen of `size` pixels.

    The configured diagonal is believed; without one, the size the screen reports, where that makes sense; else 96 dots an inch.
    Only diagonals are compared, since a rotated screen may report its sides unrotated.
    """
    pixels = math.hypot(*size)
    if not pixels > 0:
        return FALLBACK_DPI / MM_PER_INCH
    if diagonal_mm is not None and diagonal_mm > 0 and math.isfinite(diagonal_mm):
        return pixels / diagonal_mm
    return pixels / math.hypot(*physical_mm) if is_plausible(size, physical_mm) else FALLBACK_DPI / MM_PER_INCH


def is_plausible(size: tuple[int, int], physical_mm: tuple[float, float]) -> bool:
    """Say whether a reported physical size can be true of a screen of `size` pixels."""
    width, height = physical_mm
    if not (width > 0 and height > 0) or (round(width), round(height)) in _SHAPES:
        return False
    return LEAST_DPI <= math.hypot(*size) / math.hypot(width, height) * MM_PER_INCH <= MOST_DPI


def minimal_capital_mm(arc_minutes: float, distance_mm: float) -> float:
    """The height in millimetres that spans `arc_minutes` seen from `distance_mm` (EN 301 549, 5.1.4)."""
    return 2 * distance_mm * math.tan(math.radians(arc_minutes / 60) / 2)
