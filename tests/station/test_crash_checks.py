"""What is told of crashes, from what they left."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.station import record as records
from kiosk.station.checks import State
from kiosk.station.crash_checks import check_crashes
from kiosk.station.logs import CRASH_NAME, EARLIER_CRASH_NAME, FILE_NAME
from kiosk.station.supervision import SHOWN, Mode, Record

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC).timestamp()
DAY = 24 * 3600
CONTENT = "shown: the content of the settings"
WHY = "Look for the reason in the log; `kiosk support` gathers it."
AGAIN = "Put right what the log tells, then restart it, in the staff menu or with systemctl restart kiosk: that shows the content."


@pytest.fixture(autouse=True)
def lille() -> Iterator[None]:
    """The log is in UTC, people read the time of the place."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "CET-1"
    time.tzset()
    yield
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    time.tzset()


def remember(folder: Path, mode: Mode, *ages: float) -> None:
    """What the supervisor writes, of crashes so many seconds ago."""
    records.save(folder / records.FILE_NAME, Record(mode), 0, NOW, [NOW - age for age in ages])


def leave_trace(folder: Path, name: str, age: float) -> None:
    (folder / name).write_text("Fatal Python error: Aborted\n\nThread 0x1\n")
    os.utime(folder / name, (NOW - age, NOW - age))


@pytest.mark.parametrize(
    ("mode", "ages", "said", "advice"),
    [
        (Mode.USUAL, [], f"none; {CONTENT}", ""),
        (Mode.USUAL, [8 * DAY], f"none in the last 7 days, the last on 2026-11-18 at 13:00; {CONTENT}", ""),
        (Mode.USUAL, [8 * DAY, DAY, 60], f"2 in the last 7 days, the last on 2026-11-26 at 12:59; {CONTENT}", WHY),
        (
            Mode.LAST_GOOD,
            [180, 120, 60],
            "3 in the last 7 days, the last on 2026-11-26 at 12:59; `kiosk serve` shows the last good pack instead of the content",
            f"{WHY} {AGAIN}",
        ),
        (
            Mode.SAFE,
            [9 * DAY],
            "none in the last 7 days, the last on 2026-11-17 at 13:00; `kiosk serve` shows the safe screen instead of the content",
            f"{WHY} {AGAIN}",
        ),
        (Mode.USUAL, [60] * 100, f"100 or more in the last 7 days, the last on 2026-11-26 at 12:59; {CONTENT}", WHY),
    ],
)
def test_how_many_crashes_when_the_last_one_and_what_is_shown(
    tmp_path: Path, mode: Mode, ages: list[float], said: str, advice: str
) -> None:
    remember(tmp_path, mode, *ages)
    found = check_crashes(tmp_path, now=NOW)
    assert (found.found, found.advice, found.state) == (said, advice, State.AMBER if advice else State.GREEN)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"mode": "usual", "crashes": [NOW - 60]}, "1 in the last 7 days"),  # of a version that kept no more
        ({"mode": "safe"}, "none; "),
        ({"mode": "usual", "crashes": [], "history": [1e300, float("nan"), "x", -1]}, "none; "),
        ({"mode": "usual", "crashes": [], "history": 3}, "none; "),
        ([], "none; "),
    ],
)
def test_what_makes_no_sense_is_no_crash(tmp_path: Path, record: object, said: str) -> None:
    (tmp_path / records.FILE_NAME).write_text(json.dumps(record))
    assert check_crashes(tmp_path, now=NOW).found.startswith(said)


def test_what_is_shown_is_said_as_it_is_here(tmp_path: Path) -> None:
    remember(tmp_path, Mode.LAST_GOOD, 60)
    found = check_crashes(tmp_path, {**SHOWN, Mode.LAST_GOOD: "the safe screen"}, NOW)
    assert found.found.endswith("`kiosk serve` shows the safe screen instead of the content")


@pytest.mark.parametrize("name", [CRASH_NAME, EARLIER_CRASH_NAME])
@pytest.mark.parametrize(
    ("age", "said"), [(DAY, "1 in the last 7 days, the last on 2026-11-25"), (8 * DAY, "none in the last 7 days, the last on 2026-11-18")]
)
def test_a_trace_tells_of_a_crash_that_is_news_for_a_week(tmp_path: Path, name: str, age: float, said: str) -> None:
    leave_trace(tmp_path, name, age)
    found = check_crashes(tmp_path, now=NOW)
    day = said.rpartition(" ")[2]
    assert found.found == f"{said} at 13:00; trace of {day} at 13:00: Fatal Python error: Aborted; {CONTENT}"
    assert (found.state, str(tmp_path / name) in found.advice) == ((State.AMBER, True) if age == DAY else (State.GREEN, False))


