"""Every screen in every size: no text clipped, elided, overlapping, off the window, too small or too faint; no target too small or too near.

In the ordinary run each screen of the pack that ships goes through every size with every size of the text, and through every palette, one
of its states after the other; the second institution's pack is sampled. `KIOSK_WALK=all` walks every state of both:

    KIOSK_WALK=all python -m pytest tests/screens/test_layout_walk.py
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, enter, settle
from kiosk.screens.narrator import Unheard
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import Settings
from tests.screens.complaints import PIXELS_PER_MM, complaints
from tests.screens.conditions import CONDITIONS, PALETTES, SECOND, SHIPPED, SIZES, TEXTS, Condition, everything, sample, screen_of
from tests.screens.layout_open import OPEN

EVERYTHING = os.environ.get("KIOSK_WALK") == "all"
SECOND_SAMPLE = 6  # every so many of what would be walked of the second pack is
LANGUAGES = {SHIPPED: ("fr",), SECOND: ("fr", "en")}
KNOWN = {name: reason for reason, names in OPEN.items() for name in names}
SAFE = ScreenState("safe", "home", safe=True)


@pytest.fixture(scope="module")
def kiosk_with(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path | None], Shooting]]:
    """Opens the kiosk with a pack, or with none, which shows the safe screen; it stays open until another one is asked for."""
    kept: list[tuple[Path | None, Kiosk, Shooting]] = []

    def opened(content: Path | None) -> Shooting:
        if kept and kept[-1][0] != content:
            kept.pop()[1].close()
        if not kept:
            pack = load(content) if content is not None else None
            kiosk = assemble(Settings(content or SHIPPED, tmp_path_factory.mktemp("state")), pack, still=True, speaker=Unheard())
            kiosk.glass.measure(PIXELS_PER_MM)
            kiosk.window.show()
            shooting = Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack or load(SHIPPED))
            kept.append((content, kiosk, shooting))
        return kept[-1][2]

    yield opened
    for _, kiosk, _ in kept:
        kiosk.close()


def walked() -> Iterable[tuple[Path | None, str, Condition, ScreenState]]:
    """The pack, the language, the condition and the state of each case."""
    for content, languages in LANGUAGES.items():
        for language in languages:
            states = [state for state in screen_states(load(content), language) if not state.safe]
            if EVERYTHING:
                cases: Iterable[tuple[Condition, ScreenState]] = everything(states)
            elif content == SHIPPED:
                cases = sample(states)
            else:
                cases = islice(sample(states), languages.index(language), None, SECOND_SAMPLE)
            yield from ((content, language, condition, state) for condition, state in dict.fromkeys(cases))
    yield from ((None, "fr", condition, state) for condition, state in sample([SAFE]))


def parameters() -> list[object]:
    found: list[object] = []
    for content, language, condition, state in sorted(walked(), key=lambda case: (str(case[0]), SIZES.index(case[2].size))):
        name = f"{content.name if content else 'none'} {language} {condition.name} {state.name}"
        marks = [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []
        found.append(pytest.param(content, language, condition, state, id=name, marks=marks))
    return found


def show(shooting: Shooting, language: str, condition: Condition, state: ScreenState) -> None:
    """Bring the window into a state; what lies over the screen comes last, for a choice of the reader's would end it."""
    shooting.window.resize(*condition.size)
    if not state.safe:
        enter(shooting, replace(state, sheet="", asking=False), language)
        if condition not in (Condition(condition.size),):
            shooting.visit.setProperty("textStep", condition.text)
            shooting.visit.setProperty("paletteName", condition.palette)
        if state.sheet:
            shooting.visit.setProperty("sheet", state.sheet)
        if state.asking:
            shooting.visit.ask_now()
    settle(shooting.window)


@pytest.mark.parametrize(("content", "language", "condition", "state"), parameters())
def test_a_screen_can_be_read_and_touched(
    kiosk_with: Callable[[Path | None], Shooting], content: Path | None, language: str, condition: Condition, state: ScreenState
) -> None:
    shooting = kiosk_with(content)
    show(shooting, language, condition, state)
    found = complaints(shooting.window)
    assert not found, "\n".join(found)


def test_the_conditions_hold_every_pair() -> None:
    assert {(row.size, row.text) for row in CONDITIONS} == {(size, text) for size in SIZES for text in range(len(TEXTS))}
    assert {(row.size, row.palette) for row in CONDITIONS} == {(size, palette) for size in SIZES for palette in PALETTES}
    assert {(row.text, row.palette) for row in CONDITIONS} == {(text, palette) for text in range(len(TEXTS)) for palette in PALETTES}


def test_every_screen_of_the_pack_goes_through_its_conditions() -> None:
    met: dict[str, set[Condition]] = {}
    for content, _, condition, state in walked():
        if content == SHIPPED:
            met.setdefault(screen_of(state), set()).add(condition)
    assert met.pop("attract") == {Condition(size) for size in SIZES}
    assert {"home", "story", "chapter", "search", "subjects", "help", "home@reading", "home@still-there"} <= met.keys()
    assert all(conditions == set(CONDITIONS) for conditions in met.values())
