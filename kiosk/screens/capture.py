"""Pictures of the screens: puts the window into a state, waits until all of it is drawn, and saves what it shows."""

from __future__ import annotations

import html
import re
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.pack.model import Pack
from kiosk.screens.glass import GlassModel
from kiosk.screens.library import Library
from kiosk.screens.states import ScreenState, screen_states
from kiosk.screens.visit_model import ATTRACT, VisitModel

PATIENCE = 20.0  # seconds for one screen to be drawn
TURN = 5  # milliseconds
QUIET_TURNS = 3  # of the event loop, before a screen counts as settled
QUALITY = 80  # of a PNG file: as exact as any other, written in half the time, a seventh larger
LANGUAGE_FOLDER = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")


@dataclass(frozen=True, slots=True)
class Shooting:
    """What is photographed."""

    window: QQuickWindow
    visit: VisitModel
    library: Library
    glass: GlassModel
    pack: Pack


def is_loading(item: QQuickItem) -> bool:
    """Some visible picture under the item is still being made."""
    if not item.isVisible():
        return False
    if (
        item.inherits("QQuickImage")
        and not item.property("source").isEmpty()
        and item.property("progress") < 1
        and not item.property("failed")
    ):
        return True
    if item.property("late") is True:  # a plate that is not asked for yet
        return True
    return any(map(is_loading, item.childItems()))


def settle(window: QQuickWindow, patience: float = PATIENCE) -> None:
    """Run the event loop until nothing moves, no picture is missing and all of it has its place. Raises TimeoutError."""
    end = time.monotonic() + patience
    turns = QTimer(interval=TURN)  # ends the wait for events where none come
    turns.start()
    frames = _Frames(window)
    quiet = 0
    try:
        while quiet < QUIET_TURNS or not frames.painted() or is_loading(window.contentItem()):
            if time.monotonic() > end:
                raise TimeoutError("A screen did not come to rest.")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no loop runs that would
            quiet = quiet + 1 if window.property("settled") else 0
            if quiet <= 1:
                frames.ask()
    finally:
        frames.close()


class _Frames:
    """Tells whether a frame was painted since one was asked for: what stands in rows gets its place just before a frame."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._due = False
        window.frameSwapped.connect(self._swapped)

    def ask(self) -> None:
        self._due = True
        self._window.update()

    def painted(self) -> bool:
        """It was; a window that is not on the glass paints none."""
        return not self._due or not self._window.isExposed()

    def close(self) -> None:
        self._window.frameSwapped.disconnect(self._swapped)

    def _swapped(self) -> None:
        self._due = False


def enter(shooting: Shooting, state: ScreenState, language: str) -> None:
    """Put the kiosk into a state, as a new visit in a language."""
    visit = shooting.visit
    visit.start_in(language)
    visit.setProperty("sheet", "")
    if state.speech:
        visit.begin_at(ATTRACT)  # whoever hears the kiosk for the first time is greeted
    if visit.property("route") == state.route:  # a screen that is opened anew remembers nothing of the state before
        visit.begin_at("help" if state.route != "help" else "home")
    visit.begin_at(state.route, state.facet)
    if state.query:
        visit.setProperty("query", state.query)
    if state.speech:
        visit.setProperty("speech", True)
    if state.sheet:
        visit.setProperty("sheet", state.sheet)
    if state.asking:
        visit.ask_now()


def grab(shooting: Shooting, state: ScreenState, language: str) -> QImage:
    """The picture of a state at the window's present size."""
    enter(shooting, state, language)
    if state.safe:
        return _safe_picture(shooting)
    settle(shooting.window)
    return shooting.window.grabWindow()


def _safe_picture(shooting: Shooting) -> QImage:
    overlay = shooting.window.findChild(QObject, "safe")
    assert overlay is not None
    overlay.setProperty("active", True)
    settle(shooting.window)
    picture = shooting.window.grabWindow()
    overlay.setProperty("active", False)
    return picture


def shoot(
    shooting: Shooting,
    out: Path,
    *,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str],
    pattern: str | None,
    complete: bool,
    fit: Callable[[tuple[int, int]], float],
    report: Callable[[str], None],
) -> int:
    """Save every state as `out/<size>/<language>/<name>.png` and an `index.html`; gives the number of pictures.

    `fit` gives the pixels a millimetre of a size. Where the pictures are `complete`, for every screen in every language, those of
    other screens and languages that an earlier run left in the folders of these sizes are removed. Raises OSError where a picture
    cannot be written.
    """
    per_language = {language: screen_states(shooting.pack, language, pattern) for language in languages}
    plan = [(size, language, state) for size in sizes for language, states in per_language.items() for state in states]
    pictures = [out / f"{size[0]}x{size[1]}" / language / f"{state.name}.png" for size, language, state in plan]
    if not plan:
        return 0
    out.mkdir(parents=True, exist_ok=True)
    # Written first, so that whoever waits can watch the pictures arrive.
    (out / "index.html").write_text(contact_sheet(out, pictures), encoding="utf-8")
    shooting.window.show()
    with ThreadPoolExecutor(1) as writer:  # one picture is written while the next is drawn
        written: Future[None] | None = None
        for number, ((size, language, state), path) in enumerate(zip(plan, pictures, strict=True), start=1):
            shooting.window.resize(*size)
            shooting.glass.measure(fit(size))
            picture = grab(shooting, state, language)
            if written is not None:
                written.result()
            written = writer.submit(save_picture, picture, path)
            report(f"[{number}/{len(plan)}] {path.relative_to(out)}")
        if written is not None:
            written.result()
    if complete:
        remove_others(pictures, {out / f"{size[0]}x{size[1]}" for size in sizes})
    return len(plan)


def save_picture(picture: QImage, path: Path) -> None:
    """Save a picture, in a folder that is made for it. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path), "PNG", QUALITY):  # type: ignore[call-overload]  # its stub wants bytes, its code does not
        raise OSError(f"no room or no right to write {path.name}")


def remove_others(pictures: Collection[Path], size_folders: Iterable[Path]) -> None:
    """Remove what an earlier run left: pictures in the languages' folders of these sizes that are not among `pictures`."""
    kept = set(pictures)
    for size_folder in size_folders:
        for folder in size_folder.iterdir():
            if folder.is_dir() and LANGUAGE_FOLDER.fullmatch(folder.name):
                for picture in set(folder.glob("*.png")) - kept:
                    picture.unlink()
                if not any(folder.iterdir()):
                    folder.rmdir()


def contact_sheet(out: Path, pictures: Sequence[Path]) -> str:
    """A page that shows every picture, by size and language."""
    groups: dict[Path, list[Path]] = {}
    for picture in pictures:
        groups.setdefault(picture.parent.relative_to(out), []).append(picture)
    body = []
    for group, members in groups.items():
        body.append(f"<h2>{html.escape(' · '.join(group.parts))}</h2><div>")
        for picture in members:
            name, address = html.escape(picture.stem), html.escape(picture.relative_to(out).as_posix(), quote=True)
            body.append(f'<a href="{address}"><img loading="lazy" src="{address}" alt="{name}"><span>{name}</span></a>')
        body.append("</div>")
    style = (
        "body{font:16px/1.4 sans-serif;margin:2rem;background:#eee7da;color:#10243a}div{display:flex;flex-wrap:wrap;gap:1rem}"
        "a{width:320px;color:inherit;text-decoration:none}img{width:100%;display:block;box-shadow:0 1px 4px #0004}"
    )
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>{style}</style>{"".join(body)}</html>\n'
