"""What a visit leaves behind: nothing, however often it is made. A kiosk is on for months."""

from __future__ import annotations

import gc
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.documents import known_routes
from kiosk.settings import default_content
from tests.clock import Clock
from tests.garbage import collect
from tests.journeys.visitor import Visitor, open_kiosk

WARM_ROUNDS = 2  # in which what is made once is made
ROUNDS = 4  # of which each but the first may add to the one before
STATISTICS = ("qt.qml.gc.statistics", "qt.qml.gc.allocatorStats")
SMALL = 200  # bytes a round: less than any one thing that a screen would leave


def one_of_each(pack: Pack) -> list[str]:
    """A screen of each kind."""
    kinds = {route.split("/")[0]: route for route in known_routes(pack)}
    return list(kinds.values())


def alive() -> Counter[str]:
    """How many of Qt's objects Python keeps, by their class."""
    gc.collect()
    return Counter(type(thing).__name__ for thing in gc.get_objects() if isinstance(thing, QObject))


def test_no_screen_leaves_an_object_behind(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    pack, clock = load(default_content()), Clock()
    routes = one_of_each(pack)
    assert len(routes) > 10
    with closing(open_kiosk(pack, tmp_path, clock)) as kiosk:
        visitor = Visitor(qtbot, kiosk, clock)

        def visit_all() -> Counter[str]:
            for route in routes:
                kiosk.visit.begin_at(route)
                visitor.rest()
            return alive()

        visit_all()
        before = visit_all()
        assert visit_all() - before == Counter()


@contextmanager
def collections_told() -> Iterator[list[int]]:
    """The bytes of JavaScript that each collection leaves, of the engines that are made meanwhile."""
    told: list[int] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if left := re.match(r"Regular item memory after GC: (\d+)", message):
            told.append(int(left[1]))
        elif context.category not in STATISTICS and before is not None:
            before(kind, context, message)

    before = qInstallMessageHandler(hear)
    QLoggingCategory.setFilterRules("\n".join(f"{category}=true" for category in STATISTICS))
    try:
        yield told
    finally:
        QLoggingCategory.setFilterRules("")
        qInstallMessageHandler(before)


def test_no_screen_leaves_anything_in_javascript(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """A few bytes a visit would pin whole blocks of its heap, which grows tenfold by them."""
    pack, clock = load(default_content()), Clock()
    routes = one_of_each(pack)
    with collections_told() as told, closing(open_kiosk(pack, tmp_path, clock)) as kiosk:
        visitor = Visitor(qtbot, kiosk, clock)

        def visit_all() -> int:
            for route in routes:
                kiosk.visit.begin_at(route)
                visitor.rest()
            collect(kiosk.engine)
            return told[-1]

        for _ in range(WARM_ROUNDS):
            visit_all()
        left = [visit_all() for _ in range(ROUNDS)]
        assert left[-1] - left[0] < (ROUNDS - 1) * SMALL, left
