"""The picture of the resting screen that is shown while the kiosk loads: whose it is, and that it gives way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from compare_glass import WHOLE, Pixels, Region, glass
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk import first_picture, night
from kiosk.settings import Settings, default_content
from tests.journeys.program import running
from tests.journeys.x_server import need_programs

ROOT = Path(__file__).resolve().parent.parent
FIXTURE = Path(__file__).parent / "fixtures" / "packs" / "valid"
MAGENTA = 0xFF00FF
PAPER = "#f6f1e7"  # of the pack
WHOLE_PICTURES = "resting-*.ppm"
SECONDS = 4  # within which the screen itself comes, and begins to drift
PLATE = Region(1200, 200, 600, 400)
DRAWN = 300  # shades that are there at least where a plate is drawn


def painted(colour: int) -> QImage:
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def shades(pixels: Pixels) -> int:
    return len(np.unique(pixels))


def taken(folder: Path, state: Path) -> Path:
    """The picture that a first start takes."""
    need_programs()
    with glass(folder) as screen, running(screen.display, state) as kiosk:
        kiosk.arrive("attract")
        screen.wait(lambda: any(state.glob(WHOLE_PICTURES)), 30, "that the picture was taken")
    (path,) = state.glob(WHOLE_PICTURES)
    return path


def test_the_picture_of_an_earlier_start_is_seen_until_the_screen_itself_is(tmp_path: Path) -> None:
    state = tmp_path / "state"
    path = taken(tmp_path, state)
    image, written = QImage(str(path)), path.stat().st_mtime_ns
    assert (image.width(), image.height()) == (1920, 1080)
    with glass(tmp_path) as screen, running(screen.display, state) as kiosk:
        screen.wait(lambda: shades(screen.see(PLATE)) > DRAWN, 30, "the picture")
        seen: list[int] = []
        screen.frames(PLATE, SECONDS, lambda pixels, _at: seen.append(shades(pixels)))
        kiosk.arrive("attract")
        assert seen, "the screen itself did not come, which drifts"
        assert min(seen) > DRAWN, "the drawing was gone in between"
    assert path.stat().st_mtime_ns == written, "it was taken again"
    first_picture.save(painted(MAGENTA), path)  # what is seen now cannot be the screen itself
    with glass(tmp_path) as screen, running(screen.display, state) as kiosk:
        screen.wait(lambda: bool((screen.see() == MAGENTA).all()), 30, "the picture")
        kiosk.arrive("attract")
        screen.wait(lambda: not (screen.see(WHOLE, 40) == MAGENTA).any(), 30, "the screen itself")


def test_a_touch_is_answered_before_there_is_a_kiosk_which_then_begins_with_its_home_screen(tmp_path: Path) -> None:
    state = tmp_path / "state"
    path = taken(tmp_path, state)
    assert first_picture.ground_in(path) == PAPER
    first_picture.save(painted(MAGENTA), path, "#123456")
    with glass(tmp_path) as screen, running(screen.display, state) as kiosk:
        screen.wait(lambda: bool((screen.see() == MAGENTA).all()), 30, "the picture")
        screen.press(900, 500)
        screen.lift()
        screen.wait(lambda: bool((screen.see() == 0x123456).all()), 30, "an answer")
        kiosk.arrive("home")
        screen.wait(lambda: not (screen.see(WHOLE, 40) == 0x123456).any(), 30, "the home screen")


def test_the_ground_is_read_from_the_picture_or_there_is_none(tmp_path: Path) -> None:
    for ground in ("#f6f1e7", ""):
        first_picture.save(painted(MAGENTA), tmp_path / "resting-1.ppm", ground)
        assert first_picture.ground_in(tmp_path / "resting-1.ppm") == ground
        assert QImage(str(tmp_path / "resting-1.ppm")).size().toTuple() == (1920, 1080)


WINDOW = b"""
import QtQuick
Window {
    property bool pristine: false
    property bool settled: true
    property Item screenItem: null
    visible: true
}
"""


@pytest.mark.parametrize("act", ["pristine", "screenItem", "touched"])
def test_nothing_is_left_of_it_once_it_has_given_way(qtbot: QtBot, act: str) -> None:
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    picture = first_picture.FirstPicture(painted(MAGENTA), window.screen(), None)
    if act == "touched":
        qtbot.waitUntil(lambda: picture.painted)
        QTest.mousePress(picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(9, 9))
        assert picture.was_touched
        window.setProperty("settled", False)
        picture.give_way(window)
        window.setProperty("screenItem", window.contentItem())
        window.update()
        with qtbot.waitSignal(window.frameSwapped):
            pass
        assert isValid(picture), "the screen that was asked for is still coming"
        window.setProperty("settled", True)
        window.update()
    else:
        picture.give_way(window)
        window.requestUpdate()
        with qtbot.waitSignal(window.frameSwapped):
            pass
        assert isValid(picture)
        assert picture.isVisible()
        window.setProperty(act, True if act == "pristine" else window.contentItem())
    window.requestUpdate()
    qtbot.waitUntil(lambda: not isValid(picture))
    window.setProperty("pristine", not window.property("pristine"))  # the resting screen comes back
    del engine


def changed_text(settings: Settings) -> Settings:
    file = settings.content / "pack.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    return settings


def changed_later(settings: Settings) -> Settings:
    os.utime(settings.content / "themes" / "tides.yaml", (2_000_000_000, 2_000_000_000))
    return settings


@pytest.mark.parametrize("change", [changed_text, changed_later, lambda settings: replace(settings, diagonal_mm=500)])
def test_other_content_or_settings_have_another_picture(tmp_path: Path, change: Callable[[Settings], Settings]) -> None:
    settings = Settings(content=tmp_path / "pack", state_dir=tmp_path)
    shutil.copytree(FIXTURE, settings.content)
    before = first_picture.place(settings, None, (1920, 1080))
    assert first_picture.place(settings, None, (1920, 1080)) == before
    assert first_picture.place(settings, None, (1080, 1920)) != before
    assert first_picture.place(settings, "en", (1920, 1080)) != before
    assert first_picture.place(change(settings), None, (1920, 1080)) != before


def test_one_picture_is_kept_and_always_whole(tmp_path: Path) -> None:
    settings = Settings(content=default_content(), state_dir=tmp_path)
    for language in ("fr", "en"):
        first_picture.save(painted(MAGENTA), first_picture.place(settings, language, (1920, 1080)))
    assert list(tmp_path.iterdir()) == [first_picture.place(settings, "en", (1920, 1080))]


def test_where_nothing_can_be_written_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "resting-1.ppm.new").mkdir()
    (tmp_path / "no-folder").touch()
    first_picture.save(painted(MAGENTA), tmp_path / "resting-1.ppm")
    first_picture.save(painted(MAGENTA), tmp_path / "no-folder" / "resting-2.ppm")
    assert {path.name for path in tmp_path.iterdir()} == {"resting-1.ppm.new", "no-folder"}


def test_a_picture_that_is_not_whole_is_not_shown_and_taken_again(tmp_path: Path) -> None:
    state = tmp_path / "state"
    path = taken(tmp_path, state)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with glass(tmp_path) as screen, running(screen.display, state) as kiosk:
        kiosk.arrive("attract")
        screen.wait(lambda: path.exists() and path.stat().st_size == len(whole), 30, "that the picture was taken")


def test_nothing_is_seen_where_the_screen_is_to_be_dark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(night, "is_dark", lambda _settings, _now: True)
    monkeypatch.setattr(first_picture, "place", lambda *_: pytest.fail("a picture was looked for"))
    assert first_picture.show(Settings(default_content(), tmp_path), None) is None


def test_only_what_shows_it_is_read_before_it() -> None:
    script = (
        "import sys; from kiosk import first_picture; from kiosk.cli import run\n"
        "print([name for name in sys.modules if name.startswith(('PySide6.QtQuick', 'PySide6.QtQml', 'kiosk.pack', 'kiosk.screens', 'kiosk.app'))])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    assert done.stdout == "[]\n"
