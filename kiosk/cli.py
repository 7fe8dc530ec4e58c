"""The command line: reads what was asked for, and imports only what that needs."""

from __future__ import annotations

import argparse
import difflib
import io
import logging
import math
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from kiosk import __version__
from kiosk.errors import KioskError, NoDisplayError, UsageError

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_NO_DISPLAY = 3
EXIT_INTERRUPTED = 130
COMMANDS = ("run", "check", "screenshots")
# Landscape and portrait totem, 4K, and two tablets.
SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (1280, 800), (1024, 768))

HELP = """\
kiosk: shows an institution's research to its visitors, on a touch screen.

  kiosk run                          start the kiosk, full screen
  kiosk run --window 1280x800        start it in a window, to try it out
  kiosk check content/chu-lille      list everything to put right in a content pack
  kiosk screenshots tour             save a picture of every screen in the folder "tour"
  kiosk --version                    say which version this is

`kiosk run --help`, `kiosk check --help` and `kiosk screenshots --help` say more.

Settings come from /etc/kiosk/kiosk.toml (Windows: %PROGRAMDATA%\\kiosk\\kiosk.toml), then from
~/.config/kiosk/kiosk.toml (Windows: %APPDATA%\\kiosk\\kiosk.toml), then from the variables KIOSK_…;
what is written on the command line wins.

Exit codes: 0 all went well, 1 the content has errors, 2 the command makes no sense,
3 there is no display, 130 stopped with Ctrl-C.
"""

RUN_HELP = """\
kiosk run: starts the kiosk. It fills the screen and runs until it is closed; Ctrl-C stops it.

  --content DIR         show this content pack instead of the one that comes along
  --config FILE         read settings from this file too, above the machine's and the user's
  --window WxH          open a window of this many pixels instead of filling the screen
  --screen ID           start on a screen instead of the attract loop: home, search, flagship/alcove …
  --language L          start in this language: fr, en …
  --duration SECONDS    stop by itself after this time

Without a display, make pictures instead: kiosk screenshots tour
"""

CHECK_HELP = """\
kiosk check [DIR]: lists everything to put right in a content pack, each with its file and line,
and what to write instead. Without DIR it checks the pack that comes along.

  --json                write the list for a program to read

Exit codes: 0 the pack can be shown (there may be warnings), 1 it cannot, 2 there is no such folder.
"""

SCREENSHOTS_HELP = """\
kiosk screenshots OUT: saves a picture of every screen in the folder OUT, in every size and language,
with a page index.html that shows them all. Needs no display.

  --content DIR         show this content pack instead of the one that comes along
  --size WxH …          only these sizes in pixels; otherwise
                        1920x1080 1080x1920 3840x2160 1280x800 1024x768
  --language L …        only these languages; otherwise all the pack has
  --screen GLOB         only the screens with such a name: home, "flagship/*" …
"""


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing a page of usage."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}. `{self.prog} --help` shows what can be written.")


