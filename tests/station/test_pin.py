"""The staff's PIN: strong enough, never stored, and not to be guessed by trying."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.pin import FREE_ATTEMPTS, WAITS, Guard, Tries, check_pin, hash_pin, is_pin_hash, matches, seconds_locked, wait_after

PIN = "407193"


@pytest.fixture(scope="module")
def stored() -> str:
    return hash_pin(PIN)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "state" / "pin.json"


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "40719a", "٤٠٧١٩٣", "407 193", "111111", "123456", "987654", "890123"])
def test_a_weak_pin_is_refused_with_a_reason(pin: str) -> None:
    with pytest.raises(ValueError, match=r"PIN .*\."):
        check_pin(pin)


def test_the_right_pin_matches_and_a_near_one_does_not(stored: str) -> None:
    assert matches(PIN, stored)
    assert not matches("407194", stored)
    assert PIN not in stored


def test_two_hashes_of_one_pin_differ() -> None:
    assert hash_pin(PIN) != hash_pin(PIN)
    assert hash_pin(PIN, b"salt" * 4) == hash_pin(PIN, b"salt" * 4)


@pytest.mark.parametrize(
    "text",
    ["", "scrypt", "sha256$1$1$1$AA==$AA==", "scrypt$3$8$1$AAAA$AAAA", "scrypt$32768$8$1$!!$!!", "scrypt$1073741824$8$1$AAAAAAAAAAA=$AAAA"],
)
def test_what_is_no_hash_is_refused(text: str, stored: str) -> None:
    assert is_pin_hash(stored)
    assert not is_pin_hash(text)
    with pytest.raises(ValueError, match="no hash"):
        matches(PIN, text)


def test_waits_grow_and_never_shrink() -> None:
    waits = [wait_after(failures) for failures in range(12)]
    assert waits == sorted(waits)
    assert waits[:FREE_ATTEMPTS] == [0.0] * FREE_ATTEMPTS
    assert waits[FREE_ATTEMPTS] == WAITS[0]
    assert waits[-1] == WAITS[-1]


@given(st.integers(0, 50), st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_no_clock_makes_a_lock_out_longer_than_it_was_to_be(failures: int, latest: float, now: float) -> None:
    assert 0 <= seconds_locked(Tries(failures, latest), now) <= wait_after(failures)


@pytest.mark.expects_message(r"wrong staff PIN")
def test_after_too_many_wrong_ones_even_the_right_one_waits(stored: str, record: Path) -> None:
    guard = Guard(stored, record, 0.0)
    for second in range(FREE_ATTEMPTS):
        assert not guard.attempt("000001", second)
    locked_at = FREE_ATTEMPTS - 1
    assert guard.seconds_locked(locked_at) == WAITS[0]
    assert not guard.attempt(PIN, locked_at + 1)
    assert guard.attempt(PIN, locked_at + WAITS[0])
    assert guard.seconds_locked(locked_at + WAITS[0]) == 0


@pytest.mark.expects_message(r"wrong staff PIN")
def test_a_restart_ends_no_lock_out(stored: str, record: Path) -> None:
    first = Guard(stored, record, 100.0)
    for _ in range(FREE_ATTEMPTS):
        first.attempt("000001", 100.0)
    assert Guard(stored, record, 101.0).seconds_locked(101.0) == WAITS[0] - 1


@pytest.mark.expects_message(r"wrong staff PIN")
def test_the_right_pin_forgets_the_wrong_ones(stored: str, record: Path) -> None:
    guard = Guard(stored, record, 0.0)
    guard.attempt("000001", 0.0)
    assert guard.attempt(PIN, 1.0)
    for second in range(FREE_ATTEMPTS - 1):
        guard.attempt("000001", 2.0 + second)
    assert guard.seconds_locked(5.0) == 0


@pytest.mark.expects_message(r"record of wrong PINs cannot be read")
@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"failures": -1, "latest": 0}',
        '{"failures": 1e9, "latest": NaN}',
        "[" * 60_000,
        f'{{"failures": 1, "latest": {10**400}}}',
    ],
)
def test_a_broken_record_locks_rather_than_forgets(stored: str, record: Path, text: str) -> None:
    record.parent.mkdir()
    record.write_text(text)
    guard = Guard(stored, record, 1e9)
    assert guard.seconds_locked(1e9) == WAITS[1]
    assert guard.seconds_locked(1e9 + WAITS[1]) == 0
    assert record.with_name("pin.json.spoilt").read_text() == text
    assert Guard(stored, record, 1e9 + 1).seconds_locked(1e9 + 1) == WAITS[1] - 1, "a restart does not forget them either"


@pytest.mark.expects_message(r"cannot be remembered over a restart|wrong staff PIN|record of wrong PINs")
def test_a_record_that_cannot_be_written_still_locks(stored: str, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file, not a folder")
    guard = Guard(stored, tmp_path / "state" / "pin.json", 0.0)
    assert not guard.attempt("000001", WAITS[1])
    assert guard.seconds_locked(WAITS[1]) == WAITS[2]


@pytest.mark.expects_message(r"wrong staff PIN")
def test_a_clock_that_is_put_right_locks_nobody_out_for_years(stored: str, record: Path) -> None:
    guard = Guard(stored, record, 2e9)
    for _ in range(FREE_ATTEMPTS):
        guard.attempt("000001", 2e9)
    assert guard.seconds_locked(1.7e9) == WAITS[0]
    assert guard.seconds_locked(1.7e9 + WAITS[0]) == 0
