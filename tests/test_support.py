"""What `kiosk support` gathers, and what it leaves out."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest

from kiosk import cli, doctor, support
from kiosk.errors import UsageError
from kiosk.station.checks import Finding, State
from kiosk.station.pin import hash_pin
from kiosk.support import Names

HASH = hash_pin("407193")
NAMES = Names("/srv/people/jdupont", "lobby-12")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Settings, state and names of the test's own; the doctor's tests look at the doctor."""
    monkeypatch.setattr("kiosk.settings.setting_files", lambda _environment, _platform: ())
    monkeypatch.setattr("kiosk.support.own_names", lambda: NAMES)
    monkeypatch.setattr(doctor, "examine", lambda _loaded: [Finding("disk", State.GREEN, "free at /srv/people/jdupont/state")])
    monkeypatch.setattr("kiosk.station.logs.start_logs", lambda *_: None)  # its hooks are the process's
    monkeypatch.setattr("kiosk.station.logs.hear_qt", lambda: None)
    state = tmp_path / "state"
    state.mkdir()
    monkeypatch.setenv("KIOSK_STATE_DIR", str(state))
    monkeypatch.setenv("KIOSK_PIN_HASH", HASH)
    (state / "kiosk.log").write_text(
        "2026-11-26T15:14:26Z INFO     kiosk.app: Kiosk 0.1.0 starts on lobby-12.\n"
        "2026-11-26T15:14:27Z DEBUG    kiosk.app: screen=flagship/alcove\n"
        '{"level": "debug", "logger": "kiosk.app", "message": "staff=event"}\n'
        "2026-11-26T15:14:28Z WARNING  kiosk.pack: /srv/people/jdupont/pack and /home/mmartin/pack cannot be read\n"
    )
    (state / "kiosk.log.1").write_bytes(b"old \xff\n")
    (state / "crash-earlier.txt").write_text("Fatal Python error: Aborted\n")
    (state / "event.json").write_text('{"name": "The ball of Marie"}')
    (state / "pin.json").write_text("{}")


def contents(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_holds_what_helps_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["support", str(tmp_path / "help.zip")]) == 0
    files = contents(tmp_path / "help.zip")
    said = capsys.readouterr().out
    assert all(name in said for name in files)
    assert f"of the state folder {tmp_path / 'state'} and the user " in said
    assert support.LEFT_OUT in said
    assert support.LEFT_OUT in files["README.txt"]
    assert json.loads(files["doctor.json"])["findings"][0]["name"] == "disk"
    assert {row["key"]: row["value"] for row in json.loads(files["settings.json"])["settings"]}["pin_hash"] == "set"
    assert json.loads(files["versions.json"])["PySide6"].startswith("6.11.")
    assert "PySide6_Essentials" in json.loads(files["packages.json"])
    assert [name for name in files if name.startswith("logs/")] == ["logs/kiosk.log", "logs/kiosk.log.1", "logs/crash-earlier.txt"]
    assert files["logs/crash-earlier.txt"] == "Fatal Python error: Aborted\n"


def test_nothing_about_persons_is_in_it(tmp_path: Path) -> None:
    assert cli.main(["support", str(tmp_path / "help.zip")]) == 0
    files = contents(tmp_path / "help.zip")
    whole = "\n".join(files.values())
    for private in (HASH, HASH.rpartition("$")[2], "jdupont", "mmartin", "lobby-12", "Marie", "screen=", "staff="):
        assert private not in whole, private
    log = files["logs/kiosk.log"].splitlines()
    assert log[0] == "(2 lines that name screens are left out)"
    assert log[1].endswith("starts on (machine).")
    assert log[2].endswith("~/pack and /home/(user)/pack cannot be read")


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("/srv/people/jdupont-2/x", "/srv/people/jdupont-2/x"),
        (r"C:\Users\Marie\kiosk", r"C:\Users\(user)\kiosk"),
        (r'"C:\\Users\\Marie\\kiosk"', r'"C:\\Users\\(user)\\kiosk"'),
        ("lobby-123 lobby-12", "lobby-123 (machine)"),
    ],
)
def test_names_are_taken_out_whole(text: str, without: str) -> None:
    assert NAMES.without(text) == without


def test_the_name_kiosk_is_nobody_s() -> None:
    assert Names("/", "kiosk").without("kiosk.app: /kiosk") == "kiosk.app: /kiosk"


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there = tmp_path / "help.zip"
    there.write_text("mine")
    assert cli.main(["support", str(there)]) == 2
    assert there.read_text() == "mine"
    assert "is there already" in capsys.readouterr().err


def test_a_file_that_came_meanwhile_stays_too(tmp_path: Path) -> None:
    (tmp_path / "help.zip").write_text("mine")
    with pytest.raises(UsageError, match="is there already"):
        support.write({"README.txt": ""}, tmp_path / "help.zip")
    assert [path.read_text() for path in tmp_path.glob("*.zip")] == ["mine"]


def test_a_file_that_comes_while_it_is_written_stays_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def come(file: int) -> None:
        (tmp_path / "help.zip").write_text("mine")
        sync(file)

    monkeypatch.setattr("os.fsync", come)
    with pytest.raises(UsageError, match="is there already"):
        support.write({"README.txt": ""}, tmp_path / "help.zip")
    assert {path.name: path.read_text() for path in tmp_path.glob("*.zip")} == {"help.zip": "mine"}
    assert list(tmp_path.glob(".kiosk-*")) == []


def test_the_standalone_folder_lists_its_components(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "kiosk"))
    assert support.packages() == {}
    (tmp_path / "sbom.cdx.json").write_text('{"components": [{"name": "qt", "version": "6.11.3"}, {"name": "data"}]}')
    assert support.packages() == {"qt": "6.11.3", "data": "?"}


@pytest.mark.parametrize("place", ["/dev/null/help.zip", "/no/such/folder/help.zip", "help.tar"])
def test_what_cannot_be_written_is_said(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["support", place]) == 2
    assert place in capsys.readouterr().err


def test_an_archive_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    assert cli.main(["support", str(tmp_path / "help.zip")]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["state"]
