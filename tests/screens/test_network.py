"""The network on screen: what is said of everybody in it, its picture, and a visit to it by touch and by key."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.pack.model import OrganisationKind, Pack
from kiosk.pack.network import Family, network
from kiosk.pack.reader import load
from kiosk.screens.documents import document, known_routes
from kiosk.screens.network import VIEW, build, facets, two_columns
from kiosk.screens.network_svg import Look, network_svg, place_of
from kiosk.screens.network_words import family_name, kind_name
from kiosk.screens.pages import Document
from kiosk.settings import default_content
from tests.clock import Clock
from tests.journeys.visitor import Visitor, items, open_kiosk
from tests.pack.overlay import VALID

CLOCK = Clock()
PIXELS_PER_MM = 96 / 25.4
STILL_MS = 100  # six frames
LOOK = Look(width=1776, height=732, inset=16, mark=11, ink="#10243a", surface="#f6f1e7", hues={"theme/neuroscience": "#1d2768"})


@pytest.fixture(autouse=True)
def untranslated(qapp: QGuiApplication) -> None:
    """The kiosk's own words stand as they are in the code: no translator is installed."""


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_content())


@pytest.fixture(scope="module")
def page(qapp: QGuiApplication, pack: Pack) -> Document:
    return build(pack, "fr")


def groups_of(page: Document, node: str) -> dict[str, dict[str, str]]:
    """The neighbours of a node with what is said of them, by heading."""
    return {group["title"]: {entry["id"]: entry["note"] for entry in group["entries"]} for group in page["around"][node]["groups"]}


def test_people_are_named_as_in_the_pack_with_their_part(page: Document) -> None:
    assert groups_of(page, "flagship/secret-gift")["People"] == {
        "person/david-devos": "à l’origine de l’idée",
        "person/thierry-burnouf": "à l’origine de l’idée",
        "person/boris-molle": "directeur général",
        "person/matthieu-fisichella": "directeur scientifique",
    }
    assert page["nodes"]["person/thierry-burnouf"]["name"] == "Pr\u00a0Thierry Burnouf"
    assert page["nodes"]["person/david-devos"]["name"] == "David Devos", "the pack gives him no title"


def test_each_neighbour_stands_under_its_reason(page: Document) -> None:
    assert list(groups_of(page, "flagship/secret-gift")) == ["Part of", "Partners", "Funded by", "People"]
    assert groups_of(page, "flagship/secret-gift")["Funded by"] == {"org/anr": "through France\u00a02030"}
    assert list(groups_of(page, "org/chu-lille")) == ["Takes part in", "Funds", "People"]
    assert groups_of(page, "person/laurent-storme") == {
        "Named in": {"flagship/fhu-1000-days": "directeur"},
        "Organisation": {"org/chu-lille": "hospital"},
    }


def test_a_theme_tells_what_its_projects_are_about(pack: Pack, page: Document) -> None:
    told = groups_of(page, "theme/neuroscience")["On this theme"]
    assert told["flagship/secret-gift"] == pack.pages["secret-gift"].title["fr"]


def test_the_columns_hold_every_neighbour_once(page: Document) -> None:
    for node, around in page["around"].items():
        everybody = [entry["id"] for group in around["groups"] for entry in group["entries"]]
        assert [row["id"] for row in (*around["left"], *around["right"])] == everybody, node
        assert around["left"][0]["title"], "a column begins with a heading"
        assert not around["right"] or around["right"][0]["title"]
        assert len(around["left"]) - len(around["right"]) in range(-4, 5)


@pytest.mark.parametrize(
    ("sizes", "left", "right"),
    [([1], [1], []), ([2], [1], [1]), ([1, 1], [1], [1]), ([4, 4], [4], [4]), ([1, 6, 1, 4], [1, 6], [1, 4]), ([9], [5], [4])],
)
def test_two_columns_are_of_about_the_same_height(sizes: list[int], left: list[int], right: list[int]) -> None:
    groups = [{"title": f"{place}", "entries": [{"id": f"{place}-{entry}"} for entry in range(size)]} for place, size in enumerate(sizes)]
    one, other = two_columns(groups)
    assert ([len(group["entries"]) for group in one], [len(group["entries"]) for group in other]) in ((left, right), (right, left))


