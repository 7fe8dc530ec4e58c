"""`kiosk serve` at a terminal, and what `kiosk run` shows instead of the content."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.cli.serve import run_arguments
from kiosk.errors import UsageError
from kiosk.pack.last_good import remember
from kiosk.settings import default_content

ROOT = Path(__file__).resolve().parent.parent


def test_the_kiosk_gets_the_options_the_supervisor_was_given(tmp_path: Path) -> None:
    given = ["--content", str(tmp_path), "--config", "lobby.toml", "--window", "1280x800", "--screen", "home", "--language", "fr"]
    given += ["--duration", "3.0", "--instead", "safe", "--no-presenter"]
    assert run_arguments(cli.make_parser().parse_args(["serve", *given])) == given
    assert run_arguments(cli.make_parser().parse_args(["serve"])) == []


def test_a_holding_screen_is_not_kept_up() -> None:
    parser = cli.make_parser()
    assert parser.parse_args(["run", "--instead", "holding"]).instead == "holding"
    with pytest.raises(UsageError, match=r"invalid choice: 'holding' \(choose from 'last-good', 'safe'\)"):
        parser.parse_args(["serve", "--instead", "holding"])


def test_every_option_of_run_is_passed_on() -> None:
    parser = cli.make_parser()
    assert vars(parser.parse_args(["serve"])).keys() == vars(parser.parse_args(["run"])).keys()
    assert set(vars(parser.parse_args(["run"]))) - {"command"} == {
        "content",
        "config",
        "window",
        "screen",
        "language",
        "duration",
        "no_presenter",
        "instead",
    }


def test_the_supervisor_is_without_qt() -> None:
    program = (
        "import sys; from kiosk.cli import serve; from kiosk.station import supervisor; print([n for n in sys.modules if 'PySide' in n])"
    )
    done = subprocess.run([sys.executable, "-c", program], env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, check=True)
    assert done.stdout == b"[]\n"


def kiosk(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        env=plain | {"PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(folder)} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_nothing_is_started(tmp_path: Path) -> None:
    done = kiosk(tmp_path, "serve")
    assert (done.returncode, done.stderr) == (
        3,
        "kiosk: There is no display to open a window on. Start it in the display's session, or name it: DISPLAY=:0.\n",
    )


def test_a_kiosk_that_makes_no_sense_is_not_tried_again(tmp_path: Path) -> None:
    done = kiosk(tmp_path, "serve", "--screen", "cellar", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.count("There is no screen “cellar”.") == 1


@pytest.mark.parametrize("command", ["run", "serve"])
def test_a_name_that_qt_cannot_draw_with_is_told_once_and_left_out(tmp_path: Path, command: str) -> None:
    arguments = ("--window", "1280x800", "--duration", "0.1")
    done = kiosk(tmp_path, command, *arguments, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="sofware")
    assert done.returncode == 0
    (line,) = (line for line in done.stderr.splitlines() if " INFO " not in line)
    assert line.partition(": ")[2] == (
        "QT_QUICK_BACKEND is “sofware”, and Qt has rhi and software. Until then it draws with what Qt chooses by itself, usually OpenGL. "
        "Write QT_QUICK_BACKEND=software."
    )


@pytest.mark.parametrize(("kept", "shown"), [(True, "the pack chu-lille"), (False, "the safe screen")])
def test_the_last_good_pack_is_shown_instead_and_where_there_is_none_the_safe_screen(tmp_path: Path, kept: bool, shown: str) -> None:
    (tmp_path / "broken").mkdir()
    if kept:
        assert remember(default_content(), tmp_path)
    arguments = ("--content", str(tmp_path / "broken"), "--instead", "last-good", "--window", "1280x800", "--duration", "0.5")
    done = kiosk(tmp_path, "run", *arguments, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    assert done.returncode == 0
    assert f" starts with {shown}" in done.stderr
    assert [line for line in done.stderr.splitlines() if " INFO " not in line] == []


def test_the_safe_screen_is_shown_though_the_content_is_good(tmp_path: Path) -> None:
    assert remember(default_content(), tmp_path)
    arguments = ("--instead", "safe", "--window", "1280x800", "--screen", "home", "--duration", "0.5")
    done = kiosk(tmp_path, "run", *arguments, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    assert done.returncode == 0
    assert " starts with the safe screen, " in done.stderr
