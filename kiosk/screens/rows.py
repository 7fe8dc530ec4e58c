"""A listing as QML has it: it asks for the rows that are in view."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.listing import Document, Listing

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The library makes rows.")
class Rows(QObject):  # type: ignore[operator]
    """Rows of documents, each made when it is asked for."""

    def __init__(self, listing: Listing, parent: QObject) -> None:
        super().__init__(parent)
        self._listing = listing

    count = Property(int, lambda self: self._listing.count, constant=True)

    @Slot(int, result="QVariantMap")
    def at(self, place: int) -> Document:
        """What the row shows; nothing beyond the last."""
        return self._listing.row(place) if 0 <= place < self._listing.count else {}

    @Slot(str, result=int)
    def find(self, name: str) -> int:
        """The row in which the control of that name stands; -1 where none does."""
        return self._listing.find(name) if name else -1
