"""The glass the visitor touches, as QML needs it: pixels a millimetre, and the sizes a reader and a finger need."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk measures one glass.")
class GlassModel(QObject):  # type: ignore[operator]
    """Set from the settings and the screen; follows a change of screen."""

    changed = Signal()

    def __init__(self, minimum_capital_mm: float, minimum_target_mm: float, qr_mm: float = 60, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._capital = minimum_capital_mm
        self._target = minimum_target_mm
        self._qr = qr_mm
        self._pixels_per_mm = 96 / 25.4

    pixelsPerMillimetre = Property(float, lambda self: self._pixels_per_mm, notify=changed)
    minimumCapitalMillimetres = Property(float, lambda self: self._capital, constant=True)
    minimumTargetMillimetres = Property(float, lambda self: self._target, constant=True)

    qrMillimetres = Property(float, lambda self: self._qr, constant=True)

    def measure(self, pixels_per_mm: float) -> None:
        """Take a new measure, as when the window moves to another screen."""
        if pixels_per_mm != self._pixels_per_mm:
            self._pixels_per_mm = pixels_per_mm
            self.changed.emit()
