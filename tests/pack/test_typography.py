"""Typography, language by language: what is refused, and what must be left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.pack.problem import Code
from kiosk.pack.typography.dutch import dutch
from kiosk.pack.typography.english import english
from kiosk.pack.typography.fault import Fault
from kiosk.pack.typography.french import french

NB, NN = "\u00a0", "\u202f"

RIGHT = [
    f"Le but{NB}: guérir{NN}; pourquoi{NN}? Parce que{NN}! 50{NN}% du temps.",
    f"Avec l’espace large aussi{NB}; ou{NB}? ou{NB}! ou 50{NB}%, ou{NN}: ainsi.",
    f"On dit «{NB}screening{NB}» ou «{NN}criblage{NN}».",
    "Voir https://kidshearts.chu-lille.fr/?a=1&b=2;c ou kidshearts.chu-lille.fr/x:y et www.chu-lille.fr",
    "Écrire à recherche@chu-lille.fr avant 10:30, rapport 2:1",
    "Plus de {trial-patients} patients, {france.articles} articles",
    f"Vraiment{NN}?! Oui{NN}!!! (?) [!]",
    "En 2023 150 patients, de 2024 à 2028 100 autres",
    f"Il y a 12{NN}500 règles, 1{NB}739 autres et 59000 Lille",
    "Le 2ᵉ rang, le 1ᵉʳ, la 3D, la 5G, le 19ᵉ siècle, COVID-19, U1172, CE2, IL-2e",
    "Et puis… voilà “ainsi”, l’eau",
    f"6,6{NB}M€ et 10{NN}€",
    ": au début",
    "p < 0,05 et n > 30",
    f"Est-ce…{NN}?",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert french(text) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le but : guérir", Code.FRENCH_SPACE),
        ("Le but: guérir", Code.FRENCH_SPACE),
        ("Pourquoi ?", Code.FRENCH_SPACE),
        ("Pourquoi?", Code.FRENCH_SPACE),
        ("Oui !", Code.FRENCH_SPACE),
        ("un ; deux", Code.FRENCH_SPACE),
        ("50 %", Code.FRENCH_SPACE),
        ("50%", Code.FRENCH_SPACE),
        ("{share} %", Code.FRENCH_SPACE),
        ("le but\u2009: guérir", Code.FRENCH_SPACE),
        ("6,6 M€", Code.FRENCH_SPACE),
        (f"«oui{NB}»", Code.FRENCH_SPACE),
        (f"« oui{NB}»", Code.FRENCH_SPACE),
        (f"«{NB}oui »", Code.FRENCH_SPACE),
        (f"«{NB}oui»", Code.FRENCH_SPACE),
        ('"oui', Code.FRENCH_QUOTES),
        (f"on dit <<{NB}oui{NB}", Code.FRENCH_QUOTES),
        (f"on dit oui{NB}>>", Code.FRENCH_QUOTES),
        ("l'eau", Code.FRENCH_APOSTROPHE),
        ("et puis...", Code.FRENCH_ELLIPSIS),
        ("le 2ème", Code.FRENCH_ORDINAL),
        ("le 2e", Code.FRENCH_ORDINAL),
        ("le 3ième", Code.FRENCH_ORDINAL),
        ("le 1er", Code.FRENCH_ORDINAL),
        ("12 500", Code.FRENCH_THOUSANDS),
        ("1 234 567", Code.FRENCH_THOUSANDS),
    ],
)
def test_what_is_wrong_is_told_once(text: str, code: Code) -> None:
    assert [fault.code for fault in french(text)] == [code]


def test_the_better_form_is_given() -> None:
    assert french("le 2ème")[0].advice == "Write “2ᵉ”."
    assert french("les 1ers")[0].advice == "Write “1ᵉʳˢ”."
    assert french("la 1re")[0].advice == "Write “1ʳᵉ”."
    assert french("12 500")[0].advice.startswith(f"Write “12{NN}500”")


@pytest.mark.parametrize(
    "text",
    [
        "Why? Because! One; two: three. 50% of the time, 6.5%.",
        "See https://kidshearts.chu-lille.fr/?a=1&b=2;c or www.chu-lille.fr, before 10:30, ratio 2:1",
        "More than {trial-patients} patients, {france.articles}% of them",
        "1,739 and 12,500 and 1739, 3.5 and 0.25, €6.6M, €12.5 million",
        "In 2023 150 patients, from 2024 to 2028 100 others",
        "The 1st, 2nd, 3rd, 11th, 21st and 112th; 3D, 5G, U1172, COVID-19, IL-2e",
        "“So it is”, the patient’s own words… ‘indeed’",
        "Points 1, 2, 3 and 4,5,6, the standard EN 301 549",
        ": at the start",
    ],
)
def test_what_is_right_in_english_is_left_alone(text: str) -> None:
    assert english(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Waarom? Daarom! Eén; twee: drie. 50% van de tijd, 6,5%.",
        "Zie https://www.chu-lille.fr/?a=1;b of uzgent.be vóór 10:30, of om 10.30 uur",
        "Meer dan {trial-patients} patiënten, {france.articles}% van hen",
        "1.739 en 12.500 en 1739, 3,5 en 0,25, € 6,6 miljoen, 6,6 M€, versie 2.0, de norm EN 301 549",
        "In 2023 150 patiënten, van 2024 tot 2028 100 andere",
        "De 1e, 2e, 3e, 1ste, 2de en 8ste; 3D, 5G, U1172, COVID-19",
        "“Zo is het”, thema’s, ’s ochtends… „ook goed”",
        ": aan het begin",
    ],
)
def test_what_is_right_in_dutch_is_left_alone(text: str) -> None:
    assert dutch(text) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Why ?", Code.TYPOGRAPHY_SPACE),
        (f"Why{NN}?", Code.TYPOGRAPHY_SPACE),
        (f"The aim{NB}: to heal", Code.TYPOGRAPHY_SPACE),
        ("one ; two", Code.TYPOGRAPHY_SPACE),
        ("50 %", Code.TYPOGRAPHY_SPACE),
        ("{share} %", Code.TYPOGRAPHY_SPACE),
        ('"so"', Code.TYPOGRAPHY_QUOTES),
        ("<<so>>", Code.TYPOGRAPHY_QUOTES),
        ("«so»", Code.TYPOGRAPHY_QUOTES),
        ("the patients' own", Code.TYPOGRAPHY_APOSTROPHE),
        ("and so...", Code.TYPOGRAPHY_ELLIPSIS),
        ("12 500", Code.TYPOGRAPHY_NUMBER),
        (f"12{NN}500", Code.TYPOGRAPHY_NUMBER),
        (f"1{NB}234{NB}567", Code.TYPOGRAPHY_NUMBER),
        ("le 2ᵉ", Code.TYPOGRAPHY_ORDINAL),
        ("the 1er", Code.TYPOGRAPHY_ORDINAL),
        ("2ème", Code.TYPOGRAPHY_ORDINAL),
    ],
)
@pytest.mark.parametrize("rules", [english, dutch])
def test_what_is_wrong_in_english_and_in_dutch(rules: Callable[[str], tuple[Fault, ...]], text: str, code: Code) -> None:
    assert [fault.code for fault in rules(text)] == [code]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("12.500 patients", "12,500"),
        ("12 500 patients", "12,500"),
        ("3,5 times", "3.5"),
        ("6.6 M€", "€6.6M"),
        ("12 €", "€12"),
        ("€ 6.6M", "€6"),
        ("the 2ᵉ", "2nd"),
        ("the 3th", "3rd"),
        ("the 3e", "3rd"),
        ("the 22th", "22nd"),
        ("the 11st", "11th"),
    ],
)
def test_the_better_english_is_given(text: str, better: str) -> None:
    assert [fault.advice for fault in english(text)] == [f"Write “{better}”."]


@pytest.mark.parametrize(
    ("text", "better"),
    [("12,500 patiënten", "12.500"), ("12 500 patiënten", "12.500"), ("3.5 keer", "3,5"), ("de 3rd", "3e"), ("de 1ᵉʳ", "1e")],
)
def test_the_better_dutch_is_given(text: str, better: str) -> None:
    assert [fault.advice for fault in dutch(text)] == [f"Write “{better}”."]
