"""Values in the reader's language: digits, ranks, shares, money, lengths of time and the figures that texts name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.model import Figure, FigureKind, Period, Precision
from kiosk.pack.reader import load
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


@pytest.mark.parametrize(("language", "sign"), [("fr", f"{NARROW}%"), ("en", "%"), ("nl", "%")])
def test_shares_and_changes(language: str, sign: str) -> None:
    assert percent_sign(language) == sign
    assert bare_value(figure(FigureKind.SHARE, 50), language) == f"50{sign}"
    assert bare_value(figure(FigureKind.SHARE, 20, 50), language) == f"20 to 50{sign}"
    assert bare_value(figure(FigureKind.CHANGE, 130), language) == f"+{NARROW}130{sign}"


@pytest.mark.parametrize(("language", "written"), [("fr", f"6,6{WIDE}M€"), ("en", "€6.6M"), ("nl", f"6,6{WIDE}M€")])
def test_money(language: str, written: str) -> None:
    assert bare_value(figure(FigureKind.MONEY, 6.6), language) == written


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
        (FigureKind.CHANGE, 130, "en", (f"+{NARROW}", "%")),
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
