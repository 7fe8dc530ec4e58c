"""What the network view says of each node and of why it is tied to another, in the language of the application and of the reader."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import OrganisationKind, Pack, Person
from kiosk.pack.network import Family, Reason, Tie, part_of
from kiosk.screens.wording import NO_BREAK, expand, number, text_in


def name() -> str:
    #: Title of the picture of organisations, people and projects, and of its door
    return QCoreApplication.translate("Network", "Who works with whom")


def family_name(family: Family) -> str:
    match family:
        case Family.THEME:
            #: Legend of the network
            return QCoreApplication.translate("Network", "Themes")
        case Family.CARE:
            #: Legend of the network
            return QCoreApplication.translate("Network", "Hospitals, universities")
        case Family.RESEARCH:
            #: Legend of the network: research bodies, institutes, laboratories
            return QCoreApplication.translate("Network", "Research")
        case Family.FUNDER:
            #: Legend of the network: those who pay, and their programmes
            return QCoreApplication.translate("Network", "Funders")
        case Family.COMPANY:
            #: Legend of the network
            return QCoreApplication.translate("Network", "Companies")
        case Family.NETWORK:
            #: Legend of the network: networks of organisations, associations, authorities
            return QCoreApplication.translate("Network", "Networks")
        case Family.PERSON:
            #: Legend of the network
            return QCoreApplication.translate("Network", "People")
    assert_never(family)


def kind_name(kind: OrganisationKind) -> str:
    """What an organisation is, in a word or two."""
    return {
        OrganisationKind.HOSPITAL: QCoreApplication.translate("Network", "hospital"),
        OrganisationKind.UNIVERSITY: QCoreApplication.translate("Network", "university"),
        OrganisationKind.RESEARCH_BODY: QCoreApplication.translate("Network", "research body"),
        OrganisationKind.LABORATORY: QCoreApplication.translate("Network", "laboratory"),
        OrganisationKind.INSTITUTE: QCoreApplication.translate("Network", "institute"),
        OrganisationKind.FUNDER: QCoreApplication.translate("Network", "funder"),
        OrganisationKind.COMPANY: QCoreApplication.translate("Network", "company"),
        OrganisationKind.NETWORK: QCoreApplication.translate("Network", "network"),
        OrganisationKind.ASSOCIATION: QCoreApplication.translate("Network", "association"),
        OrganisationKind.AUTHORITY: QCoreApplication.translate("Network", "public authority"),
    }[kind]


def programme_kind() -> str:
    #: Under the name of a programme that pays for projects
    return QCoreApplication.translate("Network", "funding programme")


def theme_kind() -> str:
    #: Under the name of a theme
    return QCoreApplication.translate("Network", "theme")


def person_name(person: Person, language: str) -> str:
    """A person as the pack names them, with their title."""
    title = text_in(person.title, language)
    return f"{title}{NO_BREAK}{person.name}" if title else person.name


def reason_title(tie: Tie, node: str) -> str:
    """The heading over those that a node is tied to for one reason."""
    return _title_of_others(tie.reason) if tie.one == node else _title_of_ones(tie.reason)


def _title_of_others(reason: Reason) -> str:
    match reason:
        case Reason.BELONGS:
            #: Over the theme a project belongs to
            return QCoreApplication.translate("Network", "Part of")
        case Reason.PARTNER:
            #: Over the organisations that take part in a project
            return QCoreApplication.translate("Network", "Partners")
        case Reason.FUNDED:
            #: Over those who pay for a project
            return QCoreApplication.translate("Network", "Funded by")
        case Reason.PERSON:
            #: Over the people of a project or an organisation
            return QCoreApplication.translate("Network", "People")
        case Reason.WORKS_AT:
            #: Over the organisations of a person
            return QCoreApplication.translate("Network", "Organisation")
    assert_never(reason)


def _title_of_ones(reason: Reason) -> str:
    match reason:
        case Reason.BELONGS:
            #: Over the pages of a theme
            return QCoreApplication.translate("Network", "On this theme")
        case Reason.PARTNER:
            #: Over the projects an organisation takes part in
            return QCoreApplication.translate("Network", "Takes part in")
        case Reason.FUNDED:
            #: Over the projects that somebody pays for
            return QCoreApplication.translate("Network", "Funds")
        case Reason.PERSON:
            #: Over the projects that name a person
            return QCoreApplication.translate("Network", "Named in")
        case Reason.WORKS_AT:
            #: Over the people of a project or an organisation
            return QCoreApplication.translate("Network", "People")
    assert_never(reason)


def names_count(count: int) -> str:
    #: Spoken: how many people, organisations and projects a screen shows; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 name")
    #: Spoken: how many people, organisations and projects a screen shows; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 names")
    return (one if count == 1 else many).replace("%1", str(count))


def pages_label(count: int, language: str) -> str:
    """In the picture, where one mark stands for all the pages of a theme."""
    one = QCoreApplication.translate("Narration", "%1 page")
    many = QCoreApplication.translate("Narration", "%1 pages")
    return (one if count == 1 else many).replace("%1", number(count, language))


def tie_note(pack: Pack, tie: Tie, language: str) -> str:
    """What a tie says beyond its reason: the programme the money comes through, the part a person has."""
    if tie.programme is not None:
        #: Beside somebody who pays for a project: %1 is the programme the money comes through
        pattern = QCoreApplication.translate("Network", "through %1")
        return pattern.replace("%1", text_in(pack.programmes[tie.programme].name, language))
    return expand(part_of(pack, tie), pack, language)
