"""`kiosk slideshow`."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import Command, add_show, chosen, seconds, size
from kiosk.cli.beginning import begun, lighten
from kiosk.cli.run import need_display

PAGE = """\
kiosk slideshow [NAME]: plays a slideshow of the content pack, full screen. Without a name it plays
the one of the setting `slideshow`, else the only one that is on today by its dates and days; where
there are several it names them and ends with code 2. A touch or a click hands the screen over to a
visitor, at the subject on screen; when nobody has touched it for a while (80 seconds, on a page to
read 110), the show goes on where it was.

  --loop                begin again after the last slide (this is what it does anyway)
  --once                stop after the last slide
  --dwell SECONDS       how long each slide stays, whatever the slideshow says
  --languages fr,en     show each slide in these languages, one after the other
  --no-presenter        leave a second display alone
  --window WxH          open a window of this many pixels instead of filling the screen
  --content DIR         show this content pack instead of the one that comes along
  --config FILE         read settings from this file too
  --duration SECONDS    stop by itself after this time

In hand, with a keyboard or a clicker:

  Page Down, right, down          the next slide          Home       the first slide
  Page Up, left, up               the previous slide      End        the last slide
  Space or P                      pause, and go on *      12 Enter   slide 12
  B or full stop, W or comma      black screen, white screen, and back
  Esc                             out of a pause, a black screen, a number half typed

While a visitor has the screen, Page Down, Page Up or B takes it back at once, at the slide the show
stood on. The visitor's own keys stay the visitor's: Tab, arrows, Enter, Esc, Home, F1.

With two displays, the other one shows the presenter's window: this slide and the next, notes, time,
and every slide to jump to. A display that comes or goes does not stop the show.

By touch: the left and right edges turn the pages.
* A pause ends by itself after two minutes, or as the setting `pause_s` says.
Ctrl-C in the terminal stops the show; Esc does not.
"""


def add(parser: argparse.ArgumentParser) -> None:
    add_show(parser)
    endless = parser.add_mutually_exclusive_group()
    endless.add_argument("--loop", action="store_true")
    endless.add_argument("--once", action="store_true")
    parser.add_argument("--dwell", type=seconds)
    parser.add_argument("--no-presenter", action="store_true")
    parser.add_argument("--window", type=size)
    parser.add_argument("--duration", type=seconds)


def do(asked: argparse.Namespace) -> int:
    from kiosk.settings import load_settings

    loaded = load_settings(asked.config, chosen(asked, "content", "window"))
    need_display("`kiosk export NAME --to OUT` saves the slides as a file instead.")
    lighten()
    with begun(loaded):
        from kiosk import stand
        from kiosk.station import logs

        logs.hear_qt()
        return stand.slideshow(
            loaded.settings,
            asked.name,
            loop=not asked.once,
            dwell=asked.dwell,
            languages=asked.languages,
            duration=asked.duration,
            presenter=not asked.no_presenter,
        )


COMMAND = Command("slideshow", PAGE, add, do)
