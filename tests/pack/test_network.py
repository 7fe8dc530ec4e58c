"""Who works with whom: what is read from a pack, and where each node stands."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.pack.model import OrganisationKind, Pack
from kiosk.pack.network import Family, Network, Reason, Tie, family_of, has_network, network, other_end
from kiosk.pack.network_layout import LANDSCAPE, PORTRAIT, Frame, Point, bend, is_shared, layout, pages_served
from kiosk.pack.reader import load
from kiosk.settings import default_content
from tests.pack.overlay import VALID

FRAMES = {"landscape": (1700.0, 720.0), "portrait": (960.0, 1480.0)}  # pixels of a picture on a window of full HD


@pytest.fixture(scope="module")
def shipped() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def invented() -> Pack:
    return load(VALID)


def ties(found: Network) -> set[tuple[str, str, str]]:
    return {(tie.one, tie.other, tie.reason.value) for tie in found.ties}


def test_every_tie_of_the_invented_pack(invented: Pack) -> None:
    houle = "flagship/houle"
    assert ties(network(invented)) == {
        (houle, "theme/tides", "belongs"),
        ("flagship/marnage", "theme/tides", "belongs"),
        ("flagship/oyats", "theme/dunes", "belongs"),
        ("topic/bateaux", "section/harbour", "belongs"),
        (houle, "org/institut-littoral", "partner"),
        (houle, "org/universite-des-vagues", "partner"),
        (houle, "org/voiles-et-sel", "partner"),
        ("topic/bateaux", "org/voiles-et-sel", "partner"),
        (houle, "org/fonds-bleu", "funded"),
        (houle, "programme/estran", "funded"),
        (houle, "person/alix-embrun", "person"),
        (houle, "person/camille-galet", "person"),
        ("person/alix-embrun", "org/institut-littoral", "works-at"),
    }


def test_money_comes_through_its_programme(invented: Pack) -> None:
    through = {tie.other: tie.programme for tie in network(invented).ties if tie.reason is Reason.FUNDED}
    assert through == {"org/fonds-bleu": "maree-haute", "programme/estran": None}, "a programme stands for itself where it names no funder"


def test_the_part_of_a_person_is_told_as_the_pack_words_it(invented: Pack) -> None:
    roles = {tie.other: tie.role for tie in network(invented).ties if tie.reason is Reason.PERSON}
    assert roles == {"person/alix-embrun": {"fr": "pilote du projet", "en": "leads the project"}, "person/camille-galet": None}


def test_nothing_is_concluded(shipped: Pack) -> None:
    """Every tie stands on a page, or on a person's own entry."""
    found = network(shipped)
    for tie in found.ties:
        _, _, one = tie.one.partition("/")
        kind, _, other = tie.other.partition("/")
        if tie.reason is Reason.WORKS_AT:
            assert other in shipped.people[one].organisations
            continue
        page = shipped.pages[one]
        paid = {funding.programme: shipped.programmes[funding.programme].funders for funding in page.funding}
        named = {
            Reason.BELONGS: page.parent == other,
            Reason.PARTNER: other in page.partners,
            Reason.FUNDED: other in paid if kind == "programme" else other in paid.get(tie.programme or "", ()),
            Reason.PERSON: other in {part.person for part in page.people},
        }
        assert named[tie.reason], tie
    assert len(found.ties) > 80


def test_every_flagship_is_there_and_no_node_stands_alone(shipped: Pack) -> None:
    found = network(shipped)
    flagships = {f"flagship/{page.id}" for page in shipped.pages.values() if page.kind.value == "flagship"}
    assert flagships <= set(found.nodes)
    assert all(found.neighbours(node) for node in found.nodes)
    assert "topic/pui" not in found.nodes, "a topic without partners has nothing to show here"


def test_neighbours_know_each_other(shipped: Pack) -> None:
    found = network(shipped)
    for node in found.nodes:
        for tie in found.ties_of(node):
            assert tie in found.ties_of(other_end(tie, node))
        assert len(set(found.neighbours(node))) == len(found.neighbours(node))


def test_an_organisation_that_pays_and_takes_part_is_one_neighbour_for_two_reasons(invented: Pack) -> None:
    houle = invented.pages["houle"]
    pack = replace(invented, pages={**invented.pages, "houle": replace(houle, partners=("fonds-bleu", "fonds-bleu"))})
    found = network(pack)
    assert [tie.reason for tie in found.ties_of("org/fonds-bleu")] == [Reason.PARTNER, Reason.FUNDED]
    assert found.neighbours("org/fonds-bleu") == ("flagship/houle",)


def test_every_kind_of_organisation_has_a_family() -> None:
    assert {family_of(kind) for kind in OrganisationKind} == set(Family) - {Family.THEME, Family.PERSON}


def without_parties(pack: Pack) -> Pack:
    pages = {name: replace(page, partners=(), people=(), funding=()) for name, page in pack.pages.items()}
    return replace(pack, pages=pages)


