"""Reads a real window for the layout walk: its visible texts and targets, and what is painted under a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.screens.walk import Box, SeenText, Target

ICON_FAMILY = "phosphor"
PIXELS_READ = 10_000  # of the ground under a text
BACKDROPS = ("beside", "stay")


def box_of(item: QQuickItem, rectangle: QRectF | None = None) -> Box:
    """Where a part of an item (or the whole) lies in the window."""
    seen = item.mapRectToScene(rectangle or QRectF(0, 0, item.width(), item.height()))
    return Box(seen.x(), seen.y(), seen.width(), seen.height())


@dataclass(frozen=True, slots=True)
class Seen:
    """A visible item. `room` is what can be brought into view of where it stands, `view` what is in view; `way` the controls around it."""

    item: QQuickItem
    room: Box
    view: Box
    way: tuple[int, ...] = ()


def walk(item: QQuickItem, room: Box, view: Box, way: tuple[int, ...] = ()) -> Iterator[Seen]:
    """Every visible item under one. Inside a Flickable the room is as long as its content."""
    if not item.isVisible() or item.opacity() < 0.01:
        return
    yield Seen(item, room, view, way)
    if item.property("focusId"):
        way = (*way, id(item))
    if item.inherits("QQuickFlickable"):
        content: QQuickItem = item.property("contentItem")
        yield from walk(content, box_of(content), view.meets(box_of(item)), way)
        return
    if item.clip():
        room, view = room.meets(box_of(item)), view.meets(box_of(item))
    for child in item.childItems():
        yield from walk(child, room, view, way)


def visible(window: QQuickWindow, within: QQuickItem | None = None) -> list[Seen]:
    """What lies over everything where a sheet or the countdown is open, else all of the window; or what is `within` an item."""
    whole = Box(0, 0, window.width(), window.height())
    if within is not None:
        return list(walk(within, whole, whole))
    found = list(walk(window.contentItem(), whole, whole))
    over = next((seen.item.parentItem() for seen in found if seen.item.property("focusId") in BACKDROPS), None)
    return list(walk(over, whole, whole)) if over is not None else found


def shows_words(item: QQuickItem) -> bool:
    """Words, not a glyph."""
    if not item.inherits("QQuickText") or not str(item.property("text")).strip():
        return False
    font: QFont = item.property("font")
    return ICON_FAMILY not in font.family().lower()


def text_items(window: QQuickWindow, within: QQuickItem | None = None) -> list[Seen]:
    """The items that show words."""
    return [seen for seen in visible(window, within) if shows_words(seen.item)]


def seen_text(seen: Seen) -> SeenText:
    item = seen.item
    colour: QColor = item.property("color")
    font: QFont = item.property("font")
    return SeenText(
        text=str(item.property("text"))[:60],
        ink=box_of(item, ink(item)),
        item=box_of(item),
        room=seen.room,
        pixel_size=float(font.pixelSize()),
        colour=(colour.redF(), colour.greenF(), colour.blueF()),
        truncated=bool(item.property("truncated")),
        length=len(str(item.property("text"))),
        lines=int(item.property("lineCount")),
        leading=leading(item),
    )


def leading(item: QQuickItem) -> float:
    """From one line of a text to the next, in pixels: the line of its font, stretched as the item asks."""
    return QFontMetricsF(item.property("font")).height() * float(item.property("lineHeight"))


def alignment(item: QQuickItem, name: str) -> int:
    """An alignment as a number of Qt.AlignmentFlag; its own type has no converter to Python."""
    value: Any = QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def ink(item: QQuickItem) -> QRectF:
    """The lines of a text within its item, in the item's coordinates."""
    width, height = float(item.property("paintedWidth")), float(item.property("paintedHeight"))
    across, down = alignment(item, "effectiveHorizontalAlignment"), alignment(item, "verticalAlignment")
    x = {2: item.width() - width, 4: (item.width() - width) / 2}.get(across, 0.0)
    y = {64: item.height() - height, 128: (item.height() - height) / 2}.get(down, 0.0)
    return QRectF(x, y, width, height)


def targets(window: QQuickWindow, within: QQuickItem | None = None) -> list[Target]:
    """The controls that can be touched now and are whole in view, but for the one that lies behind a sheet."""
    return [
        Target(str(seen.item.property("focusId")), box_of(seen.item), seen.way, id(seen.item))
        for seen in visible(window, within)
        if seen.item.property("focusId") not in (None, "", "beside") and seen.item.isEnabled() and seen.view.holds(box_of(seen.item))
    ]


def pixels(image: QImage) -> NDArray[np.uint8]:
    """A picture as (height, width, 3), each 0 … 255."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return raw[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()  # the picture goes, and its memory with it


def ground(window: QQuickWindow, texts: list[QQuickItem]) -> NDArray[np.uint8]:
    """What is painted where no text is: the window with its texts made clear."""
    opacities = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    picture = pixels(window.grabWindow())
    for text, opacity in zip(texts, opacities, strict=True):
        text.setOpacity(opacity)
    return picture


def under(picture: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    """The part of a picture that lies under a box, every so many pixels of a large one; empty where that is off the picture."""
    height, width = picture.shape[:2]
    left, top = max(0, int(box.x)), max(0, int(box.y))
    part = picture[top : min(height, int(box.bottom) + 1), left : min(width, int(box.right) + 1)]
    step = max(1, isqrt(part.shape[0] * part.shape[1] // PIXELS_READ))
    return part[::step, ::step]
