"""What the timeline says of its entries, in words: what a track is called, when it runs and what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Figure, Pack
from kiosk.pack.timeline import Entry
from kiosk.screens.pages import title_of
from kiosk.screens.wording import display_value, expand, number, period_text, prefix, text_in

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Wording:
    """`details` go from short to long, a line break before what it is about; `plain` of them are told in a window of many years too."""

    name: str
    details: tuple[str, ...]
    plain: int


def name() -> str:
    #: Title of the screen that shows the projects and events by year
    return QCoreApplication.translate("Timeline", "The timeline")


def wording(pack: Pack, entries: Sequence[Entry], language: str, *, alone: bool) -> Wording:
    """The words of a track of which some entries are seen; `alone` where it is the only one of its page."""
    page = pack.pages[entries[0].page]
    label = text_in(entries[0].label, language) if len(entries) == 1 else ""
    called = label if label and not (alone and page.name) else title_of(page, language)
    told = label if called != label else ""
    if not label and page.name:
        told = expand(page.title, pack, language)
    years = ", ".join(period_text(entry.period) for entry in entries)
    budget = next((pack.figures[entry.budget] for entry in entries if entry.budget), None)
    details = (
        [years] if budget is None else [years + SEPARATOR + short_amount(budget, language), years + SEPARATOR + amount(budget, language)]
    )
    plain = len(details)
    if told:
        details.append(details[-1] + "\n" + told)
        plain += bool(label)
    return Wording(capitalised(called), tuple(details), plain)


def entries_count(count: int) -> str:
    #: Spoken: how many projects and dates the timeline shows; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 entry")
    #: Spoken: how many projects and dates the timeline shows; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 entries")
    return (one if count == 1 else many).replace("%1", str(count))


def in_line(detail: str) -> str:
    return detail.replace("\n", SEPARATOR)


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def short_amount(budget: Figure, language: str) -> str:
    return f"{prefix(budget.precision)} {display_value(budget, language)}".strip()


def amount(budget: Figure, language: str) -> str:
    """A sum of money written out."""
    #: A budget; %1 is a number below two, such as 1 or 1.5
    one = QCoreApplication.translate("Timeline", "%1 million euros", "below two")
    #: A budget; %1 is a number from two on, such as 6.6
    many = QCoreApplication.translate("Timeline", "%1 million euros")
    written = (one if budget.value < 2 else many).replace("%1", number(budget.value, language))
    return f"{prefix(budget.precision)} {written}".strip()
