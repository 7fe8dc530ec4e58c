"""Words as a search compares them: without accents, case, ligatures, elisions and plurals."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Function words: they stand in every text and say nothing about it. Elided articles are here without their apostrophe.
_STOP_WORDS = {
    "fr": """a ai ainsi apres au aussi aux avant avec c ce ceci cela ces cet cette ceux chez chaque comme comment d dans de des deux dont du elle
    elles en encore entre est et etc ete etre eux font il ils j je jusqu l la le les leur leurs lorsqu lui m mais meme n ne ni non nos notre nous
    on ont ou par parmi pas pendant peut peuvent plus pour puis puisqu qu quand que quel quelle quels quelles quelqu qui s sa sans se ses si
    soit son sont sous sur t tous tout toute toutes tres un une vers vos votre vous y""",
    "en": """a an and are as at be been but by can for from had has have he her his how i if in into is it its more most no not of on or our she
    so than that the their them then there these they this those to was we were what when where which while who will with you your s t""",
    "nl": """aan al als bij dan dat de deze die dit door een en er het hij hun ik in is je kan maar me met mij naar niet nog nu of om ons ook op
    haar hebben heeft hoe hun kunnen na ons onze over s t te tot tussen uit u uw van veel voor waar was wat we wel welke wie wij worden wordt ze zich
    zij zijn zo""",
}
_VOWELS = "aeiouy"
_STOPS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}

# A number keeps its groups together ("1 739", "1,739", "1.739"); a letter keeps the marks that follow it.
_WORD = re.compile(r"(?<!\w)\d{1,3}(?:[ \u00a0\u2009\u202f.,]\d{3})+(?!\w)|[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_NUMBER = re.compile(r"(?<!\w)\d{1,3}(?:[ .,]\d{3})+(?!\w)")  # folding leaves plain spaces
_GAPS = re.compile(r"[ \u00a0\u2009\u202f.,]")
# The combining marks of European scripts, as one range: a search that looked each up would be ten times slower.
_MARKS = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l"})
_MODIFIER_APOSTROPHES = str.maketrans({"\u02bc": "’", "\u02b9": "’"})


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """The text in lower case, without accents, marks and ligatures: "Cœur" and "coeur" are the same."""
    return _bare(text)


@lru_cache(maxsize=1 << 12)
def outline(text: str) -> str:
    """A whole text folded at once, the groups of its numbers joined, for looking a word up in it."""
    return _NUMBER.sub(lambda found: _GAPS.sub("", found.group()), _bare(text))


def _bare(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return _MARKS.sub("", decomposed).translate(_LETTERS)


@lru_cache(maxsize=1 << 15)
def stem(folded: str, language: str = "fr") -> str:
    """A folded word without its plural: "hopitaux" is "hopital", "studies" is "study", "cellen" is "cel"."""
    if len(folded) < 4:
        return folded
    match language:
        case "en":
            return _english_stem(folded)
        case "nl":
            return _dutch_stem(folded)
        case _:
            return _french_stem(folded)


def _french_stem(word: str) -> str:
    if word[-1] not in "sx":
        return word
    if word.endswith("aux") and len(word) > 4:
        return word[:-1] if word.endswith("eaux") else f"{word[:-3]}al"
    return word[:-1]


def _english_stem(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _dutch_stem(word: str) -> str:
    """Without -s, -e or -en, and as a closed syllable is written: "jaren" and "jaar" are "jar", "brieven" and "brief" are "brief"."""
    bare = word[:-1] if len(word) > 5 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    if len(bare) > 4:
        bare = bare[:-2] if bare.endswith("en") else bare.removesuffix("e")
    if bare[-1:] in "vz" and bare != word:
        bare = bare[:-1] + {"v": "f", "z": "s"}[bare[-1]]
    if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in _VOWELS:
        bare = bare[:-1]
    if len(bare) > 3 and bare[-1] not in _VOWELS and bare[-2] == bare[-3] and bare[-2] in _VOWELS:
        bare = bare[:-2] + bare[-1]
    return bare


def is_stop(folded: str, language: str) -> bool:
    """The word says nothing about the text it stands in."""
    return folded in _STOPS.get(language, frozenset())


def words(text: str) -> list[tuple[int, int, str]]:
    """Every word as (start, end, folded), in order. Apostrophes and hyphens part words; no text makes it fail."""
    plain = text.translate(_MODIFIER_APOSTROPHES)
    return [(found.start(), found.end(), fold(_GAPS.sub("", found.group()))) for found in _WORD.finditer(plain)]


def collation_key(text: str) -> tuple[str, str, str]:
    """Sorts as a dictionary does: accents, case and signs count only between texts that are otherwise equal."""
    return " ".join(folded for _, _, folded in words(text)), text.casefold(), text
