"""Measure the search: `python build_scripts/bench_search.py [PACK ...] [--flagships N] [--words W]`.

Without a pack it measures the one that comes along and one of N flagships with a vocabulary of about W invented words, whose
frequencies fall as those of a language do. Each query is typed letter by letter, as on the kiosk, and every letter is timed. A second
line tells how the kiosk makes the index beside its screens: how long the screen waits for the call that begins it, and the longest
that the thread of the screens, asked every few milliseconds, takes to answer meanwhile. Times are in milliseconds unless said otherwise.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication

from kiosk.pack.model import Facet, Pack, Page, PageKind, Panel
from kiosk.pack.reader import load
from kiosk.pack.search import Index, build_index
from kiosk.screens.library import Library
from kiosk.settings import default_content

SYLLABLES = "ba be bi bo ca ce co da de di du fa fe ga gi la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si ta te ti to va vi"
ENDINGS = ("tion", "ique", "ment", "ose", "ite", "eur", "age", "isme", "es", "al")
QUERIES = 200
ASKED_EVERY = 0.002  # seconds
SEED = 7


def invented_words(number: int, chance: random.Random) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < number:
        found["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) + chance.choice(ENDINGS)] = None
    return list(found)


def large_pack(base: Pack, flagships: int, words: int) -> Pack:
    """The base pack with its flagships replaced by invented ones, about 300 words each."""
    chance = random.Random(SEED)
    vocabulary = invented_words(words, chance)
    weights = list(accumulate(1 / rank for rank in range(1, words + 1)))

    def text(count: int) -> dict[str, str]:
        return {base.default_language: " ".join(chance.choices(vocabulary, cum_weights=weights, k=count))}

    theme = base.themes[0]
    source = base.pages[theme].source
    pages = {one: page for one, page in base.pages.items() if page.kind is not PageKind.FLAGSHIP}
    for number in range(flagships):
        panels = tuple(Panel(facet, text(4), text(60), source, more=text(30)) for facet in (Facet.WHAT, Facet.WHY, Facet.HOW))
        name = {base.default_language: f"{chance.choice(vocabulary).upper()} {number}"}
        pages[f"f{number}"] = Page(f"f{number}", PageKind.FLAGSHIP, text(6), text(20), source, name=name, parent=theme, panels=panels)
    return replace(base, pages=pages)


def typed(index: Index, chance: random.Random) -> Iterator[str]:
    """Queries of one to three words, one in three with a slip, letter by letter."""
    for _ in range(QUERIES):
        query = " ".join(chance.choices(index.vocabulary.stems, k=chance.randint(1, 3)))
        if chance.random() < 1 / 3:
            at = chance.randrange(len(query))
            query = query[:at] + chance.choice("aeirst") + query[at + 1 :]
        yield from (query[:length] for length in range(1, len(query) + 1))


def measure(name: str, pack: Pack) -> float:
    """Print a line about one pack; gives the 99th percentile in milliseconds."""
    start = time.perf_counter()
    index = build_index(pack, pack.default_language)
    build = time.perf_counter() - start
    tracemalloc.start()
    kept = build_index(pack, pack.default_language)
    size, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    times = []
    slowest = (0.0, "")
    for query in typed(index, random.Random(SEED)):
        start = time.perf_counter()
        index.search(query)
        times.append((time.perf_counter() - start) * 1e3)
        slowest = max(slowest, (times[-1], query))
    times.sort()
    median, high = times[len(times) // 2], times[len(times) * 99 // 100]
    print(
        f"{name}: {len(index.screens)} screens, {len(index.vocabulary.stems)} words; built in {build:.2f} s, "
        f"{size / 2**20:.1f} MiB kept, {peak / 2**20:.1f} MiB at most; {len(times)} keys: "
        f"p50 {median:.2f}, p99 {high:.2f}, worst {slowest[0]:.1f} ({slowest[1]!r})",
        flush=True,
    )
    measure_beside(pack)
    return high


def measure_beside(pack: Pack) -> None:
    """Print how the screens fare while the index of a pack is made in its own thread."""
    application = QCoreApplication.instance() or QCoreApplication([])
    library, gaps = Library(pack), []
    start = time.perf_counter()
    library.prepareSearch(pack.default_language)
    begun = time.perf_counter()
    while not library.property("searchable"):
        asked = time.perf_counter()
        time.sleep(ASKED_EVERY)
        application.processEvents()
        gaps.append(time.perf_counter() - asked - ASKED_EVERY)
    done = time.perf_counter()
    library.close()
    print(
        f"  beside the screens: begun in {(begun - start) * 1e3:.1f}, ready after {done - start:.2f} s; "
        f"the screens answer within p99 {sorted(gaps)[len(gaps) * 99 // 100] * 1e3:.1f}, worst {max(gaps) * 1e3:.1f}",
        flush=True,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure each pack; gives 1 where a 99th percentile takes longer than a frame."""
    parser = argparse.ArgumentParser(description="Measure the search.")
    parser.add_argument("packs", nargs="*", type=Path)
    parser.add_argument("--flagships", type=int, default=10_000)
    parser.add_argument("--words", type=int, default=30_000)
    asked = parser.parse_args(arguments)
    highs = [measure(str(path), load(path)) for path in asked.packs]
    if not asked.packs:
        base = load(default_content())
        highs.append(measure("the pack that comes along", base))
        highs.append(measure(f"{asked.flagships} flagships", large_pack(base, asked.flagships, asked.words)))
    return 1 if max(highs) > 16 else 0


if __name__ == "__main__":
    sys.exit(main())
