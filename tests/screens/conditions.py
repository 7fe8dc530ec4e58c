"""What the layout walk walks: which screens, in which conditions.

A condition is a size of the window, a size of the text and a palette. The fifteen of `CONDITIONS` hold every pair of a size and a text,
of a size and a palette, and of a text and a palette.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.screens.states import ScreenState
from kiosk.settings import default_content

SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (1280, 800), (1024, 768))
TEXTS = ("normal", "large", "largest")
PALETTES = ("light", "contrast", "night")
SHIPPED = default_content()
SECOND = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
STORIES = ("flagship", "topic", "about")
CHAPTERS = ("theme", "section")
STORY_ROUNDS = 3  # stories differ most in their words: they are walked more than once through the conditions


@dataclass(frozen=True, slots=True)
class Condition:
    size: tuple[int, int]
    text: int = 0  # place in TEXTS
    palette: str = "light"

    @property
    def name(self) -> str:
        return f"{self.size[0]}x{self.size[1]} {TEXTS[self.text]} {self.palette}"


CONDITIONS = tuple(
    Condition(size, text, PALETTES[(row + text) % len(PALETTES)]) for row, size in enumerate(SIZES) for text in range(len(TEXTS))
)
PLAIN = tuple(Condition(size) for size in SIZES)


def screen_of(state: ScreenState) -> str:
    """The screen a state is one of: those that share their layout."""
    if state.safe or state.asking or state.sheet:
        return state.name
    if state.speech:
        return "listen"
    kind = state.route.split("/")[0]
    return "story" if kind in STORIES else "chapter" if kind in CHAPTERS else kind


def conditions_of(state: ScreenState) -> tuple[Condition, ...]:
    """The conditions a state can be met in: where nobody is there, nobody has chosen a text or a palette."""
    return PLAIN if state.safe or state.route == "attract" else CONDITIONS


def sample(states: Sequence[ScreenState], rounds: int = 1) -> Iterator[tuple[Condition, ScreenState]]:
    """Each screen goes through all its conditions, one of its states after the other."""
    screens: dict[str, list[ScreenState]] = {}
    for state in states:
        screens.setdefault(screen_of(state), []).append(state)
    for screen, own in screens.items():
        conditions = conditions_of(own[0])
        for turn in range(len(conditions) * (rounds * STORY_ROUNDS if screen == "story" else rounds)):
            # One further at each round through the states, so that a state does not meet the same conditions again.
            yield conditions[turn % len(conditions)], own[(turn + turn // len(own)) % len(own)]


def everything(states: Sequence[ScreenState]) -> Iterator[tuple[Condition, ScreenState]]:
    return ((condition, state) for state in states for condition in conditions_of(state))
