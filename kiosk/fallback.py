"""What `kiosk run --instead` shows in place of the content: the last good pack, or the safe screen where there is none."""

from __future__ import annotations

from dataclasses import replace

from kiosk import app
from kiosk.pack.last_good import recall
from kiosk.settings import Settings

LAST_GOOD, SAFE = "last-good", "safe"


def run(settings: Settings, instead: str, *, screen: str | None, duration: float | None, language: str | None, presenter: bool) -> int:
    """As `app.run`: the exit code. On the safe screen there is nothing to begin at, and nothing to read a language of."""
    kept = recall(settings.state_dir) if instead == LAST_GOOD else None
    if kept is not None:
        return app.run(replace(settings, content=kept), screen=screen, duration=duration, language=language, presenter=presenter)
    kiosk = app.assemble(settings, None)
    try:
        app.open_window(kiosk, settings, presenter=presenter)
        return app.stay(kiosk, duration)
    finally:
        kiosk.close()
