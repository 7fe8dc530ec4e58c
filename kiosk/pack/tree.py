"""YAML text into values that know their place in the file.

The events of the YAML parser are put together here rather than by its own composer, because only the events still tell an alias
from a copy, and because a file that is too deep or too large is given up at once. Scalars stay text: what `no`, `1e3` or
`2024-2028` mean is decided by the key they stand under.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from kiosk.pack.limits import Limits
from kiosk.pack.problem import Code, Mark, Problem, Severity

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")

# What the YAML parsers say (libyaml's words and PyYAML's), and what an author needs to hear instead.
_EXPLANATIONS = (
    ("mapping values are not allowed", "A colon stands where none is expected.", "Put a text that contains “: ” between double quotes."),
    ("while scanning a quoted scalar", "A quotation mark is opened and never closed.", "Close the text with the mark that opened it."),
    (
        "found character that cannot start",
        "A text cannot begin with this character here.",
        "Put the text between double quotes; indent with spaces.",
    ),
    ("tab", "This line is indented with a tab.", "Indent with spaces."),
    ("expected <block end>", "This line is not indented like the lines around it.", "Align it with the keys of the same group."),
    (
        "did not find expected key",
        "This line does not fit the lines around it.",
        "Align it, and put a text that begins with { or [ between quotes.",
    ),
    (
        "did not find expected ','",
        "A list or group on one line is not closed.",
        "Close it with ] or }, or put the text between double quotes.",
    ),
    ("expected ',' or", "A list or group on one line is not closed.", "Close it with ] or }, or put the text between double quotes."),
    ("could not find expected ':'", "A key has no colon after it.", "Write `key: value`, with a space after the colon."),
    ("but found another document", "The file holds more than one document.", "Remove the line that holds only `---`."),
)


@dataclass(frozen=True, slots=True)
class Scalar:
    mark: Mark
    text: str
    plain: bool  # written without quotes

    @property
    def empty(self) -> bool:
        """Nothing was written after the key."""
        return self.plain and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Sequence:
    mark: Mark
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A YAML mapping."""

    mark: Mark
    values: Mapping[str, Node]
    keys: Mapping[str, Mark]  # where each key stands


Node = Scalar | Sequence | Group


class GivenUpError(Exception):
    """The file is not read further."""


class _Builder:
    """Puts the events of one file together; keeps the problems met on the way."""

    def __init__(self, path: str, limits: Limits) -> None:
        self.path = path
        self.limits = limits
        self.nodes = 0
        self.problems: list[Problem] = []

    def error(self, mark: Mark, code: Code, message: str, advice: str) -> None:
        self.problems.append(Problem(mark.path, mark.line, mark.column, Severity.ERROR, code, message, advice))

    def mark(self, event: Any) -> Mark:
        return Mark(self.path, event.start_mark.line + 1, event.start_mark.column + 1)

    def document(self, events: Iterator[Any]) -> Node | None:
        found: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.error(self.mark(event), Code.YAML_SYNTAX, *_EXPLANATIONS[-1][1:])
                    raise GivenUpError
            elif isinstance(event, yaml.NodeEvent):
                found = self.node(event, events, 1)
        return found

    def node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        mark = self.mark(event)
        self.nodes += 1
        if self.nodes > self.limits.nodes:
            self.error(mark, Code.TOO_LARGE, f"The file holds more than {self.limits.nodes} values.", "Split it into several files.")
            raise GivenUpError
        if depth > self.limits.depth:
            self.error(mark, Code.YAML_DEPTH, f"More than {self.limits.depth} levels are nested here.", "Use only the keys of the format.")
            raise GivenUpError
        self.refuse_tricks(event, mark)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(mark, events, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self.group(mark, events, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(mark, event.value, event.style is None or event.style == "")
        return Scalar(mark, f"*{event.anchor}", False)

    def refuse_tricks(self, event: Any, mark: Mark) -> None:
        if event.anchor is not None:
            sign, name = ("*", "alias") if isinstance(event, yaml.AliasEvent) else ("&", "anchor")
            self.error(
                mark, Code.YAML_ALIAS, f"The {name} “{sign}{event.anchor}” is not allowed.", "Write the value out where it is needed."
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.error(
                mark, Code.YAML_TAG, f"The tag “{tag}” is not allowed.", "Write the value alone, without a word that begins with “!”."
            )

    def sequence(self, mark: Mark, events: Iterator[Any], depth: int) -> Sequence:
        items = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self.node(event, events, depth + 1))
        return Sequence(mark, tuple(items))

    def group(self, mark: Mark, events: Iterator[Any], depth: int) -> Group:
        values: dict[str, Node] = {}
        keys: dict[str, Mark] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.node(event, events, depth + 1)
            value = self.node(next(events), events, depth + 1)
            if not isinstance(key, Scalar):
                self.error(
                    key.mark,
                    Code.WRONG_TYPE,
                    "A list or a group of keys stands where a key is expected.",
                    "Put the text between double quotes.",
                )
            elif key.text in values:
                first = keys[key.text]
                message = f"The key “{key.text}” was already given on line {first.line}."
                self.error(key.mark, Code.DUPLICATE_KEY, message, "Keep one of the two.")
            else:
                values[key.text], keys[key.text] = value, key.mark
        return Group(mark, values, keys)


def _place(path: str, before: str) -> Mark:
    """The place that follows the text `before`."""
    return Mark(path, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


def _explain(error: yaml.YAMLError) -> tuple[str, str]:
    words = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or ''}"
    for sign, message, advice in _EXPLANATIONS:
        if sign in words:
            return message, advice
    return (
        "This is not correct YAML.",
        "Compare with a file that works: keys aligned, a space after each colon, texts with “: ” between double quotes.",
    )


def parse(path: str, data: bytes, limits: Limits) -> tuple[Group | None, tuple[Problem, ...]]:
    """Read one file; the group of keys is None where nothing can be made of it. Never raises."""
    builder = _Builder(path, limits)
    start = Mark(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        mark = _place(path, data[: error.start].decode("utf-8", "replace"))
        builder.error(mark, Code.NOT_UTF8, "The file is not written in UTF-8.", "Save it again with the encoding UTF-8.")
        return None, tuple(builder.problems)
    if (forbidden := _FORBIDDEN.search(text)) is not None:
        mark = _place(path, text[: forbidden.start()])
        builder.error(
            mark, Code.YAML_SYNTAX, f"An invisible control character (number {ord(forbidden.group())}) stands here.", "Delete it."
        )
        return None, tuple(builder.problems)
    node: Node | None = None
    try:
        node = builder.document(iter(yaml.parse(text, Loader=_LOADER)))
    except GivenUpError:
        return None, tuple(builder.problems)
    except yaml.YAMLError as error:
        opening = "context_mark" if "quoted scalar" in str(getattr(error, "context", "")) else "problem_mark"
        where = getattr(error, opening, None)
        builder.error(start if where is None else Mark(path, where.line + 1, where.column + 1), Code.YAML_SYNTAX, *_explain(error))
        return None, tuple(builder.problems)
    if node is None or (isinstance(node, Scalar) and node.empty):
        builder.error(start, Code.FILE_EMPTY, "The file is empty.", "Fill it in, or delete it if nothing refers to it.")
        return None, tuple(builder.problems)
    if not isinstance(node, Group):
        builder.error(node.mark, Code.WRONG_TYPE, "The file does not begin with a key.", "Write `key: value` lines as the format shows.")
        return None, tuple(builder.problems)
    return node, tuple(builder.problems)
