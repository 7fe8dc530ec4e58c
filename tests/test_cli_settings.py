"""`kiosk settings` says what stands and why, and gives no secret away."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.settings import RULES, Settings, load_settings, value_of
from kiosk.settings_text import SECTIONS
from kiosk.station.pin import hash_pin


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
    assert (rows["idle_menu_s"]["value"], rows["idle_menu_s"]["from"]) == ("45.0", f"{file}:2")
    assert (rows["window"]["value"], rows["window"]["from"]) == ("800x600", "KIOSK_WINDOW")
    assert (rows["target_mm"]["value"], rows["target_mm"]["from"]) == ("20.0", "default")
    assert rows["pin_hash"]["value"] == "set"


def test_what_cannot_be_used_is_said_with_its_line_and_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "lobby.toml"
    file.write_text("idle_menu_s = 45\ntarget_mm = 1\ntargt_mm = 20\n")
    assert cli.main(["settings", "--config", str(file)]) == 1
    said = capsys.readouterr()
    assert f"{file}:2: “target_mm” cannot be 1." in said.err
    assert f"{file}:3: There is no setting “targt_mm”. Did you mean “target_mm”?" in said.err
    assert any(line.split()[:2] == ["target_mm", "20.0"] for line in said.out.splitlines())


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


def test_every_setting_of_the_example_says_what_it_is_for() -> None:
    assert [
        key for section in SECTIONS.values() for key, (purpose, _) in section.items() if not purpose and not key.startswith("keys.")
    ] == []
