"""How the kiosk gets through what it has to say, and that no sequence of events leaves it stuck or saying two things at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import narration as rules
from kiosk.visit.narration import (
    LOUDEST,
    RATES,
    USUAL_RATE,
    Ended,
    Focused,
    GoOn,
    Hold,
    Hush,
    Kind,
    Left,
    Moved,
    Narration,
    Opened,
    Passage,
    Paused,
    Phase,
    Repeated,
    Resumed,
    Say,
    Spoken,
    Started,
    Stopped,
    Tuned,
)


def passage(name: str) -> Passage:
    return Passage(name, (Spoken(f"{name}.", "fr"),))


PAGE = tuple(map(passage, ("summary", "first", "second")))
BUTTON = Passage("button", (Spoken("Retour.", "fr"), Spoken("bouton.", "fr")), Kind.CONTROL, focus="bar-back")


def after(*events: rules.Event, start: Narration | None = None) -> tuple[Narration, list[rules.Effect]]:
    state = start or Narration()
    effects: list[rules.Effect] = []
    for event in events:
        state, new = rules.step(state, event)
        effects += new
    return state, effects


def said(effects: list[rules.Effect]) -> list[str]:
    return [effect.passage.id for effect in effects if isinstance(effect, Say)]


def test_it_is_silent_until_someone_asks() -> None:
    state, effects = after(Opened(PAGE), Focused(BUTTON), Resumed(), Repeated(), Moved(1), Ended(0))
    assert (state.phase, effects) == (Phase.OFF, [])


def test_a_page_is_said_from_its_summary_to_its_end() -> None:
    state, effects = after(Opened(PAGE), Started(), Ended(1), Ended(2), Ended(3))
    assert said(effects) == ["summary", "first", "second"]
    assert (state.phase, state.over) == (Phase.RESTING, True)
    assert said(after(Resumed(), start=state)[1]) == ["summary"]


def test_the_end_of_what_gave_way_is_nobodys() -> None:
    state, effects = after(Opened(PAGE), Started(), Opened(PAGE[1:]), Ended(1))
    assert said(effects) == ["summary", "first"]
    assert state.current == PAGE[1]


def test_a_control_is_said_in_between_and_then_it_waits() -> None:
    state, effects = after(Opened(PAGE), Started(), Focused(BUTTON), Ended(2))
    assert said(effects) == ["summary", "button"]
    assert state.phase is Phase.RESTING
    assert said(after(Resumed(), start=state)[1]) == ["summary"], "and the page goes on where it was left"


def test_pausing_holds_it_and_going_on_loses_nothing() -> None:
    state, effects = after(Opened(PAGE), Started(), Paused())
    assert (state.phase, effects[-1]) == (Phase.PAUSED, Hold())
    assert after(Resumed(), start=state)[1] == [GoOn()]
    assert said(after(Repeated(), start=state)[1]) == ["summary"]


def test_forward_and_back_stay_within_the_page() -> None:
    _, effects = after(Opened(PAGE), Started(), Moved(1), Moved(1), Moved(1), Moved(-1), Moved(-1), Moved(-1))
    assert said(effects) == ["summary", "first", "second", "second", "first", "summary", "summary"]


def test_stopping_is_at_once_and_keeps_how_loud_it_was() -> None:
    state, effects = after(Opened(PAGE), Started(), Tuned(volume=2), Stopped())
    assert (state.phase, state.volume, effects[-1]) == (Phase.OFF, LOUDEST // 2 + 2, Hush())


def test_the_end_of_a_visit_forgets_all_of_it() -> None:
    state, _ = after(Opened(PAGE), Started(), Tuned(rate=3, volume=4), Left(volume=3))
    assert (state.phase, state.rate, state.volume, state.passages) == (Phase.OFF, USUAL_RATE, 3, ())


def test_another_speed_says_it_again_and_another_volume_does_not() -> None:
    state, effects = after(Opened(PAGE), Started(), Tuned(volume=1), Tuned(rate=1))
    assert (said(effects), state.speed) == (["summary", "summary"], RATES[USUAL_RATE + 1])


def test_no_louder_than_staff_allow() -> None:
    assert after(*[Tuned(volume=1, ceiling=7)] * 9)[0].volume == 7
    assert after(*[Tuned(volume=-1)] * 30)[0].volume == 1


def test_a_page_that_comes_back_into_view_is_not_said_again() -> None:
    state, effects = after(Started(), Opened(PAGE, aloud=False))
    assert (said(effects), state.phase) == ([], Phase.RESTING)


EVENTS = st.one_of(
    st.just(Started()),
    st.just(Stopped()),
    st.just(Left()),
    st.builds(Opened, st.sampled_from([(), PAGE[:1], PAGE]), st.booleans()),
    st.just(Focused(BUTTON)),
    st.builds(Ended, st.integers(0, 12)),
    st.just(Paused()),
    st.just(Resumed()),
    st.just(Repeated()),
    st.builds(Moved, st.integers(-4, 4)),
    st.builds(Tuned, st.integers(-9, 9), st.integers(-12, 12), st.integers(1, LOUDEST)),
)


@given(st.lists(EVENTS, max_size=40))
def test_whatever_happens_it_can_be_told_what_plays(events: list[rules.Event]) -> None:
    """What the voice does, followed from its effects alone, is what the state says it does."""
    state, playing = Narration(), "nothing"
    for event in events:
        before = state.turn
        ended = isinstance(event, Ended) and event.turn == state.turn and playing == "speech"
        state, effects = rules.step(state, event)
        playing = "nothing" if ended else playing
        assert len(effects) <= 1
        for effect in effects:
            match effect:
                case Say():
                    assert effect.turn == state.turn > before, "each turn has a number of its own"
                    assert effect.passage == state.current
                    playing = "speech"
                case Hush():
                    playing = "nothing"
                case Hold():
                    assert playing == "speech"
                    playing = "held"
                case GoOn():
                    assert playing == "held"
                    playing = "speech"
        assert (playing == "speech") == (state.phase is Phase.SPEAKING)
        assert (playing == "held") == (state.phase is Phase.PAUSED)
        assert not state.passages or 0 <= state.index < len(state.passages)
        assert 0 <= state.rate < len(RATES)
        assert 1 <= state.volume <= LOUDEST
