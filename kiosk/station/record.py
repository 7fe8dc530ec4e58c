"""What the supervisor remembers over its own end and a power cut: `supervisor.json` in the state folder.

Crashes are kept by the wall clock, for the monotonic one begins again with the machine.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Sequence
from pathlib import Path

from kiosk import whole_file
from kiosk.station.supervision import Limits, Mode, Record

log = logging.getLogger(__name__)

FILE_NAME = "supervisor.json"
MOST_CRASHES = 100
LATEST = 1 << 32  # seconds since 1970 that a crash may have


def load(path: Path, limits: Limits, now: float, wall: float) -> Record:
    """The record of a file, in seconds of the monotonic clock, which says `now` while the wall clock says `wall`. Raises nothing.

    A file that makes no sense is put aside and counts as none.
    """
    try:
        return restored(json.loads(whole_file.read(path).decode("utf-8")), limits, now, wall)
    except FileNotFoundError:
        return Record()
    except OSError as error:
        log.warning("What the supervisor remembered cannot be read: %s", error)
        return Record()
    except whole_file.NONSENSE as error:
        log.warning("What the supervisor remembered makes no sense (%s); %s.", error, whole_file.put_aside(path))
        return Record()


def restored(data: object, limits: Limits, now: float, wall: float) -> Record:
    """The record that `kept` made. Raises one of `whole_file.NONSENSE`.

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


def save(path: Path, record: Record, now: float, wall: float, crashes: Sequence[float] = ()) -> None:
    """Write the record so that a power cut leaves this one or the one before. Raises nothing: it is then not remembered.

    `crashes` are all that are known of, in seconds since 1970.
    """
    try:
        whole_file.write(path, json.dumps(kept(record, now, wall) | {"history": list(crashes)}).encode())
    except OSError as error:
        log.warning("The supervisor cannot remember crashes over a restart: %s", error)


def peek(path: Path) -> tuple[Mode, tuple[float, ...]]:
    """What is shown, and all crashes that are known of in seconds since 1970, the oldest first. Changes nothing, raises nothing."""
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(whole_file.LARGEST))
        crashes = [float(crash) for crash in data.get("history", data["crashes"]) if _is_number(crash)]
        return Mode(data["mode"]), tuple(sorted(crash for crash in crashes if 0 <= crash < LATEST))
    except (OSError, AttributeError, *whole_file.NONSENSE):
        return Mode.USUAL, ()


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
