"""The order of a whole run: which cases, what is measured of each, and how far it has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from kiosk.bench.orders import Patience, Task
from kiosk.bench.runner import Runner, Subject, clean_up, display, drop_caches, size_of
from kiosk.bench.series import Case, Series, joined

USUAL = (1920, 1080)
SIZES = (USUAL, (1080, 1920), (3840, 2160), (2160, 3840))
RENDERERS = ("software", "opengl")
EVERYTHING = (Task.NAVIGATION, Task.VIEWS, Task.ATTRACT, Task.REST, Task.SEARCH, Task.TOUR)
OFTEN = (Task.NAVIGATION,) * 5  # more of it in the usual size, drawn in software: a 99th percentile wants a hundred frames of each change
BRIEF = (Task.NAVIGATION, Task.ATTRACT)  # of other sizes than the usual one, where there is little time
LARGE = (Task.SEARCH,)  # of the packs that are there to be large


@dataclass(frozen=True, slots=True)
class Stretch:
    """One case, its pack's folder, and the tasks that are done in it."""

    case: Case
    content: Path
    tasks: tuple[Task, ...]


def stretches(packs: Sequence[tuple[str, Path]], *, quick: bool) -> list[Stretch]:
    """The first pack in every size and drawn by both, or quickly in some; the others in the usual size, drawn in software."""
    (name, content), *others = packs
    cases = [(size, renderer) for size in SIZES for renderer in RENDERERS]
    if quick:
        cases = [case for case in cases if case in ((USUAL, "opengl"), *((size, "software") for size in SIZES[:3]))]
    first = [Stretch(Case(name, *size, renderer), content, BRIEF if quick else EVERYTHING) for size, renderer in cases]
    first[0] = replace(first[0], tasks=EVERYTHING + OFTEN)
    return first[:1] + [Stretch(Case(other, *USUAL, "software"), path, LARGE) for other, path in others] + first[1:]


def run(subject: Subject, plan: Sequence[Stretch], patience: Patience, say: Callable[[str], None]) -> tuple[list[Series], bool]:
    """Measure everything; gives the series, and whether the caches of the disk could be dropped for cold starts."""
    found: list[Series] = []
    cold = drop_caches()
    if not cold:
        say("Cold starts are not measured: the system's caches can be dropped by root alone.")
    number = 0
    try:
        for size, group in groupby(plan, key=lambda stretch: (stretch.case.width, stretch.case.height)):
            together = list(group)
            with display(size, subject.display) as shown_on:
                runner = Runner(subject, patience, shown_on, say)
                found += starts(runner, together, cold=cold)
                for stretch in together:
                    number += 1
                    say(f"[{number}/{len(plan)}] {stretch.case}: {', '.join(dict.fromkeys(stretch.tasks))}")
                    found += runner.work(stretch.case, stretch.content, stretch.tasks)
    finally:
        clean_up()
    found += bundle(subject, plan[0].case)
    return joined(found), cold


def starts(runner: Runner, together: Sequence[Stretch], *, cold: bool) -> list[Series]:
    """Starts in turn, A B A B, so that what the machine does meanwhile is shared by all of them; the first of each is not counted.

    The cold ones come last: a start after one of those would find the files of another pack in no cache.
    """
    found: list[Series] = []
    for stretch in together:
        runner.report(f"{stretch.case}: check, and a start that is not counted")
        found += runner.check(stretch.case, stretch.content)
        runner.work(stretch.case, stretch.content, (Task.KEEP,))
        runner.yardstick(stretch.case)
    for turn in range(runner.patience.starts):
        runner.report(f"{', '.join(str(stretch.case) for stretch in together)}: start {turn + 1} of {runner.patience.starts}")
        for renderer in dict.fromkeys(stretch.case.renderer for stretch in together):
            found += runner.yardstick(next(stretch.case for stretch in together if stretch.case.renderer == renderer))
        for stretch in together:
            found += runner.start(stretch.case, stretch.content)
    for turn in range(runner.patience.starts_cold if cold else 0):
        for stretch in together:
            runner.report(f"{stretch.case}: cold start {turn + 1} of {runner.patience.starts_cold}")
            drop_caches()
            found += runner.start(stretch.case, stretch.content, cold=True)
    return found


def bundle(subject: Subject, case: Case) -> list[Series]:
    """The size of the standalone folder, where it is what was measured."""
    program = Path(subject.program[0])
    return [Series(case, "bundle/size", "MB", (size_of(program.parent) / 1e6,))] if (program.parent / "sbom.cdx.json").is_file() else []
