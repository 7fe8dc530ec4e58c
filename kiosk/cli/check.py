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
    from kiosk.station.recordings import FOLDER

    root = asked.dir or default_content()
    code = check_command(root, asked.json, sys.stdout)
    if code == 0 and not asked.json and (root / FOLDER).is_dir():
        from kiosk.pack.reader import load
        from kiosk.recording import missing_recordings

        missing = missing_recordings(load(root))
        if missing:
            print(f"{missing} texts of the pack have changed since they were recorded; build_scripts/speech.py records them.")
    return code


COMMAND = Command("check", PAGE, add, do)
