"""`kiosk run`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Command, chosen, filled, folder, place, seconds, size
from kiosk.cli.beginning import begun, lighten
from kiosk.errors import NoDisplayError, UsageError

if TYPE_CHECKING:
    from kiosk.app import Watch
    from kiosk.settings import Settings

OPTIONS = """\
  --content DIR         show this content pack instead of the one that comes along
  --config FILE         read settings from this file too, above the machine's and the user's
  --window WxH          open a window of this many pixels instead of filling the screen
  --screen ID           start on a screen instead of the attract loop: home, search, flagship/alcove …
  --language L          start in this language: fr, en …
  --duration SECONDS    stop by itself after this time
  --no-presenter        leave a second display alone when staff start a slideshow
"""
PAGE = f"""\
kiosk run: starts the kiosk. It fills the screen, locked, and runs until Ctrl-C, SIGTERM or staff end
it; a window of --window closes as any window.
The setting slideshow_at_start makes it begin with a slideshow, unless --screen names a screen.

{OPTIONS}  --instead KIND        show something else than the content: last-good, the last pack that was
                        good; safe, the safe screen; holding, what `kiosk serve` shows meanwhile

Without a display, make pictures instead: kiosk screenshots tour
"""

NO_DISPLAY = "There is no display to open a window on. Start it in the display's session, or name it: DISPLAY=:0."
INSTEAD = ("last-good", "safe", HOLDING := "holding")


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Say whether a window can open: always off Linux, else where there is a display or Qt was told what to draw on.

    Raises UsageError where it was told to draw on something that it does not know.
    """
    from kiosk.station import display_access

    if fault := display_access.fault(environment, platform):
        raise UsageError(". ".join(fault))
    return display_access.is_named(environment, platform)


def need_display(*advice: str, at_once: bool = True) -> None:
    """Raises NoDisplayError, with the advice, where no window can open; `at_once`: nor where its server does not let it in yet."""
    if not has_display(os.environ, sys.platform):
        raise NoDisplayError(" ".join((NO_DISPLAY, *advice)))
    if at_once:
        need_answer(*advice)


def need_answer(*advice: str) -> None:
    """Raises NoDisplayError where nobody answers for the display that is named, or lets nobody in: Qt would abort."""
    from kiosk.station.display_access import WHO_MAY, Access, look

    access = look(os.environ)
    if access is Access.GONE:
        raise NoDisplayError(" ".join(("No server answers for the display that the environment names.", *advice)))
    if access is Access.REFUSED:
        raise NoDisplayError(f"The display that the environment names does not let this user in. {WHO_MAY}")


def add(parser: argparse.ArgumentParser, instead: Sequence[str] = INSTEAD) -> None:
    """`instead`: what may be shown in the place of the content."""
    parser.add_argument("--content", type=folder)
    parser.add_argument("--config", type=place)
    parser.add_argument("--window", type=size)
    parser.add_argument("--screen", type=filled)
    parser.add_argument("--language", type=filled)
    parser.add_argument("--duration", type=seconds)
    parser.add_argument("--no-presenter", action="store_true")
    parser.add_argument("--instead", choices=instead)


def do(asked: argparse.Namespace, watch: Watch | None = None) -> int:
    """`watch` hears of each phase of the start."""
    from kiosk.settings import load_settings

    loaded = load_settings(asked.config, chosen(asked, "content", "window", "language"))
    need_display("`kiosk screenshots OUT` saves every screen as a picture instead.")
    lighten()
    if asked.instead == HOLDING:
        from kiosk import holding

        return holding.run(loaded.settings, asked.duration)
    gc.disable()  # `app.stay` has garbage collected again
    try:
        with begun(loaded):
            return show(loaded.settings, asked, watch)
    finally:
        gc.enable()


def show(settings: Settings, asked: argparse.Namespace, watch: Watch | None = None) -> int:
    """The kiosk, or what is to be seen instead of it, until it ends. Returns the exit code."""
    picture = None
    if asked.screen is None and asked.instead is None and not settings.slideshow_at_start:
        from kiosk import first_picture  # before all the rest is read, which takes longer

        picture = first_picture.show(settings, asked.language)
    with picture.listening() if picture is not None else nullcontext():
        from kiosk import app, fallback
        from kiosk.station import logs

    watch = watch or app.nobody
    watch("imports", None)
    logs.hear_qt()
    presenter = not asked.no_presenter
    if asked.instead is not None:
        return fallback.run(
            settings, asked.instead, screen=asked.screen, duration=asked.duration, language=asked.language, presenter=presenter
        )
    if settings.slideshow_at_start and asked.screen is None:
        from kiosk import stand

        code = stand.at_start(settings, duration=asked.duration, presenter=presenter)
        if code is not None:
            return code
    return app.run(
        settings,
        screen=asked.screen,
        duration=asked.duration,
        language=asked.language,
        presenter=presenter,
        picture=picture,
        watch=watch,
    )


COMMAND = Command("run", PAGE, add, do)
