"""The groups of the key figures, those that grew over years among them, and the page that each figure of the pack belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.pack.model import Figure, FigureKind, Pack, Page, PageKind, Text

NAMED = re.compile(r"\{([a-z0-9.-]+)\}")
LEAST_GROWTH = 3  # figures that make a story
GROWTH_ORDER = (FigureKind.DURATION, FigureKind.MONEY, FigureKind.COUNT)  # then the others


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Figures that are seen together; none of them is sensitive."""

    id: str
    title: Text
    figures: tuple[str, ...]  # Figure.id
    largest: str  # the figure that takes most room
    page: str | None = None  # Page.id, where the group tells what one page's sum of money became over years


def key_groups(pack: Pack) -> tuple[KeyGroup, ...]:
    """The groups of `figures.yaml`, then the growth stories; the largest figure of a group is the one written first."""
    written = ((group, _mild(pack, group.figures)) for group in pack.figure_groups)
    groups = [KeyGroup(group.id, group.title, figures, figures[0]) for group, figures in written if figures]
    return (*groups, *(story for page in _telling(pack) if (story := growth_story(pack, page)) is not None))


def has_key_figures(pack: Pack) -> bool:
    return any(_mild(pack, group.figures) for group in pack.figure_groups) or any(growth_story(pack, page) for page in _telling(pack))


def growth_story(pack: Pack, page: Page) -> KeyGroup | None:
    """What a sum of money became over years: a page with a length of time, an amount and at least one figure more.

    The figures stand in the order of cause and effect, the counts from small to large; the largest count takes most room. The id
    has a dot, so that no group of `figures.yaml` can have it.
    """
    figures = [pack.figures[identifier] for identifier in _mild(pack, page.figures)]
    if len(figures) < LEAST_GROWTH or not {FigureKind.DURATION, FigureKind.MONEY} <= {figure.kind for figure in figures}:
        return None
    ordered = sorted(figures, key=_growth_place)
    counts = [figure.id for figure in ordered if figure.kind is FigureKind.COUNT]
    title = page.name or page.title
    return KeyGroup(f"{page.kind.value}.{page.id}", title, tuple(figure.id for figure in ordered), (counts or [ordered[0].id])[-1], page.id)


def _growth_place(figure: Figure) -> tuple[int, float]:
    place = GROWTH_ORDER.index(figure.kind) if figure.kind in GROWTH_ORDER else len(GROWTH_ORDER)
    return place, figure.value if figure.kind is FigureKind.COUNT else 0.0


def _mild(pack: Pack, identifiers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(identifier for identifier in identifiers if not pack.figures[identifier].sensitive)


def _telling(pack: Pack) -> Iterator[Page]:
    """Flagships and topics in reading order, each theme or section after its members."""
    for identifier in (*pack.themes, *pack.sections):
        page = pack.pages[identifier]
        yield from (pack.pages[member] for member in page.members)
        yield page


def homes(pack: Pack) -> dict[str, str]:
    """The page each figure leads to, by its id; figures that no page tells of are left out.

    A figure leads to the page it is written in; else to the first whose visible texts name it; else to the first flagship or topic that
    rests on the same section of the document.
    """
    found: dict[str, str] = {}
    pages = list(_telling(pack))
    for page in pages:
        for identifier in (*page.figures, *([page.budget] if page.budget else [])):
            found.setdefault(identifier, page.id)
    for page in pages:
        for identifier in _named(page):
            found.setdefault(identifier, page.id)
    sections: dict[str, str] = {}
    for page in pages:
        if page.kind in (PageKind.FLAGSHIP, PageKind.TOPIC):
            sections.setdefault(page.source, page.id)
    for figure in pack.figures.values():
        if figure.source in sections:
            found.setdefault(figure.id, sections[figure.source])
    return found


def _named(page: Page) -> Iterator[str]:
    """The figures that a page's texts write out before anyone reads on."""
    panels = [panel for panel in page.panels if not panel.sensitive]
    texts = [page.title, page.teaser, *(text for panel in panels for text in (panel.text, *panel.points))]
    for text in texts:
        for words in text.values():
            yield from NAMED.findall(words)
