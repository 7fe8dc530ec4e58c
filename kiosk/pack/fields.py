"""One group of keys, read key by key: each value is checked where it stands and its problems are noted.

A method always returns a value of the right type, so that reading goes on to the next problem; a pack with any error is thrown away
as a whole, so these stand-ins are never shown.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar, overload

from kiosk.pack import limits
from kiosk.pack.hard_words import hard_word
from kiosk.pack.ledger import FigureUse, Kind, Ledger, Reference, Worded
from kiosk.pack.limits import TextLimit, count_words
from kiosk.pack.model import Period, Text
from kiosk.pack.problem import Code, Mark
from kiosk.pack.tree import Group, Node, Scalar, Sequence
from kiosk.pack.typography import LANGUAGE_RULES

E = TypeVar("E", bound=Enum)

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIGURE = re.compile(r"\{\s*([a-z0-9-]+(?:\.[a-z0-9-]+)?)\s*\}")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+);")
# What copying from a document brings along, and what is left of letters saved in one encoding and read in another.
_STRANGE = re.compile("(?P<lost>\ufffd|Ã[\u0080-\u00bf]|â€|Å“)|[\u00ad\u200b\u2060\ufeff\ufffc]")
_PERIOD = re.compile(r"(\d{1,5})(?:(-)(\d{1,5})?)?")
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,9})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a group of keys stands: the languages of the pack, and the page or figure group whose figures need no prefix."""

    ledger: Ledger
    languages: tuple[str, ...] = ()  # empty: not known, pack.yaml is broken
    prefix: str | None = None


def describe(node: Node) -> str:
    """What was found, as a sentence says it."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Group):
        return "a group of keys"
    return "nothing" if node.empty else f"“{shorten(node.text)}”"


def shorten(text: str, length: int = 40) -> str:
    """The beginning of a text, on one line, for a message."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"


