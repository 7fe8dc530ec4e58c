"""The quiz is fair: one answer is right and stands there once, the others are true of nothing, and nothing gives the right one away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.pack import load
from kiosk.pack.distractors import Amount, askable_value, step_of, true_values, wrong_amounts
from kiosk.pack.model import Figure, FigureKind, Pack, Precision
from kiosk.pack.quiz import Ask, Matter, Project, Question, Year, available, matters, round_of

ROOT = Path(__file__).parents[2]
SHIPPED = load(ROOT / "content" / "chu-lille")
INVENTED = load(ROOT / "tests" / "fixtures" / "packs" / "valid")
MATTERS = [pytest.param(pack, matter, id=f"{matter.ask.value} {matter.about}") for pack in (SHIPPED, INVENTED) for matter in matters(pack)]
SEEDS = range(300)
WHOLE = (FigureKind.RANK, FigureKind.FACTOR)


def values_of(pack: Pack, figure: Figure) -> set[float]:
    """Every value the pack gives of a kind and unit."""
    alike = [one for one in pack.figures.values() if (one.kind, one.unit) == (figure.kind, figure.unit)]
    return {one.value for one in alike} | {one.upper for one in alike if one.upper is not None}


@cache
def years_of(root: Path) -> set[int]:
    """Every year the pack's files say, wherever it stands."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in root.rglob("*.yaml"))
    return {int(year) for year in re.findall(r"\b(?:1[89]|20)\d\d\b", text)}


def digits(value: float) -> str:
    """The digits of a number as one would type it, without the decimal point."""
    return (f"{value:.0f}" if value == int(value) else f"{value:.6f}".rstrip("0")).replace(".", "")


def zeros(value: float) -> int:
    return len(digits(value)) - len(digits(value).rstrip("0"))


@cache
def drawn(matter: Matter) -> list[Question]:
    return [matter.question(Random(seed)) for seed in SEEDS]


@pytest.mark.parametrize(("pack", "matter"), MATTERS)
def test_the_right_answer_stands_there_once(pack: Pack, matter: Matter) -> None:
    for question in drawn(matter):
        assert len(question.answers) == len(set(question.answers)) == 3
        assert question.answers[question.right] == matter.right
    true = {Ask.YEAR: Year, Ask.PROJECT: Project}.get(matter.ask, Amount)
    assert isinstance(matter.right, true)
    if matter.about in pack.figures:
        assert matter.right == Amount(pack.figures[matter.about].value)
    elif matter.ask is Ask.PROJECT:
        assert matter.right == Project(matter.about)


@pytest.mark.parametrize(("pack", "matter"), [case for case in MATTERS if isinstance(case.values[1].right, Amount)])  # type: ignore[union-attr]
def test_a_wrong_amount_is_true_of_nothing_of_its_kind(pack: Pack, matter: Matter) -> None:
    figure = pack.figures[matter.about]
    true = values_of(pack, figure)
    for question in drawn(matter):
        wrong = [answer for number, answer in enumerate(question.answers) if number != question.right]
        assert all(isinstance(answer, Amount) for answer in wrong)
        numbers = [bound for answer in wrong if isinstance(answer, Amount) for bound in (answer.value, answer.upper) if bound is not None]
        assert not true & set(numbers)
        check_style(figure, numbers)
        check_logic(figure, [answer for answer in wrong if isinstance(answer, Amount)])


def check_style(figure: Figure, numbers: Iterable[float]) -> None:
    """The wrong numbers look like the true one: as many decimals, no rounder, of its size, within what such a number can be."""
    for number in numbers:
        assert (number == int(number)) == (figure.value == int(figure.value))
        assert 0.3 < number / figure.value < 3 or figure.kind in (FigureKind.SHARE, *WHOLE)
        assert number >= 1 or figure.value < 1 or number != int(number)
        if figure.kind is FigureKind.SHARE:
            assert 0 < number < 100
        elif figure.kind not in WHOLE and figure.value >= 10 and len(digits(figure.value).rstrip("0")) > 1:
            assert zeros(number) <= zeros(figure.value)


