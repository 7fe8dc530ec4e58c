"""What is measured, as values: one series of numbers for each measure of each case."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

YARDSTICK = "yardstick"  # the case of the smallest program that shows a window of Qt Quick


@dataclass(frozen=True, slots=True)
class Case:
    """What was run: a pack, a window in pixels, and what drew it ("software" or "opengl")."""

    pack: str
    width: int
    height: int
    renderer: str

    def __str__(self) -> str:
        return f"{self.pack}, {self.width}x{self.height}, {self.renderer}"


@dataclass(frozen=True, slots=True)
class Series:
    """Every value of one measure, such as "touch/theme/shown", in its unit: s, ms, MB, % of one processor, frames."""

    case: Case
    measure: str
    unit: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return percentile(self.values, 50)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that this share of them does not exceed (nearest rank). Raises ValueError where there is none."""
    if not values:
        raise ValueError("There is no percentile of nothing.")
    ordered = sorted(values)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def spread(values: Sequence[float]) -> tuple[float, float]:
    """The quartiles: half of the values lie between them."""
    return percentile(values, 25), percentile(values, 75)


def joined(parts: Iterable[Series]) -> list[Series]:
    """One series a measure, in the order in which they came."""
    found: dict[tuple[Case, str], Series] = {}
    for part in parts:
        key = (part.case, part.measure)
        before = found.get(key)
        found[key] = part if before is None else Series(part.case, part.measure, part.unit, before.values + part.values)
    return list(found.values())


def as_json(series: Series) -> dict[str, Any]:
    case = series.case
    return {
        "pack": case.pack,
        "size": [case.width, case.height],
        "renderer": case.renderer,
        "measure": series.measure,
        "unit": series.unit,
        "values": [round(value, 5) for value in series.values],
    }


def from_json(told: Mapping[str, Any]) -> Series:
    """Raises KeyError, TypeError or ValueError for what `as_json` did not write."""
    width, height = told["size"]
    case = Case(str(told["pack"]), int(width), int(height), str(told["renderer"]))
    return Series(case, str(told["measure"]), str(told["unit"]), tuple(float(value) for value in told["values"]))
