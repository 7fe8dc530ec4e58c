"""What the supervisor remembers over its own end and a power cut: `supervisor.json` in the state folder.

Crashes are kept by the wall clock, for the monotonic one begins again with the machine.
"""

from __future__ import annotations

import json
import logging
import math
import os
from contextlib import suppress
from pathlib import Path

from kiosk.station.supervision import Limits, Mode, Record

log = logging.getLogger(__name__)

FILE_NAME = "supervisor.json"
SPOILT = ".spoilt"  # added to the name of a file that makes no sense
LARGEST_FILE = 1 << 16  # bytes
MOST_CRASHES = 100


def load(path: Path, limits: Limits, now: float, wall: float) -> Record:
    """The record of a file, in seconds of the monotonic clock, which says `now` while the wall clock says `wall`. Raises nothing.

    A file that makes no sense is put aside and counts as none.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE)
        return restored(json.loads(data.decode("utf-8")), limits, now, wall)
    except FileNotFoundError:
        return Record()
    except OSError as error:
        log.warning("What the supervisor remembered cannot be read: %s", error)
        return Record()
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        log.warning("What the supervisor remembered makes no sense (%s); it is put aside as %s.", error, path.name + SPOILT)
        with suppress(OSError):
            path.replace(path.with_name(path.name + SPOILT))
        return Record()


def restored(data: object, limits: Limits, now: float, wall: float) -> Record:
    """The record that `kept` made. Raises ValueError, KeyError or TypeError.

    Where the clock was set back, what lies in its future counts as of now: it is not forgotten.
    """
    if not isinstance(data, dict):
        raise TypeError("no object")
    crashes, failures, software = data["crashes"], data["graphics_failures"], data["software"]
    if not isinstance(crashes, list) or not all(_is_number(crash) for crash in crashes):
        raise ValueError("no times of crashes")
    if not isinstance(software, bool) or isinstance(failures, bool) or not isinstance(failures, int) or failures < 0:
        raise ValueError("no failures of graphics")
    ages = sorted((max(0.0, wall - crash) for crash in crashes), reverse=True)
    counted = tuple(now - age for age in ages if age <= limits.crash_window)[-MOST_CRASHES:]
    return Record(Mode(data["mode"]), counted, failures, software)


def kept(record: Record, now: float, wall: float) -> dict[str, object]:
    """The record as it is written."""
    return {
        "mode": record.mode.value,
        "crashes": [wall - (now - crash) for crash in record.crashes[-MOST_CRASHES:]],
        "graphics_failures": record.graphics_failures,
        "software": record.software,
    }


def save(path: Path, record: Record, now: float, wall: float) -> None:
    """Write the record so that a power cut leaves this one or the one before. Raises nothing: it is then not remembered."""
    unfinished = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            file.write(json.dumps(kept(record, now, wall)).encode())
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        if os.name == "posix":  # Windows has no such call and needs none
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as error:
        log.warning("The supervisor cannot remember crashes over a restart: %s", error)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
