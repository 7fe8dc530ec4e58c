"""The eight keys with which everything can be done, and which keys of a keyboard or keypad they are.

A tactile keypad is a USB keyboard: it sends keys of a keyboard, which differ from one maker to the other.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass

ACTIONS = ("previous", "next", "activate", "back", "home", "help", "louder", "softer")
DEFAULTS = {
    "previous": ("Left", "Up", "Backtab"),
    "next": ("Right", "Down", "Tab"),
    "activate": ("Return", "Enter", "Space"),
    "back": ("Escape", "Back"),
    "home": ("Home",),
    "help": ("F1", "Help"),
    "louder": ("VolumeUp",),
    "softer": ("VolumeDown",),
}
MOST_KEYS = 8  # of one action
_NAMED = (
    *("Left", "Right", "Up", "Down", "PageUp", "PageDown", "Home", "End", "Insert", "Delete"),
    *("Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Escape", "Back", "Forward", "Menu", "Help", "Select", "HomePage"),
    *("VolumeUp", "VolumeDown", "VolumeMute", "MediaPlay", "MediaNext", "MediaPrevious", "MediaStop"),
    *("Plus", "Minus", "Asterisk", "Slash", "Period", "Comma"),
)
# As Qt spells them; Backtab is Tab with Shift.
KEY_NAMES = (*_NAMED, *(f"F{number}" for number in range(1, 36)), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ", *"0123456789")
KEY_NAMES_ARE = f"The names are {', '.join(_NAMED)}, F1 to F35, A to Z, 0 to 9"
ALLOWED = (
    f'1 to {MOST_KEYS} names of keys between square brackets, such as ["F14", "Down"], that no other of the eight needs '
    "(`kiosk settings --example` lists the names)"
)
_BY_NAME = {name.lower(): name for name in KEY_NAMES}


class KeysError(ValueError):
    """Why some keys cannot be an action's, as a sentence that names the wrong one."""


def key_names(value: object) -> tuple[str, ...]:
    """What the settings say of one action, a list or names between commas, as names of `KEY_NAMES`. Raises ValueError."""
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise ValueError(f"{value!r} names no keys.")
    if wrong := [part.strip() for part in parts if part.strip().lower() not in _BY_NAME]:
        near = difflib.get_close_matches(wrong[0][:30].lower(), _BY_NAME, n=1, cutoff=0.75)
        raise KeysError(f"“{wrong[0][:30]}” names no key{f', did you mean “{_BY_NAME[near[0]]}”?' if near else '.'}")
    names = tuple(dict.fromkeys(_BY_NAME[part.strip().lower()] for part in parts))
    if not 1 <= len(names) <= MOST_KEYS:
        raise KeysError(f"these are {len(names)} keys.")
    return names


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The keys of each action: the `chosen` ones, and the usual ones of an action for which none were chosen."""

    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def keys_of(self, action: str) -> tuple[str, ...]:
        """A key that was chosen for one action is taken from those that have it only by default."""
        chosen = dict(self.chosen)
        taken = {name for names in chosen.values() for name in names}
        return chosen[action] if action in chosen else tuple(name for name in DEFAULTS[action] if name not in taken)

    def choose(self, action: str, names: tuple[str, ...]) -> KeyMap:
        """These keys for an action. Raises ValueError where one is another's by choice, or another is left without any."""
        others = {other: chosen for other, chosen in self.chosen if other != action}
        for other, chosen in others.items():
            if shared := [name for name in names if name in chosen]:
                raise KeysError(f"“{shared[0]}” is chosen for “{other}”.")
        after = KeyMap((*others.items(), (action, names)))
        if without := [other for other in ACTIONS if not after.keys_of(other)]:
            raise KeysError(f"without “{'”, “'.join(DEFAULTS[without[0]])}” none would be left for “{without[0]}”.")
        return after
