"""Tracks in lanes: everything has its place, and nothing meets, however long the names and narrow the years."""

from __future__ import annotations

from itertools import combinations, groupby, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pack.timeline import Window
from kiosk.pack.timeline_lanes import TICK_STEPS, Band, Piece, Side, Space, Spot, place, stack, ticks

SPACE = Space(1000, 10, 12, 76)


def piece(name: str, left: float, right: float, *, words: tuple[float, ...] = (200,), room: float = 0, group: str = "a") -> Piece:
    return Piece(name, group, left, right, room, words, words, words)


def placed(*pieces: Piece, space: Space = SPACE) -> list[tuple[str, int, Side]]:
    return [(spot.id, spot.lane, spot.side) for spot in place(pieces, space)]


def test_the_name_stands_where_there_is_room() -> None:
    assert placed(piece("in", 300, 700, room=380)) == [("in", 0, Side.INSIDE)]
    assert placed(piece("left", 300, 700)) == [("left", 0, Side.LEFT)]
    assert placed(piece("right", 20, 700)) == [("right", 0, Side.RIGHT)]
    assert placed(piece("over", 20, 980)) == [("over", 0, Side.OVER)]


def test_a_lane_is_shared_where_two_have_room_and_not_where_their_names_meet() -> None:
    one, other = piece("one", 0, 100), piece("other", 600, 700)
    assert placed(one, other) == [("one", 0, Side.RIGHT), ("other", 0, Side.LEFT)]
    close = piece("close", 250, 600, words=(450,))
    assert placed(one, close) == [("one", 0, Side.RIGHT), ("close", 1, Side.OVER)]


def test_between_two_there_is_room_for_a_finger_to_miss() -> None:
    one = piece("one", 0, 100)  # ends at 310, with its name
    assert [lane for _, lane, _ in placed(one, piece("near", 321, 990))] == [0, 1]
    assert [lane for _, lane, _ in placed(one, piece("far", 322, 990))] == [0, 0]
    last = piece("last", 900, 1000)  # begins at 690, with its name
    assert [lane for _, lane, _ in placed(last, piece("near", 10, 679))] == [0, 1]
    assert [lane for _, lane, _ in placed(last, piece("far", 10, 678))] == [0, 0]


def test_groups_never_share_a_lane() -> None:
    assert placed(piece("one", 0, 100), piece("other", 600, 700, group="b")) == [("one", 0, Side.RIGHT), ("other", 1, Side.LEFT)]


def test_a_longer_wording_takes_the_room_that_is_left() -> None:
    spots = place([piece("one", 0, 100, words=(100, 300, 600)), piece("other", 700, 900, words=(150, 180))], SPACE)
    assert [(spot.side, spot.wording) for spot in spots] == [(Side.RIGHT, 1), (Side.LEFT, 1)]


def test_a_single_year_is_as_wide_as_a_finger() -> None:
    spot = place([piece("dot", 0, 4, words=(10,))], SPACE)[0]
    assert spot.right - spot.left == SPACE.target


def test_lanes_are_as_high_as_their_highest() -> None:
    spots = place([piece("one", 0, 100), piece("other", 600, 700), piece("over", 20, 980), piece("next", 0, 9, group="b")], SPACE)
    lanes, groups = stack(spots, {"one": 80, "other": 100, "over": 120, "next": 80}, 12)
    assert lanes == (Band(0, 100), Band(112, 120), Band(244, 80))
    assert groups == {"a": Band(0, 232), "b": Band(244, 80)}


WIDTHS = st.lists(st.floats(1, 900), min_size=3, max_size=3).map(sorted).map(tuple)


@st.composite
def pieces(draw: st.DrawFn) -> list[Piece]:
    found = []
    for number, (group, left, length, bare) in enumerate(
        draw(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 990), st.floats(1, 1000), st.booleans()), max_size=18))
    ):
        right = min(left + length, 1000.0)
        words = draw(WIDTHS)
        found.append(Piece(str(number), group, left, right, 0.0 if bare else right - left - 20, words, words, words))
    return sorted(found, key=lambda piece: piece.group)


@settings(max_examples=25)
@given(pieces())
def test_everything_is_placed_once_and_nothing_meets(drawn: list[Piece]) -> None:
    spots = place(drawn, SPACE)
    assert [spot.id for spot in spots] == [one.id for one in drawn], "each once, in the order given"
    for spot, one in zip(spots, drawn, strict=True):
        assert -1e-6 <= spot.left <= one.left + 1e-6
        assert one.right - 1e-6 <= spot.right <= SPACE.width + 1e-6
        assert spot.right - spot.left >= SPACE.target - 1e-6
    for spot, next_one in combinations(spots, 2):
        if spot.lane == next_one.lane:
            assert spot.group == next_one.group
            assert max(spot.left, next_one.left) - min(spot.right, next_one.right) >= SPACE.apart - 1e-6


@settings(max_examples=25)
@given(pieces())
def test_the_words_stand_within_what_the_spot_takes(drawn: list[Piece]) -> None:
    for spot, one in zip(place(drawn, SPACE), drawn, strict=True):
        width = {Side.INSIDE: one.insides, Side.OVER: one.lines}.get(spot.side, one.blocks)[spot.wording]
        assert spot.left - 1e-6 <= spot.name
        assert spot.name + width <= spot.right + 1e-6
        if spot.side in (Side.LEFT, Side.RIGHT):
            assert spot.name + width <= one.left or spot.name >= one.right, "beside the bars, not on them"


@settings(max_examples=25)
@given(pieces())
def test_lanes_come_group_by_group_and_none_is_empty(drawn: list[Piece]) -> None:
    spots = place(drawn, SPACE)
    assert sorted({spot.lane for spot in spots}) == list(range(len({spot.lane for spot in spots})))
    lanes = {group: {spot.lane for spot in members} for group, members in groupby(spots, key=lambda spot: spot.group)}
    for above, below in pairwise(lanes.values()):
        assert max(above) < min(below)


@settings(max_examples=25)
@given(pieces())
def test_what_comes_later_moves_nothing_of_the_groups_before(drawn: list[Piece]) -> None:
    def first_group(spots: tuple[Spot, ...]) -> list[Spot]:
        return [spot for spot in spots if spot.group == drawn[0].group]

    if drawn:
        alone = [one for one in drawn if one.group == drawn[0].group]
        assert first_group(place(drawn, SPACE)) == first_group(place(alone, SPACE))


@given(st.integers(1800, 2200), st.integers(0, 400), st.floats(0.5, 300), st.floats(1, 200))
def test_ticks_tile_the_window_on_round_years(first: int, more: int, per_year: float, least: float) -> None:
    window = Window(first, first + more)
    found = ticks(window, per_year, least)
    assert (found[0].first, found[-1].last) == (window.first, window.last)
    for one, other in pairwise(found):
        assert other.first == one.last + 1
    steps = {other.first - one.first for one, other in pairwise(found[1:])}
    assert steps <= set(TICK_STEPS)
    assert all(strip.first % step == 0 for strip in found[1:] for step in steps)


@pytest.mark.parametrize(("per_year", "expected"), [(128.0, 1), (70.0, 2), (42.6, 5), (15.0, 10)])
def test_years_are_as_near_as_they_can_be_read(per_year: float, expected: int) -> None:
    strips = ticks(Window(1994, 2029), per_year, 120)
    assert {strip.years for strip in strips[1:-1]} == {expected}
