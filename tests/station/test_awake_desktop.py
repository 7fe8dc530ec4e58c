"""The desktop's screen saver on a session bus of its own: asked, left, asked again once it was started anew."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from kiosk.station.awake import SCREEN_SAVER
from tests.journeys.x_server import PATIENCE, need_programs

ROOT = Path(__file__).resolve().parents[2]
# Does what it reads, line by line, and says what keeps the screen on.
KEEPER = """
import logging, sys
from PySide6.QtCore import QCoreApplication
from kiosk.station.awake import Awake
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", level="INFO")
from kiosk.station import awake as means
means.ANSWER_WITHIN = int(sys.argv[1])
application, awake = QCoreApplication([]), Awake("linux", __import__("os").environ)
for line in sys.stdin:
    getattr(awake, line.strip())()
    print(awake.means, flush=True)
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a session bus."""
    need_programs()
    where = f"unix:path={tmp_path}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", f"--address={where}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        assert daemon.stdout.readline().startswith(where)
        yield where
        daemon.terminate()


class ScreenSaver:
    """Answers as a desktop's screen saver does, or not at all, and remembers what it was asked."""

    def __init__(self, connection: DBusConnection, *, answers: bool) -> None:
        self.asked: list[tuple[object, ...]] = []
        self._answers = answers
        self._connection = connection
        connection.send_and_get_reply(message_bus.RequestName(SCREEN_SAVER))
        self._answering = threading.Thread(target=self._answer, daemon=True)
        self._answering.start()

    def leave(self) -> None:
        """Leave the bus, as one that crashed does."""
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._answering.join(PATIENCE)

    def _answer(self) -> None:
        while True:
            try:
                call = self._connection.receive()
            except OSError:
                return
            if call.header.message_type is MessageType.method_call:
                method = call.header.fields[HeaderFields.member]
                self.asked.append((method, *call.body))
                reply = new_method_return(call, "u", (7,)) if method == "Inhibit" else new_method_return(call)
                if self._answers:
                    self._connection.send(reply)


@contextmanager
def screen_saver(bus: str, *, answers: bool = True) -> Iterator[ScreenSaver]:
    """One that runs; afterwards the bus knows that it is gone."""
    with closing(open_dbus_connection(bus)) as connection:
        running = ScreenSaver(connection, answers=answers)
        try:
            yield running
        finally:
            running.leave()
    with closing(open_dbus_connection(bus)) as connection:
        give_up = time.monotonic() + PATIENCE
        while connection.send_and_get_reply(message_bus.NameHasOwner(SCREEN_SAVER)).body[0]:
            assert time.monotonic() < give_up


class Keeper:
    """A process that keeps the screen on, as the kiosk does."""

    def __init__(self, orders: IO[str], said: IO[str]) -> None:
        self._orders, self._said = orders, said

    def order(self, what: str) -> list[str]:
        """What it says of it; the last line is what keeps the screen on."""
        self._orders.write(f"{what}\n")
        self._orders.flush()
        lines = [self._said.readline().strip()]
        while not lines[-1].startswith("["):
            lines.append(self._said.readline().strip())
        return lines


@contextmanager
def keeper(bus: str, within: int = 1000 * PATIENCE) -> Iterator[Keeper]:
    """It waits for so many milliseconds for an answer."""
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus, "DISPLAY": "", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", KEEPER, str(within)]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Keeper(process.stdin, process.stdout)
        process.stdin.close()
        assert process.wait(PATIENCE) == 0


def test_it_is_asked_once_and_again_when_it_was_started_anew(bus: str) -> None:
    lost = "WARNING The screen is no longer kept on by the desktop's screen saver; it is asked again."
    with keeper(bus) as kiosk:
        assert kiosk.order("keep") == ["INFO The screen is kept on by: nothing.", "[]"]
        with screen_saver(bus) as first:
            assert kiosk.order("keep") == ["INFO The screen is kept on by the desktop's screen saver.", '["the desktop\'s screen saver"]']
            assert kiosk.order("keep") == ['["the desktop\'s screen saver"]']
            assert first.asked == [("Inhibit", "kiosk", "The kiosk is shown")]
        assert kiosk.order("keep") == [lost, "[]"]
        assert kiosk.order("keep") == ["[]"], "said once"
        with screen_saver(bus) as second:
            kiosk.order("keep")
            assert kiosk.order("release") == ["[]"]
            assert second.asked == [("Inhibit", "kiosk", "The kiosk is shown"), ("UnInhibit", 7)]


def test_one_that_does_not_answer_is_waited_for_once(bus: str) -> None:
    silent = "WARNING The desktop's screen saver does not answer; it is not asked again before it is started anew."
    with keeper(bus, within=100) as kiosk:
        with screen_saver(bus, answers=False) as first:
            assert kiosk.order("keep") == [silent, "INFO The screen is kept on by: nothing.", "[]"]
            assert kiosk.order("keep") == ["[]"]
            assert len(first.asked) == 1
        with screen_saver(bus, answers=False) as second:
            assert kiosk.order("keep") == [silent, "[]"]
            assert len(second.asked) == 1
