"""What is seen while the kiosk starts again: a window that is there at once, of Qt's raster painter alone, without QML.

It says what the safe screen says, in its colours; the institution's name and colours follow as soon as the content is read. Where the
screen of a house that is closed is dark, it is black. It shows no frame of its own accord and ends with the supervisor, which ends it when
the kiosk is seen.
"""

from __future__ import annotations

import math
import os
import sys
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, QTimer, QTranslator
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRasterWindow,
)

from kiosk import night, shipped
from kiosk.pack import last_good
from kiosk.settings import Settings
from kiosk.station import display
from kiosk.station.heartbeat import INTERVAL, take_pipe
from kiosk.station.supervision import Beat

FAMILY = "Kiosk Hyperlegible"
FONTS = ("KioskHyperlegible-Bold.ttf", "KioskHyperlegible-Regular.ttf", "KioskHyperlegible-SemiBold.ttf")
LANGUAGE = "fr"  # where neither the settings nor the content name one
RINGS, RING_POINTS = 16, 180
LINE_OPACITY = 0.28


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as in a pack's palette; `name` is the institution's, or empty."""

    paper: str = "#FFFFFF"
    ink: str = "#10243A"
    lit: str = "#FFC35C"
    name: str = ""


class Holding(QRasterWindow):
    """The window. `look` may change while it is shown; the picture is turned clockwise by so many degrees. One that is `locked` stays."""

    def __init__(self, look: Look, turn: int = 0, *, locked: bool = False) -> None:
        super().__init__()
        self.look, self.turn, self.locked, self.dark = look, turn, locked, False
        if locked:
            self.setFlags(self.flags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setTitle("Kiosk")
        self.setCursor(Qt.CursorShape.BlankCursor)

    def darken(self, dark: bool) -> None:
        """Be black, or not any more."""
        if dark != self.dark:
            self.dark = dark
            self.update()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        event.setAccepted(not self.locked)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self.dark:
            painter.fillRect(0, 0, self.width(), self.height(), Qt.GlobalColor.black)
        else:
            paint_turned(painter, self.width(), self.height(), self.look, self.turn)
        painter.end()


def paint_turned(painter: QPainter, width: int, height: int, look: Look, turn: int) -> None:
    """Paint on a window of so many pixels, turned clockwise by quarters."""
    painter.translate(width if turn in (90, 180) else 0, height if turn in (180, 270) else 0)
    painter.rotate(turn)
    paint(painter, *((height, width) if turn % 180 else (width, height)), look)


def paint(painter: QPainter, width: int, height: int, look: Look) -> None:
    """Growth rings around one lit point, and three lines of text: name, title, sentence."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(0, 0, width, height, QColor(look.ink))
    unit = min(width, height) / 100
    heart = QPointF(width / 2, height * 0.3)
    line = QColor(look.paper)
    for ring in range(1, RINGS + 1):
        line.setAlphaF(LINE_OPACITY * (1 - ring / (RINGS + 1)))
        painter.setPen(QPen(line, unit * 0.25))
        radius = unit * (3 + 0.5 * ring * (ring + 5) / 2)
        painter.drawPath(_ring(heart, radius, ring))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.lit))
    painter.drawEllipse(heart, unit * 1.2, unit * 1.2)
    painter.setPen(QColor(look.paper))
    title = QCoreApplication.translate("SafeScreen", "We will be right back")
    sentence = QCoreApplication.translate("SafeScreen", "This screen is being prepared. Thank you for your patience.")
    below = height * 0.52
    for text, size, weight in (
        (look.name, unit * 3.2, QFont.Weight.DemiBold),
        (title, unit * 7.5, QFont.Weight.Bold),
        (sentence, unit * 3.6, QFont.Weight.Normal),
    ):
        below = _write(painter, text, QRectF(width * 0.1, below, width * 0.8, height), round(size), weight) + unit * 3


def _ring(heart: QPointF, radius: float, number: int) -> QPainterPath:
    """One year's growth: nearly round, and not quite as the year before."""
    turns = [step * math.tau / RING_POINTS for step in range(RING_POINTS)]
    reach = [radius * (1 + 0.045 * math.sin(3 * turn + number / 4) + 0.03 * math.sin(5 * turn - number / 3)) for turn in turns]
    points = [heart + QPointF(far * math.cos(turn), far * math.sin(turn)) for turn, far in zip(turns, reach, strict=True)]
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def _write(painter: QPainter, text: str, within: QRectF, pixels: int, weight: QFont.Weight) -> float:
    """Write centred lines from the top of a rectangle on. Returns where they end; a text yet to come has its line."""
    font = QFont(FAMILY, -1, weight)
    font.setPixelSize(pixels)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    used = painter.boundingRect(within, flags, text or " ")
    painter.drawText(within, flags, text)
    return used.bottom()


def speak(application: QGuiApplication, language: str) -> QTranslator:
    """Take the words of a language. Returns what gives them."""
    translator = QTranslator(application)
    if translator.load(f"kiosk_{language}", str(shipped("assets") / "translations")):
        application.installTranslator(translator)
    return translator


def recognise(settings: Settings) -> tuple[Look, str] | None:
    """How the institution looks, and the language of the content; None where there is no content to read it of."""
    pack = last_good.choose(settings.content, settings.state_dir).pack
    if pack is None:
        return None
    language = settings.language if settings.language in pack.languages else pack.default_language
    return Look(pack.palette.paper, pack.palette.ink, pack.palette.lit, pack.institution.name[language]), language


def is_heard(pipe: int) -> bool:
    """Whether the supervisor is still there."""
    try:
        os.write(pipe, Beat.TURN.value)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return True


def run(settings: Settings, duration: float | None = None) -> int:
    """Show the window until SIGTERM, until `duration` seconds have passed or the supervisor is gone. Returns the exit code."""
    application = QGuiApplication(sys.argv[:1])
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(shipped("assets") / "fonts" / name))
    speak(application, settings.language or LANGUAGE)
    window = Holding(Look(), settings.rotation, locked=settings.locked and settings.window is None)
    window.darken(night.is_dark(settings, datetime.now()))
    if (screen := display.find(settings.screen)) is not None:
        window.setScreen(screen)
    if settings.window is None:
        window.setGeometry(window.screen().geometry())  # without a window manager, nobody else does
        window.showFullScreen()
    else:
        window.resize(*settings.window)
        window.show()
    pipe = take_pipe()

    def name_it() -> None:
        known = recognise(settings)
        if known is not None:
            window.look, language = known
            speak(application, language)
            window.update()

    def look_around() -> None:
        window.darken(night.is_dark(settings, datetime.now()))
        if pipe is not None and not is_heard(pipe):
            application.exit()  # `quit` would ask the window first, and a locked one refuses

    turn = QTimer(application, interval=INTERVAL)
    turn.timeout.connect(look_around)
    turn.start()
    QTimer.singleShot(INTERVAL // 2, window, name_it)  # once the first picture is there
    if duration is not None:
        QTimer.singleShot(round(duration * 1000), application.exit)
    return application.exec()
