"""`kiosk rehearse`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli.arguments import Command, chosen, filled, folder, languages, tell
from kiosk.cli.export import progress

PAGE = """\
kiosk rehearse [NAME]: the night before. It runs a whole slideshow off screen, at speed, and looks at
the machine: slides, languages, time, displays, sleep, disk, clock, power. One line each, green,
amber or red, with what to do. Without a name: the slideshow that `kiosk slideshow` would play.

  --languages fr,en     rehearse in these languages instead of those of the slideshow
  --content DIR         the slideshow of this content pack instead of the one that comes along
  --config FILE         read settings from this file too

Exit codes: 0 nothing is red, 1 something is, 2 there is no such slideshow.
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", type=filled, metavar="NAME")
    parser.add_argument("--languages", type=languages)
    parser.add_argument("--content", type=folder)
    parser.add_argument("--config", type=Path)


def do(asked: argparse.Namespace) -> int:
    from kiosk.settings import load_settings

    loaded = load_settings(asked.config, chosen(asked, "content"))
    from kiosk.station import logs

    logs.start_logs(None, "warning")
    tell(loaded)
    from kiosk import rehearsal
    from kiosk.station.checks import State, lines, worst

    logs.hear_qt()
    findings = rehearsal.rehearse(loaded.settings, asked.name, languages=asked.languages, report=progress)
    for line in lines(findings, sys.stdout.isatty()):
        print(line)
    return 1 if worst(findings) is State.RED else 0


COMMAND = Command("rehearse", PAGE, add, do)
