"""What a visit leaves behind: nothing, however often it is made. A kiosk is on for months."""

from __future__ import annotations

import gc
from collections import Counter
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.documents import known_routes
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, open_kiosk


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
