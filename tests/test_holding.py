"""What is seen while the kiosk starts again: its picture, and that it goes with its supervisor."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage, QPainter

from kiosk import shipped
from kiosk.holding import FONTS, LANGUAGE, Look, paint, speak
from kiosk.station.supervision import PIPE, Beat
from tests.journeys.x_server import PATIENCE

ROOT = Path(__file__).resolve().parent.parent
LOOK = Look("#F6F1E7", "#10243A", "#FFC35C")


def picture(size: tuple[int, int], look: Look) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, *size, look)
    painter.end()
    return image


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_the_name_comes_in_and_nothing_else_moves(qapp: QGuiApplication, size: tuple[int, int]) -> None:
    for name in FONTS:
        assert QFontDatabase.addApplicationFont(str(shipped("assets") / "fonts" / name)) >= 0
    width, height = size
    unnamed, named = picture(size, LOOK), picture(size, replace(LOOK, name="Institut"))
    assert named.pixelColor(2, height - 2) == QColor(LOOK.ink)
    assert named.pixelColor(width // 2, round(height * 0.3)) == QColor(LOOK.lit)
    changed = [row for row in range(height) if named.copy(QRect(0, row, width, 1)) != unnamed.copy(QRect(0, row, width, 1))]
    assert changed
    line = min(size) * 0.05
    assert height * 0.52 <= changed[0] <= changed[-1] <= height * 0.52 + line


def test_it_speaks_the_language_it_is_told(qapp: QGuiApplication) -> None:
    untranslated = picture((800, 600), LOOK)
    translator = speak(qapp, LANGUAGE)
    try:
        assert picture((800, 600), LOOK) != untranslated
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("place", [("--window", "800x600"), ()], ids=["a window", "a full screen, locked"])
def test_it_ends_with_its_supervisor(tmp_path: Path, place: tuple[str, ...]) -> None:
    ear, mouth = os.pipe()
    environment = os.environ | {"PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(tmp_path), PIPE: str(mouth)}
    command = [sys.executable, "-m", "kiosk", "run", "--instead", "holding", *place]
    with subprocess.Popen(command, env=environment, pass_fds=(mouth,), stderr=subprocess.PIPE, text=True) as process:
        os.close(mouth)
        assert os.read(ear, 1) == Beat.TURN.value
        os.close(ear)
        try:
            said = process.communicate(timeout=PATIENCE)[1]
        finally:
            process.kill()
    assert (process.returncode, said) == (0, "")
    assert list(tmp_path.iterdir()) == [], "the log and the trace of a crash are the kiosk's"
