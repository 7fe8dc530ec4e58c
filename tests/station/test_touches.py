"""A touch screen that died: how long nothing was felt, in open hours, over restarts and whatever the clock does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.station.touches import FILE_NAME, HOUR, LONGEST_STEP, STRANGE, Silence, Touches, peek, read, strange_hours
from tests.clock import Clock

NOW = 1_800_000_000.0
MINUTE = 60.0


class House:
    """A kiosk that is shown in a house that opens and closes, by clocks that are told what to say."""

    def __init__(self, folder: Path, *, hours_known: bool = True) -> None:
        self.path, self.clock, self.wall, self.open = folder / FILE_NAME, Clock(), NOW, True
        self.hours_known = hours_known
        self.start()

    def start(self) -> None:
        self.touches = Touches(
            self.path, lambda: self.open, hours_known=self.hours_known, clock=self.clock, wall=lambda: self.wall, parent=None
        )

    def pass_time(self, seconds: float, step: float = MINUTE) -> None:
        for _ in range(int(seconds // step)):
            self.clock.now += step
            self.wall += step
            self.touches.look()

    @property
    def hours(self) -> int:
        return int(self.touches.silence.open_seconds // HOUR)


@pytest.fixture(scope="module")
def touch_screen(qapp: QGuiApplication) -> QPointingDevice:
    """A touch screen that Qt knows of from now on: so a mouse is none."""
    return QTest.createTouchDevice()


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Timers want one."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_open_hours_are_counted_and_a_finger_ends_the_count(house: House) -> None:
    house.pass_time(3 * HOUR)
    house.open = False
    house.pass_time(20 * HOUR)
    assert house.hours == 3
    house.touches.feel(True)
    assert house.touches.silence == Silence(house.wall // 60 * 60, 0.0)


@pytest.mark.usefixtures("touch_screen")
def test_a_mouse_is_no_finger_where_there_is_a_touch_screen(house: House) -> None:
    house.pass_time(HOUR)
    house.touches.feel(False)
    assert house.hours == 1


@pytest.mark.expects_message("No touch was felt in 12 hours that were open")
def test_it_is_told_once_until_it_is_touched(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.pass_time((STRANGE - 1) * HOUR)
    assert caplog.records == []
    house.pass_time(5 * HOUR)
    assert len(caplog.records) == 1
    house.touches.feel(True)
    house.pass_time(STRANGE * HOUR)
    assert len(caplog.records) == 2


def test_without_open_hours_a_night_is_not_strange() -> None:
    night = Silence(None, 14 * HOUR)
    assert strange_hours(night, hours_known=True) == 14
    assert strange_hours(night, hours_known=False) is None
    assert strange_hours(Silence(None, 80 * HOUR), hours_known=False) == 80


def test_it_is_kept_once_an_hour_at_most_and_goes_on_after_a_restart(house: House) -> None:
    written = []
    for _ in range(3 * 60):
        house.pass_time(MINUTE)
        written.append(house.path.stat().st_mtime_ns)
    assert len(set(written)) == 3
    house.start()
    assert house.hours == 2
    assert json.loads(house.path.read_text()).keys() == {"latest", "open_seconds"}, "nothing else is kept"


def test_a_machine_that_slept_and_a_clock_that_jumped_add_nothing(house: House) -> None:
    house.pass_time(10 * HOUR, step=10 * HOUR)
    house.wall += 1e9
    house.pass_time(MINUTE)
    assert house.touches.silence.open_seconds == MINUTE
    assert LONGEST_STEP > MINUTE


@pytest.mark.expects_message("is not kept|cannot be read")
def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("in the way")
    house = House(tmp_path / "state")
    house.pass_time(3 * HOUR)
    assert house.hours == 3
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 2, "said once"


@given(st.one_of(st.binary(max_size=80), st.just(b"[" * 60_000), st.just(b'{"latest": 1e999, "open_seconds": 0}')))
@pytest.mark.expects_message("makes no sense")
def test_garbage_is_put_aside(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("state") / FILE_NAME
    path.write_bytes(data)
    assert peek(path) == Silence()
    assert path.read_bytes() == data, "who only looks changes nothing"
    assert read(path) == Silence()
    assert path.with_name(f"{FILE_NAME}.spoilt").read_bytes() == data
