"""A file a person can hold in mind: under 400 lines, functions under 50."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE_LINES = 400
FUNCTION_LINES = 50


def source_files() -> list[Path]:
    return sorted(path for room in ("kiosk", "build_scripts") for kind in ("*.py", "*.qml") for path in (ROOT / room).rglob(kind))


def long_functions(text: str) -> list[str]:
    """Return the functions that are too long, with their length in lines."""
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    sized = [(node.name, (node.end_lineno or node.lineno) - node.lineno + 1) for node in functions]
    return [f"{name}: {lines} lines" for name, lines in sized if lines >= FUNCTION_LINES]


def test_the_scan_saw_both_languages() -> None:
    assert {".py", ".qml"} <= {path.suffix for path in source_files()}


@pytest.mark.parametrize("path", source_files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert len(text.splitlines()) < FILE_LINES
    assert path.suffix != ".py" or long_functions(text) == []


def test_a_long_function_is_found() -> None:
    body = "\n".join(["    pass"] * (FUNCTION_LINES - 1))

    assert long_functions(f"class A:\n  async def long(self):\n{body}") == ["long: 50 lines"]
    assert long_functions(f"def short():\n{body[:-9]}") == []
