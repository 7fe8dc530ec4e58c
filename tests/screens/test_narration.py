"""What is said of the pack that ships, word for word, and the promises behind it.

The golden files hold every passage of every screen. Write them anew after a change of texts, and read the difference:

    KIOSK_GOLDEN=write python -m pytest tests/screens/test_narration.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import ASSETS
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.chrome import Chrome
from kiosk.screens.library import Library
from kiosk.screens.narration import pieces
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import default_content
from kiosk.visit.narration import Kind
from tests.screens import spoken
from tests.screens.conditions import SECOND

GOLDEN = Path(__file__).parents[1] / "fixtures" / "spoken"
SHIPPED = load(default_content())
TRANSLATED = [language for language in SHIPPED.languages if (ASSETS / "translations" / f"kiosk_{language}.qm").is_file()]
WRITE = os.environ.get("KIOSK_GOLDEN") == "write"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return SHIPPED


@pytest.fixture
def library(qapp: QGuiApplication, pack: Pack) -> Iterator[Library]:
    made = Library(pack, seeds=lambda: 1)
    yield made
    made.close()


@pytest.fixture
def chrome(qapp: QGuiApplication) -> Iterator[Chrome]:
    made = Chrome(qapp)
    yield made
    made.leave()


def lines(pack: Pack, library: Library, state: ScreenState, language: str) -> list[str]:
    """A passage a line; what is in another language than the page says so."""
    found = []
    for passage in spoken.said(pack, library, state, language):
        parts = [part.text if part.language == language else f"[{part.language}: {part.text}]" for part in passage.parts]
        found.append(f"{passage.kind.value:8}{' '.join(parts)}")
    return found


def golden_states(pack: Pack, language: str) -> dict[str, list[ScreenState]]:
    """The states of each screen, by the file they are written to."""
    files: dict[str, list[ScreenState]] = {}
    for state in screen_states(pack, language):
        if not (state.safe or state.speech or state.route == "attract"):
            files.setdefault(state.route.replace("/", "-"), []).append(state)
    return files


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_said_is_what_was_agreed(pack: Pack, library: Library, chrome: Chrome, qtbot: QtBot, language: str) -> None:
    chrome.switch(language)
    library.prepareSearch(language)
    qtbot.waitUntil(lambda: language in library.property("searchable"), timeout=30_000)
    folder = GOLDEN / language
    texts: dict[str, str] = {}
    for name, states in golden_states(pack, language).items():
        said = [line for state in states for line in ("", f"# {state.name}", *lines(pack, library, state, language))]
        texts[f"{name}.txt"] = "\n".join(said[1:]) + "\n"
    if WRITE:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.txt"):
            old.unlink()
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
    kept = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.txt")}
    assert kept.keys() == texts.keys()
    for name, text in texts.items():
        assert kept[name].splitlines() == text.splitlines(), f"spoken/{language}/{name}; KIOSK_GOLDEN=write writes it anew"


def test_every_page_starts_with_its_summary(pack: Pack, library: Library, chrome: Chrome) -> None:
    chrome.switch("fr")
    for state in screen_states(pack, "fr"):
        if not (state.safe or state.route in ("attract", "search")):
            said = spoken.said(pack, library, state, "fr")
            assert said[0].kind is Kind.SUMMARY, state.name
            assert all(passage.kind is not Kind.SUMMARY for passage in said[1:]), state.name


def test_a_hard_text_is_said_only_where_the_visitor_opened_it(qapp: QGuiApplication, chrome: Chrome) -> None:
    chrome.switch("fr")
    checked = 0
    pack = load(SECOND)
    library = Library(pack)
    for page in pack.pages.values():
        for number, panel in enumerate(page.panels):
            if not panel.sensitive:
                continue
            route = f"{page.kind.value}/{page.id}"
            closed = [passage.text for passage in spoken.said(pack, library, ScreenState("", route, f"panel-{number}"), "fr")]
            opened = [passage.text for passage in spoken.said(pack, library, ScreenState("", route, f"panel-{number}/more"), "fr")]
            hard = set(opened) - set(closed)
            assert len(hard) >= 2, "the hard text, and another word on the button"
            checked += 1
    library.close()
    assert checked, "the pack has no hard text to try"


def test_each_part_is_in_the_language_it_is_written_in(pack: Pack) -> None:
    heading = next(source.heading for source in pack.sources.values() if " " in source.heading)
    parts = [(part.text, part.language) for part in pieces(pack, f"As of 2023. Source: {heading}", "en")]
    assert [language for _, language in parts] == ["en", "fr"]
    assert parts[0][0] == "As of 2023. Source:"
    assert {part.language for part in pieces(pack, f"Source : {heading}", "fr")} == {"fr"}


def test_a_language_is_named_by_a_voice_of_its_own(pack: Pack, library: Library, chrome: Chrome) -> None:
    chrome.switch("fr")
    said = spoken.said(pack, library, ScreenState("", "home", sheet="language"), "fr")
    assert [part.language for passage in said[1:] for part in passage.parts] == list(pack.languages)
