"""What a kiosk says of itself: a real window off screen, a real pipe, a fast heart."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.station.heartbeat import STILL_TURNS, Heart, take_pipe
from kiosk.station.supervision import GRAPHICS_FAILED, PIPE, Beat

FAST = 10  # milliseconds between two beats


class Patient:
    """A window, the pipe its heart may beat in, and what was heard so far."""

    def __init__(self) -> None:
        self.ear, self.mouth = os.pipe()
        os.set_blocking(self.ear, False)
        self.left: list[tuple[int, str]] = []
        self.resting = True
        self.frames = 0
        self.said = b""
        self.window = QQuickWindow()
        self.window.resize(320, 200)
        self.window.frameSwapped.connect(self._draw)

    def _draw(self) -> None:
        self.frames += 1

    def live(self, pipe: int | None) -> None:
        Heart(self.window, lambda code, why: self.left.append((code, why)), lambda: self.resting, pipe, FAST)

    def heard(self, beat: Beat) -> int:
        """How often it said that."""
        with suppress(BlockingIOError, OSError):
            self.said += os.read(self.ear, 1 << 16)
        return self.said.count(beat.value)

    def close(self) -> None:
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for end in (self.ear, self.mouth):
            with suppress(OSError):
                os.close(end)


@pytest.fixture
def patient(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Patient]:
    one = Patient()
    one.window.show()
    qtbot.waitUntil(lambda: one.frames > 0)
    yield one
    one.close()


def test_a_still_screen_draws_a_frame_every_fifth_beat(qtbot: QtBot, patient: Patient) -> None:
    patient.live(patient.mouth)
    before = patient.frames
    qtbot.waitUntil(lambda: patient.heard(Beat.TURN) >= 8 * STILL_TURNS)
    drawn = patient.frames - before
    assert 2 <= drawn <= patient.heard(Beat.TURN) // STILL_TURNS + 2
    assert 2 <= patient.heard(Beat.FRAME) <= drawn
    assert patient.heard(Beat.UNSEEN) == 0


def test_without_a_supervisor_no_frame_is_asked_for(qtbot: QtBot, patient: Patient) -> None:
    frames = patient.frames
    patient.live(None)
    other = Patient()
    other.window.show()
    other.live(other.mouth)
    qtbot.waitUntil(lambda: other.heard(Beat.TURN) >= 4 * STILL_TURNS)
    assert other.frames > 1
    other.close()
    assert (patient.frames, patient.heard(Beat.TURN)) == (frames, 0)


def test_a_window_that_draws_no_more_is_told_from_a_still_one(qtbot: QtBot, patient: Patient) -> None:
    patient.live(patient.mouth)
    qtbot.waitUntil(lambda: patient.heard(Beat.FRAME) >= 2)
    patient.window.blockSignals(True)  # no frame is shown any more
    frames, turns = patient.heard(Beat.FRAME), patient.heard(Beat.TURN)
    qtbot.waitUntil(lambda: patient.heard(Beat.TURN) >= turns + 3 * STILL_TURNS)
    assert patient.heard(Beat.FRAME) == frames
    patient.window.blockSignals(False)
    qtbot.waitUntil(lambda: patient.heard(Beat.FRAME) > frames)


def test_a_window_that_no_display_shows_says_so_and_draws_when_it_is_back(qtbot: QtBot, patient: Patient) -> None:
    patient.live(patient.mouth)
    patient.window.hide()
    qtbot.waitUntil(lambda: patient.heard(Beat.UNSEEN) > 2 * STILL_TURNS)
    patient.window.show()
    frames = patient.heard(Beat.FRAME)
    qtbot.waitUntil(lambda: patient.heard(Beat.FRAME) > frames + 1)


def test_it_says_whether_somebody_is_there(qtbot: QtBot, patient: Patient) -> None:
    patient.live(patient.mouth)
    qtbot.waitUntil(lambda: patient.heard(Beat.RESTING) > 2)
    assert patient.heard(Beat.BUSY) == 0
    patient.resting = False
    qtbot.waitUntil(lambda: patient.heard(Beat.BUSY) > 2)


def test_it_leaves_with_its_supervisor(qtbot: QtBot, patient: Patient) -> None:
    patient.live(patient.mouth)
    os.close(patient.ear)
    qtbot.waitUntil(lambda: bool(patient.left))
    assert patient.left == [(0, "its supervisor is gone")]
    patient.window.update()
    frames = patient.frames
    qtbot.waitUntil(lambda: patient.frames > frames)
    assert len(patient.left) == 1


def test_a_supervisor_that_does_not_listen_stops_nothing(qtbot: QtBot, patient: Patient) -> None:
    os.set_blocking(patient.mouth, False)
    with suppress(BlockingIOError):
        while True:
            os.write(patient.mouth, b"." * 4096)
    patient.live(patient.mouth)
    frames = patient.frames
    qtbot.waitUntil(lambda: patient.frames > frames + 1)
    assert patient.left == []


@pytest.mark.expects_message("The graphics cannot be used: no card")
def test_graphics_that_fail_have_a_code_of_their_own(patient: Patient) -> None:
    patient.live(None)
    patient.window.sceneGraphError.emit(QQuickWindow.SceneGraphError.ContextNotAvailable, "no card")
    assert [code for code, _ in patient.left] == [GRAPHICS_FAILED]


def test_the_pipe_is_taken_once_and_not_passed_on(monkeypatch: pytest.MonkeyPatch, patient: Patient) -> None:
    os.set_inheritable(patient.mouth, True)
    monkeypatch.setenv(PIPE, str(patient.mouth))
    assert take_pipe() == patient.mouth
    assert not os.get_inheritable(patient.mouth)
    assert take_pipe() is None


@pytest.mark.parametrize("text", ["", "one", "-1", "99999"])
def test_what_is_no_pipe_is_none(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(PIPE, text)
    assert take_pipe() is None
