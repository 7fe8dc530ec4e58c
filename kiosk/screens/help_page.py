"""How the kiosk works, in a few sentences, and the way to its notices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.screens import notices
from kiosk.screens.view import Document

SPEECH = "speakerHigh"  # the line that stands only where the kiosk may speak


def name() -> str:
    #: Title of the help screen
    return QCoreApplication.translate("Help", "How it works")


def document() -> Document:
    """Each line has a glyph, a name in Theme/Icons.qml."""
    lines = {
        "handPointing": QCoreApplication.translate("Help", "Touch once. The page opens when you lift your finger."),
        "house": QCoreApplication.translate("Help", "Home brings you back to the themes. Back returns to the page before."),
        "magnifyingGlass": QCoreApplication.translate("Help", "Search finds a word, a disease or a name."),
        "personSimple": QCoreApplication.translate(
            "Help",
            "Accessibility: larger text, stronger contrast, no movement, more time. Where the screen hangs high, lower buttons too.",
        ),
        SPEECH: QCoreApplication.translate("Help", "Listen: the screen reads its pages aloud."),
        "chatCircle": QCoreApplication.translate(
            "Help", "This screen is about research. For a question about your health, ask a doctor or a nurse."
        ),
        "lock": QCoreApplication.translate("Help", "Nothing about you is recorded. When you leave, the screen starts again."),
    }
    return {
        "title": name(),
        "lines": [{"glyph": glyph, "text": text, "ofSpeech": glyph == SPEECH} for glyph, text in lines.items()],
        "doors": notices.doors(),
    }
