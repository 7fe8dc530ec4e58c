"""`kiosk bench`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from kiosk.cli import run
from kiosk.cli.arguments import Command, Parser, filled, folder, make, place
from kiosk.cli.writing import check_folder, failed
from kiosk.errors import UsageError

PAGE = """\
kiosk bench: measures how fast and how small the kiosk is, on an X server of its own without a screen
(Debian: xvfb): starts, touches, frames, rest, memory, search. Progress goes to stderr, a table in
Markdown to stdout. It takes about 75 minutes, and nothing else should run meanwhile.

  --quick               fewer sizes and repeats, in ten to fifteen minutes
  --content DIR         measure this pack; again for further ones, which are compared with the first
  --out DIR             write bench.json, bench.md and the plot bench.png there
  --json                print the numbers for a program to read, instead of the table
  --against FILE        compare the ratios with those of an earlier bench.json
  --program FILE        measure this program, such as dist/kiosk/kiosk, instead of this one
  --display NAME        measure on this display, such as :0, instead of one without a screen
  --inside FILE         be the kiosk that is measured: it starts itself with this

Exit codes: 0 all was measured, 1 something could not be, or a ratio is worse than in FILE,
2 the command makes no sense.
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--content", type=folder, action="append")
    parser.add_argument("--out", type=place)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--against", type=place)
    parser.add_argument("--program", type=place)
    parser.add_argument("--display", type=filled)
    parser.add_argument("--inside", type=place)  # of the processes that are measured: the file of their orders


def do(asked: argparse.Namespace) -> int:
    if asked.inside is not None:
        return inside(asked.inside)
    from kiosk.bench import compare, course, report
    from kiosk.bench.orders import QUICK, WHOLE
    from kiosk.bench.runner import Subject, own_program
    from kiosk.settings import default_content

    if asked.program is not None and not asked.program.is_file():
        raise UsageError(f"There is no program “{asked.program}”.")
    if asked.out is not None:
        check_folder(asked.out)
    before = compare.read(asked.against) if asked.against is not None else None
    program = own_program() if asked.program is None else (str(asked.program.absolute()),)
    packs = [(path.resolve().name, path.absolute()) for path in asked.content or [default_content()]]
    plan = course.stretches(packs, quick=asked.quick)
    patience = QUICK if asked.quick else WHOLE
    series, cold = course.run(Subject(program, Path.cwd(), asked.display), plan, patience, say)
    machine = report.machine(asked.program, cold=cold)
    told = compare.as_json(series, machine)
    page = report.page(series, machine)
    print(json.dumps(told) if asked.json else page, flush=True)
    if asked.out is not None:
        try:
            report.write(asked.out, told, page, series)
        except OSError as error:  # what was measured is printed all the same
            raise failed(asked.out, error) from error
    if before is None:
        return 0
    worse, text = compare.judge(before, compare.ratios(series))
    print(text, file=sys.stderr if asked.json else sys.stdout)
    return 1 if worse else 0


def inside(file: Path) -> int:
    """Be the kiosk that is measured."""
    from kiosk.bench import yardstick
    from kiosk.bench.inside import Probe
    from kiosk.bench.orders import read_orders

    orders = read_orders(file)
    probe = Probe(orders)
    if orders.yardstick:
        return yardstick.run(orders, probe.marks)
    parser: argparse.ArgumentParser = make(Parser("kiosk run", add_help=False, allow_abbrev=False), "")
    run.add(parser)
    return run.do(parser.parse_args(orders.arguments), probe.watch)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


COMMAND = Command("bench", PAGE, add, do)
