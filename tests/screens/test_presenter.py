"""What becomes of the presenter's window with the one of the show; where it stands is in journeys/test_two_screens.py."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load
from kiosk.screens.presenter import Presenter
from kiosk.settings import Settings, default_content
from kiosk.station.lockdown import Lockdown


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[Kiosk]:
    """One that plays a show."""
    with closing(assemble(Settings(default_content(), tmp_path, speech=False), load(default_content()))) as made:
        made.window.show()
        made.programme.start("stand")
        yield made


def presenting(kiosk: Kiosk, qtbot: QtBot) -> QQuickWindow:
    """The presenter's window, as it is on a second display, with all that is in it."""
    guard = kiosk.lockdown.watch if kiosk.lockdown else None
    kiosk.presenter = Presenter(kiosk.engine, kiosk.window, kiosk.programme, guard)
    window = kiosk.presenter._window = kiosk.presenter._make()
    window.show()
    making = kiosk.engine.incubationController()
    qtbot.waitUntil(lambda: making.incubatingObjectCount() == 0)
    return window


def test_it_goes_with_the_window_of_the_show(kiosk: Kiosk, qtbot: QtBot) -> None:
    window = presenting(kiosk, qtbot)
    kiosk.window.close()
    assert not window.isVisible()


def test_a_locked_one_that_is_brought_back_takes_nobody_along(kiosk: Kiosk, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    kiosk.lockdown = Lockdown(kiosk.window, (), lambda _key: None, by_hand=True)
    window = presenting(kiosk, qtbot)
    with caplog.at_level(logging.INFO):
        kiosk.window.hide()
        kiosk.window.show()
    assert window.isVisible()
    assert "Somebody wanted to close the window" not in caplog.text
