"""The composition root: wires the pack, the visit, the station and the screens into a running kiosk."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.screens.slideshow_model  # noqa: F401  # Stage.qml names its type
from kiosk import __version__, daytime, first_picture, night, opening, shipped, speech, supervised
from kiosk.daytime import Daytime
from kiosk.errors import UsageError
from kiosk.pack import last_good
from kiosk.pack.model import Pack
from kiosk.screens.chrome import TRANSLATIONS, Chrome
from kiosk.screens.documents import known_routes
from kiosk.screens.glass import GlassModel
from kiosk.screens.library import Library
from kiosk.screens.narrator import Narrator, Speaker, Unheard
from kiosk.screens.pictures import Pictures
from kiosk.screens.presenter import Presenter
from kiosk.screens.programme import Programme
from kiosk.screens.staff_model import StaffModel
from kiosk.screens.visit_model import ATTRACT, VisitModel, place
from kiosk.settings import Settings
from kiosk.station import backlight, display, motion
from kiosk.station.awake import Awake
from kiosk.station.interruption import Interruptible
from kiosk.station.lockdown import Lockdown
from kiosk.station.pin import Guard
from kiosk.station.supervision import Limits
from kiosk.station.voice import Voice
from kiosk.visit import occasion, reach
from kiosk.visit.journey import IdleRules
from kiosk.visit.preferences import Preferences
from kiosk.visit.reach import Mounting
from kiosk.visit.session import Beginning
from kiosk.visit.staff import Panel

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent
ASSETS = shipped("assets")
QML = ROOT / "screens" / "qml"
REMEMBER_PACK_AFTER = 5000  # milliseconds after start, off the start-up path
GOOD_AFTER = round(Limits().crash_window * 1000)  # milliseconds: a pack that brings the kiosk down sooner takes the place of none
LARGE_ARC_MINUTES = 42.0  # 0.7 degrees: a capital of the largest text, as the reader sees it (EN 301 549, 5.1.4)
LEAST_CAPITAL_MM = 4.8  # EN 301 549 5.1.4 as this project reads it, however near the reader stands
HOME = "home"  # the screen every visit begins with
SAFE_LANGUAGE = "fr"
SAFE_PALETTE = {"paper": "#F6F1E7", "ink": "#10243A", "lit": "#FFC35C"}
ICON_FONT = ("qtawesome", "fonts/phosphor-1.3.0.ttf")


@dataclass(slots=True)
class Kiosk:
    """Everything that lives as long as the program; `close` ends it in the order Qt needs."""

    application: QGuiApplication
    engine: QQmlApplicationEngine
    window: QQuickWindow
    visit: VisitModel
    library: Library
    glass: GlassModel
    pack: Pack | None
    chrome: Chrome
    staff: StaffModel
    programme: Programme
    pictures: Pictures
    narrator: Narrator
    voice: Voice | None = None
    awake: Awake = field(default_factory=Awake)
    daytime: Daytime | None = None
    presenter: Presenter | None = None
    lockdown: Lockdown | None = None
    ending: str = "its window was closed"

    def leave(self, code: int, why: str) -> None:
        """End the event loop, with an exit code and a reason for the log."""
        self.ending = why
        self.application.exit(code)

    def close(self) -> None:
        """The threads first, then the window and its items, then what they point to."""
        if self.lockdown is not None:
            self.lockdown.release()
        self.narrator.close()
        if self.voice is not None:
            self.voice.close()
        self.library.close()
        self.pictures.close()
        if self.daytime is not None:
            self.daytime.switch(asleep=False)
        self.awake.release()
        if self.presenter is not None:
            self.presenter.close()
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.chrome.leave()


Watch = Callable[[str, Kiosk | None], None]  # hears of each phase of the start as it ends: `kiosk bench`


def nobody(_phase: str, _kiosk: Kiosk | None) -> None:
    """Watches nothing."""


def icon_font() -> Path:
    """The icon font among qtawesome's data; its Python side is not imported, for it brings QtWidgets."""
    from importlib.util import find_spec

    spec = find_spec(ICON_FONT[0])
    assert spec is not None
    assert spec.submodule_search_locations is not None  # a standalone folder carries the font alone, without code around it
    return Path(*spec.submodule_search_locations[:1]) / ICON_FONT[1]


