"""Values in the reader's language: digits, ranks, shares, money, lengths of time and the figures that texts name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.model import Figure, FigureKind, Period, Precision
from kiosk.pack.reader import load
from kiosk.screens import slides
from kiosk.screens.chrome import Chrome
from kiosk.screens.wording import (
    around_digits,
    bare_value,
    decimals,
    display_value,
    expand,
    number,
    ordinal,
    percent_sign,
    period_text,
    prefix,
    text_in,
    years,
)

NARROW, WIDE = "\u202f", "\u00a0"


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.fixture
def spoken(qapp: QGuiApplication) -> Iterator[Callable[[str], None]]:
    """Makes the kiosk's own words those of a language."""
    chrome = Chrome(qapp)
    yield chrome.switch
    chrome.leave()


def figure(kind: FigureKind, value: float, upper: float | None = None, unit: str = "") -> Figure:
    return Figure("page.figure", kind, value, {}, "source", None, upper=upper, unit={"fr": unit} if unit else None)


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        (1739, "fr", f"1{NARROW}739"),
        (1739, "en", "1,739"),
        (1739, "nl", "1.739"),
        (0, "fr", "0"),
        (12_500_000, "fr", f"12{NARROW}500{NARROW}000"),
        (6.6, "fr", "6,6"),
        (6.6, "en", "6.6"),
        (6.6, "nl", "6,6"),
        (3.25, "fr", "3,25"),
        (3.0, "en", "3"),
    ],
)
def test_numbers(value: float, language: str, written: str) -> None:
    assert number(value, language) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fr", ["1ᵉʳ", "2ᵉ", "3ᵉ", "11ᵉ", "21ᵉ"]),
        ("en", ["1st", "2nd", "3rd", "11th", "21st"]),
        ("nl", ["1e", "2e", "3e", "11e", "21e"]),
        ("de", ["1.", "2.", "3.", "11.", "21."]),
    ],
)
def test_ranks(language: str, written: list[str]) -> None:
    assert [ordinal(value, language) for value in (1, 2, 3, 11, 21)] == written
    assert bare_value(figure(FigureKind.RANK, 3), language) == written[2]


@pytest.mark.parametrize("value", [12, 13, 111, 112, 113])
def test_english_teens_take_th(value: int) -> None:
    assert ordinal(value, "en") == f"{value}th"


@pytest.mark.parametrize(
    ("kind", "value", "upper", "alone", "sentence"),
    [
        # fr, en, nl; where a sentence has the same as the large type, it is left out
        (FigureKind.COUNT, 7115, None, (f"7{NARROW}115", "7,115", "7.115"), None),
        (FigureKind.COUNT, 1_739_000, None, (f"1{NARROW}739{NARROW}000", "1,739,000", "1.739.000"), None),
        (FigureKind.COUNT, 3.5, None, ("3,5", "3.5", "3,5"), None),
        (FigureKind.COUNT, 20, 1500, (f"20 à 1{NARROW}500", "20 to 1,500", "20 tot 1.500"), None),
        (FigureKind.SHARE, 50, None, (f"50{NARROW}%", "50%", "50%"), None),
        (FigureKind.SHARE, 6.5, None, (f"6,5{NARROW}%", "6.5%", "6,5%"), None),
        (FigureKind.SHARE, 20, 50, (f"20 à 50{NARROW}%", "20 to 50%", "20 tot 50%"), None),
        (FigureKind.CHANGE, 130, None, (f"+{NARROW}130{NARROW}%", "+130%", "+130%"), None),
        (FigureKind.RANK, 1, None, ("1ᵉʳ", "1st", "1e"), None),
        (FigureKind.RANK, 3, None, ("3ᵉ", "3rd", "3e"), None),
        (FigureKind.FACTOR, 2, None, (f"×{NARROW}2", "×2", "×2"), ("2", "2", "2")),
        (
            FigureKind.MONEY,
            6.6,
            None,
            (f"6,6{WIDE}M€", "€6.6M", f"€{WIDE}6,6{WIDE}mln"),
            (f"6,6{WIDE}M€", "€6.6M", f"6,6{WIDE}miljoen{WIDE}euro"),
        ),
        (
            FigureKind.MONEY,
            20,
            50,
            (f"20 à 50{WIDE}M€", "€20M to €50M", f"€{WIDE}20 tot 50{WIDE}mln"),
            (f"20 à 50{WIDE}M€", "€20M to €50M", f"20 tot 50{WIDE}miljoen{WIDE}euro"),
        ),
        (FigureKind.DURATION, 1, None, (f"1{WIDE}an", f"1{WIDE}year", f"1{WIDE}jaar"), ("1", "1", "1")),
        (FigureKind.DURATION, 5, None, (f"5{WIDE}ans", f"5{WIDE}years", f"5{WIDE}jaar"), ("5", "5", "5")),
        (
            FigureKind.DURATION,
            4,
            10,
            (f"4{WIDE}à{WIDE}10{WIDE}ans", f"4{WIDE}to{WIDE}10{WIDE}years", f"4{WIDE}tot{WIDE}10{WIDE}jaar"),
            ("4 à 10", "4 to 10", "4 tot 10"),
        ),
    ],
)
def test_each_kind_of_figure_in_each_language(
    spoken: Callable[[str], None],
    kind: FigureKind,
    value: float,
    upper: float | None,
    alone: tuple[str, str, str],
    sentence: tuple[str, str, str] | None,
) -> None:
    for language, large, told in zip(("fr", "en", "nl"), alone, sentence or alone, strict=True):
        spoken(language)
        assert display_value(figure(kind, value, upper), language) == large
        assert bare_value(figure(kind, value, upper), language) == told


