"""Every screen in every size: no text clipped, elided, overlapping, off the window, too small or too faint; no target too small or too near.

In the ordinary run each route is walked in its first state, with a sample of the tabs. `KIOSK_WALK=all` walks every state:

    KIOSK_WALK=all python -m pytest tests/screens/test_layout_walk.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, enter, settle
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import Settings, default_content
from kiosk.station.display import minimal_capital_mm
from tests.screens import glass_reader, walk
from tests.screens.layout_open import OPEN
from tests.screens.walk import Box

SIZES = [(1920, 1080), (1080, 1920), (3840, 2160), (1280, 800), (1024, 768)]
PIXELS_PER_MM = 96 / 25.4
LEAST_CAPITAL_MM = max(4.8, minimal_capital_mm(22, 600))
EVERYTHING = os.environ.get("KIOSK_WALK") == "all"
SAMPLE = 12  # of the states that are not a screen's first, every so many is walked
KNOWN = {name: reason for reason, names in OPEN.items() for name in names}


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def shooting(qapp: QGuiApplication, pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shooting]:
    kiosk = assemble(Settings(default_content(), tmp_path_factory.mktemp("state")), pack, still=True)
    kiosk.glass.measure(PIXELS_PER_MM)
    kiosk.window.show()
    yield Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack)
    kiosk.close()


def walked() -> list[ScreenState]:
    """The states of the pack that ships, or the sample of them."""
    states = [state for state in screen_states(load(default_content()), "fr") if not state.safe]
    if EVERYTHING:
        return states
    first = {state.route: state.name for state in reversed(states)}
    return [state for number, state in enumerate(states) if first[state.route] == state.name or number % SAMPLE == 0 or not state.facet]


def complaints(shooting: Shooting) -> list[str]:
    """What is wrong with what the window shows."""
    window = shooting.window
    whole = Box(0, 0, window.width(), window.height())
    items = glass_reader.text_items(window)
    texts = [glass_reader.seen_text(seen) for seen in items]
    assert texts, "a screen without a word was not walked"
    here = [text for text, seen in zip(texts, items, strict=True) if seen.view.holds(text.ink)]  # the rest can be scrolled to
    reachable = glass_reader.targets(window)
    picture = glass_reader.ground(window, [seen.item for seen in items])
    return [
        *walk.clipped(texts),
        *walk.elided(texts),
        *walk.outside([text for text, seen in zip(texts, items, strict=True) if seen.room == seen.view], whole),
        *walk.overlapping(here),
        *walk.too_small(texts, LEAST_CAPITAL_MM, PIXELS_PER_MM),
        *walk.too_narrow(reachable, PIXELS_PER_MM),
        *walk.too_close(reachable, PIXELS_PER_MM),
        *(line for text in here for line in walk.too_faint(text, glass_reader.under(picture, text.ink))),
    ]


def cases() -> list[object]:
    found: list[object] = []
    for width, height in SIZES:
        for state in walked():
            name = f"{width}x{height} {state.name}"
            marks = [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []
            found.append(pytest.param((width, height), state, id=name, marks=marks))
    return found


@pytest.mark.parametrize(("size", "state"), cases())
def test_a_screen_can_be_read_and_touched(shooting: Shooting, size: tuple[int, int], state: ScreenState) -> None:
    shooting.window.resize(*size)
    enter(shooting, state, "fr")
    settle(shooting.window)
    found = complaints(shooting)
    assert not found, "\n".join(found)
