"""`kiosk check`: every problem of a pack, for a person or for a program."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TextIO

from kiosk.pack.problem import Problem, Severity
from kiosk.pack.reader import Reading, read_pack


def check_command(root: Path, as_json: bool, out: TextIO) -> int:
    """Write what is wrong with the pack in `root`; gives the exit code, 0 where the pack can be shown and 1 where it cannot."""
    return write_reading(read_pack(root), root, as_json, out)


def write_reading(reading: Reading, root: Path, as_json: bool, out: TextIO) -> int:
    """Write what was found in a pack that was read from `root`; gives the exit code of `check_command`."""
    problems = [dataclasses.replace(problem, path=(root / problem.path).as_posix()) for problem in reading.problems]
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    if as_json:
        summary = {"errors": errors, "warnings": warnings, "files": reading.files, "problems": [problem.as_json() for problem in problems]}
        out.write(json.dumps(summary, indent=2) + "\n")
    else:
        _write_lines(problems, out)
        out.write(f"{_count(errors, 'error')}, {_count(warnings, 'warning')} in {_count(reading.files, 'file')}\n")
    return 1 if errors else 0


def _write_lines(problems: list[Problem], out: TextIO) -> None:
    encoding = getattr(out, "encoding", None) or "utf-8"
    for problem in problems:  # a terminal that lacks a sign of the text shows its number instead of failing
        out.write(f"{problem}\n".encode(encoding, "backslashreplace").decode(encoding))


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
