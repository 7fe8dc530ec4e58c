"""The search index is made in a thread of its own; the screens go on meanwhile, and the kiosk may close at any moment."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.pack import load, search
from kiosk.pack.model import Figure, Pack
from kiosk.screens.chrome import Chrome
from kiosk.screens.indexing import Indexing
from kiosk.screens.library import Library
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, open_kiosk
from tests.pack.overlay import VALID

PATIENCE = 30.0  # seconds


class Held:
    """The real making of an index, held after its first screen until `go` is set or the kiosk closes."""

    def __init__(self, real: Callable[..., search.Index]) -> None:
        self.real = real
        self.threads: list[threading.Thread] = []
        self.begun = threading.Event()
        self.go = threading.Event()
        self.slow_to_end = 0.2  # seconds

    def __call__(self, pack: Pack, language: str, write: Callable[[Figure, str], str], after_each: Callable[[], None]) -> search.Index:
        self.threads.append(threading.current_thread())

        def held() -> None:
            self.begun.set()
            while not self.go.wait(0.001):
                try:
                    after_each()
                except Exception:  # the kiosk closes, and has to wait for a thread that is slow to end
                    self.go.wait(self.slow_to_end)
                    raise

        return self.real(pack, language, write, held)

    def wait(self) -> None:
        assert self.begun.wait(PATIENCE)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    one = Held(search.build_index)
    monkeypatch.setattr(search, "build_index", one)
    yield one
    one.go.set()


@pytest.fixture
def library(qapp: QGuiApplication) -> Iterator[Library]:
    made = Library(load(default_content()))
    yield made
    made.close()


def at_the_search(qtbot: QtBot, tmp_path: Path, held: Held) -> Visitor:
    """Someone who has opened the search, whose index is being made."""
    clock = Clock()
    visitor = Visitor(qtbot, open_kiosk(load(default_content()), tmp_path, clock), clock)
    visitor.kiosk.visit.begin_at("home")
    visitor.arrive("home")
    visitor.tap("bar-search")
    held.wait()
    return visitor


@pytest.fixture
def visitor(qtbot: QtBot, tmp_path: Path, held: Held) -> Iterator[Visitor]:
    one = at_the_search(qtbot, tmp_path, held)
    yield one
    one.kiosk.close()


def texts(visitor: Visitor) -> list[str]:
    return [str(item.property("text")) for item in items(visitor.window.contentItem()) if item.property("text")]


def searchable(library: Library) -> list[Any]:
    return list(library.property("searchable"))


def test_an_index_is_made_once_and_in_another_thread(library: Library, qtbot: QtBot, held: Held) -> None:
    assert library.search("coeur", "fr") == {"hits": [], "suggestions": []}
    library.prepareSearch("fr")
    library.prepareSearch("fr")
    held.wait()
    assert searchable(library) == []
    with qtbot.waitSignal(library.searchableChanged, timeout=int(PATIENCE * 1000)):
        held.go.set()
    assert searchable(library) == ["fr"]
    assert {hit["route"] for hit in library.search("coeur", "fr")["hits"]} == {"theme/metabolic-cardiac", "flagship/kidshearts"}
    library.prepareSearch("fr")
    assert [thread.name for thread in held.threads] == ["search-fr"]
    assert held.threads[0] is not threading.main_thread()


def test_before_anything_is_typed_there_are_subjects_to_try(library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.searchableChanged, timeout=int(PATIENCE * 1000)):
        library.prepareSearch("fr")
    openers = library.search(" ", "fr")["suggestions"]
    assert len(openers) == 8
    assert all(library.search(opener, "fr")["hits"] for opener in openers)


def test_figures_are_written_in_the_language_of_the_index(qapp: QGuiApplication, qtbot: QtBot, held: Held) -> None:
    """Even where the visitor changes the language while the index is being made."""
    chrome = Chrome(qapp)
    indexing = Indexing(load(VALID))
    chrome.switch("fr")
    indexing.start("fr")
    held.wait()
    chrome.switch("en")
    indexing.start("en")
    held.go.set()
    qtbot.waitUntil(lambda: set(indexing.languages()) == {"fr", "en"})
    written = {}
    for language, word in (("fr", "rivage"), ("en", "shore")):
        found = indexing.found(language)
        assert found is not None
        written[language] = found.search(word)[0].excerpt.text
    indexing.close()
    chrome.leave()
    assert written == {"fr": "20 à 50\u202f% du rivage étudié", "en": "20 to 50% of the shore studied"}


def test_results_appear_when_the_index_is_ready(visitor: Visitor, held: Held) -> None:
    visitor.kiosk.visit.setProperty("query", "coeur")
    waiting = "Un instant, la recherche se prépare."
    visitor.qtbot.waitUntil(lambda: waiting in texts(visitor))
    assert not visitor.window.property("settled")
    held.go.set()
    visitor.rest()
    assert waiting not in texts(visitor)
    assert visitor.first("flagship/") == "flagship/kidshearts"


def test_the_visit_goes_on_while_the_index_is_made(visitor: Visitor) -> None:
    visitor.kiosk.visit.open("subjects")
    visitor.arrive("subjects")
    assert searchable(visitor.kiosk.library) == []


def test_the_kiosk_closes_while_the_index_is_made(qtbot: QtBot, tmp_path: Path, held: Held) -> None:
    visitor = at_the_search(qtbot, tmp_path, held)
    visitor.kiosk.close()
    assert not held.go.is_set()
    assert [thread.is_alive() for thread in held.threads] == [False]
    assert searchable(visitor.kiosk.library) == []
    visitor.kiosk.library.prepareSearch("fr")
    assert len(held.threads) == 1, "nothing begins after the end"
