"""The window on its display, and what is shown at the start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import opening, stand
from kiosk.settings import Settings, default_content


@pytest.mark.expects_message("There is no display “HDMI-9”; the kiosk is on “.*”. The displays are: .+")
def test_a_display_that_is_not_there_is_said(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    here = window.screen()
    opening.Anchor(qapp, window, "HDMI-9")
    assert window.screen() is here
    opening.Anchor(qapp, window, here.name())


@pytest.mark.usefixtures("qapp")
@pytest.mark.expects_message("No slideshow plays at the start: There is no slideshow “nothing”.")
def test_a_slideshow_that_is_not_there_leaves_the_kiosk_to_start(tmp_path: Path) -> None:
    settings = Settings(default_content(), tmp_path, slideshow="nothing", slideshow_at_start=True)
    assert stand.at_start(settings, duration=None, presenter=False) is None
