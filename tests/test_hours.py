"""The hours at which the house is open."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hours import DAY, Span, is_open, read_spans

MINUTES = st.integers(0, DAY - 1)


@pytest.mark.parametrize(
    ("spans", "opens", "shuts"),
    [
        ("08:00-18:00", time(8), time(18)),
        ("08:00 – 18:00", time(8), time(18)),
        ("22:00-02:30", time(22), time(2, 30)),
        ("20:15-24:00", time(20, 15), time(0)),
    ],
)
def test_it_is_open_from_the_first_minute_and_shut_from_the_last(spans: str, opens: time, shuts: time) -> None:
    read = read_spans(spans)
    assert (is_open(read, opens), is_open(read, shuts)) == (True, False)


def test_the_whole_day_and_no_hours_at_all_are_always() -> None:
    assert all(is_open(spans, time(hour)) for spans in (None, read_spans(["00:00-24:00"])) for hour in range(24))


def test_several_spans_leave_the_pause_out() -> None:
    spans = read_spans(["08:00-12:30", "13:30-18:00"])
    assert [is_open(spans, time(hour)) for hour in (7, 8, 12, 13, 14, 18)] == [False, True, True, False, True, False]


@pytest.mark.parametrize(
    "value", ["", "8:00-18:00", "08:00", "08:00-08:00", "24:00-08:00", "08:60-09:00", [], [8], 8, None, ["08:00-18:00"] * 11]
)
def test_what_names_no_hours(value: object) -> None:
    with pytest.raises(ValueError, match=r"names no hours|is not from one time|has no length"):
        read_spans(value)


@given(start=MINUTES, end=st.integers(1, DAY), minute=MINUTES)
def test_a_span_is_read_as_it_is_written_and_its_turn_is_the_rest_of_the_day(start: int, end: int, minute: int) -> None:
    if start == end % DAY:
        return
    span = Span(start, end)
    assert read_spans([str(span)]) == (span,)
    assert span.holds(minute) is not Span(end % DAY, start or DAY).holds(minute)
