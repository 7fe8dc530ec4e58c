"""The rows of a search: one kind for all that can be found, with the words that answer in bold."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.excerpt import Excerpt
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.pack.search import build_index
from kiosk.screens.hits import hit_row, marked
from kiosk.screens.pages import Document, page_of
from kiosk.screens.wording import bare_value

ROOT = Path(__file__).parents[2]
ROW = {"route", "facet", "kicker", "title", "excerpt", "ground", "line", "plate"}


@pytest.fixture(scope="module")
def pack(qapp: QGuiApplication) -> Pack:
    return load(ROOT / "content" / "chu-lille")


def rows(pack: Pack, query: str) -> dict[str, Document]:
    hits = build_index(pack, "fr", bare_value).search(query)
    assert hits
    return {row["route"]: row for row in (hit_row(pack, hit, "fr") for hit in hits)}


def test_rows_of_every_kind_say_where_they_lead(pack: Pack) -> None:
    found = rows(pack, "coeur") | rows(pack, "publications") | rows(pack, "eurasante")
    assert {route.split("/")[0] for route in found} >= {"theme", "flagship", "topic", "figures"}
    assert all(row.keys() >= ROW and row["title"] and row["kicker"] for row in found.values())
    assert all(page_of(pack, route) for route in found if route != "figures")


def test_a_row_says_where_it_belongs(pack: Pack) -> None:
    found = rows(pack, "coeur")
    assert found["flagship/kidshearts"]["kicker"] == "Diabète, cœur · KidsHearts"
    assert found["theme/metabolic-cardiac"]["kicker"] == "Maladies métaboliques et cardiaques"
    assert "<b>cœur</b>" in found["flagship/kidshearts"]["excerpt"]


def test_what_a_theme_tells_of_itself_is_found_there() -> None:
    found = rows(load(ROOT / "tests" / "fixtures" / "packs" / "valid"), "relevés")
    assert [(route, row["facet"]) for route, row in found.items() if "tides" in route] == [("about/tides", "panel-0")]


def test_words_are_marked_and_never_read_as_markup() -> None:
    assert marked(Excerpt("R&D <2>, R&D", ((0, 3), (9, 12)))) == "<b>R&amp;D</b> &lt;2&gt;, <b>R&amp;D</b>"
    assert marked(Excerpt("nothing found")) == "nothing found"
