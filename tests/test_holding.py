"""What is seen while the kiosk starts again: its picture, and that it goes with its supervisor."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk import shipped
from kiosk.holding import FONTS, LANGUAGE, Holding, Look, paint, speak
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


def colours(window: Holding) -> set[str]:
    """Of what is seen of it, here and there."""
    picture = window.screen().grabWindow(window.winId()).toImage()
    return {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}


def test_it_is_black_while_the_screen_is_to_be_dark(qtbot: QtBot) -> None:
    window = Holding(LOOK)
    window.darken(True)
    window.resize(320, 200)
    window.show()
    qtbot.waitUntil(lambda: colours(window) == {"#000000"})
    window.darken(False)
    qtbot.waitUntil(lambda: len(colours(window)) > 3)
    window.destroy()


@pytest.mark.parametrize(("open_for", "dark"), [(1, "False"), (-1, "True")])
def test_it_looks_at_the_hours(tmp_path: Path, open_for: int, dark: str) -> None:
    """An hour that has begun half an hour ago, or begins in half an hour."""
    program = (
        "import sys; from kiosk import cli, holding; paint = holding.Holding.paintEvent\n"
        "holding.Holding.paintEvent = lambda self, event: (paint(self, event), print(self.dark, flush=True))\n"
        "sys.exit(cli.main(['run', '--instead', 'holding', '--window', '640x400', '--duration', '0.2']))"
    )
    start = datetime.now() - timedelta(minutes=30 * open_for)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(tmp_path)}
    environment |= {"KIOSK_OPEN_HOURS": f"{start:%H:%M}-{start + timedelta(hours=1):%H:%M}", "KIOSK_DISPLAY_OFF": "black"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert set(done.stdout.split()) == {dark}


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