class Fields:
    """The keys of one group; unknown keys are noted when it is made."""

    def __init__(self, node: Group, known: Collection[str], scope: Scope) -> None:
        self.node = node
        self.scope = scope
        self.ledger = scope.ledger
        for key, mark in node.keys.items():
            if key not in known:
                otherwise = f"Remove it; known here: {', '.join(known)}."
                advice = self.ledger.did_you_mean(key, known, otherwise)
                self.ledger.error(mark, Code.UNKNOWN_KEY, f"The key “{shorten(key)}” is not known here.", advice)

    def at(self, key: str) -> Mark:
        """Where a value stands; the group itself where it is missing."""
        return self.node.values[key].mark if key in self.node.values else self.node.mark

    def has(self, key: str) -> bool:
        return key in self.node.values

    def get(self, key: str, example: str, required: bool) -> Node | None:
        """The value, None where it is missing; a missing required key is noted."""
        node = self.node.values.get(key)
        if node is None and required:
            self.ledger.error(self.node.mark, Code.MISSING_KEY, f"The key “{key}” is missing.", f"Write `{key}: {example}`.")
        return node

    def wrong(self, node: Node, key: str, expected: str, example: str) -> None:
        message = f"“{key}” must be {expected}, and {describe(node)} was found."
        self.ledger.error(node.mark, Code.WRONG_TYPE, message, f"Write `{key}: {example}`.")

    def string(self, key: str, example: str, required: bool = True) -> str:
        """A text that is the same in every language."""
        node = self.get(key, example, required)
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            self.wrong(node, key, "a text", example)
            return ""
        if node.empty or not node.text.strip():
            self.ledger.error(node.mark, Code.EMPTY_TEXT, f"“{key}” is empty.", f"Write `{key}: {example}`.")
        _check_characters(node.text, node.mark, key, self.ledger)
        return unicodedata.normalize("NFC", node.text.strip())

    def identifier(self, key: str, example: str) -> str:
        """An id: lower-case letters, digits and hyphens."""
        value = self.string(key, example)
        if value:
            check_id(value, self.at(key), self.ledger)
        return value

    def number(self, key: str, example: str, required: bool = True) -> float | None:
        """A number with a point for the decimals; None where there is none to use."""
        node = self.get(key, example, required)
        if node is None:
            return None
        if not isinstance(node, Scalar) or not _NUMBER.fullmatch(node.text.strip()):
            self.wrong(node, key, "a number in digits, with a point for decimals", example)
            return None
        value = float(node.text)
        return value if math.isfinite(value) else None

    def flag(self, key: str) -> bool:
        """True or false; false where it is missing."""
        node = self.node.values.get(key)
        if node is None:
            return False
        if not isinstance(node, Scalar) or node.text not in ("true", "false"):
            self.wrong(node, key, "true or false", "true")
            return True
        return node.text == "true"

    @overload
    def choice(self, key: str, choices: type[E], default: E, required: bool = True) -> E: ...
    @overload
    def choice(self, key: str, choices: type[E], default: None, required: bool = True) -> E | None: ...
    def choice(self, key: str, choices: type[E], default: E | None, required: bool = True) -> E | None:
        """One of the words of an enum; `default` where it is missing or wrong."""
        words = [choice.value for choice in choices]
        node = self.get(key, words[0], required)
        if node is None:
            return default
        if not isinstance(node, Scalar) or node.text not in words:
            found = node.text if isinstance(node, Scalar) else ""
            advice = self.ledger.did_you_mean(found, words, f"Write one of: {', '.join(words)}.")
            self.ledger.error(node.mark, Code.UNKNOWN_CHOICE, f"“{key}” cannot be {describe(node)}.", advice)
            return default
        return choices(node.text)

    def period(self, key: str, required: bool = False) -> Period | None:
        """Years: `1994`, `2024-2028` or `2021-`."""
        node = self.get(key, "2024-2028", required)
        return None if node is None else read_period(node, key, self.ledger)

    def items(self, key: str, example: str, required: bool = False) -> tuple[Node, ...]:
        """The values of a list."""
        node = self.get(key, example, required)
        if node is None:
            return ()
        if not isinstance(node, Sequence):
            self.wrong(node, key, "a list", example)
            return ()
        return node.items

    def groups(self, key: str, example: str, required: bool = False) -> tuple[Group, ...]:
        """A list of groups of keys."""
        found = []
        for item in self.items(key, example, required):
            if isinstance(item, Group):
                found.append(item)
            else:
                self.wrong(item, key, "a list of groups of keys", example)
        return tuple(found)

    def group(self, key: str, example: str, required: bool = True) -> Group | None:
        """A group of keys inside this one."""
        node = self.get(key, example, required)
        if node is not None and not isinstance(node, Group):
            self.wrong(node, key, "a group of keys", example)
            return None
        return node

    def strings(self, key: str, example: str, required: bool = False) -> tuple[tuple[str, Mark], ...]:
        """A list of words, each with its place; a word given twice is noted and kept once."""
        found: dict[str, Mark] = {}
        for item in self.items(key, example, required):
            if not isinstance(item, Scalar) or item.empty or not item.text.strip():
                self.wrong(item, key, "a list of words", example)
            elif item.text in found:
                self.ledger.error(item.mark, Code.REPEATED, f"“{shorten(item.text)}” is listed twice in “{key}”.", "Keep one of the two.")
            else:
                found[item.text] = item.mark
        return tuple(found.items())

    def references(self, key: str, kind: Kind, required: bool = False) -> tuple[str, ...]:
        """Ids that name something elsewhere; they are looked up once every file is read."""
        found = self.strings(key, "[first-id, second-id]", required)
        self.ledger.references.extend(Reference(mark, kind, name) for name, mark in found)
        return tuple(name for name, _ in found)

    def reference(self, key: str, kind: Kind, required: bool = True) -> str:
        """One id that names something elsewhere."""
        value = self.string(key, "some-id", required)
        if value:
            self.ledger.references.append(Reference(self.at(key), kind, value))
        return value

    def text(self, key: str, limit: TextLimit, required: bool = True, sensitive_allowed: bool = False) -> Text:
        """A text in every language of the pack; empty where it is missing."""
        node = self.get(key, "{fr: …}", required)
        return {} if node is None else read_text(node, key, limit, self.scope, sensitive_allowed)

    def text_of(self, node: Node, key: str, limit: TextLimit, sensitive_allowed: bool = False) -> Text:
        """A text that is an item of the list `key`."""
        return read_text(node, key, limit, self.scope, sensitive_allowed)

    def optional_text(self, key: str, limit: TextLimit, sensitive_allowed: bool = False) -> Text | None:
        """Like `text`; None where the key is missing."""
        return self.text(key, limit, False, sensitive_allowed) if self.has(key) else None


