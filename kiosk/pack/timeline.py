"""What a pack dates: the entries of its timeline, the tracks they run on, and the windows of years through which they are seen.

An entry is the period of a page, one of its milestones, or the period of the programme that pays for a page without dates of its own.
When a figure holds is no event, and gives none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from kiosk.pack.limits import FIRST_YEAR, LAST_YEAR
from kiosk.pack.model import Pack, Page, Period, Text
from kiosk.pack.outlines import Rows, Same, outline
from kiosk.pack.timeline_tally import tally

LEAST_YEARS = 6  # that are seen at once
NEARER = 0.6  # a nearer window has at most this share of the years of the farther one


class EntryKind(Enum):
    POINT = "point"  # one year
    SPAN = "span"
    OPEN = "open"  # since a year


@dataclass(frozen=True, slots=True)
class Entry:
    id: str  # a page's own period: "alcove"; a milestone: "clip2.first-project"; a programme: "arianes/cper"
    page: str  # Page.id
    group: str  # Page.id of the theme or section it belongs to
    period: Period
    label: Text | None = None  # of a milestone or a programme; None: the page itself
    budget: str | None = None  # Figure.id, in million euros

    @property
    def kind(self) -> EntryKind:
        if self.period.end is None:
            return EntryKind.OPEN
        return EntryKind.POINT if self.period.end == self.period.start else EntryKind.SPAN


@dataclass(frozen=True, slots=True)
class Track:
    """Entries of one page that follow one another without meeting, the earliest first."""

    id: str  # Entry.id of the first
    page: str
    group: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Whole years, both included."""

    first: int
    last: int

    @property
    def years(self) -> int:
        return self.last - self.first + 1

    def holds(self, period: Period) -> bool:
        """Some of the period lies in the window."""
        return period.start <= self.last and (period.end is None or period.end >= self.first)

    def within(self, bounds: Window) -> Window:
        """The same number of years, moved into others as little as possible; all of those where they are fewer."""
        if self.years >= bounds.years:
            return bounds
        first = min(max(self.first, bounds.first), bounds.last - self.years + 1)
        return Window(first, first + self.years - 1)


def timeline(pack: Pack) -> tuple[Entry, ...]:
    """Every entry: by theme and section in the pack's order, in each by start, then as the pages stand there."""
    return tuple(
        entry
        for group in (*pack.themes, *pack.sections)
        for entry in sorted(_group_entries(pack, pack.pages[group]), key=lambda entry: entry.period.start)
    )


def dated(pack: Pack) -> Rows:
    """The same as a table: id, page, theme or section, first year, last year or "", budget or "". The last row is the highest rate."""
    entries = timeline(pack)
    highest = max((known for entry in entries if (known := rate(pack, entry)) is not None), default=1.0)
    rows = (
        (entry.id, entry.page, entry.group, str(entry.period.start), str(entry.period.end or ""), entry.budget or "") for entry in entries
    )
    return (*rows, (repr(highest),))


@lru_cache(maxsize=2)
def _dates(key: Same) -> tuple[tuple[Entry, ...], float]:
    *rows, (highest,) = outline(key.pack, "timeline", dated)
    entries = tuple(
        Entry(identifier, page, group, Period(int(start), int(end) if end else None), budget=budget or None)
        for identifier, page, group, start, end, budget in rows
    )
    return entries, float(highest)


def dates(pack: Pack) -> tuple[Entry, ...]:
    """Every entry as in `timeline`, without its label, for which its page would be read: see `labelled`."""
    return _dates(Same(pack))[0]


def highest_rate(pack: Pack) -> float:
    """Of all entries, in million euros a year."""
    return _dates(Same(pack))[1]


def labelled(pack: Pack, entry: Entry) -> Entry:
    """An entry of `dates` with its label."""
    if entry.label is not None or entry.id == entry.page:
        return entry
    if entry.id.startswith(f"{entry.page}/"):
        return replace(entry, label=pack.programmes[entry.id.removeprefix(f"{entry.page}/")].name)
    return replace(entry, label=next(stone.label for stone in pack.pages[entry.page].milestones if stone.id == entry.id))


def rate(pack: Pack, entry: Entry) -> float | None:
    """Million euros a year drawn, so that the area of a bar is its budget; None where either is not known."""
    if entry.budget is None or entry.period.end is None:
        return None
    return pack.figures[entry.budget].value / (entry.period.end - entry.period.start + 1)