def test_every_kind_and_family_has_a_word_of_its_own() -> None:
    assert len({kind_name(kind) for kind in OrganisationKind}) == len(OrganisationKind)
    assert len({family_name(family) for family in Family}) == len(Family)


def test_the_legend_lists_everybody_once(pack: Pack, page: Document) -> None:
    listed = [member for family in page["families"] for member in family["members"]]
    assert sorted(listed) == sorted(network(pack).nodes)
    people = next(family["members"] for family in page["families"] if family["id"] == "person")
    names = [page["nodes"][member]["name"].removeprefix("Dr\u00a0").removeprefix("Pr\u00a0") for member in people]
    assert names[0] == "David Devos"


def test_the_states_worth_a_picture_are_there(pack: Pack, page: Document) -> None:
    found = facets(pack, "fr")
    assert {"kind/funder", "org/chu-lille", "flagship/secret-gift", "theme/cancer", "card/org/chu-lille", "list"} <= set(found)
    assert len(found) == len(set(found))
    for facet in found:
        node = facet.removeprefix("card/")
        assert node in page["nodes"] or facet.partition("/")[0] in ("kind", "legend", "list")


def test_a_pack_that_names_nobody_has_no_door_and_no_route() -> None:
    whole = load(VALID)
    pages = {name: replace(page, partners=(), people=(), funding=()) for name, page in whole.pages.items()}
    alone = replace(whole, pages=pages)
    assert VIEW.available(whole)
    assert "network" in known_routes(whole)
    assert "network" not in known_routes(alone)
    assert document(alone, "network", "fr").keys() == document(alone, "home", "fr").keys()


def test_another_institutions_network_speaks_its_languages() -> None:
    nodes = build(load(VALID), "en")["nodes"]
    assert nodes["org/institut-littoral"]["name"] == "Coast Institute"
    assert nodes["org/institut-littoral"]["label"] == "CI"
    assert nodes["programme/estran"]["caption"] == "funding programme"


SVG = "{http://www.w3.org/2000/svg}"


def drawn(page: Document, look: Look) -> tuple[list[ElementTree.Element], list[ElementTree.Element]]:
    """The lines and the marks of a picture."""
    root = ElementTree.fromstring(network_svg(page, look))
    lines = list(root[0])
    return lines, [element for element in root[1:] if element.tag == f"{SVG}path"]


@pytest.mark.parametrize(("family", "behind"), [("", 0), ("company", 61)])
def test_what_recedes_fades_under_a_name_and_marks_that_stand_forward_do_not(page: Document, family: str, behind: int) -> None:
    root = ElementTree.fromstring(network_svg(page, replace(LOOK, family=family, names=[(10, 20, 300, 40)])))
    tags = [element.tag.removeprefix(SVG) for element in root]
    assert tags.count("rect") == 1
    assert tags[: tags.index("rect")].count("path") == behind
    assert tags[0] == "g", "the lines"
    clearing = root[tags.index("rect")]
    assert [float(clearing.get(side, "")) for side in ("x", "y", "width", "height")] == [10, 20, 300, 40]


def test_the_picture_has_a_line_for_each_pair_and_a_mark_for_each_node_but_the_themes(pack: Pack, page: Document) -> None:
    found = network(pack)
    lines, marks = drawn(page, LOOK)
    assert len(lines) == len({frozenset((tie.one, tie.other)) for tie in found.ties})
    assert len(marks) == sum(not node.hub for node in found.nodes.values())
    assert {mark.get("fill") for mark in marks} == {"#1d2768", "#10243a"}, "a page has its theme's colour"


def test_a_filter_lets_a_family_come_forward_with_those_tied_to_it(page: Document) -> None:
    lines, marks = drawn(page, replace(LOOK, family="funder"))
    assert sum(float(mark.get("fill-opacity", "")) == 1 for mark in marks) == 9, "ANR, CPER, Interreg and the pages they pay for"
    assert sum(float(line.get("stroke-opacity", "")) > 0.3 for line in lines) == 6


def test_a_high_frame_has_an_arrangement_of_its_own(page: Document) -> None:
    node = page["nodes"]["org/inserm"]
    high = replace(LOOK, width=732, height=1776)
    across, down = place_of(node, LOOK)
    assert (across, down) != place_of(node, high)
    assert 16 <= across <= 1760
    assert 16 <= down <= 716


