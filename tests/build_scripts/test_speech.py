"""Recording speech: the same bytes each time, cut, at one loudness, and only what has changed."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
import speech
import speech_clips
from PySide6.QtGui import QGuiApplication

from kiosk.cli import main
from kiosk.pack.model import Pack
from kiosk.pack.reader import load, read_pack
from kiosk.station.recordings import FOLDER, Recordings, decoded
from kiosk.station.sound import RATE
from kiosk.visit.narration import Spoken

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
TEXTS = ("La recherche vous ouvre ses portes.", "Bonjour.", "Les lieux.")


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    shutil.copytree(VALID, tmp_path / "pack")
    return load(tmp_path / "pack")


def said(monkeypatch: pytest.MonkeyPatch, *texts: str) -> None:
    monkeypatch.setattr(speech, "spoken_pieces", lambda _pack: {Spoken(text, "fr") for text in texts})


def files(pack: Pack) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (pack.root / FOLDER / "fr").iterdir()}


def test_the_same_texts_give_the_same_bytes(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    said(monkeypatch, *TEXTS)
    assert speech.main([str(pack.root)]) == 0
    first = files(pack)
    shutil.rmtree(pack.root / FOLDER)
    assert speech.main([str(pack.root)]) == 0
    assert files(pack) == first
    assert len(first) == len(TEXTS) + 1


def test_only_what_has_changed_is_made_again(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    said(monkeypatch, *TEXTS)
    speech.main([str(pack.root)])
    assert speech.main([str(pack.root), "--check"]) == 0
    said(monkeypatch, *TEXTS[:2], "Autre chose.")
    assert speech.main([str(pack.root), "--check"]) == 1
    kept = {path: path.stat().st_mtime_ns for path in (pack.root / FOLDER / "fr").glob("*.ogg")}
    assert speech.main([str(pack.root)]) == 0
    assert sum(path.exists() and path.stat().st_mtime_ns == time for path, time in kept.items()) == 2, "two were not made again"
    recordings = Recordings([pack.root])
    assert recordings.has("Autre chose.", "fr")
    assert not recordings.has("Les lieux.", "fr")
    assert len(files(pack)) == len(TEXTS) + 1, "what is no longer said is gone"


def test_a_clip_is_cut_and_has_the_one_loudness(tmp_path: Path) -> None:
    clip = speech_clips.make(tmp_path, "00" * 16, TEXTS[0], "fr")
    assert clip.problems() == []
    assert clip.loudness == pytest.approx(speech_clips.LOUDNESS, abs=2)
    assert clip.peak < -0.1
    assert clip.edges < 0.1
    assert len(decoded((tmp_path / f"{'00' * 16}.ogg").read_bytes())) == pytest.approx(clip.seconds * RATE, rel=0.02)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda wave: np.clip(wave * 30, -1, 1), "it clips"),
        (lambda wave: wave * 0.01, "a loudness of"),
        (lambda wave: np.concatenate([np.zeros(RATE // 4), wave]), "s of silence at an end"),
        (lambda wave: np.resize(wave, RATE // 2), "letters a second"),
    ],
)
def test_what_is_wrong_with_a_clip_is_told(change: object, problem: str) -> None:
    wave = 0.2 * np.sin(2 * np.pi * 200 * np.arange(4 * RATE) / RATE)
    into = io.BytesIO()
    soundfile.write(into, change(wave), RATE, format="OGG", subtype="VORBIS")  # type: ignore[operator]
    text = "Deux établissements lillois mènent ensemble des essais."
    assert any(problem in told for told in speech_clips.measured("key", text, into.getvalue()).problems())


def test_an_ogg_stream_keeps_its_sound_under_another_number() -> None:
    into = io.BytesIO()
    soundfile.write(into, np.sin(np.arange(3 * RATE) / 20) * 0.3, RATE, format="OGG", subtype="VORBIS")
    other = speech_clips.renumbered(into.getvalue(), 7)
    assert len(other) == len(into.getvalue())
    assert other[14:18] == (7).to_bytes(4, "little")
    assert np.array_equal(soundfile.read(io.BytesIO(other))[0], soundfile.read(io.BytesIO(into.getvalue()))[0])


def test_recordings_are_no_part_of_what_is_checked_at_the_start(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    before = read_pack(pack.root)
    said(monkeypatch, "Bonjour.")
    speech.main([str(pack.root)])
    after = read_pack(pack.root)
    assert (after.files, after.problems) == (before.files, before.problems)


def test_check_counts_what_is_not_recorded_and_lets_it_pass(
    qapp: QGuiApplication, pack: Pack, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(pack.root)]) == 0
    assert "recorded" not in capsys.readouterr().out
    said(monkeypatch, "Bonjour.")
    speech.main([str(pack.root)])
    capsys.readouterr()
    assert main(["check", str(pack.root)]) == 0
    assert "have changed since they were recorded" in capsys.readouterr().out
