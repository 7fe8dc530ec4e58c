"""`kiosk settings`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from kiosk.cli.arguments import Command

PAGE = """\
kiosk settings: shows each setting as it stands, and where it comes from: a default, a file and its
line, a variable KIOSK_…, and what is wrong with any of them. The kiosk starts all the same.

  --config FILE         read settings from this file too, as `kiosk run` would
  --json                write them for a program to read

Exit codes: 0 all can be used, 1 some cannot (they are listed), 2 there is no such file.
"""
DEFAULT = "default"
HIDDEN = "set"  # instead of a secret


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path)
    parser.add_argument("--json", action="store_true")


def do(asked: argparse.Namespace) -> int:
    from kiosk.settings import RULES, load_settings, shown, value_of

    loaded = load_settings(asked.config)
    rows = []
    for key, rule in RULES.items():
        value = value_of(loaded.settings, key)
        text = HIDDEN if rule.secret and value is not None else shown(value)
        rows.append({"key": key, "value": text, "from": loaded.origins.get(key, DEFAULT), "allowed": rule.allowed})
    problems = [str(problem) for problem in loaded.problems]
    if asked.json:
        print(json.dumps({"settings": rows, "problems": problems}, ensure_ascii=False, indent=1))
    else:
        widest = max(len(row["value"]) for row in rows)
        for row in rows:
            print(f"{row['key']:<20} {row['value']:<{widest}}  {row['from']}")
        for problem in problems:
            print(problem, file=sys.stderr)
    return 1 if problems else 0


COMMAND = Command("settings", PAGE, add, do)
