"""The same facts in every language: what two languages of one text say otherwise, in figures, in numbers and in names.

Numbers are read as each language writes them; one that the other language says in a word (“three”) is not missed, and words from three to
twelve are compared too. “One” and “two” are not: articles and “both” say them as well. Names are those that the pack's catalogues and pages
write alike in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from kiosk.pack.ledger import Ledger, Worded
from kiosk.pack.model import Organisation, Page, Person, Programme
from kiosk.pack.problem import Code, Mark, Severity

_FIGURE = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"\w+")
_SPACES = re.compile(r"\s+")
_ANY_NUMBER = re.compile(r"\d+(?:[.,’\u00a0\u202f]\d+)*")  # in a language whose writing is not known
_MARKS = {"en": (",", r"\."), "fr": ("\u00a0\u202f", ","), "nl": (r"\.", ",")}  # between thousands, before decimals
_NUMBERS = {
    language: re.compile(rf"(?P<whole>\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)|\d+)(?:{point}(?P<part>\d{{1,2}})(?!\d))?")
    for language, (group, point) in _MARKS.items()
}
_SAID: Mapping[str, Mapping[str, str]] = {
    "en": {
        "1": "one first once single",
        "2": "two second twice both",
        "3": "three third",
        "4": "four fourth",
        "5": "five fifth",
        "6": "six sixth",
        "7": "seven seventh",
        "8": "eight eighth",
        "9": "nine ninth",
        "10": "ten tenth",
        "11": "eleven",
        "12": "twelve",
        "100": "hundred",
        "1000": "thousand",
    },
    "fr": {
        "1": "un une premier première premiers premières",
        "2": "deux deuxième second seconde",
        "3": "trois troisième",
        "4": "quatre quatrième",
        "5": "cinq cinquième",
        "6": "six sixième",
        "7": "sept septième",
        "8": "huit huitième",
        "9": "neuf neuvième",
        "10": "dix dixième",
        "11": "onze",
        "12": "douze",
        "100": "cent cents",
        "1000": "mille",
    },
    "nl": {
        "1": "een één eerste",
        "2": "twee tweede beide",
        "3": "drie derde",
        "4": "vier vierde",
        "5": "vijf vijfde",
        "6": "zes zesde",
        "7": "zeven zevende",
        "8": "acht achtste",
        "9": "negen negende",
        "10": "tien tiende",
        "11": "elf",
        "12": "twaalf",
        "100": "honderd",
        "1000": "duizend",
    },
}
_WORDS = {language: {word: value for value, said in words.items() for word in said.split()} for language, words in _SAID.items()}
_COUNTS = frozenset(map(str, range(3, 13)))
_OTHERWISE = {"fr": {"neuf"}}  # words that mean something else as well: new
Facts = dict[str, set[str]]  # by language


def numbers(text: str, language: str) -> set[str]:
    """The numbers of a text in one form, "1739" and "6.6"; without decimal signs in a language whose writing is not known."""
    plain = _FIGURE.sub(" ", text)
    if language not in _NUMBERS:
        return {re.sub(r"\D", "", found.group()) for found in _ANY_NUMBER.finditer(plain)}
    found = _NUMBERS[language].finditer(plain)
    return {format(Decimal(f"{re.sub(r'[^0-9]', '', one['whole'])}.{one['part'] or 0}").normalize(), "f") for one in found}


def said(text: str, language: str) -> set[str]:
    """The numbers that stand in a text as words."""
    known = _WORDS.get(language, {})
    return {known[word] for word in _TOKEN.findall(text.lower()) if word in known}


def counted(text: str, language: str) -> set[str]:
    """The numbers from three to twelve that stand in a text as words which mean nothing else."""
    known, doubtful = _WORDS.get(language, {}), _OTHERWISE.get(language, set())
    return {known[word] for word in _TOKEN.findall(text.lower()) if word in known and word not in doubtful} & _COUNTS


class Names:
    """The names that are the same in every language, found in a text by their first word."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for name in dict.fromkeys(names):
            if (first := _TOKEN.search(name)) is not None:
                whole = re.compile(rf"(?<!\w){re.escape(_SPACES.sub(' ', name))}(?!\w)")
                self._by_first.setdefault(first.group(), []).append((name, whole))

    def hinted(self, text: str) -> set[str]:
        """Names said by their first word alone, where that is made of capitals: “the CHU”, though not “the CHU of Lille”."""
        plain = _SPACES.sub(" ", text)
        capitals = {word for word in _TOKEN.findall(plain) if len(word) > 1 and word.isupper()}
        return {name for word in capitals for name, _ in self._by_first.get(word, ()) if _alone(name).search(plain)}

    def within(self, text: str) -> set[str]:
        plain = _SPACES.sub(" ", text)
        candidates = [one for word in set(_TOKEN.findall(plain)) for one in self._by_first.get(word, ())]
        return {name for name, whole in candidates if whole.search(plain)}


