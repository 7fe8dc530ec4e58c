"""`kiosk settings` says what stands and why, and gives no secret away."""

from __future__ import annotations

import itertools
import json
import re
import sys
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.settings import RULES, Settings, load_settings, setting_files, value_of
from kiosk.settings_text import HEAD, SECTIONS
from kiosk.station.pin import hash_pin
from tests.journeys.x_server import bare_display


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings but the test's own."""
    monkeypatch.setattr("kiosk.settings.setting_files", lambda _environment, _platform: ())
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))


def test_each_setting_names_its_origin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "lobby.toml"
    file.write_text(f'# the lobby\nidle_menu_s = 45\npin_hash = "{hash_pin("407193")}"\n')
    monkeypatch.setenv("KIOSK_WINDOW", "800x600")
    assert cli.main(["settings", "--config", str(file), "--json"]) == 0
    rows = {row["key"]: row for row in json.loads(capsys.readouterr().out)["settings"]}
    assert list(rows) == list(RULES)
    assert (rows["idle_menu_s"]["value"], rows["idle_menu_s"]["from"]) == ("45", f"{file}:2")
    assert (rows["window"]["value"], rows["window"]["from"]) == ("800x600", "KIOSK_WINDOW")
    assert (rows["target_mm"]["value"], rows["target_mm"]["from"]) == ("20", "default")
    assert rows["pin_hash"]["value"] == "set"


def told(lines: list[str], key: str) -> list[str]:
    """What stands under a setting in the list."""
    (row,) = (number for number, line in enumerate(lines) if line.split()[:1] == [key])
    below = itertools.takewhile(lambda line: line.startswith("  ! "), lines[row + 1 :])
    return [line.removeprefix("  ! ") for line in below]


def test_what_cannot_be_used_is_said_under_it_with_its_line_and_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "lobby.toml"
    file.write_text("idle_menu_s = 45\ntarget_mm = 1\ntargt_mm = 20\n")
    assert cli.main(["settings", "--config", str(file)]) == 1
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert any(line.split()[:2] == ["target_mm", "20"] for line in lines)
    assert told(lines, "target_mm") == [
        f"{file}:2: “target_mm” cannot be 1. Write a number from 12 to 100 (millimetres). Until then it is 20."
    ]
    assert lines[-1] == f"  ! {file}:3: There is no setting “targt_mm”. Did you mean “target_mm”?"
    assert sum(line.startswith("  ! ") for line in lines) == 2
    assert said.err == f"To put right: target_mm, {file}:3.\n"


