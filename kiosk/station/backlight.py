"""The brightness of the screen where Linux lets this user set it (`/sys/class/backlight`); most monitors have their own buttons instead."""

from __future__ import annotations

import logging
import os
from pathlib import Path

log = logging.getLogger(__name__)

FOLDER = Path("/sys/class/backlight")
DARKEST = 10  # percent: a screen that staff made black could not be lit again by touch


class Backlight:
    """One backlight that can be set, in percent."""

    def __init__(self, folder: Path, most: int) -> None:
        self._file = folder / "brightness"
        self._most = most

    def level(self) -> int:
        """How bright it is now. 100 where it cannot be read."""
        try:
            return max(0, min(100, round(100 * int(self._file.read_text()) / self._most)))
        except (OSError, ValueError) as error:
            log.warning("The brightness cannot be read: %s", error)
            return 100

    def set(self, percent: int) -> None:
        """Make it as bright; never darker than `DARKEST`."""
        wanted = max(DARKEST, min(100, percent))
        try:
            self._file.write_text(str(max(1, round(self._most * wanted / 100))))
        except OSError as error:
            log.warning("The brightness cannot be set: %s", error)


def find(folder: Path = FOLDER) -> Backlight | None:
    """The first backlight that may be written; None on a machine without."""
    try:
        candidates = sorted(folder.iterdir())
    except OSError:
        return None
    for candidate in candidates:
        try:
            most = int((candidate / "max_brightness").read_text())
        except (OSError, ValueError):
            continue
        if most > 0 and os.access(candidate / "brightness", os.W_OK):
            return Backlight(candidate, most)
    return None