def _alone(name: str) -> re.Pattern[str]:
    first, *_, last = _TOKEN.findall(name) * 2
    return re.compile(rf"(?<!\w){re.escape(first)}(?!\w)(?!(?:\W+\w+)?\W+{re.escape(last)})")


def names(
    organisations: Mapping[str, Organisation], people: Mapping[str, Person], programmes: Mapping[str, Programme], pages: Mapping[str, Page]
) -> Names:
    """The proper names of a pack: those with a capital that all its languages write alike, and the family names of its people."""
    texts = [organisation.name for organisation in organisations.values()]
    texts += [organisation.short for organisation in organisations.values() if organisation.short]
    texts += [programme.name for programme in programmes.values()]
    texts += [page.name for page in pages.values() if page.name]
    alike = [next(iter(text.values())) for text in texts if text and len(set(text.values())) == 1]
    families = [person.name.split()[-1] for person in people.values() if person.name.split()]
    return Names(name for name in [*alike, *families] if any(letter.isupper() for letter in name))


def check_same_facts(ledger: Ledger, known: Names) -> None:
    """Note where a language says other figures, numbers or names than the first one, at the text that does; what is wrong already is left."""
    faulty = {Mark(problem.path, problem.line, problem.column) for problem in ledger.problems if problem.severity is Severity.ERROR}
    for worded in ledger.worded:
        if not faulty.isdisjoint(worded.marks.values()):
            continue
        first, *others = worded.texts
        numbered = {language: numbers(text, language) for language, text in worded.texts.items()}
        named = {language: known.within(text) for language, text in worded.texts.items()}
        for language in others:
            _compare_figures(ledger, worded, first, language)
            _compare_numbers(ledger, worded, first, language, numbered)
            _compare_names(ledger, worded, known, (language, first), named)
            _compare_names(ledger, worded, known, (first, language), named)


def _listed(values: Iterable[str]) -> str:
    """Values for a message: a few of them, in order."""
    shown = sorted(values, key=lambda value: (len(value), value))
    return ", ".join(shown[:4]) + (" …" if len(shown) > 4 else "") or "none"


def _compare_figures(ledger: Ledger, worded: Worded, first: str, language: str) -> None:
    there, here = (set(_FIGURE.findall(worded.texts[one])) for one in (first, language))
    if there != here:
        message = (
            f"“{worded.key}” names other figures in “{language}” ({_listed(here - there)}) than in “{first}” ({_listed(there - here)})."
        )
        ledger.error(worded.marks[language], Code.FIGURES_DIFFER, message, "Name the same figures in braces in every language.")


def _compare_numbers(ledger: Ledger, worded: Worded, first: str, language: str, numbered: Facts) -> None:
    there, here = numbered[first], numbered[language]
    if {first, language} <= _WORDS.keys():
        there, here = there | counted(worded.texts[first], first), here | counted(worded.texts[language], language)
    if not {first, language} <= _NUMBERS.keys():
        there, here = ({value.replace(".", "") for value in values} for values in (there, here))
    if there == here:
        return
    more, less = here - there - said(worded.texts[first], first), there - here - said(worded.texts[language], language)
    if more or less:
        message = f"“{worded.key}” has other numbers in “{language}” ({_listed(more)}) than in “{first}” ({_listed(less)})."
        ledger.warning(worded.marks[language], Code.NUMBERS_DIFFER, message, "Write the same numbers in every language.")


def _compare_names(ledger: Ledger, worded: Worded, known: Names, pair: tuple[str, str], named: Facts) -> None:
    """Note the names that the first language of a pair has and the second does not."""
    naming, other = pair
    missed = named[naming] - named[other]
    if missed and (missed := missed - known.hinted(worded.texts[other])):
        message = f"“{worded.key}” names {_listed(name[:40] for name in missed)} in “{naming}” and not in “{other}”."
        advice = "Write the name as it is in every language, or in none."
        ledger.warning(worded.marks[other], Code.NAMES_DIFFER, message, advice)
