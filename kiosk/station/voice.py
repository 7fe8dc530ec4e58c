"""The kiosk's voice: looks for each piece of a passage among what speaks, and plays them one after the other.

A thread of its own reads and makes clips, and opens and closes the device, so that no screen waits for them. Whoever asks is told when a
passage has ended, or why nothing of it could be said.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.station.sound import Chunk, NoSoundError, Output, silence
from kiosk.station.stretch import stretched

log = logging.getLogger(__name__)

BREATH = 0.28  # seconds after a sentence
JOINT = 0.03  # seconds inside one, where the language changes
LEAST_RATE, MOST_RATE = 0.4, 3.0

Done = Callable[[str], None]


class Source(Protocol):
    """Something that speaks."""

    def clip(self, text: str, language: str, rate: float) -> tuple[Chunk, bool] | None:
        """The samples of a text, and whether they have the rate already; None where it cannot say it."""

    def stop(self) -> None:
        """Give up what is being made."""


@dataclass(frozen=True, slots=True)
class _Job:
    turn: int
    parts: tuple[tuple[str, str], ...]
    rate: float
    done: Done


class _Order(Enum):
    """What the thread is asked beside what is to be said."""

    REST = "give the device back"
    END = "end"


class Voice:
    """Says passages, one at a time. `sources` are asked in turn."""

    def __init__(self, sources: Sequence[Source], output: Output) -> None:
        self._sources = sources
        self._output = output
        self._jobs: queue.SimpleQueue[_Job | _Order] = queue.SimpleQueue()
        self._turn = 0
        self._thread: threading.Thread | None = None
        self._missing = False

    def say(self, parts: Sequence[tuple[str, str]], rate: float, done: Done) -> None:
        """Say pieces of (text, language) in the place of what is being said.

        `done` is called on another thread: with "" once all was said, else with the reason why nothing was. It is not called for what
        gave way to something else.
        """
        self.hush()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="voice", daemon=True)
            self._thread.start()
        self._jobs.put(_Job(self._turn, tuple(parts), max(LEAST_RATE, min(MOST_RATE, rate)), done))

    def hush(self) -> None:
        """Be silent at once."""
        self._turn += 1
        self._output.hush()
        for source in self._sources:
            source.stop()

    def hold(self, held: bool) -> None:
        """Stand still in the middle, or go on from there."""
        self._output.hold(held)

    def set_volume(self, volume: float) -> None:
        """From 0 to 1, at once."""
        self._output.set_volume(volume)

    def rest(self) -> None:
        """Give the device back until something is said again; a device that hangs is waited for by nobody else."""
        self.hush()
        if self._thread is not None:
            self._jobs.put(_Order.REST)

    def close(self) -> None:
        """The end: wait for the thread."""
        self.rest()
        if self._thread is not None:
            self._jobs.put(_Order.END)
            self._thread.join(timeout=5)
            self._thread = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not _Order.END:
            if job is _Order.REST:
                self._output.close()
            elif job.turn == self._turn:
                self._perform(job)

    def _perform(self, job: _Job) -> None:
        clips = []
        for text, language in job.parts:
            if job.turn != self._turn:
                return
            found = self._clip(job, text, language)
            if found is not None:
                clips.append((text, *found))
        if job.turn != self._turn:
            return
        if not clips:
            job.done("There is no recording of it, and no espeak-ng that could say it.")
            return
        try:
            self._output.play(sounds(clips, job.rate), lambda: job.done(""))
        except NoSoundError as error:
            job.done(f"No sound device can be used: {error}.")
            return
        if job.turn != self._turn:  # it gave way while the device was opened
            self._output.hush()

    def _clip(self, job: _Job, text: str, language: str) -> tuple[Chunk, bool] | None:
        for source in self._sources:
            found = source.clip(text, language, job.rate)
            if found is not None:
                return found
        if job.turn == self._turn and not self._missing:  # else it was stopped
            self._missing = True
            log.warning("A text in “%s” was not recorded and cannot be said.", language)
        return None


def sounds(clips: Sequence[tuple[str, Chunk, bool]], rate: float) -> Iterator[Chunk]:
    """The clips of a passage with the pauses between them; faster or slower where a clip is not so already."""
    for place, (_, samples, rated) in enumerate(clips):
        if place:
            before = clips[place - 1][0]
            yield silence((BREATH if before[-1:] in ".:!?" else JOINT) / rate)
        yield from [samples] if rated else stretched(samples, rate)
