"""Large words, drawn in software."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.app import load_fonts
from kiosk.screens.capture import settle
from tests.screens.scene import opened

ROOT = Path(__file__).resolve().parents[2]
ENLARGED = 1.5  # by the system
HALF_GREY = 128  # of 255
SIDES = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter]
ROUNDED = 12  # levels of 255: what is blended twice is rounded twice
# The same words twice: as the kiosk shows them, and by Qt alone. Qt traces no letter of 64 pixels.
SCENE = """
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Window {
    id: root

    readonly property bool settled: true
    property alias text: words.text
    property alias size: words.font.pixelSize
    property alias steady: words.steady
    readonly property bool pictured: words.layer.enabled
    readonly property var read: [Theme.captionSize, Theme.bodySize]
    readonly property var large: [Theme.leadSize, Theme.titleSize, Theme.displaySize, Theme.giantSize]
    property bool marked: false
    property real inset: 20
    property real room: 599.5
    property int side: Text.AlignLeft
    property real padded: 0

    function enlarge(): void {
        Theme.windowWidth = 3840;
        Theme.windowHeight = 2160;
        Theme.textStep = 2;
    }

    width: 640
    height: 1200
    color: "white"

    Words {
        id: words

        x: root.inset
        y: 20
        width: root.room
        color: "black"
        horizontalAlignment: root.side
        font.weight: Font.Bold
        leftPadding: root.padded
        rightPadding: 2 * root.padded
        lineHeight: Theme.titleLeading
    }

    Rectangle {
        parent: root.marked ? words : null
        y: 300
        width: 10
        height: 50
        color: "red"
    }

    Text {
        x: root.inset
        y: 620
        width: root.room
        text: words.text
        color: words.color
        font: words.font
        leftPadding: words.leftPadding
        rightPadding: words.rightPadding
        horizontalAlignment: words.horizontalAlignment
        lineHeight: words.lineHeight
        wrapMode: words.wrapMode
        textFormat: words.textFormat
    }
}
"""
HANGING = "jeux du Jacq"  # to the left of its line, below it and, at the end of it, to the right


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    load_fonts()
    with opened(SCENE) as made:
        yield made


def halves(window: QQuickWindow) -> tuple[np.ndarray, np.ndarray]:
    """The levels, 0 to 255, of the words as the kiosk shows them, and by Qt alone."""
    settle(window)
    glass = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    levels = np.frombuffer(glass.constBits(), np.uint8).reshape(glass.height(), glass.bytesPerLine()).astype(int)
    return levels[: glass.height() // 2], levels[glass.height() // 2 :]


def difference(one: np.ndarray, other: np.ndarray) -> int:
    """The largest between two points that lie at the same place."""
    return int(np.abs(one - other).max())


@pytest.mark.parametrize("text", [HANGING, "ÉÂÇŞ gjpqy", "1 650"])
@pytest.mark.parametrize("size", [65, 92, 150])
def test_large_words_are_a_picture_that_looks_like_them(window: QQuickWindow, text: str, size: int) -> None:
    window.setProperty("size", size)
    window.setProperty("text", text)
    assert window.property("pictured")
    shown, plain = halves(window)
    assert plain.min() == 0, "nothing is written"
    assert difference(shown, plain) <= ROUNDED


def test_vowel_signs_far_below_their_line_are_not_cut(window: QQuickWindow) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Arabic):
        pytest.skip("no font of this machine has Arabic")
    window.setProperty("size", 92)
    window.setProperty("text", "العربية ژٍ")
    assert difference(*halves(window)) <= ROUNDED


def test_the_picture_is_of_what_the_words_say_now(window: QQuickWindow) -> None:
    window.setProperty("size", 92)
    for text in ("3 %", "50 %", "deux lignes de mots"):
        window.setProperty("text", text)
        assert difference(*halves(window)) <= ROUNDED


@pytest.mark.parametrize("side", SIDES)
def test_words_stand_where_they_did_on_each_side_of_their_room(window: QQuickWindow, side: Qt.AlignmentFlag) -> None:
    for name, value in {"side": side.value, "size": 92, "text": HANGING, "padded": 60}.items():
        window.setProperty(name, value)
    assert difference(*halves(window)) <= ROUNDED


@pytest.mark.parametrize("side", SIDES)
def test_a_word_that_is_longer_than_its_line_is_whole(window: QQuickWindow, side: Qt.AlignmentFlag) -> None:
    for name, value in {"inset": 220, "room": 200, "side": side.value, "size": 92, "text": "Forschung"}.items():
        window.setProperty(name, value)
    shown, plain = halves(window)
    inked = np.flatnonzero((plain < HALF_GREY).max(axis=0))
    assert inked.max() - inked.min() > 2 * 200, "it has room enough"
    assert difference(shown, plain) <= ROUNDED


def test_small_words_are_drawn_as_they_are(window: QQuickWindow) -> None:
    window.setProperty("text", HANGING)
    window.setProperty("size", 64)
    assert not window.property("pictured")
    assert difference(*halves(window)) == 0


def test_no_picture_is_kept_of_what_is_read_however_large_it_is(window: QQuickWindow) -> None:
    """Hundreds of them in a list would take more memory than all else."""
    QMetaObject.invokeMethod(window, "enlarge")
    for name, pictured in (("read", False), ("large", True)):
        for size in window.property(name).toVariant():
            assert size > 64
            window.setProperty("size", size)
            assert window.property("pictured") is pictured, (name, size)


def test_words_that_change_in_each_frame_are_drawn_as_they_are(window: QQuickWindow) -> None:
    """A picture would be taken in one frame and shown in the next: twice as many frames."""
    window.setProperty("text", "1 650")
    window.setProperty("size", 92)
    window.setProperty("steady", False)
    assert not window.property("pictured")
    assert difference(*halves(window)) == 0


def test_large_words_are_whole_where_the_system_enlarges_everything() -> None:
    """A program of its own: how much is told once, before there is a window. Qt 6.11 cuts such a picture."""
    environment = os.environ | {"QT_SCALE_FACTOR": str(ENLARGED)}
    script = "from tests.screens import test_words; test_words.enlarged()"
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, check=True)


def enlarged() -> None:
    application = QGuiApplication([])
    assert application.devicePixelRatio() == ENLARGED
    load_fonts()
    with opened(SCENE) as window:
        window.setProperty("size", 92)
        window.setProperty("text", HANGING)
        shown, plain = halves(window)
        assert plain.min() == 0, "nothing is written"
        assert difference(shown, plain) <= ROUNDED


def test_what_marks_large_words_is_not_cut(window: QQuickWindow) -> None:
    window.setProperty("size", 92)
    window.setProperty("text", "Aaa")
    halves(window)
    window.setProperty("marked", True)
    settle(window)
    assert window.grabWindow().pixelColor(25, 345) == QColor("red")
    window.setProperty("marked", False)
    assert window.property("pictured")
    assert difference(*halves(window)) <= ROUNDED
