"""The rules by which a kiosk is kept up, with time passed in."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station import record as records
from kiosk.station.memory import memory_of
from kiosk.station.notify import Notifier, address_of
from kiosk.station.supervision import (
    NO_DISPLAY,
    Again,
    Beat,
    Ending,
    Exited,
    Fault,
    Killed,
    Limits,
    Mode,
    Pulse,
    Record,
    Stop,
    Wish,
    find_fault,
    find_wish,
    follow,
    hear,
    is_shown,
    wake,
)
from kiosk.whole_file import NONSENSE

LIMITS = Limits()
NIGHT, DAY = datetime(2027, 3, 28, 5, 10), datetime(2027, 3, 28, 14, 0)
HALF_PAST_FOUR = time(4, 30)
times = st.floats(0, 1e6)
endings: st.SearchStrategy[Ending] = st.one_of(
    st.builds(Exited, st.integers(0, 255), st.booleans()),
    st.just(Exited(NO_DISPLAY)),
    st.builds(Killed, st.integers(1, 64)),
    st.sampled_from(Fault),
    st.sampled_from(Wish),
)
records_of_all_kinds = st.builds(
    Record, st.sampled_from(Mode), st.lists(times, max_size=6).map(lambda some: tuple(sorted(some))), st.integers(0, 5), st.booleans()
)


def test_a_hang_is_over_in_15_seconds_and_the_screen_back_in_20() -> None:
    worst = max(LIMITS.turn, LIMITS.frame + 1) + LIMITS.look + LIMITS.grace  # the last frame may be a beat old
    assert worst <= 15
    assert worst + LIMITS.first_delay <= 20 - 3, "three seconds for a start; it takes less than two"


def test_where_there_is_no_display_the_content_is_not_to_blame() -> None:
    record = Record(Mode.LAST_GOOD, (1.0, 2.0))
    assert follow(record, Exited(NO_DISPLAY), LIMITS, 3.0) == Again(record, LIMITS.display_delay)


@given(records_of_all_kinds, st.sampled_from([Killed(11), Exited(1), *Fault]), times, st.floats(0, 60))
def test_a_crash_is_forgotten_where_the_next_kiosk_finds_no_display(record: Record, crash: Ending, now: float, later: float) -> None:
    record = replace(record, crashes=tuple(recent for recent in record.crashes if recent <= now))
    after = follow(record, crash, LIMITS, now)
    assert isinstance(after, Again)
    again = follow(after.record, Exited(NO_DISPLAY), LIMITS, now + min(later, 59))
    assert again == Again(record, LIMITS.display_delay)
    assert follow(record, Exited(NO_DISPLAY), LIMITS, now + 62) == again, "the one before it stays"


@pytest.mark.parametrize("between", [[Killed(9)], [Wish.MEMORY], [Exited(76)]])
def test_a_crash_of_another_kiosk_stays(between: list[Ending]) -> None:
    record = Record()
    for now, ending in enumerate([Killed(9), *between, Exited(NO_DISPLAY)]):
        after = follow(record, ending, LIMITS, float(now))
        assert isinstance(after, Again)
        record = after.record
    assert record.crashes == (0.0,)


def test_a_crash_long_before_there_was_no_display_stays() -> None:
    after = follow(Record(), Killed(9), LIMITS, 0.0)
    assert isinstance(after, Again)
    assert follow(after.record, Exited(NO_DISPLAY), LIMITS, 61.0) == Again(Record(crashes=(0.0,)), LIMITS.display_delay)


def test_the_first_crashes_are_over_in_5_seconds() -> None:
    record, now = Record(), 0.0
    for _ in range(3):
        after = follow(record, Killed(9), LIMITS, now)
        assert isinstance(after, Again)
        assert LIMITS.look + after.delay <= 5 - 2, "two seconds for a start"
        record = after.record


def test_two_frames_that_were_asked_for_may_be_missed() -> None:
    assert LIMITS.frame > 2 * 5


@given(st.lists(st.tuples(st.floats(0, 9.9), st.sampled_from([Beat.TURN, Beat.RESTING, Beat.BUSY]), st.booleans())), times)
def test_who_turns_and_draws_in_time_is_well(beats: list[tuple[float, Beat, bool]], start: float) -> None:
    now, pulse = start, hear(hear(Pulse(start), Beat.TURN, start), Beat.FRAME, start)
    for later, beat, unseen in beats:
        now += later
        assert find_fault(pulse, LIMITS, now) is None
        for one in (Beat.TURN, Beat.UNSEEN if unseen else Beat.FRAME, beat):
            pulse = hear(pulse, one, now)
    assert is_shown(pulse)


@given(st.floats(10.1, 1e6), times)
def test_who_stands_still_is_found_whatever_else_it_says(later: float, start: float) -> None:
    pulse = hear(Pulse(start), Beat.FRAME, start)
    assert find_fault(hear(pulse, Beat.RESTING, start + later), LIMITS, start + later) is Fault.TURN
    still = hear(pulse, Beat.TURN, start + later + 3)
    assert find_fault(still, LIMITS, start + later + 3) is Fault.FRAME


def first_fault(pulse: Pulse, every: float, *beats: Beat) -> tuple[Fault, float] | None:
    """What is found on a machine where each look comes so late, for a kiosk that says so much between two looks; and when. Looks for an hour."""
    now = begun = pulse.started
    while now < begun + 3600:
        now += every
        pulse = wake(pulse, LIMITS, every)
        for beat in beats:
            pulse = hear(pulse, beat, now)
        if (fault := find_fault(pulse, LIMITS, now)) is not None:
            return fault, now
    return None


@pytest.mark.parametrize(
    ("pulse", "beats", "fault", "after"),
    [
        (Pulse(0, turned=0, drawn=0), (), Fault.TURN, LIMITS.turn),
        (Pulse(0, turned=0, drawn=0), (Beat.BUSY,), Fault.TURN, LIMITS.turn),
        (Pulse(0, turned=0, drawn=0), (Beat.TURN,), Fault.FRAME, LIMITS.frame),
        (Pulse(0), (), Fault.START, LIMITS.start),
        (Pulse(0), (Beat.TURN,), Fault.START, LIMITS.start),
    ],
)
def test_a_kiosk_that_hangs_is_found_on_a_machine_where_each_look_comes_late(
    pulse: Pulse, beats: tuple[Beat, ...], fault: Fault, after: float
) -> None:
    every = 3.0
    found = first_fault(pulse, every, *beats)
    assert found is not None
    assert found[0] is fault
    assert after < found[1] <= after + 2 * every, "one look is forgiven, one is not there yet"


def test_a_kiosk_that_is_well_is_never_found_ill_there() -> None:
    assert first_fault(Pulse(0), 9.0, Beat.TURN, Beat.FRAME) is None


@given(st.lists(st.floats(2.1, 1e6), min_size=1, max_size=9))
def test_sleep_is_held_against_no_kiosk_that_was_heard_before_it(slept: list[float]) -> None:
    now, pulse = 0.0, hear(Pulse(0), Beat.FRAME, 0)
    for passed in slept:
        now, pulse = now + passed, wake(pulse, LIMITS, passed)
        assert find_fault(pulse, LIMITS, now) is None
        now += 9
        assert find_fault(pulse, LIMITS, now) is None, "it has its time after it woke"
        pulse = hear(pulse, Beat.FRAME, now)


@pytest.mark.parametrize(
    ("pulse", "now", "fault"),
    [
        (Pulse(0), 59, None),
        (Pulse(0), 61, Fault.START),
        (Pulse(0, turned=55), 61, Fault.START),
        (Pulse(0, turned=20), 31, Fault.TURN),
        (Pulse(0, turned=1, drawn=1), 12, Fault.TURN),
        (Pulse(0, turned=70, drawn=70), 71, None),
    ],
)
def test_a_start_takes_its_time(pulse: Pulse, now: float, fault: Fault | None) -> None:
    assert find_fault(pulse, LIMITS, now) is fault


@pytest.mark.parametrize(
    ("pulse", "wall", "heavy", "wish"),
    [
        (Pulse(0, 0, 0, resting_since=0), NIGHT, False, Wish.PLANNED),
        (Pulse(0, 0, 0, resting_since=0), DAY, False, None),
        (Pulse(0, 0, 0, resting_since=0), DAY, True, Wish.MEMORY),
        (Pulse(0, 0, 0, resting_since=99_980), NIGHT, True, None),
        (Pulse(0, 0, 0, resting_since=None), NIGHT, True, None),
        (Pulse(99_000, 0, 0, resting_since=99_001), NIGHT, False, None),
        (Pulse(99_000, 0, 0, resting_since=99_001), NIGHT, True, None),
        (Pulse(98_000, 0, 0, resting_since=98_001), DAY, True, Wish.MEMORY),
    ],
)
def test_a_fresh_start_waits_until_nobody_is_there(pulse: Pulse, wall: datetime, heavy: bool, wish: Wish | None) -> None:
    assert find_wish(pulse, LIMITS, 100_000, wall, HALF_PAST_FOUR, heavy=heavy) is wish


@pytest.mark.parametrize(
    ("at", "now", "due"), [("23:30", (0, 10), True), ("23:30", (23, 29), False), ("04:30", (6, 29), True), ("04:30", (6, 30), False)]
)
def test_the_quiet_hours_lie_across_midnight_too(at: str, now: tuple[int, int], due: bool) -> None:
    pulse = Pulse(0, 0, 0, resting_since=0)
    wish = find_wish(pulse, LIMITS, 100_000, datetime(2027, 1, 1, *now), time.fromisoformat(at), heavy=False)
    assert (wish is Wish.PLANNED) == due
    assert find_wish(pulse, LIMITS, 100_000, datetime(2027, 1, 1, *now), None, heavy=False) is None


def test_somebody_who_comes_ends_the_rest() -> None:
    pulse = hear(hear(Pulse(0), Beat.RESTING, 1), Beat.RESTING, 500)
    assert pulse.resting_since == 1
    assert hear(pulse, Beat.BUSY, 501).resting_since is None


@given(records_of_all_kinds, endings, times)
def test_whatever_happens_the_kiosk_comes_back_unless_it_was_ended(record: Record, ending: Ending, now: float) -> None:
    after = follow(record, ending, LIMITS, now)
    meant = isinstance(ending, Exited) and (ending.code in (0, 130) or (ending.code == 2 and ending.first))
    assert isinstance(after, Stop) == meant
    if isinstance(after, Again):
        assert 0 <= after.delay <= LIMITS.longest_delay
        assert ending not in (Exited(75), *Wish) or after.delay == 0
        assert after.record.mode is not Mode.SAFE or after.record.software or record.mode is Mode.SAFE


@given(st.lists(st.tuples(st.floats(0, 3000), endings), max_size=30))
def test_something_safer_is_shown_after_three_crashes_in_ten_minutes_and_not_before(lived: list[tuple[float, Ending]]) -> None:
    record, now = Record(), 0.0
    since: list[float] = []
    for seconds, ending in lived:
        now += seconds
        after = follow(record, ending, LIMITS, now)
        if isinstance(after, Stop):
            return
        if ending in (Exited(NO_DISPLAY), Exited(NO_DISPLAY, first=True)):  # has rules of its own
            since = list(after.record.crashes)
        elif isinstance(ending, Killed | Fault) or (isinstance(ending, Exited) and ending.code not in (75, 76)):
            since = [crash for crash in since if now - crash <= 600] + [now]
            if len(since) >= 3 and record.mode is not Mode.SAFE:
                assert after.record.mode is {Mode.USUAL: Mode.LAST_GOOD, Mode.LAST_GOOD: Mode.SAFE}[record.mode]
                since = []
            else:
                assert after.record.mode is record.mode
        elif ending in (Exited(75), Exited(75, first=True), Wish.PLANNED):
            assert after.record == Record()
            since = []
        elif isinstance(ending, Exited):  # graphics, which are crashes only once there is nothing left to try
            since = list(after.record.crashes)
        record = after.record


def test_the_pause_grows_and_has_an_end() -> None:
    record = Record(Mode.SAFE)
    delays: list[float] = []
    for now in range(20):
        after = follow(record, Killed(11), LIMITS, float(now))
        assert isinstance(after, Again)
        record, delays = after.record, [*delays, after.delay]
    assert delays == sorted(delays)
    assert (delays[0], delays[1], delays[-1]) == (0.5, 1.0, 30.0)
    later = follow(record, Killed(11), LIMITS, 10_000.0)
    assert isinstance(later, Again)
    assert later.delay == 0.5


@given(records_of_all_kinds, st.floats(1e6, 1e7), st.floats(0, 2e9))
def test_what_is_remembered_comes_back(record: Record, now: float, wall: float) -> None:
    recent = replace(record, crashes=tuple(now - age for age in sorted((crash % 500 for crash in record.crashes), reverse=True)))
    back = records.restored(records.kept(recent, now, wall), LIMITS, now, wall)
    assert back.crashes == pytest.approx(recent.crashes, abs=1e-3)
    assert replace(back, crashes=()) == replace(recent, crashes=())


def test_a_clock_that_was_set_forgets_no_crash_and_an_old_one_is_forgotten() -> None:
    written = records.kept(Record(crashes=(90.0, 99.0)), 100.0, 1_800_000_000.0)
    assert records.restored(written, LIMITS, 7.0, 1000.0).crashes == (7.0, 7.0)
    assert records.restored(written, LIMITS, 700.0, 1_800_000_593.0).crashes == (106.0,)


@given(st.one_of(st.binary(max_size=200), st.text(max_size=60).map(str.encode), st.just(b'{"mode": "safe"}'), st.just(b"[" * 60_000)))
@pytest.mark.expects_message("makes no sense")
def test_garbage_is_put_aside(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("state") / records.FILE_NAME
    path.write_bytes(data)
    assert records.load(path, LIMITS, 0, 0) == Record()
    assert not path.exists()
    assert path.with_name(f"{path.name}.spoilt").read_bytes() == data
    records.save(path, Record(Mode.SAFE), 0, 0)
    assert records.load(path, LIMITS, 0, 0) == Record(Mode.SAFE)


@pytest.mark.parametrize(
    "wrong",
    [
        {"mode": "best"},
        {"mode": []},
        {"crashes": [float("nan")]},
        {"crashes": [10**400]},
        {"crashes": [True]},
        {"crashes": 3},
        {"software": 1},
        {"graphics_failures": -1},
    ],
)
def test_a_record_is_whole_or_none(wrong: dict[str, object]) -> None:
    with pytest.raises(NONSENSE):
        records.restored(records.kept(Record(), 0, 0) | wrong, LIMITS, 0, 0)


def test_memory_is_the_share_or_what_is_resident(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    assert memory_of(7, tmp_path) is None
    (tmp_path / "7" / "statm").write_text("900 25 3 1 0 9 0\n")
    assert memory_of(7, tmp_path) == 25 * 4096
    (tmp_path / "7" / "smaps_rollup").write_text(
        "55d0-7ff0 ---p 00000000 00:00 0    [rollup]\nRss:   9 kB\nPss:      77 kB\nPss_Dirty:  5 kB\n"
    )
    assert memory_of(7, tmp_path) == 77 * 1024


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no `ps`")
@pytest.mark.parametrize(("says", "bytes_taken"), [('echo "  25"', 25 * 1024), ("echo RSS", None), ("exit 1", None)])
def test_where_there_is_no_proc_ps_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, bytes_taken: int | None) -> None:
    (tmp_path / "ps").write_text(f'#!/bin/sh\n[ "$*" = "-o rss= -p 7" ] || exit 2\n{says}\n')
    (tmp_path / "ps").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert memory_of(7, platform="darwin") == bytes_taken


def test_without_ps_memory_is_not_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert memory_of(7, platform="darwin") is None


@pytest.mark.parametrize(("name", "address"), [("/run/notify", "/run/notify"), ("@kiosk", "\0kiosk"), ("", None), ("vsock:2:1", None)])
def test_the_socket_of_systemd(name: str, address: str | None) -> None:
    assert address_of(name) == address


def test_a_systemd_that_does_not_listen_is_no_fault(tmp_path: Path) -> None:
    assert not Notifier({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).tell("READY=1")
    assert not Notifier({}).tell("READY=1")
