"""The timeline: what the pack dates, in lanes through a window of years, or as a list by year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import groupby

from kiosk.clock import plausible
from kiosk.pack.model import Pack, Page, Period
from kiosk.pack.outlines import Same
from kiosk.pack.timeline import Entry, EntryKind, Track, Window, dates, farther, has_timeline, labelled, nearer, shifted, tracks, whole
from kiosk.pack.timeline_tally import Tally, tally
from kiosk.screens.listing import Listing, finder, place_among
from kiosk.screens.pages import about_route, colours_of, gathers, route_of, title_of
from kiosk.screens.timeline_clusters import MOST_ENTRIES, Cluster, clustered
from kiosk.screens.timeline_picture import Picture, picture, rule_pieces, strips
from kiosk.screens.timeline_shapes import Measures
from kiosk.screens.timeline_words import amount, capitalised, entries_count, in_line, name, wording
from kiosk.screens.view import Document, View
from kiosk.screens.wording import number, period_text, text_in

ROUTE = "timeline"
LIST = "list"
ALL = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a facet such as "2019-2029/cancer", "list" or "list-2019-2021" asks for; nothing where it asks for what there is not.

    The last is a list of what begins in those years.
    """

    listed: bool
    window: Window | None
    group: str | None


def read_facet(facet: str, groups: Sequence[str]) -> Choice:
    head, _, group = facet.partition("/")
    listed = head == LIST or head.startswith(f"{LIST}-")
    first, dash, last = head.removeprefix(f"{LIST}-").partition("-")
    years = Window(int(first), int(last)) if dash and first.isdecimal() and last.isdecimal() and int(first) <= int(last) else None
    return Choice(listed, years, group if group in groups else None)


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


def front(pack: Pack, language: str) -> Document:
    """What does not change while one looks: the themes and sections with something in them, and every track, where these are few."""
    entries = dates(pack)
    return {
        "title": name(),
        "groups": [_group(pack, pack.pages[group], language) for group in groups_of(entries)],
        "tracks": _tracks(pack, tracks(entries), language) if len(entries) <= MOST_ENTRIES else [],
        "priced": any(entry.budget for entry in entries),
    }


def build(pack: Pack, language: str) -> Document:
    return front(pack, language) | {"tracks": _tracks(pack, tracks(dates(pack)), language)}


def _tracks(pack: Pack, found: Sequence[Track], language: str) -> list[Document]:
    """Each track with the most it says."""
    pages = Counter(track.page for track in found)
    return [
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
        for said in [wording(pack, [labelled(pack, entry) for entry in track.entries], language, alone=pages[track.page] == 1)]
    ]


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
    tally: Tally


def shown(pack: Pack, facet: str) -> Shown:
    return _shown(Same(pack), facet)


@lru_cache(maxsize=8)
def _shown(key: Same, facet: str) -> Shown:
    everything = dates(key.pack)
    choice = read_facet(facet, groups_of(everything))
    entries = tuple(entry for entry in everything if choice.group in (None, entry.group))
    bounds = whole(entries, everything)
    window = bounds if choice.window is None else choice.window.within(bounds)
    return Shown(choice, entries, window, bounds, tally(entry.period for entry in entries))


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
        "other": facet_of(window, bounds, group) if now.choice.listed else _filtered(LIST, group),
        "nearer": facet_of(nearer(now.entries, window, bounds), bounds, group),
        "farther": facet_of(farther(window, bounds), bounds, group),
        "earlier": facet_of(shifted(window, bounds, -half), bounds, group),
        "later": facet_of(shifted(window, bounds, half), bounds, group),
        "around": [facet_of(found, bounds, group) for found in around],
        "moved": {str(years): facet_of(shifted(window, bounds, years), bounds, group) for years in reach if years},
    }


def is_gathered(pack: Pack, facet: str) -> bool:
    """The picture in the years of a facet shows how many entries there are, and not each of them."""
    now = shown(pack, facet)
    return now.tally.between(now.window.first, now.window.last)[1] > MOST_ENTRIES


