"""Every QR code on the screens says its address to a reader that is not ours, from the picture of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import assemble
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, grab
from kiosk.screens.pages import about_route, route_of
from kiosk.screens.qr import QUIET_ZONE, qr_svg
from kiosk.screens.states import ScreenState
from kiosk.settings import Settings, default_content

ROOT = Path(__file__).resolve().parents[2]
PACKS = [default_content(), ROOT / "tests/fixtures/packs/valid"]
SIZES = [(1920, 1080), (1080, 1920), (1280, 800), (1024, 768), (3840, 2160)]
PIXELS_PER_MM = 96 / 25.4


@pytest.fixture(scope="module", params=PACKS, ids=lambda path: path.name)
def shooting(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shooting]:
    pack = load(request.param)
    kiosk = assemble(Settings(request.param, tmp_path_factory.mktemp("state")), pack, still=True)
    kiosk.glass.measure(PIXELS_PER_MM)
    kiosk.window.show()
    yield Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack)
    kiosk.close()


def as_array(picture: QImage) -> NDArray[np.uint8]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()  # the picture and its memory go


def codes(item: QQuickItem) -> Iterator[QRectF]:
    """Where the QR codes stand in the window."""
    if item.inherits("QQuickImage") and "/qr-" in item.property("source").toString():
        yield item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    for child in item.childItems():
        if child.isVisible():
            yield from codes(child)


def linked_states(pack: Pack) -> list[tuple[ScreenState, list[str]]]:
    return [
        (
            ScreenState("links", about_route(page) if page.parent is None else route_of(page), "links"),
            [pack.links[link].url for link in page.links],
        )
        for page in pack.pages.values()
        if page.links
    ]


def said_by(picture: NDArray[np.uint8], box: QRectF) -> str:
    """What a camera reads that sees the code and a little of the screen around it."""
    around = round(box.width() / 4)
    left, top, right, bottom = (round(edge) for edge in (box.left(), box.top(), box.right(), box.bottom()))
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(
        picture[max(0, top - around) : bottom + around, max(0, left - around) : right + around]
    )
    return text


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_code_on_screen_is_read(shooting: Shooting, size: tuple[int, int]) -> None:
    shooting.window.resize(*size)
    states = linked_states(shooting.pack)
    assert states

    for state, addresses in states:
        picture = as_array(grab(shooting, state, shooting.pack.default_language))
        boxes = list(codes(shooting.window.contentItem()))

        assert [said_by(picture, box) for box in boxes] == addresses


@pytest.mark.parametrize("scheme", ["contrast", "night"])
def test_a_code_stays_dark_on_light_in_every_palette(shooting: Shooting, scheme: str) -> None:
    state, addresses = linked_states(shooting.pack)[0]
    shooting.window.resize(1920, 1080)
    grab(shooting, state, shooting.pack.default_language)
    shooting.visit.setProperty("paletteName", scheme)

    picture = as_array(_settled(shooting.window))

    box = next(codes(shooting.window.contentItem()))
    assert said_by(picture, box) == addresses[0]
    assert picture[round(box.y()) + 2, round(box.x()) + 2] == 255


def _settled(window: QQuickWindow) -> QImage:
    from kiosk.screens.capture import settle

    settle(window)
    return window.grabWindow()


def test_a_code_is_as_large_as_the_settings_ask(shooting: Shooting) -> None:
    state, _ = linked_states(shooting.pack)[0]
    shooting.window.resize(1024, 768)
    grab(shooting, state, shooting.pack.default_language)

    modules = qr_svg(shooting.pack.links[next(page.links[0] for page in shooting.pack.pages.values() if page.links)].url)[1]
    box = next(codes(shooting.window.contentItem()))

    assert box.width() * (modules - 2 * QUIET_ZONE) / modules >= 60 * PIXELS_PER_MM
    assert box.width() % modules == 0


def test_no_page_without_a_link_shows_a_code(shooting: Shooting) -> None:
    page = next(page for page in shooting.pack.pages.values() if not page.links and page.parent)

    grab(shooting, ScreenState("brief", route_of(page)), shooting.pack.default_language)

    assert not list(codes(shooting.window.contentItem()))


def test_a_text_too_long_for_any_code_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        qr_svg("x" * 5000)
