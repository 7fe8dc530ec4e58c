"""`kiosk doctor`."""

from __future__ import annotations

import argparse
import json
import sys

from kiosk.cli.arguments import Command, chosen, folder, place

PAGE = """\
kiosk doctor: looks at everything the kiosk stands on, and says in green, amber or red what was found
and what to do: versions, settings, content pack, displays, drawing, graphics, touch, keyboard, sound,
fonts, sleep, power, disk, permissions, clock, crashes. Run it as the kiosk's user, in its session; it
changes nothing, and the kiosk may be running. Without a display it says so and looks at the rest.

  --content DIR         look at this content pack instead of the one of the settings
  --config FILE         read settings from this file too
  --json                write what was found for a program to read

Exit codes: 0 nothing is red, 1 something is, 2 there is no such file or folder.
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=folder)
    parser.add_argument("--config", type=place)
    parser.add_argument("--json", action="store_true")


def do(asked: argparse.Namespace) -> int:
    from kiosk.settings import load_settings

    loaded = load_settings(asked.config, chosen(asked, "content"))
    from kiosk.station import logs

    logs.start_logs(None, "warning")
    from kiosk import doctor
    from kiosk.station.checks import State, lines, worst

    logs.hear_qt()
    findings = doctor.examine(loaded)
    if asked.json:
        print(json.dumps(doctor.as_json(findings), ensure_ascii=False, indent=1))
    else:
        for line in lines(findings, sys.stdout.isatty()):
            print(line)
    return 1 if worst(findings) is State.RED else 0


COMMAND = Command("doctor", PAGE, add, do)
