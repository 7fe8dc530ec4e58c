"""The values of a slideshow, once read and checked: what is shown, in which order, for how long and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from kiosk.pack.model import Text


class SlideKind(Enum):
    """What an entry of a slideshow asks for; the value is the word an author writes."""

    TITLE = "title"  # the slideshow's own title
    WELCOME = "welcome"  # the event: name, date, stand, logos
    AGENDA = "agenda"
    THEME = "theme"  # one theme
    FLAGSHIP = "flagship"  # one project
    FLAGSHIPS = "flagships"  # every project of a theme
    SUBJECT = "subject"  # every project that names a subject of the A to Z
    TOPIC = "topic"  # one page of a section
    FIGURE = "figure"  # one figure
    FIGURES = "figures"  # every key figure of a group
    TIMELINE = "timeline"
    QUIZ = "quiz"  # so many questions, each with its answer
    LINK = "link"  # a QR code


class Weekday(Enum):
    """In the order of `datetime.date.weekday`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Order(Enum):
    LISTED = "listed"
    SHUFFLED = "shuffled"  # the same for the same seed


@dataclass(frozen=True, slots=True)
class SlideEntry:
    """One line of a slideshow; it may stand for several slides."""

    kind: SlideKind
    target: str = ""  # the id it names, where its kind names one
    count: int = 1  # QUIZ: how many questions
    dwell: float | None = None  # seconds; None: as the slideshow says
    notes: Text | None = None  # for the presenter's window


@dataclass(frozen=True, slots=True)
class Hours:
    """From `start` (included) to `end` (excluded) of a day, local time."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Logo:
    file: str  # path of a PNG in the pack
    name: str  # whose it is


@dataclass(frozen=True, slots=True)
class AgendaItem:
    at: time
    text: Text


@dataclass(frozen=True, slots=True)
class Event:
    """What the welcome and agenda slides say."""

    name: Text
    message: Text | None = None
    date: date | None = None
    stand: Text | None = None
    logos: tuple[Logo, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Slideshow:
    """A slideshow of the pack; `languages` are shown one after the other, slide by slide."""

    id: str
    title: Text
    entries: tuple[SlideEntry, ...]
    languages: tuple[str, ...]
    order: Order = Order.LISTED
    seed: int = 0
    dwell: float | None = None  # seconds a slide; None: as long as it takes to read
    first_day: date | None = None
    last_day: date | None = None  # included
    days: tuple[Weekday, ...] = ()  # none: every day
    hours: tuple[Hours, ...] = ()  # none: all day
    event: Event | None = None
