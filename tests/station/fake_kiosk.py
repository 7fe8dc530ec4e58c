"""Stands in for the kiosk: `fake_kiosk.py LOG MODE ACT …` notes its start in LOG and does the act of its turn, the last one ever after.

What ends by itself ends unheard, so that no limit on its beats can be faster, however busy the machine is.

Its beats are the real ones. It needs no Qt, so that what it takes the supervisor to see an illness is all the time a test takes.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.station.supervision import PIPE, Beat

PACE = 0.02  # seconds between two beats


def beat(*beats: Beat) -> None:
    os.write(int(os.environ[PIPE]), b"".join(one.value for one in beats))


def live(*beats: Beat) -> None:
    """Beat until the end; SIGTERM ends it with 0, the end of the supervisor with 9."""
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    while True:
        try:
            beat(*beats)
        except OSError:
            os._exit(9)
        time.sleep(PACE)


def come_late() -> None:
    """Live once there is a file LOG-go; end with the supervisor."""
    supervisor = os.getppid()
    while not Path(f"{sys.argv[1]}-go").exists():
        if os.getppid() != supervisor:
            os._exit(9)
        time.sleep(PACE)
    live(Beat.TURN, Beat.FRAME, Beat.BUSY)


def speak_nonsense() -> None:
    os.write(int(os.environ[PIPE]), b"\x00nonsense\xff" * 99)
    sys.exit(1)


def fall_silent() -> None:
    os.close(int(os.environ[PIPE]))
    time.sleep(600)


def be_deaf() -> None:
    """Heed nothing but that nobody listens."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        try:
            beat(Beat.TURN, Beat.FRAME, Beat.BUSY)
        except OSError:
            os._exit(9)
        time.sleep(PACE)


def be_obstinate() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        beat(Beat.TURN, Beat.FRAME, Beat.RESTING)
        time.sleep(PACE)


UNHEARD: Mapping[str, Callable[[], object]] = {
    "nonsense": speak_nonsense,
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "abort": os.abort,
    "mute": lambda: time.sleep(600),
    "late": come_late,
}
SEEN: Mapping[str, Callable[[], object]] = {
    "stop": lambda: os.kill(os.getpid(), signal.SIGSTOP),
    "sleep": lambda: time.sleep(600),
    "silent": fall_silent,
    "blind": lambda: live(Beat.TURN),
    "rest": lambda: live(Beat.TURN, Beat.FRAME, Beat.RESTING),
    "busy": lambda: live(Beat.TURN, Beat.FRAME, Beat.BUSY),
    "deaf": be_deaf,
    "obstinate": be_obstinate,
}


def do(act: str) -> None:
    """One of the ways a kiosk goes; a number is the code it ends with."""
    if act in SEEN:
        beat(Beat.TURN, Beat.FRAME)
        SEEN[act]()
    elif act in UNHEARD:
        UNHEARD[act]()
    else:
        sys.exit(int(act))


if __name__ == "__main__":
    log, mode, acts = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    starts = len(log.read_text().splitlines()) if log.exists() else 0
    with log.open("a") as file:
        file.write(f"{mode} {os.environ.get('QT_QUICK_BACKEND', '-')} {os.getpid()}\n")
    do(acts[min(starts, len(acts) - 1)])
