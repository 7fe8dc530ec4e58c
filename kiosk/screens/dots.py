"""Draws a number as a field of dots, one for each thing counted; an image provider, so that QML draws one picture and no items."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
MOST = 100_000
BANDS = 8  # tones from the middle outward
FADE = 0.6  # of the tone lost at the edge


def dot_positions(count: int, width: float, height: float) -> list[QPointF]:
    """Seeds of a sunflower in an ellipse that fills the box, the innermost first."""
    points = []
    for index in range(count):
        reach = math.sqrt((index + 0.5) / count)
        angle = index * GOLDEN_ANGLE
        points.append(QPointF(width / 2 * (1 + reach * math.cos(angle)), height / 2 * (1 + reach * math.sin(angle))))
    return points


class DotsProvider(QQuickImageProvider):
    """`image://dots/<count>/<ink>/<lit>` with colours as six hexadecimal digits; an address it cannot read gives an empty picture."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image, QQuickImageProvider.Flag.ForceAsynchronousImageLoading)

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        size.setWidth(requested.width())
        size.setHeight(requested.height())
        picture = QImage(max(1, requested.width()), max(1, requested.height()), QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        parts = address.split("/")
        if len(parts) == 3 and parts[0].isdigit():
            paint_dots(picture, min(int(parts[0]), MOST), QColor(f"#{parts[1]}"), QColor(f"#{parts[2]}"))
        return picture


def paint_dots(picture: QImage, count: int, ink: QColor, lit: QColor) -> None:
    """Paints `count` dots, the last of them lit; a dot takes about a quarter of the room it has."""
    if count < 1:
        return
    width, height = picture.width() * 0.97, picture.height() * 0.97
    diameter = max(1.6, min(math.sqrt(math.pi / 4 * width * height / count) * 0.5, min(width, height) * 0.12))
    width, height = width - diameter, height - diameter
    points = dot_positions(count, width, height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate((picture.width() - width) / 2, (picture.height() - height) / 2)
    for band in range(BANDS):
        tone = QColor(ink)
        tone.setAlphaF(1 - FADE * band / (BANDS - 1))
        painter.setPen(_pen(tone, diameter))
        painter.drawPoints(QPolygonF(points[len(points) * band // BANDS : len(points) * (band + 1) // BANDS]))
    painter.setPen(_pen(lit, max(diameter * 1.8, 6)))
    painter.drawPoint(points[min(count - 1, max(0, count // 40))])
    painter.end()


def _pen(colour: QColor, diameter: float) -> QPen:
    return QPen(colour, diameter, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