def check_logic(figure: Figure, wrong: list[Amount]) -> None:
    """A value that is itself a bound makes "more than" a smaller one true too; no such answer is offered."""
    for answer in wrong:
        if answer.under or answer.upper is not None:
            assert figure.precision is Precision.OVER
            assert (answer.upper or answer.value) < figure.value
        elif figure.precision is Precision.OVER:
            assert answer.value > figure.value
    spans = sorted(
        (0.0 if answer.under else answer.value, answer.value if answer.under else answer.upper or answer.value) for answer in wrong
    )
    assert spans[0][1] <= spans[1][0], "two wrong answers may not hold one another"


FIGURES = st.builds(
    lambda kind, value, decimals, precision: Figure(
        "page.figure", kind, float(value) if kind in WHOLE else value / 10**decimals, {"en": "things counted"}, "source", None, precision
    ),
    st.sampled_from(FigureKind),
    st.one_of(st.integers(1, 99), st.integers(1, 3_000_000), st.integers(1, 999).map(lambda number: number * 1000)),
    st.integers(0, 2),
    st.sampled_from(Precision),
)


@given(figure=FIGURES, others=st.sets(st.integers(1, 60).map(float), max_size=20), seed=st.integers())
@settings(max_examples=250)
def test_wrong_amounts_are_fair_around_any_figure(figure: Figure, others: set[float], seed: int) -> None:
    assume(figure.kind is not FigureKind.SHARE or figure.value < 100)
    assume(figure.kind not in WHOLE or figure.value < 40)
    taken = others | {figure.value}
    assume(askable_value(figure, taken))
    wrong = wrong_amounts(figure, taken, Random(seed))
    numbers = [bound for answer in wrong for bound in (answer.value, answer.upper) if bound is not None]
    assert not taken & set(numbers)
    check_style(figure, numbers)
    check_logic(figure, list(wrong))
    assert wrong == wrong_amounts(figure, taken, Random(seed))


@pytest.mark.parametrize(
    ("number", "step"),
    [(7115, 5), (8000, 1000), (169, 1), (130, 10), (23000, 1000), (300, 50), (30, 5), (100, 10), (65, 5), (7, 1), (25, 5)],
)
def test_a_step_is_as_coarse_as_the_number(number: int, step: int) -> None:
    assert step_of(number) == step


@pytest.mark.parametrize(("pack", "matter"), MATTERS)
def test_the_right_answer_is_as_often_in_each_place(pack: Pack, matter: Matter) -> None:
    places = Counter(question.right for question in drawn(matter))
    assert all(65 < places[place] < 135 for place in range(3)), places


def test_the_right_answer_is_as_often_the_least_as_the_greatest() -> None:
    figure = SHIPPED.figures["france.articles"]
    taken = true_values(SHIPPED, figure)
    draws = [wrong_amounts(figure, taken, Random(seed)) for seed in range(900)]
    below = Counter(sum(amount.value < figure.value for amount in wrong) for wrong in draws)
    assert all(230 < below[count] < 370 for count in range(3)), below


@pytest.mark.parametrize("pack", [SHIPPED, INVENTED], ids=lambda pack: pack.id)
def test_years_are_of_nothing_in_the_pack_and_not_to_come(pack: Pack) -> None:
    asked = [matter for matter in matters(pack) if matter.ask is Ask.YEAR]
    assert asked
    latest = max(milestone.period.start for page in pack.pages.values() for milestone in page.milestones)
    for matter in asked:
        for question in drawn(matter):
            years = [answer.year for answer in question.answers if isinstance(answer, Year)]
            wrong = [year for year in years if Year(year) != matter.right]
            assert len(wrong) == 2
            assert not years_of(pack.root) & set(wrong)
            assert max(wrong) <= max(latest, *(years_of(pack.root) & set(years)))
            assert all(abs(one - other) >= 3 for one in years for other in years if one != other)


def test_only_one_project_could_carry_the_title() -> None:
    asked = [matter for matter in matters(SHIPPED) if matter.ask is Ask.PROJECT]
    assert len(asked) > 10
    for matter in asked:
        page = SHIPPED.pages[matter.about]
        assert page.name is not None
        title = page.title["fr"].casefold()
        assert not any(word.casefold() in re.findall(r"\w+", title) for word in re.findall(r"\w+", page.name["fr"]))
        for question in drawn(matter):
            others = [SHIPPED.pages[answer.page] for answer in question.answers if isinstance(answer, Project) and answer.page != page.id]
            assert len({other.parent for other in (page, *others)}) == 3
            assert not any(set(other.subjects) & set(page.subjects) for other in others)


