"""Languages that nobody speaks, made of a pack's French: one written from right to left, one whose words are longer by two fifths.

They go under codes of real languages, for Qt to know which way they are written. Their letters stay Latin, which the kiosk's typeface has;
a mark before and after each line makes it run from right to left. `add_languages` makes the pack, `translate_chrome` the kiosk's own words.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from atexit import register
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from translations import FOLDER, tool

from kiosk.settings import default_content

RIGHT_TO_LEFT = "he"
LONG = "de"
MARK = "\u200f"  # RIGHT-TO-LEFT MARK
SHORTEST = {"short": 14}  # letters that fit under a key
LONGEST_WORD = 20  # letters that a word is drawn out to
_KEPT = re.compile(r"\{[^{}]*\}|%[\dn]|\S+\.\S+|[^\W\d_]+|.", re.S)
_VOWEL = re.compile(r"[aeiouyéèêàâîôûœ]", re.I)
Change = Callable[[str], str]


def right_to_left(text: str) -> str:
    return "\n".join(f"{MARK}{line}{MARK}" if line.strip() else line for line in text.split("\n"))


def longer(text: str) -> str:
    """Vowels are drawn out, as in “Freench”, until the text is two fifths longer; names of figures and addresses stay."""
    parts = _KEPT.findall(text)
    letters = max(1, sum(len(part) for part in parts if part.isalpha()))
    passed = added = 0
    for place, part in enumerate(parts):
        if part.isalpha():
            passed += len(part)
            more = min(round(0.4 * len(text) * passed / letters) - added, max(0, LONGEST_WORD - len(part)))
            parts[place] = _drawn_out(part, more)
            added += more
    return "".join(parts)


def _drawn_out(word: str, letters: int) -> str:
    vowels = [found.start() for found in _VOWEL.finditer(word)] or [len(word) - 1]
    times = [letters // len(vowels) + (place < letters % len(vowels)) for place in range(len(vowels))]
    repeated = dict(zip(vowels, times, strict=True))
    return "".join(letter + letter.lower() * repeated.get(place, 0) for place, letter in enumerate(word))


CHANGES: Mapping[str, Change] = {RIGHT_TO_LEFT: right_to_left, LONG: longer}


def _with_languages(value: Any, changes: Mapping[str, Change], key: str = "") -> Any:
    if isinstance(value, list):
        return [*(_with_languages(item, changes) for item in value), *(changes if key == "languages" else ())]
    if not isinstance(value, dict):
        return value
    if "fr" in value:
        return value | {code: _changed(value["fr"], change, key) for code, change in changes.items()}
    return {name: _with_languages(item, changes, name) for name, item in value.items()}


def _changed(text: Any, change: Change, key: str) -> Any:
    if isinstance(text, list):
        return [_changed(item, change, key) for item in text]
    changed = change(text)
    return changed if len(changed) <= SHORTEST.get(key, len(changed)) else text


@cache
def workshop() -> Path:
    """A folder for what is made of the pack that ships; it goes when the tests end."""
    folder = TemporaryDirectory(prefix="pseudo-")
    register(folder.cleanup)
    return Path(folder.name)


@cache
def shipped_pack() -> Path:
    """The pack that ships, in the two languages more."""
    return add_languages(default_content(), workshop() / "pack")


@cache
def chrome() -> Path:
    """The kiosk's own words in the languages that ship and the two more."""
    return translate_chrome(workshop() / "translations")


def add_languages(source: Path, target: Path, changes: Mapping[str, Change] = CHANGES) -> Path:
    """Copy a pack, with these languages beside its own: each a code in `languages:` and a text beside every French one."""
    shutil.copytree(source, target)
    for file in target.rglob("*.yaml"):
        tree = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # every scalar stays text
        file.write_text(yaml.dump(_with_languages(tree, changes), allow_unicode=True, width=1000, sort_keys=False), encoding="utf-8")
    return target


def translate_chrome(folder: Path, changes: Mapping[str, Change] = CHANGES) -> Path:
    """Make a translation of the kiosk's own words for each language: one .ts file, compiled. The languages that ship lie beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in FOLDER.glob("*.qm"):
        shutil.copy(file, folder)
    for code, change in changes.items():
        tree = ET.parse(FOLDER / "kiosk_fr.ts")
        tree.getroot().set("language", code)
        for translation in tree.getroot().iter("translation"):
            for text in list(translation.iter("numerusform")) or [translation]:
                text.text = change(text.text or "")
        tree.write(folder / f"kiosk_{code}.ts", encoding="utf-8")
        compiled = [tool("pyside6-lrelease"), "-silent", str(folder / f"kiosk_{code}.ts"), "-qm", str(folder / f"kiosk_{code}.qm")]
        subprocess.run(compiled, check=True)
    return folder
