"""`kiosk support`."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import Command, place
from kiosk.cli.writing import check_file
from kiosk.errors import UsageError

PAGE = """\
kiosk support FILE.zip: gathers what somebody who helps from afar needs, and says what is in it: what
`kiosk doctor` finds, the settings without their secrets, versions, packages, the logs and the traces
of crashes. Nothing about persons: no PIN, no event, no names of user or machine, no visitor's way.
It sends nothing, and overwrites no file.

  --config FILE         read settings from this file too, as `kiosk run` would

Exit codes: 0 the file is there, 2 it was there before or cannot be written.
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=place, metavar="FILE.zip")
    parser.add_argument("--config", type=place)


def do(asked: argparse.Namespace) -> int:
    if asked.file.suffix.lower() != ".zip":
        raise UsageError(f"“{asked.file}” is no name of an archive. Write it as support.zip.")
    check_file(asked.file)
    from kiosk.settings import load_settings

    loaded = load_settings(asked.config)
    from kiosk.station import logs
    from kiosk.station.state_checks import own_name

    logs.start_logs(None, "warning")
    from kiosk import support

    logs.hear_qt()
    files = support.gather(loaded, support.own_names())
    support.write(files, asked.file)
    print(f"{asked.file}, of the state folder {loaded.settings.state_dir} and the user {own_name()}, holds:")
    for name, text in files.items():
        print(f"  {name:<24} {len(text.encode('utf-8', 'replace')):>9,} bytes")
    print(support.LEFT_OUT)
    return 0


COMMAND = Command("support", PAGE, add, do)