def check_id(value: str, mark: Mark, ledger: Ledger) -> None:
    """Note an id that is not made of lower-case letters, digits and hyphens."""
    if not ID.fullmatch(value):
        plain = unicodedata.normalize("NFKD", value.lower()).encode("ascii", "ignore").decode()
        better = "-".join(re.findall(r"[a-z0-9]+", plain)) or "my-id"
        message = f"The id “{shorten(value)}” is not made of lower-case letters, digits and single hyphens."
        ledger.error(mark, Code.ID_FORM, message, f"Write for instance “{better}”.")


def read_period(node: Node, key: str, ledger: Ledger) -> Period | None:
    """Years, or None with a note."""
    found = _PERIOD.fullmatch(node.text.strip()) if isinstance(node, Scalar) else None
    if found is None:
        message = f"“{key}” must be a year or years, and {describe(node)} was found."
        ledger.error(node.mark, Code.PERIOD_FORM, message, f"Write `{key}: 2024`, `{key}: 2024-2028`, or `{key}: 2024-` without an end.")
        return None
    start = int(found[1])
    end = int(found[3]) if found[3] else None if found[2] else start
    for year in {start, start if end is None else end}:
        if not limits.FIRST_YEAR <= year <= limits.LAST_YEAR:
            advice = f"Write a year between {limits.FIRST_YEAR} and {limits.LAST_YEAR}, with four digits."
            ledger.error(node.mark, Code.YEAR, f"The year {year} in “{key}” cannot be right.", advice)
    if end is not None and end < start:
        ledger.error(node.mark, Code.PERIOD_ORDER, f"“{key}” ends in {end}, before it starts in {start}.", f"Write `{key}: {end}-{start}`.")
    return Period(start, end)


def language_keys(node: Node, key: str, scope: Scope) -> dict[str, Node]:
    """What a map by language holds; languages the pack does not have are noted."""
    if not isinstance(node, Group):
        language = scope.languages[0] if scope.languages else "fr"
        example = shorten(node.text) if isinstance(node, Scalar) and not node.empty else "…"
        message = f"“{key}” must be a text by language, and {describe(node)} was found."
        scope.ledger.error(node.mark, Code.WRONG_TYPE, message, f"Write `{key}: {{{language}: {example}}}`.")
        return {}
    found: dict[str, Node] = {}
    for language, value in node.values.items():
        if language in scope.languages or (not scope.languages and _LANGUAGE.fullmatch(language)):
            found[language] = value
        else:
            otherwise = f"Write a text for: {', '.join(scope.languages)}." if scope.languages else "Write a language code such as fr."
            message = f"“{shorten(language)}” is not a language of this pack."
            advice = scope.ledger.did_you_mean(language, scope.languages, otherwise)
            scope.ledger.error(node.keys[language], Code.UNKNOWN_KEY, message, advice)
    return found


def read_text(node: Node, key: str, limit: TextLimit, scope: Scope, sensitive_allowed: bool) -> Text:
    """A text by language, checked; figures named in braces get their full id."""
    found = language_keys(node, key, scope)
    if isinstance(node, Group):
        for language in scope.languages:
            if language not in node.values:
                message = f"“{key}” has no text in “{language}”."
                scope.ledger.error(node.mark, Code.MISSING_LANGUAGE, message, f"Add `{language}: …`.")
    texts = {language: _one_text(value, language, key, limit, scope, sensitive_allowed) for language, value in found.items()}
    whole = {language: texts[language] for language in scope.languages if texts.get(language)}
    if len(whole) > 1:
        scope.ledger.worded.append(Worded(key, whole, {language: found[language].mark for language in whole}))
    return texts


