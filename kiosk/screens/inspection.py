"""Looks at a window as a careful colleague would: nothing cut off, nothing empty, every picture there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.handout import text_items

TOLERANCE = 1.5  # pixels that rounding may take
LEAST_COLOURS = 3  # of a picture that shows something


def faults(window: QQuickWindow, picture: QImage) -> list[str]:
    """What is wrong with what a window shows, as short sentences; none where all is well."""
    return [*_cut_off(window), *_missing(window.contentItem()), *_blank(picture)]


def _cut_off(window: QQuickWindow) -> Iterator[str]:
    whole = QRectF(0, 0, window.width(), window.height()).adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
    for item in text_items(window.contentItem()):
        text = " ".join(str(item.property("text")).split())[:40]
        wide, high = float(item.property("paintedWidth")), float(item.property("paintedHeight"))
        if item.property("truncated") or wide > item.width() + TOLERANCE or high > item.height() + TOLERANCE:
            yield f"“{text}” is cut off"
        elif not whole.contains(item.mapRectToScene(QRectF(0, 0, wide, high))):
            yield f"“{text}” leaves the screen"


def _missing(item: QQuickItem) -> Iterator[str]:
    """Pictures that could not be decoded."""
    if not item.isVisible():
        return
    if item.inherits("QQuickImage"):
        source = item.property("source")
        if not source.isEmpty() and (item.property("progress") < 1 or item.property("paintedWidth") <= 0):
            yield f"the picture {source.fileName()} cannot be shown"
    for child in item.childItems():
        yield from _missing(child)


def _blank(picture: QImage) -> Iterator[str]:
    small = picture.scaled(48, 27)
    colours = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
    if len(colours) < LEAST_COLOURS:
        yield "the picture is empty"
