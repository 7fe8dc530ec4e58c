"""The values of a content pack, once read and checked.

Everything here is frozen: a pack never changes while it is shown. A `Text` maps a language code ("fr") to plain text. Texts may
name a figure in braces, as in ``"plus de {trial-patients} patients"``: what is shown is the figure's value, written the way the
reader's language writes it. Inside a page a figure is named by its own id; elsewhere by ``page.figure``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.pack.slideshow import Slideshow

Text = Mapping[str, str]


class FigureKind(Enum):
    """What a figure says, and so how it is written and drawn."""

    COUNT = "count"  # how many: 1 739
    SHARE = "share"  # percent of a whole: 50 %
    RANK = "rank"  # a place in a ranking: 3rd
    FACTOR = "factor"  # how many times as much: 2×
    CHANGE = "change"  # percent added: +130 %
    MONEY = "money"  # million euros: 6.6 M€
    DURATION = "duration"  # years


class Precision(Enum):
    """How the source words the value."""

    EXACT = "exact"
    ABOUT = "about"  # "environ"
    NEARLY = "nearly"  # "près de"
    OVER = "over"  # "plus de"


class OrganisationKind(Enum):
    HOSPITAL = "hospital"
    UNIVERSITY = "university"
    RESEARCH_BODY = "research-body"
    LABORATORY = "laboratory"
    INSTITUTE = "institute"
    FUNDER = "funder"
    COMPANY = "company"
    NETWORK = "network"
    ASSOCIATION = "association"
    AUTHORITY = "authority"


class PlaceKind(Enum):
    BUILDING = "building"
    CAMPUS = "campus"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"


class Facet(Enum):
    """The question a panel answers; the order is the order on screen."""

    WHAT = "what"
    WHY = "why"
    HOW = "how"
    WHO = "who"
    NEXT = "next"


class PageKind(Enum):
    THEME = "theme"  # gathers flagships
    FLAGSHIP = "flagship"
    SECTION = "section"  # gathers topics: a door of the home screen
    TOPIC = "topic"


class PlateFamily(Enum):
    """The six families of generative plates in `assets/plates/`."""

    CELLS = "cells"
    DENDRITES = "dendrites"
    ANTIBODIES = "antibodies"
    HEARTBEAT = "heartbeat"
    RINGS = "rings"
    VOXELS = "voxels"


class SectionIcon(Enum):
    """What the icon on a section's door stands for."""

    INSTITUTION = "institution"
    PARTNERS = "partners"
    SUPPORT = "support"
    PEOPLE = "people"
    RESEARCH = "research"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Plate:
    family: PlateFamily
    variation: int  # 0 is the theme's own; 1 … 6 are its flagships'


@dataclass(frozen=True, slots=True)
class Colours:
    """`#RRGGBB` of a theme or section: `ground` carries white text at 7:1 or better, `line` is its light partner."""

    ground: str
    line: str


@dataclass(frozen=True, slots=True)
class Source:
    """A section of the document the facts come from."""

    id: str
    heading: str  # as it stands in the document


@dataclass(frozen=True, slots=True)
class Period:
    """Whole years, both included in the name of the period; `end` is None where the source names a start alone."""

    start: int
    end: int | None

    @property
    def years(self) -> int | None:
        """Length in years as the field counts it (2024–2028 is four years)."""
        return None if self.end is None else self.end - self.start


