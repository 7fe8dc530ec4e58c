"""The command line: reads what was asked for, and imports only what that needs. A module a command."""

from __future__ import annotations

import argparse
import difflib
import io
import os
import sys
from collections.abc import Sequence

from kiosk import __version__, imports, shipped
from kiosk.cli import (
    bench,
    check,
    devices,
    doctor,
    export,
    notes,
    pin,
    rehearse,
    run,
    screens,
    screenshots,
    serve,
    settings,
    slideshow,
    support,
)
from kiosk.cli.arguments import Command, Page, Parser, make
from kiosk.errors import AlreadyRunningError, KioskError, NoDisplayError, UsageError

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_NO_DISPLAY = 3
EXIT_RUNNING = 7  # 4 to 6 are of dev.py
EXIT_INTERRUPTED = 130
EXITS: dict[type[KioskError], int] = {UsageError: EXIT_USAGE, NoDisplayError: EXIT_NO_DISPLAY, AlreadyRunningError: EXIT_RUNNING}
COMMANDS: dict[str, Command] = {
    module.COMMAND.name: module.COMMAND
    for module in (
        run,
        serve,
        slideshow,
        rehearse,
        notes,
        export,
        check,
        screenshots,
        settings,
        screens,
        devices,
        doctor,
        support,
        pin,
        bench,
    )
}

HELP = """\
kiosk: shows an institution's research to its visitors, on a touch screen.

  kiosk run                          start the kiosk, full screen
  kiosk serve                        start it and keep it up, day and night
  kiosk run --window 1280x800        start it in a window, to try it out
  kiosk slideshow stand              play a slideshow of the content pack
  kiosk rehearse stand               the night before: look at every slide, and at the machine
  kiosk notes tour                   print the speaker's notes of a slideshow, slide by slide
  kiosk export stand --to stand.pdf  save the slides of a slideshow as a PDF
  kiosk check content/chu-lille      list everything to put right in a content pack
  kiosk screenshots tour             save a picture of every screen in the folder "tour"
  kiosk doctor                       look at machine, content and settings, and say what to do
  kiosk support support.zip          gather what somebody who helps from afar needs
  kiosk settings                     show each setting, and where it comes from
  kiosk bench                        measure how fast and how small the kiosk is
  kiosk screens                      list the displays of this machine
  kiosk devices                      list what Qt draws with, touch screens, keyboards, sound
  kiosk pin                          make the settings' line that lets staff in
  kiosk --version                    say which version this is

`--help` after a command says more: `kiosk run --help`.

Settings come from /etc/kiosk/kiosk.toml (Windows: %PROGRAMDATA%\\kiosk\\kiosk.toml), then from
~/.config/kiosk/kiosk.toml (Windows: %APPDATA%\\kiosk\\kiosk.toml), then from the variables KIOSK_…;
what is written on the command line wins.

Exit codes: 0 all went well, 1 the content has errors, a rehearsal or the doctor is red, or a setting
cannot be used, 2 the command makes no sense, 3 there is no display, 7 a kiosk runs already,
75 staff asked for a restart, 76 the graphics cannot be used, 130 stopped with Ctrl-C.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; gives the exit code. Whatever goes wrong by the asker's hand is one line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            make_readable(stream, sys.platform)
    if sys.platform == "win32":  # drawn without a display, Qt looks for fonts in a folder there, and complains where there is none
        os.environ.setdefault("QT_QPA_FONTDIR", str(shipped("assets") / "fonts"))
    imports.leave_out()
    # Milliseconds from a change to its frame, where no display sets the pace; Qt waits for 5.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "1")
    try:
        code = _do(_read(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return EXITS.get(type(error), EXIT_FAILED)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:  # whoever read the output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED
    return code


def make_readable(stream: io.TextIOWrapper, platform: str) -> None:
    """Let a stream take every sign: a terminal that lacks one shows its number; Windows, which would lack many in a pipe, writes UTF-8."""
    stream.reconfigure(encoding="utf-8" if platform == "win32" else None, errors="backslashreplace")


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    first = arguments[0] if arguments else "-"
    if not first.startswith("-") and first not in COMMANDS:
        near = difflib.get_close_matches(first[:60], COMMANDS, n=1)
        advice = f"Did you mean `kiosk {near[0]}`?" if near else "`kiosk --help` shows what can be written."
        raise UsageError(f"There is no command “{first}”. {advice}")
    if first.startswith("-") and first not in ("-h", "--help", "--version") and len(arguments) > 1:
        raise UsageError(f"“{first}” comes after a command, as in `kiosk run {first}`. `kiosk --help` names the commands.")
    asked, rest = make_parser().parse_known_args(arguments)
    if rest:
        page = "kiosk --help" if asked.command is None else f"kiosk {asked.command} --help"
        raise UsageError(f"Unrecognized arguments: {' '.join(rest)}. `{page}` shows what can be written.")
    return asked


def make_parser() -> argparse.ArgumentParser:
    parser = make(Parser("kiosk", add_help=False, allow_abbrev=False), HELP)
    parser.add_argument("--version", action=Page, page=f"kiosk {__version__}\n")
    words = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for command in COMMANDS.values():
        command.add(make(words.add_parser(command.name, add_help=False, allow_abbrev=False), command.page))
    return parser


def _do(asked: argparse.Namespace) -> int:
    if asked.command is None:
        sys.stdout.write(HELP)
        return 0
    return COMMANDS[asked.command].do(asked)
