"""The night before: a whole show off screen, at speed, and everything else that a stand needs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime

from kiosk import app, speech, stand
from kiosk.clock import plausible
from kiosk.pack.model import Pack
from kiosk.pack.slideshow import Slideshow
from kiosk.screens.capture import settle
from kiosk.screens.handout import Report
from kiosk.screens.inspection import faults
from kiosk.screens.shows import Showing
from kiosk.settings import Settings
from kiosk.slideshow.playlist import Slide, total_seconds
from kiosk.slideshow.schedule import is_on
from kiosk.station import device_checks, sound, state_checks
from kiosk.station.checks import Finding, State, check_clock, check_disk, check_power, check_sleep
from kiosk.station.program import ask

DRAWN_AT = (1920, 1080)  # pixels, where no display is found


def rehearse(settings: Settings, name: str | None, *, languages: Sequence[str] | None, report: Report) -> list[Finding]:
    """Everything that was looked at. Raises UsageError for a show or a language that does not exist."""
    displays, playing = find_displays(), find_sound()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    now = datetime.now()
    pack = stand.usable_pack(settings)
    show = stand.find_show(pack, name, now.date(), settings.slideshow, "rehearse")
    kiosk = app.assemble(settings, pack, still=True)
    try:
        slides = stand.prepare(pack, show, languages, None)
        return [
            check_slides(kiosk, pack, show, slides, displays[0] if displays else DRAWN_AT, report),
            check_languages(slides),
            check_time(show, slides, now),
            check_displays(displays),
            check_sleep(),
            check_disk(settings.state_dir),
            check_clock(now, plausible=plausible(now.date()), is_set=state_checks.clock_is_set()),
            check_power(),
            device_checks.check_sound(playing, wanted=settings.speech, installed=sound.is_installed()),
            speech.check(settings),
        ]
    finally:
        kiosk.close()


def check_slides(
    kiosk: app.Kiosk, pack: Pack, show: Slideshow, slides: tuple[Slide, ...], size: tuple[int, int], report: Report
) -> Finding:
    """Every slide is drawn, nothing on it is cut off, every picture on it is there."""
    kiosk.window.resize(*size)
    kiosk.window.show()
    playing = Showing(kiosk.window, kiosk.visit, pack, show, slides, switch_language=kiosk.chrome.switch)
    playing.model.hold()
    found: list[str] = []
    for number, slide in enumerate(slides):
        playing.model.jump(number)
        settle(kiosk.window)
        found += [
            f"slide {number + 1} ({slide.key}, {slide.language}): {fault}" for fault in faults(kiosk.window, kiosk.window.grabWindow())
        ]
        report(number + 1, len(slides), slide.key)
    drawn = f"{len(slides)} slides drawn at {size[0]}x{size[1]}"
    if not found:
        return Finding("slides", State.GREEN, f"{drawn}; nothing cut off, every picture there")
    return Finding("slides", State.RED, f"{drawn}; {'; '.join(found)}", "Shorten these texts, or save these pictures again.")


def check_languages(slides: tuple[Slide, ...]) -> Finding:
    """The kiosk's own words exist in each language of the show."""
    spoken = list(dict.fromkeys(slide.language for slide in slides))
    missing = [code for code in spoken if code != "en" and not (app.ASSETS / "translations" / f"kiosk_{code}.qm").exists()]
    if missing:
        found = f"the kiosk's own words are not translated into: {', '.join(missing)}"
        return Finding("languages", State.AMBER, found, "They show in English; add assets/translations/kiosk_<code>.ts.")
    return Finding("languages", State.GREEN, ", ".join(spoken))


def check_time(show: Slideshow, slides: tuple[Slide, ...], now: datetime) -> Finding:
    """How long a round takes, and whether the show is on."""
    minutes, seconds = divmod(round(total_seconds(slides)), 60)
    found = f"{minutes} min {seconds:02d} s a round"
    if not is_on(show, now):
        return Finding("time", State.AMBER, f"{found}; by its dates and hours it is not on now", "Look at from, until, days and hours.")
    return Finding("time", State.GREEN, found)


def find_displays() -> list[tuple[int, int]]:
    """The pixels of each display, asked of a program of its own: this one draws off screen."""
    return [(one["pixels"][0], one["pixels"][1]) for one in ask("screens", "--json") or ()]


def find_sound() -> list[str] | None:
    """What can play, asked of a program of its own; None where nobody could look."""
    found = ask("devices", "--json", environment={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return found["sound"] if found else None


def check_displays(displays: list[tuple[int, int]]) -> Finding:
    if not displays:
        return Finding("displays", State.RED, "none found", "Plug the display in and switch it on, then rehearse again.")
    found = ", ".join(f"{width}x{height}" for width, height in displays)
    return Finding("displays", State.GREEN, f"{len(displays)}: {found}")
