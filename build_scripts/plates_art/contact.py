"""The contact sheet: every plate as a tall tile and as a landscape, in its theme's colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from kiosk.screens.plates import PlateColours, coloured, stored_plate

COLOURS = {
    "cells": ("5A1740", "F0B4D2"),
    "dendrites": ("1D2768", "AEBBFF"),
    "antibodies": ("6B3A00", "FFCB8A"),
    "heartbeat": ("6E1A12", "FFB4A3"),
    "rings": ("1D4A2A", "A9DDB0"),
    "voxels": ("0B4350", "8FDCE6"),
}
TALL, WIDE, GUTTER = QSize(240, 480), QSize(854, 480), 12


def contact_sheet(names: list[str], target: Path, *, wide: bool = False, ground: str = "") -> None:
    """Paint the stored plates side by side, a family a row, and write a PNG."""
    cell = WIDE if wide else TALL
    families = sorted({n.rsplit("-", 1)[0] for n in names}, key=list(COLOURS).index)
    columns = max(sum(n.startswith(f + "-") for n in names) for f in families)
    image = QImage(
        columns * (cell.width() + GUTTER) + GUTTER, len(families) * (cell.height() + GUTTER) + GUTTER, QImage.Format.Format_RGB32
    )
    image.fill(QColor("#F6F1E7"))
    painter = QPainter(image)
    for row, family in enumerate(families):
        for column, name in enumerate(n for n in names if n.startswith(family + "-")):
            own, line = COLOURS[family]
            plate = painted_plate(name, PlateColours(ground or own, line, "FFC35C"), cell)
            painter.drawImage(
                QRect(GUTTER + column * (cell.width() + GUTTER), GUTTER + row * (cell.height() + GUTTER), cell.width(), cell.height()),
                plate,
            )
    painter.end()
    image.save(str(target))


def painted_plate(name: str, colours: PlateColours, size: QSize) -> QImage:
    """The plate at exactly `size` pixels, cropped around its middle as the screens crop it. Raises ValueError for an unknown plate."""
    svg = stored_plate(name)
    if svg is None:
        raise ValueError(f"There is no plate named {name}.")
    device = QBuffer()
    device.setData(QByteArray(coloured(svg, colours)))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(b"svg"))
    side = max(size.width(), size.height())
    reader.setScaledSize(QSize(side, side))
    reader.setScaledClipRect(QRect((side - size.width()) // 2, (side - size.height()) // 2, size.width(), size.height()))
    return reader.read()
