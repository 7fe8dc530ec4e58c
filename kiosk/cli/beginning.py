"""How commands begin: the log is open, and it tells of the settings. For one that shows a kiosk, the state folder is its own."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.arguments import tell
from kiosk.errors import AlreadyRunningError

if TYPE_CHECKING:
    from kiosk.settings import Loaded, Settings

log = logging.getLogger(__name__)


def beside(config: Path | None, written: Mapping[str, Any]) -> Settings:
    """The settings for a command that shows no kiosk and may run beside one: its log is on stderr alone, and short."""
    from kiosk.settings import load_settings
    from kiosk.station import logs

    loaded = load_settings(config, written)
    logs.start_logs(None, "warning")
    tell(loaded)
    logs.hear_qt()
    return loaded.settings


def lighten() -> None:
    """What takes a process that draws for long less time and memory, before it reads and makes anything else."""
    from kiosk import imports
    from kiosk.station import memory

    imports.restore()
    memory.share_one_arena()


@contextmanager
def begun(loaded: Loaded, log_name: str | None = None, environment: MutableMapping[str, str] = os.environ) -> Iterator[None]:
    """Keep the state folder from any other kiosk for as long as it lasts. Raises AlreadyRunningError, before anything is written there.

    A kiosk that `kiosk serve` started does not ask: the folder is held for it, between two of them too.
    """
    from kiosk.station import backend, instance, logs
    from kiosk.station.supervision import PIPE

    settings = loaded.settings
    hold, fault = None, ""
    if PIPE not in environment:
        try:
            hold = instance.take(settings.state_dir)
        except instance.TakenError as error:
            raise AlreadyRunningError(_sentence(error.holder, str(settings.state_dir))) from error
        except OSError as error:
            fault = str(error)
    try:
        logs.start_logs(settings.state_dir, settings.log_level, settings.log_format, log_name or logs.FILE_NAME)
        if fault:
            log.warning("Nothing keeps a second kiosk from starting: %s", fault)
        tell(loaded)
        backend.leave_out_unknown(environment)
        yield
    finally:
        if hold is not None:
            os.close(hold)


def _sentence(holder: int | None, folder: str) -> str:
    which = "" if holder is None else f" (process {holder})"
    return f"A kiosk runs already{which} with the state folder {folder}. End that one first, or name another state_dir."
