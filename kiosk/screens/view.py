"""What a view is: a screen that is derived from the pack's model rather than written in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.pack.model import Pack
from kiosk.screens.listing import Listing

Document = dict[str, Any]


def no_facets(_pack: Pack, _language: str) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True)
class View:
    """A derived screen. A pack that carries nothing for it has no door to it and no route.

    `name` is what its door says, in the language of the application; `facets` are the states beyond the first that are worth a picture.
    """

    route: str
    name: Callable[[], str]
    available: Callable[[Pack], bool]
    build: Callable[[Pack, str], Document]
    facets: Callable[[Pack, str], Sequence[str]] = no_facets
    rows: Callable[[Pack, str, str], Listing] | None = None  # of a facet's list, in a language
    front: Callable[[Pack, str], Document] | None = None  # what `build` gives, but for what the rows are made of
    door: bool = True  # stands on the home screen
    glyph: str = ""  # of its door: a name in Theme/Icons.qml
