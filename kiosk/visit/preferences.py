"""How one visitor likes to read; forgotten when the visit ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

ACCESSIBLE_PATIENCE = 3.0  # times the usual idle times


class TextSize(Enum):
    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


class Scheme(Enum):
    LIGHT = "light"
    CONTRAST = "contrast"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The defaults come from the pack (language) and the settings."""

    language: str
    text_size: TextSize = TextSize.NORMAL
    scheme: Scheme = Scheme.LIGHT
    reduced_motion: bool = False
    speech: bool = False  # the kiosk says aloud what it shows

    @property
    def patience(self) -> float:
        """How many times as long the kiosk waits for this visitor."""
        accessible = self.speech or self.text_size is not TextSize.NORMAL or self.scheme is Scheme.CONTRAST
        return ACCESSIBLE_PATIENCE if accessible else 1.0


def larger(preferences: Preferences) -> Preferences:
    """The next text size up; the largest stays."""
    return _resized(preferences, 1)


def smaller(preferences: Preferences) -> Preferences:
    """The next text size down; the normal one stays."""
    return _resized(preferences, -1)


def _resized(preferences: Preferences, steps: int) -> Preferences:
    sizes = tuple(TextSize)
    index = sizes.index(preferences.text_size) + steps
    return replace(preferences, text_size=sizes[min(max(index, 0), len(sizes) - 1)])
