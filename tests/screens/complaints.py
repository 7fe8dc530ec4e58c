"""Everything the layout walk finds wrong with what a window shows."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.station.display import minimal_capital_mm
from tests.screens import glass_reader, walk
from tests.screens.walk import Box

PIXELS_PER_MM = 96 / 25.4
LEAST_CAPITAL_MM = max(4.8, minimal_capital_mm(22, 600))


def complaints(window: QQuickWindow, within: QQuickItem | None = None) -> list[str]:
    """What is wrong with the texts and the targets that the window shows, or an item of it that lies over the rest."""
    whole = Box(0, 0, window.width(), window.height())
    items = glass_reader.text_items(window, within)
    texts = [glass_reader.seen_text(seen) for seen in items]
    assert texts, "a screen without a word was not walked"
    here = [text for text, seen in zip(texts, items, strict=True) if seen.view.holds(text.ink)]  # the rest can be scrolled to
    reachable = glass_reader.targets(window, within)
    picture = glass_reader.ground(window, [seen.item for seen in items])
    return [
        *walk.clipped(texts),
        *walk.elided(texts),
        *walk.outside([text for text, seen in zip(texts, items, strict=True) if seen.room == seen.view], whole),
        *walk.overlapping(here),
        *walk.too_small(texts, LEAST_CAPITAL_MM, PIXELS_PER_MM),
        *walk.too_long(texts),
        *(walk.too_tight(texts) if within is None else []),  # what lies over the rest is no page to read
        *walk.too_narrow(reachable, PIXELS_PER_MM),
        *walk.too_close(reachable, PIXELS_PER_MM),
        *(line for text in here for line in walk.too_faint(text, glass_reader.under(picture, text.ink))),
    ]
