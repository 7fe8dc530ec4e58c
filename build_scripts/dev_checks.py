"""The checks of `dev.py lint` and `dev.py test`: every lint step runs, then the suite; one line sums up each."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import dev_environment


@dataclass(frozen=True)
class Step:
    """One check: its name, and the arguments that follow the environment's Python."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How a step ended: its exit code (0 is success) and its duration in seconds."""

    name: str
    code: int
    seconds: float


ON_LINUX_ALONE = "build_scripts/(compare_|package_|soak)"


def foreign_types(platform: str, *paths: str) -> tuple[str, ...]:
    """Return the arguments that check the program as another system has it: what only POSIX offers is unknown on Windows.

    What compares and packs on Linux alone is left out.
    """
    cache = f".mypy_cache/{platform}"
    return ("-m", "mypy", "--platform", platform, "--cache-dir", cache, "--exclude", ON_LINUX_ALONE, *(paths or ("kiosk", "build_scripts")))


# The tests of a file share what is slow to open: they stay together.
WHOLE_SUITE = ("--numprocesses", "auto", "--dist", "loadfile")
LINT = (
    Step("ruff check", ("-m", "ruff", "check", ".")),
    Step("ruff format", ("-m", "ruff", "format", "--check", ".")),
    Step("mypy", ("-m", "mypy")),
    *(Step(f"mypy, as on {platform}", foreign_types(platform)) for platform in ("win32", "darwin")),
    Step("qmlformat", ("build_scripts/qml_lint.py", "format", "--check")),
    Step("qmllint", ("build_scripts/qml_lint.py", "lint")),
)
FORMAT = (
    Step("ruff check --fix", ("-m", "ruff", "check", "--fix-only", ".")),
    Step("ruff format", ("-m", "ruff", "format", ".")),
    Step("qmlformat", ("build_scripts/qml_lint.py", "format")),
)


def run_step(root: Path, step: Step, environment: dict[str, str]) -> Outcome:
    """Run one step in the project's folder, its output going straight to the terminal."""
    print(f"\n== {step.name}", flush=True)
    started = time.monotonic()
    command = (str(dev_environment.venv_python(root)), *step.arguments)
    code = subprocess.run(command, cwd=root, env=environment, check=False).returncode
    return Outcome(step.name, code, time.monotonic() - started)


def summarise(outcomes: Sequence[Outcome]) -> int:
    """Print a line for each step and return the exit code of the first that failed, or 0."""
    print()
    for outcome in outcomes:
        print(f"{'ok    ' if outcome.code == 0 else 'FAILED'}  {outcome.name}  ({outcome.seconds:.1f} s)", flush=True)
    return next((outcome.code for outcome in outcomes if outcome.code), 0)


def environment_without_display() -> dict[str, str]:
    """Return the environment of the checks: no display is used even where there is one."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH")}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def lint(root: Path) -> int:
    """Run every lint step, whatever the earlier ones found."""
    environment = environment_without_display()
    return summarise([run_step(root, step, environment) for step in LINT])


def test(root: Path, arguments: Sequence[str]) -> int:
    """Run every lint step, then the tests with these pytest arguments; without any, all of them on every processor."""
    environment = environment_without_display()
    steps = (*LINT, Step("pytest", ("-m", "pytest", *(arguments or WHOLE_SUITE))))
    return summarise([run_step(root, step, environment) for step in steps])


def write_format(root: Path) -> int:
    """Write the code the way lint wants it."""
    environment = environment_without_display()
    return summarise([run_step(root, step, environment) for step in FORMAT])
