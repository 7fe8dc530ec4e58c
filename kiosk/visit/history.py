"""Where the visitor is and was, so that going back returns exactly there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.visit.journey import ScreenKind

DEPTH = 50  # places remembered; beyond, the oldest after the first is forgotten


@dataclass(frozen=True, slots=True)
class Place:
    """A screen, and how it was left."""

    route: str  # "home", "page/alcove", "search" …
    facet: str = ""  # the part of the page that is open
    scroll: float = 0.0  # share of the way down, 0 … 1, so that it survives another window size
    focus: str = ""  # name of the control that had the keyboard's focus
    query: str = ""  # what was typed in the search
    screen: ScreenKind = ScreenKind.MENU

    def leads_to(self, other: Place) -> bool:
        """Both are the same screen, however they were left."""
        return (self.route, self.facet, self.query) == (other.route, other.facet, other.query)


@dataclass(frozen=True, slots=True)
class History:
    """The places from the first screen to the one shown. Never empty: `start` is always at the bottom."""

    start: Place
    trail: tuple[Place, ...] = ()

    @property
    def current(self) -> Place:
        return self.trail[-1] if self.trail else self.start

    @property
    def can_go_back(self) -> bool:
        return bool(self.trail)

    @property
    def before(self) -> Place:
        """Where `back` leads."""
        return self.trail[-2] if len(self.trail) > 1 else self.start

    def open(self, place: Place) -> History:
        """Go on to a place; the place one is already in is not remembered twice."""
        if place.leads_to(self.current):
            return self
        trail = (*self.trail, place)[-(DEPTH - 1) :]
        return replace(self, trail=trail[1:] if trail[0].leads_to(self.start) else trail)

    def back(self) -> History:
        """Return to the place before, as it was left; at the start, stay."""
        return replace(self, trail=self.trail[:-1])

    def turn(self, facet: str, focus: str) -> History:
        """Return to a part of the screen as it was left; where the way did not lead through it, it takes the place of this one."""
        for length in range(len(self.trail) - 1, -1, -1):
            before = replace(self, trail=self.trail[:length])
            if before.current.route != self.current.route:
                break
            if before.current.facet == facet:
                return before
        return self.remember(facet=facet, focus=focus, scroll=0.0)

    def home(self) -> History:
        """Return to the start and forget the way; it is found as it was left."""
        return replace(self, trail=())

    def remember(
        self, *, scroll: float | None = None, focus: str | None = None, query: str | None = None, facet: str | None = None
    ) -> History:
        """Note how the current place looks now; None leaves a detail as it is."""
        now = self.current
        place = replace(
            now,
            scroll=now.scroll if scroll is None else scroll,
            focus=now.focus if focus is None else focus,
            query=now.query if query is None else query,
            facet=now.facet if facet is None else facet,
        )
        return replace(self, trail=(*self.trail[:-1], place)) if self.trail else replace(self, start=place)
