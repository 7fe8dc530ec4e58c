"""The network view: who works with whom, as a picture, node by node, and as a list."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kiosk.pack.model import Pack, Page, PageKind
from kiosk.pack.network import Family, Network, Node, Reason, Tie, has_network, network, other_end
from kiosk.pack.network_layout import Layout, bend, is_shared, layout
from kiosk.pack.words import collation_key
from kiosk.screens.network_marks import MARKS
from kiosk.screens.network_words import family_name, kind_name, name, person_name, programme_kind, reason_title, theme_kind, tie_note
from kiosk.screens.pages import NEUTRAL, colours_of, owner, plate_of, title_of
from kiosk.screens.view import Document, View
from kiosk.screens.wording import expand, text_in

LEAST = 0.7  # radius of the smallest mark, in marks of a page
GROWTH = 0.24  # a radius grows with the root of how many neighbours a node has
HEADING = 0.6  # height of a heading among a node's neighbours, in neighbours
SPLIT = 0.7  # what it costs to tear a group of neighbours into two columns, in the same


def build(pack: Pack, language: str) -> Document:
    """`nodes` by id, `order` by how much each deserves its name in the picture, `links`, `around` each node, `families` of the legend."""
    found = network(pack)
    nodes = {node.id: _node(pack, found, node, language) for node in found.nodes.values()}
    for identifier, place in _places(layout(found)):
        nodes[identifier] |= place
    return {
        "title": name(),
        "nodes": nodes,
        "order": _by_rank(found),
        "links": [{"one": tie.one, "other": tie.other, "bend": bend(found, tie)} for tie in _drawn(found)],
        "around": {node: _around(pack, found, nodes, node, language) for node in found.nodes},
        "families": list(_families(found, nodes)),
        "marks": {family.value: path for family, path in MARKS.items()},
    }


def _places(placed: Layout) -> Iterator[tuple[str, Document]]:
    for node, (x, y) in placed.landscape.items():
        high = placed.portrait[node]
        yield node, {"x": x, "y": y, "highX": high[0], "highY": high[1]}


def _drawn(found: Network) -> Iterable[Tie]:
    """One tie for each pair of nodes."""
    return {frozenset((tie.one, tie.other)): tie for tie in reversed(found.ties)}.values()


def _node(pack: Pack, found: Network, node: Node, language: str) -> Document:
    """`label` is the name in the picture, `caption` says in a word what it is, `gloss` in a sentence; `hub` names its theme or section."""
    kind, _, identifier = node.id.partition("/")
    said: Document
    match kind:
        case "org":
            organisation = pack.organisations[identifier]
            full, short = text_in(organisation.name, language), text_in(organisation.short, language)
            said = {"name": full, "label": short or full, "caption": kind_name(organisation.kind)}
            said["gloss"] = text_in(organisation.gloss, language)
        case "programme":
            full = text_in(pack.programmes[identifier].name, language)
            said = {"name": full, "label": full, "caption": programme_kind(), "gloss": ""}
        case "person":
            person = pack.people[identifier]
            full = person_name(person, language)
            said = {"name": full, "label": full, "caption": expand(person.role, pack, language), "gloss": ""}
        case _:
            said = _page(pack, pack.pages[identifier], language)
    plain = {"route": "", "hub": "", "ground": NEUTRAL.ground, "line": NEUTRAL.line, "plate": ""}
    return (
        plain
        | {"id": node.id, "family": node.family.value, "isHub": node.hub, "size": _size(found, node), "shared": is_shared(found, node.id)}
        | said
    )


def _size(found: Network, node: Node) -> float:
    """The radius of a node's mark, in marks of a page."""
    return 1.0 if node.family is Family.THEME else LEAST + GROWTH * math.sqrt(len(found.neighbours(node.id)))


def _page(pack: Pack, page: Page, language: str) -> Document:
    above = owner(pack, page)
    colours, plate = colours_of(pack, page), plate_of(pack, page)
    title = title_of(page, language)
    within = text_in(above.short, language) or title_of(above, language)
    return {
        "name": title,
        "label": text_in(page.short, language) or title,
        "caption": theme_kind() if page.kind is PageKind.THEME else within if above is not page else "",
        "gloss": expand(page.title, pack, language) if page.name else "",
        "route": f"{page.kind.value}/{page.id}",
        "hub": f"{above.kind.value}/{above.id}",
        "ground": colours.ground,
        "line": colours.line,
        "plate": f"{plate.family.value}-{plate.variation}",
    }


