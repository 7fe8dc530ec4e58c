"""Requests to stop, sent to this process while an event loop runs."""

from __future__ import annotations

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station.interruption import Interruptible

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows sends none of them to a process")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (signal.SIGINT, (130, "Ctrl-C")),
        (signal.SIGTERM, (0, "the system asked for it (SIGTERM)")),
        (signal.SIGHUP, (0, "the system asked for it (SIGHUP)")),  # its terminal was closed
    ],
)
def test_who_asks_it_to_stop_is_heard_and_named(qtbot: QtBot, number: signal.Signals, told: tuple[int, str]) -> None:
    left: list[tuple[int, str]] = []
    before = signal.getsignal(number)
    try:
        with Interruptible(lambda code, why: left.append((code, why))):
            os.kill(os.getpid(), number)
            qtbot.waitUntil(lambda: left == [told])
    finally:
        signal.signal(number, before)


def test_a_closed_terminal_that_was_to_be_ignored_is(qtbot: QtBot) -> None:
    left: list[tuple[int, str]] = []
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with Interruptible(lambda code, why: left.append((code, why))):
            os.kill(os.getpid(), signal.SIGHUP)
            os.kill(os.getpid(), signal.SIGTERM)
            qtbot.waitUntil(lambda: bool(left))
        assert left == [(0, "the system asked for it (SIGTERM)")]
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
