"""What can be found: every text of a pack, gathered by the screen it stands on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TypeVar

from kiosk.pack.model import Figure, FigureKind, Organisation, Pack, Page, Panel, Text

WriteFigure = Callable[[Figure, str], str]  # figure, language -> how it is written in a text
_PLACEHOLDER = re.compile(r"\{([a-z0-9.-]+)\}")
_NARROW_SPACE = "\u202f"
T = TypeVar("T")


class Rank(IntEnum):
    """How much a word says about the screen it stands on."""

    MORE = 1  # read only by whoever reads on
    BODY = 2
    TEASER = 3
    HEADING = 4  # titles of panels, names of people and partners
    TITLE = 5
    ALSO = 6  # another word for a subject
    NAME = 7  # of the page, or of a subject it leads to


class HitKind(Enum):
    """The screen a hit opens."""

    THEME = "theme"
    FLAGSHIP = "flagship"
    SECTION = "section"
    TOPIC = "topic"
    FIGURES = "figures"  # the key figures, at a group


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a screen, its figures written out."""

    text: str
    rank: Rank
    panel: int | None = None
    quotable: bool = True  # may be shown to someone who has not chosen to read on


@dataclass(frozen=True, slots=True)
class Screen:
    """One thing that a search can find; `id` is a page's or a figure group's."""

    id: str
    kind: HitKind


def screens(pack: Pack) -> tuple[Screen, ...]:
    """Everything that can be found, as the pack orders it: themes, sections, the pages of each, the key figures."""
    doors = [one for one in (*pack.themes, *pack.sections) if one in pack.pages]
    members = [one for door in doors for one in pack.pages[door].members if one in pack.pages]
    pages = dict.fromkeys((*doors, *members, *pack.pages))
    return (
        *(Screen(page, HitKind(pack.pages[page].kind.value)) for page in pages),
        *(Screen(group.id, HitKind.FIGURES) for group in pack.figure_groups),
    )


def title_of(pack: Pack, screen: Screen, language: str) -> str:
    """The title a list of results shows, under the proper name where there is one."""
    if screen.kind is HitKind.FIGURES:
        return next(spoken(group.title, pack, language) for group in pack.figure_groups if group.id == screen.id)
    return spoken(pack.pages[screen.id].title, pack, language)


def name_of(pack: Pack, screen: Screen, language: str) -> str:
    """The proper name of the page, or nothing."""
    page = pack.pages.get(screen.id) if screen.kind is not HitKind.FIGURES else None
    return "" if page is None else spoken(page.name, pack, language)


def spoken(text: Text | None, pack: Pack, language: str) -> str:
    """The text in a language, or in the pack's own where it has no other; nothing where there is no text."""
    if not text:
        return ""
    return text.get(language) or text.get(pack.default_language) or next(iter(text.values()))


def write_plainly(figure: Figure, language: str) -> str:
    """A figure in digits, with its sign and range, as it may stand in a sentence."""
    low = _number(figure.value, language)
    number = low if figure.upper is None else f"{low}–{_number(figure.upper, language)}"
    sign = {FigureKind.SHARE: "%", FigureKind.CHANGE: "%", FigureKind.MONEY: "M€"}.get(figure.kind)
    return number if sign is None else f"{number}{_NARROW_SPACE}{sign}"


