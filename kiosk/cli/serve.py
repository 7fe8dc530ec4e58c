"""`kiosk serve`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import run
from kiosk.cli.arguments import Command, chosen
from kiosk.cli.beginning import begun

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.station.supervisor import Orders

PAGE = f"""\
kiosk serve: starts the kiosk as `kiosk run` does, and keeps it up. It takes the same options.

One that crashes is started again at once, one that hangs within 20 seconds; meanwhile a holding
screen is seen. After three crashes in ten minutes it shows the last good pack, after three more the
safe screen; where the graphics fail twice, it is drawn without the graphics card. It is started
afresh each day (`restart_at`) and where it takes too much memory (`memory_mb`), both only while
nobody is there.

{run.OPTIONS}  --instead KIND        show something else than the content: last-good or safe

It ends when staff quit the kiosk, and with Ctrl-C or SIGTERM. Under systemd it says that it is ready
and that it goes round (Type=notify, WatchdogSec).
"""
MEBIBYTE = 1 << 20


def add(parser: argparse.ArgumentParser) -> None:
    run.add(parser, [kind for kind in run.INSTEAD if kind != run.HOLDING])


def do(asked: argparse.Namespace) -> int:
    from kiosk.settings import load_settings

    loaded = load_settings(asked.config, chosen(asked, "content", "window", "language"))
    run.need_display(at_once=False)
    from kiosk.station import logs
    from kiosk.station.supervisor import Supervisor

    with begun(loaded, logs.SUPERVISOR_NAME):
        return Supervisor(orders(loaded.settings, asked)).serve()


def orders(settings: Settings, asked: argparse.Namespace) -> Orders:
    """What is kept up, by the settings and the options."""
    from kiosk.station.supervision import Mode
    from kiosk.station.supervisor import Orders

    arguments = run_arguments(asked)
    instead = {Mode.USUAL: (), Mode.LAST_GOOD: ("--instead", Mode.LAST_GOOD.value), Mode.SAFE: ("--instead", Mode.SAFE.value)}
    return Orders(
        command=lambda mode: (*program(), "run", *arguments, *instead[mode]),
        state_dir=settings.state_dir,
        holding=(*program(), "run", *arguments, "--instead", run.HOLDING),
        daily=settings.restart_at,
        most_memory=round(settings.memory_mb * MEBIBYTE),
    )


def program() -> Sequence[str]:
    """How this program is started once more: the standalone folder is its own interpreter."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "kiosk")


def run_arguments(asked: argparse.Namespace) -> list[str]:
    """The options of `kiosk run` that were asked for."""
    size = None if asked.window is None else "x".join(map(str, asked.window))
    values: dict[str, str | Path | float | None] = {
        "--content": asked.content,
        "--config": asked.config,
        "--window": size,
        "--screen": asked.screen,
        "--language": asked.language,
        "--duration": asked.duration,
        "--instead": asked.instead,
    }
    given = [text for option, value in values.items() if value is not None for text in (option, str(value))]
    return [*given, "--no-presenter"] if asked.no_presenter else given


COMMAND = Command("serve", PAGE, add, do)
