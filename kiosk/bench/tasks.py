"""What a kiosk that is measured does with itself, each task with a function; `tell` takes what was measured."""

from __future__ import annotations

import gc
import os
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import assert_never

from PySide6.QtCore import QPoint

from kiosk.app import Kiosk
from kiosk.bench.frames import Finger, Frames, come_to_rest, items, pause
from kiosk.bench.orders import Patience, Task
from kiosk.opening import RESTS_AFTER
from kiosk.screens.documents import fixed_routes, known_routes
from kiosk.screens.views import views_of
from kiosk.screens.visit_model import ATTRACT
from kiosk.station.memory import memory_of

Tell = Callable[[str, str, list[float]], None]

ONE_MOVEMENT = 0.25  # seconds; a longer gap between frames within a view is a rest between two movements
FACETS = 4  # of a view, at most
HELD = 0.08  # seconds that a finger lies on the glass
DRAG = 40  # moves
QUERIES = 60
LONGEST_KEEPING = 240.0  # seconds
SEED = 7


@dataclass(frozen=True, slots=True)
class Bench:
    """A running kiosk, its frames, and whom to tell."""

    kiosk: Kiosk
    frames: Frames
    tell: Tell
    patience: Patience

    @property
    def finger(self) -> Finger:
        return Finger(self.kiosk.window)

    def rest(self) -> None:
        come_to_rest(self.kiosk.window, self.frames)

    def arrive(self, route: str, facet: str = "") -> None:
        """Go to a screen as a new visit, and wait until it is still."""
        self.kiosk.visit.begin_at(route, facet)
        if route == ATTRACT:  # moves on
            pause(1.5)
        else:
            self.rest()


def do(task: Task, bench: Bench) -> None:
    from kiosk.bench.navigation import navigate

    match task:
        case Task.KEEP:
            keep()
        case Task.MEMORY:
            remember(bench, "memory/after start")
        case Task.NAVIGATION:
            for _ in range(bench.patience.rounds):
                navigate(bench)
        case Task.VIEWS:
            explore(bench)
        case Task.ATTRACT:
            attract(bench)
        case Task.REST:
            rest(bench)
        case Task.SEARCH:
            search(bench)
        case Task.TOUR:
            tour(bench)
        case _:
            assert_never(task)


def keep() -> None:
    """Stay until the kiosk has kept the pack, which it does some seconds after its start: later starts find it compiled."""
    end = time.monotonic() + LONGEST_KEEPING
    begun = False
    while time.monotonic() < end:
        pause(0.005)  # a small pack is kept in less than a tenth of a second
        going = any(thread.name == "last-good" for thread in threading.enumerate())
        if begun and not going:
            return
        begun = begun or going


def remember(bench: Bench, measure: str) -> None:
    """The memory of the process, its share of what it shares included (PSS), when it has given back what it does not need."""
    pause(RESTS_AFTER / 1000 + 0.5)
    bench.tell(measure, "MB", [(memory_of(os.getpid()) or 0) / 1e6])


