"""The show moves as its keys and its time say; no sequence of events leaves it stuck."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.slideshow.player import (
    Command,
    Commanded,
    Curtain,
    HandedOver,
    Jumped,
    Playing,
    Rules,
    TakenBack,
    Tick,
    Typed,
    begun,
    next_deadline,
    seconds_shown,
    step,
)  # fmt: skip

RULES = Rules((10.0, 20.0, 30.0), loop=True, pause=60.0)
ONCE = Rules((10.0, 20.0, 30.0), loop=False, pause=60.0)


def after(state: Playing, *events: object, rules: Rules = RULES) -> Playing:
    for event in events:
        state = step(state, event, rules)  # type: ignore[arg-type]
    return state


def test_each_slide_stays_its_time_and_the_last_leads_to_the_first() -> None:
    state = begun(0.0)
    seen = []
    for _ in range(4):
        deadline = next_deadline(state, RULES)
        assert deadline is not None
        assert step(state, Tick(deadline - 0.01), RULES).index == state.index
        seen.append((state.index, deadline))
        state = step(state, Tick(deadline), RULES)
    assert seen == [(0, 10.0), (1, 30.0), (2, 60.0), (0, 70.0)]


def test_a_show_that_does_not_loop_ends_on_its_last_slide() -> None:
    state = after(begun(0.0), Tick(10.0), Tick(30.0), Tick(60.0), rules=ONCE)
    assert (state.index, state.finished, next_deadline(state, ONCE)) == (2, True, None)
    assert after(state, Commanded(61.0, Command.PREVIOUS), rules=ONCE).index == 1


@pytest.mark.parametrize(("command", "index"), [(Command.NEXT, 1), (Command.PREVIOUS, 2), (Command.LAST, 2), (Command.FIRST, 0)])
def test_a_command_acts_at_once(command: Command, index: int) -> None:
    state = after(begun(0.0), Commanded(1.0, command))
    assert (state.index, state.since) == (index, 1.0)


def test_a_number_and_enter_jump_and_a_number_past_the_end_is_the_last_slide() -> None:
    assert after(begun(0.0), Typed(1.0, 2), Commanded(1.5, Command.CONFIRM)).index == 1
    assert after(begun(0.0), Typed(1.0, 9), Typed(1.1, 9), Commanded(1.5, Command.CONFIRM)).index == 2
    assert after(begun(0.0), Typed(1.0, 0), Commanded(1.5, Command.CONFIRM)).index == 0
    assert after(begun(0.0), Commanded(1.5, Command.CONFIRM)) == after(begun(0.0), Tick(1.5))


def test_a_number_not_confirmed_is_forgotten() -> None:
    state = after(begun(0.0), Typed(1.0, 3))
    assert next_deadline(state, RULES) == 4.0
    assert after(state, Tick(4.0)).typed == ""
    assert after(state, Commanded(2.0, Command.ESCAPE)).typed == ""


def test_a_pause_ends_by_itself_and_what_was_seen_counts() -> None:
    paused = after(begun(0.0), Commanded(4.0, Command.PAUSE))
    assert next_deadline(paused, RULES) == 64.0
    assert after(paused, Tick(50.0)).stopped is not None
    resumed = after(paused, Tick(64.0))
    assert (resumed.stopped, next_deadline(resumed, RULES)) == (None, 70.0)
    assert after(paused, Commanded(5.0, Command.PAUSE)).stopped is None
    assert seconds_shown(paused, 50.0) == 4.0


@pytest.mark.parametrize("held", [Command.PAUSE, Command.BLACK, Command.WHITE])
def test_escape_leads_out_of_whatever_holds_the_show_up(held: Command) -> None:
    free = after(begun(0.0), Commanded(4.0, held), Commanded(6.0, Command.ESCAPE))
    assert (free.index, free.stopped, free.curtain, next_deadline(free, RULES)) == (0, None, Curtain.NONE, 12.0)


def test_going_on_while_paused_stays_paused() -> None:
    state = after(begun(0.0), Commanded(4.0, Command.PAUSE), Commanded(5.0, Command.NEXT))
    assert (state.index, state.stopped) == (1, 5.0)


@pytest.mark.parametrize(("command", "curtain"), [(Command.BLACK, Curtain.BLACK), (Command.WHITE, Curtain.WHITE)])
def test_a_curtain_stays_until_somebody_opens_it(command: Command, curtain: Curtain) -> None:
    closed = after(begun(0.0), Commanded(4.0, command))
    assert (closed.curtain, next_deadline(closed, RULES)) == (curtain, None)
    assert after(closed, Commanded(900.0, command)).curtain is Curtain.NONE
    assert after(closed, Commanded(900.0, Command.NEXT)) == after(begun(0.0), Tick(4.0), Commanded(900.0, Command.NEXT))


def test_a_visitor_keeps_the_screen_and_the_show_goes_on_where_it_was() -> None:
    taken = after(begun(0.0), Tick(10.0), HandedOver(15.0))
    assert (taken.visited, next_deadline(taken, RULES)) == (True, None)
    assert after(taken, Commanded(20.0, Command.NEXT), Typed(20.0, 1)) == after(taken, Tick(20.0))
    back = after(taken, TakenBack(100.0))
    assert (back.index, back.visited, next_deadline(back, RULES)) == (1, False, 115.0)
    assert after(begun(0.0), TakenBack(5.0)) == after(begun(0.0), Tick(5.0))


def test_a_clock_that_jumps_back_or_is_no_number_changes_nothing() -> None:
    state = after(begun(100.0), Tick(50.0), Tick(math.nan), Tick(-math.inf))
    assert state == begun(100.0)


def test_a_machine_that_slept_moves_on_by_one_slide() -> None:
    assert after(begun(0.0), Tick(100_000.0)).index == 1


@pytest.mark.parametrize("dwells", [(), (0.0,), (math.inf,), (5.0, -1.0)])
def test_times_that_cannot_be_are_refused(dwells: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="seconds above zero"):
        Rules(dwells)


class Show(RuleBasedStateMachine):
    """Whatever happens, there is a slide, and either a deadline or somebody who can go on."""

    @initialize(loop=st.booleans(), dwells=st.lists(st.floats(1, 100), min_size=1, max_size=5))
    def begin(self, loop: bool, dwells: list[float]) -> None:
        self.times = Rules(tuple(dwells), loop=loop)
        self.state = begun(0.0)

    @rule(after=st.floats(-10, 400), command=st.sampled_from(Command))
    def command(self, after: float, command: Command) -> None:
        self.state = step(self.state, Commanded(self.state.now + after, command), self.times)

    @rule(after=st.floats(-10, 400), digit=st.integers(0, 9))
    def type(self, after: float, digit: int) -> None:
        self.state = step(self.state, Typed(self.state.now + after, digit), self.times)

    @rule(index=st.integers(-3, 20))
    def jump(self, index: int) -> None:
        self.state = step(self.state, Jumped(self.state.now, index), self.times)

    @rule(after=st.floats(0, 400))
    def tick(self, after: float) -> None:
        self.state = step(self.state, Tick(self.state.now + after), self.times)

    @rule(taken=st.booleans())
    def visit(self, taken: bool) -> None:
        self.state = step(self.state, HandedOver(self.state.now) if taken else TakenBack(self.state.now), self.times)

    @invariant()
    def a_tick_at_the_deadline_changes_something(self) -> None:
        if not hasattr(self, "state"):
            return
        assert 0 <= self.state.index < len(self.times.dwells)
        deadline = next_deadline(self.state, self.times)
        if deadline is None:
            assert self.state.finished or self.state.visited or self.state.curtain is not Curtain.NONE
        else:
            moment = max(deadline, self.state.now) + 1e-6
            assert step(self.state, Tick(moment), self.times) != replace(self.state, now=moment)


TestShow = Show.TestCase
