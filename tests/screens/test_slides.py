"""Every slide of every show, in landscape, portrait and small: nothing clipped, elided, overlapping or faint, a title that reaches 5 m, no word below 2 m."""

from __future__ import annotations

from collections.abc import Iterator
from math import radians, tan
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.pack.slideshow import SlideKind
from kiosk.screens.capture import settle
from kiosk.screens.shows import Showing, slides_of
from kiosk.screens.slides import slide_document, slide_title, slide_words
from kiosk.settings import Settings, default_content
from tests.journeys.visitor import items
from tests.screens import glass_reader, walk
from tests.screens.walk import CAPITAL_SHARE, Box

ROOT = Path(__file__).resolve().parents[2]
VALID = ROOT / "tests/fixtures/packs/valid"
SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]  # every slide in the first, a sample in the others
SAMPLE = 4
DISPLAY_MM = 1210  # the longer side of a screen of 55 inches, as on a stand
DISTANCE_MM = 5000  # a title is read from there
NEAR_MM = 2000  # and the smallest word from here
ARC = 22 / 60  # degrees
Shows = tuple[Kiosk, Pack]


@pytest.fixture(scope="module", params=[default_content(), VALID], ids=["chu-lille", "valid"])
def shown(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shows]:
    pack = load(request.param)
    kiosk = assemble(Settings(request.param, tmp_path_factory.mktemp("state")), pack, still=True)
    kiosk.window.show()
    yield kiosk, pack
    kiosk.close()


def complaints(kiosk: Kiosk) -> list[str]:
    window = kiosk.window
    items = glass_reader.text_items(window)
    texts = [glass_reader.seen_text(seen) for seen in items]
    assert texts, "a slide without a word"
    picture = glass_reader.ground(window, [seen.item for seen in items])
    dimmed = [text for text, seen in zip(texts, items, strict=True) if seen.item.parentItem().opacity() < 1]  # the wrong answers
    return [
        *walk.clipped(texts),
        *walk.elided(texts),
        *walk.outside(texts, Box(0, 0, window.width(), window.height())),
        *walk.overlapping(texts),
        *(line for text in texts if text not in dimmed for line in walk.too_faint(text, glass_reader.under(picture, text.ink))),
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_slide_can_be_read(shown: Shows, size: tuple[int, int]) -> None:
    kiosk, pack = shown
    kiosk.window.resize(*size)
    found: list[str] = []
    told: set[str] = set()
    kinds: set[SlideKind] = set()
    for show in pack.slideshows.values():
        slides = slides_of(pack, show)
        showing = Showing(kiosk.window, kiosk.visit, pack, show, slides, switch_language=kiosk.chrome.switch)
        for index, slide in enumerate(slides):
            if slide.key + slide.language in told or (size != SIZES[0] and slide.kind in kinds and index % SAMPLE):
                continue
            told.add(slide.key + slide.language)
            kinds.add(slide.kind)
            showing.model.jump(index)
            settle(kiosk.window)
            found += [f"{show.id} {index + 1} {slide.key}: {line}" for line in complaints(kiosk)]
            capitals = [text.pixel_size * CAPITAL_SHARE for text in map(glass_reader.seen_text, glass_reader.text_items(kiosk.window))]
            for called, capital, distance in (("largest", max(capitals), DISTANCE_MM), ("smallest", min(capitals), NEAR_MM)):
                needed = distance * tan(radians(ARC)) * max(size) / DISPLAY_MM
                if capital < needed - 1:
                    found.append(
                        f"{show.id} {index + 1} {slide.key}: the {called} word is {capital:.0f} px high, and {needed:.0f} are needed"
                    )
        showing.stop()
        settle(kiosk.window)
    assert not found, "\n".join(found)


def test_every_slide_has_a_title_and_its_words_are_counted(shown: Shows) -> None:
    _, pack = shown
    for show in pack.slideshows.values():
        for slide in slides_of(pack, show):
            assert slide_title(slide_document(pack, show, slide))
            assert slide_words(pack, show, slide) > 0 or slide.kind is SlideKind.LINK


def test_the_answer_is_told_after_the_question_and_not_before(shown: Shows) -> None:
    _, pack = shown
    show = next(show for show in pack.slideshows.values() if any(entry.kind is SlideKind.QUIZ for entry in show.entries))
    asked, told = [slide for slide in slides_of(pack, show) if slide.kind is SlideKind.QUIZ][:2]
    question, answer = slide_document(pack, show, asked), slide_document(pack, show, told)
    assert (question["explanation"], question["answered"]) == ("", False)
    assert answer["explanation"]
    assert question["answers"] == answer["answers"]
    assert 0 <= answer["right"] < len(answer["answers"])


def test_a_slide_speaks_its_own_language_whenever_it_was_first_asked_for(shown: Shows) -> None:
    """The presenter's window lists all slides, and shows the next one, while another language is on the screen."""
    kiosk, pack = shown
    show = next(show for show in pack.slideshows.values() if any(entry.kind is SlideKind.QUIZ for entry in show.entries))
    slides = slides_of(pack, show)
    showing = Showing(kiosk.window, kiosk.visit, pack, show, slides, switch_language=kiosk.chrome.switch)
    model = showing.model

    def as_told(index: int) -> bool:
        told = slide_document(pack, show, slides[index])
        shown = model.document(index)
        return told == {key: shown[key] for key in told}

    asked = [index for index, slide in enumerate(slides) if slide.kind is SlideKind.QUIZ][:6]
    model.jump(asked[0])
    model.handOver()
    kiosk.chrome.switch("en" if model.language == "fr" else "fr")  # as a visitor does
    model.titles()
    model.takeBack()
    model.titles()
    for index in asked:
        model.jump(index)
        assert as_told(index)
    showing.stop()
    settle(kiosk.window)


def test_what_a_number_counts_is_told_with_the_number(qapp: QGuiApplication) -> None:
    pack = load(default_content())
    every = [slide_document(pack, show, slide) for show in pack.slideshows.values() for slide in slides_of(pack, show)]
    told = [(document["answers"][document["right"]]["text"], document["explanation"]) for document in every if document.get("answered")]
    numbers = [(answer, explanation) for answer, explanation in told if any(character.isdigit() for character in answer)]
    assert numbers
    assert all(explanation.startswith(f"{answer} ") for answer, explanation in numbers)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_number_of_a_slide_leaves_codes_their_margin(shown: Shows, size: tuple[int, int]) -> None:
    kiosk, pack = shown
    kiosk.window.resize(*size)
    met = 0
    for show in pack.slideshows.values():
        slides = slides_of(pack, show)
        linked = next((index for index, slide in enumerate(slides) if slide.kind is SlideKind.LINK), None)
        if linked is None:
            continue
        showing = Showing(kiosk.window, kiosk.visit, pack, show, slides, switch_language=kiosk.chrome.switch)
        showing.model.jump(linked)
        for digit in (Qt.Key.Key_1, Qt.Key.Key_2):
            showing.model.key(digit)
        settle(kiosk.window)
        shapes = list(items(kiosk.window.contentItem()))
        notice = next(item for item in shapes if item.objectName() == "notice")
        code = next(item for item in shapes if item.property("side") is not None and item.inherits("QQuickImage"))
        box, margin = (item.mapRectToScene(QRectF(0, 0, item.width(), item.height())) for item in (notice, code))
        assert not box.intersects(margin)
        met += 1
        showing.stop()
        settle(kiosk.window)
    assert met
