"""A whole visit: what a reset forgets, what the countdown protects, and that no sequence of events leaves it stuck."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.visit import session as visit
from kiosk.visit.history import Place
from kiosk.visit.journey import Activity, Effect, IdleRules, Input, Opened, Phase, ScreenKind, Tick
from kiosk.visit.preferences import Preferences, Scheme, TextSize, larger, smaller
from kiosk.visit.session import Beginning, Session

BEGINNING = Beginning(Place("home"), Preferences("fr"))
FLAGSHIP = Place("page/alcove", screen=ScreenKind.READING)
RULES = IdleRules()


def woken(now: float = 0) -> Session:
    return visit.step(visit.begin(BEGINNING, now), Activity(now), RULES, BEGINNING)[0]


def pristine(session: Session) -> bool:
    state = session.journey
    return (state.phase, state.screen, session.history, session.preferences) == (
        Phase.ATTRACT,
        ScreenKind.MENU,
        visit.begin(BEGINNING).history,
        BEGINNING.preferences,
    )


def test_a_reset_forgets_everything() -> None:
    session = visit.remember(woken(), scroll=0.5, focus="cancer")
    session = visit.open_place(session, Place("search"), 5)
    session = visit.remember(session, query="poumon")
    session = visit.prefer(session, Preferences("en", TextSize.LARGEST, Scheme.NIGHT, reduced_motion=True))
    session, effects = visit.end(session, 9, RULES, BEGINNING)
    assert effects == (Effect.RESET,)
    assert pristine(session)


def test_reading_screens_wait_longer_and_menus_again_less_on_going_back() -> None:
    session = visit.open_place(woken(), FLAGSHIP, 10)
    assert visit.next_deadline(session, RULES) == 100
    assert visit.next_deadline(visit.go_back(session, 20), RULES) == 80
    assert visit.next_deadline(visit.go_home(session, 20), RULES) == 80


def test_larger_text_gives_three_times_as_long() -> None:
    session = visit.prefer(woken(), Preferences("fr", TextSize.LARGE))
    assert visit.next_deadline(session, RULES) == 180
    session, effects = visit.step(session, Tick(180), RULES, BEGINNING)
    assert effects == (Effect.ASK,)
    assert visit.seconds_left(session, 180, RULES) == 60


def test_nothing_opens_under_the_countdown_or_in_the_attract_loop() -> None:
    asking, _ = visit.step(woken(), Tick(60), RULES, BEGINNING)
    for session in (asking, visit.begin(BEGINNING, 60)):
        assert visit.open_place(session, FLAGSHIP, 61) == session
        assert visit.go_back(session, 61) == session
        assert visit.prefer(session, Preferences("en")) == session


def test_a_visit_can_start_on_a_screen_with_home_behind_it() -> None:
    session = visit.begin_at(BEGINNING, FLAGSHIP, 7)
    assert visit.next_deadline(session, RULES) == 97
    assert visit.go_back(session, 8).history.current == BEGINNING.place


def test_text_sizes_stop_at_both_ends() -> None:
    normal = Preferences("fr")
    assert larger(normal).text_size is TextSize.LARGE
    assert larger(larger(larger(normal))).text_size is TextSize.LARGEST
    assert smaller(smaller(larger(normal))) == normal


class Visits(RuleBasedStateMachine):
    """Any order of touches, keys, screens, choices and waits, on any clock."""

    session: Session
    now: float
    asked: float | None
    idle: IdleRules

    @initialize(
        start=st.floats(0, 1e6),
        menu=st.floats(5, 600),
        reading=st.floats(5, 600),
        warning=st.floats(20, 120),
    )
    def switch_on(self, start: float, menu: float, reading: float, warning: float) -> None:
        self.idle = IdleRules(menu, reading, warning)
        self.now, self.asked = start, None
        self.session = visit.begin(BEGINNING, start)

    def send(self, event: Activity | Opened | Tick) -> tuple[Effect, ...]:
        before = self.session
        self.session, effects = visit.step(before, event, self.idle, BEGINNING)
        match effects:
            case (Effect.ASK,):
                self.asked = self.now
            case (Effect.RESET,):
                assert self.asked is not None
                assert self.now - self.asked >= 20 - 1e-6, "the warning was cut short"
                assert pristine(self.session)
            case (Effect.WAKE,):
                assert before.journey.phase is Phase.ATTRACT
            case (Effect.CONTINUE,):
                assert before.journey.phase is Phase.ASKING
            case _:
                assert effects == ()
                assert before.journey.phase is self.session.journey.phase
        return effects

    @rule(seconds=st.floats(0, 1000))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.send(Tick(self.now))

    @rule()
    def wait_for_the_timer(self) -> None:
        deadline = visit.next_deadline(self.session, self.idle)
        if deadline is not None:
            self.now = max(self.now, deadline)
            assert self.send(Tick(self.now)) != ()

    @rule(seconds=st.floats(0, 10_000))
    def the_clock_jumps_back(self, seconds: float) -> None:
        self.send(Tick(self.now - seconds))
        assert self.session.journey.now == self.now

    @rule(what=st.sampled_from(Input), seconds=st.floats(0, 100))
    def act(self, what: Input, seconds: float) -> None:
        self.now += seconds
        phase = self.session.journey.phase
        self.send(Activity(self.now, what))
        if phase is not Phase.ATTRACT or what is not Input.MOVE:
            assert self.session.journey.phase is Phase.EXPLORING
            assert self.session.journey.since == self.now

    @rule(route=st.sampled_from(["theme", "page", "search"]), screen=st.sampled_from(ScreenKind))
    def open_place(self, route: str, screen: ScreenKind) -> None:
        self.session = visit.open_place(self.session, Place(route, screen=screen), self.now)

    @rule(scroll=st.floats(0, 1), query=st.text(max_size=5))
    def scroll_and_type(self, scroll: float, query: str) -> None:
        if self.session.journey.phase is Phase.EXPLORING:
            self.session = visit.remember(self.session, scroll=scroll, query=query)

    @rule()
    def go_back(self) -> None:
        self.session = visit.go_back(self.session, self.now)

    @rule(size=st.sampled_from(TextSize), scheme=st.sampled_from(Scheme), language=st.sampled_from(["fr", "en"]))
    def prefer(self, size: TextSize, scheme: Scheme, language: str) -> None:
        if self.session.journey.phase is Phase.EXPLORING:
            self.session = visit.prefer(self.session, replace(self.session.preferences, text_size=size, scheme=scheme, language=language))

    @invariant()
    def attract_is_the_start(self) -> None:
        if self.session.journey.phase is Phase.ATTRACT:
            assert (self.session.history, self.session.preferences) == (visit.begin(BEGINNING).history, BEGINNING.preferences)

    @invariant()
    def idling_leads_to_the_attract_loop_in_two_ticks(self) -> None:
        session = self.session
        seen: list[Effect] = []
        while (deadline := visit.next_deadline(session, self.idle)) is not None:
            assert len(seen) < 2, "stuck"
            session, effects = visit.step(session, Tick(deadline), self.idle, BEGINNING)
            seen += effects
        assert pristine(session)
        assert seen in ([], [Effect.RESET], [Effect.ASK, Effect.RESET])

    @invariant()
    def a_touch_always_leads_on(self) -> None:
        touched, _ = visit.step(self.session, Activity(self.now), self.idle, BEGINNING)
        assert touched.journey.phase is Phase.EXPLORING


Visits.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestVisits = Visits.TestCase
