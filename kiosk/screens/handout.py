"""The slides of a show as a file: PDF pages with real text over a picture of the rest, or a folder of PNG pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextLayout, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.capture import save_picture, settle
from kiosk.screens.slideshow_model import SlideshowModel
from kiosk.slideshow.playlist import Slide

PAGE_WIDTH_MM = 338.67  # of a page in landscape: that of a widescreen slide
RESOLUTION = 300  # dots an inch, of the coordinates the text is placed with
RIGHT, CENTRE, BOTTOM, MIDDLE = 2, 4, 64, 128  # of Qt.AlignmentFlag
Report = Callable[[int, int, str], None]  # done, of how many, the slide


@dataclass(frozen=True, slots=True)
class TextRun:
    """One line of a text as it stands on a slide; lengths in the window's pixels."""

    text: str
    baseline: QPointF
    font: QFont
    colour: QColor


def text_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item that shows words, from the back to the front."""
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickText") and str(item.property("text")).strip():
        yield item
    for child in item.childItems():
        yield from text_items(child)


def runs(item: QQuickItem) -> list[TextRun]:
    """The lines of a text item, broken where the screen breaks them."""
    font = QFont(item.property("font"))
    font.setPixelSize(round(float(_value(item, "fontInfo.pixelSize"))))  # what is left of it once it fits
    colour = QColor(item.property("color"))
    colour.setAlphaF(colour.alphaF() * _opacity(item))
    lines = _lines(item, font)
    across, down = int(_value(item, "effectiveHorizontalAlignment")), int(_value(item, "verticalAlignment"))
    left, top = float(item.property("leftPadding")), float(item.property("topPadding"))
    room = item.height() - top - float(item.property("bottomPadding")) - float(item.property("paintedHeight"))
    top += {BOTTOM: room, MIDDLE: room / 2}.get(down, 0.0)
    found = []
    for line in lines:
        x = left + {RIGHT: item.width() - line.width, CENTRE: (item.width() - line.width) / 2}.get(across, 0.0)
        found.append(TextRun(line.text, item.mapToScene(QPointF(x, top + line.baseline)), font, colour))
    return found


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    width: float
    baseline: float  # below the top of the text


def _lines(item: QQuickItem, font: QFont) -> list[_Line]:
    """A text set again as Qt Quick sets it: each line as high as its font times the line height."""
    stretch = float(item.property("lineHeight"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(int(_value(item, "wrapMode"))))
    found: list[_Line] = []
    y = 0.0
    for paragraph in str(item.property("text")).split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(item.width())
            text = paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip()
            found.append(_Line(text, line.naturalTextWidth(), y + line.ascent()))
            y += line.height() * stretch
        layout.endLayout()
    return found


def _value(item: QQuickItem, expression: str) -> Any:
    """A property whose type has no converter to Python."""
    value: Any = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return value[0] if isinstance(value, tuple) else value


def _opacity(item: QQuickItem | None) -> float:
    opacity = 1.0
    while item is not None:
        opacity *= item.opacity()
        item = item.parentItem()
    return opacity


def draw_pdf(window: QQuickWindow, model: SlideshowModel, slides: Sequence[Slide], title: str, language: str, report: Report) -> bytes:
    """A document of one page a slide, in the window's proportions; text can be selected and its fonts are inside."""
    drawn = QBuffer()  # in memory: Qt's writer does not tell of a disk that is full
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(drawn)
    writer.setTitle(title)
    writer.setCreator("kiosk")
    writer.setResolution(RESOLUTION)
    longer = max(window.width(), window.height())
    side_mm = QSizeF(window.width() * PAGE_WIDTH_MM / longer, window.height() * PAGE_WIDTH_MM / longer)
    writer.setPageSize(QPageSize(side_mm, QPageSize.Unit.Millimeter, "slide"))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    painter = QPainter(writer)
    try:
        for number, slide in enumerate(slides):
            if number:
                writer.newPage()
            model.jump(number)
            settle(window)
            _paint(painter, window, writer.width() / window.width())
            report(number + 1, len(slides), slide.key)
    finally:
        painter.end()
    return _in_language(bytes(drawn.data().data()), language)


def _paint(painter: QPainter, window: QQuickWindow, scale: float) -> None:
    items = list(text_items(window.contentItem()))
    lines = [run for item in items for run in runs(item)]
    painter.save()
    painter.scale(scale, scale)
    painter.drawImage(QRectF(0, 0, window.width(), window.height()), _without(window, items))
    for line in lines:
        painter.setFont(line.font)
        painter.setPen(line.colour)
        painter.drawText(line.baseline, line.text)
    painter.restore()


def _without(window: QQuickWindow, items: Sequence[QQuickItem]) -> QImage:
    """The picture of a window without some of its items."""
    kept = [item.opacity() for item in items]
    for item in items:
        item.setOpacity(0)
    picture = window.grabWindow()
    for item, opacity in zip(items, kept, strict=True):
        item.setOpacity(opacity)
    return picture.convertToFormat(QImage.Format.Format_RGB888)


def _in_language(drawn: bytes, language: str) -> bytes:
    """The document with its language named, which Qt's writer does not do."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    with PdfReader(BytesIO(drawn)) as reader:
        whole = PdfWriter(clone_from=reader)
    whole.root_object[NameObject("/Lang")] = TextStringObject(language)
    finished = BytesIO()
    whole.write(finished)
    return finished.getvalue()


def save_pictures(window: QQuickWindow, model: SlideshowModel, slides: Sequence[Slide], folder: Path, report: Report) -> None:
    """One PNG a slide, numbered in their order. Raises OSError."""
    digits = len(str(len(slides)))
    for number, slide in enumerate(slides):
        model.jump(number)
        settle(window)
        path = folder / f"{number + 1:0{digits}d}-{slide.key}-{slide.language}.png"
        save_picture(window.grabWindow(), path)
        report(number + 1, len(slides), slide.key)