# A visit


class Guest(Visitor):
    """A visitor to the network."""

    @property
    def facet(self) -> str:
        return str(self.kiosk.visit.property("facet"))

    def ask(self, item: QQuickItem, expression: str) -> Any:
        """What a QML expression gives in the place of an item."""
        found: Any = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
        value = found[0] if isinstance(found, tuple) else found
        return value.toVariant() if hasattr(value, "toVariant") else value

    @property
    def chart(self) -> QQuickItem:
        return self.find("network-picture").parentItem()

    def spot(self, node: str) -> QPoint:
        """Where the mark of a node lies in the picture."""
        at: QPointF = self.ask(self.chart, f"middle('{node}')")
        return self.chart.mapToScene(at).toPoint()

    def name(self, text: str) -> QPoint:
        """The middle of a name that stands in the picture."""
        words = next(item for item in items(self.chart) if item.inherits("QQuickText") and item.property("text") == text)
        return words.mapToScene(QPointF(words.width() / 2, words.height() / 2)).toPoint()

    def shows(self, facet: str) -> bool:
        self.rest()
        return self.facet == facet

    def choose(self, focus_id: str) -> None:
        self.tap(focus_id)
        self.rest()


@contextmanager
def opened(pack: Pack, state: Path) -> Iterator[Kiosk]:
    """A kiosk for guests one after the other."""
    with closing(open_kiosk(pack, state, CLOCK)) as kiosk:
        kiosk.glass.measure(PIXELS_PER_MM)
        yield kiosk


def at_the_network(qtbot: QtBot, kiosk: Kiosk) -> Guest:
    """Somebody who has just opened it."""
    visitor = Guest(qtbot, kiosk, CLOCK)
    visitor.window.resize(1920, 1080)
    kiosk.visit.begin_at("attract")
    visitor.arrive("attract")
    visitor.wake()
    kiosk.visit.open("network")
    visitor.arrive("network")
    return visitor


