"""What event staff start: a slideshow on a stand, its slides as a file, its notes as text."""

from __future__ import annotations

import difflib
import logging
import os
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from kiosk import app
from kiosk.errors import UsageError
from kiosk.pack.model import Pack
from kiosk.pack.slideshow import Slideshow
from kiosk.screens.chrome import Chrome
from kiosk.screens.handout import Report, draw_pdf, save_pictures
from kiosk.screens.narrator import Unheard
from kiosk.screens.notes import note_lines
from kiosk.screens.programme import with_occasion
from kiosk.screens.shows import Showing, slides_of
from kiosk.screens.slides import slide_document
from kiosk.screens.wording import text_in
from kiosk.settings import Settings
from kiosk.slideshow.playlist import Slide
from kiosk.slideshow.schedule import is_on, to_choose_from
from kiosk.visit import occasion
from kiosk.whole_file import reason, taken, write_new

log = logging.getLogger(__name__)


def usable_pack(settings: Settings) -> Pack:
    """The pack of the settings or the last good one. Raises UsageError where there is neither: a slideshow has nothing to show then."""
    pack = app.choose_pack(settings)
    if pack is None:
        raise UsageError(f"The content pack in {settings.content} is broken. `kiosk check {settings.content}` says what to change.")
    return pack


def find_show(pack: Pack, name: str | None, today: date, usual: str | None = None, command: str = "slideshow") -> Slideshow:
    """The show of a name; without one, the `usual` one, else the only one that is on today.

    Raises UsageError for a name that does not exist, and where it would have to guess: with the commands to choose from.
    """
    shows = list(pack.slideshows.values())
    if not shows:
        raise UsageError("The pack has no slideshow. content/README.md tells how to write one.")
    name = usual if name is None else name
    if name is None:
        on = to_choose_from(shows, today)
        if len(on) > 1:
            commands = ", ".join(f"`kiosk {command} {show.id}`" for show in on)
            raise UsageError(f'Which slideshow? Type one of {commands}, or set slideshow = "{on[0].id}" in the settings.')
        return on[0]
    if name not in pack.slideshows:
        near = difflib.get_close_matches(name, pack.slideshows, n=1)
        advice = f"Did you mean {near[0]}?" if near else f"The pack has: {', '.join(pack.slideshows)}."
        raise UsageError(f"There is no slideshow “{name}”. {advice}")
    return pack.slideshows[name]


def prepare(pack: Pack, show: Slideshow, languages: Sequence[str] | None, dwell: float | None) -> tuple[Slide, ...]:
    """The slides of a show. Raises UsageError for a language the pack does not have, or a show without a slide."""
    for language in languages or ():
        app.check_language(pack, language)
    slides = slides_of(pack, show, languages=languages, dwell=dwell)
    if not slides:
        raise UsageError(f"The slideshow “{show.id}” has no slide that this pack carries anything for.")
    return slides


def slideshow(
    settings: Settings,
    name: str | None,
    *,
    loop: bool = True,
    dwell: float | None = None,
    languages: Sequence[str] | None = None,
    duration: float | None = None,
    presenter: bool = True,
) -> int:
    """Play a show until it is closed, over, or `duration` seconds have passed. Returns the exit code; raises UsageError."""
    pack = usable_pack(settings)
    now = datetime.now()
    show = find_show(pack, name, now.date(), settings.slideshow)
    if not is_on(show, now):
        log.warning("The slideshow “%s” is not on at this time by its dates and hours; it plays because it was started.", show.id)
    kiosk = app.assemble(settings, pack)
    try:
        show = with_occasion(show, occasion.read(settings.state_dir / occasion.FILE_NAME), pack.languages)
        slides = prepare(pack, show, languages, dwell)
        playing = Showing(
            kiosk.window, kiosk.visit, pack, show, slides, loop=loop, pause=settings.pause_s, switch_language=kiosk.chrome.switch
        )
        playing.model.ended.connect(lambda: kiosk.leave(0, "the slideshow was over"))
        kiosk.programme.adopt(playing, show.id)
        app.open_window(kiosk, settings, presenter=presenter)
        return app.stay(kiosk, duration)
    finally:
        kiosk.close()


def at_start(settings: Settings, *, duration: float | None, presenter: bool) -> int | None:
    """Play the show that `kiosk slideshow` would. Returns the exit code; None where there is none to play, which the log tells."""
    try:
        return slideshow(settings, None, duration=duration, presenter=presenter)
    except UsageError as error:
        log.error("No slideshow plays at the start: %s", error)
        return None


def export(
    settings: Settings,
    name: str,
    to: Path,
    *,
    size: tuple[int, int],
    languages: Sequence[str] | None = None,
    report: Report = lambda _done, _of, _slide: None,
) -> int:
    """Save the slides of a show as the PDF `to`, or as pictures in the folder `to`; gives their number. Raises UsageError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    pack = usable_pack(settings)
    show = find_show(pack, name, date.today())
    kiosk = app.assemble(settings, pack, still=True, speaker=Unheard())
    try:
        slides = prepare(pack, show, languages, None)
        kiosk.window.resize(*size)
        kiosk.window.show()
        playing = Showing(kiosk.window, kiosk.visit, pack, show, slides, switch_language=kiosk.chrome.switch)
        playing.model.hold()
        if to.suffix.lower() == ".pdf":
            title = text_in(show.title, slides[0].language)
            _put(to, draw_pdf(kiosk.window, playing.model, slides, title, slides[0].language, report))
        else:
            save_pictures(kiosk.window, playing.model, slides, to, report)
    except OSError as error:
        raise UsageError(f"{to} cannot be written ({reason(error)}).") from error
    finally:
        kiosk.close()
    return len(slides)


def _put(to: Path, document: bytes) -> None:
    """Save what was drawn where no file came meanwhile. Raises UsageError where one did, and OSError."""
    try:
        write_new(to, document)
    except FileExistsError as error:
        raise UsageError(taken(to)) from error


def notes(settings: Settings, name: str | None, *, languages: Sequence[str] | None, width: int) -> list[str]:
    """The notes of a show, slide by slide, in lines of at most `width` characters. Raises UsageError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pack = usable_pack(settings)
    show = find_show(pack, name, date.today(), settings.slideshow, "notes")
    show = with_occasion(show, occasion.read(settings.state_dir / occasion.FILE_NAME), pack.languages)
    chrome = Chrome(app.make_application())
    try:
        slides = prepare(pack, show, languages, None)
        documents = []
        for number, slide in enumerate(slides, start=1):
            chrome.switch(slide.language)
            documents.append(slide_document(pack, show, slide) | {"number": number, "dwell": slide.dwell})
    finally:
        chrome.leave()
    return list(note_lines(f"{text_in(show.title, slides[0].language)} ({show.id})", documents, width))
