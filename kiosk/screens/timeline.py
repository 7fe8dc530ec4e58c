"""The timeline: what the pack dates, in lanes through a window of years, or as a list by year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from kiosk.clock import plausible
from kiosk.pack.model import Pack, Page
from kiosk.pack.timeline import Entry, EntryKind, Window, farther, has_timeline, nearer, shifted, timeline, tracks, under_way, whole
from kiosk.screens.pages import about_route, colours_of, gathers, route_of, title_of
from kiosk.screens.timeline_picture import picture, rule_pieces
from kiosk.screens.timeline_shapes import Measures
from kiosk.screens.timeline_words import amount, capitalised, in_line, name, wording
from kiosk.screens.view import Document, View
from kiosk.screens.wording import period_text, text_in

ROUTE = "timeline"
LIST = "list"
ALL = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a facet such as "2019-2029/cancer" or "list" asks for; nothing where it asks for what there is not."""

    listed: bool
    window: Window | None
    group: str | None


def read_facet(facet: str, groups: Sequence[str]) -> Choice:
    head, _, group = facet.partition("/")
    first, dash, last = head.partition("-")
    years = Window(int(first), int(last)) if dash and first.isdecimal() and last.isdecimal() and int(first) <= int(last) else None
    return Choice(head == LIST, years, group if group in groups else None)


def facet_of(window: Window | None, bounds: Window, group: str | None) -> str | None:
    """The facet that shows a window; that of all years where it shows them all, None for no window."""
    if window is None:
        return None
    return _filtered(ALL if window == bounds else f"{window.first}-{window.last}", group)


def _filtered(head: str, group: str | None) -> str:
    return f"{head}/{group}" if group else head


def groups_of(entries: Sequence[Entry]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.group for entry in entries))


def page_route(page: Page) -> str:
    return about_route(page) if gathers(page) else route_of(page)


def build(pack: Pack, language: str) -> Document:
    """What does not change while one looks: the themes and sections with something in them, and every track with the most it says."""
    entries = timeline(pack)
    found = tracks(entries)
    pages = [track.page for track in found]
    return {
        "title": name(),
        "groups": [_group(pack, pack.pages[group], language) for group in groups_of(entries)],
        "tracks": [
            {
                "id": track.id,
                "group": track.group,
                "route": page_route(pack.pages[track.page]),
                "marks": len(track.entries),
                "name": said.name,
                "hint": in_line(said.details[-1]),
            }
            | _hue(pack, pack.pages[track.group])
            for track in found
            for said in [wording(pack, track.entries, language, alone=pages.count(track.page) == 1)]
        ],
        "priced": any(entry.budget for entry in entries),
    }


def _hue(pack: Pack, group: Page) -> Document:
    colours = colours_of(pack, group)
    return {"ground": colours.ground, "line": colours.line}


def _group(pack: Pack, page: Page, language: str) -> Document:
    return {"id": page.id, "name": text_in(page.short, language) or title_of(page, language), "full": title_of(page, language)} | _hue(
        pack, page
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """What a facet shows: the entries, the window, and how far it could reach."""

    choice: Choice
    entries: tuple[Entry, ...]
    window: Window
    bounds: Window


def shown(pack: Pack, facet: str) -> Shown:
    everything = timeline(pack)
    choice = read_facet(facet, groups_of(everything))
    entries = tuple(entry for entry in everything if choice.group in (None, entry.group))
    bounds = whole(entries, everything)
    return Shown(choice, entries, bounds if choice.window is None else choice.window.within(bounds), bounds)


def ways(pack: Pack, facet: str) -> Document:
    """The facets that lead on from one; None where a way leads nowhere.

    `around` has a closer one for each year of the window, `moved` one for each number of years to move by.
    """
    now = shown(pack, facet)
    window, bounds, group = now.window, now.bounds, now.choice.group
    half = window.years // 2
    around = [nearer(now.entries, window, bounds, year) for year in range(window.first, window.last + 1)]
    reach = range(bounds.first - window.first, bounds.last - window.last + 1)
    return {
        "listed": now.choice.listed,
        "group": group or "",
        "head": LIST if now.choice.listed else ALL,
        "other": _filtered(ALL if now.choice.listed else LIST, group),
        "nearer": facet_of(nearer(now.entries, window, bounds), bounds, group),
        "farther": facet_of(farther(window, bounds), bounds, group),
        "earlier": facet_of(shifted(window, bounds, -half), bounds, group),
        "later": facet_of(shifted(window, bounds, half), bounds, group),
        "around": [facet_of(found, bounds, group) for found in around],
        "moved": {str(years): facet_of(shifted(window, bounds, years), bounds, group) for years in reach if years},
    }


def plan(pack: Pack, language: str, facet: str, measures: Measures, today: date) -> Document:
    """What a facet shows, in the space there is."""
    now = shown(pack, facet)
    window = now.window
    days = day_in_years(today) - window.first
    now_x = days * measures.width / window.years if plausible(today) and 0 <= days <= window.years else None
    drawn = picture(pack, now.entries, language, window, replace(measures, today=now_x))
    return {
        "perYear": drawn.per_year,
        "height": drawn.height,
        "ticks": drawn.ticks,
        "groups": drawn.groups,
        "spots": drawn.spots,
        "today": now_x,
        "rule": [] if now_x is None else rule_pieces(drawn, now_x, max(drawn.height, measures.height), measures.gap),
        "busy": [under_way(now.entries, year) for year in range(window.first, window.last + 1)],
    }


def listing(pack: Pack, language: str, facet: str) -> list[Document]:
    """The entries of a facet by the year they start in, the earliest first."""
    ordered = sorted(shown(pack, facet).entries, key=lambda entry: entry.period.start)
    return [
        {"year": str(year), "rows": [_row(pack, entry, language) for entry in members]}
        for year, members in groupby(ordered, key=lambda entry: entry.period.start)
    ]


def day_in_years(day: date) -> float:
    """A day as years, the first of January a whole number."""
    start = date(day.year, 1, 1)
    return day.year + (day - start).days / (date(day.year + 1, 1, 1) - start).days


def _row(pack: Pack, entry: Entry, language: str) -> Document:
    page, group = pack.pages[entry.page], pack.pages[entry.group]
    label = capitalised(text_in(entry.label, language))
    budget = pack.figures[entry.budget] if entry.budget else None
    said = [
        "" if entry.kind is EntryKind.POINT else period_text(entry.period),
        amount(budget, language) if budget else "",
        label if page.name else "",
        text_in(group.short, language) or title_of(group, language),
    ]
    return {
        "id": entry.id,
        "route": page_route(page),
        "name": label if label and not page.name else title_of(page, language),
        "caption": capitalised(" · ".join(part for part in said if part)),
    } | _hue(pack, group)


def facets(pack: Pack, _language: str) -> Sequence[str]:
    """Both closer windows, the first theme or section alone, and the list."""
    entries = timeline(pack)
    bounds = whole(entries, entries)
    states: list[str] = []
    window: Window | None = nearer(entries, bounds, bounds)
    while window is not None and len(states) < 2:
        states.append(f"{window.first}-{window.last}")
        window = nearer(entries, window, bounds)
    first = groups_of(entries)[0]
    return (*states, f"{ALL}/{first}", LIST, f"{LIST}/{first}")


VIEW = View(ROUTE, name, has_timeline, build, facets, glyph="clockCounterClockwise")


def measures_of(values: Mapping[str, float | str]) -> Measures:
    """What QML measures: lengths in device-independent pixels."""
    return Measures(**{key: value if key == "family" else float(value) for key, value in values.items()})  # type: ignore[arg-type]
