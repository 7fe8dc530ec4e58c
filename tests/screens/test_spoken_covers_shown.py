"""Requirement 22: what is said covers what is shown. Every state of the pack is put on a screen, and each text on it looked for in what is said.

What is left out is said when the keys come to it, or leads nowhere a listener goes: the bar, the themes' index, the keyboard, the buttons
that scroll, zoom or change between picture and list, the numbers at the axis of years, the speech row itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, enter
from kiosk.screens.narrator import Unheard
from kiosk.screens.states import ScreenState, screen_states
from kiosk.settings import Settings, default_content
from kiosk.visit.narration import Passage, Spoken
from tests.journeys.visitor import items, kind
from tests.screens import glass_reader, spoken
from tests.screens.conditions import screen_of

STEERING = (
    *("bar-", "theme-", "key-", "scroll-", "speech-", "timeline-", "network-", "tab-", "filter-", "scale-", "places-", "group-"),
    *("language-", "listen", "figures-together", "figure-previous", "figure-next", "previous", "next", "quiz-", "sources", "wake", "clear"),
    *("beside", "close", "subjects", "letter-", "Text size", "erase", "space"),
)
DRAWINGS = (
    "Keyboard",
    "TimelineAxis",
    "TimelineTrack",
    "NetworkOverview",
    "NetworkNames",
    "FigureDrawing",
    "FigureNumber",
    "PlacesMap",
    "Bar",
    "IndexBand",
)
SHIPPED = load(default_content())
COUNTDOWN = re.compile(r"\d")  # what changes each second is not said
EVERYTHING = os.environ.get("KIOSK_WALK") == "all"
TURNS = 4  # of the event loop until a screen's items are there


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    folder = tmp_path_factory.mktemp("state")
    opened = assemble(Settings(default_content(), folder), SHIPPED, still=True, speaker=Unheard())
    opened.window.resize(1920, 1080)
    opened.window.show()
    yield opened
    opened.close()


def steers(item: QQuickItem) -> bool:
    name = str(item.property("focusId") or "")
    return name.startswith(STEERING) or kind(item) in DRAWINGS


def texts(item: QQuickItem) -> Iterator[str]:
    """The words on the screen that are no way to steer it."""
    if not item.isVisible() or item.opacity() < 0.01 or steers(item):
        return
    if item.inherits("QQuickText") and "phosphor" not in item.property("font").family().lower():
        yield str(item.property("text"))
    for child in item.childItems():
        yield from texts(child)


def shown(kiosk: Kiosk, state: ScreenState, language: str) -> list[str]:
    assert kiosk.pack is not None
    enter(Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, kiosk.pack), state, language)
    for _ in range(TURNS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if state.sheet or state.asking:
        return list(texts(glass_reader.visible(kiosk.window)[0].item))
    screen = [item for item in items(kiosk.window.contentItem()) if kind(item).endswith("Screen")]
    return [text for part in screen[-1].childItems() for text in texts(part)]  # it has not faded in yet


def sample(pack: Pack, language: str) -> list[ScreenState]:
    """Each state in one language or another, and of the stories, which are said alike, every sixth; every one in each where all is asked for."""
    states = [state for state in screen_states(pack, language) if not (state.safe or state.route == "attract" or state.speech)]
    if EVERYTHING:
        return states
    stories = [state for state in states if screen_of(state) == "story"]
    thinned = [state for state in states if state not in stories] + stories[::6]
    return thinned[pack.languages.index(language) :: len(pack.languages)]


@pytest.mark.parametrize("language", SHIPPED.languages)
def test_every_text_of_every_screen_is_said(kiosk: Kiosk, qtbot: QtBot, language: str) -> None:
    assert kiosk.pack is not None
    kiosk.library.prepareSearch(language)
    qtbot.waitUntil(lambda: language in kiosk.library.property("searchable"), timeout=30_000)
    silent: list[str] = []
    seen = 0
    for state in sample(kiosk.pack, language):
        found = shown(kiosk, state, language)
        seen += len(found)
        told = spoken.said(kiosk.pack, kiosk.library, state, language)
        found = [text for text in found if not (state.asking and COUNTDOWN.search(text))]
        silent += [f"{state.name}: “{text}”" for text in spoken.missing(kiosk.pack, found, told, language)]
    assert seen > 300, "the screens were not read"
    assert silent == []


def test_a_text_that_nobody_says_is_found() -> None:
    told = (Passage("one", (Spoken("De 2024 à 2029, 1739 patients.", "fr"),)),)
    assert spoken.missing(SHIPPED, ["2024–2029", "1\u202f739", "patients", "…"], told, "fr") == []
    assert spoken.missing(SHIPPED, ["patients 1\u202f739", "1\u202f740"], told, "fr") == ["patients 1\u202f739", "1\u202f740"]
