"""Signs, raised letters and capitals in words for the ear, in each language."""

from __future__ import annotations

import pytest

from kiosk.screens.ear import ear, sentence


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("fr", "6,6\u00a0M€", "6,6 millions d’euros"),
        ("fr", "1,5\u00a0M€", "1,5 million d’euros"),
        ("en", "€6.6M", "6.6 million euros"),
        ("nl", "6,6\u00a0M€", "6,6 miljoen euro"),
        ("fr", "2024–2028", "de 2024 à 2028"),
        ("fr", "Six objectifs pour 2024–2029", "Six objectifs pour 2024 à 2029"),
        ("en", "2024–2028", "2024 to 2028"),
        ("nl", "2024–2028", "van 2024 tot 2028"),
        ("fr", "3ᵉ CHU", "troisième C H U"),
        ("fr", "1ᵉʳ", "premier"),
        ("en", "3rd", "3rd"),
        ("nl", "3e", "derde"),
        ("fr", "7\u202f115 articles", "7115 articles"),
        ("fr", "1\u00a0234\u202f567,5", "1234567,5"),
        ("fr", "FHU 1\u202f000 jours", "F H U 1000 jours"),
        ("fr", "la norme EN\u00a0301\u00a0549", "la norme E N 301 549"),
        ("fr", "×\u202f6", "multiplié par 6"),
        ("fr", "+\u202f30\u202f%", "plus 30 %"),
        ("fr", "CLIP² Lille", "CLIP 2 Lille"),
        ("fr", "l’IRM, l’AVC et la SLA", "l’I R M, l’A V C et la S L A"),
        ("fr", "le CNRS, l’INSERM et FREGAT", "le C N R S, l’INSERM et FREGAT"),
        ("fr", "Cancer · CLIP² Lille", "Cancer, CLIP 2 Lille"),
        ("fr", "kidshearts.chu-lille.fr", "kidshearts point chu tiret lille point fr"),
        ("en", "kidshearts.chu-lille.fr", "kidshearts dot chu hyphen lille dot fr"),
        ("fr", "ANR-23-RHUS-0008", "A N R 23 RHUS 0008"),
        ("fr", "«\u00a0Le lien\u00a0»\u202f: ici", "Le lien : ici"),
        ("fr", "Pr\u00a0Laurent Storme", "professeur Laurent Storme"),
        ("fr", "… patients entrés", "patients entrés"),
        ("fr", "Financeurs → projets", "Financeurs, projets"),
        ("de", "6,6 M€", "6,6 M€"),
    ],
)
def test_what_is_written_is_said_in_words(language: str, written: str, said: str) -> None:
    assert ear(written, language) == said


def test_a_sentence_ends_so_that_the_voice_falls() -> None:
    assert sentence("Les lieux", "fr") == "Les lieux."
    assert sentence("Et si\u202f?", "fr") == "Et si ?"
    assert sentence("…", "fr") == ""
