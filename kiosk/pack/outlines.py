"""Walks through all pages of a pack, as tables of ids: made once, kept by the compiled form, so that no screen reads every page to show some.

A table is rows of texts, and whoever makes it reads it: `carriers` in `relations`, `told` in `evidence` and so on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from kiosk.pack.model import Pack

Rows = tuple[tuple[str, ...], ...]
Drawing = Callable[[Pack], Rows]


@dataclass(frozen=True, slots=True, eq=False)
class Same:
    """A pack as a key: the same one is the same key, whatever is in it."""

    pack: Pack

    def __hash__(self) -> int:
        return id(self.pack)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.pack is self.pack


def outline(pack: Pack, name: str, draw: Drawing) -> Rows:
    """The table of that name; drawn from the pages where the pack was not compiled."""
    kept = pack.outlines.get(name)
    return kept.rows if kept is not None else _drawn(Same(pack), draw)


@lru_cache(maxsize=8)
def _drawn(key: Same, draw: Drawing) -> Rows:
    return draw(key.pack)
