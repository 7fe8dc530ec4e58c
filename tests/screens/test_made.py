"""What is shown by a file with properties of its own, and let go of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.app import QML
from tests.garbage import collect

SHOWN = "import QtQuick\nItem {\n    required property var told\n    implicitHeight: 30\n}\n"
# Each Told belongs to JavaScript alone, as the properties do that an item is made with, and says when it goes.
SCENE = """
import QtQuick
import Kiosk.Controls

Item {
    id: root

    property int gone: 0
    property alias item: made.item
    property Item place: made

    function show(): void {
        made.show(Qt.resolvedUrl("Shown.qml"), {told: told.createObject(null)});
    }

    function clear(): void {
        made.clear();
    }

    Component {
        id: told

        QtObject {
            Component.onDestruction: root.gone += 1
        }
    }

    Made {
        id: made

        width: 100
    }
}
"""


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    yield engine
    engine.deleteLater()


@pytest.fixture
def scene(engine: QQmlEngine, tmp_path: Path) -> QObject:
    (tmp_path / "Shown.qml").write_text(SHOWN, encoding="utf-8")
    component = QQmlComponent(engine)
    component.setData(SCENE.encode(), QUrl.fromLocalFile(str(tmp_path / "Scene.qml")))
    made = component.create()
    assert made is not None, component.errorString()
    made.setParent(engine)
    component.setParent(engine)
    return made


def call(scene: QObject, function: str) -> None:
    assert QMetaObject.invokeMethod(scene, function)


def test_it_is_as_large_as_its_place_and_as_high_as_it_asks(scene: QObject) -> None:
    call(scene, "show")
    item, place = scene.property("item"), scene.property("place")
    assert (item.width(), item.height()) == (100, 30)
    place.setWidth(240)
    place.setHeight(70)
    assert (item.width(), item.height()) == (240, 70)


def test_what_it_was_made_with_goes_with_it(engine: QQmlEngine, scene: QObject) -> None:
    for _ in range(5):
        call(scene, "show")
    collect(engine)
    assert scene.property("gone") == 4
    call(scene, "clear")
    assert scene.property("item") is None
    collect(engine)
    assert scene.property("gone") == 5


def test_no_loader_is_given_properties_it_would_keep() -> None:
    files = sorted(QML.rglob("*.qml"))
    assert len(files) > 100
    assert [path.name for path in files if re.search(r"\b[a-z]\w*\.setSource\(", path.read_text(encoding="utf-8"))] == []
