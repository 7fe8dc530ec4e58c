"""How long no finger was felt while the house was open: the one sign of a touch screen that has died while all else runs.

What is kept is the time of the last touch, and for how long a kiosk has since then been shown in open hours: in memory, and once an hour in
`touch.json` of the state folder.
"""

from __future__ import annotations

import json
import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QInputDevice

from kiosk import whole_file

log = logging.getLogger(__name__)

FILE_NAME = "touch.json"
LOOK_EVERY = 60_000  # milliseconds
HOUR = 3600.0
LONGEST_STEP = 300.0  # seconds: a machine that slept longer between two looks was not shown
STRANGE = 12  # open hours without a touch
STRANGE_DAY_AND_NIGHT = 72  # hours, where it is not known when the house is open


@dataclass(frozen=True, slots=True)
class Silence:
    """`latest`: the minute of the last touch, in seconds since 1970; None: none yet. `open_seconds`: how long a kiosk was shown since, in open hours."""

    latest: float | None = None
    open_seconds: float = 0.0


def read(path: Path) -> Silence:
    """What was kept. A file that makes no sense is put aside and counts as none, and the log says so. Raises nothing."""
    try:
        return _parsed(whole_file.read(path))
    except FileNotFoundError:
        return Silence()
    except OSError as error:
        log.warning("The time of the last touch cannot be read: %s", error)
    except whole_file.NONSENSE as error:
        log.warning("The time of the last touch makes no sense (%s); %s.", error, whole_file.put_aside(path))
    return Silence()


def peek(path: Path) -> Silence:
    """The same for whoever only looks, and changes nothing."""
    try:
        with path.open("rb") as file:
            return _parsed(file.read(whole_file.LARGEST))
    except (OSError, *whole_file.NONSENSE):
        return Silence()


def _parsed(data: bytes) -> Silence:
    kept = json.loads(data.decode("utf-8"))
    latest, seconds = kept["latest"], kept["open_seconds"]
    if not (latest is None or _is_time(latest)) or not _is_time(seconds):
        raise ValueError("no times")
    return Silence(latest, seconds)


def strange_hours(silence: Silence, *, hours_known: bool) -> int | None:
    """The open hours without a touch where they are so many that the touch screen may have died; `hours_known`: the settings say when it is open."""
    hours = int(silence.open_seconds // HOUR)
    return hours if hours >= (STRANGE if hours_known else STRANGE_DAY_AND_NIGHT) else None


class Touches(QObject):
    """Counts while the kiosk is shown. `is_open` tells whether the house is; `clock` gives monotonic seconds, `wall` those since 1970."""

    def __init__(
        self,
        path: Path,
        is_open: Callable[[], bool],
        *,
        hours_known: bool,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._is_open, self._hours_known = path, is_open, hours_known
        self._clock, self._wall = clock, wall
        self.silence = read(path)
        self._looked = clock()
        self._saved = self._looked - self._age()
        self._told = False
        self._keeps = True
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot(bool)
    def feel(self, finger: bool) -> None:
        """Something was pressed. What is no finger counts only where Qt knows no touch screen: some panels pass for a mouse."""
        if finger or not any(device.type() is QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()):
            self.silence = Silence(float(int(self._wall() // 60) * 60))
            self._told = False

    @Slot()
    def look(self) -> None:
        """Time passed; sent by the timer."""
        now = self._clock()
        passed, self._looked = now - self._looked, now
        if 0 < passed <= LONGEST_STEP and self._is_open():
            self.silence = replace(self.silence, open_seconds=self.silence.open_seconds + passed)
        hours = strange_hours(self.silence, hours_known=self._hours_known)
        if hours is not None and not self._told:
            self._told = True
            log.warning("No touch was felt in %d hours that were open; the touch test of the staff menu shows whether one would be.", hours)
        if now - self._saved >= HOUR:
            self._saved = now
            self._save()

    def _save(self) -> None:
        kept = {"latest": self.silence.latest, "open_seconds": round(self.silence.open_seconds)}
        try:
            whole_file.write(self._path, json.dumps(kept).encode())
            self._keeps = True
        except OSError as error:
            log.log(logging.WARNING if self._keeps else logging.DEBUG, "The time of the last touch is not kept: %s", error)
            self._keeps = False

    def _age(self) -> float:
        """Seconds since the file was written, as far as that is news."""
        try:
            age = self._wall() - self._path.stat().st_mtime
        except OSError:
            return HOUR
        return age if 0 <= age < HOUR else HOUR


def _is_time(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value >= 0
