"""The visit as QML sees it: what each property says after what a visitor did, with a clock the test moves."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.screens.visit_model import VisitModel, place, screen_kind
from kiosk.visit.journey import IdleRules, ScreenKind
from kiosk.visit.preferences import Preferences
from kiosk.visit.session import Beginning
from tests.clock import Clock

THEME, ALCOVE, ARIANES = "theme/cancer", "flagship/alcove", "flagship/arianes"
RULES = IdleRules(menu=60, reading=90, warning=20)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def switched() -> list[str]:
    """The languages the kiosk's own words were switched to, in order."""
    return []


@pytest.fixture
def visit(qapp: QGuiApplication, clock: Clock, switched: list[str]) -> VisitModel:
    """A visit that nobody has begun."""
    beginning = Beginning(place("home"), Preferences("fr"))
    languages = [("fr", "Français"), ("en", "English")]
    return VisitModel(beginning, RULES, languages, switch_language=switched.append, clock=clock)


def pass_time(visit: VisitModel, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    visit.tick()


def test_nobody_is_there_until_someone_touches(visit: VisitModel) -> None:
    assert (visit.property("route"), visit.property("canGoBack"), visit.property("asking")) == ("attract", False, False)
    visit.pointerActivity()
    assert visit.property("route") == "attract", "a finger that is still down has not chosen anything"
    visit.wake()
    assert visit.property("route") == "home"


def test_a_key_wakes_and_does_nothing_else(visit: VisitModel) -> None:
    assert visit.keyActivity() is True
    assert (visit.property("route"), visit.property("keysInUse")) == ("home", True)
    assert visit.keyActivity() is False
    visit.pointerActivity()
    assert visit.property("keysInUse") is False


@pytest.mark.parametrize(("route", "seconds"), [("theme/cancer", 60), ("flagship/alcove", 90), ("figures", 90), ("search", 60)])
def test_an_untouched_screen_asks_then_starts_over(visit: VisitModel, clock: Clock, route: str, seconds: int) -> None:
    visit.begin_at(route)
    pass_time(visit, clock, seconds - 1)
    assert not visit.property("asking")
    pass_time(visit, clock, 1)
    assert (visit.property("asking"), visit.property("secondsLeft"), visit.property("route")) == (True, 20, route)
    pass_time(visit, clock, 19)
    assert (visit.property("asking"), visit.property("secondsLeft")) == (True, 1)
    pass_time(visit, clock, 1)
    assert (visit.property("asking"), visit.property("route")) == (False, "attract")


def test_moving_about_counts_as_being_there(visit: VisitModel, clock: Clock) -> None:
    visit.begin_at(THEME)
    for _ in range(5):
        pass_time(visit, clock, 50)
        visit.pointerActivity()
    assert not visit.property("asking")
    pass_time(visit, clock, 60)
    assert visit.property("asking")


@pytest.mark.parametrize("answer", ["stay", "pointerActivity", "keyActivity", "wake"])
def test_any_answer_to_the_question_continues_where_one_was(visit: VisitModel, clock: Clock, answer: str) -> None:
    visit.begin_at(ALCOVE)
    visit.ask_now()
    assert (visit.property("asking"), visit.property("secondsLeft")) == (True, 20)
    getattr(visit, answer)()
    assert (visit.property("asking"), visit.property("route"), visit.property("secondsLeft")) == (False, ALCOVE, 0)


def test_the_countdown_is_told_second_by_second(visit: VisitModel, clock: Clock) -> None:
    visit.begin_at("home")
    pass_time(visit, clock, 60)
    told: list[int] = []
    visit.secondsLeftChanged.connect(lambda: told.append(visit.property("secondsLeft")))
    for _ in range(3):
        pass_time(visit, clock, 1)
    assert told == [19, 18, 17]


def test_the_model_asks_and_starts_over_by_itself(qtbot: QtBot) -> None:
    visit = VisitModel(Beginning(place("home"), Preferences("fr")), IdleRules(menu=0.02, reading=9, warning=0.02), [("fr", "Français")])
    visit.begin_at("home")
    with qtbot.waitSignals([visit.phaseChanged, visit.phaseChanged, visit.routeChanged], timeout=5000):
        pass
    assert visit.property("route") == "attract"


def test_a_reset_forgets_how_one_read(visit: VisitModel, clock: Clock, switched: list[str]) -> None:
    visit.begin_at("search")
    visit.chooseLanguage("en")
    visit.setProperty("textStep", 2)
    visit.setProperty("paletteName", "night")
    visit.setProperty("reducedMotion", True)
    visit.setProperty("query", "poumon")
    visit.setProperty("sheet", "reading")
    visit.remember(0.5, "try-asthme")
    assert (visit.property("language"), visit.property("textStep"), visit.property("paletteName"), visit.property("reducedMotion")) == (
        "en",
        2,
        "night",
        True,
    )
    visit.ask_now()
    pass_time(visit, clock, 3 * 80 + 1)  # larger text gives three times as long
    pass_time(visit, clock, 60)
    assert visit.property("route") == "attract"
    assert (visit.property("language"), visit.property("textStep"), visit.property("paletteName"), visit.property("reducedMotion")) == (
        "fr",
        0,
        "light",
        False,
    )
    assert (visit.property("query"), visit.property("sheet"), visit.property("scroll"), visit.property("focusId")) == ("", "", 0, "")
    assert switched == ["fr", "en", "fr"]


def test_an_unknown_language_is_no_choice(visit: VisitModel, switched: list[str]) -> None:
    visit.wake()
    visit.chooseLanguage("xx")
    assert (visit.property("language"), switched) == ("fr", ["fr"])


def test_text_sizes_stop_at_both_ends(visit: VisitModel) -> None:
    visit.wake()
    visit.setProperty("textStep", 9)
    assert visit.property("textStep") == 2
    visit.setProperty("textStep", -1)
    assert visit.property("textStep") == 0


def test_going_back_returns_to_how_each_screen_was_left(visit: VisitModel) -> None:
    left: list[str] = []
    visit.leaving.connect(lambda: left.append(visit.property("route")))
    visit.wake()
    visit.open(THEME)
    visit.remember(0.25, ALCOVE)
    visit.open(ALCOVE)
    visit.showFacet("who")
    visit.open("help")
    assert left == ["home", THEME, ALCOVE]
    visit.back()
    assert (visit.property("route"), visit.property("facet")) == (ALCOVE, "who")
    visit.back()
    assert (visit.property("route"), visit.property("scroll"), visit.property("focusId")) == (THEME, 0.25, ALCOVE)
    visit.back()
    assert (visit.property("route"), visit.property("canGoBack")) == ("home", False)
    visit.back()
    assert visit.property("route") == "home"


def test_a_sister_takes_the_place_of_the_page_it_was_reached_from(visit: VisitModel) -> None:
    visit.begin_at(THEME)
    visit.open(ALCOVE)
    visit.showFacet("who")
    visit.replace(ARIANES)
    assert (visit.property("route"), visit.property("facet")) == (ARIANES, "")
    visit.back()
    assert visit.property("route") == THEME


def test_home_leads_home_from_anywhere_and_has_nothing_behind_it(visit: VisitModel) -> None:
    for way in (visit.home, lambda: visit.open("home")):
        visit.begin_at(ALCOVE)
        visit.open("help")
        way()
        assert (visit.property("route"), visit.property("canGoBack")) == ("home", False)


def test_back_closes_a_sheet_before_it_leaves_the_screen(visit: VisitModel) -> None:
    visit.begin_at(THEME)
    visit.setProperty("sheet", "reading")
    visit.back()
    assert (visit.property("sheet"), visit.property("route")) == ("", THEME)
    visit.back()
    assert visit.property("route") == "home"


def test_a_visit_can_begin_on_a_part_of_a_screen(visit: VisitModel) -> None:
    visit.begin_at(ALCOVE, "facts")
    assert (visit.property("route"), visit.property("facet"), visit.property("canGoBack")) == (ALCOVE, "facts", True)
    visit.begin_at("home")
    assert (visit.property("route"), visit.property("facet"), visit.property("canGoBack")) == ("home", "", False)
    visit.begin_at("attract")
    assert visit.property("route") == "attract"


def test_only_what_changed_is_told(visit: VisitModel) -> None:
    visit.begin_at(ALCOVE)
    told: list[str] = []
    for name in ("route", "facet", "query", "phase", "preferences", "language", "sheet"):
        getattr(visit, f"{name}Changed").connect(partial(told.append, name))
    visit.showFacet("who")
    visit.showFacet("who")
    visit.setProperty("textStep", 1)
    visit.open(THEME)
    assert told == ["facet", "preferences", "facet", "route"]


def test_what_is_read_waits_longer_than_what_is_chosen_from() -> None:
    reading = ["flagship/alcove", "topic/bpi", "help", "figures"]
    menus = ["home", "theme/cancer", "section/support", "search", "subjects"]
    assert {screen_kind(route) for route in reading} == {ScreenKind.READING}
    assert {screen_kind(route) for route in menus} == {ScreenKind.MENU}
