"""A show is on in its dates, on its days, in its hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.pack import load
from kiosk.slideshow.schedule import is_on
from tests.pack.overlay import VALID


@pytest.mark.parametrize(
    ("now", "on"),
    [
        ("2026-06-06T09:00", True),  # a Saturday
        ("2026-06-06T08:59", False),
        ("2026-06-06T12:30", False),
        ("2026-06-06T14:00", True),
        ("2026-06-05T10:00", False),  # a Friday
        ("2026-05-31T10:00", False),  # a Sunday, too early
        ("2026-06-28T17:59", True),
        ("2026-07-04T10:00", False),
    ],
)
def test_a_show_keeps_its_dates_days_and_hours(now: str, on: bool) -> None:
    show = load(VALID).slideshows["quay"]
    assert is_on(show, datetime.fromisoformat(now)) is on


@pytest.mark.parametrize("now", ["1970-01-01T00:03", "2099-06-06T10:00"])
def test_what_has_dates_is_not_on_while_the_clock_cannot_be_right(now: str) -> None:
    show = load(VALID).slideshows["quay"]
    moment = datetime.fromisoformat(now)
    assert not is_on(replace(show, last_day=None), moment)
    assert not is_on(replace(show, first_day=None), moment)
    assert is_on(replace(show, first_day=None, last_day=None), moment), "days and hours cannot be told either"
