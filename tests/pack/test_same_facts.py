"""The same figures, numbers and names in every language of a text: what is told, and what is no difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.pack import read_pack
from kiosk.pack.ledger import Ledger, Worded
from kiosk.pack.limits import Limits
from kiosk.pack.problem import Code, Mark
from kiosk.pack.same_facts import Names, check_same_facts, numbers, said

NB, NN = "\u00a0", "\u202f"
NAMES = Names(["CHU de Lille", "Inserm", "GCS Alliance Cancer", "Cordonnier", "PreciDIAB", "France 2030"])
SHIPPED = Path(__file__).parents[2] / "content" / "chu-lille"


def told(**texts: str) -> list[Code]:
    """What is told of a text in several languages."""
    ledger = Ledger(Limits())
    marks = {language: Mark("pack.yaml", 1, column) for column, language in enumerate(texts, 1)}
    ledger.worded.append(Worded("text", texts, marks))
    check_same_facts(ledger, NAMES)
    return [problem.code for problem in ledger.problems]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (f"1{NN}739 patients, 12{NB}500, 6,6{NB}M€, 1000 jours", "fr", {"1739", "12500", "6.6", "1000"}),
        ("1,739 patients, 12,500, €6.6M, 1000 days", "en", {"1739", "12500", "6.6", "1000"}),
        ("1.739 patiënten, 12.500, 6,6 miljoen, 1000 dagen", "nl", {"1739", "12500", "6.6", "1000"}),
        ("En 2023 150 patients, de 2024 à 2028", "fr", {"2023", "150", "2024", "2028"}),
        ("COVID-19, U1172, 3D, 1,2 and 3", "en", {"19", "1172", "3", "1", "2"}),
        ("{france.articles-2} articles, 50 %", "fr", {"50"}),
        ("6,50 et 6,5", "fr", {"6.5"}),
        ("1.739 und 6,5", "de", {"1739", "65"}),
    ],
)
def test_numbers_are_read_as_each_language_writes_them(text: str, language: str, found: set[str]) -> None:
    assert numbers(text, language) == found


def test_numbers_may_stand_as_words() -> None:
    assert said("Les trois premières, cent fois", "fr") == {"3", "1", "100"}
    assert said("Sept drie huizen", "de") == set()


@pytest.mark.parametrize(
    "texts",
    [
        {"fr": f"1{NN}739 patients en 2024", "en": "1,739 patients in 2024", "nl": "1.739 patiënten in 2024"},
        {"fr": f"6,5{NN}% de 3 équipes", "en": "6.5% of three teams", "nl": "6,5% van drie teams"},
        {"fr": "Les mille premiers jours", "en": "The first 1,000 days", "nl": "De eerste 1.000 dagen"},
        {"fr": "le 1ᵉʳ et le 3ᵉ", "en": "the 1st and the 3rd", "nl": "de 1e en de 3e"},
        {"fr": "{a.b} et {c.d}", "en": "{c.d} and {a.b}, {a.b}", "nl": "{a.b}, {c.d}"},
        {"fr": "cinq équipes, la troisième", "en": "five teams, the third", "nl": "vijf teams, het derde"},
        {"fr": "un jeu neuf, deux fois", "en": "a new game, both", "nl": "een nieuw spel"},
        {"fr": "cinq équipes", "de": "sechs Gruppen"},
        {"fr": "au CHU de Lille", "en": f"CHU{NB}de Lille’s teams", "nl": "het CHU de Lille"},
        {"fr": "cosignées par le CHU", "en": "co-authored by CHU de Lille", "nl": "CHU-auteurs"},
        {"fr": "Pr Charlotte Cordonnier", "en": "Prof. Cordonnier", "nl": "prof. Cordonnier"},
        {"fr": "PreciDIABète n’est pas un nom", "en": "no name here", "nl": "geen naam"},
        {"fr": f"1{NN}739 et 6,5", "de": "1.739 und 6,5"},
        {"fr": "une seule langue, 3 fois"},
    ],
)
def test_what_says_the_same_is_left_alone(texts: dict[str, str]) -> None:
    assert told(**texts) == []


@pytest.mark.parametrize(
    ("texts", "codes"),
    [
        ({"fr": "{a.b} et {c.d}", "en": "{a.b}"}, [Code.FIGURES_DIFFER]),
        ({"fr": "{a.b}", "en": "{a.b} of {c.d}"}, [Code.FIGURES_DIFFER]),
        ({"fr": "en 2024", "en": "in 2025"}, [Code.NUMBERS_DIFFER]),
        ({"fr": f"1{NN}739", "en": "1,793", "nl": "1.739"}, [Code.NUMBERS_DIFFER]),
        ({"fr": f"1{NN}739", "en": "1,793", "nl": "1.793"}, [Code.NUMBERS_DIFFER, Code.NUMBERS_DIFFER]),
        ({"fr": "3,5", "en": "3,500"}, [Code.NUMBERS_DIFFER]),
        ({"fr": "cinq équipes", "en": "six teams"}, [Code.NUMBERS_DIFFER]),
        ({"fr": "cinq équipes", "en": "5 teams", "nl": "teams"}, [Code.NUMBERS_DIFFER]),
        ({"fr": "des équipes", "en": "five teams"}, [Code.NUMBERS_DIFFER]),
        ({"fr": "16 équipes", "en": "sixteen teams"}, [Code.NUMBERS_DIFFER]),
        ({"fr": "6,5", "de": "6,6"}, [Code.NUMBERS_DIFFER]),
        ({"fr": "avec l’Inserm", "en": "with the institute"}, [Code.NAMES_DIFFER]),
        ({"fr": "avec l’institut", "en": "with Inserm"}, [Code.NAMES_DIFFER]),
        ({"fr": "le CHU de Lille", "en": "the CHU of Lille"}, [Code.NAMES_DIFFER]),
        ({"fr": "PreciDIAB", "en": "Precidiab"}, [Code.NAMES_DIFFER]),
        ({"fr": "France 2030", "en": "France 2023"}, [Code.NUMBERS_DIFFER, Code.NAMES_DIFFER]),
    ],
)
def test_what_differs_is_told_once_for_each_language(texts: dict[str, str], codes: list[Code]) -> None:
    assert told(**texts) == codes


def test_the_pack_that_ships_says_the_same_in_all_its_languages() -> None:
    differing = (Code.FIGURES_DIFFER, Code.NUMBERS_DIFFER, Code.NAMES_DIFFER)
    assert [str(problem) for problem in read_pack(SHIPPED).problems if problem.code in differing] == []
