"""`kiosk settings`."""

from __future__ import annotations

import argparse
import json
import sys

from kiosk.cli.arguments import Command, place

PAGE = """\
kiosk settings: shows which files were read, which could not be and why, and which are not there;
then each setting as it stands, and where it comes from: a default, a file and its line, a variable
KIOSK_…; under it what is wrong with it, and what to write. The kiosk starts all the same. Run it as
the kiosk's user.

  --config FILE         read settings from this file too, as `kiosk run` would
  --json                write them for a program to read
  --example             print a settings file to begin with: every setting, its default, its purpose

Exit codes: 0 all can be used, 1 some cannot (they are listed), 2 there is no such file.
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=place)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--example", action="store_true")


def do(asked: argparse.Namespace) -> int:
    from kiosk import setting_checks
    from kiosk.settings import load_settings
    from kiosk.settings_text import example, listing, rows

    if asked.example:
        for line in example():
            print(line)
        return 0
    loaded = load_settings(asked.config)
    settings = loaded.settings
    problems = setting_checks.problems_of(loaded, setting_checks.pack_of(settings), setting_checks.displays_of(settings))
    if asked.json:
        print(json.dumps({"settings": rows(loaded), "problems": [str(one) for one in problems]}, ensure_ascii=False, indent=1))
        return 1 if problems else 0
    for line in listing(loaded, problems):
        print(line)
    if problems:
        print(f"To put right: {', '.join(setting_checks.names_of(problems))}.", file=sys.stderr)
    return 1 if problems else 0


COMMAND = Command("settings", PAGE, add, do)
