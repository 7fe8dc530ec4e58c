"""A pack of many flagships, made in memory from the one that ships, and a look at how many of its pages are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import TypeVar

from kiosk.pack.carried import carried_by, outlines_of
from kiosk.pack.model import Figure, Pack, Page

T = TypeVar("T")


class Counting(Mapping[str, T]):
    """Knows which of its values were taken, as a shelf knows which it has read."""

    def __init__(self, values: Mapping[str, T]) -> None:
        self._values = values
        self.taken: set[str] = set()

    def __getitem__(self, name: str) -> T:
        self.taken.add(name)
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def copies_of(page: Page, figures: Mapping[str, Figure]) -> Iterator[tuple[Page, dict[str, Figure]]]:
    """The same flagship under ever new ids, with figures and milestones of its own."""
    number = 0
    while True:
        number += 1
        name = f"{page.id}-{number}"
        own = {figure: f"{name}.{figure.partition('.')[2]}" for figure in (*page.figures, *([page.budget] if page.budget else []))}
        copy = replace(
            page,
            id=name,
            figures=tuple(own[figure] for figure in page.figures),
            budget=own[page.budget] if page.budget else None,
            milestones=tuple(replace(stone, id=f"{name}.{stone.id.partition('.')[2]}") for stone in page.milestones),
        )
        yield copy, {new: replace(figures[old], id=new) for old, new in own.items()}


def enlarged(pack: Pack, flagships: int) -> Pack:
    """The pack with as many flagships more, in its themes by turns, and with what the compiled form of such a pack has."""
    pages, figures = dict(pack.pages), dict(pack.figures)
    for theme in pack.themes:
        members = pack.pages[theme].members
        sources = [copies_of(pack.pages[member], pack.figures) for member in members]
        made = list(islice((copy for row in zip(*sources, strict=True) for copy in row), flagships // len(pack.themes)))
        pages |= {page.id: page for page, _ in made}
        figures |= {name: figure for _, own in made for name, figure in own.items()}
        pages[theme] = replace(pack.pages[theme], members=(*members, *(page.id for page, _ in made)))
    large = replace(pack, pages=pages, figures=figures)
    return replace(large, outlines=outlines_of(large), carried=carried_by(large))
