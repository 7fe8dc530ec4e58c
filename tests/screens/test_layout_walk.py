"""Every screen in every size: no text clipped, elided, overlapping, off the window, too small or too faint; no target too small or too near.

In the ordinary run each screen of the pack that ships meets every pair of a size, a size of the text, a palette, a reach and a language, one of
its states after the other. The second institution's pack, and two invented languages of the first one's (one written from right to left, one
longer by two fifths), are sampled more thinly. `KIOSK_WALK=all` walks every state of all:

    KIOSK_WALK=all python -m pytest tests/screens/test_layout_walk.py
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, enter, settle
from kiosk.screens.narrator import Unheard
from kiosk.screens.states import ScreenState, screen_states
from kiosk.screens.visit_model import VisitModel
from kiosk.settings import Settings
from kiosk.visit.preferences import Scheme, TextSize
from kiosk.visit.reach import Mounting
from tests import pseudo
from tests.screens.complaints import PIXELS_PER_MM, complaints
from tests.screens.conditions import (
    FACTORS,
    LOWER_EDGE_MM,
    SECOND,
    SHIPPED,
    SIZES,
    Condition,
    Walked,
    conditions,
    everything,
    sample,
    screen_of,
    thin_sample,
)
from tests.screens.layout_open import OPEN

EVERYTHING = os.environ.get("KIOSK_WALK") == "all"
OTHERS = (SECOND, pseudo.shipped_pack())
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
            settings = Settings(content or SHIPPED, tmp_path_factory.mktemp("state"))
            kiosk = assemble(settings, pack, still=True, translations=pseudo.chrome(), speaker=Unheard())
            kiosk.glass.measure(PIXELS_PER_MM)
            kiosk.glass.mount(Mounting(LOWER_EDGE_MM))
            kiosk.window.show()
            shooting = Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack or load(SHIPPED))
            kept.append((content, kiosk, shooting))
        return kept[-1][2]

    yield opened
    for _, kiosk, _ in kept:
        kiosk.close()


@cache
def states_of(content: Path) -> Walked:
    """All states of a pack in all its languages, of the invented ones in these; the safe screen is walked by itself."""
    pack = load(content)
    languages = tuple(pseudo.CHANGES) if content == pseudo.shipped_pack() else pack.languages
    return Walked({language: [state for state in screen_states(pack, language) if not state.safe] for language in languages})


@cache
def walked() -> tuple[tuple[Path | None, Condition, ScreenState], ...]:
    """The pack, the condition and the state of each case."""
    return tuple(dict.fromkeys(chosen()))


def chosen() -> Iterator[tuple[Path | None, Condition, ScreenState]]:
    """The same, some of them more than once."""
    yield from ((None, condition, state) for condition, state in sample(Walked({"fr": [SAFE]})))
    if EVERYTHING:
        yield from ((content, *case) for content in (SHIPPED, *OTHERS) for case in everything(states_of(content)))
    else:
        yield from ((SHIPPED, *case) for case in sample(states_of(SHIPPED)))
        yield from thin_sample({content: states_of(content) for content in OTHERS})


def parameters() -> list[object]:
    """The cases by pack and size, so that few packs are opened and few windows change their size."""
    found: list[object] = []
    for content, condition, state in sorted(walked(), key=lambda case: (str(case[0]), SIZES.index(case[1].size))):
        name = f"{content.name if content else 'none'} {condition.name} {state.name}"
        marks = [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []
        found.append(pytest.param(content, condition, state, id=name, marks=marks))
    return found


def begin_with(visit: VisitModel, condition: Condition) -> None:
    """Let visits begin with what somebody has chosen, so that a screen is made once."""
    usual = visit._beginning.preferences
    text, scheme = list(TextSize)[condition.text], Scheme(condition.palette)
    visit._beginning = replace(visit._beginning, preferences=replace(usual, text_size=text, scheme=scheme, low_reach=condition.low))


def show(shooting: Shooting, condition: Condition, state: ScreenState) -> None:
    """Bring the window into a state, as whoever has chosen how to read comes to it."""
    shooting.window.resize(*condition.size)
    if not state.safe:
        begin_with(shooting.visit, condition)
        enter(shooting, state, condition.language)
    settle(shooting.window)


@pytest.mark.parametrize(("content", "condition", "state"), parameters())
def test_a_screen_can_be_read_and_touched(
    kiosk_with: Callable[[Path | None], Shooting], content: Path | None, condition: Condition, state: ScreenState
) -> None:
    shooting = kiosk_with(content)
    show(shooting, condition, state)
    found = complaints(shooting.window)
    assert not found, "\n".join(found)


def test_every_screen_of_the_pack_goes_through_its_conditions() -> None:
    met: dict[str, set[Condition]] = {}
    languages = load(SHIPPED).languages
    for content, condition, state in walked():
        if content == SHIPPED:
            met.setdefault(screen_of(state), set()).add(condition)
    assert {(condition.size, condition.language) for condition in met.pop("attract")} == {(s, one) for s in SIZES for one in languages}
    assert {"home", "story", "chapter", "search", "subjects", "help", "home@reading", "home@still-there"} <= met.keys()
    assert all(own == set(conditions(languages)) for own in met.values())


def test_every_screen_of_the_other_packs_meets_every_language_and_factor() -> None:
    met: dict[str, list[Condition]] = {}
    for content, condition, state in walked():
        if content in OTHERS:
            met.setdefault(screen_of(state), []).append(condition)
    attract = met.pop("attract")
    assert {"home", "story", "quiz", "home@language"} <= met.keys()
    assert {condition.size for condition in attract} == set(SIZES)
    for factor, values in {**FACTORS, "language": (*load(SECOND).languages, *pseudo.CHANGES)}.items():
        assert all({getattr(condition, factor) for condition in own} == set(values) for own in met.values()), factor
