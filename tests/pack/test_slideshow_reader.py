"""A slideshow file becomes a slideshow; its mistakes are among the broken fixtures."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from kiosk.pack import load
from kiosk.pack.slideshow import Hours, Order, SlideKind, Weekday
from kiosk.pack.slideshow_reader import FOLDER
from kiosk.settings import default_content
from tests.pack.overlay import VALID


def test_the_values_are_those_of_the_file() -> None:
    show = load(VALID).slideshows["quay"]
    assert (show.title["en"], show.languages, show.order, show.seed, show.dwell) == (
        "The sea on the quay",
        ("fr", "en"),
        Order.SHUFFLED,
        7,
        None,
    )
    assert (show.first_day, show.last_day) == (date(2026, 6, 1), date(2026, 6, 30))
    assert show.days == (Weekday.SATURDAY, Weekday.SUNDAY)
    assert show.hours == (Hours(time(9), time(12, 30)), Hours(time(14), time(18)))
    assert {entry.kind for entry in show.entries} == set(SlideKind) - {SlideKind.TOPIC}
    theme = next(entry for entry in show.entries if entry.kind is SlideKind.THEME)
    assert (theme.target, theme.dwell, dict(theme.notes or {})) == ("tides", 15, {"fr": "Montrer la maquette.", "en": "Show the model."})
    assert next(entry.count for entry in show.entries if entry.kind is SlideKind.QUIZ) == 2


def test_the_event_is_that_of_the_file() -> None:
    event = load(VALID).slideshows["quay"].event
    assert event is not None
    assert (event.name["fr"], event.date, event.logos[0].file) == ("Fête du port", date(2026, 6, 6), "logos/port.png")
    assert [item.at for item in event.agenda] == [time(9, 30), time(14, 30)], "the agenda is in the order of the day"


def test_a_slideshow_without_languages_speaks_the_pack_s_own() -> None:
    pack = load(default_content())
    assert pack.slideshows["tour"].languages == (pack.default_language,)


def test_every_slideshow_of_the_folder_is_in_the_pack() -> None:
    folder = default_content() / FOLDER
    assert sorted(load(default_content()).slideshows) == sorted(path.stem for path in Path(folder).glob("*.yaml"))
