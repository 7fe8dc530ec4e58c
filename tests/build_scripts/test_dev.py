"""The entry point speaks to any Python 3, and tells an unsupported one what to install."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import dev
import pytest

BUILD_SCRIPTS = Path(dev.__file__).parent
LEAVE = "import sys, dev; sys.argv = ['dev.py', 'run', 'é']; sys.exit(dev.leave_unsupported_python())"


def leave(path: Path) -> subprocess.CompletedProcess[str]:
    """Run what an unsupported Python runs, with only these programs to be found."""
    environment = {"PATH": str(path), "SYSTEMROOT": os.environ.get("SYSTEMROOT", "")}
    return subprocess.run(
        (sys.executable, "-c", LEAVE), cwd=BUILD_SCRIPTS, env=environment, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize(
    ("version", "supported"),
    [((2, 7), False), ((3, 10), False), ((3, 11), True), ((3, 12), True), ((3, 13), True), ((3, 14), False), ((4, 0), False)],
)
def test_three_versions_are_supported(version: tuple[int, int], supported: bool) -> None:
    assert dev.is_supported(version) is supported


def test_an_old_python_can_read_the_file() -> None:
    tree = ast.parse((BUILD_SCRIPTS / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))

    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    annotations = [ast.unparse(node.annotation) for node in ast.walk(tree) if isinstance(node, ast.arg) and node.annotation]
    assert [text for text in annotations if "[" in text or "|" in text] == []


def test_an_unsupported_python_is_told_what_to_install(tmp_path: Path) -> None:
    done = leave(tmp_path)

    assert done.returncode == dev.EXIT_UNSUPPORTED_PYTHON == 5
    assert "needs Python 3.11, 3.12 or 3.13" in done.stderr
    assert "apt-get install python3.11 python3.11-venv" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for the other Python")
def test_a_supported_python_beside_it_carries_on(tmp_path: Path) -> None:
    for minor in (11, 12):
        other = tmp_path / f"python3.{minor}"
        other.write_text(f'#!/bin/sh\necho "3.{minor} $*"\n', encoding="utf-8")
        other.chmod(0o755)

    assert leave(tmp_path).stdout.splitlines()[-1] == "3.12 dev.py run é"
