"""`kiosk check`."""

from __future__ import annotations

import argparse
import sys

from kiosk.cli.arguments import Command, folder

PAGE = """\
kiosk check [DIR]: lists everything to put right in a content pack, each with its file and line,
and what to write instead. Without DIR it checks the pack that comes along.

  --json                write the list for a program to read

Exit codes: 0 the pack can be shown (there may be warnings), 1 it cannot, 2 there is no such folder.
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dir", nargs="?", type=folder, metavar="DIR")
    parser.add_argument("--json", action="store_true")


def do(asked: argparse.Namespace) -> int:
    from kiosk.pack.command import check_command
    from kiosk.settings import default_content

    return check_command(asked.dir or default_content(), asked.json, sys.stdout)


COMMAND = Command("check", PAGE, add, do)
