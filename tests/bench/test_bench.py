"""`kiosk bench`: the real program is measured from within and answers, and what its numbers say is worked out right."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from generate_pack import write_pack

from kiosk.bench import compare, course, report, runner
from kiosk.bench.orders import QUICK, Orders, Task, read_orders
from kiosk.bench.series import YARDSTICK, Case, Series, from_json, joined, percentile
from kiosk.bench.tasks import fading
from kiosk.errors import UsageError
from kiosk.pack.compiled import FOLDER
from kiosk.pack.reader import read_pack

# `kiosk` whose bench goes to fewer screens: one of the views, two of the bar's, and rests on two.
BRIEF = """
import sys
from kiosk import cli
from kiosk.bench import navigation, tasks
navigation.VIEWS, navigation.AROUND, tasks.QUERIES = navigation.VIEWS[:1], navigation.AROUND[:2], 6
whole = tasks.known_routes
tasks.known_routes = lambda pack: [route for route in whole(pack) if route.partition("/")[0] in ("attract", "home", "flagship")]
sys.exit(cli.main(sys.argv[1:]))
"""
OWN = Case("small", 800, 600, "software")
LARGE = Case("large", 800, 600, "software")
ROOT = Path(__file__).resolve().parents[2]


def numbers(factor: float = 1.0) -> list[Series]:
    """A run as it could have been; `factor` is the slowness of the machine."""
    yardstick = Case(YARDSTICK, 800, 600, "software")
    told = [
        (yardstick, "start/first frame", "s", (0.2, 0.3, 0.4)),
        (yardstick, "paint/processor", "ms", (2.0, 2.0)),
        (OWN, "start/first frame", "s", (0.6, 0.7, 0.5)),
        (OWN, "start/interactive", "s", (0.6,)),
        (LARGE, "start/first frame", "s", (0.9,)),
        (LARGE, "start/interactive", "s", (0.9,)),
        (OWN, "frames/wake", "ms", (16.0, 17.0, 19.0)),
        (OWN, "touch/wake/shown", "ms", (50.0,)),
        (OWN, "rest/home/frames", "frames", (0.0,)),
        (OWN, "rest/home/processor", "%", (0.01,)),
        (OWN, "search/key", "ms", (1.0, 3.0)),
    ]
    return [Series(case, name, unit, tuple(value * factor for value in values)) for case, name, unit, values in told]


def test_a_percentile_is_a_value_that_was_measured() -> None:
    values = [float(value) for value in range(100, 0, -1)]

    assert (percentile(values, 50), percentile(values, 99), percentile(values, 100), percentile([3.0], 99)) == (50.0, 99.0, 100.0, 3.0)
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 50)


def test_values_of_several_processes_become_one_series() -> None:
    parts = [Series(OWN, "a", "s", (1.0,)), Series(LARGE, "a", "s", (2.0,)), Series(OWN, "a", "s", (3.0,))]

    assert joined(parts) == [Series(OWN, "a", "s", (1.0, 3.0)), Series(LARGE, "a", "s", (2.0,))]


def test_orders_arrive_as_they_were_given(tmp_path: Path) -> None:
    orders = Orders(("--window", "800x600"), (Task.REST, Task.TOUR), QUICK, tmp_path / "answer.json", yardstick=True)
    orders.write(tmp_path / "orders.json")

    assert read_orders(tmp_path / "orders.json") == orders


def test_a_ratio_says_the_same_on_a_slower_machine() -> None:
    fast, slow = compare.ratios(numbers()), compare.ratios(numbers(3.0))

    assert fast["small, 800x600, software: start/first frame / yardstick"] == pytest.approx(2.0)
    assert fast["start/interactive: large / small"] == pytest.approx(1.5)
    assert slow == pytest.approx(fast)


def test_what_has_become_slower_is_named(tmp_path: Path) -> None:
    (tmp_path / "bench.json").write_text(json.dumps(compare.as_json(numbers(), {})), encoding="utf-8")
    before = compare.read(tmp_path / "bench.json")
    slower = [replace(one, values=tuple(2 * value for value in one.values)) if one.case == LARGE else one for one in numbers()]

    assert compare.judge(before, compare.ratios(numbers()))[0] == []
    worse, text = compare.judge(before, compare.ratios(slower))
    assert "start/interactive: large / small" in worse
    assert not any(name.startswith("small") for name in worse)
    assert text.count("WORSE") == len(worse)


@pytest.mark.parametrize("text", ["", "{}", '{"format": 0, "series": []}', '{"format": 1, "series": [{"pack": "x"}]}'])
def test_a_file_of_something_else_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "other.json").write_text(text, encoding="utf-8")

    with pytest.raises(UsageError, match=r"other\.json"):
        compare.read(tmp_path / "other.json")


def test_the_page_says_which_targets_are_missed() -> None:
    assert "MISSED" not in report.page(numbers(), {"date": "today"})
    moving = [*numbers(), Series(OWN, "rest/help/frames", "frames", (2.0,)), Series(OWN, "frames/slow", "ms", (16.0, 30.0))]
    rows = [line for line in report.page(moving, {"date": "today"}).splitlines() if "MISSED" in line]
    assert len(rows) == 2
    assert "rest/help/frames" in rows[0]
    assert "frames/slow" in rows[1]


def test_only_a_fade_counts_as_one() -> None:
    seen = [(0.0, False, 0), (1.0, False, 0), (2.0, True, 0), (2.1, True, 0), (2.2, True, 1), (3.0, True, 1), (4.0, True, 1)]

    assert fading(seen) == pytest.approx([0.1, 0.1])


def test_the_first_pack_is_measured_in_every_size_and_the_others_in_one() -> None:
    plan = course.stretches([("own", Path("own")), ("large", Path("large"))], quick=False)

    assert len(plan) == len(course.SIZES) * len(course.RENDERERS) + 1
    assert [stretch.case.pack for stretch in plan[:2]] == ["own", "large"], "side by side, where one is compared with the other"


def test_a_quick_run_sees_the_first_pack_upright_large_and_by_opengl_too() -> None:
    plan = course.stretches([("own", Path("own")), ("large", Path("large"))], quick=True)

    seen = [(stretch.case.pack, stretch.case.width, stretch.case.renderer, stretch.tasks) for stretch in plan]
    assert seen == [
        ("own", 1920, "software", course.EVERYTHING + course.OFTEN),
        ("large", 1920, "software", course.LARGE),
        ("own", 1920, "opengl", course.BRIEF),
        ("own", 1080, "software", course.BRIEF),
        ("own", 3840, "software", course.BRIEF),
    ]


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
def test_the_real_program_is_measured(tmp_path: Path) -> None:
    write_pack(tmp_path / "small", 7, seed=3)
    assert read_pack(tmp_path / "small").problems == ()
    case = Case("small", 800, 600, "software")
    patience = replace(QUICK, rounds=1, rest=0.3, attract=0.3)
    with runner.display((800, 600), None) as shown_on:
        own = runner.Runner(runner.Subject(runner.own_program(), ROOT), patience, shown_on, print)
        try:
            series = own.work(case, tmp_path / "small", [Task.KEEP])
            assert [*(own.state_of(case) / FOLDER).iterdir()], "later starts find the pack compiled"
            brief = replace(own, subject=runner.Subject((sys.executable, "-c", BRIEF), ROOT))
            series += brief.work(case, tmp_path / "small", [Task.NAVIGATION, Task.REST, Task.SEARCH])
            series += own.start(case, tmp_path / "small")
            series += own.yardstick(case)
        finally:
            runner.clean_up()

    values = {(one.case.pack, one.measure): one.values for one in series}
    phases = [values["small", f"phase/{name}"][0] for name in runner.PHASES if name != "complete"]
    assert min(phases) >= 0
    assert sum(phases) == pytest.approx(values["small", "start/interactive"][0])
    assert values["small", "start/complete"][0] >= values["small", "start/first frame"][0]
    assert values["small", "touch/theme to project/shown"][0] > 0
    assert values["small", "touch/search/shown"][0] > 0
    assert values["small", "search/key"]
    assert values["small", "rest/home/frames"] == (0.0,)
    assert values[YARDSTICK, "memory/after start"][0] < values["small", "memory/after start"][0]
    assert all(math.isfinite(value) for one in series for value in one.values)
    report.write(tmp_path / "out", compare.as_json(series, {}), report.page(series, {}), series)
    told = json.loads((tmp_path / "out" / "bench.json").read_text(encoding="utf-8"))
    assert [from_json(one).measure for one in told["series"]] == [one.measure for one in series]
    assert (tmp_path / "out" / "bench.png").read_bytes().startswith(b"\x89PNG")


def test_a_kiosk_that_cannot_be_measured_is_reported(tmp_path: Path) -> None:
    own = runner.Runner(runner.Subject((sys.executable, "-c", "raise SystemExit('no')"), tmp_path), QUICK, ":0", print)

    with pytest.raises(runner.BenchError, match="no answer"):
        own.start(OWN, tmp_path)


def test_a_usual_start_loads_nothing_of_the_bench() -> None:
    script = "import sys, kiosk.app, kiosk.cli.run; sys.exit(any(name.startswith('kiosk.bench') for name in sys.modules))"

    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0
