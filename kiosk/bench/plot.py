"""The plot: starts and memory of each case as bars, and the frames of each transition on a line of milliseconds."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

from kiosk.bench.compare import cases_of, lookup
from kiosk.bench.series import YARDSTICK, Case, Series, percentile, spread

WIDTH, MARGIN, ROW, GAP = 1600, 40, 34, 60  # pixels
NAMES = 560  # pixels for what stands on the left
INK, PAPER, BAR, LIGHT, LIMIT = "#10243A", "#F6F1E7", "#1D2768", "#B7B9DE", "#A02C2C"
MOST_STEP = 20.0  # milliseconds

Row = tuple[str, tuple[float, ...]]


def draw(series: Sequence[Series], file: Path) -> None:
    """Raises OSError where the picture cannot be written."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from kiosk.app import make_application

        _application = make_application()
    panels = [panel for panel in panels_of(series) if panel[2]]
    height = 2 * MARGIN + sum(GAP + ROW * len(rows) + ROW for _, _, rows, _ in panels)
    picture = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(PAPER))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = MARGIN
    for title, unit, rows, limit in panels:
        top = panel(painter, top, f"{title}, {unit}", rows, limit)
    painter.end()
    if not picture.save(str(file), "PNG"):  # type: ignore[call-overload]  # its stub wants bytes, its code does not
        raise OSError(f"The plot {file} cannot be written.")


def panels_of(series: Sequence[Series]) -> list[tuple[str, str, list[Row], float | None]]:
    values = lookup(series)
    cases = cases_of(series)
    with_yardstick = [*cases, *(case for case in dict.fromkeys(one.case for one in series) if case.pack == YARDSTICK)]

    def bars(measure: str, chosen: Sequence[Case]) -> list[Row]:
        return [(str(case), values(case, measure)) for case in chosen if values(case, measure)]

    steps = [(one.measure.partition("/")[2], one.values) for one in series if one.case == cases[0] and one.measure.startswith("frames/")]
    return [
        ("From process start to the first frame: median and quartiles", "s", bars("start/first frame", with_yardstick), None),
        ("Memory after start (PSS): median and quartiles", "MB", bars("memory/after start", with_yardstick), None),
        ("Resting loop", "% of one processor", bars("attract/processor", cases), None),
        (f"Between two frames, {cases[0]}: median, and line to the 99th percentile", "ms", steps, MOST_STEP),
    ]


def panel(painter: QPainter, top: int, title: str, rows: Sequence[Row], limit: float | None) -> int:
    """One panel; gives where the next begins."""
    write(painter, QRectF(MARGIN, top, WIDTH - 2 * MARGIN, ROW), title, 22, bold=True)
    top += ROW + 8
    largest = max([limit or 0.0, *(percentile(values, 99) for _, values in rows)]) or 1.0
    scale = (WIDTH - NAMES - 3 * MARGIN - 110) / largest
    left = MARGIN + NAMES
    for name, values in rows:
        middle = percentile(values, 50)
        low, high = (middle, percentile(values, 99)) if limit is not None else spread(values)
        write(painter, QRectF(MARGIN, top, NAMES - 16, ROW), name, 17)
        painter.fillRect(QRectF(left, top + 7, middle * scale, ROW - 14), QColor(BAR if YARDSTICK not in name else LIGHT))
        painter.setPen(QPen(QColor(INK), 2))
        painter.drawLine(QPointF(left + low * scale, top + ROW / 2), QPointF(left + high * scale, top + ROW / 2))
        painter.drawLine(QPointF(left + high * scale, top + 10), QPointF(left + high * scale, top + ROW - 10))
        text = f"{middle:.2f}" if largest < 20 else f"{middle:.0f} – {high:.0f}" if limit is not None else f"{middle:.0f}"
        write(painter, QRectF(left + max(middle, high) * scale + 10, top, 110, ROW), text, 17)
        top += ROW
    if limit is not None:
        painter.setPen(QPen(QColor(LIMIT), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left + limit * scale, top - ROW * len(rows)), QPointF(left + limit * scale, top))
    return top + GAP


def write(painter: QPainter, box: QRectF, text: str, pixels: int, *, bold: bool = False) -> None:
    font = QFont("Kiosk Hyperlegible")
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(INK))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
