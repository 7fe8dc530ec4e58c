"""What JavaScript no longer needs, gone at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQml import QQmlEngine


def collect(engine: QQmlEngine) -> None:
    """What one collection frees may be deleted later, and hold what the next one frees."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        engine.collectGarbage()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