def _by_rank(found: Network) -> list[str]:
    """Themes and sections, then who has most neighbours among those that are no page, then the pages, then the rest."""

    def rank(node: Node) -> tuple[int, int]:
        degree = len(found.neighbours(node.id))
        if node.hub:
            return 0, 0
        if node.family is Family.THEME:
            return 2, 0
        return (1, -degree) if is_shared(found, node.id) else (3, -degree)

    return [node.id for node in sorted(found.nodes.values(), key=rank)]


def _around(pack: Pack, found: Network, nodes: dict[str, Document], node: str, language: str) -> Document:
    """The neighbours of a node in groups by reason: all of them, and in two columns of about the same height."""
    groups: list[Document] = []
    for title, ties in groupby(found.ties_of(node), key=lambda tie: reason_title(tie, node)):
        entries = [{"id": other_end(tie, node), "note": _note(pack, nodes, tie, node, language)} for tie in ties]
        groups.append({"title": title, "entries": entries})
    left, right = two_columns(groups)
    return {"groups": groups, "left": rows(left), "right": rows(right)}


def _note(pack: Pack, nodes: dict[str, Document], tie: Tie, node: str, language: str) -> str:
    """What is said of a neighbour: its part here, or what it is; of a theme's pages what they are about."""
    other = nodes[other_end(tie, node)]
    if tie.reason is Reason.BELONGS and tie.other == node:
        return str(other["gloss"])
    return tie_note(pack, tie, language) or str(other["caption"])


def rows(groups: Iterable[Document]) -> list[Document]:
    """The entries of groups one after the other; the first of each group carries its title."""
    return [{"title": "" if place else group["title"], **entry} for group in groups for place, entry in enumerate(group["entries"])]


def two_columns(groups: Sequence[Document]) -> tuple[list[Document], list[Document]]:
    """Groups of entries in their order, cut where the two parts differ least in height; a torn group has its title over both."""
    count = sum(len(group["entries"]) for group in groups)
    cuts = [(_part(groups, 0, at), _part(groups, at, count)) for at in range((count + 1) // 2 and 1, count + 1)]
    return min(cuts, key=lambda cut: max(map(_height, cut)) + SPLIT * (len(cut[0]) + len(cut[1]) - len(groups)))


def _part(groups: Sequence[Document], start: int, end: int) -> list[Document]:
    part: list[Document] = []
    at = 0
    for group in groups:
        entries = group["entries"][max(0, start - at) : max(0, end - at)]
        if entries:
            part.append({"title": group["title"], "entries": entries})
        at += len(group["entries"])
    return part


def _height(part: Sequence[Document]) -> float:
    return sum(HEADING + len(group["entries"]) for group in part)


def _families(found: Network, nodes: dict[str, Document]) -> Iterator[Document]:
    """The legend: each family that is there, with its nodes as a list shows them."""
    for family in Family:
        members = [node.id for node in found.nodes.values() if node.family is family]
        if family is not Family.THEME:
            members.sort(key=lambda node: collation_key(nodes[node]["name"]))
        if members:
            yield {"id": family.value, "name": family_name(family), "members": members}


def facets(pack: Pack, _language: str) -> Sequence[str]:
    """A node of each sort, the best connected, as a picture and as a card; a filter; the list."""
    found = network(pack)
    best: dict[str, str] = {}
    for node in sorted(found.nodes, key=lambda node: -len(found.neighbours(node))):
        best.setdefault(node.partition("/")[0], node)
    families = [f"kind/{family.value}" for family in (Family.FUNDER, Family.PERSON)]
    present = {f"kind/{node.family.value}" for node in found.nodes.values()}
    cards = [f"card/{best[sort]}" for sort in ("org", "flagship") if sort in best]
    return [*(one for one in families if one in present), "legend", *best.values(), *cards, "list", "list/person"]


VIEW = View("network", name, has_network, build, facets, glyph="shareNetwork")
