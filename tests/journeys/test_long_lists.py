"""A pack of two thousand flagships: each screen makes what is seen of it, and keys, scrolling and speech reach all the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens.documents import listing
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.test_speech import Ear
from tests.journeys.visitor import Visitor, items, kind, open_kiosk
from tests.large import enlarged

FLAGSHIPS = 2000
THEME = "theme/cancer"
ROWS = ("MemberRow", "EvidenceRow", "NetworkNode", "TimelineTrack", "TimelineCluster")
SCREENS = [
    (THEME, ""),
    ("evidence", ""),
    ("evidence", "cancer"),
    ("timeline", ""),
    ("timeline", "all/cancer"),
    ("timeline", "list"),
    ("network", ""),
    ("network", "list"),
    ("network", "list/theme"),
    ("network", THEME),
    ("network", f"card/{THEME}"),
]


@pytest.fixture(scope="module")
def large(qapp: QGuiApplication) -> Pack:
    return enlarged(load(default_content()), FLAGSHIPS)


@pytest.fixture(scope="module")
def kiosk(large: Pack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    opened = open_kiosk(large, tmp_path_factory.mktemp("state"), Clock())
    yield opened
    opened.close()


@pytest.fixture
def visitor(kiosk: Kiosk, qtbot: QtBot) -> Visitor:
    kiosk.visit.begin_at("home")
    someone = Visitor(qtbot, kiosk, Clock())
    someone.arrive("home")
    return someone


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is hidden too: a row that is kept for later costs as much."""
    yield item
    for child in item.childItems():
        yield from everything(child)


def top(item: QQuickItem) -> float:
    """Of an item, in the window."""
    return item.mapToScene(QPointF(0, 0)).y()


def row_list(visitor: Visitor) -> QQuickItem:
    found = [item for item in items(visitor.window.contentItem()) if kind(item) in ("RowList", "NetworkLines")]
    assert len(found) == 1
    return found[0]


def names(visitor: Visitor) -> list[str]:
    """The controls of the list that are made and shown, from the top."""
    shown = [item for item in items(row_list(visitor)) if item.property("focusId")]
    return [str(item.property("focusId")) for item in sorted(shown, key=lambda item: (top(item), item.x()))]


def expected(pack: Pack, route: str) -> list[str]:
    rows = listing(pack, route, "", "fr")
    return [str(rows.row(place)["route"]) for place in range(rows.count)]


def scroll_to(visitor: Visitor, share: float) -> None:
    QMetaObject.invokeMethod(row_list(visitor), "restore", Q_ARG("double", share))
    visitor.rest()


@pytest.mark.parametrize(("route", "facet"), SCREENS, ids=lambda part: part or "all")
def test_a_screen_makes_what_is_seen(visitor: Visitor, route: str, facet: str) -> None:
    visitor.kiosk.visit.begin_at(route, facet)
    visitor.arrive(route)
    made = Counter(kind(item) for item in everything(visitor.window.contentItem()))
    assert sum(made[name] for name in ROWS) + made["Door"] <= 120
    assert made["Words"] <= 400
    assert sum(made[name] for name in ROWS) + made["Door"] > 0 or route == "network"


def test_scrolling_through_makes_no_more(visitor: Visitor) -> None:
    visitor.kiosk.visit.open("evidence")
    visitor.arrive("evidence")
    for share in (0.2, 0.5, 0.9, 1.0, 0.4, 0.0):
        scroll_to(visitor, share)
    assert sum(kind(item) == "EvidenceRow" for item in everything(row_list(visitor))) <= 60


def test_keys_reach_every_row_in_its_order(visitor: Visitor, large: Pack) -> None:
    order = expected(large, THEME)
    visitor.kiosk.visit.open(THEME)
    visitor.arrive(THEME)
    visitor.tab_to(order[0])
    seen = [visitor.focus]
    for _ in range(25):
        visitor.key(Qt.Key.Key_Tab)
        visitor.rest()
        seen.append(visitor.focus)
    for _ in range(25):
        visitor.key(Qt.Key.Key_Backtab)
        visitor.rest()
        seen.append(visitor.focus)
    assert seen == order[:26] + order[:25][::-1]


