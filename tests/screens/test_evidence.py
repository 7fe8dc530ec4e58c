"""The list of evidence: all figures with value, date and source, those that are hard to read apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.screens import evidence
from kiosk.screens.documents import home
from kiosk.screens.pages import page_of
from kiosk.screens.view import Document
from kiosk.screens.wording import display_value
from kiosk.settings import default_content

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.fixture(scope="module", params=[default_content(), VALID], ids=lambda path: path.name)
def pack(request: pytest.FixtureRequest) -> Pack:
    return load(request.param)


def rows(pack: Pack, kind: str) -> dict[str, Document]:
    return {row["id"]: row for section in evidence.build(pack, "fr")["sections"] for row in section[kind]}


def test_every_figure_has_a_row_with_its_value_and_source(pack: Pack) -> None:
    listed = rows(pack, "rows") | rows(pack, "more")
    assert listed.keys() == pack.figures.keys()
    for identifier, row in listed.items():
        figure = pack.figures[identifier]
        assert display_value(figure, "fr") in row["value"]
        assert row["label"]
        assert row["source"] == pack.sources[figure.source].heading
        assert bool(row["when"]) == (figure.as_of is not None)


def test_sensitive_figures_wait_to_be_asked_for(pack: Pack) -> None:
    assert {name for name, figure in pack.figures.items() if figure.sensitive} == rows(pack, "more").keys()
    assert rows(pack, "more")


def test_a_row_leads_to_its_page_or_to_the_key_figure(pack: Pack) -> None:
    keys = {name for group in pack.figure_groups for name in group.figures}
    for identifier, row in (rows(pack, "rows") | rows(pack, "more")).items():
        if identifier in keys:
            assert (row["route"], row["facet"]) == ("figures", identifier)
        else:
            page = page_of(pack, row["route"])
            assert page is not None
            assert identifier in (*page.figures, page.budget)


def test_every_filter_has_something_to_show(pack: Pack) -> None:
    page = evidence.build(pack, "fr")
    filters = [choice["id"] for choice in page["filters"]]
    assert filters[0] == ""
    assert len(set(filters)) == len(filters)
    assert set(filters[1:]) == {section["filter"] for section in page["sections"]}
    assert all(choice["name"] for choice in page["filters"])


def test_a_sum_without_words_of_its_own_is_called_a_budget() -> None:
    lille = load(default_content())
    page = next(page for page in lille.pages.values() if page.budget and page.figures)
    bare = replace(lille.figures[page.budget or ""], label={})
    assert rows(replace(lille, figures={**lille.figures, bare.id: bare}), "rows")[bare.id]["label"] == "project budget"


def test_it_has_no_door_of_its_own_and_needs_a_figure(pack: Pack) -> None:
    assert evidence.VIEW.available(pack)
    assert "evidence" not in [door["route"] for door in home(pack, "fr")["doors"]]
    assert not evidence.VIEW.available(replace(pack, figure_groups=(), themes=(), sections=()))
