"""What is gathered while a pack is read: problems, and names to look up once everything is known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice

from kiosk.pack.limits import Limits
from kiosk.pack.problem import Code, Mark, Problem, Severity


class Kind(Enum):
    """What an id can name; the value is how a sentence calls it."""

    SOURCE = "section of sources.yaml"
    ORGANISATION = "organisation"
    PERSON = "person"
    PROGRAMME = "programme"
    PLACE = "place"
    LINK = "link"
    SUBJECT = "subject"
    THEME = "theme"
    FLAGSHIP = "flagship"
    SECTION = "section"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that names something elsewhere in the pack."""

    mark: Mark
    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class FigureUse:
    """A figure named in braces inside a text; `id` is "page.figure"."""

    mark: Mark
    id: str
    sensitive_allowed: bool


@dataclass(frozen=True, slots=True)
class Worded:
    """A text in several languages, each with its place."""

    key: str
    texts: Mapping[str, str]
    marks: Mapping[str, Mark]


@dataclass(slots=True)
class Ledger:
    """Grows while the files are read; the files never stop at the first problem."""

    limits: Limits
    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    figure_uses: list[FigureUse] = field(default_factory=list)
    worded: list[Worded] = field(default_factory=list)
    suggestions: int = 0

    def error(self, mark: Mark, code: Code, message: str, advice: str) -> None:
        self.problems.append(Problem(mark.path, mark.line, mark.column, Severity.ERROR, code, message, advice))

    def warning(self, mark: Mark, code: Code, message: str, advice: str) -> None:
        self.problems.append(Problem(mark.path, mark.line, mark.column, Severity.WARNING, code, message, advice))

    def did_you_mean(self, word: str, known: Iterable[str], otherwise: str) -> str:
        """Advice with the name nearest to `word`, or `otherwise`; bounded, so that a thousand typing errors stay quick."""
        if self.suggestions >= self.limits.suggestions:
            return otherwise
        self.suggestions += 1
        length = len(word)
        near = (name for name in known if abs(len(name) - length) <= 4)
        found = difflib.get_close_matches(word[:80], islice(near, self.limits.candidates), n=1, cutoff=0.6)
        return f"Did you mean “{found[0]}”?" if found else otherwise
