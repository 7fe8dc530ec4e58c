"""What of a pack can be recorded beforehand, and what of it has been."""

from __future__ import annotations

import os
from xml.etree import ElementTree

from kiosk import app
from kiosk.pack.model import Pack
from kiosk.screens.chrome import Chrome
from kiosk.screens.library import Library
from kiosk.screens.repertoire import repertoire
from kiosk.station.recordings import FOLDER, Recordings
from kiosk.visit.narration import Spoken


def spoken_pieces(pack: Pack) -> set[Spoken]:
    """All that may be said of a pack, in each of its languages with the words of the kiosk in that language. Needs no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chrome = Chrome(app.make_application())
    found: set[Spoken] = set()
    try:
        for language in pack.languages:
            chrome.switch(language)
            library = Library(pack)
            found |= repertoire(pack, library, language, app.language_names(pack), chrome_words(language))
            library.close()
    finally:
        chrome.leave()
    return found


def chrome_words(language: str) -> set[str]:
    """The words of the kiosk that controls may be called by: those of its translation that stand for themselves."""
    file = app.ASSETS / "translations" / f"kiosk_{language}.ts"
    if not file.is_file():
        return set()
    for_staff = {path.stem for path in (app.QML / "Kiosk" / "Staff").glob("*.qml")} | {"Staff"}
    words: set[str] = set()
    for context in ElementTree.parse(file).getroot().iter("context"):
        if context.findtext("name", "") not in for_staff:
            words |= {message.findtext("translation", "").strip() for message in context.iter("message") if message.get("numerus") is None}
    return {word for word in words if word and "%" not in word}


def missing_recordings(pack: Pack) -> int | None:
    """How many pieces of a pack that has recordings are not among them; None for a pack without any."""
    folder = pack.root / FOLDER
    if not folder.is_dir():
        return None
    recordings = Recordings([pack.root])
    return sum(not recordings.has(piece.text, piece.language) for piece in spoken_pieces(pack))
