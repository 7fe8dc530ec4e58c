"""The glass the visitor touches, as QML needs it: pixels a millimetre, and the sizes a reader and a finger need."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import reach
from kiosk.visit.reach import Glass, Mounting

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk measures one glass.")
class GlassModel(QObject):  # type: ignore[operator]
    """Set from the settings and the screen; follows a change of screen."""

    changed = Signal()
    turnChanged = Signal()
    nightChanged = Signal()

    def __init__(
        self,
        minimum_capital_mm: float,
        large_capital_mm: float,
        minimum_target_mm: float,
        qr_mm: float = 60,
        mounting: Mounting | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mounting = mounting or Mounting()
        self._capital = minimum_capital_mm
        self._large_capital = large_capital_mm
        self._target = minimum_target_mm
        self._qr = qr_mm
        self._pixels_per_mm = 96 / 25.4
        self._turn = 0
        self._night = False

    turn = Property(int, lambda self: self._turn, notify=turnChanged)  # degrees clockwise by which the picture is turned in the window
    night = Property(bool, lambda self: self._night, notify=nightChanged)  # the house is closed: dark while nobody is there
    pixelsPerMillimetre = Property(float, lambda self: self._pixels_per_mm, notify=changed)
    minimumCapitalMillimetres = Property(float, lambda self: self._capital, constant=True)
    largeCapitalMillimetres = Property(float, lambda self: self._large_capital, constant=True)  # least, of the largest text
    minimumTargetMillimetres = Property(float, lambda self: self._target, constant=True)

    qrMillimetres = Property(float, lambda self: self._qr, constant=True)

    # The scale is given along, so that a binding follows it.

    @Slot(float, float, float, bool, result=QRectF)
    def area(self, width: float, height: float, pixels_per_mm: float, low: bool) -> QRectF:
        """The part of a window that a visit is laid out in, in the usual way or with low controls."""
        glass = Glass(width, height, pixels_per_mm)
        area = reach.low_area(glass, self._mounting) if low else reach.usual_area(glass, self._mounting)
        return QRectF(area.x, area.y, area.width, area.height)

    @Slot(float, float, float, result=bool)
    def lowers(self, width: float, height: float, pixels_per_mm: float) -> bool:
        """Low controls change something: part of the window is too high for everybody."""
        glass = Glass(width, height, pixels_per_mm)
        return reach.low_area(glass, self._mounting) != reach.usual_area(glass, self._mounting)

    @Slot(float, float, float, result=float)
    def reachable(self, width: float, height: float, pixels_per_mm: float) -> float:
        """How far up from the lower edge of the usual area everybody reaches, in pixels."""
        return reach.reachable(Glass(width, height, pixels_per_mm), self._mounting)

    def report_reach(self, width: float, height: float, *, assumed: bool) -> None:
        """Say in the log what someone may have to change: how the glass hangs, or that the settings do not tell it."""
        hung = self._mounting
        if self._turn % 180:
            width, height = height, width
        beyond = reach.outside_mm(Glass(width, height, self._pixels_per_mm), hung)
        if beyond >= 1:
            band = f"{hung.low:g} to {hung.high:g} mm above the floor"
            log.warning("Too little of the glass lies %s: the low controls stick out by %.0f mm.", band, beyond)
        elif assumed:
            log.info("mount_height_mm is not set: low controls take the glass to begin %g mm above the floor.", hung.lower_edge)

    def mount(self, mounting: Mounting) -> None:
        """Take it that the glass hangs elsewhere."""
        self._mounting = mounting
        self.changed.emit()

    def turn_by(self, degrees: int) -> None:
        """Turn the picture clockwise, by quarters of a turn."""
        if degrees != self._turn:
            self._turn = degrees
            self.turnChanged.emit()

    def close_for_night(self, closed: bool) -> None:
        """Take it that the house is closed, or that it opens again."""
        if closed != self._night:
            self._night = closed
            self.nightChanged.emit()

    def measure(self, pixels_per_mm: float) -> None:
        """Take a new measure, as when the window moves to another screen."""
        if pixels_per_mm != self._pixels_per_mm:
            self._pixels_per_mm = pixels_per_mm
            self.changed.emit()