@pytest.fixture(scope="module")
def kiosk(qapp: QGuiApplication, pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    with opened(pack, tmp_path_factory.mktemp("state")) as one:
        yield one


@pytest.fixture
def guest(qtbot: QtBot, kiosk: Kiosk) -> Guest:
    return at_the_network(qtbot, kiosk)


def test_every_node_can_be_touched_where_it_stands(guest: Guest) -> None:
    missed = guest.ask(guest.chart, "page.order.filter(id => nodeAt(middle(id).x, middle(id).y) !== id)")
    assert missed == []
    assert guest.ask(guest.chart, "nodeAt(5, 5)") == "", "a touch far from all of them takes none"


@pytest.mark.parametrize(("size", "text_step"), [((1920, 1080), 0), ((1080, 1920), 2), ((1280, 800), 1), ((1024, 768), 0)])
def test_every_theme_is_named_and_no_two_names_meet(guest: Guest, size: tuple[int, int], text_step: int) -> None:
    guest.kiosk.window.resize(*size)
    guest.kiosk.visit.setProperty("textStep", text_step)
    guest.rest()
    names = {words["id"]: words["box"] for words in guest.ask(guest.chart, "labels")}
    hubs = [node for node in guest.ask(guest.chart, "page.order") if node.partition("/")[0] in ("theme", "section")]
    assert set(hubs) <= set(names)
    assert text_step or "org/chu-lille" in names, "and whoever is tied to most"
    boxes = sorted(names.values(), key=lambda box: (box.x(), box.y()))
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_a_touch_brings_a_node_forward_and_another_opens_its_page(guest: Guest) -> None:
    guest.touch(guest.name("Secret-Gift"))
    assert guest.shows("flagship/secret-gift")
    guest.choose("near-org/inserm")
    assert guest.facet == "org/inserm"
    guest.choose("near-flagship/secret-gift")
    guest.go("network-chosen", "flagship/secret-gift")
    guest.go("bar-back", "network")
    assert guest.facet == "flagship/secret-gift", "whoever comes back finds it as it was"
    guest.choose("network-whole")
    assert guest.facet == ""


def test_who_has_no_page_opens_a_card_that_leads_to_the_pages_they_take_part_in(guest: Guest) -> None:
    guest.touch(guest.spot("person/laurent-storme"))
    assert guest.shows("person/laurent-storme")
    guest.choose("network-chosen")
    assert guest.facet == "card/person/laurent-storme"
    guest.choose("row-org/chu-lille")
    assert guest.facet == "card/org/chu-lille"
    guest.choose("network-way")
    assert guest.facet == "org/chu-lille"
    guest.choose("network-way")
    guest.go("row-flagship/clip2", "flagship/clip2")


def test_a_finger_that_slides_to_another_node_chooses_neither(guest: Guest) -> None:
    start, end = guest.spot("org/inserm"), guest.spot("org/anr")
    guest.press(start)
    guest.move(end)
    guest.lift(end)
    assert guest.shows("")
    guest.press(start)
    guest.move(start + QPoint(2, 2))
    guest.lift(start + QPoint(2, 2))
    assert guest.shows("org/inserm")


def test_the_second_half_of_a_double_tap_chooses_no_neighbour(guest: Guest) -> None:
    where = guest.spot("flagship/secret-gift")
    guest.touch(where)
    under = guest.middle("near-org/inserm")
    guest.touch(under)
    assert guest.shows("flagship/secret-gift")


def test_the_legend_filters_until_it_is_touched_again(guest: Guest) -> None:
    guest.choose("family-funder")
    assert guest.facet == "kind/funder"
    assert guest.find("family-funder").property("checked")
    guest.choose("network-way")
    assert guest.facet == "list/funder", "the list shows the same family"
    assert guest.find("row-org/anr").isVisible()
    with pytest.raises(LookupError):
        guest.find("row-org/inserm")
    guest.choose("network-way")
    guest.choose("family-funder")
    assert guest.facet == ""


def test_keys_reach_everybody_through_the_list(guest: Guest) -> None:
    guest.tab_to("network-picture")
    guest.key(Qt.Key.Key_Return)
    assert guest.shows("list")
    guest.tab_to("row-flagship/clip2")
    guest.key(Qt.Key.Key_Return)
    assert guest.shows("card/flagship/clip2")
    guest.tab_to("network-open")
    guest.key(Qt.Key.Key_Return)
    guest.arrive("flagship/clip2")


def test_neighbours_without_room_stand_in_a_list(guest: Guest) -> None:
    guest.kiosk.window.resize(1024, 768)
    guest.kiosk.visit.showFacet("flagship/secret-gift")
    guest.rest()
    assert guest.find("row-person/david-devos").isVisible()
    assert not guest.find("near-person/david-devos").isEnabled()
    guest.kiosk.visit.showFacet("person/david-devos")
    guest.rest()
    assert guest.find("near-flagship/secret-gift").isVisible(), "two neighbours have room"


def test_large_text_on_a_small_screen_gets_the_list(guest: Guest) -> None:
    guest.kiosk.window.resize(1024, 768)
    guest.kiosk.visit.setProperty("textStep", 2)
    guest.rest()
    assert guest.facet == ""
    assert guest.find("row-theme/cancer").isVisible()
    guest.choose("network-legend")
    guest.choose("family-care")
    assert guest.facet == "list/care"
    assert guest.find("row-org/centre-oscar-lambret").isVisible()


def test_a_still_network_draws_nothing(guest: Guest) -> None:
    for facet in ("org/chu-lille", "list", ""):
        guest.kiosk.visit.showFacet(facet)
        guest.rest()
        with guest.qtbot.waitSignal(guest.window.frameSwapped, timeout=STILL_MS, raising=False):
            guest.window.update()  # the last of what was laid out
        with guest.qtbot.assertNotEmitted(guest.window.frameSwapped, wait=STILL_MS):
            pass


def test_positions_in_the_picture_are_those_of_the_file(guest: Guest) -> None:
    """What is touched lies where it is painted: Python draws the marks, QML the names and the touches."""
    look = guest.ask(guest.chart, "look")
    page = build(load(default_content()), "fr")
    for node in ("org/inserm", "flagship/alcove"):
        painted = place_of(page["nodes"][node], Look(**look))
        touched: QPointF = guest.ask(guest.chart, f"middle('{node}')")
        assert painted == pytest.approx((touched.x(), touched.y()), abs=0.5)
    assert all(one["id"] != other["id"] for one, other in pairwise(guest.ask(guest.chart, "labels")))
