"""`kiosk devices`."""

from __future__ import annotations

import argparse
import json
import os
import sys

from kiosk.cli.arguments import Command
from kiosk.cli.run import has_display, need_answer

PAGE = """\
kiosk devices: lists what the kiosk is given by this machine: displays, what Qt draws with, touch
screens, keyboards, sound, and the fonts that cannot be read. `kiosk doctor` judges them.

  --json                write the list for a program to read
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true")


def do(asked: argparse.Namespace) -> int:
    if not has_display(os.environ, sys.platform):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    else:
        need_answer()
    from kiosk.station import logs

    logs.start_logs(None, "error")
    from kiosk import app
    from kiosk.station.devices import find_devices

    logs.hear_qt()
    application = app.make_application(fonts=False)
    found = {**find_devices(application), "unread_fonts": app.load_fonts()}
    if asked.json:
        print(json.dumps(found))
    else:
        for name, value in found.items():
            print(f"{name:<13} {(', '.join(map(_shown, value)) if isinstance(value, list) else value) or '-'}")
    return 0


def _shown(value: object) -> str:
    return f"{value['name']} {value['pixels'][0]}x{value['pixels'][1]}" if isinstance(value, dict) else str(value)


COMMAND = Command("devices", PAGE, add, do)
