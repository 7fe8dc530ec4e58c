"""The quiz "Did you know?": rounds of questions that the pack answers, each with one right answer and two wrong ones.

Everything follows from the pack and a seed. What is asked is what the model states whole: a figure's value, the one year of a milestone,
the project that a title belongs to. Who takes part is never asked: a page that does not name a partner does not say that it is none,
so a wrong answer could be true. Nor is anything sensitive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from random import Random
from typing import TypeAlias

from kiosk.pack.distractors import Amount, askable_value, true_values, wrong_amounts, year_span
from kiosk.pack.model import Figure, Pack, Page, PageKind, Text

ROUND = 5  # questions
LABEL_WORDS = 2  # that a label must have to be asked without a question of its own
OTHERS = 2  # projects beside the one that a title belongs to

_LONG_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f.,]\d+)*")
_REFERENCE = re.compile(r"\{([^{}]+)\}")


class Ask(Enum):
    """What a question is about, and so how it is put into words."""

    VALUE = "value"  # the figure's own question
    BLANK = "blank"  # the figure's label, its value left out
    BUDGET = "budget"  # what the page's project costs
    YEAR = "year"  # the milestone's own question
    PROJECT = "project"  # the page that a title belongs to


@dataclass(frozen=True, slots=True)
class Year:
    """An answer that is a year."""

    year: int


@dataclass(frozen=True, slots=True)
class Project:
    """An answer that is a page."""

    page: str  # Page.id


Answer: TypeAlias = Amount | Year | Project


@dataclass(frozen=True, slots=True)
class Question:
    ask: Ask
    about: str  # Figure.id, Milestone.id or Page.id
    subject: str  # Page.id, or FigureGroup.id of a key figure; "group:" stands before the latter
    answers: tuple[Answer, ...]
    right: int  # position in `answers`


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that can be asked: its right answer, and how to draw the wrong ones."""

    ask: Ask
    about: str
    subject: str
    right: Answer
    wrong: Callable[[Random], Sequence[Answer]]

    def question(self, random: Random) -> Question:
        answers = [self.right, *self.wrong(random)]
        random.shuffle(answers)
        return Question(self.ask, self.about, self.subject, tuple(answers), answers.index(self.right))


def available(pack: Pack) -> bool:
    """Whether every round can be whole: a question each from as many subjects."""
    subjects: set[str] = set()
    for matter in matters(pack):
        subjects.add(matter.subject)
        if len(subjects) == ROUND:
            return True
    return False


def round_of(pack: Pack, seed: int) -> tuple[Question, ...]:
    """Five questions on five subjects, no two with the same right answer unless there is no other. Needs `available`."""
    random = Random(seed)
    everything = list(matters(pack))
    random.shuffle(everything)
    values = (Ask.VALUE, Ask.BLANK, Ask.BUDGET)
    other = random.choice(((Ask.YEAR,), (Ask.PROJECT,), values))
    chosen: list[Matter] = []
    for kinds in (values, (Ask.PROJECT,), values, other, values):
        free = [matter for matter in everything if all(matter.subject != before.subject for before in chosen)]
        fresh = [matter for matter in free if all(matter.right != before.right for before in chosen)] or free
        chosen.append(next((matter for matter in fresh if matter.ask in kinds), fresh[0]))
    return tuple(matter.question(random) for matter in chosen)


def matters(pack: Pack) -> Iterator[Matter]:
    """Everything that can be asked fairly, in the order of the pack."""
    homes = {name: page for page in pack.pages.values() for name in (*page.figures, *([page.budget] if page.budget else []))}
    for figure in pack.figures.values():
        matter = _value_matter(pack, figure, homes.get(figure.id))
        if matter is not None:
            yield matter
    for page in pack.pages.values():
        yield from _year_matters(pack, page)
        if page.kind is PageKind.FLAGSHIP and page.name:
            titled = _project_matter(pack, page)
            if titled is not None:
                yield titled


def _value_matter(pack: Pack, figure: Figure, home: Page | None) -> Matter | None:
    subject = f"group:{figure.group}" if figure.group else home.id if home else ""
    taken = true_values(pack, figure)
    if figure.sensitive or not figure.asked or not subject or not askable_value(figure, taken):
        return None
    seen: list[Text | None] = [figure.question or figure.label]
    if home is not None:
        seen += [home.name or home.title]
    if figure.question:
        ask = Ask.VALUE
    elif home is not None and home.budget == figure.id and home.name:
        ask = Ask.BUDGET
    elif all(len(_LONG_WORD.findall(text)) >= LABEL_WORDS for text in figure.label.values()) and figure.label:
        ask = Ask.BLANK
    else:
        return None
    if any(figure.value in _numbers(text, pack) for text in seen):
        return None
    return Matter(ask, figure.id, subject, Amount(figure.value), partial(wrong_amounts, figure, taken))


def _year_matters(pack: Pack, page: Page) -> Iterator[Matter]:
    """The milestones that someone wrote a question for: whether a date is the only one of its kind, the model cannot say."""
    for milestone in page.milestones:
        year = milestone.period.start
        if milestone.question and year not in _numbers(milestone.question, pack) and year_span(pack, year).sides():
            yield Matter(Ask.YEAR, milestone.id, page.id, Year(year), partial(_other_years, pack, year))


def _other_years(pack: Pack, year: int, random: Random) -> list[Answer]:
    return [Year(other) for other in year_span(pack, year).draw(random)]


def _project_matter(pack: Pack, page: Page) -> Matter | None:
    """Whose title it is, among projects of other themes that share no subject with it and so could not carry it as well."""
    if any(_names_itself(page.title.get(language, ""), name) for language, name in (page.name or {}).items()):
        return None
    others: dict[str, list[str]] = {}
    for other in pack.pages.values():
        foreign = other.parent != page.parent and not set(other.subjects) & set(page.subjects)
        if other.kind is PageKind.FLAGSHIP and other.name and foreign and other.title != page.title:
            others.setdefault(str(other.parent), []).append(other.id)
    if len(others) < OTHERS:
        return None
    return Matter(Ask.PROJECT, page.id, page.id, Project(page.id), partial(_other_projects, others))


def _other_projects(others: Mapping[str, Sequence[str]], random: Random) -> list[Answer]:
    """Two projects of two themes."""
    return [Project(random.choice(others[theme])) for theme in random.sample(sorted(others), OTHERS)]


def _names_itself(title: str, name: str) -> bool:
    words = {word.casefold() for word in re.findall(r"\w+", title)}
    return any(word.casefold() in words for word in re.findall(r"\w+", name))


def _numbers(text: Text | None, pack: Pack) -> set[float]:
    """Every number that a text says in some language, with those of the figures it names."""
    found: set[float] = set()
    for words in (text or {}).values():
        named = _REFERENCE.findall(words)
        found |= {pack.figures[name].value for name in named if name in pack.figures}
        for number in _NUMBER.findall(_REFERENCE.sub("", words)):
            found |= set(_readings(number))
    return found


def _readings(number: str) -> Iterable[float]:
    """What digits may mean: separators are thousands' or decimals', by language."""
    digits = re.sub(r"[ \u00a0\u202f]", "", number)
    yield float(re.sub(r"[.,]", "", digits))
    if re.fullmatch(r"\d+[.,]\d+", digits):
        yield float(digits.replace(",", "."))
