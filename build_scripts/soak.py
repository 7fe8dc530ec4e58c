"""Goes from screen to screen for as long as one likes, as visitors do, and says how much memory the kiosk takes and whether it grows.

    .venv/bin/python build_scripts/soak.py                      half an hour, off screen, at 1920x1080
    .venv/bin/python build_scripts/soak.py --minutes 60 --size 1280x800 --seed 7

Each step is a screen that was drawn until nothing moved any more. Visits begin in any language, some of them in other colours or larger
text. Two measures (Linux): the share of the process (PSS), which is what `memory_mb` is about, and its own pages (anonymous ones), by which
it is judged: the share moves with whatever other programs start and end. They are read in the resting screen, after a visit, when garbage
is collected, which would come and go by itself, and what drawing took has been returned to the system, as the kiosk does whenever a screen
has been there for some seconds. The first 2,000 screens, in which pages, pictures and letters are made once, are left out of the slope.
Exit code 1 where it grows by more than 0.5 MB an hour and by more than 2 MB in all, for what is below is noise; 2 where less than ten
minutes are left to judge by.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load
from kiosk.screens.capture import settle
from kiosk.screens.documents import known_routes
from kiosk.screens.narrator import Unheard
from kiosk.screens.visit_model import ATTRACT
from kiosk.settings import Settings, default_content, window_size
from kiosk.station.memory import give_back, share_one_arena

LOOK_EVERY = 5.0  # seconds between two looks at the memory
SHOW_EVERY = 60.0
WARM = 2000  # screens
LEAST = 600.0  # seconds after them
MOST_AN_HOUR = 0.5  # MB
NOISE = 2.0  # MB
LONGEST_VISIT = 30  # screens
PALETTES = ("light", "contrast", "night")


@dataclass(frozen=True, slots=True)
class Sample:
    seconds: float
    steps: int
    share: float  # MB
    own: float  # MB


def memory() -> tuple[float, float]:
    """The share of this process and its own pages, in MB."""
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    share, own = (re.search(rf"^{name}: +(\d+) kB$", text, re.MULTILINE) for name in ("Pss", "Anonymous"))
    return int(share[1]) / 1024 if share else 0.0, int(own[1]) / 1024 if own else 0.0


def slope(points: Sequence[tuple[float, float]]) -> float:
    """Of the straight line through these points, by least squares; 0 where there is none."""
    mean_x, mean_y = (sum(values) / max(1, len(points)) for values in zip(*points, strict=True)) if points else (0.0, 0.0)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0


def steps(kiosk: Kiosk, chance: random.Random) -> Iterator[str]:
    """One screen after the other, each drawn."""
    assert kiosk.pack is not None
    routes = known_routes(kiosk.pack)
    while True:
        kiosk.visit.start_in(chance.choice(kiosk.pack.languages))
        kiosk.visit.begin_at("home")
        kiosk.visit.setProperty("paletteName", chance.choice(PALETTES))
        kiosk.visit.setProperty("textStep", chance.choice((0, 0, 0, 1, 2)))
        for _ in range(chance.randint(1, LONGEST_VISIT)):
            if chance.random() < 0.25:
                kiosk.visit.back()
            else:
                kiosk.visit.open(chance.choice(routes))
            settle(kiosk.window)
            yield str(kiosk.visit.property("route"))
        kiosk.visit.begin_at(ATTRACT)
        settle(kiosk.window)
        yield ATTRACT


def tidy(kiosk: Kiosk) -> None:
    """Leave in memory what is needed."""
    kiosk.engine.collectGarbage()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    give_back()


def soak(kiosk: Kiosk, seconds: float, chance: random.Random) -> list[Sample]:
    """What the memory was, every few seconds, while one screen follows the other."""
    samples: list[Sample] = []
    started, shown = time.monotonic(), -SHOW_EVERY
    for number, route in enumerate(steps(kiosk, chance), start=1):
        passed = time.monotonic() - started
        if route == ATTRACT and passed >= (samples[-1].seconds + LOOK_EVERY if samples else 0.0):
            tidy(kiosk)
            samples.append(Sample(passed, number, *memory()))
            if samples[-1].seconds >= shown + SHOW_EVERY:
                shown = samples[-1].seconds
                print(
                    f"{passed / 60:6.1f} min  {number:8,} screens  {samples[-1].share:7.1f} MB, {samples[-1].own:7.1f} its own", flush=True
                )
        if passed >= seconds and samples:
            return samples
    raise AssertionError("It ends by the clock alone.")


def judge(samples: Sequence[Sample]) -> tuple[str, int]:
    """What the samples say, and the exit code that follows."""
    whole = samples[-1]
    warm = [one for one in samples if one.steps >= WARM] or [whole]
    hourly = slope([(one.seconds / 3600, one.own) for one in warm])
    per_step = slope([(one.steps / 100_000, one.own) for one in warm])
    grown = hourly * (warm[-1].seconds - warm[0].seconds) / 3600
    text = (
        f"{whole.steps:,} screens in {whole.seconds / 60:.1f} minutes ({whole.steps / whole.seconds:.1f} a second); "
        f"{whole.share:.1f} MB at the end, {max(one.share for one in warm):.1f} at most; its own pages: "
        f"{warm[0].own:.1f} MB after {warm[0].steps:,} screens, {whole.own:.1f} at the end; "
        f"{hourly:+.2f} MB an hour, {per_step:+.2f} MB in 100,000 screens, {grown:+.2f} MB in all"
    )
    if whole.seconds - warm[0].seconds < LEAST:
        return f"{text}; that is too short to judge by", 2
    return text, 0 if hourly <= MOST_AN_HOUR or grown <= NOISE else 1


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Soak the kiosk.")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--size", type=window_size, default=(1920, 1080))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--content", type=Path, default=default_content())
    asked = parser.parse_args(arguments)
    share_one_arena()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(asked.content, Path(folder), speech=False)
        with closing(assemble(settings, load(asked.content), still=True, speaker=Unheard())) as kiosk:
            kiosk.window.resize(*asked.size)
            kiosk.window.show()
            text, code = judge(soak(kiosk, asked.minutes * 60, random.Random(asked.seed)))
    print(text, flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
