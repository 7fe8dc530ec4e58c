"""Plays speech through the machine's sound device, and stops it within a fifth of a second.

The device is opened when something is first said and closed when speech goes off: in the attract loop none is open. It asks for sound from
a thread of its own, a period at a time; what it asks for comes from a clip that another thread may take away at any moment.
"""

from __future__ import annotations

import logging
import threading
from array import array
from collections.abc import Callable, Generator, Iterable, Iterator
from importlib.util import find_spec
from typing import Any, TypeAlias

log = logging.getLogger(__name__)

RATE = 22_050  # samples a second, one channel
PERIOD = 40  # milliseconds the device asks for at once
PERIODS = 3  # it holds; PERIOD × PERIODS is heard after a stop
FULL = 256  # the gain that leaves samples as they are
NOTHING_PLAYS = "miniaudio, which plays it, is not installed; there is none for Linux on ARM (aarch64)"

Chunk: TypeAlias = "array[int]"  # of 16-bit samples


def is_installed() -> bool:
    """Whether miniaudio, which plays what is said, is here: it comes for no Linux on ARM (aarch64)."""
    return find_spec("miniaudio") is not None


class NoSoundError(Exception):
    """There is no device to play on, or it has gone."""


class Output:
    """One stream of chunks at a time. `backends` are those of miniaudio to try, all of the system's otherwise."""

    def __init__(self, backends: list[Any] | None = None) -> None:
        self._backends = backends
        self._device: Any = None
        self._lock = threading.Lock()
        self._chunks: Iterator[Chunk] | None = None
        self._rest = array("h")
        self._done: Callable[[], None] | None = None
        self._held = False
        self._gain = FULL

    def play(self, chunks: Iterable[Chunk], done: Callable[[], None]) -> None:
        """Play from now on, in the place of what was playing; `done` is called, on the device's thread, once all was handed over.

        Raises NoSoundError.
        """
        self._open()
        with self._lock:
            self._chunks, self._rest, self._done, self._held = iter(chunks), array("h"), done, False

    def hush(self) -> None:
        """Nothing more is handed to the device; `done` is not called."""
        with self._lock:
            self._chunks, self._rest, self._done, self._held = None, array("h"), None, False

    def hold(self, held: bool) -> None:
        """Stand still, or go on from there."""
        with self._lock:
            self._held = held

    def set_volume(self, volume: float) -> None:
        """From 0 to 1, at once. Loudness is felt by powers: the gain is the square."""
        self._gain = round(FULL * max(0.0, min(1.0, volume)) ** 2)

    def close(self) -> None:
        """Give the device back."""
        self.hush()
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def _open(self) -> None:
        import miniaudio

        if self._device is not None:
            if self._device.running:
                return
            self.close()
        try:
            device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=PERIOD,
                callback_periods=PERIODS,
                backends=self._backends,
                app_name="kiosk",
            )
            stream = self.stream()
            next(stream)
            device.start(stream)
        except miniaudio.MiniaudioError as error:
            raise NoSoundError(str(error)) from error
        log.info("Sound is played by %s.", device.backend)
        self._device = device

    def stream(self) -> Generator[Chunk, int, None]:
        """What the device asks for: so many samples at a time, silence where there is nothing to play."""
        wanted = yield array("h")
        while True:
            wanted = yield self._take(wanted)

    def _take(self, wanted: int) -> Chunk:
        done = None
        with self._lock:
            if self._chunks is None or self._held:
                return array("h", bytes(2 * wanted))
            while len(self._rest) < wanted:
                following = next(self._chunks, None)
                if following is None:
                    done, self._done, self._chunks = self._done, None, None
                    break
                self._rest.extend(following)
            part, self._rest = self._rest[:wanted], self._rest[wanted:]
        part = amplified(part, self._gain)
        part.extend(array("h", bytes(2 * (wanted - len(part)))))
        if done is not None:
            done()
        return part


def amplified(samples: Chunk, gain: int) -> Chunk:
    """The samples at a gain from 0 to `FULL`, which leaves them as they are."""
    return samples if gain >= FULL else array("h", [sample * gain >> 8 for sample in samples])


def silence(seconds: float) -> Chunk:
    return array("h", bytes(2 * round(seconds * RATE)))
