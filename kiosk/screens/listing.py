"""The rows of a list that may be long: how many there are, and each of them when it is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Listing:
    """`row` gives what a row shows, `find` the row in which the control of a name (`focusId`) stands, -1 for none."""

    count: int
    row: Callable[[int], Document]
    find: Callable[[str], int]


NOTHING = Listing(0, lambda _place: {}, lambda _name: -1)


def place_among(place: int, places: int) -> Document:
    """What a row says of where it stands among its like, from 1 on: a screen reader hears "3 of 412"."""
    return {"place": place, "places": places}


def finder(names: Sequence[str], prefix: str = "") -> Callable[[str], int]:
    """Finds a row by the name of its control, which is a prefix and one of the names, each in the row of its number."""
    places: Mapping[str, int] = {}

    def find(name: str) -> int:
        nonlocal places
        if not places:
            places = {known: place for place, known in enumerate(names)}
        return places.get(name.removeprefix(prefix), -1) if name.startswith(prefix) else -1

    return find