def _number(value: float, language: str) -> str:
    written = f"{value:,.0f}" if value == int(value) else f"{value:,}"
    if language == "en":
        return written
    thousands = _NARROW_SPACE if language == "fr" else "."
    return written.replace(",", "\0").replace(".", ",").replace("\0", thousands)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the passages of a screen in one language."""

    pack: Pack
    language: str
    write: WriteFigure = write_plainly

    def passages(self, screen: Screen) -> Iterator[Passage]:
        """Every text of the screen, the most telling first."""
        if screen.kind is HitKind.FIGURES:
            yield from self._group(screen.id)
            return
        page = self.pack.pages[screen.id]
        yield from self._heads(page)
        for number, panel in enumerate(page.panels):
            yield from self._panel(page, panel, number)
        yield from self._facts(page)
        yield from self._parties(page)

    def _group(self, group_id: str) -> Iterator[Passage]:
        for group in self.pack.figure_groups:
            if group.id == group_id:
                yield from self._passage(group.title, Rank.TITLE)
                for figure in group.figures:
                    yield from self._figure(figure)

    def _heads(self, page: Page) -> Iterator[Passage]:
        yield from self._passage(page.teaser, Rank.TEASER, page)
        yield from self._passage(page.name, Rank.NAME, page)
        yield from self._passage(page.short, Rank.NAME, page)
        yield from self._passage(page.title, Rank.TITLE, page)
        for subject in _known(self.pack.subjects, page.subjects):
            yield from self._passage(subject.name, Rank.NAME)
            for word in subject.also.get(self.language, ()):
                yield Passage(word, Rank.ALSO)
        parent = self.pack.pages.get(page.parent or "")
        if parent is not None:
            yield from self._passage(parent.name or parent.title, Rank.BODY, quotable=False)

    def _panel(self, page: Page, panel: Panel, number: int) -> Iterator[Passage]:
        open_to_all = not panel.sensitive
        yield from self._passage(panel.text, Rank.BODY, page, number, open_to_all)
        for point in panel.points:
            yield from self._passage(point, Rank.BODY, page, number, open_to_all)
        yield from self._passage(panel.title, Rank.HEADING, page, number, open_to_all)
        yield from self._passage(panel.more, Rank.MORE, page, number, quotable=False)

    def _facts(self, page: Page) -> Iterator[Passage]:
        for figure in dict.fromkeys((*page.figures, *((page.budget,) if page.budget else ()))):
            yield from self._figure(figure)
        for milestone in page.milestones:
            yield from self._passage(milestone.label, Rank.BODY, page)
            yield Passage(str(milestone.period.start), Rank.BODY, quotable=False)
        if page.period is not None:
            years = {page.period.start, page.period.end or page.period.start}
            yield Passage(" ".join(str(year) for year in sorted(years)), Rank.BODY, quotable=False)
        for link in _known(self.pack.links, page.links):
            yield from self._passage(link.label, Rank.BODY, page)
            yield Passage(link.url, Rank.MORE, quotable=False)

    def _parties(self, page: Page) -> Iterator[Passage]:
        for involvement in page.people:
            person = self.pack.people.get(involvement.person)
            if person is not None:
                title = spoken(person.title, self.pack, self.language)
                yield Passage(f"{title} {person.name}".strip(), Rank.HEADING)
                yield from self._passage(involvement.role or person.role, Rank.BODY, page)
                yield from self._organisations(page, person.organisations, Rank.BODY)
        yield from self._organisations(page, page.partners, Rank.HEADING)
        for funding in page.funding:
            programme = self.pack.programmes.get(funding.programme)
            if programme is not None:
                yield from self._passage(programme.name, Rank.HEADING, page)
                yield from self._organisations(page, programme.funders, Rank.BODY)
            if funding.reference:
                yield Passage(funding.reference, Rank.BODY)
        for place in _known(self.pack.places, page.places):
            yield from self._passage(place.name, Rank.BODY)

    def _organisations(self, page: Page, ids: tuple[str, ...], rank: Rank) -> Iterator[Passage]:
        organisation: Organisation
        for organisation in _known(self.pack.organisations, ids):
            yield from self._passage(organisation.name, rank, page)
            yield from self._passage(organisation.short, rank, page)
            yield from self._passage(organisation.gloss, Rank.MORE, page, quotable=True)
            for place in _known(self.pack.places, organisation.places):
                yield from self._passage(place.name, Rank.MORE)

    def _figure(self, figure_id: str) -> Iterator[Passage]:
        figure = self.pack.figures.get(figure_id)
        if figure is None:
            return
        quotable = not figure.sensitive
        rank = Rank.BODY if quotable else Rank.MORE
        unit, label = spoken(figure.unit, self.pack, self.language), spoken(figure.label, self.pack, self.language)
        yield Passage(" ".join(filter(None, (self.write(figure, self.language), unit, label))), rank, None, quotable)
        yield from self._passage(figure.detail, Rank.MORE, quotable=False)

    def _passage(
        self, text: Text | None, rank: Rank, page: Page | None = None, panel: int | None = None, quotable: bool = True
    ) -> Iterator[Passage]:
        raw = spoken(text, self.pack, self.language)
        if not raw:
            return
        if "{" not in raw:
            yield Passage(raw, rank, panel, quotable)
            return
        written, has_sensitive = self._written(raw, page)
        yield Passage(written, rank, panel, quotable and not has_sensitive)

    def _written(self, raw: str, page: Page | None) -> tuple[str, bool]:
        named = {name: self._named(name, page) for name in _PLACEHOLDER.findall(raw)}
        text = _PLACEHOLDER.sub(lambda found: _write(named[found.group(1)], found.group(), self), raw)
        return text, any(figure is not None and figure.sensitive for figure in named.values())

    def _named(self, name: str, page: Page | None) -> Figure | None:
        own = self.pack.figures.get(f"{page.id}.{name}") if page is not None else None
        return own or self.pack.figures.get(name)


def _write(figure: Figure | None, placeholder: str, reader: Reader) -> str:
    return placeholder if figure is None else reader.write(figure, reader.language)


def _known(catalogue: Mapping[str, T], ids: tuple[str, ...]) -> Iterator[T]:
    return (catalogue[one] for one in ids if one in catalogue)
