"""The arithmetic of the comparison, and the table it ends in."""

from __future__ import annotations

import json
import math

import compare_report
import pytest
from compare_report import MEASURES, Measure, lines, missed, number, quantile, ratio

KIOSK = {"start": [300.0, 500.0, 400.0], "touch": [float(one) for one in range(1, 101)], "rest": [0.0, 0.0], "memory": [90.0]}
BROWSER = {"start": [1000.0, 900.0, 800.0], "touch": [float(2 * one) for one in range(1, 101)], "rest": [0.0, 0.2], "memory": [300.0]}


@pytest.mark.parametrize(
    ("samples", "share", "value"),
    [
        ([3.0], 0.99, 3.0),
        ([1.0, 2.0], 0.5, 1.5),
        ([1.0, 5.0, 2.0], 0.5, 2.0),
        (list(map(float, range(1, 101))), 0.99, 99.0),
        ([1, 2, 9], 0.99, 9),
    ],
)
def test_a_quantile_is_a_value_that_so_many_do_not_exceed(samples: list[float], share: float, value: float) -> None:
    assert quantile(samples, share) == value


def test_a_quantile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no samples"):
        quantile([], 0.5)


@pytest.mark.parametrize(
    ("kiosk", "browser", "finest", "value"),
    [
        (1.0, 4.0, 0.0, 0.25),
        (0.0, 0.0, 0.0, 1.0),
        (0.0, 0.0, 0.1, 1.0),
        (0.0, 1.0, 0.1, 0.1),
        (1.0, 0.0, 0.1, 10.0),
        (1.0, 0.0, 0.0, math.inf),
    ],
)
def test_what_the_clock_cannot_tell_counts_as_the_least_it_can(kiosk: float, browser: float, finest: float, value: float) -> None:
    assert ratio(kiosk, browser, finest) == pytest.approx(value)


def test_each_measure_has_its_ratio_and_is_held_against_its_target() -> None:
    found = {line.measure.key: line for line in lines(KIOSK, BROWSER)}
    assert list(found) == ["start", "memory", "rest", "touch", "touch-99"]
    assert (found["start"].kiosk.value, found["start"].browser.value) == (400, 900)
    assert found["start"].met is True
    assert found["touch-99"].kiosk.value == 99
    assert found["touch-99"].met is None
    assert found["memory"].ratio == pytest.approx(0.3)
    assert missed(list(found.values())) == ["memory after pages were opened (PSS): 0.30, at most 0.25"]


def test_a_ratio_that_reaches_its_target_exactly_meets_it() -> None:
    assert missed(lines({"memory": [25.0]}, {"memory": [100.0]})) == []
    assert missed(lines({"memory": [25.1]}, {"memory": [100.0]})) != []


def test_the_targets_are_those_that_were_set() -> None:
    assert {measure.key: measure.target for measure in MEASURES if measure.target is not None} == {
        "start": 0.5,
        "memory": 0.25,
        "rest": 0.1,
        "attract": 0.5,
        "touch": 0.7,
        "size": 0.4,
    }
    assert len({measure.key for measure in MEASURES}) == len(MEASURES)
    assert set(compare_report.SAME_SAMPLES) <= {measure.key for measure in MEASURES}


def test_the_table_says_how_many_samples_there_were_and_how_far_they_spread() -> None:
    section = compare_report.section(lines(KIOSK, BROWSER), {"machine": "two cores"})
    assert "- machine: two cores" in section
    assert "| start to the first content, resting screen, ms | 400 (300–500), n=3 | 900 (800–1000), n=3 | 0.44 | ≤ 0.5 |" in section
    assert "| memory after pages were opened (PSS), MB | 90.0, n=1 | 300, n=1 | 0.30 | ≤ 0.25: missed |" in section
    rows = [line for line in section.splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {6}


def test_the_json_keeps_every_sample() -> None:
    told = json.loads(json.dumps(compare_report.as_json(lines(KIOSK, BROWSER), {"date": "today"})))
    assert told["circumstances"] == {"date": "today"}
    assert told["measures"]["start"]["kiosk"]["samples"] == [300, 500, 400]
    assert told["measures"]["memory"]["met"] is False


@pytest.mark.parametrize(("value", "said"), [(0, "0"), (1234.6, "1235"), (12.34, "12.3"), (1.234, "1.23"), (0.0456, "0.046")])
def test_a_number_has_the_digits_that_tell_something(value: float, said: str) -> None:
    assert number(value) == said


def test_a_measure_without_a_target_is_never_missed() -> None:
    plain = compare_report.Line(Measure("x", "x", "ms"), compare_report.side([1.0], 0.5), compare_report.side([0.0], 0.5), math.inf)
    assert plain.met is None
    assert missed([plain]) == []
