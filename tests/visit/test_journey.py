"""The rules of a visit's beginning and end, case by case."""

from __future__ import annotations

import math

import pytest

from kiosk.visit.journey import (
    Activity,
    Effect,
    Ended,
    Held,
    IdleRules,
    Input,
    Journey,
    Opened,
    Phase,
    ScreenKind,
    Tick,
    next_deadline,
    seconds_left,
    started,
    step,
)

RULES = IdleRules()


def asking(screen: ScreenKind = ScreenKind.MENU) -> Journey:
    state, effects = step(started(100, screen), Tick(100 + RULES.limit(screen)), RULES)
    assert effects == (Effect.ASK,)
    return state


@pytest.mark.parametrize("what", [Input.TOUCH, Input.KEY])
def test_a_touch_or_key_wakes(what: Input) -> None:
    state, effects = step(Journey(), Activity(5, what), RULES)
    assert (state.phase, state.since, effects) == (Phase.EXPLORING, 5, (Effect.WAKE,))


def test_a_trembling_pointer_wakes_nobody() -> None:
    assert step(Journey(), Activity(5, Input.MOVE), RULES) == (Journey(now=5), ())


def test_a_screen_opened_behind_the_attract_loop_wakes_nobody() -> None:
    assert step(Journey(), Opened(5, ScreenKind.READING), RULES) == (Journey(now=5), ())


def test_the_attract_loop_waits_for_ever() -> None:
    assert next_deadline(Journey(), RULES) is None
    assert step(Journey(), Tick(1e9), RULES)[1] == ()


@pytest.mark.parametrize(("screen", "limit"), [(ScreenKind.MENU, 60), (ScreenKind.READING, 90)])
def test_it_asks_after_the_screens_own_limit(screen: ScreenKind, limit: float) -> None:
    state = started(100, screen)
    assert next_deadline(state, RULES) == 100 + limit
    assert step(state, Tick(100 + limit - 0.001), RULES)[1] == ()
    assert step(state, Tick(100 + limit), RULES)[1] == (Effect.ASK,)


@pytest.mark.parametrize("what", list(Input))
def test_any_activity_extends(what: Input) -> None:
    state, effects = step(started(100, ScreenKind.MENU), Activity(150, what), RULES)
    assert (effects, next_deadline(state, RULES)) == ((), 210)


def test_opening_a_reading_screen_gives_its_longer_limit() -> None:
    state, _ = step(started(100, ScreenKind.MENU), Opened(130, ScreenKind.READING), RULES)
    assert next_deadline(state, RULES) == 220


@pytest.mark.parametrize("what", list(Input))
def test_any_activity_answers_the_question(what: Input) -> None:
    state, effects = step(asking(), Activity(179.9, what), RULES)
    assert (state.phase, effects, next_deadline(state, RULES)) == (Phase.EXPLORING, (Effect.CONTINUE,), 239.9)


def test_the_question_can_be_answered_again_and_again() -> None:
    state = started(0, ScreenKind.MENU)
    for _ in range(11):
        state, effects = step(state, Tick(state.now + 60), RULES)
        assert effects == (Effect.ASK,)
        state, effects = step(state, Activity(state.now + 19.9), RULES)
        assert effects == (Effect.CONTINUE,)


def test_nobody_answers() -> None:
    state = asking(ScreenKind.READING)
    assert next_deadline(state, RULES) == 210
    assert step(state, Tick(209.9), RULES)[1] == ()
    state, effects = step(state, Tick(210), RULES)
    assert (state, effects) == (Journey(since=210, now=210), (Effect.RESET,))


def test_a_machine_that_slept_still_counts_down_in_full() -> None:
    state, effects = step(started(100, ScreenKind.MENU), Tick(90_000), RULES)
    assert (effects, seconds_left(state, 90_000, RULES)) == ((Effect.ASK,), 20)


@pytest.mark.parametrize(("now", "shown"), [(160, 20), (160.1, 20), (161, 19), (179.5, 1), (180, 0), (500, 0), (10, 20), (math.nan, 20)])
def test_the_countdown_shows_whole_seconds(now: float, shown: int) -> None:
    assert seconds_left(asking(), now, RULES) == shown


def test_no_countdown_without_a_question() -> None:
    assert seconds_left(Journey(), 10, RULES) is None
    assert seconds_left(started(0, ScreenKind.MENU), 10, RULES) is None


@pytest.mark.parametrize("now", [0.0, -5.0, math.nan, math.inf, -math.inf])
def test_time_never_runs_backwards(now: float) -> None:
    state, _ = step(started(100, ScreenKind.MENU), Activity(now), RULES)
    assert (state.now, state.since) == (100, 100)


def test_asking_to_start_over_resets_at_once() -> None:
    assert step(started(100, ScreenKind.READING), Ended(101), RULES) == (Journey(since=101, now=101), (Effect.RESET,))
    assert step(asking(), Ended(161), RULES)[1] == (Effect.RESET,)
    assert step(Journey(), Ended(1), RULES)[1] == ()


@pytest.mark.parametrize("seconds", [0, -1, math.nan, math.inf])
def test_idle_times_are_finite_and_above_zero(seconds: float) -> None:
    for rules in ({"menu": seconds}, {"reading": seconds}, {"warning": seconds}):
        with pytest.raises(ValueError, match="above zero"):
            IdleRules(**rules)


def test_stretched_rules_give_more_of_everything() -> None:
    assert RULES.stretched(3) == IdleRules(180, 270, 60)


def test_while_something_plays_no_time_runs_out_and_then_it_starts_afresh() -> None:
    held, _ = step(started(100, ScreenKind.MENU), Held(110, True), RULES)
    assert next_deadline(held, RULES) is None
    assert step(held, Tick(1000), RULES)[1] == ()
    freed, _ = step(held, Held(1000, False), RULES)
    assert next_deadline(freed, RULES) == 1060


def test_the_countdown_waits_until_the_question_was_said() -> None:
    held, _ = step(asking(), Held(161, True), RULES)
    assert (seconds_left(held, 300, RULES), step(held, Tick(300), RULES)[1]) == (20, ())
    freed, _ = step(held, Held(301, False), RULES)
    assert step(freed, Tick(321), RULES)[1] == (Effect.RESET,)
    assert step(freed, Tick(321), RULES)[0].held is False
