"""Visits by ear: what the real program says, in which order and when it is silent. What would be heard is listened to where it leaves."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import miniaudio
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.narrator import Speaker
from kiosk.settings import default_content
from kiosk.station.pin import hash_pin
from kiosk.station.sound import Output
from kiosk.station.synthesiser import Synthesiser
from kiosk.station.voice import Voice
from kiosk.visit.staff import HOLD
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, kind, open_kiosk
from tests.screens import glass_reader

PIN = "407193"
NO_DEVICE = "No sound device can be used: none."


class Ear:
    """Hears what is said, and says when it ends."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.languages: list[set[str]] = []
        self.volume, self.rate = 0.0, 0.0
        self.speaking, self.held = False, False
        self._done: Callable[[str], None] = lambda _reason: None

    def say(self, parts: Sequence[tuple[str, str]], rate: float, done: Callable[[str], None]) -> None:
        self.heard.append(" ".join(text for text, _ in parts))
        self.languages.append({language for _, language in parts})
        self.rate, self._done, self.speaking, self.held = rate, done, True, False

    def hush(self) -> None:
        self.speaking = False

    def hold(self, held: bool) -> None:
        self.held = held

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def rest(self) -> None:
        self.speaking = False

    def end(self, reason: str = "") -> None:
        self.speaking = False
        self._done(reason)


class Listener(Visitor):
    """Somebody who listens."""

    ear: Ear

    def hears(self, start: str) -> None:
        """Wait for something that begins that way to be said."""
        self.qtbot.waitUntil(lambda: bool(self.ear.heard) and self.ear.heard[-1].startswith(start))

    def lets_end(self, following: str) -> None:
        """Hear what is being said to its end, and then what follows."""
        self.ear.end()
        self.hears(following)

    @property
    def mark(self) -> QQuickItem | None:
        """The item that is marked as being said."""
        marks = [item for item in items(self.window.contentItem()) if kind(item) == "NarrationMark"]
        return marks[0].parentItem() if marks else None

    def sees_the_mark(self) -> bool:
        """The top of what is said is in the window, above the row and the bar."""
        place = self.mark
        return place is not None and 0 <= place.mapToScene(QPoint(5, 5)).y() <= self.window.height() * 0.9

    @property
    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in items(self.window.contentItem()) if item.inherits("QQuickText")]


Open = Callable[..., Listener]


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture
def enter(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, tmp_path: Path) -> Iterator[Open]:
    opened: list[Listener] = []

    def start(speaker: Speaker | None = None, **chosen: Any) -> Listener:
        clock, ear = Clock(), Ear()
        kiosk = open_kiosk(pack, tmp_path, clock, speaker or ear, **({"speech": True} | chosen))
        opened.append(Listener(qtbot, kiosk, clock))
        opened[-1].ear = ear
        opened[-1].rest()
        return opened[-1]

    yield start
    for visitor in opened:
        visitor.kiosk.close()


@pytest.fixture
def visitor(enter: Open) -> Listener:
    return enter()


def test_the_attract_loop_is_silent_and_one_touch_makes_it_speak(visitor: Listener) -> None:
    assert visitor.ear.heard == []
    visitor.go("listen", "home")
    visitor.hears("La lecture à voix haute est en marche.")
    visitor.lets_end("C H U de Lille, Recherche et innovation. La recherche vous ouvre ses portes. 6 thèmes.")
    visitor.lets_end("Cancer. 4 projets phares.")
    visitor.qtbot.waitUntil(lambda: visitor.mark is not None and visitor.mark.property("focusId") == "theme/cancer")
    visitor.lets_end("Neurosciences.")


def test_any_key_of_a_keypad_makes_it_speak_and_tells_the_keys(visitor: Listener) -> None:
    visitor.key(Qt.Key.Key_Right)
    visitor.hears("La lecture à voix haute est en marche.")
    assert "F1" in visitor.ear.heard[-1]
    assert visitor.route == "home"


def test_a_key_makes_the_dark_screen_speak_too(visitor: Listener) -> None:
    visitor.kiosk.glass.close_for_night(True)
    visitor.rest()
    visitor.key(Qt.Key.Key_Right)
    visitor.hears("La lecture à voix haute est en marche.")
    assert visitor.route == "home"


def test_a_key_wakes_in_silence_where_it_shall(enter: Open) -> None:
    visitor = enter(speech_at_first_key=False)
    visitor.key(Qt.Key.Key_Right)
    visitor.arrive("home")
    assert visitor.ear.heard == []
    assert visitor.kiosk.visit.property("speech") is False


