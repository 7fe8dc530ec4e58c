"""Words are counted as a reader counts them."""

from __future__ import annotations

import pytest

from kiosk.pack.colour import contrast
from kiosk.pack.limits import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("un", 1),
        ("l’air exhalé", 2),
        ("but\u00a0: guérir\u202f!", 2),
        ("1\u202f739 articles", 2),
        ("1 234 567 articles", 2),
        ("en 2023 150 patients", 4),
        ("plus de {trial-patients} patients", 4),
        ("« oui »", 1),
        ("– oui –", 1),
        ("peut-être", 1),
    ],
)
def test_words(text: str, words: int) -> None:
    assert count_words(text) == words


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1
