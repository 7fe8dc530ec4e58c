"""How long the kiosk waits for whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit.preferences import Preferences, Scheme, TextSize

USUAL = Preferences("fr")


@pytest.mark.parametrize(
    ("preferences", "times"),
    [
        (USUAL, 1),
        (replace(USUAL, scheme=Scheme.NIGHT), 1),
        (replace(USUAL, reduced_motion=True), 1),
        (replace(USUAL, text_size=TextSize.LARGE), 3),
        (replace(USUAL, text_size=TextSize.LARGEST), 3),
        (replace(USUAL, scheme=Scheme.CONTRAST), 3),
        (replace(USUAL, low_reach=True), 3),
        (replace(USUAL, more_time=True), 3),
        (replace(USUAL, more_time=True, text_size=TextSize.LARGEST, low_reach=True), 3),
        (replace(USUAL, more_time=False, text_size=TextSize.LARGEST), 1),
    ],
)
def test_patience(preferences: Preferences, times: float) -> None:
    assert preferences.patience == times
    assert preferences.has_more_time is (times > 1)
