"""The staff menu as QML sees it: the PIN pad, the menu and its panels, and what covers the screen at staff's word."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screens.programme import Programme
from kiosk.screens.visit_model import ATTRACT, VisitModel
from kiosk.visit import occasion, staff
from kiosk.visit.occasion import Occasion
from kiosk.visit.staff import Cover, Panel, Staff

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DIGITS = 12
QUIT, RESTART = 0, 75  # exit codes; 75 is EX_TEMPFAIL of sysexits.h: start me again


class Gatekeeper(Protocol):
    """Judges PINs; times are of the wall clock, in seconds."""

    def seconds_locked(self, now: float) -> int: ...

    def attempt(self, pin: str, now: float) -> bool: ...


class Light(Protocol):
    """The brightness of the screen in percent."""

    def level(self) -> int: ...

    def set(self, percent: int) -> None: ...


class Sound(Protocol):
    """How loud the kiosk speaks, in steps from 1 to 10, until the program ends."""

    def levels(self) -> tuple[int, int]:
        """The step in which visits begin, and the one that no visitor passes."""

    def begin_at(self, volume: int) -> None: ...

    def limit(self, ceiling: int) -> None: ...

    def cover(self, covered: bool) -> None:
        """Staff have the screen."""


def sentences() -> list[str]:
    """What an emergency message can say without typing."""
    #: Emergency message over the whole screen
    leave = QCoreApplication.translate("Staff", "Please leave the building by the nearest exit.")
    #: Emergency message over the whole screen
    stay = QCoreApplication.translate("Staff", "Please stay where you are and wait for instructions.")
    #: Emergency message over the whole screen
    clear = QCoreApplication.translate("Staff", "Please keep this area clear.")
    return [leave, stay, clear]


@QmlElement
@QmlUncreatable("The kiosk has one staff menu.")
class StaffModel(QObject):  # type: ignore[operator]
    """Closed to everyone where there is no `gatekeeper`. `clock` gives monotonic seconds, `wall` those of the wall clock.

    `left` is emitted with an exit code when staff end the program.
    """

    panelChanged = Signal()
    coverChanged = Signal()
    secondsLeftChanged = Signal()
    pinChanged = Signal()
    eventChanged = Signal()
    brightnessChanged = Signal()
    languageChanged = Signal()
    volumeChanged = Signal()
    left = Signal(int)

    def __init__(
        self,
        visit: VisitModel,
        programme: Programme,
        gatekeeper: Gatekeeper | None,
        event_file: Path,
        *,
        light: Light | None = None,
        sound: Sound | None = None,
        language: str = "",
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit, self._programme, self._gatekeeper = visit, programme, gatekeeper
        self._event_file, self._light, self._sound, self._language = event_file, light, sound, language
        self._clock, self._wall = clock, wall
        self._state = Staff(now=clock())
        self._pin = ""
        self._wrong = False
        self._locked = 0
        self._left = 0
        self._occasion = occasion.read(event_file)
        programme.tell(self._occasion)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)

    # What the panels read

    available = Property(bool, lambda self: self._gatekeeper is not None, constant=True)
    panel = Property(str, lambda self: self._state.panel.value, notify=panelChanged)
    time = Property(str, lambda self: f"{datetime.fromtimestamp(self._wall()):%H:%M}", notify=panelChanged)
    cover = Property(str, lambda self: self._state.cover.value, notify=coverChanged)
    message = Property(str, lambda self: self._state.message, notify=coverChanged)
    secondsLeft = Property(int, lambda self: self._left, notify=secondsLeftChanged)
    typed = Property(int, lambda self: len(self._pin), notify=pinChanged)
    wrong = Property(bool, lambda self: self._wrong, notify=pinChanged)
    locked = Property(int, lambda self: self._locked, notify=pinChanged)
    eventName = Property(str, lambda self: self._occasion.name, notify=eventChanged)
    eventMessage = Property(str, lambda self: self._occasion.message, notify=eventChanged)
    longestName = Property(int, lambda _self: occasion.LONGEST_NAME, constant=True)
    longestEventMessage = Property(int, lambda _self: occasion.LONGEST_MESSAGE, constant=True)
    longestMessage = Property(int, lambda _self: staff.LONGEST_MESSAGE, constant=True)
    minutes = Property("QVariantList", lambda _self: list(staff.EMERGENCY_MINUTES), constant=True)  # type: ignore[arg-type]
    sentences = Property("QVariantList", lambda _self: sentences(), notify=panelChanged)  # type: ignore[arg-type]
    language = Property(str, lambda self: self._language, notify=languageChanged)
    dimmable = Property(bool, lambda self: self._light is not None, constant=True)
    brightness = Property(int, lambda self: 100 if self._light is None else self._light.level(), notify=brightnessChanged)
    speaks = Property(bool, lambda self: self._sound is not None, constant=True)
    volume = Property(int, lambda self: 0 if self._sound is None else self._sound.levels()[0], notify=volumeChanged)
    volumeCeiling = Property(int, lambda self: 0 if self._sound is None else self._sound.levels()[1], notify=volumeChanged)

    # The way in

    @Slot()
    def hold(self) -> None:
        """A finger rests in the corner."""
        if self._gatekeeper is not None:
            self._step(staff.Held(self._clock()))

    @Slot()
    def letGo(self) -> None:
        self._step(staff.LetGo(self._clock()))

    @Slot()
    def call(self) -> None:
        """The key chord was pressed."""
        if self._gatekeeper is not None:
            self._step(staff.Called(self._clock()))

    @Slot(str)
    def digit(self, digit: str) -> None:
        self.touched()
        if not self._locked and len(self._pin) < MOST_DIGITS and digit.isascii() and digit.isdigit():
            self._pin, self._wrong = self._pin + digit, False
            self.pinChanged.emit()

    @Slot()
    def erase(self) -> None:
        self.touched()
        self._pin, self._wrong = self._pin[:-1], False
        self.pinChanged.emit()

    @Slot()
    def enter(self) -> None:
        """Judge what was typed. What was on the screen is forgotten when staff come in: they took the visit over."""
        pin, self._pin = self._pin, ""
        if self._gatekeeper is None or self._state.panel is not Panel.PIN or not pin:
            return
        self.touched()
        if self._gatekeeper.attempt(pin, self._wall()):
            self._visit.begin_at(ATTRACT)
            self._step(staff.Admitted(self._clock()))
            return
        self._wrong = True
        self._look_at_lock()
        self.pinChanged.emit()
        self._schedule()

    # The menu

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self._step(staff.Touched(self._clock()))

    @Slot(str)
    def open(self, panel: str) -> None:
        self._step(staff.Opened(self._clock(), Panel(panel)))

    @Slot()
    def back(self) -> None:
        self._step(staff.WentBack(self._clock()))

    @Slot()
    def close(self) -> None:
        self._step(staff.Closed(self._clock()))

    @Slot()
    def clean(self) -> None:
        """Let the glass be wiped."""
        self._step(staff.Covered(self._clock(), Cover.CLEANING, staff.CLEANING))

    @Slot()
    def testTouch(self) -> None:
        self._step(staff.Covered(self._clock(), Cover.TOUCH_TEST, staff.TOUCH_TEST))

    @Slot(str, int)
    def alert(self, message: str, minutes: int) -> None:
        """Show a message over everything, for so many minutes."""
        if message.strip():
            self._step(staff.Covered(self._clock(), Cover.EMERGENCY, minutes * 60.0, message.strip()))

    @Slot(str, str)
    def tell(self, name: str, message: str) -> None:
        """Keep the name and message of today's event; an empty name: there is none."""
        self._occasion = Occasion(name.strip()[: occasion.LONGEST_NAME], message.strip()[: occasion.LONGEST_MESSAGE])
        occasion.write(self._event_file, self._occasion)
        self.eventChanged.emit()
        self._programme.tell(self._occasion)

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """The language in which visits begin, until the program ends."""
        self._language = language
        self._visit.start_in(language)
        self._visit.begin_at(ATTRACT)
        self.languageChanged.emit()

    @Slot(int)
    def dim(self, percent: int) -> None:
        if self._light is not None:
            self._light.set(percent)
            self.brightnessChanged.emit()

    @Slot(int)
    def beginAtVolume(self, volume: int) -> None:
        if self._sound is not None:
            self._sound.begin_at(volume)
            self.volumeChanged.emit()

    @Slot(int)
    def limitVolume(self, ceiling: int) -> None:
        if self._sound is not None:
            self._sound.limit(ceiling)
            self.volumeChanged.emit()

    @Slot()
    def restart(self) -> None:
        """End with the exit code that asks whoever supervises the program to start it again."""
        self.left.emit(RESTART)

    @Slot()
    def quit(self) -> None:
        self.left.emit(QUIT)

    def tick(self) -> None:
        """Time passed; sent by the timer."""
        if self._state.panel is Panel.PIN:
            self._look_at_lock()
        self._step(staff.Tick(self._clock()))

    # How it moves

    def _look_at_lock(self) -> None:
        locked = 0 if self._gatekeeper is None else self._gatekeeper.seconds_locked(self._wall())
        if locked != self._locked:
            self._locked = locked
            self._wrong = self._wrong and locked > 0
            self.pinChanged.emit()

    def _step(self, event: staff.Event) -> None:
        before, self._state = self._state, staff.step(self._state, event)
        if before.panel is not self._state.panel:
            self._pin, self._wrong = "", False
            self._look_at_lock()
            self.pinChanged.emit()
            self.panelChanged.emit()
        if (before.cover, before.message) != (self._state.cover, self._state.message):
            self.coverChanged.emit()
        if self._sound is not None:
            self._sound.cover(self._state.panel is not Panel.CLOSED or self._state.cover is not Cover.NONE)
        left = staff.seconds_left(self._state, self._clock())
        if left != self._left:
            self._left = left
            self.secondsLeftChanged.emit()
        self._schedule()

    def _schedule(self) -> None:
        deadline = staff.next_deadline(self._state)
        if deadline is None:
            self._timer.stop()
            return
        wait = deadline - self._clock()
        if self._state.cover is Cover.CLEANING or (self._state.panel is Panel.PIN and self._locked):
            wait = min(wait, 1.0)  # somebody reads a countdown
        self._timer.start(max(10, int(wait * 1000) + 1))