def test_a_crash_and_its_trace_are_one(tmp_path: Path) -> None:
    remember(tmp_path, Mode.USUAL, DAY)
    leave_trace(tmp_path, EARLIER_CRASH_NAME, DAY + 2)
    assert check_crashes(tmp_path, now=NOW).found.startswith("1 in the last 7 days, the last on 2026-11-25 at 13:00; trace of ")


def clock(*paths: Path) -> str:
    files = " and ".join(map(str, paths))
    return f"The clock was wrong then, or is now: see the line “clock”. Once that is looked into, stop the kiosk and remove {files}."


UNKNOWN = "1 with a date in the future (2027-11-26 at 13:00), so nobody knows when"


@pytest.mark.parametrize(
    ("ages", "said", "advised"),
    [
        ([-365 * DAY], UNKNOWN, True),
        ([8 * DAY, -365 * DAY], f"none in the last 7 days, the last on 2026-11-18 at 13:00; {UNKNOWN}", True),
        ([DAY, -365 * DAY], f"1 in the last 7 days, the last on 2026-11-25 at 13:00; {UNKNOWN}", True),
        ([-30], "1 in the last 7 days, the last on 2026-11-26 at 13:00", False),  # the clock was put right by a little
    ],
)
def test_a_crash_with_a_date_in_the_future_is_not_one_of_the_last_days(tmp_path: Path, ages: list[float], said: str, advised: bool) -> None:
    remember(tmp_path, Mode.USUAL, *ages)
    found = check_crashes(tmp_path, now=NOW)
    advice = f"{WHY} {clock(tmp_path / records.FILE_NAME)}" if advised else WHY
    assert (found.found, found.advice, found.state) == (f"{said}; {CONTENT}", advice, State.AMBER)


@pytest.mark.parametrize("remembered", [False, True])
def test_a_trace_with_a_date_in_the_future_is_sent_and_removed(tmp_path: Path, remembered: bool) -> None:
    remember(tmp_path, Mode.USUAL, *([-365 * DAY] if remembered else []))
    leave_trace(tmp_path, EARLIER_CRASH_NAME, -365 * DAY)
    found, trace = check_crashes(tmp_path, now=NOW), tmp_path / EARLIER_CRASH_NAME
    assert found.found == f"{UNKNOWN}; trace of 2027-11-26 at 13:00: Fatal Python error: Aborted; {CONTENT}"
    files = (tmp_path / records.FILE_NAME, trace) if remembered else (trace,)
    assert found.advice == f"Send {trace} to whoever looks after the program: `kiosk support` gathers it. {clock(*files)}"
    for file in files:
        file.unlink()
    assert check_crashes(tmp_path, now=NOW).state is State.GREEN, "there is a way out of it"


def test_how_it_last_ended_is_told_with_its_time(tmp_path: Path) -> None:
    (tmp_path / CRASH_NAME).touch()
    (tmp_path / FILE_NAME).write_text(
        "2026-11-25T15:14:26Z INFO     kiosk.app: The kiosk stops with code 0: its window was closed.\n"
        "2026-11-25T23:14:26Z INFO     kiosk.app: The kiosk stops with code 75: staff asked for a restart.\n"
        "2026-11-26T08:00:00Z INFO     kiosk.app: Kiosk 0.1.0 starts.\n"
    )
    last = "last stopped on 2026-11-26 at 00:14 with code 75: staff asked for a restart"
    assert check_crashes(tmp_path, now=NOW).found == f"none; {CONTENT}; {last}"


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ({"time": "2026-11-26T09:00:00.250Z", "level": "info"}, "last stopped on 2026-11-26 at 10:00 with code 130: Ctrl-C"),
        ({"time": "2026-13-99T09:00:00.250Z"}, "last stopped with code 130: Ctrl-C"),
        ({}, "last stopped with code 130: Ctrl-C"),
    ],
)
def test_a_log_in_json_tells_it_too(tmp_path: Path, fact: dict[str, str], said: str) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps(fact | {"message": "The kiosk stops with code 130: Ctrl-C."}))
    assert check_crashes(tmp_path, now=NOW).found == f"none; {CONTENT}; {said}"
