"""`kiosk rehearse`."""

from __future__ import annotations

import argparse
import sys

from kiosk.cli.arguments import Command, add_show, chosen
from kiosk.cli.beginning import beside
from kiosk.cli.export import progress

PAGE = """\
kiosk rehearse [NAME]: the night before. It runs a whole slideshow off screen, at speed, and looks at
the machine: slides, languages, time, displays, sleep, disk, clock, power, sound, speech. One line
each, green, amber or red, with what to do. Without a name: the slideshow that `kiosk slideshow`
would play.

  --languages fr,en     rehearse in these languages instead of those of the slideshow
  --content DIR         the slideshow of this content pack instead of the one that comes along
  --config FILE         read settings from this file too

Exit codes: 0 nothing is red, 1 something is, 2 there is no such slideshow.
"""


def add(parser: argparse.ArgumentParser) -> None:
    add_show(parser)


def do(asked: argparse.Namespace) -> int:
    settings = beside(asked.config, chosen(asked, "content"))
    from kiosk import rehearsal
    from kiosk.station.checks import State, lines, worst

    findings = rehearsal.rehearse(settings, asked.name, languages=asked.languages, report=progress)
    for line in lines(findings, sys.stdout.isatty()):
        print(line)
    return 1 if worst(findings) is State.RED else 0


COMMAND = Command("rehearse", PAGE, add, do)
