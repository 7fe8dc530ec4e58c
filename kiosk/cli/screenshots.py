"""`kiosk screenshots`."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import Command, chosen, filled, folder, place, size
from kiosk.cli.beginning import beside
from kiosk.cli.writing import check_folder, failed

# Landscape and portrait totem, 4K, and two tablets.
SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (1280, 800), (1024, 768))

PAGE = """\
kiosk screenshots OUT: saves a picture of every screen in the folder OUT, in every size and language,
with a page index.html that shows them all. Needs no display.

  --content DIR         show this content pack instead of the one that comes along
  --size WxH …          only these sizes in pixels; otherwise
                        1920x1080 1080x1920 3840x2160 1280x800 1024x768
  --language L …        only these languages; otherwise all the pack has
  --screen GLOB         only the screens with such a name: home, "flagship/*" …

Exit codes: 0 the pictures are there, 1 the pack has errors (they are listed),
2 the command makes no sense.
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=place, metavar="OUT")
    parser.add_argument("--content", type=folder)
    parser.add_argument("--size", type=size, nargs="+", action="extend")
    parser.add_argument("--language", type=filled, nargs="+", action="extend")
    parser.add_argument("--screen", type=filled)


def do(asked: argparse.Namespace) -> int:
    check_folder(asked.out)
    settings = beside(None, chosen(asked, "content"))
    from kiosk import app

    try:
        return app.screenshots(settings, asked.out, sizes=asked.size or SIZES, languages=asked.language, screens=asked.screen)
    except OSError as error:
        raise failed(asked.out, error) from error


COMMAND = Command("screenshots", PAGE, add, do)
