"""Brightness, on a folder made like the one of Linux."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station import backlight


def make(folder: Path, name: str, most: str = "937", now: str = "468\n") -> Path:
    place = folder / name
    place.mkdir()
    (place / "max_brightness").write_text(most)
    (place / "brightness").write_text(now)
    return place / "brightness"


def test_the_first_that_can_be_set_is_found(tmp_path: Path) -> None:
    make(tmp_path, "a", most="none")
    make(tmp_path, "b", most="0")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "max_brightness").write_text("10")
    file = make(tmp_path, "d")
    found = backlight.find(tmp_path)
    assert found is not None
    assert found.level() == 50
    found.set(100)
    assert file.read_text() == "937"


@pytest.mark.parametrize(("percent", "written"), [(0, "94"), (-5, "94"), (35, "328"), (500, "937")])
def test_it_is_never_black_nor_too_bright(tmp_path: Path, percent: int, written: str) -> None:
    file = make(tmp_path, "a")
    found = backlight.find(tmp_path)
    assert found is not None
    found.set(percent)
    assert file.read_text() == written


def test_a_machine_without_has_none(tmp_path: Path) -> None:
    assert backlight.find(tmp_path) is None
    assert backlight.find(tmp_path / "gone") is None


@pytest.mark.expects_message("cannot be read", "cannot be set")
def test_one_that_goes_stops_nothing(tmp_path: Path) -> None:
    file = make(tmp_path, "a")
    found = backlight.find(tmp_path)
    assert found is not None
    file.unlink()
    file.mkdir()
    assert found.level() == 100
    found.set(50)
