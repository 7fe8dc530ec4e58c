"""What is wrong with a content pack, said to the person who writes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    ERROR = "error"  # the pack cannot be shown
    WARNING = "warning"  # the pack is shown all the same


class Code(Enum):
    """One name for each kind of problem; tests, filters and `--json` rely on the values."""

    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_EMPTY = "file-empty"
    FILE_UNUSED = "file-unused"
    FILE_NAME = "file-name"
    NOT_UTF8 = "not-utf8"
    TOO_LARGE = "too-large"
    LINK_OUTSIDE = "link-outside"
    YAML_SYNTAX = "yaml-syntax"
    YAML_ALIAS = "yaml-alias"
    YAML_TAG = "yaml-tag"
    YAML_DEPTH = "yaml-depth"
    DUPLICATE_KEY = "duplicate-key"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    UNKNOWN_CHOICE = "unknown-choice"
    UNKNOWN_FORMAT = "unknown-format"
    ID_FORM = "id-form"
    REPEATED = "repeated"
    TAB_NAME = "tab-name"
    OUT_OF_RANGE = "out-of-range"
    EMPTY_TEXT = "empty-text"
    MISSING_LANGUAGE = "missing-language"
    TEXT_TOO_LONG = "text-too-long"
    TOO_MANY = "too-many"
    MARKUP = "markup"
    STRANGE_CHARACTER = "strange-character"
    STRAY_BRACE = "stray-brace"
    UNKNOWN_FIGURE = "unknown-figure"
    SENSITIVE_FIGURE = "sensitive-figure"
    HARD_WORD = "hard-word"
    MISSING_SOURCE = "missing-source"
    MISSING_DATE = "missing-date"
    PERIOD_FORM = "period-form"
    PERIOD_ORDER = "period-order"
    YEAR = "year"
    DATE_FORM = "date-form"
    TIME_FORM = "time-form"
    DANGLING_ID = "dangling-id"
    UNUSED_ENTRY = "unused-entry"
    UNLISTED_PAGE = "unlisted-page"
    TWO_PARENTS = "two-parents"
    WITHIN_LOOP = "within-loop"
    NO_MEMBERS = "no-members"
    COLOUR_FORM = "colour-form"
    COLOUR_CONTRAST = "colour-contrast"
    LINK_NOT_HTTPS = "link-not-https"
    LINK_HOST = "link-host"
    IMAGE_TYPE = "image-type"
    IMAGE_TRUNCATED = "image-truncated"
    IMAGE_TOO_LARGE = "image-too-large"
    FRENCH_SPACE = "french-space"
    FRENCH_QUOTES = "french-quotes"
    FRENCH_APOSTROPHE = "french-apostrophe"
    FRENCH_ELLIPSIS = "french-ellipsis"
    FRENCH_ORDINAL = "french-ordinal"
    FRENCH_THOUSANDS = "french-thousands"
    TYPOGRAPHY_SPACE = "typography-space"
    TYPOGRAPHY_QUOTES = "typography-quotes"
    TYPOGRAPHY_APOSTROPHE = "typography-apostrophe"
    TYPOGRAPHY_ELLIPSIS = "typography-ellipsis"
    TYPOGRAPHY_NUMBER = "typography-number"
    TYPOGRAPHY_ORDINAL = "typography-ordinal"
    FIGURES_DIFFER = "figures-differ"
    NUMBERS_DIFFER = "numbers-differ"
    NAMES_DIFFER = "names-differ"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file of the pack; `path` is relative to the pack, line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: a sentence that says what is wrong, and one that says what to write instead."""

    path: str
    line: int
    column: int
    severity: Severity
    code: Code
    message: str
    advice: str

    def __str__(self) -> str:
        kind = "warning: " if self.severity is Severity.WARNING else ""
        return f"{self.path}:{self.line}:{self.column}: {kind}{self.message} {self.advice}"

    def as_json(self) -> dict[str, str | int]:
        """The same in plain values, for `kiosk check --json`."""
        return {
            "file": self.path,
            "line": self.line,
            "column": self.column,
            "severity": self.severity.value,
            "code": self.code.value,
            "message": self.message,
            "advice": self.advice,
        }


class PackError(Exception):
    """The pack cannot be shown; `problems` says why, every one of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        super().__init__(f"{errors[0]}{more}" if errors else "The content pack cannot be shown.")
