"""A visitor's way through the kiosk by touch, each step timed from the event to the frames that show what it did."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem

from kiosk.bench.frames import items, pause
from kiosk.bench.tasks import HELD, Bench
from kiosk.screens.visit_model import ATTRACT

FLYER = 5.0  # the z at which Stage.qml lets a plate fly from one screen to the next


@dataclass(frozen=True, slots=True)
class Step:
    """A navigation: its name, how the name of the control begins that leads there, and which way it goes without that control."""

    name: str
    control: str
    route: str = ""


WAY = (
    Step("wake", "wake"),
    Step("home to theme", "theme/"),
    Step("theme to project", "flagship/"),
    Step("another panel", "tab-panel-"),
    Step("next project", "next"),
    Step("back to theme", "bar-back"),
    Step("back to home", "bar-back"),
    Step("section", "section/"),
    Step("topic", "topic/"),
    Step("home", "bar-home"),
)
VIEWS = ("figures", "timeline", "network", "places", "quiz", "evidence")
AROUND = (
    Step("search", "bar-search"),
    Step("home", "bar-home"),
    Step("help", "bar-help"),
    Step("back from help", "bar-back"),
    Step("language", "language-en"),
    Step("language", "language-fr"),
)


def navigate(bench: Bench) -> None:
    """One round, from the resting screen on. What the present window shows no control for is gone to without one, and not timed."""
    from kiosk.screens.views import views_of

    pack = bench.kiosk.pack
    assert pack is not None
    bench.arrive(ATTRACT)
    for step in WAY:
        take(bench, step)
    carried = {view.route for view in views_of(pack)}
    for view in VIEWS:
        if view in carried:
            take(bench, Step(view, view, view))
            take(bench, Step(f"home from {view}", "bar-home", "home"))
    for step in AROUND:
        take(bench, step)
    bench.arrive(ATTRACT)


def take(bench: Bench, step: Step) -> None:
    """Touch a control: tells the time to the frame that answers the press, to the first that shows where it leads, and to the last."""
    frames, finger = bench.frames, bench.finger
    where = finger.find(step.control)
    if where is None:
        if step.route:
            bench.arrive(step.route)
        return
    frames.clear()
    pressed = time.monotonic()
    finger.press(where)
    pause(HELD)
    answer = frames.shown[0] if frames.shown else None
    frames.clear()
    before = stage(bench).property("shownRoute")
    seen: list[float] = []
    frames.see = lambda now: None if seen or not arrives(bench, before) else seen.append(now)
    released = time.monotonic()
    finger.lift(where)
    bench.rest()
    frames.see = None
    if answer is not None:
        bench.tell(f"touch/{step.name}/answer", "ms", [(answer - pressed) * 1000])
    stayed = stage(bench).property("shownRoute") == before
    shown = seen[0] if seen else frames.shown[0] if stayed and frames.shown else None
    if shown is not None:
        bench.tell(f"touch/{step.name}/shown", "ms", [(shown - released) * 1000])
        bench.tell(f"touch/{step.name}/whole", "ms", [(frames.shown[-1] - released) * 1000])
        bench.tell(f"frames/{step.name}", "ms", [gap * 1000 for gap in frames.steps(shown)])
        bench.tell(f"work/{step.name}", "ms", [work * 1000 for work in frames.work(shown)])


def stage(bench: Bench) -> QQuickItem:
    return next(item for item in items(bench.kiosk.window.contentItem()) if item.property("shownRoute") is not None)


def arrives(bench: Bench, before: str) -> bool:
    """Something of another screen than the one before is on the glass: the plate that flies there, or the screen itself."""
    place = stage(bench)
    if place.property("shownRoute") == before:
        return False
    flies = any(child.z() == FLYER and child.isVisible() for child in place.childItems())
    return flies or (place.property("swapped") and place.property("share") > 0)
