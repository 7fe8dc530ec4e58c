"""The way into the staff menu and out of it, and what staff cover the screen with."""

from __future__ import annotations

import math
from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.staff import (
    HOLD,
    LONGEST_MESSAGE,
    MENU_IDLE,
    OUTSIDE,
    TOUCH_TEST,
    Admitted,
    Called,
    Closed,
    Cover,
    Covered,
    Event,
    Held,
    LetGo,
    Opened,
    Panel,
    Staff,
    Tick,
    Touched,
    WentBack,
    next_deadline,
    next_moment,
    proposed_end,
    seconds_left,
    step,
    stepped,
)

TIMES = st.floats(0, 1e4) | st.sampled_from([math.nan, math.inf, -1.0])
PLAIN = st.sampled_from([Held, LetGo, Called, Admitted, Touched, WentBack, Closed, Tick])
EVENTS = st.one_of(
    st.builds(lambda kind, now: kind(now), PLAIN, TIMES),
    st.builds(Opened, TIMES, st.sampled_from(Panel)),
    st.builds(Covered, TIMES, st.sampled_from(Cover), st.floats(-10, 4000), st.text(max_size=200)),
)


def after(*events: Event, state: Staff | None = None) -> Staff:
    state = state or Staff()
    for event in events:
        state = step(state, event)
    return state


def menu(now: float = 0.0) -> Staff:
    return after(Called(now), Admitted(now))


@pytest.mark.parametrize(
    ("events", "panel"),
    [
        ([Held(0), Tick(HOLD)], Panel.PIN),
        ([Held(0), Tick(HOLD - 0.1)], Panel.CLOSED),
        ([Held(0), LetGo(2), Tick(HOLD)], Panel.CLOSED),
        ([Held(0), LetGo(2), Held(2), Tick(HOLD + 1)], Panel.CLOSED),
        ([Called(0)], Panel.PIN),
        ([Admitted(0)], Panel.CLOSED),
        ([Called(0), Opened(0, Panel.MENU)], Panel.PIN),
        ([Called(0), WentBack(0)], Panel.CLOSED),
        ([Called(0), Admitted(0), Opened(0, Panel.EMERGENCY), Opened(0, Panel.WRITE), WentBack(0)], Panel.EMERGENCY),
        ([Called(0), Admitted(0), Opened(0, Panel.SLIDESHOWS), Opened(0, Panel.PREVIEW), WentBack(0)], Panel.SLIDESHOWS),
        ([Called(0), Admitted(0), Opened(0, Panel.LANGUAGE), WentBack(0)], Panel.MENU),
        ([Called(0), Admitted(0), Opened(0, Panel.LANGUAGE), Closed(0)], Panel.CLOSED),
        ([Called(0), Admitted(0), Tick(MENU_IDLE)], Panel.CLOSED),
        ([Called(0), Admitted(0), Touched(30), Tick(MENU_IDLE)], Panel.MENU),
        ([Called(0), Tick(MENU_IDLE)], Panel.CLOSED),
    ],
)
def test_the_way_in_and_out(events: list[Event], panel: Panel) -> None:
    assert after(*events).panel is panel


@given(st.lists(EVENTS.filter(lambda event: not isinstance(event, Admitted)), max_size=30))
def test_nothing_but_the_pin_leads_to_the_menu_or_covers_the_screen(events: list[Event]) -> None:
    state = after(*events)
    assert state.panel in OUTSIDE
    assert state.cover is Cover.NONE


@given(st.lists(EVENTS, max_size=40))
def test_left_alone_everything_ends(events: list[Event]) -> None:
    state = after(*events)
    if state.cover is not Cover.NONE:
        assert state.panel in OUTSIDE, "the menu never lies under or over a cover"
    for _ in range(4):
        deadline = next_deadline(state)
        if deadline is None:
            break
        assert after(Tick(deadline), state=state) != state, "a tick at the deadline changes something"
        state = after(Tick(deadline), state=state)
    assert (state.panel, state.cover, state.held, state.message) == (Panel.CLOSED, Cover.NONE, None, "")


