"""`kiosk screens`."""

from __future__ import annotations

import argparse
import json
import os
import sys

from kiosk.cli.arguments import Command
from kiosk.cli.run import has_display, need_answer
from kiosk.errors import NoDisplayError

PAGE = """\
kiosk screens: lists the displays of this machine: name, pixels, place, size in millimetres.

  --json                write the list for a program to read
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true")


def do(asked: argparse.Namespace) -> int:
    if not has_display(os.environ, sys.platform):
        raise NoDisplayError("There is no display here.")
    need_answer()
    from PySide6.QtGui import QGuiApplication

    from kiosk.station.devices import find_displays

    application = QGuiApplication(sys.argv[:1])
    found = find_displays(application)
    if asked.json:
        print(json.dumps(found))
    else:
        for one in found:
            (width, height), (x, y), (wide, high) = one["pixels"], one["at"], one["millimetres"]
            print(f"{one['name']}: {width}x{height} pixels at {x},{y}, {wide} x {high} mm")
    return 0


COMMAND = Command("screens", PAGE, add, do)
