"""What is done with each program, and measured from outside: the same touches on the same places, seen on the same pixels."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from build_keep import BuildError
from compare_glass import WHOLE, Glass, Pixels, Region, glass
from compare_programs import Contender, Running, processor_time, running

START_SECONDS = 60.0  # a program that shows nothing for so long has failed
CONTENT_SHARE = 0.004  # of the screen in another colour than its ground: a title does that, an empty window does not
HOLD_SECONDS = 0.08  # a finger stays on the glass
ANSWER_SECONDS = 5.0
TRANSITION_SECONDS = 1.2  # more than the longest takes
PACED_SECONDS = 0.48  # the tile grows, the page appears: while that lasts, something ought to move
INVITATION = (250, 880)  # to touch the resting screen, of both
BLANK = Region(100, 150, 400, 60)  # of the resting screen: nothing but its ground
TAP_EVERY = 0.1  # seconds: faster than a hand, so that the answer and not the touch is waited for
HOME_BUTTON = (160, 1025)  # in the bar below, of both
TILES = 6
TILE_STEP, TILE_WIDTH = 298, 280

Samples = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Plan:
    """How long everything is looked at, in seconds, and how often."""

    rounds: int
    touches: int  # in each round
    rest: float
    attract: float  # a slide of the attract loop stays for nine
    settle: float  # after the start and before memory is looked at: both tidy up once nothing happens


FULL = Plan(rounds=4, touches=8, rest=20, attract=27, settle=8)
QUICK = Plan(rounds=2, touches=3, rest=6, attract=9, settle=6)


def tile(number: int) -> Region:
    """Where the tile of a theme lies on the home screen of both."""
    return Region(76 + TILE_STEP * (number % TILES), 420, TILE_WIDTH, 500)


def shows_content(pixels: Pixels) -> bool:
    """More than one ground colour is on the screen."""
    colours, counts = np.unique(pixels, return_counts=True)
    return bool(1 - counts.max() / pixels.size > CONTENT_SHARE) and len(colours) > 2


def outside(pixels: Pixels, region: Region, every: int) -> Pixels:
    """The pixels of the whole screen, seen one in `every`, with a region taken out."""
    left = pixels.copy()
    left[region.y // every : -(-(region.y + region.height) // every), region.x // every : -(-(region.x + region.width) // every)] = 0
    return left


def measure(contender: Contender, plan: Plan, folder: Path) -> Samples:
    """One round with a program: started on the resting screen, twice, and on the home screen, each on a fresh display. Raises BuildError."""
    found: Samples = defaultdict(list)
    with glass(folder) as screen, running(contender, "attract", screen.display) as program:
        found["start"].append(_first_content(screen, program))
        time.sleep(plan.settle)
        share, server = busy(program, screen, plan.attract)
        found["attract"].append(share)
        found["attract-server"].append(server)
        found["memory-attract"].append(program.memory() / 1e6)
    with glass(folder) as screen, running(contender, "attract", screen.display) as program:
        _first_content(screen, program)
        found["answer"].append(_first_answer(screen, program))
    with glass(folder) as screen, running(contender, "home", screen.display) as program:
        found["start-home"].append(_first_content(screen, program))
        found["whole-home"].append((screen.rest(still=2.0) - program.begun) * 1000)
        time.sleep(plan.settle)
        found["memory-start"].append(program.memory() / 1e6)
        found["rest"].append(busy(program, screen, plan.rest)[0])
        for number in range(plan.touches):
            program.check()
            touch(screen, number, found)
        time.sleep(plan.settle)
        found["memory"].append(program.memory() / 1e6)
        found["memory-own"].append(program.memory(("Pss_Anon", "Pss_Shmem")) / 1e6)
    return found


def warm_up(contender: Contender, plan: Plan, folder: Path) -> None:
    """Start a program once, so that it has made what it keeps from one start to the next."""
    for name in ("attract", "home"):
        with glass(folder) as screen, running(contender, name, screen.display) as program:
            _first_content(screen, program)
            time.sleep(plan.settle)


def _first_content(screen: Glass, program: Running) -> float:
    def shown() -> bool:
        program.check()
        return shows_content(screen.see())

    return (screen.wait(shown, START_SECONDS, "anything") - program.begun) * 1000


def _first_answer(screen: Glass, program: Running) -> float:
    """Touch the resting screen again and again; gives the milliseconds from the start until another screen begins to take its place."""
    ground = screen.see(BLANK).flat[0]
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        screen.press(*INVITATION)
        screen.lift()
        with suppress(BuildError):
            seen = screen.wait(lambda: bool(np.all(screen.see(BLANK) != ground)), TAP_EVERY, "an answer")
            return (seen - program.begun) * 1000
    raise screen.unseen("an answer", START_SECONDS)


def busy(program: Running, screen: Glass, seconds: float) -> tuple[float, float]:
    """What a program, and the X server meanwhile, take of a core, in percent."""
    before, server = program.usage(), processor_time(screen.server)
    time.sleep(seconds)
    after = program.usage()
    passed = after.at - before.at
    return 100 * max(0.0, after.processor - before.processor) / passed, 100 * (processor_time(screen.server) - server) / passed


def touch(screen: Glass, number: int, found: Samples) -> None:
    """Open a theme from the home screen and come back; adds what was seen of it."""
    region = tile(number)
    screen.point(*region.middle)
    screen.rest(still=0.3)
    edge = Region(region.x - 6, region.y, 20, region.height)
    before = screen.see(edge, 2)
    pressed = screen.press(*region.middle)
    seen = screen.wait(lambda: not np.array_equal(screen.see(edge, 2), before), ANSWER_SECONDS, "that a tile is touched")
    found["touch"].append((seen - pressed) * 1000)
    time.sleep(max(0.0, pressed + HOLD_SECONDS - time.monotonic()))
    frames, first = _let_go(screen, Region(region.x - 24, region.y - 160, region.width + 48, region.height + 180))
    found["page"].append(first)
    found["frames"].append(float(len(frames)))
    found["pace"] += intervals(frames)
    screen.rest(still=0.3)
    screen.press(*HOME_BUTTON)
    time.sleep(HOLD_SECONDS)
    screen.lift()
    time.sleep(TRANSITION_SECONDS)
    screen.rest(still=0.3)


def _let_go(screen: Glass, around: Region) -> tuple[list[float], float]:
    """Let go and look: the times of the frames of the transition, and the milliseconds to the first pixel that is not of the tile."""
    every = 12
    begun = outside(screen.see(WHOLE, every), around, every)
    let_go = screen.lift()
    first: list[float] = []

    def watch(pixels: Pixels, now: float) -> None:
        if not first and not np.array_equal(outside(pixels, around, every), begun):
            first.append((now - let_go) * 1000)

    frames = screen.frames(WHOLE, TRANSITION_SECONDS, watch)
    if not first:
        raise screen.unseen("a new page", TRANSITION_SECONDS)
    return [frame for frame in frames if frame <= frames[0] + PACED_SECONDS], first[0]


def intervals(frames: Sequence[float]) -> list[float]:
    """Milliseconds between frames."""
    return [(later - earlier) * 1000 for earlier, later in pairwise(frames)]
