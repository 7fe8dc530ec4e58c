"""One visitor's session as QML sees it: derives every property from the session value, and notifies what changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import session as rules
from kiosk.visit.history import Place
from kiosk.visit.journey import Activity, IdleRules, Input, Phase, ScreenKind, Tick
from kiosk.visit.preferences import Scheme, TextSize
from kiosk.visit.session import Beginning

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ATTRACT = "attract"
READING_ROUTES = ("about/", "flagship/", "topic/", "help", "notice/", "figures", "evidence", "timeline", "network", "places", "quiz")


def screen_kind(route: str) -> ScreenKind:
    """Whether a screen is read or chosen from, which sets how long it may lie untouched."""
    return ScreenKind.READING if route.startswith(READING_ROUTES) else ScreenKind.MENU


def place(route: str, facet: str = "") -> Place:
    return Place(route=route, facet=facet, screen=screen_kind(route))


@QmlElement
@QmlUncreatable("The kiosk makes one visit.")
class VisitModel(QObject):  # type: ignore[operator]
    """The visit on screen. `clock` gives monotonic seconds; `languages` are the pack's codes with their own names."""

    leaving = Signal()  # the screen, or its language, is about to change: remember how it is left
    routeChanged = Signal()
    backRouteChanged = Signal()
    facetChanged = Signal()
    turned = Signal()  # another part of the same screen was gone on to or come back to
    queryChanged = Signal()
    phaseChanged = Signal()
    keysInUseChanged = Signal()
    secondsLeftChanged = Signal()
    preferencesChanged = Signal()
    languageChanged = Signal()
    sheetChanged = Signal()
    speakableChanged = Signal()
    volumeStep = Signal(int)  # a key asked for louder (1) or softer (-1)

    def __init__(
        self,
        beginning: Beginning,
        idle: IdleRules,
        languages: Sequence[tuple[str, str]],
        *,
        switch_language: Callable[[str], None] = lambda _code: None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._beginning = beginning
        self._idle = idle
        self._languages = [{"code": code, "name": name} for code, name in languages]
        self._switch_language = switch_language
        self._clock = clock
        self._session = rules.begin(beginning, clock())
        self._sheet = ""
        self._speakable = False
        self._keys_in_use = False
        self._countdown: int | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)
        switch_language(beginning.preferences.language)

    # What the screens read

    def _route(self) -> str:
        return ATTRACT if self._session.journey.phase is Phase.ATTRACT else self._session.history.current.route

    route = Property(str, _route, notify=routeChanged)
    facet = Property(str, lambda self: self._session.history.current.facet, notify=facetChanged)
    canGoBack = Property(bool, lambda self: self._phase() is not Phase.ATTRACT and self._session.history.can_go_back, notify=routeChanged)
    backRoute = Property(str, lambda self: self._session.history.before.route, notify=backRouteChanged)
    scroll = Property(float, lambda self: self._session.history.current.scroll, notify=routeChanged)
    focusId = Property(str, lambda self: self._session.history.current.focus, notify=routeChanged)
    asking = Property(bool, lambda self: self._phase() is Phase.ASKING, notify=phaseChanged)
    secondsLeft = Property(int, lambda self: self._countdown or 0, notify=secondsLeftChanged)
    languages = Property("QVariantList", lambda self: self._languages, constant=True)  # type: ignore[arg-type]
    language = Property(str, lambda self: self._session.preferences.language, notify=languageChanged)
    keysInUse = Property(bool, lambda self: self._keys_in_use, notify=keysInUseChanged)

    def _query(self) -> str:
        return self._session.history.current.query

    def _set_query(self, query: str) -> None:
        self._fold(rules.remember(self._session, query=query))

    query = Property(str, _query, _set_query, notify=queryChanged)

    def _text_step(self) -> int:
        return list(TextSize).index(self._session.preferences.text_size)

    def _set_text_step(self, step: int) -> None:
        self._prefer(text_size=list(TextSize)[max(0, min(step, len(TextSize) - 1))])

    textStep = Property(int, _text_step, _set_text_step, notify=preferencesChanged)

    def _palette_name(self) -> str:
        return self._session.preferences.scheme.value

    def _set_palette_name(self, name: str) -> None:
        self._prefer(scheme=Scheme(name))

    paletteName = Property(str, _palette_name, _set_palette_name, notify=preferencesChanged)

    def _reduced_motion(self) -> bool:
        return self._session.preferences.reduced_motion

    def _set_reduced_motion(self, reduced: bool) -> None:
        self._prefer(reduced_motion=reduced)

    reducedMotion = Property(bool, _reduced_motion, _set_reduced_motion, notify=preferencesChanged)

    def _speech(self) -> bool:
        return self._session.preferences.speech

    def _set_speech(self, speech: bool) -> None:
        self._prefer(speech=speech)

    speech = Property(bool, _speech, _set_speech, notify=preferencesChanged)
    speakable = Property(bool, lambda self: self._speakable, notify=speakableChanged)

    def _low_reach(self) -> bool:
        return self._session.preferences.low_reach

    def _set_low_reach(self, low: bool) -> None:
        self._prefer(low_reach=low)

    lowReach = Property(bool, _low_reach, _set_low_reach, notify=preferencesChanged)

    def _more_time(self) -> bool:
        return self._session.preferences.has_more_time

    def _set_more_time(self, more: bool) -> None:
        self._prefer(more_time=more)

    moreTime = Property(bool, _more_time, _set_more_time, notify=preferencesChanged)

    def _get_sheet(self) -> str:
        return self._sheet

    def _set_sheet(self, sheet: str) -> None:
        self._wake()
        if sheet != self._sheet:
            self._sheet = sheet
            self.sheetChanged.emit()

    sheet = Property(str, _get_sheet, _set_sheet, notify=sheetChanged)

    # What the screens ask for

    @Slot(str)
    def open(self, route: str) -> None:
        """Go on to a screen; from the attract loop, wake first."""
        self.openAt(route, "")

    @Slot(str, str)
    def openAt(self, route: str, facet: str) -> None:
        """Go on to a part of a screen."""
        self._wake()
        if route == self._session.history.start.route:
            self.home()
            return
        self._set_sheet("")
        self.leaving.emit()
        self._go(rules.open_place(self._session, place(route, facet), self._clock()))

    @Slot(str, str)
    def turnTo(self, facet: str, focus: str) -> None:
        """Go back to a part of the same screen; without having been there, show it with the keyboard on a control."""
        self._alive(Input.TOUCH)
        self._go(rules.turn(self._session, facet, focus, self._clock()))

    @Slot(str)
    def replace(self, route: str) -> None:
        """Show a sister of the current screen; going back leads to where both were opened from."""
        before = rules.go_back(self._session, self._clock())
        self._fold(rules.open_place(before, place(route), self._clock()))

    @Slot(str)
    def showFacet(self, facet: str) -> None:
        """Show another part of the same screen."""
        self._alive(Input.TOUCH)
        self._fold(rules.remember(self._session, facet=facet))

    @Slot()
    def back(self) -> None:
        if self._sheet:
            self._set_sheet("")
        else:
            self._go(rules.go_back(self._session, self._clock()))

    @Slot()
    def home(self) -> None:
        self._set_sheet("")
        self.leaving.emit()
        self._fold(rules.go_home(self._session, self._clock()))

    @Slot()
    def wake(self) -> None:
        self._wake()

    @Slot()
    def stay(self) -> None:
        """The visitor answered "still there?"."""
        self._alive(Input.TOUCH)

    @Slot()
    def pointerActivity(self) -> None:
        """A finger or pointer did something. In the attract loop only a completed touch wakes."""
        self._use_keys(False)
        if self._phase() is not Phase.ATTRACT:
            self._alive(Input.MOVE)

    @Slot(result=bool)
    def keyActivity(self) -> bool:
        """A key went down; True where it woke the screen or answered the countdown, and so does nothing else."""
        self._use_keys(True)
        acted = self._phase() is not Phase.EXPLORING
        self._alive(Input.KEY)
        return acted

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """A key asked for louder or softer; whoever speaks listens."""
        self.volumeStep.emit(steps)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Go on in another language of the pack, where one is."""
        self._wake()
        self.leaving.emit()
        if any(language["code"] == code for language in self._languages):
            self._prefer(language=code)

    @Slot(float, str)
    def remember(self, scroll: float, focus: str) -> None:
        """Note how the current screen looks, for whoever comes back to it."""
        self._fold(rules.remember(self._session, scroll=scroll, focus=focus))

    def allow_speech(self, allowed: bool) -> None:
        """There is somebody who says what is on the screen to whoever asks for it."""
        self._speakable = allowed
        self.speakableChanged.emit()

    def hold(self, held: bool) -> None:
        """Let no time run out while the kiosk speaks."""
        self._fold(rules.hold(self._session, held, self._clock()))

    def start_in(self, language: str) -> None:
        """Let visits begin in a language from now on, and the attract loop speak it: what the screenshots do."""
        self._beginning = replace(self._beginning, preferences=replace(self._beginning.preferences, language=language))

    def begin_at(self, route: str, facet: str = "") -> None:
        """Start a visit on a given screen: what `kiosk run --screen` and the screenshots do."""
        if route == ATTRACT:
            self._fold(rules.begin(self._beginning, self._clock()))
        elif route == self._beginning.place.route:
            self._fold(rules.begin_at(self._beginning, self._beginning.place, self._clock()))
        else:
            self._fold(rules.begin_at(self._beginning, place(route, facet), self._clock()))

    def tick(self) -> None:
        """Time passed; sent by the timer."""
        self._step(Tick(self._clock()))

    def ask_now(self) -> None:
        """Show the countdown at once, as if nobody had touched the screen for long: what the screenshots do."""
        deadline = rules.next_deadline(self._session, self._idle)
        if deadline is not None:
            self._step(Tick(deadline))

    # How the session moves

    def _phase(self) -> Phase:
        return self._session.journey.phase

    def _wake(self) -> None:
        if self._phase() is not Phase.EXPLORING:
            self._alive(Input.TOUCH)

    def _use_keys(self, used: bool) -> None:
        if used != self._keys_in_use:
            self._keys_in_use = used
            self.keysInUseChanged.emit()

    def _alive(self, what: Input) -> None:
        self._step(Activity(self._clock(), what))

    def _tick(self) -> None:
        self.tick()

    def _step(self, event: Activity | Tick) -> None:
        after, _ = rules.step(self._session, event, self._idle, self._beginning)
        self._fold(after)

    def _go(self, after: rules.Session) -> None:
        before = self._session
        self._fold(after)
        if after.history != before.history and after.history.current.route == before.history.current.route:
            self.turned.emit()

    def _prefer(self, **changes: Any) -> None:
        self._wake()
        self._fold(rules.prefer(self._session, replace(self._session.preferences, **changes)))

    def _fold(self, after: rules.Session) -> None:
        before = self._snapshot()
        if after.preferences.language != self._session.preferences.language:
            self._switch_language(after.preferences.language)
        self._session = after
        if self._phase() is Phase.ATTRACT and self._sheet:
            self._sheet = ""
            self.sheetChanged.emit()
        self._countdown = rules.seconds_left(after, self._clock(), self._idle)
        for name, value in self._snapshot().items():
            if before[name] != value:
                getattr(self, f"{name}Changed").emit()
        self._schedule()

    def _snapshot(self) -> dict[str, object]:
        preferences = self._session.preferences
        here = self._session.history.current
        return {
            "language": preferences.language,
            "preferences": preferences,
            "phase": self._phase(),
            "secondsLeft": self._countdown,
            "query": here.query,
            "backRoute": self._session.history.before.route,
            "facet": here.facet,
            "route": self._route(),
        }

    def _schedule(self) -> None:
        deadline = rules.next_deadline(self._session, self._idle)
        if deadline is None:
            self._timer.stop()
            return
        wait = deadline - self._clock()
        if self._phase() is Phase.ASKING:
            wait = min(wait, 1.0)
        self._timer.start(max(10, int(wait * 1000) + 1))
