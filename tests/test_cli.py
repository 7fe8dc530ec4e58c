"""The command line, as someone at a terminal meets it."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__, cli
from kiosk.cli.export import check_place
from kiosk.cli.run import has_display
from kiosk.errors import UsageError
from kiosk.settings import default_content

ROOT = Path(__file__).resolve().parent.parent
# Runs `kiosk ARGUMENTS` and ends by saying which of Qt's modules it brought in.
SPY = """
import sys
from kiosk.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
files = {name for name, module in sys.modules.items() if getattr(module, "__file__", None)}  # what stands in for one has none
loaded = sorted(name for name in files if name.startswith(("PySide6", "shiboken6", "kiosk.screens")))
print("LOADED", loaded, file=sys.stderr)
sys.exit(code)
"""
PROGRAM = "import sys; from kiosk.cli import main; sys.exit(main(sys.argv[1:]))"


def run(*arguments: str, environment: dict[str, str] | None = None, program: str = SPY) -> subprocess.CompletedProcess[str]:
    without = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=without | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"} | (environment or {}),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["run", "--help"], ["check"], ["check", "--json"], []])
def test_nothing_heavy_is_imported_for_what_draws_nothing(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, "LOADED []\n")
    assert done.stdout


def test_the_spy_does_see_qt() -> None:
    assert "PySide6.QtCore" in run("--version", program=f"import PySide6.QtCore\n{SPY}").stderr


@pytest.mark.parametrize(("chosen", "used"), [({}, "1"), ({"QT_QPA_UPDATE_IDLE_TIME": "7"}, "7")])
def test_a_frame_follows_soon_what_changed(chosen: dict[str, str], used: str) -> None:
    program = f"import atexit, os, sys\natexit.register(lambda: print(os.environ['QT_QPA_UPDATE_IDLE_TIME'], file=sys.stderr))\n{SPY}"
    assert run("--version", program=program, environment=chosen).stderr.splitlines()[-1] == used


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(["--version"])
    assert (end.value.code, capsys.readouterr().out) == (0, f"kiosk {__version__}\n")


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_and_option_is_on_a_page(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main([command, "--help"])
    page = capsys.readouterr().out
    assert end.value.code == 0
    assert f"kiosk {command}" in page
    assert f"kiosk {command}" in cli.HELP
    choices = next(action.choices for action in cli.make_parser()._actions if isinstance(action.choices, dict))
    options = [option for action in choices[command]._actions for option in action.option_strings if option.startswith("--")]
    assert len(options) > 1
    assert [option for option in options if option != "--help" and option not in page] == []


@pytest.mark.parametrize("page", [cli.HELP, *(command.page for command in cli.COMMANDS.values())])
def test_pages_fit_a_terminal(page: str) -> None:
    assert max(map(len, page.splitlines())) <= 102  # columns


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["rnu"], "There is no command “rnu”. Did you mean `kiosk run`?"),
        (["dance"], "There is no command “dance”. `kiosk --help` shows"),
        (["--loud"], "Unrecognized arguments: --loud."),
        (["--window", "1280x800"], "“--window” comes after a command, as in `kiosk run --window`."),
        (["run", "now"], "Unrecognized arguments: now. `kiosk run --help` shows what can be written."),
        (["settings", "--confg", "x"], "Unrecognized arguments: --confg x. `kiosk settings --help` shows"),
        (["settings", "--config", ""], "A path is empty. Name a file or a folder."),
        (["export", "stand", "--to", " "], "A path is empty. Name a file or a folder."),
        (["screenshots", ""], "A path is empty. Name a file or a folder."),
        (["export", "stand", "--to", "a.pptx"], "a.pptx cannot be made: name a PDF, a.pdf, or a folder for pictures."),
        (["export", "stand", "--to", "a.doc"], "a.doc cannot be made: name a PDF, a.pdf, or a folder for pictures. Make one with a dot"),
        (["export", "stand", "--to", "a.pdf", "--languages", ","], "“,” names no language. Write them as fr,en."),
        (["bench", "--against", "/no/such.json"], "“/no/such.json” cannot be read (no such file or directory). Name the bench.json"),
        (["bench", "--against", __file__], f"“{__file__}” is no bench.json of an earlier `kiosk bench --out`."),
        (["check", __file__], f"“{__file__}” is a file, not a folder."),
        (["run", "--wind", "800x600"], "Unrecognized arguments: --wind"),
        (["run", "--window"], "Argument --window: expected one argument. `kiosk run --help`"),
        (["run", "--window", "big"], "“big” is no size. Write it as 1920x1080"),
        (["run", "--duration", "soon"], "“soon” is no duration."),
        (["run", "--duration", "-1"], "“-1” is no duration."),
        (["run", "--duration", "nan"], "“nan” is no duration."),
        (["run", "--screen", ""], "An option is followed by an empty text."),
        (["run", "--content", "/no/such/folder"], "There is no folder “/no/such/folder”."),
        (["run", "--config", "/no/such/file"], "The settings file /no/such/file cannot be read (no such file"),
        (["check", "/no/such/folder"], "There is no folder “/no/such/folder”."),
        (["check", ""], "There is no folder “”."),
        (["check", ".", "."], "Unrecognized arguments: ."),
        (["slideshow", "--once", "--loop"], "Argument --loop: not allowed with argument --once."),
        (["slideshow", "--dwell", "long"], "“long” is no duration."),
        (["screenshots"], "The following arguments are required: OUT."),
        (["screenshots", "/dev/null/out"], "The folder /dev/null/out cannot be made (/dev/null is a file). Name another folder."),
        (["screenshots", __file__], f"{__file__} is a file. Name a folder."),
        (["export", "stand", "--to", "/no/such/a.pdf"], "/no/such/a.pdf cannot be written: there is no folder /no/such. Make that first"),
        (["export", "stand", "--to", f"{__file__}/a.pdf"], f"{__file__}/a.pdf cannot be written: {__file__} is a file. Name a folder."),
        (["export", "stand", "--to", "/proc/a.pdf"], "/proc/a.pdf cannot be written: nothing can be written in /proc (no such file"),
        (["export", "stand", "--to", "/proc"], "Nothing can be written in /proc (no such file or directory). Name another folder."),
        (["export", "stand", "--to", "/proc/slides"], "The folder /proc/slides cannot be made (/proc does not let it be made)."),
        (["support", "/no/such/a.zip"], "/no/such/a.zip cannot be written: there is no folder /no/such. Make that first, or name another."),
        (["support", "/proc/a.zip"], "/proc/a.zip cannot be written: nothing can be written in /proc (no such file or directory)."),
        (["support", f"/{'a' * 300}.zip"], f"/{'a' * 300}.zip cannot be written (file name too long). Name another place."),
        (["bench", "--quick", "--out", "/proc/bench"], "The folder /proc/bench cannot be made (/proc does not let it be made)."),
        (["screenshots", "out", "--size", "1x1"], "“1x1” is no size."),
    ],
)
def test_wrong_usage_is_one_clear_line_and_2(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.startswith(f"kiosk: {said}")
    assert written.err.count("\n") == 1


@pytest.mark.parametrize(("command", "name"), [(["export", "stand", "--to"], "stand.pdf"), (["support"], "support.zip")])
def test_a_folder_in_the_place_of_a_file_stays(command: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).mkdir()
    assert cli.main([*command, str(tmp_path / name)]) == 2
    assert capsys.readouterr().err == f"kiosk: {tmp_path / name} cannot be written: it is a folder. Name a file.\n"
    assert list(tmp_path.iterdir()) == [tmp_path / name]


@pytest.mark.parametrize(("command", "name"), [(["export", "stand", "--to"], "stand.PDF"), (["support"], "support.zip")])
def test_a_file_that_is_there_is_not_written_over(
    command: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text("mine")
    assert cli.main([*command, str(tmp_path / name)]) == 2
    assert capsys.readouterr().err == f"kiosk: {tmp_path / name} is there already. Give another name, or remove it first.\n"
    assert (tmp_path / name).read_text() == "mine"


def test_a_folder_with_a_dot_in_its_name_takes_pictures_once_it_is_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"2027\.06 cannot be made"):
        check_place(tmp_path / "2027.06")
    (tmp_path / "2027.06").mkdir()
    check_place(tmp_path / "2027.06")
    assert list(tmp_path.iterdir()) == [tmp_path / "2027.06"]


def test_a_picture_that_cannot_be_saved_is_one_clear_line_and_2(tmp_path: Path) -> None:
    (tmp_path / "out" / "320x320" / "fr" / "home.png").mkdir(parents=True)
    done = run("screenshots", str(tmp_path / "out"), "--size", "320x320", "--language", "fr", "--screen", "home", program=PROGRAM)
    assert done.returncode == 2
    assert done.stderr == f"kiosk: {tmp_path / 'out'} cannot be written (no room or no right to write home.png).\n"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_says_what_to_do_and_3() -> None:
    done = run("run")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        "kiosk: There is no display to open a window on. Start it in the display's session, or name it: DISPLAY=:0. `kiosk screenshots OUT` saves every screen as a picture instead.\nLOADED []\n"
    )


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "eglfs"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_there_is_a_display(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert has_display(environment, platform) is expected


def test_check_looks_at_the_pack_it_is_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(tmp_path)]) == 1
    assert "pack.yaml" in capsys.readouterr().out


def test_check_finds_the_pack_that_comes_along(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(default_content())]) == 0
    given = capsys.readouterr().out
    assert cli.main(["check"]) == 0
    assert capsys.readouterr().out == given


def test_a_terminal_that_lacks_a_sign_gets_its_number() -> None:
    done = run("run", "--help", environment={"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii:strict"})
    assert done.returncode == 0
    assert "\\u2026" in done.stdout


@pytest.mark.parametrize(("platform", "written"), [("win32", "≥ “é”".encode()), ("linux", b"\\u2265 \x93\xe9\x94")])
def test_every_sign_can_be_written_to_a_pipe(platform: str, written: bytes) -> None:
    behind = io.BytesIO()
    stream = io.TextIOWrapper(behind, encoding="cp1252")
    cli.make_readable(stream, platform)
    print("≥ “é”", end="", file=stream, flush=True)
    assert behind.getvalue() == written


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send")
def test_ctrl_c_is_quiet_and_130() -> None:
    stop = f"stop = lambda asked: os.kill(os.getpid(), {int(signal.SIGINT)})"
    put = "kiosk.cli.COMMANDS['check'] = dataclasses.replace(kiosk.cli.COMMANDS['check'], do=stop)"
    interrupt = f"import os, dataclasses, kiosk.cli\n{stop}\n{put}\n{SPY}"
    done = run("check", program=interrupt)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "LOADED []\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_that_stops_reading_is_no_error() -> None:
    command = [sys.executable, "-m", "kiosk", "check", "--json"]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")