def load_fonts() -> list[str]:
    """Have Qt know the kiosk's own fonts; gives the names of those it cannot read."""
    fonts = [*sorted((ASSETS / "fonts").glob("*.ttf")), icon_font()]
    return [font.name for font in fonts if QFontDatabase.addApplicationFont(str(font)) < 0]


def make_application(*, fonts: bool = True) -> QGuiApplication:
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    application.setApplicationVersion(__version__)
    for name in load_fonts() if fonts else ():
        log.error("The font %s cannot be read; the text will look different.", name)
    return application


def check_language(pack: Pack | None, language: str | None) -> None:
    """Raise UsageError for a language that someone asked for and the pack does not have."""
    if pack is not None and language is not None and language not in pack.languages:
        raise UsageError(f"The pack has no language “{language}”. It has: {', '.join(pack.languages)}.")


def beginning(pack: Pack | None, settings: Settings, *, still: bool) -> Beginning:
    """The start of every visit: the home screen, in the language of the settings where the pack has it."""
    language = settings.language or (pack.default_language if pack else SAFE_LANGUAGE)
    if pack is not None and language not in pack.languages:
        log.error("The pack has no language “%s”; it is shown in “%s”.", language, pack.default_language)
        language = pack.default_language
    reduced = motion.is_unwanted() if settings.reduced_motion is None else settings.reduced_motion
    return Beginning(place(HOME), Preferences(language, reduced_motion=still or reduced))


def mounting(settings: Settings) -> Mounting:
    """How the glass hangs, by the settings."""
    lower_edge = reach.USUAL_LOWER_EDGE_MM if settings.mount_height_mm is None else settings.mount_height_mm
    return Mounting(lower_edge, settings.reach_low_mm, settings.reach_high_mm)


def language_names(pack: Pack | None) -> list[tuple[str, str]]:
    """Each language of the pack with its own name for itself."""
    # Qt names "en" after one country's English.
    names = [(code, "English" if code == "en" else QLocale(code).nativeLanguageName()) for code in (pack.languages if pack else ())]
    return [(code, name[:1].upper() + name[1:]) for code, name in names]


def assemble(
    settings: Settings,
    pack: Pack | None,
    *,
    still: bool = False,
    clock: Callable[[], float] = time.monotonic,
    wall: Callable[[], datetime] = datetime.now,
    speaker: Speaker | None = None,
    translations: Path = TRANSLATIONS,
    at: str | None = None,
) -> Kiosk:
    """Make the program's objects and load its window, which is not shown yet. `clock` gives monotonic seconds, `wall` local time.

    `speaker` says things aloud in the place of the machine's voice. The screen `at` is the first one, in the place of the resting one.

    Raises RuntimeError where the QML cannot be loaded, which is a fault of the program and not of the pack.
    """
    application = make_application()
    chrome = Chrome(application, translations)
    start = beginning(pack, settings, still=still)
    idle = IdleRules(settings.idle_menu_s, settings.idle_reading_s, settings.idle_warning_s)
    visit = VisitModel(start, idle, language_names(pack), switch_language=chrome.switch, clock=clock, parent=application)
    library = Library(pack, application, seeds=itertools.count(1).__next__) if still else Library(pack, application)
    capital = max(LEAST_CAPITAL_MM, display.minimal_capital_mm(settings.text_arc_minutes, settings.viewing_distance_mm))
    large = display.minimal_capital_mm(LARGE_ARC_MINUTES, settings.viewing_distance_mm)
    glass = GlassModel(capital, large, settings.target_mm, settings.qr_mm, mounting(settings), application)
    pictures = Pictures(settings.state_dir / "pictures", application)
    programme = Programme(pack, visit, switch_language=chrome.switch, pause=settings.pause_s, clock=clock, wall=wall, parent=application)
    narrator, voice = speech.narrator(settings, pack, visit, library, speaker, application)
    staff = staff_menu(settings, visit, programme, narrator, start.preferences.language, clock)
    staff.panelChanged.connect(lambda: chrome.hold(staff.property("panel") != Panel.CLOSED.value))
    if at is not None:
        visit.begin_at(at)
    engine = QQmlApplicationEngine(application)
    engine.addImportPath(str(QML))
    palette = {"paper": pack.palette.paper, "ink": pack.palette.ink, "lit": pack.palette.lit} if pack else SAFE_PALETTE
    guard = round(settings.repeat_guard_s * 1000)
    models = {"visit": visit, "library": library, "glass": glass, "pictures": pictures, "staff": staff}
    models |= {"programme": programme, "narrator": narrator}
    engine.setInitialProperties(models | {"colours": palette, "repeatGuard": guard, "keys": opening.codes(settings)})
    engine.load(str(QML / "Kiosk" / "Screens" / "Main.qml"))
    if not engine.rootObjects():
        raise RuntimeError("The screens cannot be loaded; the log says why.")
    chrome.engine = engine
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    programme.take(window)
    return Kiosk(application, engine, window, visit, library, glass, pack, chrome, staff, programme, pictures, narrator, voice)