def test_the_keys_say_name_role_and_place(visitor: Listener) -> None:
    visitor.key(Qt.Key.Key_Right)
    visitor.arrive("home")
    visitor.tab_to("theme/cancer")
    visitor.hears("Cancer. bouton. 1 sur 6. 4 projets phares.")
    visitor.key(Qt.Key.Key_Right)
    visitor.hears("Neurosciences. bouton. 2 sur 6.")
    visitor.ear.end()
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive("theme/neuroscience")
    visitor.hears("Neurosciences.")
    assert "bouton" not in visitor.ear.heard[-1], "the page is said, not the control that a screen gives the keyboard to"


def test_the_keys_say_what_each_control_is_and_how_it_stands(visitor: Listener) -> None:
    visitor.key(Qt.Key.Key_Right)
    visitor.arrive("home")
    visitor.kiosk.visit.open("subjects")
    visitor.arrive("subjects")
    visitor.tab_to("letter-A")
    visitor.hears("A. onglet. choisi.")
    visitor.key(Qt.Key.Key_Right)
    visitor.hears("B. onglet. 2 sur")
    visitor.kiosk.visit.setProperty("sheet", "reading")
    visitor.rest()
    visitor.tab_to("text-1")
    visitor.hears("Grande. choix. 2 sur 3.")
    visitor.key(Qt.Key.Key_Left)
    visitor.hears("Normale. choix. choisi. 1 sur 3.")
    visitor.kiosk.visit.open("network")
    visitor.arrive("network")
    visitor.tab_to("family-theme")
    visitor.hears("Thèmes. case à cocher. non cochée.")


def test_steering_is_at_once(visitor: Listener) -> None:
    visitor.go("listen", "home")
    visitor.hears("La lecture")
    visitor.rest()
    visitor.tap("speech-pause")
    assert visitor.ear.held
    visitor.rest()
    visitor.tap("speech-pause")
    assert not visitor.ear.held
    visitor.rest()
    visitor.tap("speech-next")
    visitor.hears("C H U de Lille")
    before = visitor.ear.volume
    visitor.tap("speech-louder")
    assert visitor.ear.volume > before
    visitor.tap("speech-faster")
    assert visitor.ear.rate > 1
    said = len(visitor.ear.heard)
    visitor.tap("speech-repeat")
    assert visitor.ear.heard[-1] == visitor.ear.heard[-2]
    assert len(visitor.ear.heard) == said + 1
    visitor.tap("speech-stop")
    assert not visitor.ear.speaking
    assert visitor.kiosk.visit.property("speech") is False


def test_nothing_runs_out_while_it_speaks_and_the_question_is_said(visitor: Listener) -> None:
    visitor.go("listen", "home")
    visitor.hears("La lecture")
    visitor.wait(3600)
    assert visitor.kiosk.visit.property("asking") is False
    visitor.tap("speech-pause")
    visitor.rest()
    visitor.wait(60 * 3 + 1)
    assert visitor.kiosk.visit.property("asking") is True, "three times as long, for speech is on"
    visitor.hears("Êtes-vous toujours là ?")
    visitor.wait(3600)
    assert visitor.route == "home", "the countdown waits until the question was said"
    visitor.lets_end("Touchez l’écran")
    visitor.lets_end("Je continue.")
    visitor.ear.end()
    visitor.qtbot.waitUntil(lambda: not visitor.kiosk.narrator.property("speaking"))
    visitor.wait(20 * 3 + 1)
    assert visitor.route == "attract"
    assert not visitor.ear.speaking


def test_the_next_visitor_finds_it_as_it_was(visitor: Listener) -> None:
    visitor.go("listen", "home")
    visitor.hears("La lecture")
    usual = visitor.ear.volume
    visitor.rest()
    visitor.tap("speech-louder")
    visitor.tap("speech-faster")
    visitor.kiosk.visit.begin_at("attract")
    visitor.arrive("attract")
    assert not visitor.ear.speaking
    visitor.go("listen", "home")
    visitor.hears("La lecture")
    assert (visitor.ear.volume, visitor.ear.rate) == (usual, 1.0)


def test_what_is_said_is_marked_and_brought_into_view(visitor: Listener) -> None:
    visitor.wake()
    visitor.kiosk.visit.setProperty("textStep", 2)
    visitor.kiosk.visit.open("flagship/alcove")
    visitor.arrive("flagship/alcove")
    visitor.go("listen", "flagship/alcove")
    visitor.hears("La lecture")
    wanted = [text for text in visitor.texts if text]
    for _ in range(4):
        visitor.rest()
        visitor.tap("speech-next")
        visitor.qtbot.waitUntil(lambda: visitor.mark is not None)
        assert visitor.mark is not None
        assert str(visitor.mark.property("text")) in wanted
        visitor.qtbot.waitUntil(visitor.sees_the_mark)


