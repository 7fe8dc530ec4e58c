"""`kiosk export`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli.arguments import Command, chosen, filled, folder, languages, place, size
from kiosk.cli.beginning import beside
from kiosk.cli.writing import check_file, check_folder
from kiosk.errors import UsageError

PAGE = """\
kiosk export NAME --to OUT: saves a slideshow for venues that only take a file, and for handouts.
Needs no display.

  --to FILE.pdf         a PDF, one slide a page, with text that can be selected and found; one that
                        is there already stays
  --to DIR              a folder of PNG pictures, numbered in their order; those of the same
                        names are replaced
  --size WxH            the proportions of a page and the pixels of a picture; otherwise 1920x1080
  --languages fr,en     each slide in these languages; otherwise those of the slideshow
  --content DIR         the slideshow of this content pack instead of the one that comes along
"""
BAR = 30  # characters
DOCUMENT = ".pdf"


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", type=filled, metavar="NAME")
    parser.add_argument("--to", type=place, required=True)
    parser.add_argument("--size", type=size, default=(1920, 1080))
    parser.add_argument("--languages", type=languages)
    parser.add_argument("--content", type=folder)


def progress(done: int, of: int, slide: str) -> None:
    """A bar that grows on one line of a terminal; one line a slide elsewhere."""
    filled_part = BAR * done // of
    bar = f"[{'#' * filled_part}{'.' * (BAR - filled_part)}] {done}/{of} {slide}"
    if sys.stderr.isatty():
        print(f"\r{bar:<100}", end="\n" if done == of else "", file=sys.stderr, flush=True)
    else:
        print(bar, file=sys.stderr, flush=True)


def check_place(to: Path) -> None:
    """A PDF of this name can be made, or pictures in a folder of it. An ending is a folder's only where that is there. Raises UsageError."""
    ending = to.suffix.lower()
    if ending == DOCUMENT:
        check_file(to)
        return
    check_folder(to)
    if ending and not to.exists():
        advice = f"name a PDF, {to.with_suffix(DOCUMENT)}, or a folder for pictures. Make one with a dot in its name first."
        raise UsageError(f"{to} cannot be made: {advice}")


def do(asked: argparse.Namespace) -> int:
    check_place(asked.to)
    settings = beside(None, chosen(asked, "content"))
    from kiosk import stand

    count = stand.export(settings, asked.name, asked.to, size=asked.size, languages=asked.languages, report=progress)
    print(f"{count} slides: {asked.to}")
    return 0


COMMAND = Command("export", PAGE, add, do)
