"""The slideshows that staff start and stop from the glass, and the time at which the public attract loop returns."""

from __future__ import annotations

import logging
import time as clocks
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.clock import plausible
from kiosk.pack.model import Pack
from kiosk.pack.slideshow import Event, SlideEntry, SlideKind, Slideshow
from kiosk.screens.pages import Document
from kiosk.screens.shows import Showing, slides_of
from kiosk.screens.slides import slide_document
from kiosk.screens.slideshow_model import SlideshowModel
from kiosk.screens.visit_model import ATTRACT, VisitModel
from kiosk.screens.wording import text_in
from kiosk.slideshow.playlist import Slide, total_seconds
from kiosk.visit.occasion import Occasion
from kiosk.visit.staff import next_moment, proposed_end, stepped

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

LOOK_AGAIN = 15_000  # milliseconds between two looks at the wall clock, which may be set while a show plays
CORRECTION = timedelta(hours=12)  # a clock set by less goes on towards the same end


def with_occasion(show: Slideshow, occasion: Occasion, languages: tuple[str, ...]) -> Slideshow:
    """The show with what staff typed on its welcome slide, which is put first where the show has none."""
    if not occasion.name:
        return show
    name = dict.fromkeys(languages, occasion.name)
    message = dict.fromkeys(languages, occasion.message) if occasion.message else None
    event = replace(show.event or Event(name), name=name, message=message)
    welcomed = any(entry.kind is SlideKind.WELCOME for entry in show.entries)
    entries = show.entries if welcomed else (SlideEntry(SlideKind.WELCOME), *show.entries)
    return replace(show, event=event, entries=entries)


