"""The pane for what may be longer than its place, where its content answers badly to the width it is given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.capture import settle
from tests.screens.scene import opened

ENOUGH = 40  # changes after which the content gives in, so that a pane that never settles fails instead of hanging

# Content that is too high for the pane where it is wide, and fits where the buttons beside it have made it narrow.
SCENE = """
import QtQuick
import Kiosk.Controls

Window {
    readonly property bool settled: true
    property int changes: 0
    property bool tall: true

    width: 900
    height: 400

    ReadingPane {
        objectName: "pane"
        width: 800
        height: 300

        Rectangle {
            width: parent.width
            implicitHeight: !tall ? 100 : width < 790 ? 200 : 400
            height: changes < ENOUGH ? implicitHeight : 400
            onImplicitHeightChanged: changes += 1
        }
    }
}
""".replace("ENOUGH", str(ENOUGH))


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    with opened(SCENE) as made:
        yield made


def pane_of(window: QQuickWindow) -> QQuickItem:
    pane = window.findChild(QQuickItem, "pane")
    assert pane is not None
    return pane


def test_content_that_becomes_lower_as_it_becomes_narrower_does_not_keep_the_pane_from_rest(window: QQuickWindow) -> None:
    assert 0 < window.property("changes") < ENOUGH
    assert pane_of(window).property("overflows") is True, "the buttons stand there rather than come and go"


def test_other_content_that_fits_has_the_width_back(window: QQuickWindow) -> None:
    pane = pane_of(window)
    window.setProperty("tall", False)
    QMetaObject.invokeMethod(pane, "restore", Q_ARG(float, 0.0))
    settle(window)
    assert pane.property("overflows") is False
    assert pane.property("room") == pane.width()