def test_a_pack_that_names_nobody_has_no_network(invented: Pack) -> None:
    assert has_network(invented)
    assert not has_network(without_parties(invented))
    lonely = network(without_parties(invented))
    assert {node.family for node in lonely.nodes.values()} == {Family.THEME}
    assert set(layout(lonely).landscape) == set(lonely.nodes), "it can be laid out all the same"


def test_who_serves_several_pages_stands_in_the_middle(shipped: Pack) -> None:
    found = network(shipped)
    placed = layout(found)
    assert is_shared(found, "org/inserm")
    assert not is_shared(found, "org/cnrs")
    for positions in (placed.landscape, placed.portrait):
        furthest = max(math.dist(positions[node], (0.5, 0.5)) for node in found.nodes if is_shared(found, node))
        nearest = min(math.dist(positions[node], (0.5, 0.5)) for node in found.nodes if not is_shared(found, node))
        assert nearest > 0.25
        assert furthest < 0.3


def test_who_serves_one_page_stands_outside_it(shipped: Pack) -> None:
    found = network(shipped)
    for positions in (layout(found).landscape, layout(found).portrait):
        for node in found.nodes:
            pages = pages_served(found, node)
            if len(pages) == 1 and not found.nodes[node].hub and node.partition("/")[0] in ("org", "person", "programme"):
                assert math.dist(positions[node], (0.5, 0.5)) > math.dist(positions[pages[0]], (0.5, 0.5)), node


def nearest_pair(positions: Mapping[str, Point], frame: tuple[float, float]) -> float:
    """Pixels between the two nodes that stand nearest to each other."""
    spots = [(x * frame[0], y * frame[1]) for x, y in positions.values()]
    return min(math.dist(one, other) for place, one in enumerate(spots) for other in spots[place + 1 :])


@pytest.mark.parametrize("frame", FRAMES)
def test_nodes_stand_apart_and_inside_the_frame(shipped: Pack, frame: str) -> None:
    positions = getattr(layout(network(shipped)), frame)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in positions.values())
    assert nearest_pair(positions, FRAMES[frame]) > 20


@pytest.mark.parametrize(("name", "frame"), [("landscape", LANDSCAPE), ("portrait", PORTRAIT)])
def test_names_have_room_in_the_middle(shipped: Pack, name: str, frame: Frame) -> None:
    found = network(shipped)
    positions = getattr(layout(found), name)
    middle = [positions[node] for node in found.nodes if is_shared(found, node)]
    assert len(middle) >= 9
    for place, one in enumerate(middle):
        for other in middle[place + 1 :]:
            assert any(2 * abs(one[axis] - other[axis]) > 0.99 * frame.room[axis] for axis in (0, 1)), (one, other)


def test_lines_to_the_middle_gather_at_their_theme(shipped: Pack) -> None:
    found = network(shipped)
    bends = {(tie.one, tie.other): bend(found, tie) for tie in found.ties}
    assert bends["flagship/secret-gift", "org/inserm"] == "theme/neuroscience"
    assert bends["flagship/secret-gift", "theme/neuroscience"] == ""
    assert bends["flagship/secret-gift", "org/invenis"] == ""
    assert bends["person/boris-molle", "org/invenis"] == "flagship/secret-gift"
    assert bends["person/laurent-storme", "org/chu-lille"] == "theme/prevention"


def test_the_order_of_a_catalogue_moves_nothing(shipped: Pack) -> None:
    turned = replace(
        shipped,
        organisations=dict(reversed(list(shipped.organisations.items()))),
        people=dict(reversed(list(shipped.people.items()))),
        programmes=dict(reversed(list(shipped.programmes.items()))),
        pages=dict(reversed(list(shipped.pages.items()))),
    )
    assert list(turned.organisations) != list(shipped.organisations)
    assert layout(network(turned)) == layout(network(shipped))


ELSEWHERE = """
import json, sys
from pathlib import Path


class NoNumpy:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "numpy":
            raise ImportError("numpy does not ship")


sys.meta_path.insert(0, NoNumpy())
from kiosk.pack.network import network
from kiosk.pack.network_layout import layout
from kiosk.pack.reader import load

placed = layout(network(load(Path(sys.argv[1]))))
print(json.dumps([placed.landscape, placed.portrait]))
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_draws_the_same_picture_and_needs_no_numpy(shipped: Pack, seed: str) -> None:
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", ELSEWHERE, str(default_content())]
    said = subprocess.run(command, cwd=root, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout
    placed = layout(network(shipped))
    there = [{node: tuple(point) for node, point in frame.items()} for frame in json.loads(said)]
    assert there == [placed.landscape, placed.portrait]


def test_a_tie_is_read_from_its_page() -> None:
    tie = Tie("flagship/houle", "org/fonds-bleu", Reason.FUNDED)
    assert (other_end(tie, "flagship/houle"), other_end(tie, "org/fonds-bleu")) == ("org/fonds-bleu", "flagship/houle")
