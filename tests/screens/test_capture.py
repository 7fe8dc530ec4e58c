"""The pictures of the screens, as `kiosk screenshots` makes them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.pack.reader import load
from kiosk.screens import capture
from kiosk.screens.states import ScreenState
from kiosk.settings import Settings
from tests.journeys.visitor import items

PACKS = Path(__file__).parents[1] / "fixtures" / "packs"
SIZE = (1024, 768)
ADVICE = "Give the folder that holds pack.yaml, or write that file."
GRADIENT_NOISE = 8  # of 255, between two paintings of one gradient
Shoot = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def shoot(qapp: QGuiApplication, tmp_path: Path) -> Shoot:
    """Makes pictures of a pack in `out`; gives the exit code and what is reported."""

    def make(content: Path = PACKS / "valid", *, languages: list[str] | None = None, screens: str | None = None) -> tuple[int, list[str]]:
        said: list[str] = []
        settings = Settings(content, tmp_path / "state")
        code = app.screenshots(settings, tmp_path / "out", sizes=[SIZE], languages=languages, screens=screens, report=said.append)
        return code, said

    return make


def picture(path: Path) -> NDArray[np.int16]:
    return np.asarray(Image.open(path).convert("RGB"), dtype=np.int16)


def alike(one: NDArray[np.int16], other: NDArray[np.int16]) -> bool:
    return bool(np.abs(one - other).max() <= GRADIENT_NOISE)


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("screen", ["attract", "safe", "home"])
def test_every_picture_speaks_the_language_that_was_asked_for(shoot: Shoot, tmp_path: Path, screen: str) -> None:
    assert shoot(screens=screen)[0] == 0
    french, english = (picture(tmp_path / "out" / "1024x768" / language / f"{screen}.png") for language in ("fr", "en"))
    assert not alike(french, english)
    assert shoot(screens=screen, languages=["en"])[0] == 0
    assert alike(picture(tmp_path / "out" / "1024x768" / "en" / f"{screen}.png"), english)


def test_a_state_shows_nothing_of_the_states_before(shoot: Shoot, tmp_path: Path) -> None:
    out = tmp_path / "out" / "1024x768" / "fr"
    shoot(screens="home*", languages=["fr"])
    before = {name: picture(out / name) for name in names(out)}
    assert len(before) >= 3
    for name in sorted(before, reverse=True):
        shoot(screens=name.removesuffix(".png"), languages=["fr"])
        assert alike(picture(out / name), before[name])


@pytest.mark.parametrize("route", ["home", "help", "theme/tides"])
def test_a_screen_is_opened_anew_for_each_state(qapp: QGuiApplication, tmp_path: Path, route: str) -> None:
    pack = load(PACKS / "valid")
    with closing(app.assemble(Settings(pack.root, tmp_path), pack, still=True)) as kiosk:
        shooting = capture.Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack)
        kiosk.window.show()
        for number in range(2):
            capture.enter(shooting, ScreenState(f"state {number}", route), "fr")
            capture.settle(kiosk.window)
            [screen] = [item for item in items(kiosk.window.contentItem()) if item.property("indexed") is not None]
            assert screen.objectName() == ""
            screen.setObjectName("used")


def test_a_whole_run_leaves_no_picture_of_an_earlier_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    mine = [out / "1024x768" / "fr" / name for name in ("home.png", "help.png")]
    earlier = [*mine, *(out / name for name in ("1024x768/fr/gone.png", "1024x768/de/home.png"))]
    others = [
        out / name
        for name in ("index.html", "logo.png", "1024x768/notes.txt", "1024x768/my own/a.png", "1024x768/fr/a.txt", "1x1/fr/a.png")
    ]
    for path in [*earlier, *others]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    capture.remove_others(mine, [out / "1024x768"])
    assert names(out) == {path.relative_to(out).as_posix() for path in [*mine, *others]}
    assert not (out / "1024x768" / "de").exists()


@pytest.mark.parametrize(("arguments", "kept"), [({"screens": "help"}, True), ({"languages": ["fr"]}, True), ({}, False)])
def test_only_a_whole_run_removes_pictures(
    shoot: Shoot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: dict[str, object], kept: bool
) -> None:
    monkeypatch.setattr(capture, "screen_states", lambda *_: [ScreenState("help", "help")])
    stale = tmp_path / "out" / "1024x768" / "fr" / "gone.png"
    stale.parent.mkdir(parents=True)
    stale.touch()
    assert shoot(**arguments)[0] == 0
    assert stale.exists() is kept
    assert (stale.parent / "help.png").stat().st_size > 0


def test_a_picture_that_cannot_be_written_is_an_error(shoot: Shoot, tmp_path: Path) -> None:
    (tmp_path / "out" / "1024x768" / "fr" / "help.png").mkdir(parents=True)
    with pytest.raises(OSError, match=r"no room or no right to write help\.png"):
        shoot(screens="help", languages=["fr"])


def test_a_broken_pack_is_told_of_and_no_other_takes_its_place(shoot: Shoot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = PACKS / "broken" / "file-missing"
    code, said = shoot(broken)
    assert code == 1
    assert said == ["No picture was made: the content pack has errors."]
    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"{broken / 'pack.yaml'}:1:1: There is no pack.yaml in this folder. {ADVICE}", "1 error, 0 warnings in 0 files"]
    assert not (tmp_path / "out").exists()
