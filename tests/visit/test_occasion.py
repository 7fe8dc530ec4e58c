"""What staff typed about an event survives a restart, and a spoilt file stops nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.occasion import LONGEST_NAME, Occasion, read, write

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=LONGEST_NAME)


@given(TEXTS, TEXTS)
def test_what_is_kept_comes_back(tmp_path_factory: pytest.TempPathFactory, name: str, message: str) -> None:
    path = tmp_path_factory.getbasetemp() / "deep" / "event.json"
    assert write(path, Occasion(name, message))
    assert read(path) == Occasion(name, message)
    assert [file.name for file in path.parent.iterdir()] == ["event.json"]


def test_nothing_kept_is_no_event(tmp_path: Path) -> None:
    assert read(tmp_path / "event.json") == Occasion()


@pytest.mark.expects_message(r"it is as if there were none")
@pytest.mark.parametrize("text", ["", "[]", "{", '{"name": 1, "message": ""}', '{"name": "A"}', "null", "\xff", "[" * 60_000, "0" * 90_000])
def test_a_spoilt_file_is_no_event(tmp_path: Path, text: str) -> None:
    path = tmp_path / "event.json"
    path.write_bytes(text.encode("latin-1"))
    assert read(path) == Occasion()
    assert path.with_name("event.json.spoilt").read_bytes() == text.encode("latin-1")
    assert read(path) == Occasion(), "told once"


@pytest.mark.expects_message(r"as if there were none")
def test_half_a_character_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "event.json"
    path.write_text('{"name": "\\ud800", "message": ""}')
    assert read(path) == Occasion()


@pytest.mark.expects_message(r"not kept over a restart")
def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    assert not write(tmp_path / "state" / "event.json", Occasion("A"))


def test_a_text_that_grew_too_long_is_cut(tmp_path: Path) -> None:
    write(tmp_path / "event.json", Occasion("x" * 500))
    assert len(read(tmp_path / "event.json").name) == LONGEST_NAME