@pytest.mark.parametrize(
    ("language", "periods", "certainties"),
    [
        ("fr", ["depuis 2000", "2024", "2024–2028"], ["", "environ", "près de", "plus de"]),
        ("en", ["since 2000", "2024", "2024–2028"], ["", "about", "nearly", "more than"]),
        ("nl", ["sinds 2000", "2024", "2024–2028"], ["", "ongeveer", "bijna", "meer dan"]),
    ],
)
def test_years_and_how_sure_the_source_is_in_each_language(
    spoken: Callable[[str], None], language: str, periods: list[str], certainties: list[str]
) -> None:
    spoken(language)
    assert [period_text(period) for period in (Period(2000, None), Period(2024, 2024), Period(2024, 2028))] == periods
    assert [prefix(precision) for precision in Precision] == certainties


@pytest.mark.parametrize(
    ("language", "day", "hour"),
    [("fr", "samedi 6 juin 2026", "14:30"), ("en", "Saturday, 6 June 2026", "14:30"), ("nl", "zaterdag 6 juni 2026", "14:30")],
)
def test_days_and_hours_of_an_event(language: str, day: str, hour: str) -> None:
    assert slides.long_date(date(2026, 6, 6), language) == day
    assert slides.clock_time(time(14, 30), language) == hour


@pytest.mark.parametrize(("language", "sign"), [("fr", f"{NARROW}%"), ("en", "%"), ("nl", "%"), ("de", f"{WIDE}%"), ("he", "%")])
def test_the_space_before_the_percent_sign(language: str, sign: str) -> None:
    assert percent_sign(language) == sign


def test_a_unit_stays_with_its_number() -> None:
    assert bare_value(figure(FigureKind.COUNT, 3.5, unit="millions"), "fr") == f"3,5{WIDE}millions"


def test_factors_and_lengths_of_time_in_large_type() -> None:
    assert display_value(figure(FigureKind.FACTOR, 2), "fr") == f"×{NARROW}2"
    assert display_value(figure(FigureKind.DURATION, 5), "fr") == f"5{WIDE}years"
    assert display_value(figure(FigureKind.COUNT, 1739), "fr") == f"1{NARROW}739"
    assert years(1, None, "en") == f"1{WIDE}year"
    assert years(4, 10, "en") == f"4{WIDE}to{WIDE}10{WIDE}years"


@pytest.mark.parametrize(
    ("kind", "value", "language", "around"),
    [
        (FigureKind.SHARE, 6.5, "fr", ("", f"{NARROW}%")),
        (FigureKind.COUNT, 7115, "fr", ("", "")),
        (FigureKind.MONEY, 25.6, "en", ("€", "M")),
        (FigureKind.FACTOR, 2, "fr", (f"×{NARROW}", "")),
        (FigureKind.CHANGE, 130, "fr", (f"+{NARROW}", f"{NARROW}%")),
        (FigureKind.CHANGE, 130, "en", ("+", "%")),
        (FigureKind.MONEY, 6.6, "nl", (f"€{WIDE}", f"{WIDE}mln")),
        (FigureKind.DURATION, 15, "en", ("", f"{WIDE}years")),
        (FigureKind.RANK, 3, "fr", None),
    ],
)
def test_what_stands_around_the_digits_that_count_up(kind: FigureKind, value: float, language: str, around: tuple[str, str] | None) -> None:
    assert around_digits(figure(kind, value), language) == around
    if around is not None:
        assert number(value, language).join(around) == display_value(figure(kind, value), language)
    assert around_digits(figure(kind, value, upper=value + 1), language) is None


def test_places_after_the_decimal_sign() -> None:
    assert [decimals(value, language) for value in (3, 6.5, 3.25, 7115) for language in ("fr", "en")] == [0, 0, 1, 1, 2, 2, 0, 0]


def test_how_sure_the_source_is() -> None:
    assert [prefix(precision) for precision in Precision] == ["", "about", "nearly", "more than"]


def test_periods() -> None:
    assert period_text(Period(2024, 2028)) == "2024–2028"
    assert period_text(Period(2024, 2024)) == "2024"
    assert period_text(Period(2000, None)) == "since 2000"


def test_a_missing_language_shows_the_first() -> None:
    assert text_in({"fr": "cœur", "en": "heart"}, "en") == "heart"
    assert text_in({"fr": "cœur"}, "en") == "cœur"
    assert text_in({"fr": "cœur", "en": ""}, "en") == "cœur"
    assert text_in(None, "fr") == text_in({}, "fr") == ""


def test_texts_name_figures() -> None:
    valid = load(Path(__file__).parents[1] / "fixtures" / "packs" / "valid")
    known = replace(valid, figures={"page.figure": figure(FigureKind.COUNT, 1739)})
    assert expand({"fr": "plus de {page.figure} projets"}, known, "fr") == f"plus de 1{NARROW}739 projets"
    assert expand({"fr": "le {page.other}"}, known, "fr") == "le {page.other}"
