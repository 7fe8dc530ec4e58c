"""Pictures: whoever waits for a screen knows when one of them will never come."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from kiosk.screens.capture import is_loading

QML = Path(__file__).resolve().parents[2] / "kiosk" / "screens" / "qml"
PLAIN = re.compile(r"^\s*(?:\w+: )?Image \{", re.MULTILINE)
SCENE = """\
import QtQuick
import Kiosk.Controls

Item {
    width: 100
    height: 100

    Picture {
        anchors.fill: parent
        source: "%s"
    }
}
"""


def scene(folder: Path, source: str) -> QQuickView:
    path = folder / "Scene.qml"
    path.write_text(SCENE % source, encoding="utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setSource(QUrl.fromLocalFile(str(path)))
    view.show()
    return view


@pytest.mark.expects_message("Cannot open: .*not-there.png")
def test_a_file_that_cannot_be_read_is_not_waited_for(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    view = scene(tmp_path, "not-there.png")
    (picture,) = view.rootObject().childItems()
    qtbot.waitUntil(lambda: bool(picture.property("failed")))
    assert picture.property("progress") < 1
    assert not is_loading(view.contentItem())


def test_every_image_says_whether_it_failed() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in QML.rglob("*.qml") if path.name != "Picture.qml"}
    assert sum("Picture {" in text for text in texts.values()) > 5, "the scan sees them"
    assert [name for name, text in texts.items() if PLAIN.search(text)] == []
