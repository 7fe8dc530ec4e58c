"""What reaches the log, in a process of its own: handlers and hooks are the process's."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station.logs import CRASH_NAME, EARLIER_CRASH_NAME, FILE_NAME, LineFormatter, ModestFileHandler

ROOT = Path(__file__).resolve().parent.parent.parent
LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (DEBUG|INFO|WARNING|ERROR|CRITICAL) +[\w.]+: .+")
IMPORT = "import logging, sys, threading; from pathlib import Path; from kiosk.station import logs\n"
START = "logs.start_logs(Path(sys.argv[1]), 'info', sys.argv[2])\n"


def run(folder: Path, program: str, form: str = "text", before: str = "") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", IMPORT + before + START + program, str(folder), form]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)


def lines(folder: Path) -> list[str]:
    text = (folder / FILE_NAME).read_text(encoding="utf-8")
    found = text.splitlines()
    assert [line for line in found if not LINE.fullmatch(line)] == []
    return [line.split(": ", 1)[0].split("Z ", 1)[1].replace("  ", " ") + ": " + line.split(": ", 1)[1] for line in found]


def test_one_line_a_fact_on_stderr_and_in_the_file(tmp_path: Path) -> None:
    done = run(tmp_path / "new" / "folder", "logging.getLogger('a').info('one\\ntwo \\ud800 é'); logging.getLogger('a').debug('hidden')")
    assert len(lines(tmp_path / "new" / "folder")) == 1
    assert lines(tmp_path / "new" / "folder")[0].endswith("a: one | two \\ud800 é")
    assert done.stderr.endswith("a: one | two \\ud800 é\n")


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("raise ValueError('main')", "Uncaught exception | Traceback .* ValueError: main"),
        (
            "t = threading.Thread(target=lambda: 1 / 0, name='reader'); t.start(); t.join()",
            "Uncaught exception in the thread reader | .* ZeroDivisionError",
        ),
        ("class A:\n  def __del__(self): raise KeyError('lost')\nA()", "Exception ignored in: .*A.__del__.* KeyError: 'lost'"),
    ],
)
def test_what_nobody_caught(tmp_path: Path, program: str, said: str) -> None:
    run(tmp_path, program)
    found = lines(tmp_path)
    assert len(found) == 1
    assert re.search(said.replace(" | ", r" \| "), found[0]), found


def test_what_fails_where_qt_calls(tmp_path: Path) -> None:
    """Qt goes on, and so does the kiosk; the log has the traceback."""
    program = """
from PySide6.QtCore import QCoreApplication, QTimer
application = QCoreApplication([])
QTimer.singleShot(0, lambda: 1 / 0)
QTimer.singleShot(1, application.quit)
sys.exit(application.exec())
"""
    done = run(tmp_path, program)
    assert done.returncode == 0
    (line,) = lines(tmp_path)
    assert re.search(r"Uncaught exception \| Traceback .* ZeroDivisionError", line)
    assert done.stderr.count("\n") == 1


FACTS = "logging.info('one\\ntwo \\ud800 é %s', 3); logging.getLogger('a').error('bad')\nraise ValueError('main')"


def test_json_is_an_object_a_line_on_stderr_and_in_the_file(tmp_path: Path) -> None:
    done = run(tmp_path, FACTS, "json")
    text = (tmp_path / FILE_NAME).read_text(encoding="ascii")
    assert done.stderr == text
    facts = [json.loads(line) for line in text.splitlines()]
    assert [(fact["level"], fact["logger"], fact["message"]) for fact in facts] == [
        ("info", "root", "one\ntwo \ud800 é 3"),
        ("error", "a", "bad"),
        ("critical", "kiosk.station.logs", "Uncaught exception"),
    ]
    assert facts[2]["exception"].endswith("ValueError: main")
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", fact["time"]) for fact in facts)


# What systemd does when it starts a service: it names the stream in the environment.
JOURNAL = "import os; there = os.fstat(2); os.environ['JOURNAL_STREAM'] = f'{there.st_dev}:{there.st_ino}'\n"


def test_the_journal_gets_priorities_and_no_time(tmp_path: Path) -> None:
    program = "logging.getLogger().setLevel(1)\nfor level in (10, 20, 30, 40): logging.log(level, 'fact\\nmore')\nraise ValueError('main')"
    said = run(tmp_path, program, before=JOURNAL).stderr.splitlines()
    assert said[:4] == [f"<{priority}>root: fact | more" for priority in (7, 6, 4, 3)]
    assert re.fullmatch(r"<2>kiosk\.station\.logs: Uncaught exception \| .*ValueError: main", said[4])
    assert len(said) == 5
    assert len(lines(tmp_path)) == 5, "the file keeps its times"


def test_the_journal_can_have_objects_too(tmp_path: Path) -> None:
    said = run(tmp_path, "logging.error('fact')", "json", before=JOURNAL).stderr
    assert said.startswith("<3>{")
    assert json.loads(said[3:])["message"] == "fact"


@pytest.mark.parametrize("stream", ["", "1:1", "x:y", "8"])
def test_a_stderr_that_is_not_the_journal_s_has_times(tmp_path: Path, stream: str) -> None:
    said = run(tmp_path, "logging.info('fact')", before=f"import os; os.environ['JOURNAL_STREAM'] = '{stream}'\n").stderr
    assert LINE.fullmatch(said.strip())


def test_qt_and_qml_are_heard(tmp_path: Path) -> None:
    program = """
