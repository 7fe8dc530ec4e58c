"""Silence is part of passing: the suite's own watch must hear what it claims to hear."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CASES = {
    "test_quiet": ("passed", "def test_quiet():\n    qDebug\n"),
    "test_log": ("failed", "def test_log():\n    logging.getLogger('kiosk').warning('lost')\n"),
    "test_info": ("passed", "def test_info():\n    logging.getLogger('kiosk').info('fine')\n"),
    "test_qt": ("failed", "def test_qt():\n    qWarning('lost')\n"),
    "test_debug": ("failed", "def test_debug():\n    qDebug('left over')\n"),
    "test_promise": ("passed", "@expects('lo.t', 'gone')\ndef test_promise():\n    qWarning('lost')\n    logging.warning('gone')\n"),
    "test_broken_promise": ("error", "@expects('lost')\ndef test_broken_promise():\n    pass\n"),
    "test_teardown": ("error", "def test_teardown(late):\n    pass\n"),
    "test_teardown_promise": ("passed", "@expects('late')\ndef test_teardown_promise(late):\n    pass\n"),
    "test_setup": ("failed", "def test_setup(early):\n    pass\n"),
}
PREAMBLE = """
import logging
import pytest
from PySide6.QtCore import qDebug, qWarning

expects = pytest.mark.expects_message


@pytest.fixture
def late():
    yield
    qWarning('late')


@pytest.fixture
def early():
    qWarning('early')


"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return what pytest says of the cases above, run under the suite's own conftest and settings."""
    folder = tmp_path_factory.mktemp("silence")
    shutil.copy(Path(__file__).parent / "conftest.py", folder)
    shutil.copy(Path(__file__).parent.parent / "pyproject.toml", folder)
    (folder / "test_cases.py").write_text(PREAMBLE + "\n\n".join(source for _, source in CASES.values()), encoding="utf-8")
    command = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", "--color=no", "test_cases.py")
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False).stdout


@pytest.mark.parametrize("name", CASES)
def test_a_test_is_judged_by_what_was_said(report: str, name: str) -> None:
    wanted = CASES[name][0].upper()
    verdicts = {line.split(" ", 1)[0] for line in report.splitlines() if line.partition("::")[2].partition(" ")[0] == name}

    assert wanted in verdicts, report
    assert wanted == "PASSED" or verdicts <= {wanted, "PASSED"}
