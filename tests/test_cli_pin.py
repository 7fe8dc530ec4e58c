"""`kiosk pin` prints a line that the settings take, and never the PIN."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.settings import load_settings
from kiosk.station.pin import matches


def test_the_line_goes_straight_into_the_settings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("407193\n"))
    assert cli.main(["pin", "--stdin"]) == 0
    line = capsys.readouterr().out
    file = tmp_path / "kiosk.toml"
    file.write_text(line)
    loaded = load_settings(file, environment={}, files=())
    assert loaded.problems == ()
    assert loaded.settings.pin_hash is not None
    assert matches("407193", loaded.settings.pin_hash)
    assert "407193" not in line


def test_a_weak_pin_makes_no_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("123456\n"))
    assert cli.main(["pin", "--stdin"]) == 2
    assert capsys.readouterr() == ("", "kiosk: Choose a PIN that is no row of equal or consecutive digits.\n")


class Terminal(io.StringIO):
    """An input at which somebody sits."""

    def isatty(self) -> bool:
        return True


def test_a_pin_that_comes_by_itself_is_taken_with_stdin_alone() -> None:
    """In a session of its own, as a script runs without a terminal."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "pin"],
        input="407193\n",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "kiosk: Nobody can type a PIN here: the input is no terminal. Give it with --stdin, as in `echo 271828 | kiosk pin --stdin`.\n"
    )


def test_two_pins_that_differ_make_no_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    answers = iter(["407193", "407194"])
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(answers))
    assert cli.main(["pin"]) == 2
    assert capsys.readouterr() == ("", "kiosk: The two PINs differ. Nothing was made.\n")


def test_a_closed_input_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def closed(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", closed)
    assert cli.main(["pin"]) == 2
    assert "No PIN was typed." in capsys.readouterr().err


def test_what_is_no_hash_is_refused_and_the_kiosk_starts_without_a_menu(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('pin_hash = "407193"')
    loaded = load_settings(file, environment={}, files=())
    assert loaded.settings.pin_hash is None
    assert "407193" not in str(loaded.problems[0])
