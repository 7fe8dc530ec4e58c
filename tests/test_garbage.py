"""Whatever the kiosk finds in its own files, it starts: what makes no sense is put aside, the defaults stand, and the log says so."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pack.last_good import choose
from kiosk.settings import RULES, Settings, load_settings
from kiosk.station import record, touches
from kiosk.station.crash_checks import check_crashes
from kiosk.station.pin import Guard, hash_pin
from kiosk.station.supervision import Limits
from kiosk.visit import occasion
from tests.journeys.test_supervised import SERVE, served, warnings

STORED = hash_pin("407193")
FILES = ("supervisor.json", "pin.json", "event.json", "touch.json")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just(10**400) | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["mode", "crashes", "history", "failures", "latest", "name"]), inner)
    ),
    max_leaves=6,
)
garbage = st.one_of(st.binary(max_size=200), json_values.map(lambda value: str(value).encode("utf-8", "replace")), st.just(b"[" * 60_000))


@given(garbage)
@pytest.mark.expects_message(r"makes no sense|cannot be read")
def test_no_file_of_state_stops_its_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("state")
    for name in (*FILES, "last-good"):
        (folder / name).write_bytes(data)
    check_crashes(folder)
    record.load(folder / record.FILE_NAME, Limits(), 0, 0)
    occasion.read(folder / occasion.FILE_NAME)
    Guard(STORED, folder / "pin.json", 0.0)
    touches.read(folder / touches.FILE_NAME)
    assert choose(folder / "nothing", folder).pack is None


@given(st.one_of(st.binary(max_size=300), st.dictionaries(st.sampled_from([*RULES, "nothing", "keys"]), json_values, max_size=4)))
def test_no_settings_file_stops_the_start(tmp_path_factory: pytest.TempPathFactory, written: bytes | Mapping[str, object]) -> None:
    path = tmp_path_factory.mktemp("settings") / "kiosk.toml"
    lines = (
        written
        if isinstance(written, bytes)
        else "\n".join(f"{key} = {value!r}" for key, value in written.items()).encode("utf-8", "replace")
    )
    path.write_bytes(lines)
    loaded = load_settings(files=(path,), environment={"HOME": str(path.parent)})
    assert isinstance(loaded.settings, Settings)
    try:
        meant = tomllib.loads(lines.decode("utf-8-sig"))
    except ValueError:
        assert len(loaded.problems) == 1
        assert loaded.settings == load_settings(files=(), environment={"HOME": str(path.parent)}).settings
    else:
        assert loaded.problems or all(key in loaded.origins or key == "keys" for key in meant)


@pytest.mark.parametrize("data", [b"", random.Random(6).randbytes(4096)], ids=["nothing", "noise"])
def test_the_kiosk_is_shown_over_files_of(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "kiosk").mkdir()
    for name in (*FILES, "last-good", "kiosk.log", "supervisor.log", "pictures", "kiosk/kiosk.toml"):
        (tmp_path / name).write_bytes(data)
    with served(tmp_path, SERVE, KIOSK_PIN_HASH=STORED, XDG_CONFIG_HOME=str(tmp_path)) as serving:
        assert serving.ready() == "READY=1\nSTATUS=Shows the content of the settings."
        said = "\n".join(warnings(serving.end()))
    for name in FILES:
        assert (tmp_path / f"{name}.spoilt").read_bytes() == data, name
    for told in (
        "What the supervisor remembered makes no sense",
        "The record of wrong PINs",
        "What was typed about the event makes no sense",
        "The time of the last touch makes no sense",
    ):
        assert told in said
    assert not data or f"{tmp_path / 'kiosk' / 'kiosk.toml'}:1: The file cannot be read (not UTF-8)." in said
    assert "Uncaught" not in said


@pytest.mark.parametrize("name", FILES)
@pytest.mark.expects_message(r"^WARNING .*it stays where it is, for it cannot be put aside \(is a directory\)\.$")
def test_what_cannot_be_put_aside_is_not_said_to_be(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"noise")
    (tmp_path / f"{name}.spoilt").mkdir()
    record.load(tmp_path / record.FILE_NAME, Limits(), 0, 0)
    occasion.read(tmp_path / occasion.FILE_NAME)
    Guard(STORED, tmp_path / "pin.json", 0.0)
    touches.read(tmp_path / touches.FILE_NAME)