def has_timeline(pack: Pack) -> bool:
    """Two dates make a timeline."""
    first, last, count = LAST_YEAR, FIRST_YEAR, 0
    for group in (*pack.themes, *pack.sections):
        for entry in _group_entries(pack, pack.pages[group]):
            first, last = min(first, entry.period.start), max(last, entry.period.end or entry.period.start)
            count += 1
            if count > 1 and last > first:
                return True
    return False


def _group_entries(pack: Pack, group: Page) -> Iterator[Entry]:
    for page in (group, *(pack.pages[member] for member in group.members)):
        own = list(_own_entries(page, group.id))
        yield from own or _paid_entries(pack, page, group.id)


def _own_entries(page: Page, group: str) -> Iterator[Entry]:
    if page.period is not None:
        yield Entry(page.id, page.id, group, page.period, budget=page.budget)
    for milestone in page.milestones:
        yield Entry(milestone.id, page.id, group, milestone.period, milestone.label)


def _paid_entries(pack: Pack, page: Page, group: str) -> Iterator[Entry]:
    for identifier in dict.fromkeys(funding.programme for funding in page.funding):
        programme = pack.programmes[identifier]
        if programme.period is not None:
            yield Entry(f"{page.id}/{identifier}", page.id, group, programme.period, programme.name)


def tracks(entries: Iterable[Entry]) -> tuple[Track, ...]:
    """Each entry on one track, a page's on as few as they fit; groups as they first come, in each the page that starts first."""
    groups: dict[str, dict[str, list[list[Entry]]]] = {}
    ordered = list(entries)
    places = {group: place for place, group in enumerate(dict.fromkeys(entry.group for entry in ordered))}
    for entry in sorted(ordered, key=lambda entry: (places[entry.group], entry.period.start)):
        chains = groups.setdefault(entry.group, {}).setdefault(entry.page, [])
        free = next((chain for chain in chains if _follows(entry, chain[-1])), None)
        if free is None:
            chains.append([entry])
        else:
            free.append(entry)
    return tuple(
        Track(chain[0].id, page, group, tuple(chain))
        for group, pages in groups.items()
        for page, chains in pages.items()
        for chain in chains
    )


def _follows(entry: Entry, before: Entry) -> bool:
    return before.period.end is not None and before.period.end < entry.period.start


def extent(entries: Sequence[Entry]) -> Window:
    """The years from the first start to the last year named. Raises ValueError where there is no entry."""
    years = [entry.period.end or entry.period.start for entry in entries]
    return Window(min(entry.period.start for entry in entries), max(years))


def whole(entries: Sequence[Entry], everything: Sequence[Entry]) -> Window:
    """The window that shows some of the entries: at least `LEAST_YEARS`, and as far as any where one of them has no end."""
    found, all_years = extent(entries), extent(everything)
    if any(entry.kind is EntryKind.OPEN for entry in entries):
        found = Window(found.first, all_years.last)
    missing = max(0, LEAST_YEARS - found.years)
    wider = Window(found.first - missing // 2, found.last + missing - missing // 2)
    return wider.within(all_years) if all_years.years >= LEAST_YEARS else wider


def rungs(bounds: Window) -> tuple[int, ...]:
    """The numbers of years that can be seen at once, all of them first."""
    found = [bounds.years]
    years = LEAST_YEARS
    nearer = []
    while years <= bounds.years * NEARER:
        nearer.append(years)
        years *= 2
    return (*found, *reversed(nearer))


def nearer(entries: Sequence[Entry], window: Window, bounds: Window, around: int | None = None) -> Window | None:
    """The next closer window: around a year, or where most goes on; None where none is closer."""
    years = next((rung for rung in rungs(bounds) if rung < window.years), None)
    if years is None:
        return None
    if around is not None:
        first = around - years // 2
        return Window(first, first + years - 1).within(bounds)
    choices = [Window(first, first + years - 1) for first in range(window.first, window.last - years + 2)]
    counted = tally(entry.period for entry in entries)
    return max(choices, key=lambda choice: (*counted.between(choice.first, choice.last), -choice.first))


def farther(window: Window, bounds: Window) -> Window | None:
    """The next wider window around the same middle; None where all is seen."""
    years = next((rung for rung in reversed(rungs(bounds)) if rung > window.years), None)
    if years is None:
        return None
    first = (window.first + window.last + 1) // 2 - years // 2
    return Window(first, first + years - 1).within(bounds)


def shifted(window: Window, bounds: Window, years: int) -> Window | None:
    """The window moved by some years, later where positive, as far as there are years; None where it cannot move."""
    moved = Window(window.first + years, window.last + years).within(bounds)
    return moved if moved.first != window.first else None
