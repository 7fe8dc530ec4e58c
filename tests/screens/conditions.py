"""What the layout walk walks: which screens, in which conditions.

A condition is a value of each of `FACTORS` and a language. The ordinary run samples them by pairs: every two values meet on every
screen of the pack that ships. The other packs and languages are sampled more thinly: every two values meet on one screen or another,
and every screen meets each value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.screens.states import ScreenState
from kiosk.settings import default_content
from tests.screens.covering import pairwise

SHIPPED = default_content()
SECOND = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (1280, 800), (1024, 768))
TEXTS = ("normal", "large", "largest")
PALETTES = ("light", "contrast", "night")
LOWER_EDGE_MM = 980.0  # of the glass above the floor, so that low controls have 240 mm of it
FACTORS: Mapping[str, Sequence[Hashable]] = {"size": SIZES, "text": range(len(TEXTS)), "palette": PALETTES, "low": (False, True)}
STORIES = ("flagship", "topic", "about")
CHAPTERS = ("theme", "section")
STORY_ROUNDS = 3  # stories differ most in their words: they are walked more than once through the conditions


@dataclass(frozen=True, slots=True)
class Condition:
    size: tuple[int, int]
    language: str = "fr"
    text: int = 0  # place in TEXTS
    palette: str = "light"
    low: bool = False  # the controls are within everybody's reach

    @property
    def name(self) -> str:
        return f"{self.language} {self.size[0]}x{self.size[1]} {TEXTS[self.text]} {self.palette}{' low' if self.low else ''}"

    @property
    def plain(self) -> Condition:
        """The same where no visitor has chosen anything."""
        return Condition(self.size, self.language)


@dataclass(frozen=True)
class Walked:
    """The states of a pack by language, grouped by the screen they are one of."""

    states: Mapping[str, Sequence[ScreenState]]
    screens: dict[str, dict[str, list[ScreenState]]] = field(default_factory=dict)  # by screen, then by language

    def __post_init__(self) -> None:
        for language, states in self.states.items():
            for state in states:
                self.screens.setdefault(screen_of(state), {}).setdefault(language, []).append(state)


def screen_of(state: ScreenState) -> str:
    """The screen a state is one of: those that share their layout."""
    if state.safe or state.asking or state.sheet:
        return state.name
    if state.speech:
        return "listen"
    kind = state.route.split("/")[0]
    return "story" if kind in STORIES else "chapter" if kind in CHAPTERS else kind


def unattended(screen: str) -> bool:
    """Where nobody is there, nobody has chosen a text or a palette."""
    return screen in ("safe", "attract")


def conditions(languages: Sequence[str], screen: str = "") -> list[Condition]:
    """The conditions in which every two values meet that a screen can be met in."""
    found = paired(tuple(languages))
    return list(dict.fromkeys(condition.plain for condition in found)) if unattended(screen) else list(found)


@cache
def paired(languages: tuple[str, ...]) -> tuple[Condition, ...]:
    """The rows of `conditions`, which take long to choose."""
    rows: list[dict[str, Any]] = pairwise({**FACTORS, "language": languages})
    return tuple(Condition(**row) for row in rows)


def sample(walked: Walked) -> Iterator[tuple[Condition, ScreenState]]:
    """Each screen goes through all its conditions, one of its states after the other."""
    for screen, by_language in walked.screens.items():
        own = conditions(list(by_language), screen)
        for turn in range(len(own) * (STORY_ROUNDS if screen == "story" else 1)):
            condition = own[turn % len(own)]
            states = by_language[condition.language]
            # One further at each round through the states, so that a state does not meet the same conditions again.
            yield condition, states[(turn + turn // len(states)) % len(states)]


def thin_sample(packs: Mapping[Path, Walked]) -> Iterator[tuple[Path, Condition, ScreenState]]:
    """Several packs: the pack with its language, and the screen, are factors like the others."""
    tongues = [(content, language) for content, walked in packs.items() for language in walked.states]
    screens = list(dict.fromkeys(screen for walked in packs.values() for screen in walked.screens))
    turns = Counter[tuple[str, Path, str]]()
    rows: list[dict[str, Any]] = pairwise({"screen": screens, "tongue": tongues, **FACTORS})
    for row in rows:
        screen, (content, language) = row.pop("screen"), row.pop("tongue")
        states = packs[content].screens.get(screen, {}).get(language, [])
        if states:
            condition = Condition(language=language, **row)
            turn = turns[screen, content, language]
            turns[screen, content, language] += 1
            yield content, condition.plain if unattended(screen) else condition, states[turn % len(states)]


def everything(walked: Walked) -> Iterator[tuple[Condition, ScreenState]]:
    """Every state in every language, in conditions in which every two values of the other factors meet."""
    for screen, by_language in walked.screens.items():
        for language, states in by_language.items():
            yield from ((condition, state) for state in states for condition in conditions([language], screen))
