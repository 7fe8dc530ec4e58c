"""The tab that ends a story: two or three other pages to go on to, each with what it shares with this one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Pack, Page, PageKind
from kiosk.pack.relations import Tie, Way, relations
from kiosk.screens.pages import Document, card
from kiosk.screens.wording import locale, text_in

WAYS = "ways"


def ways_tab(pack: Pack, page: Page, language: str) -> list[Document]:
    """The tab, for a flagship or topic that has somewhere to go on to."""
    if page.kind not in (PageKind.FLAGSHIP, PageKind.TOPIC):
        return []
    ways = [card(pack, pack.pages[way.page], language) | {"teaser": reason(pack, way, language)} for way in relations(pack).ways(page)]
    #: Tab at the end of a project: other projects that share something with it
    label = QCoreApplication.translate("WaysOn", "See also")
    #: Title over other projects that share something with this one
    title = QCoreApplication.translate("WaysOn", "On the same path")
    return [{"id": WAYS, "kind": WAYS, "label": label, "title": title, "source": "", "ways": ways}] if ways else []


def reason(pack: Pack, way: Way, language: str) -> str:
    """Why a page is led to, in a few words."""
    pattern = _pattern(pack, way)
    return pattern.replace("%1", locale(language).createSeparatedList(_names(pack, way, language)))


def _pattern(pack: Pack, way: Way) -> str:
    match way.tie:
        case Tie.PERSON:
            #: Why another project is led to; %1 is the name of one person or more
            return QCoreApplication.translate("WaysOn", "With %1 too")
        case Tie.PROGRAMME:
            #: Why another project is led to; %1 is a funding programme
            return QCoreApplication.translate("WaysOn", "The same funding: %1")
        case Tie.PARTNER:
            return _partners(len(way.shared))
        case Tie.FUNDER:
            #: Why another project is led to; %1 is the name of one funder or more
            return QCoreApplication.translate("WaysOn", "The same funder: %1")
        case Tie.SUBJECT:
            return _subjects(len(way.shared))
        case Tie.PLACE:
            #: Why another project is led to; %1 is the name of one place or more
            return QCoreApplication.translate("WaysOn", "In the same place: %1")
        case Tie.CHAPTER:
            return _chapter(pack.pages[way.shared[0]])
        case Tie.OTHER:
            #: Why another project is led to that shares nothing with this one
            return QCoreApplication.translate("WaysOn", "For another subject")


def _partners(count: int) -> str:
    if count > 1:
        #: Why another project is led to; %1 is the names of two organisations
        return QCoreApplication.translate("WaysOn", "With the same partners: %1")
    #: Why another project is led to; %1 is the name of an organisation
    return QCoreApplication.translate("WaysOn", "With the same partner: %1")


def _subjects(count: int) -> str:
    if count > 1:
        #: Why another project is led to; %1 is two subjects
        return QCoreApplication.translate("WaysOn", "On the same subjects: %1")
    #: Why another project is led to; %1 is a subject
    return QCoreApplication.translate("WaysOn", "On the same subject: %1")


def _chapter(page: Page) -> str:
    if page.kind is PageKind.THEME:
        #: Why another project is led to; %1 is the name of a theme
        return QCoreApplication.translate("WaysOn", "In the same theme: %1")
    #: Why another page is led to; %1 is the name of a section of the kiosk
    return QCoreApplication.translate("WaysOn", "In the same section: %1")


def _names(pack: Pack, way: Way, language: str) -> list[str]:
    match way.tie:
        case Tie.PERSON:
            return [pack.people[thing].name for thing in way.shared]
        case Tie.PROGRAMME:
            return [text_in(pack.programmes[thing].name, language) for thing in way.shared]
        case Tie.PARTNER | Tie.FUNDER:
            return [text_in(pack.organisations[thing].name, language) for thing in way.shared]
        case Tie.SUBJECT:
            return [text_in(pack.subjects[thing].name, language) for thing in way.shared]
        case Tie.PLACE:
            return [text_in(pack.places[thing].name, language) for thing in way.shared]
        case Tie.CHAPTER:
            return [text_in(pack.pages[thing].name, language) for thing in way.shared]
        case Tie.OTHER:
            return []