def test_staff_are_left_in_silence(enter: Open) -> None:
    visitor = enter(pin_hash=hash_pin(PIN))
    visitor.go("listen", "home")
    visitor.hears("La lecture")
    said = len(visitor.ear.heard)
    visitor.press(QPoint(60, 60))
    visitor.clock.now += HOLD
    visitor.kiosk.staff.tick()
    visitor.lift(QPoint(60, 60))
    visitor.rest()
    assert visitor.kiosk.staff.property("panel") == "pin"
    assert not visitor.ear.speaking
    for digit in PIN:
        QTest.keyClick(visitor.window, Qt.Key(ord(digit)))
    visitor.key(Qt.Key.Key_Tab)
    visitor.rest()
    assert len(visitor.ear.heard) == said, "a PIN is never spoken"


@pytest.mark.expects_message("Speech cannot be played. No sound device")
def test_where_it_cannot_speak_it_says_so_once_on_the_screen_and_in_the_log(visitor: Listener, caplog: pytest.LogCaptureFixture) -> None:
    notice = "La lecture à voix haute ne fonctionne pas sur cet écran."
    for _ in range(2):
        visitor.kiosk.visit.begin_at("attract")
        visitor.arrive("attract")
        assert notice not in visitor.texts
        visitor.go("listen", "home")
        visitor.hears("La lecture")
        visitor.ear.end(NO_DEVICE)
        visitor.qtbot.waitUntil(lambda: notice in visitor.texts)
        assert visitor.kiosk.visit.property("speech") is False
    assert [record.levelname for record in caplog.records if "cannot be played" in record.getMessage()] == ["ERROR"]
    visitor.rest()
    visitor.tap("speech-notice")
    assert notice not in visitor.texts


@pytest.mark.expects_message("Speech cannot be played. The sound device has stopped")
def test_a_device_that_never_ends_keeps_nobody(visitor: Listener) -> None:
    visitor.go("listen", "home")
    visitor.hears("La lecture")
    watch = visitor.kiosk.narrator._watch
    assert watch.isActive()
    watch.timeout.emit()
    visitor.wait(60 + 1)
    assert visitor.kiosk.visit.property("asking") is True


def test_with_a_real_voice_a_page_gets_to_its_end(enter: Open) -> None:
    voice = Voice([Synthesiser()], Output([miniaudio.Backend.NULL]))
    visitor = enter(voice, speech_rate=2.2)
    visitor.go("listen", "home")
    narrator = visitor.kiosk.narrator
    visitor.qtbot.waitUntil(lambda: narrator.property("text").startswith("C H U de Lille"), timeout=20_000)
    visitor.kiosk.visit.setProperty("speech", False)
    voice.close()


@pytest.mark.expects_message("Nothing is said aloud on this machine, recorded or not: miniaudio")
def test_where_nothing_can_play_it_is_not_offered(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)  # as on aarch64
    with closing(open_kiosk(load(default_content()), tmp_path, Clock(), speech=True)) as kiosk:
        assert kiosk.voice is None
        assert kiosk.visit.property("speakable") is False
    assert len(caplog.records) == 1


def test_staff_set_how_loud_it_begins_and_how_loud_it_gets(enter: Open) -> None:
    visitor = enter(pin_hash=hash_pin(PIN))
    staff = visitor.kiosk.staff
    assert staff.property("speaks") is True
    staff.limitVolume(4)
    assert (staff.property("volume"), staff.property("volumeCeiling")) == (4, 4), "it does not begin louder than it gets"
    staff.beginAtVolume(2)
    visitor.go("listen", "home")
    visitor.hears("La lecture")
    assert visitor.ear.volume == 0.2
    for _ in range(5):
        visitor.kiosk.narrator.louder()
    assert visitor.ear.volume == 0.4
    assert not visitor.find("speech-louder").isEnabled()


def test_without_the_setting_nothing_offers_to_speak(enter: Open) -> None:
    visitor = enter(speech=False)
    with pytest.raises(LookupError):
        visitor.find("listen")
    visitor.key(Qt.Key.Key_Right)
    visitor.arrive("home")
    visitor.kiosk.visit.setProperty("sheet", "reading")
    visitor.rest()
    with pytest.raises(LookupError):
        visitor.find("speech-on")
    assert visitor.ear.heard == []


@pytest.mark.parametrize("speech", [True, False], ids=["it speaks", "it does not"])
def test_the_help_tells_of_the_voice_where_there_is_one(enter: Open, speech: bool) -> None:
    visitor = enter(speech=speech)
    visitor.wake()
    visitor.go("bar-help", "help")
    told = [seen.item.property("text") for seen in glass_reader.text_items(visitor.window)]
    assert any("lit ses pages à voix haute" in text for text in told) is speech
