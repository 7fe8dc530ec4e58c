"""What staff typed about today's event: kept in a file of its own, so that nobody edits the pack for it."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path

log = logging.getLogger(__name__)

FILE_NAME = "event.json"
LONGEST_NAME = 60  # characters
LONGEST_MESSAGE = 100


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event that is on; without a name there is none."""

    name: str = ""
    message: str = ""


def read(path: Path) -> Occasion:
    """What was kept. A file that makes no sense counts as no event, and the log says so."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        name, message = data["name"], data["message"]
        if not isinstance(name, str) or not isinstance(message, str):
            raise TypeError("no texts")
    except FileNotFoundError:
        return Occasion()
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("What was typed about the event cannot be read (%s); it is as if there were none.", error)
        return Occasion()
    return Occasion(name[:LONGEST_NAME], message[:LONGEST_MESSAGE])


def write(path: Path, occasion: Occasion) -> bool:
    """Keep it, whole or not at all, whenever the plug is pulled. False where it cannot be, and the log says so."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".new")
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump(asdict(occasion), file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        log.warning("What was typed about the event is not kept over a restart: %s", error)
        return False
    return True
