"""The search index of each language, made once, in a thread of its own, while the screens go on.

The thread touches nothing of Qt but the signal that says it is done: what an index needs of Qt, the figures as a sentence writes them,
is taken before it starts, in the language that the application then speaks.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.pack.model import Figure, Pack
from kiosk.screens.wording import bare_value

if TYPE_CHECKING:
    from kiosk.pack.search import Index

BREATH = 1e-5  # seconds; after each screen of the pack, whoever draws may go first


class _ClosingError(Exception):
    """The kiosk closes."""


class Indexing(QObject):
    """Makes indexes and keeps them. `close` it before it goes: it waits for its threads."""

    ready = Signal(str)  # a language can be searched from now on; sent from the thread that made its index

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._found: dict[str, Index] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._closing = threading.Event()

    def start(self, language: str) -> None:
        """Begin with a language unless that has been done. The application must speak it now."""
        if language in self._threads or self._closing.is_set():
            return
        values = {identifier: bare_value(figure, language) for identifier, figure in self._pack.figures.items()}
        thread = threading.Thread(target=self._make, args=(language, values), name=f"search-{language}", daemon=True)
        self._threads[language] = thread
        thread.start()

    def found(self, language: str) -> Index | None:
        """The index of a language; None before it is ready."""
        return self._found.get(language)

    def languages(self) -> list[str]:
        """The languages that can be searched."""
        return list(self._found)

    def close(self) -> None:
        """Give up what is not done, and wait for that."""
        self._closing.set()
        for thread in self._threads.values():
            thread.join()

    def _make(self, language: str, values: Mapping[str, str]) -> None:
        from kiosk.pack.search import build_index  # the search is not on the start-up path

        def write(figure: Figure, _language: str) -> str:
            return values[figure.id]

        try:
            self._found[language] = build_index(self._pack, language, write, self._breathe)
        except _ClosingError:
            return
        self.ready.emit(language)

    def _breathe(self) -> None:
        if self._closing.is_set():
            raise _ClosingError
        time.sleep(BREATH)
