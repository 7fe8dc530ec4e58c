"""What the program outside tells the one inside to do, and what it hears of it: both as JSON, in files of a folder of their own."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Task(StrEnum):
    """A part of the measuring that goes on within the kiosk, after its start."""

    KEEP = "keep"  # the pack, as the last good one and compiled
    MEMORY = "memory"
    NAVIGATION = "navigation"
    VIEWS = "views"
    ATTRACT = "attract"
    REST = "rest"
    SEARCH = "search"
    TOUR = "tour"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often things are measured; seconds unless said otherwise."""

    starts: int  # times
    rounds: int  # of the navigation
    rest: float
    attract: float
    screens: int  # of the tour, at most
    tour: float  # at most

    @property
    def starts_cold(self) -> int:
        return max(1, self.starts - 2)


QUICK = Patience(starts=3, rounds=2, rest=3.0, attract=20.0, screens=40, tour=60.0)
WHOLE = Patience(starts=7, rounds=4, rest=10.0, attract=30.0, screens=300, tour=300.0)


@dataclass(frozen=True, slots=True)
class Orders:
    """For one process: the arguments of `kiosk run`, the tasks in their order, and the file for the answer."""

    arguments: tuple[str, ...]
    tasks: tuple[Task, ...]
    patience: Patience
    answer: Path
    yardstick: bool = False

    def write(self, file: Path) -> None:
        told = asdict(self) | {"answer": str(self.answer), "tasks": [task.value for task in self.tasks]}
        file.write_text(json.dumps(told), encoding="utf-8")


def read_orders(file: Path) -> Orders:
    """Raises OSError, KeyError, TypeError or ValueError for what `write` did not write."""
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return Orders(
        arguments=tuple(told["arguments"]),
        tasks=tuple(Task(task) for task in told["tasks"]),
        patience=Patience(**told["patience"]),
        answer=Path(told["answer"]),
        yardstick=bool(told["yardstick"]),
    )
