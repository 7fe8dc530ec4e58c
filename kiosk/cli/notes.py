"""`kiosk notes`."""

from __future__ import annotations

import argparse
import shutil

from kiosk.cli.arguments import Command, add_show, chosen
from kiosk.cli.beginning import beside

PAGE = """\
kiosk notes [NAME]: prints the speaker's notes of a slideshow, slide by slide, with the number to
type before Enter, how long the slide stays, and what it is called. For a stand with one display:
read them on paper, or in a terminal on another machine. Needs no display. Without a name: the
slideshow that `kiosk slideshow` would play.

  --languages fr,en     in these languages instead of those of the slideshow
  --content DIR         the slideshow of this content pack instead of the one that comes along
  --config FILE         read settings from this file too
"""
WIDEST = 100  # characters of a line, however wide the terminal


def add(parser: argparse.ArgumentParser) -> None:
    add_show(parser)


def do(asked: argparse.Namespace) -> int:
    settings = beside(asked.config, chosen(asked, "content"))
    from kiosk import stand

    width = min(WIDEST, shutil.get_terminal_size().columns)
    for line in stand.notes(settings, asked.name, languages=asked.languages, width=width):
        print(line)
    return 0


COMMAND = Command("notes", PAGE, add, do)
