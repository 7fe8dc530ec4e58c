"""A slideshow as QML sees it: the slide on screen, what lies over it, and what the last command did."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.model import Pack
from kiosk.pack.slideshow import Slideshow
from kiosk.screens.pages import Document
from kiosk.screens.slides import listed_title, slide_document
from kiosk.slideshow.player import (
    Command,
    Commanded,
    Curtain,
    Event,
    HandedOver,
    Jumped,
    Playing,
    Rules,
    TakenBack,
    Tick,
    Typed,
    begun,
    next_deadline,
    seconds_shown,
    step,
)
from kiosk.slideshow.playlist import Slide

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOTICE_SHOWN = 1800  # milliseconds

# A clicker is a keyboard: it sends Page Up and Page Down, or the arrows, and a key for the black screen.
KEYS = {
    Qt.Key.Key_PageDown: Command.NEXT,
    Qt.Key.Key_Right: Command.NEXT,
    Qt.Key.Key_Down: Command.NEXT,
    Qt.Key.Key_PageUp: Command.PREVIOUS,
    Qt.Key.Key_Left: Command.PREVIOUS,
    Qt.Key.Key_Up: Command.PREVIOUS,
    Qt.Key.Key_Home: Command.FIRST,
    Qt.Key.Key_End: Command.LAST,
    Qt.Key.Key_Space: Command.PAUSE,
    Qt.Key.Key_P: Command.PAUSE,
    Qt.Key.Key_B: Command.BLACK,
    Qt.Key.Key_Period: Command.BLACK,
    Qt.Key.Key_W: Command.WHITE,
    Qt.Key.Key_Comma: Command.WHITE,
    Qt.Key.Key_Return: Command.CONFIRM,
    Qt.Key.Key_Enter: Command.CONFIRM,
    Qt.Key.Key_Escape: Command.ESCAPE,
    Qt.Key.Key_Backspace: Command.ESCAPE,
}
KEY_CODES = frozenset(key.value for key in KEYS)

# Those of a clicker that no visitor's keypad has: they take the screen back from a visitor.
CLICKER = frozenset((Qt.Key.Key_PageDown.value, Qt.Key.Key_PageUp.value, Qt.Key.Key_B.value))


@QmlElement
@QmlUncreatable("The kiosk plays one slideshow.")
class SlideshowModel(QObject):  # type: ignore[operator]
    """The show on screen. `slides` is its playlist; `clock` gives monotonic seconds; `ended` is emitted when a show is over.

    `wanted` asks for the screen where a visitor has it. The first command of a presenter does that and nothing else: it was given for a slide
    that was not in sight.
    """

    slideChanged = Signal()
    curtainChanged = Signal()
    noticeChanged = Signal()
    wanted = Signal()
    ended = Signal()

    def __init__(
        self,
        pack: Pack,
        show: Slideshow,
        slides: tuple[Slide, ...],
        rules: Rules,
        *,
        switch_language: Callable[[str], None] = lambda _code: None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pack, self._show, self._slides, self._rules = pack, show, slides, rules
        self._switch_language = switch_language
        self._clock = clock
        self._playing = begun(clock())
        self._started = clock()
        self._documents: dict[tuple[int, str], Document] = {}  # by slide, and by the language that is spoken when it is made
        self._notice = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)
        self._notice_timer = QTimer(self, singleShot=True, interval=NOTICE_SHOWN)
        self._notice_timer.timeout.connect(lambda: self._say(""))
        switch_language(slides[0].language)
        self._schedule()

    index = Property(int, lambda self: self._playing.index, notify=slideChanged)
    count = Property(int, lambda self: len(self._slides), constant=True)
    curtain = Property(str, lambda self: self._playing.curtain.value, notify=curtainChanged)
    paused = Property(bool, lambda self: self._playing.stopped is not None and not self._playing.visited, notify=curtainChanged)
    visited = Property(bool, lambda self: self._playing.visited, notify=curtainChanged)
    notice = Property(str, lambda self: self._notice, notify=noticeChanged)
    name = Property(str, lambda self: next(iter(self._show.title.values()), ""), constant=True)

    def _slide(self) -> Document:
        return self.document(self._playing.index)

    slide = Property("QVariantMap", _slide, notify=slideChanged)  # type: ignore[arg-type]

    def _next_slide(self) -> Document:
        return self.document((self._playing.index + 1) % len(self._slides))

    nextSlide = Property("QVariantMap", _next_slide, notify=slideChanged)  # type: ignore[arg-type]

    def document(self, index: int) -> Document:
        """What a slide shows, made when it is first asked for. Some of its words are the kiosk's own, in the language it speaks then."""
        place = (index, self.language)
        if place not in self._documents:
            slide = self._slides[index]
            self._documents[place] = slide_document(self._pack, self._show, slide) | {"number": index + 1, "dwell": slide.dwell}
        return self._documents[place]

    @property
    def language(self) -> str:
        """The language of the slide on screen."""
        return self._slides[self._playing.index].language

    @Slot(result="QVariantList")
    def titles(self) -> list[dict[str, Any]]:
        """What can be jumped to: each slide's number and what it is called."""
        return [{"index": index, "title": listed_title(self.document(index))} for index in range(len(self._slides))]

    @Slot(result=float)
    def elapsed(self) -> float:
        """Seconds since the show began."""
        return self._clock() - self._started

    @Slot(result=float)
    def remaining(self) -> float:
        """Seconds until the last slide of this round is over, if nobody intervenes."""
        here = self._playing.index
        left = self._slides[here].dwell - seconds_shown(self._playing, self._clock())
        return max(0.0, left) + sum(slide.dwell for slide in self._slides[here + 1 :])

    @Slot(int, result=bool)
    def key(self, key: int) -> bool:
        """Do what a key asks for; False for a key that means nothing to a show."""
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._step(Typed(self._clock(), key - Qt.Key.Key_0.value))
            self._say(self._playing.typed)
            return True
        command = KEYS.get(Qt.Key(key)) if key in KEY_CODES else None
        if command is None:
            return False
        self.command(command.value)
        return True

    @Slot(str)
    def command(self, name: str) -> None:
        """Do what a `Command` asks for, at once, and say for a moment what was done."""
        command = Command(name)
        self._step(Commanded(self._clock(), command))
        self._say(self._done(command))

    @Slot(int)
    def jump(self, index: int) -> None:
        self._step(Jumped(self._clock(), index))

    @Slot(int, result=bool)
    def reclaims(self, key: int) -> bool:
        """Whether a key pressed at the visitor's screen is the presenter's."""
        return key in CLICKER

    @Slot(result=bool)
    def reclaim(self) -> bool:
        """Take the screen back from a visitor, at the slide the show stood on; False where no visitor has it."""
        if not self._playing.visited:
            return False
        self.wanted.emit()
        self._say(self._place())
        return True

    @Slot(int, result=bool)
    def press(self, key: int) -> bool:
        """A key in the presenter's window: no visitor is there, so any that means something takes the screen back."""
        known = key in KEY_CODES or Qt.Key.Key_0 <= key <= Qt.Key.Key_9
        return (known and self.reclaim()) or self.key(key)

    @Slot(str)
    def order(self, name: str) -> None:
        """A button of the presenter's window."""
        if not self.reclaim():
            self.command(name)

    @Slot(int)
    def leap(self, index: int) -> None:
        """A slide of the presenter's list: there is no doubt which one is meant."""
        self.reclaim()
        self.jump(index)
        self._say(self._place())

    @Slot()
    def handOver(self) -> None:
        """A visitor takes the screen."""
        self._say("")
        self._step(HandedOver(self._clock()))

    @Slot()
    def takeBack(self) -> None:
        """The visitor left: the show goes on where it was, in its own language."""
        self._step(TakenBack(self._clock()))
        self._switch_language(self.language)
        self._documents.clear()  # what was asked for meanwhile may have words of the visitor's language
        self.slideChanged.emit()

    @Slot()
    def tick(self) -> None:
        """Time passed; sent by the timer."""
        self._step(Tick(self._clock()))

    def hold(self) -> None:
        """Turn no page but on command, for good, and say nothing about it."""
        self.handOver()

    def stop(self) -> None:
        """Turn no more pages."""
        self._timer.stop()
        self._notice_timer.stop()

    def _done(self, command: Command) -> str:
        match command:
            case Command.PAUSE:
                #: Over a slide, for a moment, after the key for a pause
                stopped, going = QCoreApplication.translate("Slides", "Paused"), QCoreApplication.translate("Slides", "Going on")
                return stopped if self._playing.stopped is not None else going
            case Command.BLACK | Command.WHITE:
                return ""
            case _:
                return self._place()

    def _place(self) -> str:
        return f"{self._playing.index + 1} / {len(self._slides)}"

    def _say(self, notice: str) -> None:
        if notice:
            self._notice_timer.start()
        if notice != self._notice:
            self._notice = notice
            self.noticeChanged.emit()

    def _step(self, event: Event) -> None:
        before, self._playing = self._playing, step(self._playing, event, self._rules)
        if before.index != self._playing.index:
            self._switch_language(self.language)
            self.slideChanged.emit()
        if _held_up(before) != _held_up(self._playing):
            self.curtainChanged.emit()
        self._schedule()
        if self._playing.finished and not before.finished:
            self.ended.emit()

    def _schedule(self) -> None:
        deadline = next_deadline(self._playing, self._rules)
        if deadline is None:
            self._timer.stop()
        else:
            self._timer.start(max(10, int((deadline - self._clock()) * 1000) + 1))


def _held_up(playing: Playing) -> tuple[Curtain, bool, bool]:
    """What keeps a show from going on."""
    return playing.curtain, playing.stopped is None, playing.visited
