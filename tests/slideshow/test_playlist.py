"""A slideshow becomes slides: the right ones, in order, in each language, for as long as they take to read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.pack import load
from kiosk.pack.model import Pack
from kiosk.pack.slideshow import Order, SlideEntry, SlideKind, Slideshow
from kiosk.settings import default_content
from kiosk.slideshow.playlist import Slide, playlist, total_seconds
from tests.pack.overlay import VALID


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(VALID)


def show_of(*entries: SlideEntry, **changes: object) -> Slideshow:
    base = Slideshow(id="test", title={"fr": "Essai"}, entries=entries, languages=("fr",))
    return replace(base, **changes)  # type: ignore[arg-type]


def keys(show: Slideshow, pack: Pack, **changes: object) -> list[str]:
    return [slide.key for slide in playlist(show, pack, words=lambda _slide: 0, **changes)]  # type: ignore[arg-type]


def test_one_line_may_stand_for_several_slides(pack: Pack) -> None:
    show = show_of(SlideEntry(SlideKind.FLAGSHIPS, "tides"), SlideEntry(SlideKind.FIGURES, "coast"), SlideEntry(SlideKind.SUBJECT, "oyat"))
    found = keys(show, pack)
    assert found[:2] == ["flagship-houle", "flagship-marnage"]
    assert found[2:-1] == [f"figure-{name}" for name in next(g.figures for g in pack.figure_groups if g.id == "coast")]
    assert found[-1] == "flagship-oyats"


def test_a_sensitive_figure_is_left_out(pack: Pack) -> None:
    hard = replace(pack.figures["coast.gauges"], sensitive=True)
    careful = replace(pack, figures={**pack.figures, "coast.gauges": hard})
    assert "figure-coast.gauges" not in keys(show_of(SlideEntry(SlideKind.FIGURES, "coast")), careful)


def test_a_question_is_followed_by_its_answer_in_the_same_language(pack: Pack) -> None:
    show = show_of(SlideEntry(SlideKind.QUIZ, count=2), languages=("fr", "en"))
    told = [(slide.language, slide.answered) for slide in playlist(show, pack, words=lambda _slide: 0)]
    assert told == [("fr", False), ("fr", True), ("en", False), ("en", True)] * 2


def test_each_slide_is_shown_in_each_language(pack: Pack) -> None:
    show = show_of(SlideEntry(SlideKind.TITLE), SlideEntry(SlideKind.THEME, "tides"), languages=("fr", "en"))
    assert [(slide.kind, slide.language) for slide in playlist(show, pack, words=lambda _slide: 0)] == [
        (SlideKind.TITLE, "fr"), (SlideKind.TITLE, "en"), (SlideKind.THEME, "fr"), (SlideKind.THEME, "en"),
    ]  # fmt: skip
    assert {slide.language for slide in playlist(show, pack, words=lambda _slide: 0, languages=("en",))} == {"en"}


def test_the_same_seed_gives_the_same_order_and_the_title_comes_first(pack: Pack) -> None:
    show = replace(pack.slideshows["quay"], order=Order.SHUFFLED)
    assert keys(show, pack) == keys(show, pack)
    assert keys(show, pack) != keys(replace(show, seed=8), pack)
    assert keys(show, pack)[:2] == ["welcome", "welcome"]
    assert sorted(keys(replace(show, seed=show.seed, order=Order.LISTED), pack)) == sorted(keys(show, pack))


def test_what_the_pack_carries_nothing_for_is_left_out(pack: Pack) -> None:
    assert keys(show_of(SlideEntry(SlideKind.TIMELINE)), pack, without=frozenset({SlideKind.TIMELINE})) == []


def test_no_question_comes_twice(pack: Pack) -> None:
    show = show_of(SlideEntry(SlideKind.QUIZ, count=4), SlideEntry(SlideKind.TITLE), SlideEntry(SlideKind.QUIZ, count=3), seed=7)
    questions = [
        slide.target for slide in playlist(show, pack, words=lambda _slide: 0) if slide.kind is SlideKind.QUIZ and not slide.answered
    ]
    assert questions == ["7/0", "7/1", "7/2", "7/3", "7/4", "8/0", "8/1"]


@pytest.mark.parametrize(("words", "seconds"), [(0, 8.0), (20, 8.0), (21, 8.4), (100, 40.0)])
def test_a_slide_stays_as_long_as_it_takes_to_read(pack: Pack, words: int, seconds: float) -> None:
    (slide,) = playlist(show_of(SlideEntry(SlideKind.TITLE)), pack, words=lambda _slide: words)
    assert slide.dwell == pytest.approx(seconds)


def test_the_command_line_s_time_comes_before_the_entry_s_before_the_show_s(pack: Pack) -> None:
    show = show_of(SlideEntry(SlideKind.TITLE, dwell=20), SlideEntry(SlideKind.THEME, "tides"), dwell=12)

    def dwells(given: float | None) -> list[float]:
        return [slide.dwell for slide in playlist(show, pack, words=lambda _slide: 500, dwell=given)]

    assert dwells(None) == [20, 12]
    assert dwells(5) == [5, 5]


def test_the_shows_that_ship_have_slides_and_the_stand_loop_takes_about_five_minutes_a_language() -> None:
    shipped = load(default_content())
    counts = {name: len(playlist(show, shipped, words=lambda _slide: 40)) for name, show in shipped.slideshows.items()}
    assert counts.keys() == {"tour", "stand", "neuroscience"}
    assert counts["tour"] > 30
    stand = playlist(shipped.slideshows["stand"], shipped, words=lambda _slide: 40)
    spoken = {slide.language for slide in stand}
    assert spoken == set(shipped.languages), "whoever walks by reads it"
    assert 240 <= total_seconds(stand) / len(spoken) <= 330


def test_every_flagship_is_in_the_whole_tour() -> None:
    shipped = load(default_content())
    shown = {slide.target for slide in playlist(shipped.slideshows["tour"], shipped, words=lambda _slide: 40)}
    assert {member for theme in shipped.themes for member in shipped.pages[theme].members} <= shown


def test_a_key_can_be_a_file_name() -> None:
    assert Slide(SlideKind.QUIZ, "7/1", answered=True).key == "quiz-7-1-answer"
