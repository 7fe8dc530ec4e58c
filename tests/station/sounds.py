"""Small sounds and recordings for tests."""

from __future__ import annotations

import hashlib
import io
import json
from array import array
from pathlib import Path

import numpy as np
import soundfile

from kiosk.station.recordings import FOLDER, FORMAT, INDEX, key_of
from kiosk.station.sound import RATE

VOICE = "a voice"


def tone(seconds: float, hertz: float = 200.0) -> array[int]:
    """A tone with the overtones of a voice."""
    time = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * hertz * n * time) / n for n in (1, 2, 3))
    return array("h", (wave / np.abs(wave).max() * 20_000).astype(np.int16).tobytes())


def vorbis(samples: array[int], channels: int = 1) -> bytes:
    data = np.frombuffer(samples, dtype=np.int16)
    into = io.BytesIO()
    soundfile.write(into, np.column_stack([data] * channels), RATE, format="OGG", subtype="VORBIS")
    return into.getvalue()


def record(pack: Path, language: str, clips: dict[str, bytes]) -> dict[str, Path]:
    """Write recordings of these texts into a pack; gives the file of each text."""
    folder = pack / FOLDER / language
    folder.mkdir(parents=True, exist_ok=True)
    index, files = {}, {}
    for text, data in clips.items():
        key = key_of(language, VOICE, text)
        files[text] = folder / f"{key}.ogg"
        files[text].write_bytes(data)
        index[key] = hashlib.sha256(data).hexdigest()
    (folder / INDEX).write_text(json.dumps({"format": FORMAT, "voice": VOICE, "clips": index}))
    return files
