"""Event staff in front of the real program: the held corner, the PIN, and what the menu does, all by touch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import default_content
from kiosk.station.pin import hash_pin
from kiosk.visit.occasion import Occasion, read
from kiosk.visit.staff import CLEANING, HOLD, MENU_IDLE, TOUCH_TEST
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, open_kiosk

PIN, WRONG = "407193", "407194"
CORNER = QPoint(60, 60)
LOCKED_AFTER = 3


class Staff(Visitor):
    """Someone of the staff, who knows the PIN."""

    @property
    def panel(self) -> str:
        return str(self.kiosk.staff.property("panel"))

    @property
    def cover(self) -> str:
        return str(self.kiosk.staff.property("cover"))

    @property
    def shown(self) -> list[str]:
        return [str(item.property("text")) for item in items(self.window.contentItem()) if item.inherits("QQuickText")]

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds
        self.kiosk.staff.tick()
        self.rest()

    def hold(self, where: QPoint = CORNER) -> None:
        self.press(where)
        self.pass_time(HOLD)
        self.lift(where)
        self.rest()

    def enter(self, pin: str) -> None:
        for digit in [*pin, "enter"]:
            self.choose(f"pin-{digit}")

    def choose(self, focus_id: str) -> None:
        self.tap(focus_id)
        self.rest()

    def come_in(self) -> None:
        self.hold()
        self.enter(PIN)
        assert self.panel == "menu"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def pin_hash() -> str:
    return hash_pin(PIN)


@pytest.fixture
def staff(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, pin_hash: str, tmp_path: Path) -> Iterator[Staff]:
    clock = Clock()
    kiosk = open_kiosk(pack, tmp_path, clock, pin_hash=pin_hash)
    here = Staff(qtbot, kiosk, clock)
    here.rest()
    yield here
    kiosk.close()


def test_without_a_pin_there_is_no_way_in(qapp: QGuiApplication, qtbot: QtBot, pack: Pack, tmp_path: Path) -> None:
    clock = Clock()
    kiosk = open_kiosk(pack, tmp_path, clock)
    here = Staff(qtbot, kiosk, clock)
    here.rest()
    here.hold()
    QTest.keyClick(here.window, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (here.panel, here.route) == ("closed", "home"), "the finger was a visitor's"
    kiosk.close()


@pytest.mark.parametrize("route", ["attract", "home", "figures", "search"])
def test_a_held_corner_asks_for_the_pin_and_presses_nothing(staff: Staff, route: str) -> None:
    staff.kiosk.visit.begin_at(route)
    staff.rest()
    staff.press(CORNER)
    staff.pass_time(HOLD)
    assert staff.panel == "pin"
    staff.lift(CORNER)
    staff.rest()
    assert (staff.panel, staff.route) == ("pin", route)
    staff.choose("staff-back")
    assert (staff.panel, staff.route) == ("closed", route)


def test_a_control_under_the_corner_is_let_go(staff: Staff) -> None:
    staff.kiosk.visit.begin_at("home")
    staff.kiosk.visit.setProperty("sheet", "reading")
    staff.rest()
    staff.hold()
    assert staff.panel == "pin"
    staff.choose("staff-back")
    assert staff.kiosk.visit.property("sheet") == "reading", "a touch beside the sheet would have closed it"


def test_a_short_touch_in_the_corner_is_a_visitor_s(staff: Staff) -> None:
    staff.touch(CORNER)
    staff.arrive("home")
    staff.pass_time(HOLD)
    assert staff.panel == "closed"


def test_a_finger_that_leaves_the_corner_asks_for_nothing(staff: Staff) -> None:
    staff.press(CORNER)
    staff.move(QPoint(700, 500))
    staff.rest()
    staff.pass_time(HOLD)
    staff.move(CORNER)
    staff.pass_time(HOLD)
    staff.lift(CORNER)
    assert staff.panel == "closed"


def test_the_key_chord_asks_for_the_pin_and_keys_type_it(staff: Staff) -> None:
    QTest.keyClick(staff.window, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert staff.panel == "pin"
    staff.rest()
    for digit in PIN:
        staff.key(Qt.Key(ord(digit)))
    QTest.keyClick(staff.window, Qt.Key.Key_Return)
    assert staff.panel == "menu"


@pytest.mark.expects_message(r"wrong staff PIN")
def test_wrong_pins_lock_the_pad_also_after_a_restart(staff: Staff, qtbot: QtBot, pack: Pack, pin_hash: str, tmp_path: Path) -> None:
    staff.hold()
    staff.enter(WRONG)
    assert staff.kiosk.staff.property("wrong")
    for _ in range(LOCKED_AFTER - 1):
        staff.enter(WRONG)
    assert staff.kiosk.staff.property("locked") > 0
    for digit in PIN:
        staff.choose(f"pin-{digit}")
    assert staff.kiosk.staff.property("typed") == 0, "a locked pad takes no digit"
    again = open_kiosk(pack, tmp_path, staff.clock, pin_hash=pin_hash)
    other = Staff(qtbot, again, staff.clock)
    other.rest()
    other.hold()
    assert (other.panel, other.kiosk.staff.property("locked") > 0) == ("pin", True)
    again.close()


def test_coming_in_ends_the_visit_and_the_menu_closes_by_itself(staff: Staff) -> None:
    staff.kiosk.visit.begin_at("flagship/alcove")
    staff.rest()
    staff.come_in()
    assert staff.route == "attract"
    staff.pass_time(MENU_IDLE - 1)
    staff.touch(QPoint(5, 1075))
    staff.pass_time(MENU_IDLE - 1)
    assert staff.panel == "menu", "a touch anywhere keeps it open"
    staff.pass_time(1)
    assert (staff.panel, staff.route) == ("closed", "attract")


def test_the_cleaning_lock_ignores_touches_and_ends(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-clean")
    assert (staff.panel, staff.cover) == ("closed", "cleaning")
    for where in (QPoint(5, 5), QPoint(960, 540), QPoint(1900, 1060), QPoint(960, 1000)):
        staff.touch(where)
        staff.rest()
    staff.key(Qt.Key.Key_Return)
    staff.pass_time(CLEANING - 1)
    assert (staff.cover, staff.route) == ("cleaning", "attract")
    assert "1" in staff.shown, "the countdown is on the glass"
    staff.pass_time(1)
    assert (staff.cover, staff.route) == ("none", "attract")
    staff.wake()


def test_the_pin_ends_the_cleaning_lock(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-clean")
    staff.come_in()
    assert staff.cover == "none"


def test_a_slideshow_starts_and_stops_by_touch(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-slideshows")
    staff.choose("staff-start-stand")
    assert (staff.panel, staff.find("explore").isVisible()) == ("closed", True)
    staff.come_in()
    staff.choose("staff-slideshows")
    staff.choose("staff-stop-stand")
    staff.choose("staff-back")
    staff.choose("staff-back")
    with pytest.raises(LookupError):
        staff.find("explore")
    staff.wake()


def test_the_slides_of_a_show_are_seen_small_page_by_page(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-slideshows")
    staff.choose("staff-preview-tour")
    first = staff.shown
    assert "6" in first
    staff.choose("staff-next")
    assert {"7", "12"} <= set(staff.shown)
    staff.choose("staff-previous")
    assert staff.shown == first
    staff.choose("staff-back")
    assert staff.panel == "slideshows"


def test_the_name_of_an_event_is_typed_kept_and_shown_first(staff: Staff, pack: Pack, tmp_path: Path) -> None:
    staff.come_in()
    staff.choose("staff-event")
    for key in ("f", "change", "ê", "change", "t", "e"):
        staff.choose(f"key-{key}")
    staff.choose("staff-event-message")
    for key in ("o", "u", "i", "erase"):
        staff.choose(f"key-{key}")
    staff.choose("staff-keep")
    assert read(tmp_path / "event.json") == Occasion("Fête", "Ou")
    staff.kiosk.programme.start("stand")
    staff.rest()
    staff.choose("staff-back")
    assert {"Fête", "Ou"} <= set(staff.shown)
    staff.come_in()
    staff.choose("staff-event")
    staff.choose("staff-no-event")
    staff.choose("staff-back")
    assert "Fête" not in staff.shown


def test_an_emergency_message_covers_everything_and_ends_by_itself(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-emergency")
    staff.choose("staff-sentence-1")
    staff.choose("staff-show-5")
    message = str(staff.kiosk.staff.property("message"))
    assert staff.shown[-1] == message
    staff.touch(QPoint(960, 540))
    staff.pass_time(5 * 60 - HOLD - 1)
    assert (staff.cover, staff.route) == ("emergency", "attract")
    staff.hold()
    assert message in staff.shown, "the PIN pad hides no emergency"
    staff.pass_time(1)
    assert (staff.cover, staff.panel) == ("none", "closed")


def test_an_emergency_message_of_one_s_own(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-emergency")
    staff.choose("staff-write")
    staff.choose("staff-show-15")
    assert staff.cover == "none", "there is nothing to show yet"
    for key in ("s", "o", "r", "t", "e", "z"):
        staff.choose(f"key-{key}")
    staff.choose("staff-show-15")
    assert staff.kiosk.staff.property("message") == "Sortez"
    staff.come_in()
    assert staff.cover == "none", "the PIN ends it"


def test_the_touch_test_shows_each_finger_and_a_held_corner_leads_out(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-touches")
    staff.press(QPoint(400, 300), 0)
    assert "400 × 300" in staff.shown
    staff.lift(QPoint(400, 300), 0)
    staff.pass_time(TOUCH_TEST - 1)
    staff.hold()
    assert (staff.cover, staff.panel, staff.route) == ("none", "closed", "attract")


def test_the_touch_test_fills_where_fingers_pass(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-touches")
    fields = [item for item in items(staff.window.contentItem()) if item.objectName() == "field"]
    assert f"Cases touchées\u202f: 0 sur {len(fields)}" in staff.shown
    width = staff.window.width()
    staff.press(QPoint(1, 1))
    staff.move(QPoint(width - 2, 1))  # fast: nothing is reported in between
    staff.lift(QPoint(width - 2, 1))
    across = [field for field in fields if field.y() == 0]
    assert [field.property("full") for field in fields] == [field in across for field in fields]
    assert f"Cases touchées\u202f: {len(across)} sur {len(fields)}" in staff.shown
    for row in sorted({field.y() for field in fields}):
        staff.press(QPoint(1, int(row) + 2))
        staff.move(QPoint(width - 2, int(row) + 2))
        staff.lift(QPoint(width - 2, int(row) + 2))
    assert "Tout l’écran sent les doigts." in staff.shown
    staff.choose("staff-end-test")
    assert (staff.cover, staff.panel) == ("none", "closed")


def test_the_touch_test_ends_by_itself(staff: Staff) -> None:
    staff.come_in()
    staff.choose("staff-touches")
    staff.pass_time(TOUCH_TEST)
    assert staff.cover == "none"


@pytest.mark.parametrize(("control", "code"), [("staff-restart", 75), ("staff-quit", 0)])
def test_restart_and_quit_end_the_program_with_their_codes(staff: Staff, control: str, code: int) -> None:
    codes: list[int] = []
    staff.kiosk.staff.left.connect(codes.append)
    staff.come_in()
    staff.choose("staff-leave")
    staff.choose(control)
    assert codes == [code]


def test_the_menu_keeps_its_language_whatever_plays_below(staff: Staff) -> None:
    def word() -> str:
        return QCoreApplication.translate("Bar", "Home")

    staff.come_in()
    assert word() == "Accueil"
    staff.kiosk.chrome.switch("nl")  # as a slide does
    assert word() == "Accueil"
    staff.kiosk.staff.close()
    assert word() == "Begin"
