"""The yardstick: the smallest program of the same kind, a window of Qt Quick from the same Python, measured in the same run.

What the kiosk takes is told as a multiple of it, so that a slower machine, or a busier one, does not read as a slower kiosk.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from itertools import pairwise

from kiosk.bench.orders import Orders

FRAMES = 90
SCENE = """
import QtQuick

Window {
    id: root

    readonly property bool settled: true
    property int step: 0

    visible: true

    Rectangle {
        anchors.fill: parent
        color: Qt.rgba((root.step % 10) / 10, 0.4, 0.5, 1)
    }

    Text {
        anchors.centerIn: parent
        text: root.step
        font.pixelSize: parent.height / 3
    }

    FrameAnimation {
        running: true
        onTriggered: root.step = currentFrame
    }
}
"""


def run(orders: Orders, marks: Mapping[str, float]) -> int:
    """Show `FRAMES` whole frames; gives the exit code. `orders.arguments` is the size of its window, in pixels."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from kiosk.bench.frames import Frames
    from kiosk.station.memory import memory_of

    application = QGuiApplication(["yardstick"])
    engine = QQmlApplicationEngine()
    engine.loadData(SCENE.encode(), QUrl("qrc:/Yardstick.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(*map(int, orders.arguments))
    frames = Frames(window)
    used: list[float] = []

    def see(_now: float) -> None:
        used.append(time.process_time())
        if len(used) == FRAMES:
            application.quit()

    frames.see = see
    code = application.exec()
    painting = [after - before for before, after in pairwise(used[10:])]
    measures = {
        "start/processor": {"unit": "s", "values": [used[0]]},
        "paint/processor": {"unit": "ms", "values": [value * 1000 for value in painting]},
        "memory/after start": {"unit": "MB", "values": [(memory_of(os.getpid()) or 0) / 1e6]},
    }
    answer = {"marks": {**marks, "first frame": frames.shown[0]}, "measures": measures}
    orders.answer.write_text(json.dumps(answer), encoding="utf-8")
    engine.deleteLater()
    return code
