"""A file of a pack, or of the kiosk, that is spoilt, cut short or gone: before the start, and while the kiosk runs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.app import assemble
from kiosk.pack.last_good import choose, recall, remember
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.chrome import TRANSLATIONS
from kiosk.screens.documents import known_routes
from kiosk.screens.plates import PLATES, stored_plate
from kiosk.settings import Settings
from tests.clock import Clock
from tests.journeys.test_staff import Staff
from tests.journeys.visitor import open_kiosk
from tests.pack.overlay import VALID

FILES = sorted(path.relative_to(VALID).as_posix() for path in VALID.rglob("*.*") if path.is_file())
LOGO, OWNER, SHOW = "logos/port.png", "Port-Écume", "quay"
Spoil = Callable[[Path], object]


def flip(path: Path, place: float = 0.6, bit: int = 3) -> None:
    data = bytearray(path.read_bytes())
    data[int(place * (len(data) - 1))] ^= 1 << bit
    path.write_bytes(data)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


WAYS: dict[str, Spoil] = {"flipped": flip, "cut short": cut_short, "emptied": lambda path: path.write_bytes(b""), "gone": Path.unlink}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder with a copy of the pack."""
    state = tmp_path_factory.mktemp("kept")
    assert remember(VALID, state)
    return state


def copy(folder: Path) -> Path:
    return Path(shutil.copytree(VALID, folder / "pack"))


@settings(max_examples=60)
@given(st.sampled_from(FILES), st.floats(0, 1), st.integers(0, 7))
def test_a_flipped_bit_is_shown_in_part_by_no_pack(
    kept: Path, tmp_path_factory: pytest.TempPathFactory, name: str, place: float, bit: int
) -> None:
    """A letter may still be another letter, which only a signature could tell; what makes no sense gives way to the copy as a whole."""
    pack = copy(tmp_path_factory.mktemp("flipped"))
    flip(pack / name, place, bit)
    choice = choose(pack, kept)
    assert choice.pack is not None
    assert choice.recalled or choice.pack.root == pack


@pytest.mark.parametrize("name", FILES)
def test_the_copy_is_known_by_its_hash_whichever_file_is_spoilt(kept: Path, tmp_path: Path, name: str) -> None:
    state = Path(shutil.copytree(kept, tmp_path / "state"))
    folder = recall(state)
    assert folder is not None
    for spoil in WAYS.values():
        whole = (folder / name).read_bytes()
        spoil(folder / name)
        assert recall(state) is None
        (folder / name).write_bytes(whole)
    assert recall(state) == folder


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.expects_message("QML Picture: ")
def test_a_logo_that_cannot_be_read_gives_way_to_a_name(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path, way: str) -> None:
    """A logo is a PNG file, the one picture that a pack can hold."""
    pack, clock = copy(tmp_path), Clock()
    with closing(open_kiosk(load(pack), tmp_path / "state", clock)) as kiosk:
        WAYS[way](pack / LOGO)
        staff = Staff(qtbot, kiosk, clock)
        kiosk.programme.start(SHOW)
        model = kiosk.programme.model
        assert model is not None
        model.jump(next(number for number in range(model.property("count")) if model.document(number)["layout"] == "Welcome"))
        staff.rest()
        assert OWNER in staff.shown


def test_a_pack_that_vanishes_stays_on_the_screen(qapp: QGuiApplication, tmp_path: Path) -> None:
    """All but its pictures is in memory, in languages that were not shown yet too."""
    pack = copy(tmp_path)
    with closing(open_kiosk(load(pack), tmp_path / "state", Clock())) as kiosk:
        shutil.rmtree(pack)
        assert kiosk.pack is not None
        kiosk.visit.start_in(kiosk.pack.languages[-1])
        for route in known_routes(kiosk.pack):
            kiosk.visit.begin_at(route)
            settle(kiosk.window)
            assert kiosk.visit.property("route") == route


@pytest.mark.parametrize("way", ["cut short", "gone"])
@pytest.mark.expects_message("QML Picture: |There is no plate named")
def test_a_plate_that_cannot_be_drawn_leaves_its_ground(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    plates = Path(shutil.copytree(PLATES, tmp_path / "plates"))
    WAYS[way](plates / "rings-0.svg")
    monkeypatch.setattr("kiosk.screens.plates.PLATES", plates)
    stored_plate.cache_clear()
    try:
        with closing(open_kiosk(load(VALID), tmp_path / "state", Clock())) as kiosk:
            kiosk.visit.begin_at("home")
            settle(kiosk.window)
            assert kiosk.window.property("settled")
    finally:
        stored_plate.cache_clear()


def test_a_typeface_that_cannot_be_read_is_named(qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = Path(shutil.copytree(app.ASSETS / "fonts", tmp_path / "fonts"))
    spoilt = sorted(fonts.glob("*.ttf"))[0]
    spoilt.write_bytes(b"")
    monkeypatch.setattr(app, "ASSETS", tmp_path)
    assert app.load_fonts() == [spoilt.name]


@pytest.mark.parametrize("way", [way for way in WAYS if way != "flipped"])
@pytest.mark.expects_message("own words cannot be read in “fr”")
def test_words_of_the_kiosk_that_cannot_be_read_are_english(qapp: QGuiApplication, tmp_path: Path, way: str) -> None:
    words = Path(shutil.copytree(TRANSLATIONS, tmp_path / "translations"))
    WAYS[way](words / "kiosk_fr.qm")
    pack = load(VALID)
    with closing(assemble(Settings(VALID, tmp_path / "state", speech=False), pack, still=True, translations=words)) as kiosk:
        kiosk.window.show()
        kiosk.visit.begin_at("home")
        settle(kiosk.window)
        assert kiosk.visit.property("language") == "fr"