class _Page(argparse.Action):
    """Prints a page and stops."""

    def __init__(self, option_strings: Sequence[str], page: str, **_: object) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0)
        self.page = page

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        sys.stdout.write(self.page)
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; gives the exit code. Whatever goes wrong by the asker's hand is one line on stderr."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that lacks a sign shows its number
    try:
        code = _do(_read(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return EXIT_NO_DISPLAY if isinstance(error, NoDisplayError) else EXIT_USAGE if isinstance(error, UsageError) else EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:  # whoever read the output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED
    return code


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Say whether a window can open: always off Linux, else where there is a display or Qt was told what to draw on."""
    return platform != "linux" or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    first = arguments[0] if arguments else "-"
    if not first.startswith("-") and first not in COMMANDS:
        near = difflib.get_close_matches(first[:60], COMMANDS, n=1)
        advice = f"Did you mean `kiosk {near[0]}`?" if near else "`kiosk --help` shows what can be written."
        raise UsageError(f"There is no command “{first}”. {advice}")
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = _make(_Parser("kiosk", add_help=False, allow_abbrev=False), HELP)
    parser.add_argument("--version", action=_Page, page=f"kiosk {__version__}\n")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    run = _make(commands.add_parser("run", add_help=False, allow_abbrev=False), RUN_HELP)
    run.add_argument("--content", type=_folder)
    run.add_argument("--config", type=Path)
    run.add_argument("--window", type=_size)
    run.add_argument("--screen", type=_filled)
    run.add_argument("--language", type=_filled)
    run.add_argument("--duration", type=_seconds)
    check = _make(commands.add_parser("check", add_help=False, allow_abbrev=False), CHECK_HELP)
    check.add_argument("dir", nargs="?", type=_folder, metavar="DIR")
    check.add_argument("--json", action="store_true")
    shots = _make(commands.add_parser("screenshots", add_help=False, allow_abbrev=False), SCREENSHOTS_HELP)
    shots.add_argument("out", type=Path, metavar="OUT")
    shots.add_argument("--content", type=_folder)
    shots.add_argument("--size", type=_size, nargs="+", action="extend")
    shots.add_argument("--language", type=_filled, nargs="+", action="extend")
    shots.add_argument("--screen", type=_filled)
    return parser


def _make(parser: argparse.ArgumentParser, page: str) -> argparse.ArgumentParser:
    parser.add_argument("-h", "--help", action=_Page, page=page)
    return parser


def _do(asked: argparse.Namespace) -> int:
    match asked.command:
        case "run":
            return _run(asked)
        case "check":
            return _check(asked)
        case "screenshots":
            return _screenshots(asked)
        case _:
            sys.stdout.write(HELP)
            return 0


def _run(asked: argparse.Namespace) -> int:
    from kiosk.settings import load_settings

    loaded = load_settings(asked.config, _chosen(asked, "content", "window", "language"))
    if not has_display(os.environ, sys.platform):
        raise NoDisplayError("There is no display to open a window on. `kiosk screenshots OUT` saves every screen as a picture instead.")
    from kiosk.station import logs

    logs.start_logs(loaded.settings.state_dir, loaded.settings.log_level)
    for problem in loaded.problems:
        logging.getLogger("kiosk.settings").warning("%s", problem)
    from kiosk import app

    logs.hear_qt()
    return app.run(loaded.settings, screen=asked.screen, duration=asked.duration, language=asked.language)


def _check(asked: argparse.Namespace) -> int:
    from kiosk.pack.command import check_command
    from kiosk.settings import default_content

    return check_command(asked.dir or default_content(), asked.json, sys.stdout)


def _screenshots(asked: argparse.Namespace) -> int:
    from kiosk.settings import load_settings

    loaded = load_settings(None, _chosen(asked, "content"))
    try:
        asked.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {asked.out} cannot be made ({(error.strerror or str(error)).lower()}).") from error
    from kiosk.station import logs

    logs.start_logs(None, "warning")
    for problem in loaded.problems:
        logging.getLogger("kiosk.settings").warning("%s", problem)
    from kiosk import app

    logs.hear_qt()
    return app.screenshots(loaded.settings, asked.out, sizes=asked.size or SIZES, languages=asked.language, screens=asked.screen)


def _chosen(asked: argparse.Namespace, *names: str) -> dict[str, Any]:
    return {name: getattr(asked, name) for name in names if getattr(asked, name) is not None}


def _folder(text: str) -> Path:
    path = Path(text)
    if not text or not path.is_dir():
        raise UsageError(f"There is no folder “{text}”.")
    return path


def _size(text: str) -> tuple[int, int]:
    from kiosk.settings import LARGEST_SIDE, SMALLEST_SIDE, window_size

    try:
        return window_size(text)
    except ValueError:
        raise UsageError(
            f"“{text}” is no size. Write it as 1920x1080; each side has from {SMALLEST_SIDE} to {LARGEST_SIDE} pixels."
        ) from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= 1e6:
        raise UsageError(f"“{text}” is no duration. Write a number of seconds, such as 30.")
    return seconds


def _filled(text: str) -> str:
    if not text.strip():
        raise UsageError("An option is followed by an empty text.")
    return text
