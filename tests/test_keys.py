"""The eight keys: what may be written for one, and what becomes of a key that two of them could have."""

from __future__ import annotations

import pytest

from kiosk.keys import ACTIONS, DEFAULTS, KEY_NAMES, MOST_KEYS, KeyMap, key_names
from kiosk.screens.keypad import key_codes


def test_eight_keys_do_everything() -> None:
    assert len(ACTIONS) == 8
    assert tuple(DEFAULTS) == ACTIONS
    assert len({name for names in DEFAULTS.values() for name in names}) == sum(map(len, DEFAULTS.values()))


@pytest.mark.parametrize(
    ("value", "names"),
    [(["Left"], ("Left",)), (["f13", " SPACE ", "F13"], ("F13", "Space")), ("F13, q", ("F13", "Q"))],
)
def test_names_are_read(value: object, names: tuple[str, ...]) -> None:
    assert key_names(value) == names


@pytest.mark.parametrize(
    "value", [[], "", ["Knob"], ["Left", 3], {"Left": 1}, 7, None, ["Left", ""], [f"F{n}" for n in range(1, MOST_KEYS + 2)]]
)
def test_what_is_no_list_of_names(value: object) -> None:
    with pytest.raises(ValueError, match=r"names no key|are 9 keys|are 0 keys"):
        key_names(value)


def test_a_chosen_key_is_taken_from_those_who_have_it_by_default() -> None:
    keys = KeyMap().choose("help", ("Down",))
    assert keys.keys_of("next") == ("Right", "Tab")


def test_no_key_has_two_meanings_and_none_is_left_without() -> None:
    keys = KeyMap().choose("next", ("F14",))
    with pytest.raises(ValueError, match="F14"):
        keys.choose("previous", ("F14",))
    with pytest.raises(ValueError, match="Home"):
        keys.choose("back", ("Home",))
    assert keys.choose("next", ("F15",)).choose("previous", ("F14",)).keys_of("previous") == ("F14",)


def test_qt_knows_every_name() -> None:
    codes = key_codes({"next": KEY_NAMES})
    assert len(codes) == len(KEY_NAMES)
    assert codes[str(0x01000014)] == "next"  # Right
