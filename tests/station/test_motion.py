"""Whether the desktop asks for stillness, read from the files that desktops write."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.motion import is_unwanted


@pytest.mark.parametrize(
    ("name", "text", "still"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = 0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "no section\n", False),
        ("kdeglobals", "[KDE]\nLookAndFeelPackage=100%x\n", False),
    ],
)
def test_a_desktop_that_wants_stillness(tmp_path: Path, name: str, text: str, still: bool) -> None:
    path = tmp_path / ".config" / name
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert is_unwanted("linux", {"HOME": str(tmp_path)}) is still
    assert is_unwanted("linux", {"XDG_CONFIG_HOME": str(tmp_path / ".config")}) is still


def test_without_a_word_things_may_move(tmp_path: Path) -> None:
    (tmp_path / ".config" / "gtk-4.0").mkdir(parents=True)
    (tmp_path / ".config" / "gtk-4.0" / "settings.ini").write_bytes(b"\xff\xfe[Settings]")
    assert not is_unwanted("linux", {"HOME": str(tmp_path)})
    assert not is_unwanted("linux", {})
