"""Puts a slideshow on the screen in the place of the attract loop, and hands it over to visitors and back."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.pack import quiz
from kiosk.pack.model import Pack
from kiosk.pack.slideshow import SlideKind, Slideshow
from kiosk.pack.timeline import timeline
from kiosk.screens.slides import slide_words
from kiosk.screens.slideshow_model import SlideshowModel
from kiosk.screens.visit_model import ATTRACT, VisitModel
from kiosk.slideshow.player import Rules
from kiosk.slideshow.playlist import Slide, playlist


def slides_of(pack: Pack, show: Slideshow, *, languages: Sequence[str] | None = None, dwell: float | None = None) -> tuple[Slide, ...]:
    """The slides of a show as this pack and the command line have them; `dwell` is in seconds."""
    available = {SlideKind.TIMELINE: bool(timeline(pack)), SlideKind.QUIZ: quiz.available(pack)}
    return playlist(
        show,
        pack,
        words=lambda slide: slide_words(pack, show, slide),
        without=frozenset(kind for kind, there in available.items() if not there),
        languages=tuple(languages) if languages else None,
        dwell=dwell,
    )


class Showing(QObject):
    """A show that plays while nobody is there. It belongs to the window; `stop` brings the attract loop back."""

    def __init__(
        self,
        window: QQuickWindow,
        visit: VisitModel,
        pack: Pack,
        show: Slideshow,
        slides: tuple[Slide, ...],
        *,
        loop: bool = True,
        pause: float = 120.0,
        switch_language: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window, self._visit = window, visit
        rules = Rules(tuple(slide.dwell for slide in slides), loop=loop, pause=pause)
        self.model = SlideshowModel(pack, show, slides, rules, switch_language=switch_language, clock=clock, parent=self)
        self._away = visit.property("route") != ATTRACT
        if self._away:
            self.model.handOver()
        self.model.wanted.connect(self._end_visit)
        visit.routeChanged.connect(self._follow)
        window.setProperty("slideshow", self.model)

    def stop(self) -> None:
        """Bring the attract loop back."""
        self._visit.routeChanged.disconnect(self._follow)
        self.model.stop()
        self._window.setProperty("slideshow", None)  # the model stays: the slide that fades away still reads it

    def _end_visit(self) -> None:
        self._visit.begin_at(ATTRACT)

    def _follow(self) -> None:
        away = self._visit.property("route") != ATTRACT
        if away == self._away:
            return
        self._away = away
        if away:
            self.model.handOver()
        else:
            self.model.takeBack()