def test_speech_tells_the_place_among_all_rows(qtbot: QtBot, large: Pack, tmp_path: Path) -> None:
    ear = Ear()
    kiosk = open_kiosk(large, tmp_path, Clock(), ear, speech=True)
    try:
        someone = Visitor(qtbot, kiosk, Clock())
        order = expected(large, THEME)
        kiosk.visit.begin_at(THEME)
        someone.arrive(THEME)
        kiosk.visit.setProperty("speech", True)
        someone.tab_to(order[2])
        qtbot.waitUntil(lambda: f"3 sur {len(order)}" in ear.heard[-1])
    finally:
        kiosk.close()


def test_from_below_keys_come_to_the_last_row_and_leave_it_again(visitor: Visitor, large: Pack) -> None:
    last = expected(large, THEME)[-1]
    visitor.kiosk.visit.open(THEME)
    visitor.arrive(THEME)
    visitor.tab_to(expected(large, THEME)[0])
    visitor.key(Qt.Key.Key_Backtab)
    above = visitor.focus
    for _ in range(40):
        if visitor.focus == last:
            break
        visitor.key(Qt.Key.Key_Backtab)
    assert visitor.focus == last
    visitor.rest()
    assert last in names(visitor)
    visitor.key(Qt.Key.Key_Tab)
    assert visitor.focus not in expected(large, THEME)
    assert visitor.focus != above


def test_going_back_finds_the_row_that_was_left(visitor: Visitor, large: Pack) -> None:
    left = expected(large, THEME)[202]
    visitor.kiosk.visit.open(THEME)
    visitor.arrive(THEME)
    scroll_to(visitor, 201.3 / (len(expected(large, THEME)) + 1))
    before = {name: top(visitor.find(name)) for name in names(visitor)}
    assert left in before
    visitor.find(left).forceActiveFocus()
    visitor.key(Qt.Key.Key_Return)
    visitor.arrive(left)
    visitor.kiosk.visit.back()
    visitor.arrive(THEME)
    assert visitor.focus == left
    after = {name: top(visitor.find(name)) for name in names(visitor)}
    assert after[left] == pytest.approx(before[left], abs=2.0)


def test_a_row_is_made_and_brought_into_view_for_whoever_asks_by_its_name(visitor: Visitor, large: Pack) -> None:
    far = expected(large, THEME)[150]
    visitor.kiosk.visit.open(THEME)
    visitor.arrive(THEME)
    assert far not in names(visitor)
    QMetaObject.invokeMethod(row_list(visitor), "reach", Q_ARG(str, far))
    visitor.rest()
    assert far in names(visitor)
    assert 0 <= top(visitor.find(far)) <= visitor.window.height() * 0.7


def test_rows_stand_under_one_another_wherever_one_comes_from(visitor: Visitor) -> None:
    theme: Any = visitor.kiosk.engine.singletonInstance("Kiosk.Theme", "Theme")
    tokens = {theme.property("apart"), theme.property("gap")}
    visitor.kiosk.visit.open("evidence")
    visitor.arrive("evidence")
    for share in (0.5, 0.49, 0.9, 0.897, 0.1):
        scroll_to(visitor, share)
        rows = sorted((row for row in row_list(visitor).childItems() if row.isVisible()), key=QQuickItem.y)
        assert len(rows) > 1, share
        gaps = [below.y() - above.y() - above.height() for above, below in pairwise(rows)]
        assert gaps == pytest.approx([row.property("before") for row in rows[1:]], abs=1.0), share
        assert {row.property("before") for row in rows[1:]} <= tokens, share


def test_a_number_in_the_timeline_leads_to_the_list_of_its_entries(visitor: Visitor, large: Pack) -> None:
    visitor.kiosk.visit.open("timeline")
    visitor.arrive("timeline")
    cluster = visitor.first("list-")
    visitor.tap(cluster)
    visitor.rest()
    assert visitor.kiosk.visit.property("facet") == cluster
    rows = listing(large, "timeline", cluster, "fr")
    shown = names(visitor)
    assert shown
    assert shown == [f"entry-{rows.row(place)['id']}" for place in range(len(shown))]


def test_a_name_in_the_gathered_network_leads_to_the_list_of_those_it_stands_for(visitor: Visitor) -> None:
    page = visitor.kiosk.library.page("network", "fr")
    assert {node["leads"] for node in page["nodes"].values() if node["id"].startswith("many/")} >= {"list/person", f"card/{THEME}"}
    visitor.kiosk.visit.begin_at("network", f"card/{THEME}")
    visitor.arrive("network")
    assert len([name for name in names(visitor) if name.startswith("row-flagship/")]) > 5
