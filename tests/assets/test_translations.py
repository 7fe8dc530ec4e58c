"""The kiosk's own words in each of its languages: none is missing, and each is written as the language writes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from translations import FOLDER, problems, unfinished

from kiosk.pack.typography import LANGUAGE_RULES

FILES = sorted(FOLDER.glob("kiosk_*.ts"))
PLACE = re.compile(r"%[1-9n]")


def messages(file: Path) -> Iterator[tuple[str, list[str]]]:
    """Each source text with its translation, or with each of its plural forms."""
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        yield message.findtext("source", ""), [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def test_the_kiosk_speaks_three_languages() -> None:
    assert {"kiosk_en.ts", "kiosk_fr.ts", "kiosk_nl.ts"} <= {file.name for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_of_the_code_is_translated_and_compiled(file: Path) -> None:
    assert problems(file) == []


def test_an_entry_without_its_translation_is_found(tmp_path: Path) -> None:
    file = tmp_path / "kiosk_nl.ts"
    text = (FOLDER / "kiosk_nl.ts").read_text(encoding="utf-8")
    file.write_text(
        text.replace("<translation>Terug</translation>", '<translation type="unfinished">Terug</translation>', 1), encoding="utf-8"
    )
    assert unfinished(file) == ["Back"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_filled_in_keeps_its_place(file: Path) -> None:
    wrong = [
        (source, form) for source, forms in messages(file) for form in forms if sorted(PLACE.findall(form)) != sorted(PLACE.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_typography_is_that_of_the_language(file: Path) -> None:
    rules = LANGUAGE_RULES[file.stem.removeprefix("kiosk_")]
    wrong = [(form, fault.message) for _, forms in messages(file) for form in forms for fault in rules(PLACE.sub("7", form))]
    assert wrong == []
