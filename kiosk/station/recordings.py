"""Speech that was recorded beforehand: Ogg Vorbis clips in a pack's folder `speech/<language>/`, found by their text.

The index of a language is read when it is first asked for, a clip when it is first said. Both are checked like the rest of a pack: what is
too large, of another format or not what the index says is not played, and the log says so once.
"""

from __future__ import annotations

import json
import logging
import re
from array import array
from dataclasses import dataclass
from pathlib import Path

from kiosk.checksum import sha256
from kiosk.station.sound import RATE, Chunk

log = logging.getLogger(__name__)

FOLDER = "speech"
INDEX = "index.json"
FORMAT = 1
MOST_INDEX_BYTES = 8 << 20
MOST_CLIP_BYTES = 2 << 20
MOST_SECONDS = 180
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
KEY = re.compile(r"[0-9a-f]{32}")
SHA256 = re.compile(r"[0-9a-f]{64}")


def key_of(language: str, voice: str, text: str) -> str:
    """The name of a clip: the same text in the same voice has the same one."""
    return sha256(f"{language}\0{voice}\0{text}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Index:
    """What is recorded in one language: by its name, the hash of each clip's bytes."""

    voice: str = ""
    clips: dict[str, str] | None = None


def parse_index(data: bytes) -> Index:
    """The index of a language. Raises ValueError for what is none."""
    read = json.loads(data)
    if not isinstance(read, dict) or read.get("format") != FORMAT:
        raise ValueError("another format")
    voice, clips = read.get("voice"), read.get("clips")
    if not isinstance(voice, str) or not isinstance(clips, dict):
        raise ValueError("no voice or no clips")
    if not all(KEY.fullmatch(key) and isinstance(value, str) and SHA256.fullmatch(value) for key, value in clips.items()):
        raise ValueError("a clip without a proper name or hash")
    return Index(voice, clips)


def looks_like_vorbis(data: bytes) -> bool:
    """The header of an Ogg file whose first stream is Vorbis."""
    return data[:4] == b"OggS" and data[28:35] == b"\x01vorbis"


def decoded(data: bytes) -> Chunk:
    """The samples of a clip. Raises ValueError for what is not one channel of Vorbis of a bearable length."""
    import miniaudio

    if not looks_like_vorbis(data):
        raise ValueError("not Ogg Vorbis")
    try:
        told = miniaudio.vorbis_get_info(data)
        if told.nchannels != 1 or not 0 < told.duration <= MOST_SECONDS:
            raise ValueError("not one channel, or too long")
        return array("h", miniaudio.decode(data, nchannels=1, sample_rate=RATE).samples)
    except miniaudio.MiniaudioError as error:
        raise ValueError(str(error)) from error


class Recordings:
    """The clips of one pack or several, the first that has a text wins."""

    def __init__(self, packs: list[Path]) -> None:
        self._folders = [pack / FOLDER for pack in packs]
        self._indexes: dict[Path, Index] = {}
        self._told = False

    def clip(self, text: str, language: str, _rate: float) -> tuple[Chunk, bool] | None:
        """The samples of a text, at the usual speed; None where it was not recorded or cannot be used."""
        if not LANGUAGE.fullmatch(language):
            return None
        for folder in self._folders:
            index = self._index(folder / language)
            key = key_of(language, index.voice, text)
            wanted = (index.clips or {}).get(key)
            if wanted is None:
                continue
            try:
                return self._read(folder / language / f"{key}.ogg", wanted), False
            except (OSError, ValueError) as error:
                self._complain("The recording %s cannot be used: %s.", folder / language / f"{key}.ogg", error)
        return None

    def has(self, text: str, language: str) -> bool:
        """A text is in an index; whether its clip is whole shows when it is said."""
        indexes = [(folder, self._index(folder / language)) for folder in self._folders if LANGUAGE.fullmatch(language)]
        return any(key_of(language, index.voice, text) in (index.clips or {}) for _, index in indexes)

    def stop(self) -> None:
        """Nothing goes on that could be stopped."""

    def _index(self, folder: Path) -> Index:
        if folder not in self._indexes:
            try:
                self._indexes[folder] = parse_index(_bytes(folder / INDEX, MOST_INDEX_BYTES))
            except FileNotFoundError:
                self._indexes[folder] = Index()
            except (OSError, ValueError, RecursionError) as error:
                self._indexes[folder] = Index()
                self._complain("The recordings in %s cannot be used: %s.", folder, error)
        return self._indexes[folder]

    def _read(self, path: Path, wanted: str) -> Chunk:
        data = _bytes(path, MOST_CLIP_BYTES)
        if sha256(data).hexdigest() != wanted:
            raise ValueError("not what the index says")
        return decoded(data)

    def _complain(self, message: str, *values: object) -> None:
        log.log(logging.INFO if self._told else logging.WARNING, message, *values)
        self._told = True


def _bytes(path: Path, most: int) -> bytes:
    """A file that is no link. Raises OSError; ValueError where it is too large."""
    if path.is_symlink():
        raise ValueError("a link")
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError("too large")
    return data
