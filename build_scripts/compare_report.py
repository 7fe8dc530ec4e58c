"""The figures of the comparison: medians, ratios and their targets, as a table and as JSON. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

KIOSK, BROWSER = "kiosk", "browser"


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured: in which unit, how the sides are summed up (a share of the samples below the value), and the ratio to reach.

    `finest` is the least the clock can tell: a smaller value, none included, counts as that much.
    """

    key: str
    name: str
    unit: str
    share: float = 0.5
    target: float | None = None
    finest: float = 0.0


MEASURES = (
    Measure("start", "start to the first content, resting screen", "ms", target=0.5),
    Measure("answer", "start to the answer to a touch, resting screen", "ms"),
    Measure("start-home", "start to the first content, home screen", "ms"),
    Measure("whole-home", "start to the whole home screen", "ms"),
    Measure("memory-start", "memory after the start (PSS)", "MB"),
    Measure("memory", "memory after pages were opened (PSS)", "MB", target=0.25),
    Measure("memory-own", "of it what is read from no file, and cannot be taken back", "MB"),
    Measure("memory-attract", "memory in the attract loop (PSS)", "MB"),
    Measure("rest", "processor on a still screen", "% of a core", target=0.1, finest=0.0001),
    Measure("attract", "processor in the attract loop", "% of a core", target=0.5, finest=0.0001),
    Measure("attract-server", "processor of the X server meanwhile", "% of a core", finest=0.0001),
    Measure("touch", "touch to the first changed pixel", "ms", target=0.7),
    Measure("touch-99", "touch to the first changed pixel, p99", "ms", share=0.99),
    Measure("page", "letting go to the first pixel of the new page", "ms"),
    Measure("page-99", "letting go to the first pixel of the new page, p99", "ms", share=0.99),
    Measure("frames", "frames of a transition", "frames"),
    Measure("pace", "interval of frames in a transition", "ms"),
    Measure("pace-99", "interval of frames in a transition, p99", "ms", share=0.99),
    Measure("size", "size on disk", "MB", target=0.4),
)
SAME_SAMPLES = {"touch-99": "touch", "page-99": "page", "pace-99": "pace"}


@dataclass(frozen=True, slots=True)
class Side:
    """What one program reached: `value` sums up the samples, which lie between `low` and `high`."""

    samples: tuple[float, ...]
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """A measure with both sides and their ratio, kiosk to browser."""

    measure: Measure
    kiosk: Side
    browser: Side
    ratio: float

    @property
    def met(self) -> bool | None:
        """Whether the target is reached; None without one."""
        return None if self.measure.target is None else self.ratio <= self.measure.target


Samples = Mapping[str, Sequence[float]]


def quantile(samples: Sequence[float], share: float) -> float:
    """The value that `share` of the samples do not exceed; the median is the usual one. Raises ValueError without samples."""
    if not samples:
        raise ValueError("there are no samples")
    if share == 0.5:
        return median(samples)
    ordered = sorted(samples)
    return ordered[min(len(ordered), max(1, math.ceil(share * len(ordered)))) - 1]


def side(samples: Sequence[float], share: float) -> Side:
    return Side(tuple(samples), quantile(samples, share), min(samples), max(samples))


def ratio(kiosk: float, browser: float, finest: float) -> float:
    """Kiosk to browser; what lies below the `finest` value of the clock counts as that. Nothing to nothing is 1."""
    above, below = max(kiosk, finest), max(browser, finest)
    if below == 0:
        return 1.0 if above == 0 else math.inf
    return above / below


def lines(kiosk: Samples, browser: Samples) -> list[Line]:
    """Every measure that both sides have samples of, in order."""
    found = []
    for measure in MEASURES:
        key = SAME_SAMPLES.get(measure.key, measure.key)
        if kiosk.get(key) and browser.get(key):
            one, other = side(kiosk[key], measure.share), side(browser[key], measure.share)
            found.append(Line(measure, one, other, ratio(one.value, other.value, measure.finest)))
    return found


def missed(found: Sequence[Line]) -> list[str]:
    """The measures whose target is not reached, in words."""
    return [f"{line.measure.name}: {line.ratio:.2f}, at most {line.measure.target:g}" for line in found if line.met is False]


def number(value: float) -> str:
    """A value with about three digits that tell something."""
    if value >= 100 or value == 0:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def _cell(one: Side) -> str:
    spread = f" ({number(one.low)}–{number(one.high)})" if one.high > one.low else ""
    return f"{number(one.value)}{spread}, n={len(one.samples)}"


def table(found: Sequence[Line]) -> str:
    """The lines as a Markdown table."""
    rows = ["| kiosk to browser | kiosk | browser | ratio | target |", "|---|---|---|---|---|"]
    for line in found:
        measure = line.measure
        target = "" if measure.target is None else f"≤ {measure.target:g}{'' if line.met else ': missed'}"
        rows.append(f"| {measure.name}, {measure.unit} | {_cell(line.kiosk)} | {_cell(line.browser)} | {line.ratio:.2f} | {target} |")
    return "\n".join(rows)


def section(found: Sequence[Line], circumstances: Mapping[str, str]) -> str:
    """The section of a report: the circumstances in a sentence each, then the table."""
    told = "\n".join(f"- {name}: {value}" for name, value in circumstances.items())
    note = "Each value is the median, or the p99 where it says so; in brackets the least and the most; n is the number of samples."
    return f"## Beside a browser kiosk\n\n{told}\n\n{table(found)}\n\n{note}\n"


def as_json(found: Sequence[Line], circumstances: Mapping[str, str]) -> dict[str, Any]:
    """The lines as JSON values, with every sample."""

    def told(one: Side) -> dict[str, Any]:
        return {"value": one.value, "n": len(one.samples), "low": one.low, "high": one.high, "samples": list(one.samples)}

    measures = {
        line.measure.key: {
            "name": line.measure.name,
            "unit": line.measure.unit,
            KIOSK: told(line.kiosk),
            BROWSER: told(line.browser),
            "ratio": line.ratio,
            "target": line.measure.target,
            "met": line.met,
        }
        for line in found
    }
    return {"circumstances": dict(circumstances), "measures": measures}
