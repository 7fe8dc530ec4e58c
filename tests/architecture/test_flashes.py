"""Nothing flashes more than three times a second (WCAG 2.2, 2.3.1): no screen has anything that could, and no pack brings anything.

A flash takes a change back and forth. Movements run once, and what goes on for ever turns a page after seconds, or shifts a drawing.
"""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.pack import limits
from kiosk.pack.image import ImageType

KIOSK = Path(__file__).resolve().parents[2] / "kiosk"
QML = sorted((KIOSK / "screens" / "qml").rglob("*.qml"))
FOR_EVER = re.compile(r"\bloops\s*:|Animation\.Infinite|\b(AnimatedImage|AnimatedSprite|SpriteSequence|Video|MediaPlayer|Blink)\w*\s*\{")
TIMER = re.compile(r"Timer\s*\{(?P<body>[^{}]*)\}")
FASTEST = 1000 / 3  # milliseconds between two flashes
SHIFTS = {"AttractScreen.qml"}  # moves the drawing by a pixel, which is no flash


def test_no_movement_repeats_by_itself() -> None:
    assert len(QML) > 100
    assert [path.name for path in QML if FOR_EVER.search(path.read_text(encoding="utf-8"))] == []


def test_no_timer_that_repeats_is_as_fast_as_a_flash() -> None:
    repeating = [
        (path.name, int(interval[1]) if (interval := re.search(r"interval: (\d+)", found["body"])) else None)
        for path in QML
        for found in TIMER.finditer(path.read_text(encoding="utf-8"))
        if "repeat: true" in found["body"]
    ]
    assert repeating, "the scan saw no timer"
    assert [timer for timer in repeating if timer[1] is not None and timer[1] < FASTEST and timer[0] not in SHIFTS] == []


def test_a_pack_brings_still_pictures_and_slides_that_stay() -> None:
    assert limits.SHORTEST_DWELL >= 1
    # A WebP or PNG that moves is shown as its first picture: QML's Image plays none.
    assert {kind.value for kind in ImageType} == {"PNG", "JPEG", "WebP"}
