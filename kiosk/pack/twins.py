"""Texts that a visitor could not tell apart: two of one list that say the same, or one that bears a name of the kiosk's own."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.pack.model import Text
from kiosk.pack.words import words

Said = dict[tuple[object, ...], str]  # what was said, by language -> whose it is

# The kiosk's own tabs of a page, as `assets/translations/` has them; a test compares.
TAB_NAMES: Mapping[str, tuple[str, ...]] = {
    "en": ("In brief", "Who takes part", "Key facts", "Take it with you"),
    "fr": ("En bref", "Avec qui\u202f?", "Repères", "À emporter"),
    "nl": ("In het kort", "Wie doet mee?", "Kernpunten", "Om mee te nemen"),
}


def heard(text: str) -> str:
    """The text as it is read aloud: without case, accents and signs."""
    return " ".join(folded for _, _, folded in words(text))


_TABS_HEARD = {language: {heard(name): name for name in names} for language, names in TAB_NAMES.items()}


def twin(said: Said, owner: str, text: Text, *circumstances: object) -> str | None:
    """Who said the same before, in any language and the same circumstances; otherwise `owner` is noted as the one who says it."""
    found = None
    for language, words_of_it in text.items():
        key = (language, heard(words_of_it), *circumstances)
        if key[1] and (first := said.setdefault(key, owner)) != owner:
            found = found or first
    return found


def own_tab(title: Text) -> str | None:
    """The name of a tab of the kiosk that a panel's title repeats; a language the kiosk has no words in is shown with its English ones."""
    for language, words_of_it in title.items():
        name = _TABS_HEARD.get(language, _TABS_HEARD["en"]).get(heard(words_of_it))
        if name is not None:
            return name
    return None
