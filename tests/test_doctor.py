"""The doctor: with a touch screen, without a display, and with everything that can be wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from kiosk import cli, doctor
from kiosk.pack import last_good
from kiosk.pack.reader import read_pack
from kiosk.settings import Settings, default_content, load_settings
from kiosk.station.checks import State
from kiosk.station.pin import hash_pin
from kiosk.station.state_checks import check_permissions
from kiosk.station.supervision import Mode
from tests.journeys.x_server import touch_display

ROOT = Path(__file__).resolve().parent.parent
EVERYTHING = [
    *("versions", "settings", "pack", "displays", "drawing", "graphics", "touch", "keyboard", "sound", "speech", "fonts"),
    *("sleep", "power", "disk", "permissions", "clock", "crashes"),
]


def run(command: list[str], state_dir: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """`kiosk COMMAND` in a process of its own, with no display but the one that is given."""
    names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "QT_QUICK_BACKEND"}
    rest = {name: value for name, value in os.environ.items() if name not in names}
    rest |= {"PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(state_dir)} | environment
    done = subprocess.run([sys.executable, "-m", "kiosk", *command], env=rest, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    return done


def ask(state_dir: Path, **environment: str) -> tuple[int, dict[str, dict[str, Any]]]:
    """The exit code of `kiosk doctor --json`, and each finding by its name."""
    done = run(["doctor", "--json"], state_dir, environment)
    findings = json.loads(done.stdout)["findings"]
    assert [one["name"] for one in findings] == EVERYTHING
    assert all(one["found"] and bool(one["advice"]) is (one["state"] != "green") for one in findings), findings
    return done.returncode, {one["name"]: one for one in findings}


def test_with_a_display_and_a_touch_screen_nothing_is_red(tmp_path: Path) -> None:
    with touch_display(tmp_path, (800, 600)) as (display, _):
        place = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        code, found = ask(tmp_path / "state", **place)
        listed = dict(line.split(maxsplit=1) for line in run(["devices"], tmp_path, place).stdout.splitlines())
    assert code == 0
    assert [found[name]["state"] for name in ("displays", "drawing", "touch", "fonts", "sleep", "pack", "settings")] == ["green"] * 7
    assert found["displays"]["found"].endswith("800x600")
    assert found["drawing"]["found"] == "software on xcb"
    assert found["touch"]["found"] == "touch screen"
    assert (listed["platform"], listed["drawing"], listed["touch"], listed["unread_fonts"]) == ("xcb", "software", "touch screen", "-")
    assert listed["displays"].endswith(" 800x600")
    assert not (tmp_path / "state").exists(), "the doctor changes nothing"


@pytest.mark.parametrize("environment", [{"QT_QUICK_BACKEND": "sofware"}, {"DISPLAY": ":9999"}], ids=["none", "broken"])
def test_without_a_display_it_says_so_and_looks_at_the_rest(tmp_path: Path, environment: dict[str, str]) -> None:
    code, found = ask(tmp_path, **environment)
    assert code == 1
    assert [name for name in EVERYTHING if found[name]["state"] == "red"] == ["displays"]
    assert ("sofware" in found["drawing"]["found"]) is ("QT_QUICK_BACKEND" in environment)
    assert found["fonts"]["state"] == "green"
    assert found["versions"]["state"] == "green"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the variable is not looked at")
def test_a_platform_that_qt_does_not_have_is_named(tmp_path: Path) -> None:
    code, found = ask(tmp_path, QT_QPA_PLATFORM="waylnd", XDG_RUNTIME_DIR=str(tmp_path))
    assert (code, found["displays"]["state"]) == (1, "red")
    assert found["displays"]["found"] == "QT_QPA_PLATFORM cannot be “waylnd”"
    assert "wayland" in found["displays"]["advice"]


def test_settings_that_were_not_taken_are_named_and_the_command_that_lists_all(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('target_mm = 1\nlanguage = "xx"\nslideshow = "nothing"\nzzz = 1\nvolume = 0\nlocked = 1\nstate_dir = "/proc/kiosk"\n')
    loaded = load_settings(file, environment={"HOME": str(tmp_path)}, files=())
    found = doctor.check_settings(loaded, read_pack(default_content()).pack)
    assert (found.state, found.found) == (State.AMBER, f"to put right: target_mm, language, slideshow, {file}:4, volume and 2 more")
    assert found.advice.startswith(f"`kiosk settings --config {file}` lists all")


@pytest.mark.skipif(sys.platform == "win32", reason="the mode of a file says nothing there")
def test_a_file_with_the_hash_of_the_pin_that_everybody_may_read_is_amber(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    lobby = tempfile.TemporaryDirectory()  # on whose way nobody is kept out, as in those of pytest
    Path(lobby.name).chmod(0o755)
    file = Path(lobby.name) / "kiosk.toml"
    file.write_text(f'volume = 3\npin_hash = "{hash_pin("407193")}"\n')
    for mode, state in ((0o644, State.AMBER), (0o640, State.GREEN)):
        file.chmod(mode)
        secret = doctor.secret_file(load_settings(file, environment={"HOME": str(tmp_path)}, files=()))
        found = check_permissions(tmp_path, secret)
        assert (secret, found.state, f"chmod 640 {file}" in found.advice) == (file, state, state is State.AMBER)
    lobby.cleanup()


def test_a_broken_pack_is_red_and_says_what_is_shown_instead(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "pack.yaml").write_text("format: 1\n")
    settings = Settings(tmp_path / "pack", tmp_path / "state")
    found = doctor.check_pack(settings, read_pack(settings.content))
    assert (found.state, "the safe screen is shown" in found.found) == (State.RED, True)
    assert doctor.shown(settings, read_pack(settings.content)) == dict.fromkeys(Mode, "the safe screen")
    assert last_good.remember(default_content(), settings.state_dir)
    assert doctor.shown(settings, read_pack(settings.content))[Mode.USUAL] == "the last good pack"
    assert "the last good pack is shown" in doctor.check_pack(settings, read_pack(settings.content)).found


def test_a_good_pack_has_its_version_and_its_hash(tmp_path: Path) -> None:
    settings = Settings(default_content(), tmp_path)
    reading = read_pack(settings.content)
    assert reading.pack is not None
    digest = last_good.digest_of(settings.content)
    expected = f"{reading.pack.id} {reading.pack.version}, {digest[:16]}"
    assert doctor.check_pack(settings, reading).found == expected
    assert last_good.remember(settings.content, tmp_path)
    assert doctor.check_pack(settings, reading).found == f"{expected}, kept as the last good one"


def test_a_pyside_that_was_not_tried_is_red() -> None:
    assert doctor.check_versions().state is State.GREEN
    assert doctor.check_versions({"PySide6": "6.12.0"}).state is State.RED


def test_the_list_for_people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("kiosk.station.logs.start_logs", lambda *_: None)  # its hooks are the process's
    monkeypatch.setattr("kiosk.station.logs.hear_qt", lambda: None)
    monkeypatch.setattr(doctor, "examine", lambda _loaded: [doctor.check_versions({"PySide6": "6.12.0"})])
    assert cli.main(["doctor", "--content", str(default_content())]) == 1
    assert capsys.readouterr().out.startswith("RED    versions PySide6 6.12.0. Install the locked versions")