@pytest.mark.parametrize(
    ("data", "why"), [(b"language = '\xff'", "not UTF-8"), (b"volume = = 3", "not correct TOML"), (None, "is a directory")]
)
def test_a_file_that_cannot_be_read_is_not_told_as_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: bytes | None, why: str
) -> None:
    good, bad, absent = (tmp_path / name for name in ("good.toml", "bad.toml", "absent.toml"))
    good.write_text("volume = 3\n")
    bad.mkdir() if data is None else bad.write_bytes(data)
    monkeypatch.setattr("kiosk.settings.setting_files", lambda _environment, _platform: (bad, good, absent))
    assert cli.main(["settings"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [f"Read: {good}, KIOSK_STATE_DIR.", f"Could not be read: {bad} ({why}).", f"Not there: {absent}."]
    assert lines[-1].startswith(f"  ! {bad}:1: ")


def test_what_a_setting_names_and_is_not_there_is_said_under_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KIOSK_STATE_DIR")
    file = tmp_path / "lobby.toml"
    file.write_text('slideshow = "stnd"\nvolume = 11\nlanguage = "xx"\nstate_dir = "/proc/kiosk"\n')
    assert cli.main(["settings", "--config", str(file), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [problem.partition(": ")[0] for problem in problems] == [f"{file}:{line}" for line in (1, 2, 3, 4)]
    assert problems[0].endswith(
        '“slideshow” is "stnd", which the pack does not have. Did you mean "stand"? Until then `kiosk slideshow` wants a name.'
    )
    assert problems[2].endswith(
        '“language” is "xx", which the pack does not have. Write one of "fr", "en", "nl". Until then visits begin in "fr".'
    )
    assert '“state_dir” is "/proc/kiosk", which cannot be written (/proc does not let it be made).' in problems[3]
    assert cli.main(["settings", "--config", str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [told(lines, key) for key in ("slideshow", "volume", "language", "state_dir")] == [[problem] for problem in problems]


@pytest.mark.parametrize(
    ("content", "said"),
    [("nowhere", "The folder of the pack does not exist."), ("file", "is a file."), ("empty", "There is no pack.yaml in this folder.")],
)
def test_a_content_folder_that_is_none_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], content: str, said: str
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("KIOSK_CONTENT", str(tmp_path / content))
    monkeypatch.setenv("KIOSK_LANGUAGE", "de")  # nothing is said of a language where there is no pack
    monkeypatch.setenv("KIOSK_TARGT_MM", "25")
    assert cli.main(["settings"]) == 1
    written = capsys.readouterr()
    assert written.err == "To put right: content, KIOSK_TARGT_MM.\n"
    (problem,) = told(written.out.splitlines(), "content")
    assert problem.startswith(f'KIOSK_CONTENT: “content” is "{tmp_path / content}": ')
    assert said in problem


def test_a_slideshow_at_the_start_that_is_not_named_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("KIOSK_SLIDESHOW_AT_START", "true")
    assert cli.main(["settings"]) == 1
    assert told(capsys.readouterr().out.splitlines(), "slideshow_at_start") == [
        "KIOSK_SLIDESHOW_AT_START: “slideshow_at_start” is true, and the pack has several slideshows to play. "
        'Set slideshow to one of "neuroscience", "stand", "tour". Until then none plays at the start.'
    ]
    monkeypatch.setenv("KIOSK_SLIDESHOW", "stand")
    assert cli.main(["settings"]) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="a display of one's own takes an X server")
def test_a_display_that_is_not_there_now_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("KIOSK_SCREEN", "HDMI-9")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with bare_display(640, 480) as display:
        monkeypatch.setenv("DISPLAY", display)
        assert cli.main(["settings"]) == 1
        assert told(capsys.readouterr().out.splitlines(), "screen") == [
            'KIOSK_SCREEN: “screen” is "HDMI-9", and there is no such display now. '
            'Write one of "screen". Otherwise plug it in; until then another one is covered.'
        ]
        monkeypatch.setenv("KIOSK_SCREEN", "screen")
        assert cli.main(["settings"]) == 0
    monkeypatch.setenv("KIOSK_SCREEN", "HDMI-9")
    assert cli.main(["settings"]) == 0, "over SSH nobody knows of displays"


@pytest.mark.parametrize("platform", ["offscreen", "nothing", "xcb"])
def test_where_no_display_can_be_asked_nothing_is_said_of_it(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("KIOSK_SCREEN", "HDMI-9")
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert cli.main(["settings"]) == 0


def test_where_nothing_is_wrong_it_is_silent_about_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "nl")
    monkeypatch.setenv("KIOSK_RESTART_AT", "never")
    assert cli.main(["settings"]) == 0
    said = capsys.readouterr()
    read, *lines = said.out.splitlines()
    rows = dict(line.split(maxsplit=1) for line in lines)
    assert (list(rows), said.err) == (list(RULES), "")
    assert "KIOSK_LANGUAGE, KIOSK_RESTART_AT" in read
    assert (rows["restart_at"].split()[0], rows["locked"].split()[0], rows["window"].split()[0]) == ("never", "true", "full")


def test_a_file_that_is_not_there_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["settings", "--config", "/no/such/file"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_the_example_holds_every_setting_at_its_default(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line of it can be taken into use as it stands."""
    assert cli.main(["settings", "--example"]) == 0
    example = capsys.readouterr().out
    file = tmp_path / "kiosk.toml"
    file.write_text(example)
    assert load_settings(file, environment={"HOME": str(tmp_path)}, files=()).origins == {}
    file.write_text(re.sub(r"(?m)^#(?=[a-z])", "", example).replace('"scrypt$…"', f'"{hash_pin("407193")}"'))
    used = load_settings(file, environment={"HOME": str(tmp_path)}, files=())
    assert used.problems == ()
    assert sorted(used.origins) == sorted(RULES)
    defaults = Settings(tmp_path, tmp_path)
    usual = {key for key in RULES if value_of(defaults, key) is not None} - {"content", "state_dir"}
    assert {key for key in usual if value_of(used.settings, key) != value_of(defaults, key)} == set()


@pytest.mark.parametrize(
    ("platform", "places"),
    [
        ("linux", {"HOME": "~"}),
        ("linux", {"HOME": "/var/lib/kiosk"}),  # of the service's user
        ("win32", {"PROGRAMDATA": "%PROGRAMDATA%", "APPDATA": "%APPDATA%"}),
    ],
)
def test_the_example_names_every_file_that_is_read(platform: str, places: dict[str, str]) -> None:
    said = HEAD.replace("\\", "/")
    assert [file for file in setting_files(places, platform) if file.as_posix() not in said] == []


def test_every_setting_of_the_example_says_what_it_is_for() -> None:
    assert [
        key for section in SECTIONS.values() for key, (purpose, _) in section.items() if not purpose and not key.startswith("keys.")
    ] == []
