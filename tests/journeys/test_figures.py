"""Visits to the key figures and to the list of evidence, by touch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, kind, open_kiosk

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
DRAWINGS = {
    "count": "DotField",
    "share": "ShareGrid",
    "rank": "Ladder",
    "factor": "FactorBlocks",
    "change": "ChangeBars",
    "money": "Coins",
    "duration": "Rings",
}


@pytest.fixture(scope="module")
def lille() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def invented() -> Pack:
    return load(VALID)


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, lille: Pack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Kiosk, Clock]]:
    clock = Clock()
    opened = open_kiosk(lille, tmp_path_factory.mktemp("state"), clock)
    yield opened, clock
    opened.close()


@pytest.fixture
def visitor(kiosk: tuple[Kiosk, Clock], qtbot: QtBot) -> Visitor:
    """Someone who comes to the key figures first."""
    return arrived(Visitor(qtbot, *kiosk))


@pytest.fixture
def other(qapp: QGuiApplication, qtbot: QtBot, invented: Pack, tmp_path: Path) -> Iterator[Visitor]:
    """The same in another institution."""
    clock = Clock()
    kiosk = open_kiosk(invented, tmp_path, clock)
    yield arrived(Visitor(qtbot, kiosk, clock))
    kiosk.close()


def arrived(visitor: Visitor) -> Visitor:
    visitor.kiosk.visit.begin_at("attract")
    visitor.arrive("attract")
    visitor.kiosk.visit.begin_at("figures")
    visitor.arrive("figures")
    return visitor


def facet(visitor: Visitor) -> str:
    return str(visitor.kiosk.visit.property("facet"))


def touch(visitor: Visitor, focus_id: str) -> None:
    """Tap a control that leads to another part of the same screen."""
    visitor.tap(focus_id)
    visitor.rest()


def controls(visitor: Visitor, start: str) -> list[str]:
    """The names of the controls in view that start that way."""
    names = (str(item.property("focusId") or "") for item in items(visitor.window.contentItem()))
    return [name for name in names if name.startswith(start)]


def of_type(visitor: Visitor, name: str) -> list[QQuickItem]:
    return [item for item in items(visitor.window.contentItem()) if kind(item) == name]


def texts(visitor: Visitor) -> list[str]:
    return [str(item.property("text")) for item in items(visitor.window.contentItem()) if item.inherits("QQuickText")]


def test_from_a_group_to_a_figure_and_back(visitor: Visitor, lille: Pack) -> None:
    assert controls(visitor, "figure-") == ["figure-campus.cosigned", "figure-campus.top-journals"]
    touch(visitor, "group-france")
    assert facet(visitor) == "group/france"
    assert controls(visitor, "figure-") == [f"figure-{name}" for name in lille.figure_groups[1].figures]
    touch(visitor, "figure-france.trials-rank")
    assert facet(visitor) == "france.trials-rank"
    assert any(text.startswith("Un essai clinique") for text in texts(visitor)), "what the figure counts is explained"
    visitor.tap("bar-back")
    visitor.rest()
    assert facet(visitor) == "group/france"
    assert visitor.focus == "figure-france.trials-rank"
    touch(visitor, "figure-france.articles")
    touch(visitor, "figures-together")
    assert facet(visitor) == "group/france"
    touch(visitor, "group-world")
    assert controls(visitor, "figure-") == [f"figure-{name}" for name in lille.figure_groups[2].figures]
    visitor.go("bar-back", "home")


def test_one_figure_follows_the_other_round_all_groups(visitor: Visitor) -> None:
    touch(visitor, "figure-campus.cosigned")
    touch(visitor, "figure-previous")
    assert facet(visitor) == "bpi.continued"
    touch(visitor, "figure-next")
    touch(visitor, "figure-next")
    assert facet(visitor) == "campus.top-journals"
    touch(visitor, "figure-next")
    touch(visitor, "figures-together")
    assert facet(visitor) == "group/france", "the group of the figure shown, not the one it was opened from"
    assert "figure-france.articles" in controls(visitor, "figure-")


def test_a_figure_leads_to_the_page_that_tells_more(visitor: Visitor) -> None:
    touch(visitor, "group-topic.bpi")
    touch(visitor, "figure-bpi.invested")
    visitor.go("figure-page", "topic/bpi")
    visitor.go("bar-back", "figures")
    assert facet(visitor) == "bpi.invested"


def test_a_group_has_one_drawing_a_figure_all_of_them_at_rest(visitor: Visitor) -> None:
    touch(visitor, "group-topic.bpi")
    drawings = of_type(visitor, "FigureDrawing")
    shapes = [str(drawing.property("drawing")).removesuffix(".qml") for drawing in drawings]
    assert shapes == ["Rings", "Coins", "DotField", "DotField", "ShareGrid"]
    assert {drawing.property("drawn") for drawing in drawings} == {1.0}


def test_every_kind_of_figure_has_its_own_drawing(other: Visitor, invented: Pack) -> None:
    seen: dict[str, str] = {}
    for group in invented.figure_groups:
        for name in group.figures:
            kind = invented.figures[name].kind.value
            other.kiosk.visit.showFacet(name)
            other.rest()
            assert len(of_type(other, DRAWINGS[kind])) == 1, f"{name} is not drawn as a {DRAWINGS[kind]}"
            seen[kind] = DRAWINGS[kind]
    assert seen == DRAWINGS


def test_numbers_count_up_once_and_rest(visitor: Visitor) -> None:
    visitor.kiosk.visit.setProperty("reducedMotion", False)
    touch(visitor, "group-france")
    number = of_type(visitor, "FigureNumber")[0]
    drawing = of_type(visitor, "FigureDrawing")[0]
    shown = next(item for item in items(number) if item.inherits("QQuickText") and item.isVisible() and item.property("text"))
    counted: list[str] = []

    def drawn() -> bool:
        counted.append(str(shown.property("text")))
        return bool(drawing.property("drawn") == 1.0)

    visitor.qtbot.waitUntil(drawn)
    assert shown.property("text") == "7\u202f115"
    before = [int("".join(filter(str.isdigit, text))) for text in counted[:-1]]
    assert before == sorted(before)
    assert before[0] < 7115
    touch(visitor, "figure-france.articles")
    visitor.tap("bar-back")
    visitor.rest()
    assert drawing.property("drawn") == 1.0, "the group was drawn already"


def test_the_list_of_evidence_leads_to_what_it_lists(visitor: Visitor) -> None:
    visitor.go("sources", "evidence")
    touch(visitor, "filter-cancer")
    assert {name.split(".")[0] for name in controls(visitor, "evidence-")} == {"evidence-alcove", "evidence-clip2"}
    visitor.go("evidence-clip2.patients", "flagship/clip2")
    visitor.go("bar-back", "evidence")
    assert facet(visitor) == "cancer"
    assert visitor.focus == "evidence-clip2.patients"
    touch(visitor, "filter-key.figures")
    visitor.go("evidence-france.articles", "figures")
    assert facet(visitor) == "france.articles"


def test_hard_figures_are_listed_only_when_asked_for(visitor: Visitor, lille: Pack) -> None:
    hard = {f"evidence-{name}" for name, figure in lille.figures.items() if figure.sensitive}
    visitor.go("sources", "evidence")
    assert not hard & set(controls(visitor, "evidence-"))
    touch(visitor, "filter-neuroscience")
    assert not hard & set(controls(visitor, "evidence-"))
    visitor.find("evidence-more").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.rest()
    touch(visitor, "evidence-more")
    assert hard <= set(controls(visitor, "evidence-"))
    visitor.kiosk.visit.showFacet("cancer")
    visitor.rest()
    touch(visitor, "filter-neuroscience")
    assert not hard & set(controls(visitor, "evidence-")), "asked for once is not asked for ever"