@dataclass(frozen=True, slots=True)
class Figure:
    id: str  # "page.figure"
    kind: FigureKind
    value: float
    label: Text  # what it counts, in a few words, read after the value
    source: str  # Source.id
    as_of: Period | None  # None: the source gives no date ("undated" in the file)
    precision: Precision = Precision.EXACT
    upper: float | None = None  # the other end of a range: 20 to 50 %
    unit: Text | None = None  # only where the label alone would not say it
    detail: Text | None = None  # one or two sentences for whoever taps it
    group: str | None = None  # FigureGroup.id of a key figure
    sensitive: bool = False  # death, life expectancy: only behind "more", and never in the quiz
    question: Text | None = None  # asks for the value, in the quiz
    asked: bool = True  # False: left out of the quiz ("question: never" in the file)


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """A group of the key figures, such as "in France"; its figures are named "<group id>.<figure>"."""

    id: str
    title: Text
    source: str
    figures: tuple[str, ...]  # Figure.id


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is: a point, or a shape known by its code; `within` leads from one to the place around it, never in a loop."""

    id: str
    name: Text
    kind: PlaceKind
    latitude: float | None = None  # decimal degrees of WGS 84, north positive; given with `longitude` or not at all
    longitude: float | None = None  # east positive
    code: str | None = None  # of a country or region: ISO 3166 ("TW", "FR-HDF") or NUTS ("FRE1")
    within: str | None = None  # Place.id


@dataclass(frozen=True, slots=True)
class Organisation:
    id: str
    name: Text
    kind: OrganisationKind
    short: Text | None = None
    gloss: Text | None = None  # what it is, in a few plain words
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str
    title: Text | None = None  # "Pr", "Dr"
    role: Text | None = None  # as the source words it, shortened
    organisations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Programme:
    """A funding programme or call."""

    id: str
    name: Text
    funders: tuple[str, ...] = ()
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Link:
    id: str
    url: str
    label: Text


@dataclass(frozen=True, slots=True)
class Subject:
    """A disease or subject of the A–Z; `also` holds other words people use for it."""

    id: str
    name: Text
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Panel:
    facet: Facet
    title: Text
    text: Text  # ≤ 75 words
    source: str
    points: tuple[Text, ...] = ()  # a short list under the text
    more: Text | None = None  # ≤ 150 words, for whoever reads on; sensitive figures may stand here
    sensitive: bool = False  # the whole panel waits behind "more"


@dataclass(frozen=True, slots=True)
class Funding:
    programme: str  # Programme.id
    reference: str | None = None  # "ANR-23-RHUS-0006"


@dataclass(frozen=True, slots=True)
class Involvement:
    """A person's part in a page."""

    person: str
    role: Text | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated fact that is not the page's own period."""

    id: str  # "page.milestone"
    period: Period
    label: Text
    source: str
    question: Text | None = None  # asks for the year, in the quiz


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of content. Themes and sections gather (`members`); flagships and topics tell."""

    id: str
    kind: PageKind
    title: Text  # ≤ 7 words
    teaser: Text  # ≤ 25 words
    source: str
    name: Text | None = None  # the proper name where it has one: "ALCOVE"
    short: Text | None = None  # themes and sections: one or two words for narrow places
    parent: str | None = None  # the theme or section it belongs to
    members: tuple[str, ...] = ()
    colours: Colours | None = None  # themes and sections
    plate: Plate | None = None
    icon: SectionIcon | None = None  # sections
    panels: tuple[Panel, ...] = ()
    figures: tuple[str, ...] = ()  # Figure.id, in order of importance
    period: Period | None = None
    duration_stated: bool = False  # the source itself says how many years the project lasts: `period.years` may be printed
    budget: str | None = None  # Figure.id
    funding: tuple[Funding, ...] = ()
    partners: tuple[str, ...] = ()  # Organisation.id
    people: tuple[Involvement, ...] = ()
    places: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Palette:
    paper: str
    ink: str
    lit: str  # the one lit thing of each plate


@dataclass(frozen=True, slots=True)
class Institution:
    name: Text
    tagline: Text  # "Recherche et innovation"
    contact: Text  # whom to tell that something on the kiosk stops one; empty where the pack does not say


@dataclass(frozen=True, slots=True)
class Welcome:
    """What the home screen and the attract loop say."""

    title: Text  # home, ≤ 7 words
    invitation: Text  # attract: "Touchez l’écran"
    phrases: tuple[Text, ...]  # attract: one short sentence after the other


@dataclass(frozen=True, slots=True)
class Outline:
    """A walk through all pages, as a table of ids (`outlines`)."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Pack:
    root: Path
    id: str
    version: str
    institution: Institution
    languages: tuple[str, ...]
    default_language: str
    palette: Palette
    welcome: Welcome
    link_hosts: tuple[str, ...]
    sources: Mapping[str, Source]
    themes: tuple[str, ...]  # Page.id, in the order shown
    sections: tuple[str, ...]
    pages: Mapping[str, Page]
    figures: Mapping[str, Figure]
    figure_groups: tuple[FigureGroup, ...]
    organisations: Mapping[str, Organisation]
    people: Mapping[str, Person]
    programmes: Mapping[str, Programme]
    places: Mapping[str, Place]
    links: Mapping[str, Link]
    subjects: Mapping[str, Subject]
    document: Text = field(default_factory=dict)  # the name of the document the sources are sections of
    slideshows: Mapping[str, Slideshow] = field(default_factory=dict)
    carried: tuple[str, ...] | None = field(default=None, compare=False)  # derived screens (`carried`), where somebody looked already
    outlines: Mapping[str, Outline] = field(default_factory=dict, compare=False)  # by the name of the table, where it was compiled
