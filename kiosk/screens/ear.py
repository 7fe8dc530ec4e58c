"""Text made for the ear: what is written in signs, raised letters and capitals, in words a voice reads as a person would."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

_FRENCH = ["premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième", "vingtième"]  # fmt: skip
_DUTCH = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste"]  # fmt: skip
_SPELLED = re.compile(r"(?<!\w)(?:[A-Z]{2,3}|[BCDFGHJKLMNPQRSTVWXZ]{4,5})(?![\w²])")
# The name of a standard, such as EN 301 549, is no number.
_GROUPED = re.compile(r"(?<!\bEN[ \u00a0\u202f])(?<!\d)(?<!\d[\u00a0\u202f])\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)")
_YEARS = re.compile(r"(?<!\d)(\d{4})[–-](\d{4})(?!\d)")
_ADDRESS = re.compile(r"(?<![\w@])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\w./-]*)?(?!\w)")
_REFERENCE = re.compile(r"\b[A-Z]{2,}(?:-[A-Z0-9]+)+\b")
_QUOTES = re.compile(r"[«»“”„\"]")


@dataclass(frozen=True, slots=True)
class Words:
    """How one language says what others only write. `ordinals` begin with the first; `raised` is how a rank is written."""

    millions: str
    million: str
    to: str
    from_to: str
    times: str
    more: str
    ampersand: str
    dot: str
    slash: str
    hyphen: str
    titles: Mapping[str, str]
    ordinals: tuple[str, ...] = ()
    raised: str = r"(?!)"


WORDS: Mapping[str, Words] = {
    "fr": Words(
        millions="millions d’euros",
        million="million d’euros",
        to="à",
        from_to="de {0} à {1}",
        times="multiplié par",
        more="plus",
        ampersand="et",
        dot="point",
        slash="barre",
        hyphen="tiret",
        titles={"Pr": "professeur", "Dr": "docteur"},
        ordinals=tuple(_FRENCH),
        raised=r"(\d+)(?:ᵉʳ|ᵉ|er|e|ème)(?!\w)",
    ),
    "en": Words(
        millions="million euros",
        million="million euros",
        to="to",
        from_to="{0} to {1}",
        times="multiplied by",
        more="plus",
        ampersand="and",
        dot="dot",
        slash="slash",
        hyphen="hyphen",
        titles={"Prof.": "Professor", "Prof": "Professor", "Dr": "Doctor"},
    ),
    "nl": Words(
        millions="miljoen euro",
        million="miljoen euro",
        to="tot",
        from_to="van {0} tot {1}",
        times="maal",
        more="plus",
        ampersand="en",
        dot="punt",
        slash="schuine streep",
        hyphen="streepje",
        titles={"prof.": "professor", "dr.": "dokter", "Prof.": "professor", "Dr.": "dokter"},
        ordinals=tuple(_DUTCH),
        raised=r"(\d+)e(?!\w)",
    ),
}


@cache
def ear(text: str, language: str) -> str:
    """The words to speak, the same each time; a language without words of its own gets the signs that need none replaced."""
    words = WORDS.get(language.partition("-")[0])
    text = text.replace("\u2011", "-")  # at which no line breaks
    text = _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), text)
    if words is not None:
        text = _worded(text, words)
    text = _REFERENCE.sub(lambda found: found[0].replace("-", " "), text)
    text = re.sub(r"\s+[·–→]\s+", ", ", text.replace("→", " → "))
    text = _QUOTES.sub(" ", text)
    text = re.sub(r"(?<=\w)[–/](?=\w)", " ", text)
    text = re.sub(r"(?<=[A-Za-z])²", " 2", text)
    text = _SPELLED.sub(lambda found: " ".join(found[0]), text)
    text = re.sub(r"^\s*…\s*|…", lambda found: "" if found.start() == 0 else ".", text)
    text = re.sub(r"\s+([.,])", r"\1", re.sub(r"\s+", " ", text)).strip()
    return re.sub(r"([.,:;!?])(?:\s*\.)+(?!\w)", r"\1", text)


def sentence(text: str, language: str) -> str:
    """The same, ended so that a voice falls."""
    said = ear(text, language)
    return said if not said or said[-1] in ".:!?" else f"{said}."


def _worded(text: str, words: Words) -> str:
    text = _ADDRESS.sub(lambda found: _address(found[0], words), text)
    text = re.sub(r"€\s?([\d.,]+)\s?M\b", rf"\1 {words.millions}", text)
    text = re.sub(r"([\d.,]+)\s?M€", lambda found: f"{found[1]} {_millions(found[1], words)}", text)
    text = _YEARS.sub(lambda found: _years(text, found, words), text)
    text = re.sub(r"×\s*(?=\d)", f"{words.times} ", text)
    text = re.sub(r"(?<!\w)\+\s*(?=\d)", f"{words.more} ", text)
    text = re.sub(r"\s&\s", f" {words.ampersand} ", text)
    text = re.sub(words.raised, lambda found: _ordinal(found, words), text)
    for short, long in words.titles.items():
        text = re.sub(rf"(?<!\w){re.escape(short)}(?=[\s\u00a0\u202f]+(?:[A-ZÀ-Ý]|$))", long, text)
    return text


def _millions(amount: str, words: Words) -> str:
    return words.million if float(amount.replace(",", ".")) < 2 else words.millions


def _years(text: str, found: re.Match[str], words: Words) -> str:
    """A period after a word ("pour 2024–2029") needs no preposition of its own."""
    before = text[: found.start()].rstrip(" \u00a0\u202f")
    return f"{found[1]} {words.to} {found[2]}" if before and before[-1].isalpha() else words.from_to.format(found[1], found[2])


def _ordinal(found: re.Match[str], words: Words) -> str:
    value = int(found[1])
    return words.ordinals[value - 1] if 0 < value <= len(words.ordinals) else found[0]


def _address(address: str, words: Words) -> str:
    signs: Mapping[str, str] = {".": words.dot, "/": words.slash, "-": words.hyphen}
    say: Callable[[re.Match[str]], str] = lambda found: f" {signs[found[0]]} "  # noqa: E731
    return re.sub(r"[./-]", say, address)
