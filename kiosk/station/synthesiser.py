"""Speech made on the spot by espeak-ng, where the machine has it. The kiosk does not bring it: it is started as a program of its own."""

from __future__ import annotations

import logging
import shutil
import subprocess
import threading
from array import array
from contextlib import suppress

from kiosk.station.sound import RATE, Chunk

log = logging.getLogger(__name__)

PROGRAM = "espeak-ng"
WORDS_A_MINUTE = {"fr": 125, "en": 145, "nl": 145}  # what espeak-ng calls so: about 14 letters a second in the pack that ships
USUAL_WORDS = 140
VOICES = {"fr": "fr-fr", "en": "en-gb", "nl": "nl"}
LONGEST = 2_000  # letters at once
PATIENCE = 20.0  # seconds for one text
PEAK = 29_000  # of 32,767, to which the loudest sample is brought


def voice_of(language: str) -> str:
    return VOICES.get(language, language)


def command(program: str, language: str, rate: float) -> list[str]:
    """The text comes on standard input and the sound on standard output: no shell, no file, nothing of the text on the command line."""
    speed = max(80, min(450, round(WORDS_A_MINUTE.get(language, USUAL_WORDS) * rate)))
    return [program, "--stdin", "--stdout", "-b", "1", "-v", voice_of(language), "-s", str(speed)]


def samples_of(wave: bytes) -> Chunk:
    """The samples of a WAV stream of 16 bits in one channel, whose header does not know how long it is. Raises ValueError."""
    start = wave.find(b"data")
    if wave[:4] != b"RIFF" or start < 0 or int.from_bytes(wave[24:28], "little") != RATE:
        raise ValueError("no sound")
    body = wave[start + 8 :]
    return array("h", body[: len(body) // 2 * 2])


def levelled(samples: Chunk) -> Chunk:
    """As loud as it can be without clipping."""
    peak = max(max(samples, default=0), -min(samples, default=0))
    return array("h", [sample * PEAK // peak for sample in samples]) if peak > 200 else samples


class Synthesiser:
    """One text at a time, on the caller's thread; `stop` ends it from another."""

    def __init__(self, program: str = PROGRAM) -> None:
        self._wanted = program
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._stopped: subprocess.Popen[bytes] | None = None
        self._told = False

    def clip(self, text: str, language: str, rate: float) -> tuple[Chunk, bool] | None:
        """The samples of a text at the rate that is asked for; None where it cannot be said."""
        program = shutil.which(self._wanted)
        if program is None:
            return None
        try:
            samples = self._spoken(program, text[:LONGEST], language, rate)
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            log.log(logging.INFO if self._told else logging.WARNING, "%s cannot say a text in “%s”: %s.", self._wanted, language, error)
            self._told = True
            return None
        return (levelled(samples), True) if samples is not None else None

    def stop(self) -> None:
        """End what is being said; `clip` returns None."""
        with self._lock:
            if self._running is not None:
                self._stopped = self._running
                with suppress(OSError):
                    self._running.kill()

    def _spoken(self, program: str, text: str, language: str, rate: float) -> Chunk | None:
        with self._lock:
            self._running = subprocess.Popen(
                command(program, language, rate), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            running = self._running
        try:
            wave, _ = running.communicate(text.encode(), timeout=PATIENCE)
        finally:
            if running.poll() is None:
                running.kill()
                running.wait()
            with self._lock:
                self._running = None
        if running is self._stopped or running.returncode < 0:  # Windows tells no end by force from another
            return None
        if running.returncode:
            raise ValueError(f"exit code {running.returncode}")
        return samples_of(wave)
