"""The A–Z of diseases and subjects, for those who do not type."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.pack.model import Pack
from kiosk.pack.searchable import HitKind, screens, spoken
from kiosk.pack.words import collation_key

DIGITS = "0–9"


@dataclass(frozen=True, slots=True)
class Entry:
    name: str
    pages: tuple[str, ...]  # Page.id, at least one
    subject: str | None  # Subject.id; None for the proper name of a page


@dataclass(frozen=True, slots=True)
class Letter:
    """`letter` is A … Z without accents, a letter of another script, or "0–9" for what begins with anything else."""

    letter: str
    entries: tuple[Entry, ...]


def subject_index(pack: Pack, language: str) -> tuple[Letter, ...]:
    """Every subject that leads somewhere and every page's proper name, as a dictionary sorts them; letters without any are left out."""
    by_name: dict[str, Entry] = {}
    for entry in (*_subjects(pack, language), *_names(pack, language)):
        known = by_name.get(entry.name)
        by_name[entry.name] = entry if known is None else _joined(known, entry)
    letters: dict[str, list[Entry]] = {}
    for entry in sorted(by_name.values(), key=lambda entry: collation_key(entry.name)):
        letters.setdefault(_letter(entry.name), []).append(entry)
    digits = letters.pop(DIGITS, None)
    ordered = [Letter(letter, tuple(entries)) for letter, entries in letters.items()]
    return (*((Letter(DIGITS, tuple(digits)),) if digits else ()), *ordered)


def _joined(one: Entry, other: Entry) -> Entry:
    return Entry(one.name, tuple(dict.fromkeys((*one.pages, *other.pages))), one.subject or other.subject)


def _subjects(pack: Pack, language: str) -> list[Entry]:
    pages: dict[str, list[str]] = {}
    for screen in screens(pack):
        for subject in pack.pages[screen.id].subjects if screen.kind is not HitKind.FIGURES else ():
            pages.setdefault(subject, []).append(screen.id)
    return [Entry(spoken(pack.subjects[one].name, pack, language), tuple(ids), one) for one, ids in pages.items() if one in pack.subjects]


def _names(pack: Pack, language: str) -> list[Entry]:
    return [Entry(spoken(page.name, pack, language), (page.id,), None) for page in pack.pages.values() if page.name]


def _letter(name: str) -> str:
    first = collation_key(name)[0][:1].upper()
    return first if first.isalpha() else DIGITS
