"""The screen of the quiz "Did you know?": rounds of questions put into words, with what is told once an answer is touched.

A facet is "seed/question/answer": "4711/3" asks the third question of round 4711, "4711/3/b" tells after answer b, "4711/end" closes the
round. No facet is the cover. No score is kept anywhere.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.pack import quiz
from kiosk.pack.distractors import Amount
from kiosk.pack.key_figures import homes
from kiosk.pack.marks import marks
from kiosk.pack.model import Figure, Milestone, Pack, Page
from kiosk.pack.quiz import Answer, Ask, Project, Question, Year
from kiosk.screens.key_figures import dated_source, page_link
from kiosk.screens.pages import NEUTRAL, card, colours_of, owner, title_of
from kiosk.screens.view import Document, View
from kiosk.screens.wording import display_value, expand, prefix, text_in

LETTERS = "abc"
SEEDS = 10_000  # rounds there are
SHOWN_SEED = 1  # of the states that pictures are made of


def name() -> str:
    #: Title of the quiz
    return QCoreApplication.translate("Quiz", "Did you know?")


def build(pack: Pack, language: str) -> Document:
    """The cover, with the plates of the first themes: one for each answer of a question."""
    plates = [card(pack, pack.pages[theme], language) for theme in pack.themes[: len(LETTERS)]]
    return {"title": name(), "length": quiz.ROUND, "ground": NEUTRAL.ground, "plates": plates}


def round_document(pack: Pack, seed: int, language: str) -> Document:
    """The questions of a round, in order."""
    leads = homes(pack)
    return {"questions": [question_document(pack, question, leads, language) for question in quiz.round_of(pack, seed)]}


def question_document(pack: Pack, question: Question, leads: dict[str, str], language: str) -> Document:
    page = pack.pages.get(question.subject)
    colours = NEUTRAL if page is None or question.ask is Ask.PROJECT else colours_of(pack, page)  # a theme's colour would tell
    answers = [answer_document(pack, question, answer, language) for answer in question.answers]
    for letter, answer in zip(LETTERS, answers, strict=True):
        answer["letter"] = letter
    return {
        "ground": colours.ground,
        "line": colours.line,
        "kicker": kicker(pack, question, page, language),
        "quote": quote(pack, question, language),
        "text": wording(pack, question, language),
        "answers": answers,
        "right": question.right,
    } | told(pack, question, leads, language)


def kicker(pack: Pack, question: Question, page: Page | None, language: str) -> str:
    """What a question is about, where that does not tell."""
    if question.ask is Ask.PROJECT:
        #: Above a question of the quiz whose answer is the name of a project
        return QCoreApplication.translate("Quiz", "A project to find")
    if page is not None:
        above = owner(pack, page)
        return " · ".join(dict.fromkeys((text_in(page.name, language) or title_of(above, language), title_of(above, language))))
    group = next(group for group in pack.figure_groups if question.subject == f"group:{group.id}")
    return text_in(group.title, language)


def quote(pack: Pack, question: Question, language: str) -> str:
    """The words of the pack that the question is about, where it is about words."""
    match question.ask:
        case Ask.PROJECT:
            return expand(pack.pages[question.about].title, pack, language)
        case Ask.BLANK:
            return f"… {expand(pack.figures[question.about].label, pack, language)}"
        case Ask.VALUE | Ask.BUDGET | Ask.YEAR:
            return ""


def wording(pack: Pack, question: Question, language: str) -> str:
    """The question as a sentence."""
    match question.ask:
        case Ask.VALUE:
            return expand(pack.figures[question.about].question, pack, language)
        case Ask.BLANK:
            #: Question of the quiz under a text from which the number in front is left out, such as "… partners in Europe"
            return QCoreApplication.translate("Quiz", "What is missing here?")
        case Ask.BUDGET:
            #: Question of the quiz; %1 is the name of a project
            pattern = QCoreApplication.translate("Quiz", "What is the budget of the %1 project?")
            return pattern.replace("%1", title_of(pack.pages[question.subject], language))
        case Ask.YEAR:
            return expand(milestone_of(pack, question).question, pack, language)
        case Ask.PROJECT:
            #: Question of the quiz under the title of a project's page
            return QCoreApplication.translate("Quiz", "Which project goes by this title?")


def milestone_of(pack: Pack, question: Question) -> Milestone:
    return next(milestone for milestone in pack.pages[question.subject].milestones if milestone.id == question.about)


def answer_document(pack: Pack, question: Question, answer: Answer, language: str) -> Document:
    """What stands on the tile of an answer: a word such as "about", and the answer in large type."""
    match answer:
        case Amount():
            figure = dataclasses.replace(pack.figures[question.about], value=answer.value, upper=answer.upper)
            return {"prefix": _before(answer, figure), "value": display_value(figure, language)}
        case Year():
            return {"prefix": "", "value": str(answer.year)}
        case Project():
            return {"prefix": "", "value": title_of(pack.pages[answer.page], language)}


def _before(answer: Amount, figure: Figure) -> str:
    if answer.under:
        #: Before a number that is an answer of the quiz, as in "less than 5,000"
        return QCoreApplication.translate("Quiz", "less than")
    return "" if answer.upper is not None else prefix(figure.precision)


def told(pack: Pack, question: Question, leads: dict[str, str], language: str) -> Document:
    """What is told after an answer: the fact, more about it, where it stands, its drawing, and where to read on."""
    match question.ask:
        case Ask.VALUE | Ask.BLANK | Ask.BUDGET:
            return _told_figure(pack, question, leads, language)
        case Ask.YEAR:
            milestone = milestone_of(pack, question)
            return {
                "fact": expand(milestone.label, pack, language),
                "detail": "",
                "source": _source(pack, milestone.source),
                "drawing": None,
                "plate": card(pack, pack.pages[question.subject], language),
                "way": _way(pack, question.subject, "", language),
            }
        case Ask.PROJECT:
            page = pack.pages[question.about]
            return {
                "fact": expand(page.title, pack, language),
                "detail": expand(page.teaser, pack, language),
                "source": _source(pack, page.source),
                "drawing": None,
                "plate": card(pack, page, language),
                "way": _way(pack, page.id, "", language),
            }


def _told_figure(pack: Pack, question: Question, leads: dict[str, str], language: str) -> Document:
    figure = pack.figures[question.about]
    label = expand(figure.label, pack, language)
    if not label:
        #: Beside an amount of money; %1 is the name of a project
        label = QCoreApplication.translate("Quiz", "budget of the %1 project").replace(
            "%1", title_of(pack.pages[question.subject], language)
        )
    drawn = marks(figure)
    home = leads.get(figure.id)
    return {
        "fact": label,
        "detail": expand(figure.detail, pack, language),
        "source": dated_source(pack, figure),
        "drawing": {"kind": figure.kind.value, "solid": drawn.solid, "hollow": drawn.hollow, "fades": drawn.fades},
        "plate": None,
        "way": _key_figures(figure) if home is None else _way(pack, home, _panel(pack.pages[home], figure), language),
    }


def _key_figures(figure: Figure) -> Document:
    #: Leads from an answer of the quiz to the screen of key figures
    return {"route": "figures", "facet": figure.id, "name": QCoreApplication.translate("Quiz", "The key figures")}


def _panel(page: Page, figure: Figure) -> str:
    """The facet of the first panel that names a figure; "" where none does."""
    named = f"{{{figure.id}}}"
    found = (
        number for number, panel in enumerate(page.panels) if not panel.sensitive and any(named in text for text in panel.text.values())
    )
    return next((f"panel-{number}" for number in found), "")


def _way(pack: Pack, page: str, facet: str, language: str) -> Document:
    link = page_link(pack, page, language) or {}
    return {"route": link["route"], "facet": facet, "name": link["name"]}


def _source(pack: Pack, source: str) -> str:
    #: Where a fact stands; %1 is the heading of a section of the document
    return QCoreApplication.translate("Quiz", "Source: %1").replace("%1", pack.sources[source].heading)


def facets(pack: Pack, language: str) -> Sequence[str]:
    """Each question of one round, the first and the last also answered, once rightly and once wrongly, and the end of the round."""
    asked = round_document(pack, SHOWN_SEED, language)["questions"]
    first, last = asked[0]["right"], (asked[-1]["right"] + 1) % len(LETTERS)
    start = str(SHOWN_SEED)
    return [
        f"{start}/1",
        f"{start}/1/{LETTERS[first]}",
        *(f"{start}/{number}" for number in range(2, len(asked) + 1)),
        f"{start}/2/{LETTERS[asked[1]['right']]}",
        f"{start}/{len(asked)}/{LETTERS[last]}",
        f"{start}/end",
    ]


VIEW = View("quiz", name, quiz.available, build, facets, glyph="lightbulb")