def _one_text(node: Node, language: str, key: str, limit: TextLimit, scope: Scope, sensitive_allowed: bool) -> str:
    if not isinstance(node, Scalar):
        message = f"“{key}” must be a text in “{language}”, and {describe(node)} was found."
        scope.ledger.error(node.mark, Code.WRONG_TYPE, message, f'Put the text between double quotes: `{language}: "…"`.')
        return ""
    if node.empty or not node.text.strip():
        scope.ledger.error(node.mark, Code.EMPTY_TEXT, f"“{key}” is empty in “{language}”.", "Write the text, or remove the key.")
        return ""
    text = unicodedata.normalize("NFC", node.text.strip())
    if not limit.lines:
        text = text.replace("\n", " ")
    if limits.LONGEST.letters is not None and len(text) > limits.LONGEST.letters:
        _check_length(text, node.mark, key, limits.LONGEST, scope.ledger)
        return ""
    _check_length(text, node.mark, key, limit, scope.ledger)
    tag = _TAG.search(text)
    if tag is not None:
        scope.ledger.error(node.mark, Code.MARKUP, f"“{shorten(tag.group())}” looks like HTML.", "Write plain text.")
    _check_characters(text, node.mark, key, scope.ledger)
    if not sensitive_allowed and limit is not limits.NAME and (hard := hard_word(text, language)) is not None:
        message = f"“{key}” opens by itself and says “{hard}”."
        advice = "Move what speaks of death or survival to `more:`, or mark the panel or figure `sensitive: true`."
        scope.ledger.warning(node.mark, Code.HARD_WORD, message, advice)
    for fault in LANGUAGE_RULES[language](text) if language in LANGUAGE_RULES else ():
        scope.ledger.error(node.mark, fault.code, fault.message, fault.advice)
    return _name_figures(text, node.mark, scope, sensitive_allowed)


def _check_characters(text: str, mark: Mark, key: str, ledger: Ledger) -> None:
    if (found := _STRANGE.search(text)) is None:
        return
    if found["lost"]:
        message = f"“{key}” has lost letters: “{shorten(text[max(0, found.start() - 15) :], 30)}”."
        ledger.error(mark, Code.STRANGE_CHARACTER, message, "Type the text again, and save the file in UTF-8.")
    else:
        message = f"“{key}” holds a character that nobody sees, after “{shorten(text[: found.start()][-15:])}”."
        ledger.error(mark, Code.STRANGE_CHARACTER, message, "Delete it, or type the word again: such characters come with copied text.")


def _check_length(text: str, mark: Mark, key: str, limit: TextLimit, ledger: Ledger) -> None:
    if limit.words is not None and (words := count_words(text)) > limit.words:
        message = f"“{key}” has {words} words, and {limit.words} fit."
        ledger.error(mark, Code.TEXT_TOO_LONG, message, f"Shorten it by {words - limit.words}.")
    if limit.letters is not None and len(text) > limit.letters:
        message = f"“{key}” has {len(text)} letters, and {limit.letters} fit."
        ledger.error(mark, Code.TEXT_TOO_LONG, message, f"Shorten it by {len(text) - limit.letters}.")


def _name_figures(text: str, mark: Mark, scope: Scope, sensitive_allowed: bool) -> str:
    def full_name(found: re.Match[str]) -> str:
        name = found[1]
        full = name if "." in name or scope.prefix is None else f"{scope.prefix}.{name}"
        scope.ledger.figure_uses.append(FigureUse(mark, full, sensitive_allowed))
        return f"{{{full}}}"

    if "{" not in text and "}" not in text:
        return text
    if any(brace in _FIGURE.sub("", text) for brace in "{}"):
        message = "A brace does not enclose the name of a figure."
        scope.ledger.error(mark, Code.STRAY_BRACE, message, "Write {figure} or {page.figure} in lower-case letters, digits and hyphens.")
    return _FIGURE.sub(full_name, text)