@given(st.lists(EVENTS, max_size=30), st.floats(0, 2e4))
def test_before_the_deadline_a_tick_changes_nothing(events: list[Event], now: float) -> None:
    state = after(*events)
    deadline = next_deadline(state)
    if now > state.now and (deadline is None or now < deadline):
        assert after(Tick(now), Tick(0), state=state) == Staff(
            state.panel, state.cover, state.ends, state.message, state.held, state.touched, now
        )


def test_a_cover_counts_down_and_goes() -> None:
    state = after(Covered(10, Cover.CLEANING, 60), state=menu(10))
    assert (state.panel, state.cover, seconds_left(state, 10), seconds_left(state, 69.5)) == (Panel.CLOSED, Cover.CLEANING, 60, 1)
    assert after(Touched(20), Tick(69.9), state=state).cover is Cover.CLEANING, "a touch neither ends nor lengthens it"
    assert after(Touched(20), Tick(70), state=state).cover is Cover.NONE
    assert seconds_left(Staff(), 0) == 0


def test_the_pin_ends_a_cover_and_the_pad_alone_does_not() -> None:
    state = after(Covered(0, Cover.EMERGENCY, 300, "Stop"), Held(5), Tick(8), state=menu())
    assert (state.panel, state.cover, state.message) == (Panel.PIN, Cover.EMERGENCY, "Stop")
    assert after(WentBack(9), state=state).cover is Cover.EMERGENCY
    assert after(Tick(8 + MENU_IDLE), state=state).cover is Cover.EMERGENCY
    assert after(Admitted(9), state=state) == Staff(Panel.MENU, touched=9, now=9)


def test_the_pad_over_a_cover_goes_with_it() -> None:
    state = after(Covered(0, Cover.CLEANING, 60), Held(50), Tick(53), Touched(59), Tick(60), state=menu())
    assert (state.panel, state.cover) == (Panel.CLOSED, Cover.NONE)


def test_the_touch_test_lasts_while_it_is_touched_and_a_held_corner_leads_out() -> None:
    state = after(Covered(0, Cover.TOUCH_TEST, TOUCH_TEST), Touched(20), Tick(TOUCH_TEST), state=menu())
    assert state.cover is Cover.TOUCH_TEST
    assert after(Tick(20 + TOUCH_TEST), state=state).cover is Cover.NONE
    left = after(Held(31), Tick(34), state=state)
    assert (left.panel, left.cover) == (Panel.CLOSED, Cover.NONE)


def test_a_message_has_a_length_that_can_be_read() -> None:
    assert len(after(Covered(0, Cover.EMERGENCY, 1, "x" * 500), state=menu()).message) == LONGEST_MESSAGE


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2026, 3, 5, 9, 0), time(10, 0)),
        (datetime(2026, 3, 5, 9, 1), time(10, 15)),
        (datetime(2026, 3, 5, 9, 59), time(11, 0)),
        (datetime(2026, 3, 5, 22, 50), time(0, 0)),
        (datetime(2026, 3, 5, 23, 30), time(0, 30)),
    ],
)
def test_an_end_is_proposed(now: datetime, expected: time) -> None:
    assert proposed_end(now) == expected


@pytest.mark.parametrize(
    ("now", "at", "expected"),
    [
        (datetime(2026, 3, 5, 9, 0, 30), time(18, 0), datetime(2026, 3, 5, 18, 0)),
        (datetime(2026, 3, 5, 18, 0), time(18, 0), datetime(2026, 3, 6, 18, 0)),
        (datetime(2026, 12, 31, 23, 0), time(0, 30), datetime(2027, 1, 1, 0, 30)),
    ],
)
def test_the_next_moment_is_never_in_the_past(now: datetime, at: time, expected: datetime) -> None:
    assert next_moment(now, at) == expected


@pytest.mark.parametrize(("minutes", "expected"), [(15, time(0, 5)), (-60, time(22, 50)), (24 * 60, time(23, 50))])
def test_times_go_around_the_clock(minutes: int, expected: time) -> None:
    assert stepped(time(23, 50), minutes) == expected
