"""One recording: made by espeak-ng, cut, brought to one loudness, measured, and written as Ogg Vorbis, the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from kiosk.station.recordings import FOLDER, FORMAT, INDEX, key_of, parse_index
from kiosk.station.sound import RATE
from kiosk.station.synthesiser import PROGRAM, WORDS_A_MINUTE, command, samples_of, voice_of

LOUDNESS = -20.0  # dB of full scale, the mean power of what is not silence
HIGHEST_PEAK = -1.5  # dB: Vorbis may swing a little higher than what it is given
QUIET = 10 ** (-50 / 20)  # of full scale: silence at the ends is cut below it
EDGE = 0.02  # seconds of it that stay
COMPRESSION = 1.0  # of soundfile, 1 being the smallest file: about 37 kbit a second, the headers of short clips on top
PACE = (8.0, 22.0)  # letters a second at which a text of 40 letters or more is said that has no numbers
OGG_PAGE = b"OggS"
Samples = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What lies in the folder of a language: the hash of each clip that is as its index says."""

    clips: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clip:
    """What was measured of one recording, as it is heard after decoding: dB of full scale, seconds."""

    key: str
    text: str
    sha256: str
    seconds: float
    peak: float
    loudness: float
    edges: float  # the longer silence of both ends

    @property
    def letters(self) -> int:
        return len(self.text)

    @property
    def letters_a_second(self) -> float:
        return self.letters / max(0.01, self.seconds)

    @property
    def paced(self) -> bool:
        return self.letters >= 40 and not any(map(str.isdigit, self.text))

    def problems(self) -> list[str]:
        found = []
        if self.paced and not PACE[0] <= self.letters_a_second <= PACE[1]:
            found.append(f"{self.letters_a_second:.1f} letters a second")
        if self.peak > -0.1:
            found.append("it clips")
        if abs(self.loudness - LOUDNESS) > 4 and self.peak < HIGHEST_PEAK - 1:
            found.append(f"a loudness of {self.loudness:.1f} dB")
        if self.edges > 0.1:
            found.append(f"{self.edges:.2f} s of silence at an end")
        return [f"“{self.text[:60]}”: {problem}" for problem in found]


@cache
def voice_name(language: str) -> str:
    """The voice, its version, its speed and how it is recorded: a clip of another is another clip."""
    version = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True, check=True).stdout.split()[3]
    return f"{PROGRAM} {version} {voice_of(language)} {WORDS_A_MINUTE.get(language, 0)} {LOUDNESS} {COMPRESSION}"


def name_of(language: str, voice: str, text: str) -> str:
    return key_of(language, voice, text)


def folder_of(pack: Path, language: str) -> Path:
    return pack / FOLDER / language


def recorded(pack: Path, language: str, voice: str) -> Recorded:
    """The clips of this voice that are whole; none where there is no index, or one of another voice."""
    folder = folder_of(pack, language)
    try:
        index = parse_index((folder / INDEX).read_bytes())
    except (OSError, ValueError):
        return Recorded()
    if index.voice != voice:
        return Recorded()
    whole = {key: value for key, value in (index.clips or {}).items() if _hash_of(folder / f"{key}.ogg") == value}
    return Recorded(whole)


def _hash_of(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def write_index(folder: Path, voice: str, hashes: dict[str, str]) -> None:
    """The index last, so that it never names what is not there; clips it does not name are removed."""
    for path in folder.glob("*.ogg"):
        if path.stem not in hashes:
            path.unlink()
    written = json.dumps({"format": FORMAT, "voice": voice, "clips": dict(sorted(hashes.items()))}, indent=0)
    unfinished = folder / f"{INDEX}.new"
    unfinished.write_text(written, encoding="utf-8")
    unfinished.replace(folder / INDEX)


def make(folder: Path, key: str, text: str, language: str) -> Clip:
    """Record a text. Raises CalledProcessError where espeak-ng cannot say it."""
    wave = subprocess.run(command(PROGRAM, language, 1.0), input=text.encode(), capture_output=True, check=True).stdout
    raw = np.frombuffer(samples_of(wave), dtype=np.int16) / 32768
    data = encoded(levelled(cut(raw)), serial=int(key[:8], 16))
    (folder / f"{key}.ogg").write_bytes(data)
    return measured(key, text, data)


def cut(samples: Samples) -> Samples:
    """Without the silence at its ends."""
    loud = np.flatnonzero(np.abs(samples) > QUIET)
    if not len(loud):
        return samples
    edge = round(EDGE * RATE)
    return samples[max(0, loud[0] - edge) : loud[-1] + edge]


def loudness(samples: Samples) -> float:
    """The mean power, in dB, of the tenths of a second that are not silent."""
    step = RATE // 10
    frames = [samples[start : start + step] for start in range(0, len(samples), step)]
    powers = [float(np.mean(frame**2)) for frame in frames]
    heard = [power for power in powers if power > max(powers) / 300] or powers
    return float(10 * np.log10(max(1e-9, float(np.mean(heard)))))


def levelled(samples: Samples) -> Samples:
    """At the one loudness, or as near to it as the highest peak allows."""
    peak = float(np.abs(samples).max(initial=1e-6))
    gain = min(10 ** ((LOUDNESS - loudness(samples)) / 20), 10 ** (HIGHEST_PEAK / 20) / peak)
    return samples * gain


def encoded(samples: Samples, serial: int) -> bytes:
    into = io.BytesIO()
    soundfile.write(into, samples, RATE, format="OGG", subtype="VORBIS", compression_level=COMPRESSION)
    return renumbered(into.getvalue(), serial)


def renumbered(data: bytes, serial: int) -> bytes:
    """An Ogg stream under a serial number of our own; the encoder takes a random one, and no two files would be the same."""
    pages: list[bytes] = []
    for page in data.split(OGG_PAGE)[1:]:
        while pages and len(pages[-1]) < _length(pages[-1]):  # the letters stood inside a page
            pages[-1] += OGG_PAGE + page
            break
        else:
            pages.append(OGG_PAGE + page)
    return b"".join(_signed(page[:14] + serial.to_bytes(4, "little") + page[18:22] + bytes(4) + page[26:]) for page in pages)


def _length(page: bytes) -> int:
    segments = page[26] if len(page) > 26 else 0
    return 27 + segments + sum(page[27 : 27 + segments])


def _signed(page: bytes) -> bytes:
    check = 0
    for byte in page:
        check = ((check << 8) & 0xFFFFFFFF) ^ _TABLE[(check >> 24) ^ byte]
    return page[:22] + check.to_bytes(4, "little") + page[26:]


def _row(value: int) -> int:
    for _ in range(8):
        value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
    return value & 0xFFFFFFFF


_TABLE = [_row(byte << 24) for byte in range(256)]


def measured(key: str, text: str, data: bytes) -> Clip:
    samples, _ = soundfile.read(io.BytesIO(data))
    loud = np.flatnonzero(np.abs(samples) > QUIET)
    edges = max(loud[0], len(samples) - loud[-1]) / RATE if len(loud) else len(samples) / RATE
    peak = 20 * np.log10(max(1e-6, float(np.abs(samples).max(initial=0))))
    return Clip(key, text, hashlib.sha256(data).hexdigest(), len(samples) / RATE, float(peak), loudness(samples), float(edges))


def seconds(path: Path) -> float:
    return float(soundfile.info(str(path)).duration)
