"""The two notices that can be read on the kiosk: how accessible it is, and what becomes of what a visitor does.

They speak of the program, so their words are the kiosk's own; whom to turn to is the institution's to say (`contact` in pack.yaml).
An accessibility statement says how far the rules are met, what is not accessible and whom to tell (EN 301 549, clause 12).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Pack
from kiosk.screens.view import Document
from kiosk.screens.wording import expand

ACCESSIBILITY, PRIVACY = "notice/accessibility", "notice/privacy"


def accessibility_name() -> str:
    #: Title of the accessibility statement of the kiosk
    return QCoreApplication.translate("Notices", "Accessibility of this screen")


def privacy_name() -> str:
    #: Title of the privacy notice of the kiosk
    return QCoreApplication.translate("Notices", "What the screen knows about you")


def accessibility(pack: Pack, language: str) -> Document:
    """The accessibility statement: what the screen offers, the rules it follows, what falls short, whom to tell."""
    offers = [
        QCoreApplication.translate("Notices", "Larger text, strong contrast, night colours, less movement, more time"),
        QCoreApplication.translate("Notices", "Everything placed lower, within reach from a wheelchair, where the screen hangs high"),
        QCoreApplication.translate("Notices", "The pages read aloud in each language, where the screen offers “Listen”"),
        QCoreApplication.translate("Notices", "Everything done with a keyboard or a keypad of eight keys, and by a single tap"),
        QCoreApplication.translate("Notices", "Pictures and maps told in words too, as lists"),
    ]
    rules = QCoreApplication.translate(
        "Notices",
        "The screen is built to the European standard EN 301 549 and level AA of the WCAG 2.2 guidelines. Programs check each version. Nobody outside the team has assessed it yet, so it is declared partly compliant.",
    )
    short = [
        QCoreApplication.translate("Notices", "No sign language"),
        QCoreApplication.translate("Notices", "The voice is made by a computer, and names may sound odd"),
        QCoreApplication.translate("Notices", "A headset that is plugged in does not start the voice: press a key, or touch Listen"),
        QCoreApplication.translate("Notices", "No person with a disability has tried it for us yet"),
    ]
    return _notice(
        accessibility_name(),
        [
            #: Heading in the accessibility statement
            _part(QCoreApplication.translate("Notices", "What it offers"), points=offers),
            #: Heading in the accessibility statement
            _part(QCoreApplication.translate("Notices", "The rules it follows"), rules),
            #: Heading in the accessibility statement
            _part(QCoreApplication.translate("Notices", "What falls short"), points=short),
            #: Heading in the accessibility statement
            _part(QCoreApplication.translate("Notices", "If something stops you"), _whom(pack, language)),
        ],
    )


def privacy(pack: Pack, language: str) -> Document:
    """The privacy notice: nothing is kept of a visit."""
    nothing = QCoreApplication.translate(
        "Notices",
        "The screen uses no camera and no microphone, asks for no name, and works without the Internet. It counts neither visits nor touches.",
    )
    forgets = QCoreApplication.translate(
        "Notices", "The pages you opened, the words you searched for, your language and your reading choices are forgotten when you leave."
    )
    keeps = QCoreApplication.translate(
        "Notices",
        "For its own upkeep, the screen notes when it starts and stops, when it was last touched, and its faults. Nothing in these notes is about a visitor.",
    )
    codes = QCoreApplication.translate(
        "Notices", "Your own phone reads a QR code and opens the address. The screen learns nothing about it."
    )
    return _notice(
        privacy_name(),
        [
            #: Heading in the privacy notice
            _part(QCoreApplication.translate("Notices", "It does not know you"), nothing),
            #: Heading in the privacy notice
            _part(QCoreApplication.translate("Notices", "It forgets your visit"), forgets),
            #: Heading in the privacy notice
            _part(QCoreApplication.translate("Notices", "What it notes"), keeps),
            #: Heading in the privacy notice
            _part(QCoreApplication.translate("Notices", "QR codes"), codes),
            #: Heading in the privacy notice
            _part(QCoreApplication.translate("Notices", "A question?"), _whom(pack, language)),
        ],
    )


NOTICES: dict[str, tuple[Callable[[], str], Callable[[Pack, str], Document]]] = {
    ACCESSIBILITY: (accessibility_name, accessibility),
    PRIVACY: (privacy_name, privacy),
}


def notice(pack: Pack, route: str, language: str) -> Document:
    """The notice at a route of `NOTICES`."""
    _, build = NOTICES[route]
    return build(pack, language)


def doors() -> list[Document]:
    """What leads to the notices."""
    return [{"route": route, "name": name()} for route, (name, _) in NOTICES.items()]


def _notice(title: str, parts: list[Document]) -> Document:
    return {"title": title, "parts": parts}


def _part(title: str, text: str = "", points: list[str] | None = None) -> Document:
    return {"title": title, "text": text, "points": points or []}


def _whom(pack: Pack, language: str) -> str:
    return expand(pack.institution.contact, pack, language) or QCoreApplication.translate(
        "Notices",
        "Tell someone who works in this building: the reception desk, or whoever is at the stand. They can also help you find what you are looking for.",
    )
