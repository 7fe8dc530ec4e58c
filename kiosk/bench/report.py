"""What came of a run as a page of Markdown, and the files of `--out`."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.bench.compare import cases_of, lookup, pooled, ratios
from kiosk.bench.runner import PHASES
from kiosk.bench.series import YARDSTICK, Case, Series, percentile, spread

MOST_STEP = 20.0  # milliseconds between two frames of a transition, at the 99th percentile
MOST_KEY = 16.0  # milliseconds for a letter of a search, likewise
MOST_START = 1.5  # times the start with the first pack
MOST_MEMORY = 1.3
WAITING = "-"


def machine(program: Path | None, *, cold: bool) -> dict[str, str]:
    """Where and when it was measured: no name of a machine or a user."""
    model = re.search(r"^model name\s*: (.+)$", _read("/proc/cpuinfo"), re.MULTILINE)
    memory = re.search(r"^MemTotal: +(\d+) kB$", _read("/proc/meminfo"), re.MULTILINE)
    system = re.search(r'^PRETTY_NAME="(.+)"$', _read("/etc/os-release"), re.MULTILINE)
    return {
        "date": f"{datetime.now():%Y-%m-%d %H:%M}",
        "kiosk": __version__,
        "commit": _commit(),
        "program": "from its source" if program is None else "standalone folder",
        "processor": f"{model[1] if model else platform.machine()}, {os.cpu_count()} cores",
        "memory": f"{int(memory[1]) / 1e6:.0f} GB" if memory else WAITING,
        "system": f"{system[1] if system else platform.system()}, Linux {platform.release()}",
        "load at the end": f"{os.getloadavg()[1]:.2f}" if hasattr(os, "getloadavg") else WAITING,
        "cold starts": "caches of the disk dropped" if cold else "not measured: only root can drop the caches",
    }


def _read(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8")
    except OSError:
        return ""


def _commit() -> str:
    folder = Path(__file__).resolve().parent
    try:
        done = subprocess.run(["git", "-C", str(folder), "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    except OSError:
        return WAITING
    return done.stdout.strip() or WAITING


def page(series: Sequence[Series], where: Mapping[str, str]) -> str:
    """All tables. Medians, with the quartiles in brackets where there is more than one value."""
    parts = [
        ["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in where.items())],
        ["**Targets**", "", *targets(series)],
        ["**Start and memory**", "", *starts(series)],
        ["**Phases of a warm start**, in ms", "", *phase_table(series)],
        *(["**Touch and frames: " + str(case) + "**, in ms", "", *touches(series, case)] for case in cases_of(series)),
        ["**Rest**", "", *rests(series)],
        ["**Resting loop, search, check**", "", *others(series)],
        ["**Ratios**", "", "| ratio | |", "|---|---:|", *(f"| {name} | {value:.2f} |" for name, value in ratios(series).items())],
    ]
    return "\n\n".join("\n".join(part) for part in parts if len(part) > 4) + "\n"


def targets(series: Sequence[Series]) -> list[str]:
    """What the project set itself, and whether it is reached."""
    cases, values = cases_of(series), lookup(series)
    first, found = cases[0], ratios(series)
    rows = ["| target | worst | |", "|---|---|---|"]

    def add(name: str, worst: float, most: float, of: str) -> None:
        rows.append(f"| {name} | {worst:.2f} ({of}) | {'reached' if worst <= most else 'MISSED'} |")

    still = [(max(one.values), one.measure) for one in series if one.measure.startswith("rest/") and one.measure.endswith("/frames")]
    if still:
        add("no frame on a still screen", *_worst(still, 0))
    steps = [(percentile(one.values, 99), one.measure) for one in series if one.case == first and one.measure.startswith("frames/")]
    works = [(percentile(one.values, 99), one.measure) for one in series if one.case == first and one.measure.startswith("work/")]
    transitions = [(value, name) for value, name in steps if "/view " not in name and "/drag " not in name]
    if transitions:
        add(f"frames of each transition, p99 ≤ {MOST_STEP:.0f} ms, {first}", *_worst(transitions, MOST_STEP))
    if works:
        add(f"work for a frame of each transition, p99 ≤ {MOST_STEP:.0f} ms of a processor, {first}", *_worst(works, MOST_STEP))
    for case in cases:
        for name, most in (("start/interactive", MOST_START), ("memory/after start", MOST_MEMORY)):
            ratio = found.get(f"{name}: {case.pack} / {first.pack}")
            if ratio is not None and case != first:
                add(f"{name} ≤ {most} × {first.pack}", ratio, most, case.pack)
        key = values(case, "search/key")
        if key:
            add(f"a letter of a search, p99 ≤ {MOST_KEY:.0f} ms", percentile(key, 99), MOST_KEY, str(case))
    return rows


def _worst(found: Sequence[tuple[float, str]], most: float) -> tuple[float, float, str]:
    value, name = max(found)
    return value, most, name


def told(values: Sequence[float], digits: int = 1) -> str:
    """`12.3 (11.9–13.0)`: median and quartiles."""
    if not values:
        return WAITING
    low, high = spread(values)
    middle = f"{percentile(values, 50):.{digits}f}"
    return middle if len(values) == 1 else f"{middle} ({low:.{digits}f}–{high:.{digits}f})"


def tail(values: Sequence[float]) -> str:
    """Median, 99th percentile and worst."""
    if not values:
        return f"{WAITING} | {WAITING} | {WAITING}"
    return f"{percentile(values, 50):.1f} | {percentile(values, 99):.1f} | {max(values):.1f}"


def starts(series: Sequence[Series]) -> list[str]:
    values = lookup(series)
    columns = ("start/first frame", "start/interactive", "start/complete", "cold/first frame", "cold/interactive", "start/processor")
    rows = [f"| | {' | '.join(f'{name}, s' for name in columns)} | memory after start, MB | after the tour, MB |", "|---|" + "---:|" * 8]
    yardsticks = [case for case in dict.fromkeys(one.case for one in series) if case.pack == YARDSTICK]
    for case in [*cases_of(series), *yardsticks]:
        cells = [told(values(case, name), 2) for name in columns]
        cells += [told(values(case, name), 0) for name in ("memory/after start", "memory/after tour")]
        rows.append(f"| {case} | {' | '.join(cells)} |")
    return rows


def phase_table(series: Sequence[Series]) -> list[str]:
    values = lookup(series)
    names = [name for name in PHASES if name != "complete"]
    rows = [f"| | {' | '.join(names)} |", "|---|" + "---:|" * len(names)]
    for case in cases_of(series):
        cells = (told([value * 1000 for value in values(case, f"phase/{name}")], 0) for name in names)
        rows += [f"| {case} | {' | '.join(cells)} |"]
    return rows


def touches(series: Sequence[Series], case: Case) -> list[str]:
    values = lookup(series)
    names = list(dict.fromkeys(one.measure.split("/")[1] for one in series if one.case == case and one.measure.startswith("touch/")))
    rows = [
        "| step | press answered | leads on, p50 | p99 | whole | between frames, p50 | p99 | worst | work for a frame, p50 | p99 | worst |",
        "|---|" + "---:|" * 10,
    ]
    for name in names:
        shown = values(case, f"touch/{name}/shown")
        leads = f"{percentile(shown, 50):.0f} | {percentile(shown, 99):.0f}" if shown else f"{WAITING} | {WAITING}"
        answer, whole = told(values(case, f"touch/{name}/answer"), 0), told(values(case, f"touch/{name}/whole"), 0)
        rows.append(
            f"| {name} | {answer} | {leads} | {whole} | {tail(values(case, f'frames/{name}'))} | {tail(values(case, f'work/{name}'))} |"
        )
    within = [one for one in series if one.case == case and one.measure.startswith(("frames/view", "frames/drag", "frames/attract"))]
    rows += [f"| {one.measure.partition('/')[2]} | | | | | {tail(one.values)} | | | |" for one in within]
    return rows if len(rows) > 2 else []


def rests(series: Sequence[Series]) -> list[str]:
    cases = [case for case in cases_of(series) if pooled(series, case, "rest/")]
    kinds = list(dict.fromkeys(one.measure.split("/")[1] for one in series if one.measure.startswith("rest/")))
    values = lookup(series)
    rows = [f"| frames drawn, and % of a processor | {' | '.join(map(str, cases))} |", "|---|" + "---:|" * len(cases)]
    for kind in kinds:
        cells = [f"{told(values(case, f'rest/{kind}/frames'), 0)}, {told(values(case, f'rest/{kind}/processor'), 2)} %" for case in cases]
        rows.append(f"| {kind} | {' | '.join(cells)} |")
    return rows


def others(series: Sequence[Series]) -> list[str]:
    chosen = [one for one in series if one.measure.startswith(("attract/", "draw/", "search/", "tour/", "check/", "paint/", "bundle/"))]
    rows = [f"| {one.case} | {one.measure}, {one.unit} | {tail(one.values)} |" for one in chosen]
    return ["| | | p50 | p99 | worst |", "|---|---|---:|---:|---:|", *rows]


def write(out: Path, numbers: Mapping[str, Any], text: str, series: Sequence[Series]) -> None:
    """bench.json, bench.md and bench.png. Raises OSError."""
    from kiosk.bench.plot import draw

    out.mkdir(parents=True, exist_ok=True)
    (out / "bench.json").write_text(json.dumps(numbers, indent=1), encoding="utf-8")
    (out / "bench.md").write_text(text, encoding="utf-8")
    draw(series, out / "bench.png")
