"""The kiosk as its own process on a display, and what it says while it runs."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.journeys.x_server import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
DIAGONAL_MM = 1090  # of the glass the program is told of, so that a rehearsal off screen lays it out alike
SCREEN = " DEBUG    kiosk.opening: screen="
KEPT_ON = " INFO     kiosk.station.awake: "  # said on every start; the tests of awake.py read it
LAST = "the kiosk ended"


class Program:
    """A running `kiosk run`. Every screen its log names is answered for, in turn, and so is every warning."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._waiting: list[str] = []
        self._said = threading.Condition()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def arrive(self, route: str) -> None:
        """Wait for the log to go on, which has to name this screen as the one that came to rest."""
        assert self._hears_more(PATIENCE), f"{route} was not reached; the kiosk says nothing."
        line = self._waiting.pop(0)
        assert line.endswith(f"{SCREEN}{route}"), f"{route} was not reached: {line}"

    def insist(self, act: Callable[[], object]) -> None:
        """Do something, again each second, until the log goes on: where nothing tells that the kiosk is ready for it."""
        for _ in range(PATIENCE):
            act()
            if self._hears_more(1):
                return
        raise AssertionError("The kiosk does not answer.")

    def end(self) -> int:
        """Wait for it to end by itself, in silence. Returns its exit code."""
        code = self.process.wait(PATIENCE)
        self._listener.join(PATIENCE)
        assert self._waiting == [LAST], self._waiting
        return code

    def _hears_more(self, seconds: float) -> bool:
        with self._said:
            return self._said.wait_for(lambda: bool(self._waiting), seconds)

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in itertools.chain(self.process.stderr, [LAST]):
            if KEPT_ON in line:
                continue
            if " INFO " not in line:
                with self._said:
                    self._waiting.append(line.rstrip())
                    self._said.notify()


@contextmanager
def running(display: str, state_dir: Path, *arguments: str, **settings: str) -> Iterator[Program]:
    """`kiosk run ARGUMENTS` on a display, which nobody started by hand; it is ended at last."""
    with running_in(subprocess.DEVNULL, display, state_dir, *arguments, **settings) as program:
        yield program


@contextmanager
def running_in(terminal: int, display: str, state_dir: Path, *arguments: str, **settings: str) -> Iterator[Program]:
    """The same, started in a terminal."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT)}
    chosen = {"state_dir": str(state_dir), "log_level": "debug", "diagonal_mm": str(DIAGONAL_MM), "repeat_guard_s": "0"} | settings
    environment |= {f"KIOSK_{name.upper()}": value for name, value in chosen.items()}
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    with subprocess.Popen(
        command, env=environment, stdin=terminal, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Program(process)
        finally:
            process.kill()
