"""The quiz as its screen gets it, and as two visitors play it on the real program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.pack.key_figures import homes
from kiosk.pack.model import Pack
from kiosk.pack.quiz import Ask, matters, round_of
from kiosk.pack.reader import load
from kiosk.screens import quiz
from kiosk.screens.documents import document
from kiosk.screens.key_figures import dated_source
from kiosk.screens.library import Library
from kiosk.screens.pages import page_of
from kiosk.screens.views import view_at
from kiosk.screens.wording import display_value, prefix
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk

ROOT = Path(__file__).parents[2]
PACKS = [default_content(), ROOT / "tests" / "fixtures" / "packs" / "valid"]


@pytest.fixture(scope="module", params=PACKS, ids=lambda path: path.name)
def any_pack(request: pytest.FixtureRequest) -> Pack:
    return load(request.param)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(PACKS[0])


def asked(pack: Pack, language: str, seed: int = 3) -> list[tuple[Any, Any, dict[str, Any]]]:
    """Everything that can be asked, with the question and what the screen shows of it."""
    leads = homes(pack)
    found = []
    for number, matter in enumerate(matters(pack)):
        question = matter.question(Random(seed + number))
        found.append((matter, question, quiz.question_document(pack, question, leads, language)))
    return found


def written(answer: dict[str, Any]) -> str:
    return f"{answer['prefix']} {answer['value']}".strip()


def test_no_two_answers_read_the_same(qapp: QGuiApplication, any_pack: Pack) -> None:
    for language in any_pack.languages:
        for seed in range(0, 300, 100):
            for matter, _, shown in asked(any_pack, language, seed):
                answers = [written(answer) for answer in shown["answers"]]
                assert len(set(answers)) == 3, (matter.about, answers)
                assert all(answer["value"] for answer in shown["answers"])


def test_the_right_answer_reads_as_the_figure_does(qapp: QGuiApplication, any_pack: Pack) -> None:
    for language in any_pack.languages:
        figures = [entry for entry in asked(any_pack, language) if entry[0].about in any_pack.figures]
        assert figures
        for matter, question, shown in figures:
            figure = any_pack.figures[matter.about]
            right = shown["answers"][question.right]
            assert (right["prefix"], right["value"]) == (prefix(figure.precision), display_value(figure, language))
            assert shown["source"] == dated_source(any_pack, figure)


def test_a_wrong_amount_keeps_the_words_of_the_true_one(qapp: QGuiApplication, pack: Pack) -> None:
    words = {matter.about: {answer["prefix"] for answer in shown["answers"]} for matter, _, shown in asked(pack, "fr")}
    assert words["infinite.researchers"] == {"nearly"}
    assert words["precidiab.companies"] == {"about"}
    assert words["france.articles"] == {""}
    assert words["bpi.continued"] == {"more than", "less than", ""}
    spans = {written(answer) for matter, _, shown in asked(pack, "fr") if matter.about == "bpi.continued" for answer in shown["answers"]}
    assert any(" to " in span for span in spans), spans


def test_every_question_is_a_whole_sentence(qapp: QGuiApplication, any_pack: Pack) -> None:
    for language in any_pack.languages:
        for matter, _, shown in asked(any_pack, language):
            assert shown["text"].endswith("?"), matter.about
            assert "{" not in shown["text"] + shown["quote"] + shown["fact"]
            assert bool(shown["quote"]) == (matter.ask in (Ask.PROJECT, Ask.BLANK))
            assert shown["fact"], matter.about
            assert shown["kicker"]


def test_every_answer_leads_to_a_page_that_is_there(qapp: QGuiApplication, any_pack: Pack) -> None:
    for matter, _, shown in asked(any_pack, "fr"):
        way = shown["way"]
        assert way["name"]
        if way["route"] == "figures":
            assert way["facet"] == matter.about
        else:
            assert page_of(any_pack, way["route"]) is not None
            tabs = document(any_pack, way["route"], "fr").get("tabs", [])
            there = [tab["id"] for tab in tabs] + (["panel-0"] if tabs and tabs[0]["panel"] else [])
            assert not way["facet"] or way["facet"] in there, way
        assert (shown["drawing"] is None) != (shown["plate"] is None)


def test_a_figure_leads_to_the_panel_that_tells_it(qapp: QGuiApplication, pack: Pack) -> None:
    ways = {matter.about: shown["way"] for matter, _, shown in asked(pack, "fr")}
    way = ways["alcove.partners"]
    assert way["route"] == "flagship/alcove"
    assert "{alcove.partners}" in pack.pages["alcove"].panels[int(way["facet"].removeprefix("panel-"))].text["fr"]


def test_the_colour_of_the_ground_does_not_tell_the_project(qapp: QGuiApplication, pack: Pack) -> None:
    grounds = {shown["ground"] for matter, _, shown in asked(pack, "fr") if matter.ask is Ask.PROJECT}
    assert len(grounds) == 1
    assert len({shown["ground"] for matter, _, shown in asked(pack, "fr") if matter.ask is Ask.VALUE}) > 3


def test_every_facet_worth_a_picture_is_one(qapp: QGuiApplication, any_pack: Pack) -> None:
    view = view_at(any_pack, "quiz")
    assert view is not None
    facets = view.facets(any_pack, "fr")
    questions = quiz.round_document(any_pack, quiz.SHOWN_SEED, "fr")["questions"]
    right = {facet for facet in facets if facet.count("/") == 2 and "abc".index(facet[-1]) == questions[int(facet[2]) - 1]["right"]}
    wrong = {facet for facet in facets if facet.count("/") == 2} - right
    assert right
    assert wrong
    assert f"{quiz.SHOWN_SEED}/end" in facets


def test_each_round_is_another(qapp: QGuiApplication, pack: Pack) -> None:
    library = Library(pack)
    seeds = {library.newRound() for _ in range(40)}
    assert len(seeds) > 30
    assert all(0 <= seed < quiz.SEEDS for seed in seeds)
    assert Library(pack, seeds=iter([7, 8]).__next__).newRound() == 7
    library.close()


@pytest.fixture
def enter(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Pack], Visitor]]:
    """Opens the kiosk with a pack; it is closed at the end."""
    opened: list[Visitor] = []

    def start(pack: Pack) -> Visitor:
        clock = Clock()
        opened.append(Visitor(qtbot, open_kiosk(pack, tmp_path, clock), clock))
        opened[-1].rest()
        return opened[-1]

    yield start
    for visitor in opened:
        visitor.kiosk.close()


@pytest.fixture
def visitor(enter: Callable[[Pack], Visitor], pack: Pack) -> Visitor:
    return enter(pack)


def facet(visitor: Visitor) -> str:
    return str(visitor.kiosk.visit.property("facet"))


def on(visitor: Visitor, focus_id: str, part: str) -> None:
    """Tap a control that leads to another part of the quiz."""
    visitor.tap(focus_id)
    visitor.qtbot.waitUntil(lambda: facet(visitor) == part)
    visitor.rest()


def gone(visitor: Visitor, focus_id: str) -> bool:
    """Nothing of that name can be touched any more."""
    try:
        return not visitor.find(focus_id).isEnabled()
    except LookupError:
        return True


def test_two_visitors_play_a_round(visitor: Visitor, pack: Pack) -> None:
    visitor.wake()
    visitor.kiosk.visit.open("quiz")
    visitor.arrive("quiz")
    assert facet(visitor) == ""
    on(visitor, "quiz-start", "1/1")
    questions = quiz.round_document(pack, 1, "fr")["questions"]
    for number, question in enumerate(questions, 1):
        letter = "abc"[question["right"] if number % 2 else (question["right"] + 1) % 3]
        on(visitor, f"answer-{letter}", f"1/{number}/{letter}")
        assert all(gone(visitor, f"answer-{other}") for other in "abc"), "an answer is given once"
        on(visitor, "quiz-next", f"1/{number + 1}" if number < 5 else "1/end")
    visitor.go("quiz-fact-2", questions[1]["way"]["route"])
    assert facet(visitor) == questions[1]["way"]["facet"]
    visitor.go("bar-back", "quiz")
    assert facet(visitor) == "1/end"
    on(visitor, "quiz-again", "2/1")


def test_back_returns_to_what_was_told(visitor: Visitor, pack: Pack) -> None:
    way = quiz.round_document(pack, 5, "fr")["questions"][2]["way"]
    visitor.kiosk.visit.begin_at("quiz", "5/3/b")
    visitor.arrive("quiz")
    visitor.go("quiz-page", way["route"])
    visitor.go("bar-back", "quiz")
    assert facet(visitor) == "5/3/b"
    assert visitor.focus == "quiz-page"
    visitor.go("bar-back", "home")


def test_a_double_tap_answers_and_does_not_go_on(visitor: Visitor) -> None:
    visitor.kiosk.visit.begin_at("quiz", "1/1")
    visitor.arrive("quiz")
    where = visitor.middle("answer-c")
    visitor.touch(where)
    for _ in range(5):
        visitor.qtbot.wait(1)
        visitor.touch(where)
        visitor.touch(visitor.middle("quiz-next"))
    assert facet(visitor) == "1/1/c"


def test_left_alone_a_round_is_forgotten(visitor: Visitor) -> None:
    visitor.kiosk.visit.begin_at("quiz", "5/3/b")
    visitor.arrive("quiz")
    visitor.wait(90)
    visitor.wait(20)
    visitor.arrive("attract")
    visitor.wake()
    visitor.kiosk.visit.open("quiz")
    visitor.arrive("quiz")
    assert facet(visitor) == ""


def test_a_facet_that_stands_for_nothing_shows_something(visitor: Visitor) -> None:
    part = {"5/2/z": "answer-a", "5/end/a": "quiz-again"}
    for nonsense in ("x", "5", "5/0", "5/6/a", "5/2/z", "-1/1", "99999999999/1", "/", "5/end/a"):
        visitor.kiosk.visit.begin_at("attract")
        visitor.kiosk.visit.begin_at("quiz", nonsense)
        visitor.arrive("quiz")
        assert visitor.find(part.get(nonsense, "quiz-start")).isEnabled()


def test_keys_alone_play_a_question(visitor: Visitor) -> None:
    visitor.wake()
    visitor.kiosk.visit.open("quiz")
    visitor.arrive("quiz")
    visitor.tab_to("quiz-start")
    visitor.key(Qt.Key.Key_Return)
    visitor.rest()
    assert (facet(visitor), visitor.focus) == ("1/1", "answer-a")
    visitor.key(Qt.Key.Key_Right)
    assert visitor.focus == "answer-b"
    visitor.key(Qt.Key.Key_Return)
    visitor.rest()
    assert (facet(visitor), visitor.focus) == ("1/1/b", "quiz-next")


def test_another_language_asks_the_same(enter: Callable[[Pack], Visitor]) -> None:
    pack = load(PACKS[1])
    visitor = enter(pack)
    rounds = ((f"{seed}/{number + 1}", asked) for seed in range(20) for number, asked in enumerate(round_of(pack, seed)))
    place, question = next(entry for entry in rounds if entry[1].about == "coast.gauges")  # "environ 1 240", "about 1,240"
    visitor.kiosk.visit.begin_at("quiz", place)
    visitor.arrive("quiz")
    letter = f"answer-{'abc'[question.right]}"
    assert visitor.find(letter).property("text") == f"{'ABC'[question.right]} environ 1\u202f240"
    visitor.kiosk.visit.chooseLanguage("en")
    visitor.rest()
    assert visitor.find(letter).property("text") == f"{'ABC'[question.right]} about 1,240"
    assert facet(visitor) == place
