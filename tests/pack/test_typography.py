"""French typography: what is refused, and what must be left alone."""

from __future__ import annotations

import pytest

from kiosk.pack.problem import Code
from kiosk.pack.typography import french

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