def test_a_title_that_names_its_project_is_not_asked() -> None:
    assert "inside-3d" not in {matter.about for matter in matters(SHIPPED) if matter.ask is Ask.PROJECT}


@pytest.mark.parametrize("pack", [SHIPPED, INVENTED], ids=lambda pack: pack.id)
def test_nothing_sensitive_and_no_range_is_asked(pack: Pack) -> None:
    asked = {matter.about for matter in matters(pack)}
    hidden = {figure.id for figure in pack.figures.values() if figure.sensitive or figure.upper is not None or not figure.asked}
    assert hidden
    assert any(pack.figures[name].sensitive for name in hidden)
    assert not asked & hidden


def test_a_question_does_not_say_its_answer() -> None:
    asked = SHIPPED.figures["alcove.partners"]
    for question in ("Alcove réunit-il 17 partenaires ?", "Est-ce {alcove.partners} ?", "Est-ce {clip2.centres} ?"):
        told = question.replace("clip2.centres", "other.same")
        figures = dict(SHIPPED.figures) | {"other.same": replace(asked, id="other.same")}
        pack = replace(SHIPPED, figures=figures | {asked.id: replace(asked, question={"fr": told})})
        assert asked.id not in {matter.about for matter in matters(pack)}
    assert asked.id in {matter.about for matter in matters(SHIPPED)}


def test_a_value_is_recognised_however_it_is_written() -> None:
    asked = SHIPPED.figures["france.articles"]
    for written in ("7 115", "7 115", "7115", "7,115"):
        figures = dict(SHIPPED.figures) | {asked.id: replace(asked, question={"fr": f"Est-ce {written} ?"})}
        assert asked.id not in {matter.about for matter in matters(replace(SHIPPED, figures=figures))}


def test_a_label_of_one_word_is_no_question() -> None:
    figure = replace(SHIPPED.figures["infinite.researchers"], question=None)
    for label, asks in (("chercheurs", False), ("de BPI", False), ("chercheurs et cliniciens", True)):
        pack = replace(SHIPPED, figures={**SHIPPED.figures, figure.id: replace(figure, label={"fr": label})})
        assert (figure.id in {matter.about for matter in matters(pack)}) is asks


def test_the_figures_of_the_pack_that_ships_are_asked_in_words_of_their_own() -> None:
    asked = [matter for matter in matters(SHIPPED) if matter.ask is not Ask.PROJECT]
    assert Counter(matter.ask for matter in asked)[Ask.BLANK] == 0
    assert len(asked) > 35


@pytest.mark.parametrize("pack", [SHIPPED, INVENTED], ids=lambda pack: pack.id)
def test_a_round_is_five_questions_on_five_subjects(pack: Pack) -> None:
    assert available(pack)
    for seed in range(200):
        asked = round_of(pack, seed)
        assert len({question.subject for question in asked}) == len(asked) == 5


def test_a_round_mixes_what_it_asks_and_repeats_no_answer() -> None:
    for seed in range(200):
        asked = round_of(SHIPPED, seed)
        assert len({question.answers[question.right] for question in asked}) == 5
        kinds = Counter(question.ask for question in asked)
        assert 1 <= kinds[Ask.PROJECT] <= 2
        assert kinds[Ask.YEAR] <= 1


def test_a_round_follows_from_its_seed_alone() -> None:
    again = load(SHIPPED.root)
    rounds = [round_of(SHIPPED, seed) for seed in range(60)]
    assert rounds == [round_of(again, seed) for seed in range(60)]
    assert len({tuple(question.about for question in asked) for asked in rounds}) > 55


def test_everything_that_can_be_asked_comes_up() -> None:
    seen = {question.about for seed in range(400) for question in round_of(SHIPPED, seed)}
    assert seen == {matter.about for matter in matters(SHIPPED)}


def test_a_pack_with_too_little_to_ask_has_no_quiz() -> None:
    assert not available(replace(SHIPPED, figures={}, pages={}))
    few = {name: figure for name, figure in SHIPPED.figures.items() if figure.group}  # three groups
    assert not available(replace(SHIPPED, figures=few, pages={}))
