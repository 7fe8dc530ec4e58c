"""The tracks of a timeline in a window: their bars in pixels, and their words measured for each place where they could stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.pack.model import Pack
from kiosk.pack.timeline import Entry, EntryKind, Track, Window, highest_rate, labelled, rate, tracks
from kiosk.pack.timeline_lanes import Piece, Side
from kiosk.screens.timeline_words import Wording, in_line, wording

LEADING = 1.25  # height of a line by its font size
NEAR = 12  # years of a window in which there is room to say what a project is about
THIN = 0.3  # thickness of a bar without a known budget, by the height of the lowest lane


@dataclass(frozen=True, slots=True)
class Measures:
    """The room there is, and the sizes of the type in it."""

    width: float
    height: float
    family: str
    name: float  # font sizes
    detail: float
    tick: float
    target: float
    apart: float
    gap: float
    today: float | None = None  # x of a line that words keep clear of where they can

    @property
    def row(self) -> float:
        """Height of the lowest lane: a target, or a name of two lines."""
        return max(self.target, self.lines(2))

    def lines(self, count: int) -> float:
        """Height of a name with its details under it."""
        return LEADING * (self.name + (count - 1) * self.detail)


@dataclass(frozen=True, slots=True)
class Bar:
    left: float
    right: float
    thickness: float
    priced: bool  # as thick as its budget
    point: bool
    open: bool  # goes on without an end
    cut: tuple[bool, bool]  # goes on before and after the window


@dataclass(frozen=True, slots=True)
class Shape:
    """A track in the window. Its details are worded for each side, from short to long."""

    track: Track
    bars: tuple[Bar, ...]
    name: str
    details: Mapping[Side, tuple[str, ...]]
    piece: Piece
    stacked: bool  # inside a bar, the details stand under the name
    title: float  # width of the name on one line
    beside: str  # the name where it stands beside the bars: in two lines where one is too long
    over: float  # height of the words over the bars
    folded: float | None  # height of the name there, where the details stand under it
    under: float  # width of the details there


class Ruler:
    """Measures words in the two sizes of type."""

    def __init__(self, measures: Measures) -> None:
        self._name = QFontMetricsF(_font(measures.family, measures.name, QFont.Weight.Bold))
        self._detail = QFontMetricsF(_font(measures.family, measures.detail, QFont.Weight.Normal))
        self._tick = QFontMetricsF(_font(measures.family, measures.tick, QFont.Weight.DemiBold))

    def name(self, text: str) -> float:
        return ceil(self._name.horizontalAdvance(text)) + 1

    def detail(self, text: str) -> float:
        return max(ceil(self._detail.horizontalAdvance(line)) for line in text.splitlines()) + 1

    def tick(self, text: str) -> float:
        return ceil(self._tick.horizontalAdvance(text)) + 1

    def halves(self, text: str) -> str:
        """A name in two lines, the longer one as short as can be."""
        words = text.split(" ")
        splits = [(" ".join(words[:number]), " ".join(words[number:])) for number in range(1, len(words))]
        return "\n".join(min(splits, key=lambda lines: max(map(self.name, lines)), default=(text,)))

    def name_lines(self, text: str, width: float) -> int:
        return _lines(self._name, text, width)

    def detail_lines(self, text: str, width: float) -> int:
        return _lines(self._detail, text, width)


def _font(family: str, size: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _lines(metrics: QFontMetricsF, text: str, width: float) -> int:
    box = metrics.boundingRect(QRectF(0, 0, width, 1e5), int(Qt.TextFlag.TextWordWrap), text)
    return max(1, round(box.height() / metrics.lineSpacing()))


def shapes(pack: Pack, entries: Sequence[Entry], language: str, window: Window, measures: Measures, row: float) -> list[Shape]:
    """The tracks with something in the window, in lanes at least `row` high. Their words stand inside the bars where most of them can."""
    ruler = Ruler(measures)
    seen = list(_seen(pack, entries, language, window, measures, row))
    thicknesses = [bars[0].thickness for _, bars, _ in seen if len(bars) == 1 and bars[0].priced]
    lines = _lines_inside(min(thicknesses, default=0.0), measures)
    found = [_shape(track, bars, words, window, row, lines, measures, ruler) for track, bars, words in seen]
    fitting = sum(shape.piece.insides[0] <= shape.piece.room for shape in found)
    if 2 * fitting >= len(thicknesses):
        return found
    return [replace(shape, piece=replace(shape.piece, room=0.0)) for shape in found]


def _seen(
    pack: Pack, entries: Sequence[Entry], language: str, window: Window, measures: Measures, row: float
) -> Iterator[tuple[Track, tuple[Bar, ...], Wording]]:
    found = tracks(entries)
    pages = Counter(track.page for track in found)
    highest = highest_rate(pack)
    for track in found:
        held = [labelled(pack, entry) for entry in track.entries if window.holds(entry.period)]
        if held:
            bars = tuple(_bar(entry, window, measures, row, (rate(pack, entry) or 0.0) / highest) for entry in held)
            yield track, bars, wording(pack, held, language, alone=pages[track.page] == 1)


def _lines_inside(thickness: float, measures: Measures) -> int:
    """How many lines of words every priced bar has room for."""
    return next((count for count in (3, 2) if thickness >= measures.lines(count) + measures.gap / 2), 1)


def _bar(entry: Entry, window: Window, measures: Measures, row: float, share: float) -> Bar:
    per_year = measures.width / window.years
    last = window.last if entry.period.end is None else entry.period.end
    start, end = (entry.period.start - window.first) * per_year, (last + 1 - window.first) * per_year
    thin = THIN * measures.row
    if entry.kind is EntryKind.POINT and not share:
        size = min(1.3 * thin, per_year * 0.95)
        middle = (start + end) / 2
        return Bar(middle - size / 2, middle + size / 2, size, False, True, False, (False, False))
    cut = (entry.period.start < window.first, last > window.last)
    seam = min(3.0, per_year * 0.06)
    left, right = 0.0 if cut[0] else start + seam, measures.width if cut[1] else end - seam
    return Bar(left, right, max(thin, row * share), share > 0, False, entry.kind is EntryKind.OPEN, cut)


def _shape(
    track: Track, bars: tuple[Bar, ...], words: Wording, window: Window, row: float, lines: int, measures: Measures, ruler: Ruler
) -> Shape:
    long = words.details if window.years <= NEAR else words.details[: words.plain]
    flat = tuple(in_line(detail) for detail in long)
    beside = long if row >= measures.lines(3) else flat
    inside = long if lines > 2 else flat
    title = ruler.name(words.name)
    in_a_line = tuple(title + measures.gap + ruler.detail(detail) for detail in flat)
    halved = in_a_line[0] > measures.width - bars[0].left  # over the bars, the words would not begin where these do
    name = _name_beside(words.name, ruler.detail(beside[0]), bars, measures, ruler) if halved else words.name
    over = _over(words.name, flat[0], in_a_line[0], bars, measures, ruler)
    piece = Piece(
        track.id,
        track.group,
        bars[0].left,
        bars[-1].right,
        _room(bars, measures),
        tuple(max(title, ruler.detail(detail)) for detail in inside) if lines > 1 else in_a_line,
        tuple(max(*map(ruler.name, name.splitlines()), ruler.detail(detail)) for detail in beside),
        in_a_line if over.folded is None else (over.width, *(inf for _ in flat[1:])),
    )
    details = {Side.INSIDE: inside, Side.LEFT: beside, Side.RIGHT: beside, Side.OVER: flat}
    return Shape(track, bars, words.name, details, piece, lines > 1, title, name, over.height, over.folded, over.under)


def _name_beside(name: str, detail: float, bars: Sequence[Bar], measures: Measures, ruler: Ruler) -> str:
    """The name in two lines where only so there is room for it beside the bars."""
    room = max(bars[0].left, measures.width - bars[-1].right) - measures.gap
    halves = ruler.halves(name)
    return halves if max(*map(ruler.name, halves.splitlines()), detail) <= room < ruler.name(name) else name


@dataclass(frozen=True, slots=True)
class Over:
    """The words over the bars; `folded` and `under` as in a Shape."""

    width: float
    height: float
    folded: float | None
    under: float


def _over(name: str, detail: str, line: float, bars: Sequence[Bar], measures: Measures, ruler: Ruler) -> Over:
    """Name and details on one line; under one another where it is too long, or would meet today's line and they do not."""
    stacked = max(ruler.name(name), ruler.detail(detail))
    if line <= measures.width and not (_met(bars, line, measures) and not _met(bars, stacked, measures)):
        return Over(line, LEADING * measures.name + measures.gap / 4, None, 0.0)
    width = min(stacked, measures.width)
    names = LEADING * measures.name * ruler.name_lines(name, width)
    under = LEADING * measures.detail * ruler.detail_lines(detail, width)
    return Over(width, names + under + measures.gap / 4, names, min(ruler.detail(detail), width))


def _met(bars: Sequence[Bar], width: float, measures: Measures) -> bool:
    """Words of a width over the bars would meet today's line."""
    start = max(0.0, min(bars[0].left, measures.width - width))
    return measures.today is not None and -measures.gap <= measures.today - start <= width + measures.gap


def _room(bars: Sequence[Bar], measures: Measures) -> float:
    """Width for words inside the bars: those of one that is thick enough."""
    only = bars[0]
    fits = len(bars) == 1 and only.priced and only.thickness >= measures.lines(1)
    return only.right - only.left - 2 * measures.gap if fits else 0.0
