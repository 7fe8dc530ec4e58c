"""The staff's screens where room is least, and the PIN pad as the visit it lies over was read: the same rules as for the visitors' screens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.staff_model import StaffModel
from kiosk.settings import Settings
from kiosk.station import backlight
from kiosk.station.pin import hash_pin
from kiosk.visit import occasion, staff
from tests.journeys.visitor import items, kind
from tests.screens.complaints import PIXELS_PER_MM, complaints
from tests.screens.conditions import SHIPPED, SIZES, Condition, conditions

NARROW = ((1080, 1920), (1024, 768))  # where room is least; the menu goes through all sizes
PIN, WRONG = "407193", "407194"
LONG = "Accueil des nouveaux étudiants en santé"  # as long as a name of an event can be
MESSAGE = "Une alarme incendie a été déclenchée au niveau moins un du bâtiment. Restez ici, éloignez-vous des portes, aidez votre voisin."


class Lamp:
    def level(self) -> int:
        return 80

    def set(self, percent: int) -> None:
        """Nothing to dim here."""


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backlight, "find", Lamp)  # so that its panel can be opened here
        settings = Settings(SHIPPED, tmp_path_factory.mktemp("state"), pin_hash=hash_pin(PIN))
        opened = assemble(settings, load(SHIPPED), still=True)
    opened.glass.measure(PIXELS_PER_MM)
    opened.window.show()
    yield opened
    opened.close()


def come_in(kiosk: Kiosk) -> StaffModel:
    kiosk.staff.call()
    for digit in PIN:
        kiosk.staff.digit(digit)
    kiosk.staff.enter()
    return kiosk.staff


def panel(name: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: come_in(kiosk).open(name)


def preview(kiosk: Kiosk) -> None:
    kiosk.programme.setProperty("chosen", "tour")
    come_in(kiosk).open("preview")


def busy(kiosk: Kiosk) -> None:
    """Everything in the menu has most to tell."""
    kiosk.staff.tell(LONG[: occasion.LONGEST_NAME], MESSAGE[: occasion.LONGEST_MESSAGE])
    kiosk.programme.start("tour")
    kiosk.programme.setTimed(True)
    come_in(kiosk)


def timed(kiosk: Kiosk) -> None:
    busy(kiosk)
    kiosk.staff.open("slideshows")


def full_event(kiosk: Kiosk) -> None:
    busy(kiosk)
    kiosk.staff.open("event")


def emergency(message: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: come_in(kiosk).alert(message, 5)


def pin_over_emergency(kiosk: Kiosk) -> None:
    emergency(MESSAGE[: staff.LONGEST_MESSAGE])(kiosk)
    kiosk.staff.call()


PAGES: Mapping[str, Callable[[Kiosk], object]] = {
    "menu": come_in,
    "busy menu": busy,
    "preview": preview,
    "slideshows until a time": timed,
    "event told": full_event,
    "cleaning": lambda kiosk: come_in(kiosk).clean(),
    "touch test": lambda kiosk: come_in(kiosk).testTouch(),
    "emergency": emergency("Sortez."),
    "long emergency": emergency(MESSAGE[: staff.LONGEST_MESSAGE]),
    "pin over emergency": pin_over_emergency,
} | {name: panel(name) for name in ("slideshows", "event", "emergency", "write", "language", "brightness", "leave")}


def page(kiosk: Kiosk) -> QQuickItem:
    """What the staff's layer shows."""
    layer = next(item for item in items(kiosk.window.contentItem()) if kind(item) == "StaffLayer")
    return next(item for item in items(layer) if kind(item).endswith(("Panel", "Cover")))


@pytest.fixture
def walked(kiosk: Kiosk) -> Iterator[Kiosk]:
    yield kiosk
    come_in(kiosk).close()  # ends what covers the screen
    kiosk.staff.tell("", "")
    kiosk.programme.setTimed(False)
    kiosk.programme.stop()
    settle(kiosk.window)


def walk(kiosk: Kiosk, walked: Iterable[Condition]) -> list[str]:
    found = []
    for condition in walked:
        kiosk.window.resize(*condition.size)
        kiosk.visit.setProperty("textStep", condition.text)
        kiosk.visit.setProperty("paletteName", condition.palette)
        settle(kiosk.window)
        found += [f"{condition.name}: {line}" for line in complaints(kiosk.window, page(kiosk))]
    return found


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_of_the_staff_can_be_read_and_touched(walked: Kiosk, name: str) -> None:
    """Coming in has ended the visit, so that text and colours are those of nobody."""
    PAGES[name](walked)
    found = []
    for size in NARROW if name != "menu" else SIZES:
        walked.window.resize(*size)
        settle(walked.window)
        found += [f"{size[0]}x{size[1]}: {line}" for line in complaints(walked.window, page(walked))]
    if name == "preview":
        found = [line for line in found if " mm high" not in line]  # a slide seen small is a picture of it
    assert not found, "\n".join(found)


def test_the_pin_pad_keeps_to_how_the_visitor_reads(walked: Kiosk) -> None:
    walked.visit.begin_at("home")
    walked.staff.call()
    found = walk(walked, (condition for condition in conditions(["fr"]) if condition.size in NARROW))
    assert walked.visit.property("route") == "home", "the visit is still there"
    assert not found, "\n".join(found)


@pytest.mark.expects_message(r"wrong staff PIN")
def test_a_locked_pin_pad_says_how_long(walked: Kiosk) -> None:
    walked.visit.begin_at("home")
    walked.staff.call()
    try:
        for _ in range(3):
            for digit in WRONG:
                walked.staff.digit(digit)
            walked.staff.enter()
        assert walked.staff.property("locked") > 0
        found = walk(walked, [Condition(size) for size in NARROW])
        assert not found, "\n".join(found)
    finally:
        gatekeeper = walked.staff._gatekeeper
        assert gatekeeper is not None
        assert gatekeeper.attempt(PIN, 4e9)  # long after
