"""Ratios, which hold on any machine: of cases to each other, and of the kiosk to the yardstick that ran beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk.bench.series import YARDSTICK, Case, Series, from_json, percentile
from kiosk.bench.series import as_json as series_as_json
from kiosk.errors import UsageError
from kiosk.whole_file import reason

FORMAT = 1
TOLERANCE = 1.25  # a ratio of medians may be so many times what it was
TOLERANCE_OF_TAILS = 1.6  # one of 99th percentiles, of few values
TAIL = "p99"

Values = Callable[[Case, str], tuple[float, ...]]


def lookup(series: Iterable[Series]) -> Values:
    """The values of a measure of a case; none where it was not measured."""
    found = {(one.case, one.measure): one.values for one in series}
    return lambda case, measure: found.get((case, measure), ())


def cases_of(series: Iterable[Series]) -> list[Case]:
    """The kiosk's cases, in the order in which they were measured."""
    return [case for case in dict.fromkeys(one.case for one in series) if case.pack != YARDSTICK]


def pooled(series: Iterable[Series], case: Case, start: str, end: str = "") -> tuple[float, ...]:
    """The values of all measures of a case whose names begin and end so."""
    chosen = (one for one in series if one.case == case and one.measure.startswith(start) and one.measure.endswith(end))
    return tuple(value for one in chosen for value in one.values)


def ratios(series: Sequence[Series]) -> dict[str, float]:
    """Every ratio by its name; the larger, the worse."""
    values, cases = lookup(series), cases_of(series)
    found: dict[str, float] = {}

    def add(name: str, above: Sequence[float], below: Sequence[float], percent: float = 50) -> None:
        if above and below and percentile(below, 50) > 0:
            found[name] = percentile(above, percent) / percentile(below, 50)

    for case in cases:
        measure = Case(YARDSTICK, case.width, case.height, case.renderer)
        for name in ("start/first frame", "start/interactive", "start/complete"):
            add(f"{case}: {name} / yardstick", values(case, name), values(measure, "start/first frame"))
        add(f"{case}: start/processor / yardstick", values(case, "start/processor"), values(measure, "start/processor"))
        for name in ("memory/after start", "memory/after tour"):
            add(f"{case}: {name} / yardstick", values(case, name), values(measure, "memory/after start"))
        painting = values(measure, "paint/processor")
        add(f"{case}: attract/processor / painting", values(case, "attract/processor"), painting)
        add(f"{case}: touch shown / painting", pooled(series, case, "touch/", "/shown"), painting)
        add(f"{case}: frames {TAIL} / painting", pooled(series, case, "frames/"), painting, 99)
        add(f"{case}: work {TAIL} / painting", pooled(series, case, "work/"), painting, 99)
        add(f"{case}: search/key {TAIL} / painting", values(case, "search/key"), painting, 99)
        add(f"{case}: check/processor / yardstick", values(case, "check/processor"), values(measure, "start/processor"))
    for case in cases[1:]:
        if (case.width, case.height, case.renderer) == (cases[0].width, cases[0].height, cases[0].renderer):
            for name in ("start/first frame", "start/interactive", "start/processor", "memory/after start"):
                add(f"{name}: {case.pack} / {cases[0].pack}", values(case, name), values(cases[0], name))
    return found


def judge(before: Mapping[str, float], after: Mapping[str, float]) -> tuple[list[str], str]:
    """The ratios that have become worse beyond what noise does, and a table of all that both have."""
    worse: list[str] = []
    lines = ["| ratio | before | now | |", "|---|---:|---:|---|"]
    for name, now in after.items():
        if name in before:
            allowed = before[name] * (TOLERANCE_OF_TAILS if TAIL in name else TOLERANCE)
            if now > allowed:
                worse.append(name)
            lines.append(f"| {name} | {before[name]:.2f} | {now:.2f} | {'WORSE' if now > allowed else ''} |")
    lines += ["", f"{len(worse)} of {len(lines) - 2} ratios are worse than before by more than noise."]
    return worse, "\n".join(lines)


def as_json(series: Sequence[Series], machine: Mapping[str, str]) -> dict[str, Any]:
    return {"format": FORMAT, "machine": dict(machine), "ratios": ratios(series), "series": [series_as_json(one) for one in series]}


def read_series(file: Path) -> list[Series]:
    """What an earlier run measured. Raises UsageError for a file that is not of this format."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        if told["format"] != FORMAT:
            raise ValueError("another format")
        return [from_json(one) for one in told["series"]]
    except OSError as error:
        raise UsageError(f"“{file}” cannot be read ({reason(error)}). Name the bench.json of an earlier `kiosk bench --out`.") from error
    except (KeyError, TypeError, ValueError):
        raise UsageError(f"“{file}” is no bench.json of an earlier `kiosk bench --out`.") from None


def read(file: Path) -> dict[str, float]:
    """The ratios of an earlier run."""
    return ratios(read_series(file))
