"""Going on and going back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.history import DEPTH, History, Place

HOME = Place("home")
routes = st.sampled_from(["home", "theme", "flagship", "search"])
places = st.builds(Place, route=routes, facet=st.sampled_from(["", "why"]), query=st.sampled_from(["", "avc"]))


def test_going_back_returns_exactly_where_one_was() -> None:
    history = (
        History(HOME).remember(scroll=0.4, focus="cancer").open(Place("theme")).remember(scroll=0.7, focus="alcove").open(Place("flagship"))
    )
    assert history.back().current == Place("theme", scroll=0.7, focus="alcove")
    assert history.back().back().current == Place("home", scroll=0.4, focus="cancer")


def test_going_back_from_the_start_stays() -> None:
    assert History(HOME).back() == History(HOME)
    assert not History(HOME).can_go_back


@pytest.mark.parametrize("way", [(), ("theme",), ("theme", "flagship"), ("theme", "flagship", "search")])
def test_where_going_back_leads_is_known_before(way: tuple[str, ...]) -> None:
    history = History(HOME).remember(scroll=0.4)
    for route in way:
        history = history.open(Place(route)).remember(scroll=0.2)
    assert history.before == history.back().current


def test_the_same_place_is_not_remembered_twice() -> None:
    history = History(HOME).open(Place("theme")).remember(scroll=0.5)
    assert history.open(Place("theme")) == history
    assert history.open(Place("theme", facet="why")).back() == history


def test_home_forgets_the_way_but_not_how_home_was_left() -> None:
    history = History(HOME).remember(scroll=0.3).open(Place("theme")).open(Place("flagship")).home()
    assert history == History(Place("home", scroll=0.3))


def test_what_is_typed_stays_with_the_search() -> None:
    history = History(HOME).open(Place("search")).remember(query="poumon").open(Place("flagship")).back()
    assert history.current.query == "poumon"


@given(st.lists(places, max_size=3 * DEPTH))
def test_a_long_walk_is_bounded_and_has_no_place_twice_in_a_row(walk: list[Place]) -> None:
    history = History(HOME)
    for place in walk:
        history = history.open(place)
        assert history.current.leads_to(place)
    steps = (history.start, *history.trail)
    assert len(steps) <= DEPTH
    assert steps[0] == HOME
    assert not any(before.leads_to(after) for before, after in pairwise(steps))


@given(st.lists(places, max_size=10), places)
def test_back_undoes_open(walk: list[Place], place: Place) -> None:
    history = History(HOME)
    for one in walk:
        history = history.open(one)
    if not place.leads_to(history.current):
        assert history.open(place).back() == history


def test_beyond_its_depth_the_oldest_places_are_forgotten_but_never_the_start() -> None:
    history = History(HOME)
    for number in range(3 * DEPTH):
        history = history.open(Place(f"page/{number}"))
    assert history.trail == tuple(Place(f"page/{number}") for number in range(2 * DEPTH + 1, 3 * DEPTH))
    assert history.start == HOME


def test_forgetting_never_leaves_the_start_twice_in_a_row() -> None:
    history = History(HOME).open(Place("theme")).open(HOME)
    for number in range(DEPTH - 2):
        history = history.open(Place(f"page/{number}"))
    assert history.trail[0] == Place("page/0")


def test_a_part_of_a_screen_is_returned_to_as_it_was_left() -> None:
    listed = History(Place("home")).open(Place("network", "list")).remember(scroll=0.4, focus="row-a")
    deeper = listed.open(Place("network", "card/a")).open(Place("network", "card/b"))
    assert deeper.turn("list", "row-b") == listed


def test_a_part_one_was_never_in_takes_the_place_of_this_one() -> None:
    found = History(Place("home")).open(Place("network", "card/a")).remember(scroll=0.4, focus="row-b").turn("list", "row-a")
    assert found.current == Place("network", "list", focus="row-a")
    assert found.back().current == Place("home")


def test_a_part_of_another_visit_to_the_screen_is_not_returned_to() -> None:
    first = History(Place("home")).open(Place("network", "list")).open(Place("page/a")).open(Place("network", "card/a"))
    assert first.turn("list", "row-a").back().current == Place("page/a")
