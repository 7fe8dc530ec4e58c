"""The slideshows that staff start: until when they play, and what opens them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.pack.slideshow import SlideKind
from kiosk.screens.capture import settle
from kiosk.screens.programme import Programme, with_occasion
from kiosk.screens.shows import Showing, slides_of
from kiosk.screens.slideshow_model import SlideshowModel
from kiosk.settings import Settings
from kiosk.visit.occasion import Occasion
from tests.clock import Clock
from tests.journeys.visitor import items, kind

VALID = Path(__file__).resolve().parents[1] / "fixtures" / "packs" / "valid"
OCCASION = Occasion("Fête", "Bienvenue")


@dataclass
class Wall:
    now: datetime = datetime(2026, 3, 5, 9, 0)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(VALID)


@pytest.fixture
def kiosk(qapp: QGuiApplication, pack: Pack, tmp_path: Path) -> Iterator[Kiosk]:
    opened = assemble(Settings(VALID, tmp_path), pack, still=True)
    opened.window.show()
    settle(opened.window)
    yield opened
    opened.close()


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def programme(kiosk: Kiosk, pack: Pack, wall: Wall) -> Programme:
    made = Programme(pack, kiosk.visit, switch_language=kiosk.chrome.switch, wall=wall, parent=kiosk.visit)
    made.take(kiosk.window)
    return made


def plays(kiosk: Kiosk) -> bool:
    settle(kiosk.window)
    return any(kind(item) == "SlideshowScreen" for item in items(kiosk.window.contentItem()))


def test_the_public_loop_returns_at_the_chosen_time(kiosk: Kiosk, programme: Programme, wall: Wall) -> None:
    programme.setTimed(True)
    assert programme.property("end") == "10:00"
    programme.later(15)
    programme.start("quay")
    wall.now += timedelta(minutes=74)
    programme.look()
    assert plays(kiosk)
    wall.now += timedelta(minutes=1)
    programme.look()
    assert (plays(kiosk), programme.property("running"), programme.property("timed")) == (False, "", False)


def test_without_a_time_a_show_plays_until_it_is_stopped(kiosk: Kiosk, programme: Programme, wall: Wall) -> None:
    programme.start("quay")
    wall.now += timedelta(days=3)
    programme.look()
    assert plays(kiosk)
    programme.stop()
    assert not plays(kiosk)
    assert kiosk.visit.property("route") == "attract"


def test_a_time_chosen_while_a_show_plays_counts(kiosk: Kiosk, programme: Programme, wall: Wall) -> None:
    programme.start("quay")
    programme.setTimed(True)
    programme.later(-60)  # nine o'clock is now, and so it is tomorrow
    programme.look()
    assert plays(kiosk)
    wall.now += timedelta(days=1)
    programme.look()
    assert not plays(kiosk)


def test_a_show_that_plays_already_can_be_stopped(kiosk: Kiosk, programme: Programme, pack: Pack) -> None:
    show = pack.slideshows["quay"]
    programme.adopt(Showing(kiosk.window, kiosk.visit, pack, show, slides_of(pack, show), switch_language=kiosk.chrome.switch), show.id)
    assert plays(kiosk)
    assert programme.property("running") == "quay"
    programme.stop()
    assert not plays(kiosk)


def test_shows_follow_one_another(kiosk: Kiosk, programme: Programme) -> None:
    for _ in range(4):
        programme.start("quay")
        assert plays(kiosk)
    programme.start("no-such-show")
    assert programme.property("running") == "quay"


def test_the_event_is_on_the_welcome_slide_of_every_show(pack: Pack) -> None:
    show = pack.slideshows["quay"]
    bare = replace(show, entries=tuple(entry for entry in show.entries if entry.kind is SlideKind.TITLE), event=None)
    told = with_occasion(bare, OCCASION, pack.languages)
    assert [entry.kind for entry in told.entries] == [SlideKind.WELCOME, SlideKind.TITLE]
    assert told.event is not None
    assert set(told.event.name.values()) == {"Fête"}
    assert with_occasion(bare, Occasion(), pack.languages) is bare


def test_a_show_with_a_welcome_slide_keeps_the_rest_of_it(pack: Pack) -> None:
    show = pack.slideshows["quay"]
    assert show.event is not None
    told = with_occasion(show, OCCASION, pack.languages)
    assert told.event is not None
    assert (told.entries, told.event.logos, told.event.agenda) == (show.entries, show.event.logos, show.event.agenda)


def test_a_show_that_plays_begins_again_with_the_event(kiosk: Kiosk, programme: Programme) -> None:
    programme.start("quay")
    before = programme.count("quay")
    programme.tell(OCCASION)
    assert plays(kiosk)
    assert programme.count("quay") == before
    assert "Fête" in {document.get("title") for document in programme.slides("quay", 0, before)}


def test_a_pause_lasts_as_long_as_the_settings_say(qapp: QGuiApplication, pack: Pack, tmp_path: Path) -> None:
    clock = Clock()
    with closing(assemble(Settings(VALID, tmp_path, pause_s=30), pack, still=True, clock=clock)) as kiosk:
        kiosk.window.show()
        kiosk.programme.start("quay")
        settle(kiosk.window)
        show = kiosk.window.findChild(SlideshowModel)
        assert show is not None
        show.key(Qt.Key.Key_Space)
        clock.now += 29
        show.tick()
        assert show.property("paused")
        clock.now += 1
        show.tick()
        assert not show.property("paused")
