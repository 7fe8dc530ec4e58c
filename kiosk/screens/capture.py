"""Pictures of the screens: puts the window into a state, waits until all of it is drawn, and saves what it shows."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.pack.model import Pack
from kiosk.screens.glass import GlassModel
from kiosk.screens.library import Library
from kiosk.screens.states import ScreenState, screen_states
from kiosk.screens.visit_model import VisitModel

PATIENCE = 20.0  # seconds for one screen to be drawn


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
    if item.inherits("QQuickImage") and not item.property("source").isEmpty() and item.property("progress") < 1:
        return True
    return any(map(is_loading, item.childItems()))


def settle(window: QQuickWindow, patience: float = PATIENCE) -> None:
    """Run the event loop until nothing moves and no picture is missing. Raises TimeoutError."""
    end = time.monotonic() + patience
    quiet = 0
    while quiet < 3:
        if time.monotonic() > end:
            raise TimeoutError("A screen did not come to rest.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no loop runs that would
        busy = not window.property("settled") or is_loading(window.contentItem())
        quiet = 0 if busy else quiet + 1


def enter(shooting: Shooting, state: ScreenState, language: str) -> None:
    """Put the kiosk into a state, as a new visit."""
    visit = shooting.visit
    visit.begin_at("attract")
    visit.begin_at(state.route, state.facet)
    if state.route != "attract":
        visit.chooseLanguage(language)
    if state.query:
        visit.setProperty("query", state.query)
    if state.sheet:
        visit.setProperty("sheet", state.sheet)
    if state.asking:
        visit.ask_now()


def grab(shooting: Shooting, state: ScreenState, language: str) -> QImage:
    """The picture of a state at the window's present size."""
    if state.safe:
        return _safe_picture(shooting)
    enter(shooting, state, language)
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
    fit: Callable[[tuple[int, int]], float],
    report: Callable[[str], None],
) -> int:
    """Save every state as `out/<size>/<language>/<name>.png` and an `index.html`; gives the number of pictures.

    `fit` gives the pixels a millimetre of a size.
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
    for number, ((size, language, state), path) in enumerate(zip(plan, pictures, strict=True), start=1):
        shooting.window.resize(*size)
        shooting.glass.measure(fit(size))
        path.parent.mkdir(parents=True, exist_ok=True)
        if not grab(shooting, state, language).save(str(path)):
            raise OSError(f"The picture {path} cannot be written.")
        report(f"[{number}/{len(plan)}] {path.relative_to(out)}")
    return len(plan)


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
