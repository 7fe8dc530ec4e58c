"""The slides of a slideshow, one after the other: entries spread out, in their order and languages, each with its time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from kiosk.pack.model import Pack, PageKind
from kiosk.pack.quiz import ROUND
from kiosk.pack.slideshow import Order, SlideEntry, SlideKind, Slideshow

WORDS_PER_SECOND = 2.5  # that someone who stands before a screen reads
SHORTEST_DWELL = 8.0  # seconds, however few the words
FIRST = (SlideKind.TITLE, SlideKind.WELCOME)  # stay where they are when the rest is shuffled


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture of the show. `target` is what it shows: the id of a page, figure or link, or "<round>/<number>" of a question."""

    kind: SlideKind
    target: str = ""
    language: str = ""
    answered: bool = False  # QUIZ: the question with its answer
    dwell: float = SHORTEST_DWELL  # seconds
    entry: int = 0  # of the slideshow, where its notes stand

    @property
    def key(self) -> str:
        """Names the slide whatever its language and time: a part of a file name, a thing to return to."""
        parts = [self.kind.value, self.target.replace("/", "-"), "answer" if self.answered else ""]
        return "-".join(part for part in parts if part)


def playlist(
    show: Slideshow,
    pack: Pack,
    *,
    words: Callable[[Slide], int],
    without: frozenset[SlideKind] = frozenset(),
    languages: tuple[str, ...] | None = None,
    dwell: float | None = None,
) -> tuple[Slide, ...]:
    """Every slide of a show, in order.

    `words` counts what there is to read on a slide. `without` has the kinds that this pack carries nothing for. `languages` and `dwell` (seconds)
    stand in for the show's own. The same show gives the same slides.
    """
    units = [list(_spread(entry, position, show, pack)) for position, entry in enumerate(show.entries) if entry.kind not in without]
    if show.order is Order.SHUFFLED:
        units = _shuffled(units, show.seed)
    spoken = languages or show.languages
    slides = [replace(slide, language=language) for unit in units for part in _parts(unit) for language in spoken for slide in part]
    return tuple(replace(slide, dwell=_dwell(slide, show, dwell, words)) for slide in slides)


def _parts(unit: list[Slide]) -> Iterator[list[Slide]]:
    """What is told whole in one language before the next: a question with its answer, any other slide by itself."""
    for slide in unit:
        if slide.kind is SlideKind.QUIZ:
            if not slide.answered:
                yield [slide, replace(slide, answered=True)]
        else:
            yield [slide]


def _spread(entry: SlideEntry, position: int, show: Slideshow, pack: Pack) -> Iterator[Slide]:
    """The slides one entry stands for."""
    match entry.kind:
        case SlideKind.FLAGSHIPS:
            named = [(SlideKind.FLAGSHIP, member) for member in pack.pages[entry.target].members]
        case SlideKind.SUBJECT:
            named = list(_about(entry.target, pack))
        case SlideKind.FIGURES:
            group = next(group for group in pack.figure_groups if group.id == entry.target)
            named = [(SlideKind.FIGURE, figure) for figure in group.figures if not pack.figures[figure].sensitive]
        case SlideKind.QUIZ:
            asked = sum(before.count for before in show.entries[:position] if before.kind is SlideKind.QUIZ)
            named = [(SlideKind.QUIZ, _question(show.seed, asked + number)) for number in range(entry.count)]
        case _:
            named = [(entry.kind, entry.target)]
    yield from (Slide(kind, target, entry=position) for kind, target in named)


def _question(seed: int, number: int) -> str:
    """A question that no other of the show repeats: the next of a round, or the first of the next round."""
    return f"{seed + number // ROUND}/{number % ROUND}"


def _about(subject: str, pack: Pack) -> Iterator[tuple[SlideKind, str]]:
    kinds = {PageKind.FLAGSHIP: SlideKind.FLAGSHIP, PageKind.TOPIC: SlideKind.TOPIC}
    for page in pack.pages.values():
        if subject in page.subjects and page.kind in kinds:
            yield kinds[page.kind], page.id


def _shuffled(units: list[list[Slide]], seed: int) -> list[list[Slide]]:
    """Every slide in a random place, but for the ones that open the show."""
    singles = [[slide] for unit in units for slide in unit]
    opening = [single for single in singles if single[0].kind in FIRST]
    rest = [single for single in singles if single[0].kind not in FIRST]
    Random(seed).shuffle(rest)
    return [*opening, *rest]


def _dwell(slide: Slide, show: Slideshow, given: float | None, words: Callable[[Slide], int]) -> float:
    """What the command line gives, else the entry, else the show, else as long as it takes to read."""
    for seconds in (given, show.entries[slide.entry].dwell, show.dwell):
        if seconds is not None:
            return seconds
    return max(SHORTEST_DWELL, words(slide) / WORDS_PER_SECOND)


def total_seconds(slides: tuple[Slide, ...]) -> float:
    """How long one round takes."""
    return sum(slide.dwell for slide in slides)
