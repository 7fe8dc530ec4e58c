"""Recordings are found by their text, and only what is sound is played."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station import recordings
from kiosk.station.recordings import FOLDER, INDEX, Recordings, parse_index
from kiosk.station.sound import RATE
from tests.station.sounds import record, tone, vorbis

GOOD = vorbis(tone(0.5))


def test_a_text_is_found_in_its_language(tmp_path: Path) -> None:
    record(tmp_path, "fr", {"Bonjour.": GOOD})
    found = Recordings([tmp_path / "none", tmp_path]).clip("Bonjour.", "fr", 1.0)
    assert found is not None
    samples, rated = found
    assert not rated
    assert len(samples) == pytest.approx(0.5 * RATE, rel=0.02)
    assert Recordings([tmp_path]).clip("Bonjour.", "en", 1.0) is None
    assert Recordings([tmp_path]).clip("Bonsoir.", "fr", 1.0) is None
    assert Recordings([tmp_path]).clip("Bonjour.", "../fr", 1.0) is None


@pytest.mark.expects_message("recording .* cannot be used")
@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data: data[:-1] + bytes([data[-1] ^ 1]), id="a flipped bit"),
        pytest.param(lambda data: data[: len(data) // 2], id="cut short"),
        pytest.param(lambda _data: b"", id="empty"),
        pytest.param(lambda data: data + bytes(recordings.MOST_CLIP_BYTES), id="too large"),
    ],
)
def test_a_damaged_recording_is_not_played_and_told_once(tmp_path: Path, spoil: object, caplog: pytest.LogCaptureFixture) -> None:
    files = record(tmp_path, "fr", {"Bonjour.": GOOD, "Bonsoir.": GOOD})
    for file in files.values():
        file.write_bytes(spoil(file.read_bytes()))  # type: ignore[operator]
    speaks = Recordings([tmp_path])
    assert speaks.clip("Bonjour.", "fr", 1.0) is None
    assert speaks.clip("Bonsoir.", "fr", 1.0) is None
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.expects_message("recording .* cannot be used")
@pytest.mark.parametrize(
    "data", [b"RIFF" + bytes(100), vorbis(tone(0.2), channels=2), GOOD[:4] + bytes(200)], ids=["wave", "stereo", "no Vorbis"]
)
def test_another_format_is_not_played(tmp_path: Path, data: bytes) -> None:
    record(tmp_path, "fr", {"Bonjour.": data})
    assert Recordings([tmp_path]).clip("Bonjour.", "fr", 1.0) is None


@pytest.mark.expects_message("recording .* cannot be used: a link")
def test_a_link_out_of_the_pack_is_not_followed(tmp_path: Path) -> None:
    file = record(tmp_path, "fr", {"Bonjour.": GOOD})["Bonjour."]
    elsewhere = file.rename(tmp_path / "elsewhere.ogg")
    file.symlink_to(elsewhere)
    assert Recordings([tmp_path]).clip("Bonjour.", "fr", 1.0) is None


@pytest.mark.expects_message("recordings in .* cannot be used")
def test_an_index_that_makes_no_sense_is_as_if_there_were_none(tmp_path: Path) -> None:
    record(tmp_path, "fr", {"Bonjour.": GOOD})
    (tmp_path / FOLDER / "fr" / INDEX).write_text('{"format": 1, "voice": "v", "clips": {"../../x": "y"}}')
    assert Recordings([tmp_path]).clip("Bonjour.", "fr", 1.0) is None


@given(st.binary(max_size=200))
def test_no_bytes_make_the_index_fail_otherwise(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        parse_index(data)