@QmlElement
@QmlUncreatable("The kiosk has one programme.")
class Programme(QObject):  # type: ignore[operator]
    """What plays while nobody is there. `clock` gives monotonic seconds, `wall` local time."""

    changed = Signal()

    def __init__(
        self,
        pack: Pack | None,
        visit: VisitModel,
        *,
        switch_language: Callable[[str], None],
        pause: float = 120.0,
        clock: Callable[[], float] = clocks.monotonic,
        wall: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pack, self._visit, self._occasion = pack, visit, Occasion()
        self._switch_language, self._pause, self._clock, self._wall = switch_language, pause, clock, wall
        self._window: QQuickWindow | None = None
        self._slides: dict[str, tuple[Slideshow, tuple[Slide, ...]]] = {}
        self._playing: Showing | None = None
        self._past: Showing | None = None
        self._running = ""
        self._looked_at = ""
        self._end = proposed_end(wall())
        self._timed = False
        self._until: datetime | None = None
        self._looked = (clock(), wall())
        self._timer = QTimer(self, interval=LOOK_AGAIN)
        self._timer.timeout.connect(self.look)
        visit.languageChanged.connect(self.changed)

    running = Property(str, lambda self: self._running, notify=changed)
    timed = Property(bool, lambda self: self._timed, notify=changed)
    end = Property(str, lambda self: f"{self._end:%H:%M}", notify=changed)

    def _look_at(self, name: str) -> None:
        self._looked_at = name
        self.changed.emit()

    chosen = Property(str, lambda self: self._looked_at, _look_at, notify=changed)  # whose slides staff look at

    def _shows(self) -> list[dict[str, Any]]:
        if self._pack is None:
            return []
        language = self._visit.property("language")
        prepared = {name: self._prepared(name)[1] for name in self._pack.slideshows}
        return [
            {
                "id": name,
                "title": text_in(self._pack.slideshows[name].title, language),
                "count": len(slides),
                "minutes": max(1, round(total_seconds(slides) / 60)),
            }
            for name, slides in prepared.items()
            if slides
        ]

    shows = Property("QVariantList", _shows, notify=changed)  # type: ignore[arg-type]

    @property
    def model(self) -> SlideshowModel | None:
        """The show that plays, whoever started it."""
        return None if self._playing is None else self._playing.model

    def take(self, window: QQuickWindow) -> None:
        """The window to play in."""
        self._window = window

    def adopt(self, playing: Showing, name: str) -> None:
        """A show that plays already, so that staff can stop it."""
        self._playing, self._running = playing, name
        self.changed.emit()

    def tell(self, occasion: Occasion) -> None:
        """What staff typed about the event, from now on; a show that plays begins again with it."""
        if occasion == self._occasion:
            return
        self._occasion = occasion
        self._slides.clear()
        if self._running:
            self.start(self._running)
        self.changed.emit()

    @Slot(str)
    def start(self, name: str) -> None:
        """Play a show in the place of the attract loop, until it is stopped or its time has come."""
        if self._pack is None or self._window is None or name not in self._pack.slideshows:
            return
        show, slides = self._prepared(name)
        if not slides:
            return
        self._drop()
        self._visit.begin_at(ATTRACT)
        self._playing = Showing(
            self._window,
            self._visit,
            self._pack,
            show,
            slides,
            pause=self._pause,
            switch_language=self._switch_language,
            clock=self._clock,
        )
        self._running = name
        self._follow()

    @Slot()
    def stop(self) -> None:
        """Bring the public attract loop back."""
        if not self._running:
            return
        self._drop()
        self._switch_language(self._visit.property("language"))
        self._follow()

    @Slot(bool)
    def setTimed(self, timed: bool) -> None:
        """Whether the show ends at the chosen time, or only when somebody stops it."""
        if timed and not self._timed:
            self._end = proposed_end(self._wall())
        self._timed = timed
        self._follow()

    @Slot(int)
    def later(self, minutes: int) -> None:
        """Choose an end so many minutes later, or earlier."""
        self._end = stepped(self._end, minutes)
        self._follow()

    @Slot()
    def look(self) -> None:
        """Compare the wall clock with the chosen end; sent by the timer.

        The end is a time of day. Where the clock was set by a few hours, as for summer time, or the machine slept, the end stays what it was.
        Where it was set back to another day, or to or from a day that cannot be right, as on a machine that starts in 1970 and then finds a
        network, it is that time of the new day.
        """
        then, before = self._looked
        self._looked = now, today = self._clock(), self._wall()
        if self._until is None:
            return
        moved = today - before - timedelta(seconds=now - then)
        believed = plausible(before.date()) and plausible(today.date())
        if moved < -CORRECTION or (moved > CORRECTION and not believed):
            self._until = next_moment(today, self._end)
            log.info("The clock was set from %s to %s; the slideshow ends at %s.", before, today, self._until)
        elif today >= self._until:
            self._timed = False
            self.stop()

    @Slot(str, result=int)
    def count(self, name: str) -> int:
        """How many slides a show has."""
        return 0 if self._pack is None or name not in self._pack.slideshows else len(self._prepared(name)[1])

    @Slot(str, int, int, result="QVariantList")
    def slides(self, name: str, first: int, count: int) -> list[Document]:
        """Some slides of a show, as they will be seen."""
        if self._pack is None or name not in self._pack.slideshows:
            return []
        show, slides = self._prepared(name)
        shown = slides[first : first + count]
        return [slide_document(self._pack, show, slide) | {"number": first + place} for place, slide in enumerate(shown, start=1)]

    def _prepared(self, name: str) -> tuple[Slideshow, tuple[Slide, ...]]:
        assert self._pack is not None
        if name not in self._slides:
            show = with_occasion(self._pack.slideshows[name], self._occasion, self._pack.languages)
            self._slides[name] = (show, slides_of(self._pack, show))
        return self._slides[name]

    def _drop(self) -> None:
        """Stop what plays. It is deleted with the next one: the slide that fades away still reads it."""
        if self._playing is None:
            return
        if self._past is not None:
            self._past.deleteLater()
        self._playing.stop()
        self._past, self._playing, self._running = self._playing, None, ""

    def _follow(self) -> None:
        self._looked = (self._clock(), self._wall())
        self._until = next_moment(self._wall(), self._end) if self._timed and self._running else None
        if self._until is None:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit()
