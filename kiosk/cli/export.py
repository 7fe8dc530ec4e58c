"""`kiosk export`."""

from __future__ import annotations

import argparse
import sys

from kiosk.cli.arguments import Command, chosen, filled, folder, languages, place, size
from kiosk.cli.beginning import beside
from kiosk.cli.writing import check_file, check_folder
from kiosk.errors import UsageError

PAGE = """\
kiosk export NAME --to OUT: saves a slideshow for venues that only take a file, and for handouts.
Needs no display.

  --to FILE.pdf         a PDF, one slide a page, with text that can be selected and found
  --to DIR              a folder of PNG pictures, numbered in their order
  --size WxH            the proportions of a page and the pixels of a picture; otherwise 1920x1080
  --languages fr,en     each slide in these languages; otherwise those of the slideshow
  --content DIR         the slideshow of this content pack instead of the one that comes along
"""
BAR = 30  # characters
DOCUMENT = ".pdf"
OTHER_DOCUMENTS = (".ppt", ".pptx", ".odp", ".key", ".html", ".zip", ".mp4", ".png", ".jpg", ".jpeg")


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


def do(asked: argparse.Namespace) -> int:
    ending = asked.to.suffix.lower()
    if ending in OTHER_DOCUMENTS:
        raise UsageError(f"{asked.to} cannot be made: name a PDF, {asked.to.with_suffix(DOCUMENT)}, or a folder for pictures.")
    (check_file if ending == DOCUMENT else check_folder)(asked.to)
    settings = beside(None, chosen(asked, "content"))
    from kiosk import stand

    count = stand.export(settings, asked.name, asked.to, size=asked.size, languages=asked.languages, report=progress)
    print(f"{count} slides: {asked.to}")
    return 0


COMMAND = Command("export", PAGE, add, do)