stop = logs.hear_qt()
from PySide6.QtCore import QCoreApplication, qCritical, qWarning
from PySide6.QtQml import QQmlComponent, QQmlEngine
application = QCoreApplication([])
qWarning("careful")
qCritical("serious")
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(b"import QtQml; QtObject { Component.onCompleted: console.warn('from QML') }", "qrc:/one.qml")
made = component.create()
del made, component, engine
stop()
qWarning("no longer heard")
"""
    assert run(tmp_path, program).returncode == 0
    found = lines(tmp_path)
    assert found[0] == "WARNING qt.default: careful"
    assert re.sub(" +", " ", found[1]) == "ERROR qt.default: serious"
    assert re.fullmatch(r"WARNING qt.qml: .*from QML", found[2])
    assert len(found) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="a crash looks different there")
def test_a_crash_leaves_its_traces_and_is_told_at_the_next_start(tmp_path: Path) -> None:
    assert run(tmp_path, "import faulthandler; faulthandler._sigabrt()").returncode < 0
    assert "Fatal Python error: Aborted" in (tmp_path / CRASH_NAME).read_text()
    run(tmp_path, "")
    assert re.search(rf"ERROR +kiosk.station.logs: The kiosk crashed when it last ran; .*{EARLIER_CRASH_NAME}", lines(tmp_path)[0])
    assert "Aborted" in (tmp_path / EARLIER_CRASH_NAME).read_text()
    run(tmp_path, "")
    assert len(lines(tmp_path)) == 1, "told once"


def test_the_file_has_a_ceiling(tmp_path: Path) -> None:
    run(tmp_path, "for _ in range(150): logging.info('x' * 100_000)")
    sizes = [path.stat().st_size for path in tmp_path.glob(f"{FILE_NAME}*")]
    assert len(sizes) == 5
    assert sum(sizes) <= 10 << 20


def test_a_folder_that_cannot_be_used_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run(tmp_path / "file" / "logs", "logging.info('one'); logging.info('two')")
    assert done.returncode == 0
    assert done.stderr.count("There is no log file") == 1
    assert "one" in done.stderr
    assert "two" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_said_once_and_writing_goes_on_when_it_can(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / FILE_NAME
    path.symlink_to("/dev/full")
    handler = ModestFileHandler(path)
    handler.setFormatter(LineFormatter())
    record = logging.LogRecord("a", logging.INFO, "", 0, "hello", None, None)
    for _ in range(3):
        handler.emit(record)
    assert capsys.readouterr().err.count("cannot be written") == 1
    path.unlink()
    handler.emit(record)
    handler.close()
    assert path.read_text().endswith("a: hello\n")
    assert path.read_text().count("hello") == 1


def test_a_log_without_a_folder_goes_to_stderr_alone(tmp_path: Path) -> None:
    done = run(tmp_path, "").returncode
    program = (
        "import logging; from kiosk.station import logs; logs.start_logs(None, 'warning'); logging.warning('here'); logging.info('not')"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    alone = subprocess.run([sys.executable, "-c", program], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done, alone.returncode) == (0, 0)
    assert alone.stderr.endswith("root: here\n")
    assert alone.stderr.count("\n") == 1
