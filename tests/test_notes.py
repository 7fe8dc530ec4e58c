"""`kiosk notes`: what a speaker reads; and which slideshow a command means that names none."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk import stand
from kiosk.errors import UsageError
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.pack.slideshow import Weekday
from kiosk.screens.notes import note_lines
from kiosk.settings import Settings, default_content
from kiosk.slideshow.playlist import total_seconds
from kiosk.slideshow.schedule import is_on, is_on_day

ROOT = Path(__file__).resolve().parent.parent
THURSDAY = date(2026, 11, 26)
NEVER_RIGHT = date(1970, 1, 1)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.mark.usefixtures("qapp")
def test_the_notes_are_printed_slide_by_slide(pack: Pack, tmp_path: Path) -> None:
    lines = stand.notes(Settings(default_content(), tmp_path), "tour", languages=None, width=60)
    slides = stand.prepare(pack, pack.slideshows["tour"], None, None)
    assert lines[0].startswith(f"{pack.slideshows['tour'].title['fr']} (tour): {len(slides)} slides, {total_seconds(slides) // 60:.0f}:")
    assert [int(line.split()[0]) for line in lines if line[:4].strip()[:4].isdigit()] == list(range(1, len(slides) + 1))
    assert max(map(len, lines)) <= 60
    told = " ".join(" ".join(lines).split())
    note = next(entry.notes["fr"] for entry in pack.slideshows["tour"].entries if entry.notes)
    assert " ".join(note.split()) in told
    assert "plus de 8 000 patients" in told.replace("\u202f", " "), "a figure is told with its bound"


def test_the_command_prints_them_and_does_not_guess_a_slideshow(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "notes"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KIOSK_STATE_DIR": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "`kiosk notes stand`" in done.stderr
    done = subprocess.run([*command, "stand"], env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "(stand)" in done.stdout.splitlines()[0]


def test_notes_of_many_slides_stand_once_and_long_ones_keep_their_paragraphs() -> None:
    slide = {"title": "Slide", "notes": "First of all.\nThen the rest.", "dwell": 65.0}
    lines = list(note_lines("Show", [slide | {"number": 1}, slide | {"number": 2}, slide | {"number": 3, "notes": ""}], 60))
    assert lines == [
        "Show: 3 slides, 3:15",
        "   1    1:05  Slide",
        "",
        "              First of all.",
        "              Then the rest.",
        "",
        "   2    1:05  Slide",
        "   3    1:05  Slide",
    ]


def test_a_title_slide_is_read_no_longer_than_its_words_take(pack: Pack) -> None:
    assert stand.prepare(pack, pack.slideshows["tour"], None, None)[0].dwell < 10


def only_on(pack: Pack, *names: str) -> Pack:
    """The pack with its other slideshows on another day."""
    other = (Weekday.MONDAY,)
    return replace(pack, slideshows={name: replace(show, days=() if name in names else other) for name, show in pack.slideshows.items()})


def test_the_only_show_of_the_day_needs_no_name(pack: Pack) -> None:
    assert stand.find_show(only_on(pack, "tour"), None, THURSDAY).id == "tour"


def test_where_a_show_would_be_guessed_the_commands_are_named(pack: Pack) -> None:
    with pytest.raises(UsageError, match="`kiosk rehearse stand`, `kiosk rehearse tour`, or set slideshow = ") as refused:
        stand.find_show(only_on(pack, "stand", "tour"), None, THURSDAY, command="rehearse")
    assert "neuroscience" not in str(refused.value)


def test_none_on_today_is_no_reason_to_guess(pack: Pack) -> None:
    with pytest.raises(UsageError, match="`kiosk slideshow neuroscience`, `kiosk slideshow stand`, `kiosk slideshow tour`"):
        stand.find_show(only_on(pack), None, THURSDAY)


def test_the_setting_names_the_usual_show_and_the_command_line_wins(pack: Pack) -> None:
    assert stand.find_show(pack, None, THURSDAY, "stand").id == "stand"
    assert stand.find_show(pack, "tour", THURSDAY, "stand").id == "tour"
    with pytest.raises(UsageError, match="Did you mean stand"):
        stand.find_show(pack, None, THURSDAY, "stnad")


def test_dated_shows_are_off_while_the_clock_cannot_be_right(pack: Pack) -> None:
    show = pack.slideshows["stand"]
    dated = replace(show, last_day=date(2090, 1, 1))
    mondays = replace(show, days=(Weekday.MONDAY,))
    for wrong in (NEVER_RIGHT, date(2099, 6, 1)):
        assert (is_on_day(dated, wrong), is_on_day(mondays, wrong), is_on_day(show, wrong)) == (False, True, True)
    assert is_on_day(dated, THURSDAY)
    assert not is_on_day(mondays, THURSDAY)


def test_hours_are_not_looked_at_while_the_clock_cannot_be_right() -> None:
    show = load(Path(__file__).parent / "fixtures" / "packs" / "valid").slideshows["quay"]
    by_hours = replace(show, first_day=None, last_day=None, days=())
    assert by_hours.hours
    assert not is_on(by_hours, datetime(2026, 11, 26, 3, 0))
    assert is_on(by_hours, datetime(1970, 1, 1, 3, 0))
