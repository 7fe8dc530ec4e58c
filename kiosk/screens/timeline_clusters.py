"""The timeline where more is dated than can be told apart: for each theme or section, how many entries begin in the years of each strip.

Lengths are device-independent pixels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.pack.timeline import Entry, Window
from kiosk.pack.timeline_lanes import Band, ticks
from kiosk.screens.timeline_shapes import Measures

MOST_ENTRIES = 120  # that are drawn one by one; the words of more cannot be read in lanes that are scrolled past


@dataclass(frozen=True, slots=True)
class Cluster:
    """Entries of a group that begin in some years: a column as high as they are many, and over it their number."""

    group: str
    years: Window
    count: int
    left: float
    width: float
    lane: Band
    column: float  # its height


@dataclass(frozen=True, slots=True)
class Clustered:
    clusters: tuple[Cluster, ...]
    lanes: Mapping[str, Band]  # by group

    @property
    def height(self) -> float:
        return max((band.y + band.height for band in self.lanes.values()), default=0.0)


def whole_strips(strips: Sequence[Window], least: float) -> tuple[Window, ...]:
    """Strips of which the first and the last may be too short to be touched; of fewer years than `least`, they join the one beside them."""
    found = list(strips)
    if len(found) > 1 and found[0].years < least:
        found[:2] = [Window(found[0].first, found[1].last)]
    if len(found) > 1 and found[-1].years < least:
        found[-2:] = [Window(found[-2].first, found[-1].last)]
    return tuple(found)


def clustered(entries: Sequence[Entry], window: Window, measures: Measures) -> Clustered:
    """A lane for each group, as high as the room allows, in columns at least as wide as a target."""
    groups = list(dict.fromkeys(entry.group for entry in entries))
    per_year = measures.width / window.years
    least = measures.target + measures.apart
    strips = whole_strips(ticks(window, per_year, least), least / per_year)
    counts = {group: [0] * len(strips) for group in groups}
    strip_of = {year: number for number, strip in enumerate(strips) for year in range(strip.first, strip.last + 1)}
    for entry in entries:
        if entry.period.start in strip_of:
            counts[entry.group][strip_of[entry.period.start]] += 1
    height = max(measures.row, measures.target, (measures.height - (len(groups) - 1) * measures.apart) / max(1, len(groups)))
    lanes = {group: Band(place * (height + measures.apart), height) for place, group in enumerate(groups)}
    most = max((count for row in counts.values() for count in row), default=1)
    tallest = height - measures.lines(1)
    found = [
        Cluster(
            group,
            strip,
            count,
            (strip.first - window.first) * per_year,
            strip.years * per_year - measures.apart,
            lanes[group],
            tallest * count / most,
        )
        for group in groups
        for strip, count in zip(strips, counts[group], strict=True)
        if count
    ]
    return Clustered(tuple(found), lanes)
