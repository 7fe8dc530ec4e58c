"""What speaks, with the real player on a device that makes no sound, and the real espeak-ng."""

from __future__ import annotations

import logging
import sys
import threading
from array import array
from collections.abc import Iterator
from pathlib import Path

import miniaudio
import numpy as np
import pytest

from kiosk.station import sound
from kiosk.station.recordings import Recordings
from kiosk.station.sound import RATE, NoSoundError, Output, amplified
from kiosk.station.stretch import stretched
from kiosk.station.synthesiser import Synthesiser, command, samples_of, voice_of
from kiosk.station.voice import Voice, sounds
from tests.station.sounds import record, tone, vorbis

ABSENT = miniaudio.Backend.ALSA if sys.platform == "win32" else miniaudio.Backend.WASAPI
LONG = "Le CHU de Lille mène de nombreux projets de recherche. " * 30


class Said:
    """Waits for the end of what was said."""

    def __init__(self) -> None:
        self.reasons: list[str] = []
        self._ended = threading.Event()

    def __call__(self, reason: str) -> None:
        self.reasons.append(reason)
        self._ended.set()

    def wait(self) -> str:
        assert self._ended.wait(20)
        return self.reasons[-1]


@pytest.fixture
def output() -> Iterator[Output]:
    made = Output([miniaudio.Backend.NULL])
    yield made
    made.close()


def chunk(output: Output, count: int = 400) -> array[int]:
    """What the device would be handed next."""
    stream = output.stream()
    next(stream)
    return stream.send(count)


def test_it_says_what_was_recorded_and_makes_the_rest(tmp_path: Path, output: Output) -> None:
    record(tmp_path, "fr", {"Bonjour.": vorbis(tone(0.3))})
    voice = Voice([Recordings([tmp_path]), Synthesiser()], output)
    said = Said()
    voice.say([("Bonjour.", "fr"), ("Hi.", "en")], 1.5, said)
    assert said.wait() == ""
    voice.close()


def test_what_gives_way_never_ends(output: Output) -> None:
    voice = Voice([Synthesiser()], output)
    first, second = Said(), Said()
    voice.say([(LONG, "fr")], 1.0, first)
    voice.say([("Oui.", "fr")], 2.0, second)
    assert second.wait() == ""
    assert first.reasons == []
    voice.close()


def test_a_stop_is_heard_within_a_fifth_of_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    output = Output()
    monkeypatch.setattr(output, "_open", lambda: None)  # nothing asks but this test
    output.play([tone(5)], lambda: pytest.fail("it did not end"))
    assert any(chunk(output))
    output.hush()
    assert not any(chunk(output)), "what the device asks for next is silence"
    assert sound.PERIOD * sound.PERIODS <= 200, "and it holds no more than that"


def test_holding_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    whole = tone(0.1)
    output = Output()
    monkeypatch.setattr(output, "_open", lambda: None)
    output.set_volume(1)
    output.play([whole[:1000], whole[1000:]], lambda: ended.append(True))
    first = chunk(output, 700)
    output.hold(True)
    assert not any(chunk(output, 700))
    output.hold(False)
    rest = chunk(output, len(whole) - 700) + chunk(output, 1)
    assert first + rest[:-1] == whole
    assert ended == [True]


