"""What is said of the quiz: its cover, a question with its answers, what is told after one, and the end of a round."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from kiosk.screens import quiz as rounds
from kiosk.screens.narration import FrozenPack, Script, plural
from kiosk.screens.pages import Document


def quiz(script: Script, page: Document) -> None:
    seed, _, rest = script.scene.facet.partition("/")
    number, _, letter = rest.partition("/")
    if not seed.isdecimal() or not (number.isdecimal() or number == "end"):
        cover(script, page)
        return
    asked = questions(FrozenPack(script.pack), int(seed), script.language)
    if number == "end":
        end(script, page, asked)
    elif 0 < int(number) <= len(asked):
        question(script, page, asked, int(number), letter)


@lru_cache(maxsize=2)
def questions(key: FrozenPack, seed: int, language: str) -> list[Document]:
    """A round, which is asked for again at each step of it."""
    found: list[Document] = rounds.round_document(key.pack, seed, language)["questions"]
    return found


def cover(script: Script, page: Document) -> None:
    script.summary(page["title"])
    script.say(plural("QuizCover", "%n question(s) for two, side by side. Talk it over, then touch an answer.", page["length"]))
    script.say(QCoreApplication.translate("QuizCover", "No points and no clock: only the pleasure of finding out."))
    script.control("quiz-start", QCoreApplication.translate("QuizCover", "Begin"))


def spoken_answer(answer: Document) -> str:
    return f"{answer['prefix']} {answer['value']}".strip()


def question(script: Script, page: Document, asked: list[Document], number: int, letter: str) -> None:
    here = asked[number - 1]
    place = QCoreApplication.translate("QuizQuestion", "Question %1 of %2").replace("%1", str(number)).replace("%2", str(len(asked)))
    script.summary(page["title"], place, here["kicker"])
    if letter not in [answer["letter"] for answer in here["answers"]]:
        script.say(here["quote"], here["text"], shown=(here["text"],))
        script.say(QCoreApplication.translate("QuizQuestion", "Agree on one, then touch it."))
        for answer in here["answers"]:
            script.control(f"answer-{answer['letter']}", answer["letter"].upper(), spoken_answer(answer))
        return
    told(script, here, letter, last=number == len(asked))


def told(script: Script, here: Document, letter: str, *, last: bool) -> None:
    """The verdict first, then every answer as it is marked, then the fact."""
    right = here["answers"][here["right"]]
    touched = next(answer for answer in here["answers"] if answer["letter"] == letter)
    yes = QCoreApplication.translate("QuizTold", "Yes, that is it!")
    no = QCoreApplication.translate("QuizTold", "It is not %1. The answer:").replace("%1", spoken_answer(touched))
    script.say(yes if touched is right else no, spoken_answer(right), here["fact"], shown=(here["fact"],))
    script.say(here["text"])
    script.say(here["detail"])
    script.say(here["source"])
    for answer in here["answers"]:
        script.control(f"answer-{answer['letter']}", answer["letter"].upper(), spoken_answer(answer), verdict(answer, right, touched))
    script.say(here["way"]["name"], QCoreApplication.translate("QuizQuestion", "Read more about it"), focus="quiz-page")
    ending, onward = QCoreApplication.translate("QuizQuestion", "See the end"), QCoreApplication.translate("QuizQuestion", "Next question")
    script.control("quiz-next", ending if last else onward)


def verdict(answer: Document, right: Document, touched: Document) -> str:
    if answer is touched:
        yes, no = QCoreApplication.translate("QuizAnswer", "Yes, your answer"), QCoreApplication.translate("QuizAnswer", "No, your answer")
    else:
        yes, no = QCoreApplication.translate("QuizAnswer", "Yes"), QCoreApplication.translate("QuizAnswer", "No")
    return yes if answer is right else no


def end(script: Script, page: Document, asked: list[Document]) -> None:
    script.summary(page["title"], QCoreApplication.translate("QuizEnd", "Thank you for playing!"))
    script.say(QCoreApplication.translate("QuizEnd", "Here is what you know now. Touch a line to read more."))
    for place, here in enumerate(asked, 1):
        script.control(f"quiz-fact-{place}", spoken_answer(here["answers"][here["right"]]), here["fact"], here["way"]["name"])
    script.control("quiz-again", QCoreApplication.translate("QuizEnd", "Another round"))
