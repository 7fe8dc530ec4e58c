"""Every figure of a pack under the subject it belongs to: what the list of evidence shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.pack.model import Figure, FigureGroup, Pack, Page
from kiosk.pack.outlines import Rows


@dataclass(frozen=True, slots=True)
class Subject:
    """A group of key figures, or a page, with its figures; those in `hard` wait until someone asks."""

    of: FigureGroup | Page
    chapter: str | None  # Page.id of the theme or section; None for the key figures
    figures: tuple[Figure, ...]
    hard: tuple[Figure, ...]


def subjects(pack: Pack) -> tuple[Subject, ...]:
    """In reading order: the key figures, then each theme and section with its members. Nothing without figures; no figure twice."""
    found = []
    shown: set[str] = set()
    for of, chapter, identifiers in _carriers(pack):
        figures = [pack.figures[identifier] for identifier in dict.fromkeys(identifiers) if identifier not in shown]
        shown.update(figure.id for figure in figures)
        if figures:
            mild = tuple(figure for figure in figures if not figure.sensitive)
            found.append(Subject(of, chapter, mild, tuple(figure for figure in figures if figure.sensitive)))
    return tuple(found)


def told(pack: Pack) -> Rows:
    """The same as a table: the theme or section, the page or else the number of the group, how many figures are mild, the figures."""
    groups = {id(group): str(number) for number, group in enumerate(pack.figure_groups)}
    return tuple(
        (
            of.chapter or "",
            of.of.id if isinstance(of.of, Page) else groups[id(of.of)],
            str(len(of.figures)),
            *(figure.id for figure in (*of.figures, *of.hard)),
        )
        for of in subjects(pack)
    )


def has_evidence(pack: Pack) -> bool:
    return any(identifiers for _, _, identifiers in _carriers(pack))


def _carriers(pack: Pack) -> Iterator[tuple[FigureGroup | Page, str | None, tuple[str, ...]]]:
    for group in pack.figure_groups:
        yield group, None, group.figures
    for chapter in (*pack.themes, *pack.sections):
        for identifier in (chapter, *pack.pages[chapter].members):
            page = pack.pages[identifier]
            yield page, chapter, (*page.figures, *([page.budget] if page.budget else []))
