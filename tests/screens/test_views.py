"""A compiled pack knows which derived screens it carries something for, and knows it as whoever looks through its pages does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.pack import load
from kiosk.pack.carried import DERIVED, carried_by
from kiosk.pack.model import Pack
from kiosk.screens.views import VIEWS, view_at, views_of
from kiosk.settings import default_content
from tests.pack.overlay import VALID


def bare(pack: Pack) -> Pack:
    return replace(pack, themes=(), sections=(), figure_groups=(), pages={}, figures={})


@pytest.mark.parametrize("root", [VALID, default_content()], ids=["valid", "shipped"])
def test_a_compiled_pack_knows_its_views(root: Path) -> None:
    pack = load(root)
    assert set(DERIVED) == {view.route for view in VIEWS}
    for one in (pack, bare(pack), replace(pack, places={name: replace(place, latitude=None) for name, place in pack.places.items()})):
        known = replace(one, carried=carried_by(one))
        assert views_of(known) == views_of(one)
    assert views_of(pack) != [] == views_of(bare(pack))


def test_what_a_compiled_pack_says_is_believed() -> None:
    pack = replace(load(VALID), carried=("quiz",))
    assert [view.route for view in views_of(pack)] == ["quiz"]
    assert view_at(pack, "figures") is None
