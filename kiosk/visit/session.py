"""One visit in one value: its journey, the way taken, and the preferences chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.visit import journey
from kiosk.visit.history import History, Place
from kiosk.visit.journey import Effect, Ended, Event, Held, IdleRules, Journey, Opened, Phase
from kiosk.visit.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Beginning:
    """What every visit starts from, and returns to."""

    place: Place
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Session:
    journey: Journey
    history: History
    preferences: Preferences


Step = tuple[Session, tuple[Effect, ...]]


def begin(beginning: Beginning, now: float = 0.0) -> Session:
    """The attract loop, before anyone came."""
    return Session(Journey(since=now, now=now), History(beginning.place), beginning.preferences)


def begin_at(beginning: Beginning, place: Place, now: float) -> Session:
    """A visit that starts on a given screen, with the first screen behind it."""
    return Session(journey.started(now, place.screen), History(beginning.place).open(place), beginning.preferences)


def step(session: Session, event: Event, rules: IdleRules, beginning: Beginning) -> Step:
    """The session after the event. Waking and starting over both restore the beginning, whole."""
    after, effects = journey.step(session.journey, event, idle_rules(session, rules))
    if Effect.RESET in effects or Effect.WAKE in effects:
        return Session(after, History(beginning.place), beginning.preferences), effects
    return replace(session, journey=after), effects


def idle_rules(session: Session, rules: IdleRules) -> IdleRules:
    """The rules as they hold for this visitor."""
    return rules.stretched(session.preferences.patience)


def next_deadline(session: Session, rules: IdleRules) -> float | None:
    """Monotonic seconds at which a `Tick` is due; None in the attract loop."""
    return journey.next_deadline(session.journey, idle_rules(session, rules))


def seconds_left(session: Session, now: float, rules: IdleRules) -> int | None:
    """Whole seconds the countdown shows; None while there is no countdown."""
    return journey.seconds_left(session.journey, now, idle_rules(session, rules))


def open_place(session: Session, place: Place, now: float) -> Session:
    """Go on to a place. Nothing opens in the attract loop or under the countdown: both take the touch for themselves."""
    return _moved(session, session.history.open(place), now)


def go_back(session: Session, now: float) -> Session:
    """Return to the place before, as it was left."""
    return _moved(session, session.history.back(), now)


def turn(session: Session, facet: str, focus: str, now: float) -> Session:
    """Return to another part of the same screen, or show it in the place of this one."""
    return _moved(session, session.history.turn(facet, focus), now)


def go_home(session: Session, now: float) -> Session:
    """Return to the first screen."""
    return _moved(session, session.history.home(), now)


def prefer(session: Session, preferences: Preferences) -> Session:
    """Read otherwise from now on; the place is kept."""
    return replace(session, preferences=preferences) if session.journey.phase is Phase.EXPLORING else session


def remember(
    session: Session, *, scroll: float | None = None, focus: str | None = None, query: str | None = None, facet: str | None = None
) -> Session:
    """Note how the current place looks now, for whoever comes back to it."""
    return replace(session, history=session.history.remember(scroll=scroll, focus=focus, query=query, facet=facet))


def hold(session: Session, held: bool, now: float) -> Session:
    """Let no time run out while something plays; afterwards it starts afresh."""
    after, _ = journey.step(session.journey, Held(now, held), IdleRules())
    return replace(session, journey=after)


def end(session: Session, now: float, rules: IdleRules, beginning: Beginning) -> Step:
    """Start over at once, because someone asked to."""
    return step(session, Ended(now), rules, beginning)


def _moved(session: Session, history: History, now: float) -> Session:
    if session.journey.phase is not Phase.EXPLORING:
        return session
    # The rules play no part in opening a screen: only a tick reads them.
    after, _ = journey.step(session.journey, Opened(now, history.current.screen), IdleRules())
    return Session(after, history, session.preferences)