def test_volume_is_a_matter_of_the_gain() -> None:
    assert amplified(array("h", [-32768, 100, 32767]), sound.FULL) == array("h", [-32768, 100, 32767])
    assert amplified(array("h", [-32768, 100]), sound.FULL // 2) == array("h", [-16384, 50])


@pytest.mark.expects_message("was not recorded and cannot be said")
def test_where_nothing_speaks_the_reason_is_given(output: Output, caplog: pytest.LogCaptureFixture) -> None:
    voice = Voice([Synthesiser("no-such-program")], output)
    for _ in range(2):
        said = Said()
        voice.say([("Bonjour.", "fr"), ("Hello.", "en")], 1.0, said)
        assert "no espeak-ng" in said.wait()
    assert len(caplog.records) == 1
    voice.close()


def test_without_a_device_the_reason_is_given() -> None:
    voice = Voice([Synthesiser()], Output([ABSENT]))
    said = Said()
    voice.say([("Bonjour.", "fr")], 1.0, said)
    assert "No sound device" in said.wait()
    voice.close()
    with pytest.raises(NoSoundError):
        Output([ABSENT]).play([], lambda: None)


def test_the_device_is_opened_when_something_is_said_and_closed_after(output: Output, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    voice = Voice([Synthesiser()], output)
    assert not caplog.records
    for _ in range(2):
        said = Said()
        voice.say([("Oui.", "fr")], 2.0, said)
        said.wait()
    assert [record.getMessage() for record in caplog.records] == ["Sound is played by Null."]
    voice.rest()
    voice.close()
    assert output._device is None


def test_nobody_waits_for_a_device_that_hangs(output: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs, comes_back, close = threading.Event(), threading.Event(), output.close

    def hang() -> None:
        hangs.set()
        assert comes_back.wait(20)
        close()

    voice = Voice([Synthesiser()], output)
    said = Said()
    voice.say([("Oui.", "fr")], 2.0, said)
    said.wait()
    monkeypatch.setattr(output, "close", hang)
    voice.rest()
    assert hangs.wait(20)
    assert output._device is not None, "it still hangs"
    comes_back.set()
    voice.say([("Non.", "fr")], 2.0, again := Said())
    assert again.wait() == ""
    voice.close()


@pytest.mark.parametrize("language", ["fr", "en", "nl"])
def test_each_language_has_a_voice_and_none_clips(language: str) -> None:
    made = Synthesiser().clip("123 CHU.", language, 1.0)
    assert made is not None
    peak = np.abs(np.frombuffer(made[0], dtype=np.int16).astype(int)).max()
    assert 20_000 < peak < 32_000
    assert voice_of(language) in command("espeak-ng", language, 1.0)


def test_nothing_of_a_text_is_an_instruction() -> None:
    text = "-v de; $(touch x) `id` <break time='9s'/> [[x]]"
    assert text not in command("espeak-ng", "fr", 1.0)
    made = Synthesiser().clip(text, "fr", 1.0)
    assert made is not None
    assert 0 < len(made[0]) / RATE < 30


def test_making_speech_can_be_stopped() -> None:
    speaks, results = Synthesiser(), []
    worker = threading.Thread(target=lambda: results.append(speaks.clip(LONG * 5, "fr", 0.6)))
    worker.start()
    while worker.is_alive():
        speaks.stop()
        worker.join(0.002)
    assert results == [None]


@pytest.mark.parametrize("wave", [b"", b"RIFF", b"RIFF" + bytes(60)])
def test_what_is_no_sound_is_refused(wave: bytes) -> None:
    with pytest.raises(ValueError, match="no sound"):
        samples_of(wave)


@pytest.mark.parametrize("rate", [0.6, 0.8, 1.25, 2.2])
def test_another_speed_keeps_the_pitch(rate: float) -> None:
    whole = tone(2, hertz=150)
    other = array("h")
    for part in stretched(whole, rate):
        other.extend(part)
    assert len(other) == pytest.approx(len(whole) / rate, rel=0.04)
    spectrum = np.abs(np.fft.rfft(np.frombuffer(other, dtype=np.int16)))
    assert spectrum.argmax() * RATE / len(other) == pytest.approx(150, rel=0.03)


def test_a_breath_lies_between_sentences_and_hardly_anything_inside_one() -> None:
    piece = tone(0.1)
    apart = [len(part) / RATE for part in sounds([("Un.", piece, True), ("deux", piece, True), ("three", piece, True)], 1.0)]
    assert apart == pytest.approx([0.1, 0.28, 0.1, 0.03, 0.1], abs=0.001)
