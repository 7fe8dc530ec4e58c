"""What every test stands on: Qt draws off screen in software, and silence is part of passing.

A Qt message, a QML warning or a log record of level WARNING or higher that a test did not announce fails it, in set-up and
tear-down too (where a binding that outlives its object speaks up). To announce one:

    @pytest.mark.expects_message(r"pack .* is broken")

Each pattern is a regular expression that must match at least one message; a promise that is not kept fails the test as well.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Generator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import hypothesis
import pytest
import pytestqt.logging
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

hypothesis.settings.register_profile(
    "kiosk",
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.differing_executors],
)
hypothesis.settings.load_profile("kiosk")


def _hear(capture: Any, kind: object, context: Any, message: str) -> None:
    """Keep a message of Qt. PySide cannot read the name of the file it comes from in a folder with an accent; then it has none."""
    try:
        file = context.file
    except UnicodeDecodeError:
        file = ""
    capture._append_new_record(
        kind, message, SimpleNamespace(file=file, function=context.function, line=context.line, category=context.category)
    )


pytestqt.logging._QtMessageCapture._handle_with_context = _hear  # type: ignore[method-assign]  # there is no other way in


@dataclass
class Heard(logging.Handler):
    """What was said during one test, by the log and by Qt, and the patterns it announced."""

    expected: tuple[str, ...]
    messages: list[str] = field(default_factory=list)
    passed: bool = False

    def __post_init__(self) -> None:
        """Listen to what an operator would read in the log."""
        super().__init__(level=logging.WARNING)

    __hash__ = object.__hash__

    def emit(self, record: logging.LogRecord) -> None:
        """Take a log record."""
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Take a message of Qt."""
        self.messages.append(f"{kind.name} {context.category}: {message}")

    def unexpected(self) -> list[str]:
        """Return the messages that no pattern announced."""
        return [message for message in self.messages if not any(re.search(pattern, message) for pattern in self.expected)]

    def missing(self) -> list[str]:
        """Return the announced patterns that nothing matched."""
        return [pattern for pattern in self.expected if not any(re.search(pattern, message) for message in self.messages)]


HEARD = pytest.StashKey[Heard]()


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker."""
    config.addinivalue_line("markers", "expects_message(*patterns): each regular expression must match a Qt message or a log record")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Listen from before the first fixture on."""
    patterns = tuple(str(pattern) for marker in item.iter_markers("expects_message") for pattern in marker.args)
    if patterns:
        item.add_marker(pytest.mark.qt_log_ignore(*patterns))
    item.stash[HEARD] = Heard(patterns)
    logging.getLogger().addHandler(item.stash[HEARD])
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail the test for what the log said unannounced; pytest-qt does the same for Qt."""
    result = yield
    said = item.stash[HEARD].unexpected()
    if said:
        pytest.fail("unexpected log records:\n" + "\n".join(said), pytrace=False)
    return result


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Take over what pytest-qt heard before it forgets it."""
    heard = item.stash.get(HEARD, None)
    captured = getattr(item, "qt_log_capture", None)
    if heard and captured and call.when == "call":
        heard.messages += [record.message for record in captured.records if record.ignored]
    report = yield
    if heard and call.when == "call":
        heard.passed = report.passed
        heard.messages = [message for message in heard.messages if message not in heard.unexpected()]
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Fail for what Qt or the log said while the fixtures were taken down, and for an announced message that never came."""
    heard = item.stash[HEARD]
    before = qInstallMessageHandler(heard.hear_qt)
    try:
        result = yield
    finally:
        qInstallMessageHandler(before)
        logging.getLogger().removeHandler(heard)
    problems = [f"unexpected while tearing down: {message}" for message in heard.unexpected()]
    if heard.passed:
        problems += [f"announced but never said: {pattern}" for pattern in heard.missing()]
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
    return result