def plan(pack: Pack, language: str, facet: str, measures: Measures, today: date) -> Document:
    """What a facet shows, in the space there is: each track, or where they are too many, how many begin when; nothing in no space."""
    now = shown(pack, facet)
    placed = now.entries if measures.height > 0 else ()
    window = now.window
    days = day_in_years(today) - window.first
    now_x = days * measures.width / window.years if plausible(today) and 0 <= days <= window.years else None
    gathered: list[Document] = []
    if is_gathered(pack, facet):
        found = clustered(placed, window, measures)
        gathered = [_cluster(pack, cluster, language) for cluster in found.clusters]
        bands = [{"id": group, "y": band.y, "height": band.height} for group, band in found.lanes.items()]
        drawn = Picture(measures.width / window.years, found.height, strips(window, measures), bands, {})
        own: Sequence[Entry] = ()
    else:
        seen = {entry.page for entry in placed if window.holds(entry.period)}
        own = [entry for entry in placed if entry.page in seen]
        drawn = picture(pack, own, language, window, replace(measures, today=now_x))
    return {
        "perYear": drawn.per_year,
        "height": drawn.height,
        "ticks": drawn.ticks,
        "groups": drawn.groups,
        "spots": drawn.spots,
        "tracks": _tracks(pack, tracks(own), language) if len(dates(pack)) > MOST_ENTRIES else [],  # else the page has them all
        "clusters": gathered,  # the line of today would strike through their numbers
        "today": now_x,
        "rule": [] if now_x is None or gathered else rule_pieces(drawn, now_x, max(drawn.height, measures.height), measures.gap),
        "busy": [now.tally.in_year(year) for year in range(window.first, window.last + 1)],
    }


def _cluster(pack: Pack, cluster: Cluster, language: str) -> Document:
    group = pack.pages[cluster.group]
    first, last = cluster.years.first, cluster.years.last
    return {
        "name": f"{title_of(group, language)}, {period_text(Period(first, last))}",
        "hint": entries_count(cluster.count),
        "facet": f"{LIST}-{first}-{last}/{cluster.group}",
        "number": number(cluster.count, language),
        "x": cluster.left,
        "y": cluster.lane.y,
        "width": cluster.width,
        "height": cluster.lane.height,
        "column": cluster.column,
    } | _hue(pack, group)


def _listed(pack: Pack, facet: str) -> list[Entry]:
    """The entries of a facet's list: by the year they start in, the earliest first."""
    now = shown(pack, facet)
    years = now.choice.window if now.choice.listed else None
    return sorted(
        (entry for entry in now.entries if years is None or years.first <= entry.period.start <= years.last),
        key=lambda entry: entry.period.start,
    )


def listing(pack: Pack, language: str, facet: str) -> list[Document]:
    """The entries of a facet by the year they start in, the earliest first."""
    return [
        {"year": str(year), "rows": [_row(pack, entry, language) for entry in members]}
        for year, members in groupby(_listed(pack, facet), key=lambda entry: entry.period.start)
    ]


def listed(pack: Pack, facet: str, language: str) -> Listing:
    """The same row by row; the first of a year names it. None where the facet shows no list."""
    ordered = _listed(pack, facet) if read_facet(facet, ()).listed else []
    spots = [
        (place, len(members))
        for members in (list(found) for _, found in groupby(ordered, key=lambda entry: entry.period.start))
        for place in range(1, len(members) + 1)
    ]

    def row(at: int) -> Document:
        place, places = spots[at]
        year = str(ordered[at].period.start) if place == 1 else ""
        return _row(pack, ordered[at], language) | place_among(place, places) | {"year": year, "first": at == 0}

    return Listing(len(ordered), row, finder([entry.id for entry in ordered], "entry-"))


def day_in_years(day: date) -> float:
    """A day as years, the first of January a whole number."""
    start = date(day.year, 1, 1)
    return day.year + (day - start).days / (date(day.year + 1, 1, 1) - start).days


def _row(pack: Pack, entry: Entry, language: str) -> Document:
    page, group = pack.pages[entry.page], pack.pages[entry.group]
    label = capitalised(text_in(labelled(pack, entry).label, language))
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
    entries = dates(pack)
    bounds = whole(entries, entries)
    states: list[str] = []
    window: Window | None = nearer(entries, bounds, bounds)
    while window is not None and len(states) < 2:
        states.append(f"{window.first}-{window.last}")
        window = nearer(entries, window, bounds)
    first = groups_of(entries)[0]
    return (*states, f"{ALL}/{first}", LIST, f"{LIST}/{first}")


VIEW = View(ROUTE, name, has_timeline, build, facets, listed, front, glyph="clockCounterClockwise")


def measures_of(values: Mapping[str, float | str]) -> Measures:
    """What QML measures: lengths in device-independent pixels."""
    return Measures(**{key: value if key == "family" else float(value) for key, value in values.items()})  # type: ignore[arg-type]
