"""`kiosk check` for a person and for a program."""

from __future__ import annotations

import io
import json
from pathlib import Path

from kiosk.pack.command import check_command
from tests.pack.overlay import BROKEN, VALID, lay_over

FILES = len(list(VALID.rglob("*.yaml")))


def broken(name: str, target: Path) -> Path:
    return lay_over(next(path for path in BROKEN if path.name == name), target)


def test_a_good_pack_is_said_to_be_good() -> None:
    out = io.StringIO()
    assert check_command(VALID, False, out) == 0
    assert out.getvalue() == f"0 errors, 0 warnings in {FILES} files\n"


def test_problems_come_with_a_path_that_can_be_opened(tmp_path: Path) -> None:
    root = broken("duplicate-key", tmp_path / "pack")
    out = io.StringIO()
    assert check_command(root, False, out) == 1
    first, last = out.getvalue().splitlines()
    assert first == f"{root.as_posix()}/flagships/marnage.yaml:6:1: The key “plate” was already given on line 5. Keep one of the two."
    assert last == f"1 error, 0 warnings in {FILES} files"


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    out = io.StringIO()
    assert check_command(broken("file-unused", tmp_path / "pack"), False, out) == 0
    assert "notes.txt:1:1: warning: This file is not used." in out.getvalue()
    assert out.getvalue().endswith(f"0 errors, 1 warning in {FILES} files\n")


def test_the_form_for_programs(tmp_path: Path) -> None:
    root = broken("duplicate-key", tmp_path / "pack")
    out = io.StringIO()
    assert check_command(root, True, out) == 1
    assert json.loads(out.getvalue()) == {
        "errors": 1,
        "warnings": 0,
        "files": FILES,
        "problems": [
            {
                "file": f"{root.as_posix()}/flagships/marnage.yaml",
                "line": 6,
                "column": 1,
                "severity": "error",
                "code": "duplicate-key",
                "message": "The key “plate” was already given on line 5.",
                "advice": "Keep one of the two.",
            }
        ],
    }
    out = io.StringIO()
    assert check_command(VALID, True, out) == 0
    assert json.loads(out.getvalue())["problems"] == []


def test_a_terminal_without_the_signs_shows_their_numbers(tmp_path: Path) -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    assert check_command(broken("duplicate-key", tmp_path / "pack"), False, out) == 1
    out.flush()
    assert b"\\u201cplate\\u201d" in raw.getvalue()
