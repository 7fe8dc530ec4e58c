"""A broken pack never empties the screen while a good one was ever shown."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pack import load
from kiosk.pack.last_good import choose, recall, remember
from tests.pack.overlay import BROKEN, VALID, lay_over


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VALID, tmp_path / "pack"))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def spoil(pack: Path) -> None:
    (pack / "places.yaml").write_text("phare: [", encoding="utf-8")


def test_a_good_pack_is_shown_as_it_is(pack: Path, state: Path) -> None:
    choice = choose(pack, state)
    assert choice.pack == load(pack)
    assert (choice.problems, choice.recalled) == ((), False)


def test_without_a_good_pack_there_is_the_safe_screen(pack: Path, state: Path) -> None:
    spoil(pack)
    choice = choose(pack, state)
    assert choice.pack is None
    assert not choice.recalled
    assert [problem.path for problem in choice.problems] == ["places.yaml"]


def test_a_broken_pack_gives_way_to_the_last_good_one(pack: Path, state: Path) -> None:
    assert remember(pack, state)
    spoil(pack)
    choice = choose(pack, state)
    assert choice.recalled
    assert choice.pack is not None
    assert choice.pack.root.parent.parent == state
    assert choice.pack.pages == load(VALID).pages
    assert [problem.path for problem in choice.problems] == ["places.yaml"]


def test_a_missing_pack_gives_way_too(pack: Path, state: Path) -> None:
    assert remember(pack, state)
    shutil.rmtree(pack)
    assert choose(pack, state).recalled


@pytest.mark.expects_message("is not kept as the last good one")
def test_a_broken_pack_is_never_kept(pack: Path, state: Path) -> None:
    assert remember(pack, state)
    kept = recall(state)
    spoil(pack)
    assert not remember(pack, state)
    assert recall(state) == kept


def test_an_unchanged_pack_is_not_written_again(pack: Path, state: Path) -> None:
    assert remember(pack, state)
    before = {path: path.stat().st_ino for path in state.rglob("*")}
    assert remember(pack, state)
    assert {path: path.stat().st_ino for path in state.rglob("*")} == before


def test_a_changed_pack_takes_the_place_of_the_old_one(pack: Path, state: Path) -> None:
    assert remember(pack, state)
    first = recall(state)
    text = (pack / "pack.yaml").read_text(encoding="utf-8").replace('version: "1.0"', 'version: "1.1"')
    (pack / "pack.yaml").write_text(text, encoding="utf-8")
    assert remember(pack, state)
    kept = recall(state)
    assert kept is not None
    assert kept != first
    assert load(kept).version == "1.1"
    assert [path.name for path in (state / "packs").iterdir()] == [kept.name]


def test_a_pack_that_is_not_proven_yet_takes_the_place_of_none(pack: Path, state: Path) -> None:
    assert remember(pack, state, unless_kept=True)
    first = recall(state)
    assert first is not None
    text = (pack / "pack.yaml").read_text(encoding="utf-8").replace('version: "1.0"', 'version: "1.1"')
    (pack / "pack.yaml").write_text(text, encoding="utf-8")
    assert remember(pack, state, unless_kept=True)
    assert recall(state) == first
    assert remember(pack, state)
    assert recall(state) not in (first, None)


@settings(max_examples=30)
@given(st.binary(max_size=120))
def test_a_garbage_pointer_does_no_harm(tmp_path_factory: pytest.TempPathFactory, garbage: bytes) -> None:
    state = tmp_path_factory.mktemp("state")
    assert remember(VALID, state)
    kept = recall(state)
    (state / "last-good").write_bytes(garbage)
    assert recall(state) == kept
    assert remember(VALID, state)
    assert (state / "last-good").read_text().strip() == kept.name if kept else False


def test_a_pointer_cannot_lead_out_of_the_state_folder(pack: Path, state: Path) -> None:
    assert remember(pack, state)
    kept = recall(state)
    assert kept is not None
    outside = kept.rename(state.parent / kept.name)  # whole, and named as it should be
    (state / "last-good").write_text(f"../../{outside.name}\n")
    assert recall(state) is None
    (state / "last-good").write_bytes(b"\x00\n")
    assert recall(state) is None


def test_a_spoilt_copy_is_not_trusted_and_is_made_again(pack: Path, state: Path) -> None:
    assert remember(pack, state)
    kept = recall(state)
    assert kept is not None
    (kept / "people.yaml").write_text("alix-embrun: {name: Somebody Else}\ncamille-galet: {name: X}\n", encoding="utf-8")
    assert recall(state) is None
    assert remember(pack, state)
    assert recall(state) == kept
    assert load(kept).people["alix-embrun"].name == "Alix Embrun"


def test_what_a_power_cut_left_is_cleared_away(pack: Path, state: Path) -> None:
    left = state / "packs" / "unfinished-abc"
    left.mkdir(parents=True)
    (left / "pack.yaml").write_text("form")
    assert recall(state) is None
    assert remember(pack, state)
    assert not left.exists()


@pytest.mark.expects_message("cannot be kept")
def test_a_file_in_the_way_of_the_state_folder_is_told_and_survived(pack: Path, state: Path) -> None:
    state.write_text("in the way")
    assert not remember(pack, state)
    assert recall(state) is None
    assert choose(pack, state).pack is not None
    spoil(pack)
    assert choose(pack, state).pack is None


@pytest.mark.skipif(
    sys.platform == "win32" or getattr(os, "geteuid", lambda: 0)() == 0, reason="the permissions of a folder bind no administrator"
)
@pytest.mark.expects_message("cannot be kept")
def test_a_read_only_state_folder_is_told_and_survived(pack: Path, state: Path) -> None:
    state.mkdir(mode=0o500)
    assert not remember(pack, state)
    assert recall(state) is None


def test_only_what_the_kiosk_reads_is_kept(state: Path, tmp_path: Path) -> None:
    pack = lay_over(next(path for path in BROKEN if path.name == "image-unused"), tmp_path / "pack")
    (pack / "notes.txt").write_text("a note")
    assert remember(pack, state)
    kept = recall(state)
    assert kept is not None
    assert not (kept / "notes.txt").exists()
    assert (kept / "images" / "phare.png").read_bytes() == (pack / "images" / "phare.png").read_bytes()
