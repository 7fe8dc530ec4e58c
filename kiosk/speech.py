"""What says things aloud: the narrator, its voice, and what of a pack was recorded for it."""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.pack.model import Pack
from kiosk.screens.library import Library
from kiosk.screens.narrator import Narrator, Speaker
from kiosk.screens.visit_model import VisitModel
from kiosk.settings import Settings
from kiosk.station import sound
from kiosk.station.recordings import FOLDER, Recordings
from kiosk.station.sound import Output
from kiosk.station.synthesiser import PROGRAM, Synthesiser
from kiosk.station.voice import Voice

if TYPE_CHECKING:
    from kiosk.station.checks import Finding

log = logging.getLogger(__name__)


def narrator(
    settings: Settings, pack: Pack | None, visit: VisitModel, library: Library, speaker: Speaker | None, parent: QObject
) -> tuple[Narrator, Voice | None]:
    """The narrator of a visit. Without a `speaker` it has the machine's voice, which is handed back for whoever ends the program.

    Where nothing can play what is said, speech is not offered, and the log says why.
    """
    wanted = settings.speech and speaker is None
    voice = make_voice(settings, pack) if wanted and sound.is_installed() else None
    if wanted and voice is None:
        log.warning("Nothing is said aloud on this machine, recorded or not: %s.", sound.NOTHING_PLAYS)
    made = Narrator(
        visit,
        library,
        pack,
        (speaker or voice) if settings.speech else None,
        volume=settings.volume,
        rate=settings.speech_rate,
        at_first_key=settings.speech_at_first_key,
        parent=parent,
    )
    return made, voice


def check(settings: Settings) -> Finding:
    """Whether anything can speak on this machine, with this content."""
    from kiosk.station import device_checks  # asked for by hand, never by a start

    recorded = False
    with suppress(OSError):  # a content folder that may not be looked into
        recorded = (settings.content / FOLDER).is_dir()
    return device_checks.check_speech(recorded=recorded, synthesiser=shutil.which(PROGRAM), wanted=settings.speech)


def make_voice(settings: Settings, pack: Pack | None) -> Voice:
    """Recordings where there are any, espeak-ng for the rest. Nothing is opened before something is said."""
    packs = list(dict.fromkeys([*([pack.root] if pack else []), settings.content]))  # a recalled pack has no recordings of its own
    return Voice([Recordings(packs), Synthesiser()], Output())
