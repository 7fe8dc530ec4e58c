"""A window of QML of a test's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import QML
from kiosk.screens.capture import settle


@contextmanager
def opened(scene: str) -> Iterator[QQuickWindow]:
    """The window that the scene makes, at rest; it says by `settled` that nothing moves."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(QByteArray(scene.encode()), QUrl())
    made = component.create()
    assert isinstance(made, QQuickWindow), component.errorString()
    made.show()
    settle(made)
    yield made
    made.close()
    made.deleteLater()
    engine.deleteLater()
    QGuiApplication.processEvents()