def staff_menu(
    settings: Settings, visit: VisitModel, programme: Programme, narrator: Narrator, language: str, clock: Callable[[], float]
) -> StaffModel:
    """The menu of event staff, which nobody gets into where the settings have no PIN."""
    guard = Guard(settings.pin_hash, settings.state_dir / "pin.json", time.time()) if settings.pin_hash else None
    event = settings.state_dir / occasion.FILE_NAME
    sound = narrator if visit.property("speakable") else None
    light = backlight.find()
    return StaffModel(visit, programme, guard, event, light=light, sound=sound, language=language, clock=clock, parent=visit)


def choose_pack(settings: Settings) -> Pack | None:
    """The pack of the settings, the last good one, or None for the safe screen; problems land in the log."""
    choice = last_good.choose(settings.content, settings.state_dir)
    for problem in choice.problems:
        log.warning("%s", problem)
    if choice.recalled:
        log.error("The content pack in %s is broken; the last good one is shown.", settings.content)
    elif choice.pack is None:
        log.error("The content pack in %s is broken and none was kept; the safe screen is shown.", settings.content)
    return choice.pack


def check_screen(pack: Pack | None, screen: str | None) -> None:
    """Raise UsageError for a screen the pack does not have."""
    if screen is None or pack is None or screen in known_routes(pack):
        return
    import difflib

    near = difflib.get_close_matches(screen, known_routes(pack), n=1, cutoff=0.4)
    hint = f" Did you mean {near[0]}?" if near else ""
    raise UsageError(f"There is no screen “{screen}”.{hint} `kiosk screenshots` names them all.")


def run(
    settings: Settings,
    *,
    screen: str | None,
    duration: float | None,
    language: str | None = None,
    presenter: bool = True,
    picture: first_picture.FirstPicture | None = None,
    watch: Watch = nobody,
) -> int:
    """Show the kiosk until it is closed or `duration` seconds have passed. Returns the exit code; raises UsageError.

    A `picture` that is shown already gives way to it; where that was touched, the kiosk begins with its home screen.
    """
    pack = choose_pack(settings)
    check_language(pack, language)
    check_screen(pack, screen)
    watch("pack", None)
    touched = picture is not None and picture.was_touched
    kiosk = assemble(settings, pack, at=HOME if touched else screen)
    watch("screens", kiosk)
    try:
        opening.report_screens(kiosk.window, kiosk.visit, kiosk.staff)
        if picture is not None and not touched:
            picture.touched.connect(lambda: kiosk.visit.begin_at(HOME))
            picture.listen()
        open_window(kiosk, settings, presenter=presenter)
        watch("window", kiosk)
        if picture is not None:
            picture.give_way(kiosk.window)
        if pack is not None and pack.root == settings.content:
            if screen is None and kiosk.visit.property("route") == ATTRACT:
                first_picture.keep(kiosk.window, settings, language)
            QTimer.singleShot(REMEMBER_PACK_AFTER, kiosk.window, lambda: _remember_in_background(settings, unless_kept=True))
            QTimer.singleShot(GOOD_AFTER, kiosk.window, lambda: _remember_in_background(settings))
        return stay(kiosk, duration)
    finally:
        kiosk.close()


