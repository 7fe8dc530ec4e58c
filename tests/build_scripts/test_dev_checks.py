"""Every check runs, whatever the earlier ones found, and the first failure is the exit code."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import dev_checks
import dev_environment
import dev_pip
import pytest
from dev_checks import Outcome, Step

ROOT = Path(__file__).resolve().parents[2]


def test_the_first_failure_is_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    code = dev_checks.summarise([Outcome("a", 0, 0.1), Outcome("b", 3, 0.1), Outcome("c", 1, 0.1)])

    assert code == 3
    assert capsys.readouterr().out.split("\n")[1:4] == ["ok      a  (0.1 s)", "FAILED  b  (0.1 s)", "FAILED  c  (0.1 s)"]


def test_every_step_runs_in_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev_environment, "venv_python", lambda _: Path(sys.executable))
    steps = (Step("one", ("-c", "import os; print(os.getcwd()); raise SystemExit(4)")), Step("two", ("-c", "print('second')")))
    monkeypatch.setattr(dev_checks, "LINT", steps)

    assert dev_checks.lint(tmp_path) == 4
    said = capfd.readouterr().out
    assert str(tmp_path.resolve()) in said
    assert "second" in said


@pytest.mark.parametrize(
    ("platform", "line", "code"),
    [
        ("win32", "import os; os.fork()", 1),
        ("win32", "import signal; signal.SIGKILL", 1),
        ("win32", "import fcntl; fcntl.flock(0, fcntl.LOCK_EX)", 1),
        ("win32", "import socket; socket.AF_UNIX", 1),
        ("win32", "import os, sys\nif sys.platform != 'win32':\n    os.geteuid()", 0),
        ("darwin", "import socket; socket.SOCK_CLOEXEC", 1),
        ("darwin", "import os; os.fork()", 0),
    ],
)
def test_what_another_system_lacks_is_found(tmp_path: Path, platform: str, line: str, code: int) -> None:
    (tmp_path / "part.py").write_text(line, encoding="utf-8")
    step = Step("types", dev_checks.foreign_types(platform, str(tmp_path / "part.py")))

    assert dev_checks.run_step(ROOT, step, {**os.environ}).code == code


def test_checks_use_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")

    environment = dev_checks.environment_without_display()

    assert "DISPLAY" not in environment
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


def test_packages_are_counted_as_this_system_installs_them() -> None:
    lock = "a==1 \\\n --hash\nb==1 ; python_full_version < '3.12' \\\n --hash\nb==2 ; python_full_version >= '3.12' \\\n --hash\n"
    elsewhere = "sys_platform == 'win32'" if sys.platform != "win32" else "sys_platform != 'win32'"

    assert dev_pip.count_packages(f"{lock}c==1 ; {elsewhere} \\\n --hash\n") == 2


@pytest.mark.parametrize(("machine", "count"), [("x86_64", 2), ("aarch64", 1)])
def test_what_a_lock_leaves_out_on_arm_is_not_counted_there(monkeypatch: pytest.MonkeyPatch, machine: str, count: int) -> None:
    monkeypatch.setattr("platform.machine", lambda: machine)
    lock = "a==1 \\\n --hash\nb==1 ; implementation_name != 'PyPy' and platform_machine != 'aarch64' \\\n --hash\n"
    assert dev_pip.count_packages(lock) == count


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting tiny==1.0 (from -r requirements.txt (line 1))", "tiny 1.0"),
        ("Processing /srv/des roues/tiny_one-1.0-py3-none-any.whl (from -r x)", "tiny_one 1.0"),
        ("Processing c:\\wheels\\tiny-1.0-py3-none-any.whl", "tiny 1.0"),
    ],
)
def test_the_package_is_named_from_what_pip_says(line: str, name: str) -> None:
    assert dev_pip.package_name(line) == name
