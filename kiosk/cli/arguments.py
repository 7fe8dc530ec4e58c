"""What the commands share to read their arguments: each converter raises UsageError with one clear sentence."""

from __future__ import annotations

import argparse
import logging
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from kiosk.errors import UsageError
from kiosk.whole_file import reason

if TYPE_CHECKING:
    from kiosk.settings import Loaded


@dataclass(frozen=True, slots=True)
class Command:
    """A word after `kiosk`. `page` is its help; `add` names its arguments; `do` gives the exit code, importing only what that needs."""

    name: str
    page: str
    add: Callable[[argparse.ArgumentParser], None]
    do: Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """Raises instead of printing a page of usage."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}. `{self.prog} --help` shows what can be written.")


class Page(argparse.Action):
    """Prints a page and stops."""

    def __init__(self, option_strings: Sequence[str], page: str, **_: object) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0)
        self.page = page

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        sys.stdout.write(self.page)
        parser.exit()


def make(parser: argparse.ArgumentParser, page: str) -> argparse.ArgumentParser:
    parser.add_argument("-h", "--help", action=Page, page=page)
    return parser


def add_show(parser: argparse.ArgumentParser) -> None:
    """Which slideshow, of which pack."""
    parser.add_argument("name", nargs="?", type=filled, metavar="NAME")
    parser.add_argument("--languages", type=languages)
    parser.add_argument("--content", type=folder)
    parser.add_argument("--config", type=place)


def chosen(asked: argparse.Namespace, *names: str) -> dict[str, Any]:
    """The settings that were written on the command line."""
    return {name: getattr(asked, name) for name in names if getattr(asked, name) is not None}


def tell(loaded: Loaded) -> None:
    """Log what is wrong with the settings; the kiosk goes on with what stands."""
    for problem in loaded.problems:
        logging.getLogger("kiosk.settings").warning("%s", problem)


def folder(text: str) -> Path:
    path = Path(text)
    try:
        there = bool(text) and path.is_dir()
    except OSError as error:  # above all: one that this user may not look into
        raise UsageError(f"The folder “{text}” cannot be read ({reason(error)}).") from error
    if not there:
        raise UsageError(f"“{text}” is a file, not a folder." if path.is_file() else f"There is no folder “{text}”.")
    return path


def size(text: str) -> tuple[int, int]:
    from kiosk.settings import LARGEST_SIDE, SMALLEST_SIDE, window_size

    try:
        return window_size(text)
    except ValueError:
        raise UsageError(
            f"“{text}” is no size. Write it as 1920x1080; each side has from {SMALLEST_SIDE} to {LARGEST_SIDE} pixels."
        ) from None


def seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 < number <= 1e6:
        raise UsageError(f"“{text}” is no duration. Write a number of seconds, such as 30.")
    return number


def filled(text: str) -> str:
    if not text.strip():
        raise UsageError("An option is followed by an empty text.")
    return text


def languages(text: str) -> list[str]:
    """`fr,en` as a list."""
    found = [part.strip() for part in filled(text).split(",") if part.strip()]
    if not found:
        raise UsageError(f"“{text}” names no language. Write them as fr,en.")
    return found


def place(text: str) -> Path:
    """The path of a file or a folder; an empty one would be the folder one stands in."""
    if not text.strip():
        raise UsageError("A path is empty. Name a file or a folder.")
    return Path(text)
