"""What staff typed about today's event: kept in a file of its own, so that nobody edits the pack for it."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk import whole_file

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
    """What was kept. A file that makes no sense is put aside and counts as no event, and the log says so."""
    try:
        data = json.loads(whole_file.read(path).decode("utf-8"))
        name, message = data["name"], data["message"]
        if not isinstance(name, str) or not isinstance(message, str):
            raise TypeError("no texts")
        (name + message).encode()  # JSON can hold half a character, which no screen can show
    except FileNotFoundError:
        return Occasion()
    except OSError as error:
        log.warning("What was typed about the event cannot be read (%s); it is as if there were none.", error)
        return Occasion()
    except whole_file.NONSENSE as error:
        said = "What was typed about the event makes no sense (%s); it is as if there were none, and %s."
        log.warning(said, error, whole_file.put_aside(path))
        return Occasion()
    return Occasion(name[:LONGEST_NAME], message[:LONGEST_MESSAGE])


def write(path: Path, occasion: Occasion) -> bool:
    """Keep it, whole or not at all, whenever the plug is pulled. False where it cannot be, and the log says so."""
    try:
        whole_file.write(path, json.dumps(asdict(occasion), ensure_ascii=False).encode("utf-8", "replace"))
    except OSError as error:
        log.warning("What was typed about the event is not kept over a restart: %s", error)
        return False
    return True