def explore(bench: Bench) -> None:
    """Each explore view: its facets one after the other, and a finger that draws over it."""
    pack, visit, window = bench.kiosk.pack, bench.kiosk.visit, bench.kiosk.window
    assert pack is not None
    language = str(visit.property("language"))
    for view in views_of(pack):
        bench.arrive(view.route)
        bench.frames.clear()
        for facet in view.facets(pack, language)[:FACETS]:
            visit.showFacet(facet)
            bench.rest()
        visit.showFacet("")
        bench.rest()
        bench.tell(f"frames/view {view.route}", "ms", [step * 1000 for step in bench.frames.steps_within(ONE_MOVEMENT)])
        bench.frames.clear()
        drag(bench, QPoint(window.width() // 2, window.height() * 2 // 3))
        bench.tell(f"frames/drag {view.route}", "ms", [step * 1000 for step in bench.frames.steps_within(ONE_MOVEMENT)])


def drag(bench: Bench, start: QPoint) -> None:
    """Draw a finger upwards, and back, as fast as a hand does."""
    finger, length = bench.finger, bench.kiosk.window.height() // 3
    finger.press(start)
    for move in range(1, DRAG + 1):
        way = 2 * move if move <= DRAG // 2 else 2 * (DRAG - move)
        finger.move(start - QPoint(0, length * way // DRAG))
        pause(1 / 60)
    finger.lift(start)
    bench.rest()


def attract(bench: Bench) -> None:
    """The loop: what it takes of a processor, how long its frames take, and how even they are while one plate fades into the next."""
    bench.arrive(ATTRACT)
    screen = next(item for item in items(bench.kiosk.window.contentItem()) if item.property("upperShown") is not None)
    bench.frames.clear()
    begun, used = time.monotonic(), time.process_time()
    pause(bench.patience.attract)
    seconds = time.monotonic() - begun
    bench.tell("attract/processor", "%", [(time.process_time() - used) / seconds * 100])
    bench.tell("attract/frames a second", "frames", [len(bench.frames.shown) / seconds])
    bench.tell("draw/attract", "ms", [drawing * 1000 for drawing in bench.frames.drawing])
    fades: list[tuple[float, object, object]] = []
    bench.frames.see = lambda now: fades.append((now, screen.property("upperShown"), screen.property("index")))
    pause(bench.patience.attract)
    bench.frames.see = None
    bench.tell("frames/attract", "ms", [step * 1000 for step in fading(fades)])


def fading(seen: Sequence[tuple[float, object, object]]) -> list[float]:
    """The seconds between frames from when another plate was chosen until the words follow it; `seen` is (when, plate, words)."""
    steps, fades = [], False
    for (before, plate, words), (after, next_plate, next_words) in pairwise(seen):
        if fades:
            steps.append(after - before)
        fades = (fades or plate != next_plate) and words == next_words
    return steps


def rest(bench: Bench) -> None:
    """Each kind of screen, left alone."""
    pack = bench.kiosk.pack
    assert pack is not None
    kinds: dict[str, str] = {}
    for route in known_routes(pack):
        kinds.setdefault(route.partition("/")[0], route)
    for kind, route in kinds.items():
        if kind == ATTRACT:
            continue
        bench.arrive(route)
        pause(0.7)
        bench.frames.clear()
        used = time.process_time()
        pause(bench.patience.rest)
        bench.tell(f"rest/{kind}/processor", "%", [(time.process_time() - used) / bench.patience.rest * 100])
        bench.tell(f"rest/{kind}/frames", "frames", [float(len(bench.frames.shown))])


def search(bench: Bench) -> None:
    """Words of the pack's titles, typed letter by letter, one in three with a slip."""
    library, visit, pack = bench.kiosk.library, bench.kiosk.visit, bench.kiosk.pack
    assert pack is not None
    language = str(visit.property("language"))
    begun, used = time.monotonic(), time.process_time()
    library.prepareSearch(language)
    while language not in library.property("searchable"):
        pause(0.02)
    bench.tell("search/index", "s", [time.monotonic() - begun])
    bench.tell("search/index processor", "s", [time.process_time() - used])
    chance = random.Random(SEED)
    routes = [route for route in known_routes(pack) if route not in fixed_routes(pack)]
    times = []
    for route in (chance.choice(routes) for _ in range(QUERIES)):
        query = str(pack.pages[route.partition("/")[2]].title.get(language, ""))[:24]
        if query and chance.random() < 1 / 3:
            at = chance.randrange(len(query))
            query = query[:at] + chance.choice("aeirst") + query[at + 1 :]
        for length in range(1, len(query) + 1):
            asked = time.perf_counter()
            library.search(query[:length], language)
            times.append((time.perf_counter() - asked) * 1000)
    bench.tell("search/key", "ms", times)


def tour(bench: Bench) -> None:
    """Every screen once, or so many of them, evenly chosen, as far as the time goes; then the memory. One that takes too long is counted."""
    pack = bench.kiosk.pack
    assert pack is not None
    routes = known_routes(pack)
    step = max(1, -(-len(routes) // bench.patience.screens))
    end, endless = time.monotonic() + bench.patience.tour, 0
    for route in routes[::step]:
        if time.monotonic() > end:
            break
        try:
            bench.arrive(route)
        except TimeoutError:
            endless += 1
    gc.collect()
    bench.tell("tour/not at rest in time", "screens", [float(endless)])
    remember(bench, "memory/after tour")
