"""The accessibility statement and the privacy notice: what they have to say, whom they name, and the way to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.reader import load
from kiosk.screens import help_page, notices
from kiosk.screens.documents import document, known_routes
from kiosk.screens.visit_model import screen_kind
from kiosk.settings import default_content
from kiosk.visit.journey import ScreenKind

VALID = Path(__file__).parents[1] / "fixtures" / "packs" / "valid"


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.mark.parametrize("route", notices.NOTICES)
def test_every_part_of_a_notice_says_something(route: str) -> None:
    page = document(load(default_content()), route, "fr")

    assert page["title"]
    assert len(page["parts"]) >= 4
    assert all(part["title"] and (part["text"] or part["points"]) for part in page["parts"])


def test_the_statement_says_what_a_statement_must() -> None:
    words = str(document(load(default_content()), notices.ACCESSIBILITY, "fr"))

    assert "EN 301 549" in words
    assert "WCAG 2.2" in words
    assert "partly compliant" in words


@pytest.mark.parametrize("route", notices.NOTICES)
def test_a_notice_names_whom_the_pack_says_to_turn_to(route: str) -> None:
    ours, theirs = (document(load(content), route, "en")["parts"][-1]["text"] for content in (default_content(), VALID))

    assert "reception" in ours
    assert theirs == "Tell the keeper of the lighthouse."


def test_help_leads_to_every_notice() -> None:
    doors = {door["route"] for door in help_page.document()["doors"]}

    assert doors == notices.NOTICES.keys()
    assert doors <= set(known_routes(load(VALID)))
    assert all(screen_kind(route) is ScreenKind.READING for route in doors), "a notice may lie as long as any page to read"
