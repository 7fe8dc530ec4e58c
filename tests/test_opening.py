"""The window on its display, and the hours for which the screen is kept on."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk import opening, stand
from kiosk.hours import read_spans
from kiosk.settings import Settings, default_content
from kiosk.station.awake import Awake
from tests.journeys.x_server import bare_display
from tests.station.test_awake import seconds_until_blank


@pytest.mark.expects_message("There is no display “HDMI-9”; the kiosk is on “.*”. The displays are: .+")
def test_a_display_that_is_not_there_is_said(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    here = window.screen()
    opening.Anchor(qapp, window, "HDMI-9")
    assert window.screen() is here
    opening.Anchor(qapp, window, here.name())


def test_the_screen_is_kept_on_during_the_hours_alone(qtbot: QtBot) -> None:
    now = datetime(2027, 6, 1, 7, 59)
    with bare_display(320, 240) as display:
        before = seconds_until_blank(display)
        assert before > 0, "a server that never sleeps proves nothing"
        awake, owner = Awake("linux", {"DISPLAY": display}), QObject()
        timer = opening.keep_awake(awake, read_spans("08:00-18:00"), owner, lambda: now)
        assert timer is not None
        assert timer.isActive()
        found = []
        for moment in (now, now + timedelta(minutes=1), now + timedelta(hours=11), datetime(1970, 1, 1, 3)):
            now = moment
            timer.timeout.emit()
            found.append(seconds_until_blank(display))
        assert found == [before, 0, before, 0]
        awake.release()


def test_without_hours_it_is_kept_on_at_once_and_for_good() -> None:
    with bare_display(320, 240) as display:
        awake = Awake("linux", {"DISPLAY": display})
        assert opening.keep_awake(awake, None, QObject()) is None
        assert awake.means == ["the X server"]
        awake.keep()
        assert awake.means == ["the X server"], "asked once"
        assert (awake.release(), awake.release()) == (True, False)


@pytest.mark.usefixtures("qapp")
@pytest.mark.expects_message("No slideshow plays at the start: There is no slideshow “nothing”.")
def test_a_slideshow_that_is_not_there_leaves_the_kiosk_to_start(tmp_path: Path) -> None:
    settings = Settings(default_content(), tmp_path, slideshow="nothing", slideshow_at_start=True)
    assert stand.at_start(settings, duration=None, presenter=False) is None
