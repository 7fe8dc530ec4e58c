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
    low_reach: bool = False
    more_time: bool | None = None  # None: as the other choices suggest

    @property
    def has_more_time(self) -> bool:
        """Whoever has not said so is given it along with larger text, strong contrast, low controls and speech (EN 301 549 5.5, WCAG 2.2.1)."""
        if self.more_time is not None:
            return self.more_time
        return self.text_size is not TextSize.NORMAL or self.scheme is Scheme.CONTRAST or self.low_reach or self.speech

    @property
    def patience(self) -> float:
        """How many times as long the kiosk waits for this visitor."""
        return ACCESSIBLE_PATIENCE if self.has_more_time else 1.0


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
