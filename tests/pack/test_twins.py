"""The names of the kiosk's own tabs, which no panel should bear."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.pack.twins import TAB_NAMES, own_tab

TRANSLATIONS = Path(__file__).parents[2] / "assets" / "translations"


@pytest.mark.parametrize("language", sorted(TAB_NAMES))
def test_the_tabs_are_those_of_the_screens(language: str) -> None:
    """Each is a text of the screens that says of itself, to whoever translates it, that it is the tab of a project."""
    names = set()
    for message in ET.parse(TRANSLATIONS / f"kiosk_{language}.ts").iter("message"):
        if (message.findtext("extracomment") or "").startswith("Tab of a project"):
            names.add(message.findtext("translation") or message.findtext("source"))
    assert names == set(TAB_NAMES[language])


def test_every_language_of_the_kiosk_is_known() -> None:
    assert set(TAB_NAMES) == {path.stem.removeprefix("kiosk_") for path in TRANSLATIONS.glob("kiosk_*.ts")}


def test_a_tab_is_known_however_it_is_written() -> None:
    assert own_tab({"fr": "avec qui", "en": "Partners"}) == "Avec qui\u202f?"
    assert own_tab({"fr": "Des questions", "en": "KEY FACTS!"}) == "Key facts"
    assert own_tab({"fr": "Key facts", "en": "Questions"}) is None
    assert own_tab({"de": "In brief"}) == "In brief", "a language the kiosk does not speak is shown with its English words"
