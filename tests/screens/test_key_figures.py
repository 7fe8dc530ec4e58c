"""What the screen of key figures is given: values, words, dates, sources, and how to read each drawing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.key_figures import KeyGroup, key_groups
from kiosk.pack.model import Figure, FigureKind, Pack, Precision
from kiosk.pack.reader import load
from kiosk.screens import key_figures
from kiosk.screens.pages import page_of
from kiosk.screens.states import screen_states
from kiosk.screens.view import Document
from kiosk.settings import default_content

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"
GROUP = KeyGroup("group", {"fr": "Groupe"}, (), "")


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.fixture(scope="module")
def lille() -> Pack:
    return load(default_content())


def shown(pack: Pack) -> dict[str, Document]:
    return {figure["id"]: figure for figure in key_figures.build(pack, "fr")["figures"]}


def told(pack: Pack, kind: FigureKind, value: float, precision: Precision = Precision.EXACT, **more: object) -> str:
    """How to read the drawing of a figure."""
    figure = replace(Figure("group.figure", kind, value, {}, "source", None, precision), **more)  # type: ignore[arg-type]
    return str(key_figures.key_figure(pack, figure, GROUP, "en")["key"])


@pytest.mark.parametrize("content", [default_content(), VALID], ids=lambda path: path.name)
def test_every_figure_says_what_it_counts_and_where_it_stands(content: Path) -> None:
    pack = load(content)
    page = key_figures.build(pack, "fr")
    assert [group["id"] for group in page["groups"]] == [group.id for group in key_groups(pack)]
    assert {figure["group"] for figure in page["figures"]} == {group["id"] for group in page["groups"]}
    for figure in page["figures"]:
        heading = pack.sources[pack.figures[figure["id"]].source].heading
        assert figure["value"]
        assert figure["label"]
        assert figure["key"]
        assert heading in figure["asOf"]
        dated = pack.figures[figure["id"]].as_of is not None
        assert bool(figure["when"]) == dated == (figure["when"] in figure["asOf"] and figure["when"] != "")
        assert figure["page"] is None or page_of(pack, figure["page"]["route"]) is not None


def test_a_field_says_how_many_dots_it_has(lille: Pack) -> None:
    assert shown(lille)["france.articles"]["key"] == "7\u202f115 dots: one for each."


def test_the_two_halves_are_not_drawn_alike(lille: Pack) -> None:
    exact, nearly = shown(lille)["campus.cosigned"], shown(lille)["campus.top-journals"]
    assert exact["value"] == nearly["value"]
    assert (exact["prefix"], exact["solid"], exact["hollow"]) == ("", 50, 0)
    assert nearly["prefix"] == "nearly"
    assert nearly["solid"] < 50
    assert nearly["solid"] + nearly["hollow"] == 50


@pytest.mark.parametrize(
    ("kind", "value", "key"),
    [
        (FigureKind.COUNT, 17, "17 dots: one for each."),
        (FigureKind.COUNT, 250_000, "Each dot stands for 10."),
        (FigureKind.SHARE, 50, "A hundred squares make the whole."),
        (FigureKind.RANK, 3, "The first step is the highest."),
        (FigureKind.FACTOR, 2, "On the left, what it is compared with."),
        (FigureKind.CHANGE, 130, "The outline is where it started from."),
        (FigureKind.MONEY, 25.6, "One coin: 1 million euros."),
        (FigureKind.MONEY, 0.6, "One coin: 0.1 million euros."),
        (FigureKind.MONEY, 600, "Each coin: 10 million euros."),
        (FigureKind.DURATION, 15, "One ring: one year."),
        (FigureKind.DURATION, 140, "One ring: 10 years."),
    ],
)
def test_each_kind_says_what_a_mark_stands_for(lille: Pack, kind: FigureKind, value: float, key: str) -> None:
    assert told(lille, kind, value) == key


def test_a_unit_is_what_the_dots_count(lille: Pack) -> None:
    assert told(lille, FigureKind.COUNT, 3.5, unit={"en": "millions"}) == "Counted in millions: one dot for each."


@pytest.mark.parametrize(("precision", "word"), [(Precision.ABOUT, "about"), (Precision.NEARLY, "nearly"), (Precision.OVER, "more than")])
def test_the_edge_of_a_drawing_is_explained(lille: Pack, precision: Precision, word: str) -> None:
    assert f"the source says “{word}”" in told(lille, FigureKind.SHARE, 40, precision)
    assert told(lille, FigureKind.SHARE, 40, upper=50.0).endswith("Outlined: as far as it may go.")


def test_every_group_and_figure_is_a_state_worth_a_picture(lille: Pack) -> None:
    facets = {state.facet for state in screen_states(lille, "fr", "figures*")}
    assert facets == {"", "group/france", "group/world", "group/topic.bpi", *shown(lille)}


def test_a_pack_without_key_figures_has_no_such_screen(lille: Pack) -> None:
    assert key_figures.VIEW.available(lille)
    assert not key_figures.VIEW.available(replace(lille, figure_groups=(), sections=(), themes=()))