def stay(kiosk: Kiosk, duration: float | None) -> int:
    """Run until somebody ends it or `duration` seconds have passed, and say so in the log. Returns the exit code."""
    if duration is not None:
        QTimer.singleShot(round(duration * 1000), kiosk.application, lambda: kiosk.leave(0, "its time was over"))
    kiosk.staff.left.connect(lambda code: kiosk.leave(code, "staff asked for a restart" if code else "staff ended it"))
    supervised.begin(kiosk)
    gc.enable()  # the start makes hardly any garbage, and goes without: `kiosk.cli.run`
    with Interruptible(kiosk.leave):
        code = kiosk.application.exec()
    log.info("The kiosk stops with code %d: %s.", code, kiosk.ending)
    return code


def open_window(kiosk: Kiosk, settings: Settings, *, presenter: bool = True) -> None:
    """Show the window as the settings want it. It goes on covering its screen, and measuring the glass, whatever becomes of the screen.

    Where it fills its screen, a `presenter` has a window on another one while a show plays.
    """
    content = "the safe screen" if kiosk.pack is None else f"the pack {kiosk.pack.id} {kiosk.pack.version}"
    log.info("Kiosk %s starts with %s, in the language %s.", __version__, content, kiosk.visit.property("language"))
    window = kiosk.window
    kiosk.glass.turn_by(settings.rotation)
    kiosk.glass.close_for_night(night.is_dark(settings, datetime.now()))  # before anything is seen
    opening.follow_displays(kiosk.application, window, settings, lambda: opening.measure_glass(kiosk.window, kiosk.glass, settings))
    kiosk.lockdown = opening.lock(window, settings)
    if settings.window is None:
        window.showFullScreen()
        if presenter:
            guard = kiosk.lockdown.watch if kiosk.lockdown else None
            kiosk.presenter = Presenter(kiosk.engine, window, kiosk.programme, guard)
    else:
        window.resize(*settings.window)
        window.show()
    daytime.watch_touches(window, settings)
    QTimer.singleShot(REMEMBER_PACK_AFTER, window, kiosk.pictures.prune)
    opening.give_back_memory(window)
    kiosk.glass.report_reach(window.width(), window.height(), assumed=settings.mount_height_mm is None)
    if QGuiApplication.platformName() != "offscreen":
        QTimer.singleShot(0, window, lambda: daytime.begin(kiosk, settings))  # after the first frame


def _remember_in_background(settings: Settings, *, unless_kept: bool = False) -> None:
    """Keep the pack as the last good one, away from the thread that draws."""
    import threading

    keep = partial(last_good.remember, settings.content, settings.state_dir, unless_kept=unless_kept)
    threading.Thread(target=keep, name="last-good", daemon=True).start()


def screenshots(
    settings: Settings,
    out: Path,
    *,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str] | None,
    screens: str | None,
    report: Callable[[str], None] = print,
) -> int:
    """Draw every screen in every state into `out`, or say what is wrong with the pack: no other one takes its place here.

    Returns the exit code; raises UsageError for an unknown screen or language.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from kiosk.pack.command import write_reading
    from kiosk.pack.reader import read_pack
    from kiosk.screens.capture import Shooting, shoot

    reading = read_pack(settings.content)
    pack = reading.pack
    if pack is None:
        report("No picture was made: the content pack has errors.")
        return write_reading(reading, settings.content, as_json=False, out=sys.stdout)
    for language in languages or ():
        check_language(pack, language)
    kiosk = assemble(settings, pack, still=True, speaker=Unheard())
    shooting = Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack)

    def fit(size: tuple[int, int]) -> float:
        return display.pixels_per_mm(size, settings.diagonal_mm, (0, 0))

    try:
        count = shoot(
            shooting,
            out,
            sizes=sizes,
            languages=languages or pack.languages,
            pattern=screens,
            complete=not languages and screens is None,
            fit=fit,
            report=report,
        )
    finally:
        kiosk.close()
    if count == 0:
        raise UsageError(f"No screen matches “{screens}”. Try “home”, “flagship-*” or “theme/cancer”.")
    return 0
