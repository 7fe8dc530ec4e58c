"""The network view: who works with whom, as a picture, node by node, and as a list."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from kiosk.pack.model import Pack, Page, PageKind
from kiosk.pack.network import Family, Network, Node, Reason, Tie, connections, has_network, other_end
from kiosk.pack.network_gathered import MOST_NODES, gathered
from kiosk.pack.network_layout import Layout, bend, is_shared, layout
from kiosk.pack.outlines import Same
from kiosk.pack.words import collation_key
from kiosk.screens.listing import Listing, place_among
from kiosk.screens.network_marks import MARKS
from kiosk.screens.network_words import (
    family_name,
    kind_name,
    name,
    pages_label,
    person_name,
    programme_kind,
    reason_title,
    theme_kind,
    tie_note,
)
from kiosk.screens.pages import NEUTRAL, colours_of, owner, plate_of, title_of
from kiosk.screens.view import Document, View
from kiosk.screens.wording import expand, number, text_in

LEAST = 0.7  # radius of the smallest mark, in marks of a page
GROWTH = 0.24  # a radius grows with the root of how many neighbours a node has
LARGEST_GROUP = 1.8  # what the mark of the most is larger than that of a page, for a node that stands for several
MOST_AROUND = 40  # ties of a node: more neighbours never have room around it
HEADING = 0.6  # height of a heading among a node's neighbours, in neighbours
SPLIT = 0.7  # what it costs to tear a group of neighbours into two columns, in the same


def build(pack: Pack, language: str) -> Document:
    """Everybody: `nodes` by id, what is `around` each, and what `front` has."""
    found = connections(pack)
    nodes = made_nodes(pack, language)
    for node in found.nodes:
        nodes[node]  # made
    return front(pack, language) | {
        "nodes": dict(nodes) | front(pack, language)["nodes"],
        "around": {node: _around(pack, found, nodes, node, language) for node in found.nodes},
        "families": list(_families(pack, language)),
    }


def front(pack: Pack, language: str) -> Document:
    """The picture: `nodes` by id, `order` by how much each deserves its name, `links`; and `families` of the legend."""
    found = connections(pack)
    counts: Mapping[str, int] = {}
    if len(found.nodes) > MOST_NODES:
        small = gathered(found)
        found, counts = small.network, small.counts
    most = max(counts.values(), default=1)
    nodes = {
        node.id: _many(pack, node, counts[node.id], most, language) if node.id in counts else _drawn_node(pack, found, node, language)
        for node in found.nodes.values()
    }
    for identifier, place in _places(layout(found)):
        nodes[identifier] |= place
    families = list(_families(pack, language))
    made = made_nodes(pack, language)
    return {
        "title": name(),
        "nodes": nodes,
        "order": _by_rank(found),
        "links": [{"one": tie.one, "other": tie.other, "bend": bend(found, tie)} for tie in _drawn(found)],
        "families": [{"id": one["id"], "name": one["name"], "some": _some(made, one["members"])} for one in families],
        "marks": {family.value: path for family, path in MARKS.items()},
    }


def _some(nodes: Mapping[str, Document], members: Sequence[str]) -> str:
    """The names of a family's first members."""
    names = ", ".join(nodes[member]["label"] for member in members[:3])
    return f"{names}…" if len(members) > 3 else names


class _Made(dict[str, Document]):
    """What is said of each node, made when it is asked for."""

    def __init__(self, pack: Pack, language: str) -> None:
        super().__init__()
        self._pack, self._language = pack, language

    def __missing__(self, node: str) -> Document:
        found = connections(self._pack)
        self[node] = said = _node(self._pack, found.nodes[node], self._language)
        return said


def made_nodes(pack: Pack, language: str) -> dict[str, Document]:
    return _Made(pack, language)


def _many(pack: Pack, node: Node, count: int, most: int, language: str) -> Document:
    """A node that stands for several, as large as they are many; a tap lists them."""
    hub = node.id.partition("/")[2]
    plain = {"leads": "", "route": "", "hub": "", "ground": NEUTRAL.ground, "line": NEUTRAL.line, "plate": "", "gloss": ""}
    if node.family is Family.THEME:
        page = _page(pack, pack.pages[hub.partition("/")[2]], language)
        plain |= {"hub": page["hub"], "ground": page["ground"], "line": page["line"]}
    label = pages_label(count, language) if node.family is Family.THEME else f"{family_name(node.family)} · {number(count, language)}"
    return plain | {
        "id": node.id,
        "leads": f"card/{hub}" if node.family is Family.THEME else f"list/{node.family.value}",
        "family": node.family.value,
        "isHub": False,
        "size": 1 + LARGEST_GROUP * math.sqrt(count / most),
        "shared": True,  # it bears its name
        "name": label,
        "label": label,
        "caption": "",
    }


def node_document(pack: Pack, node: str, language: str) -> Document:
    """A node, and its neighbours in groups and in two columns; `crowded` where these are too many to stand around it. Empty for none."""
    found = connections(pack)
    if node not in found.nodes:
        return {}
    made = made_nodes(pack, language)
    crowded = len(found.ties_of(node)) > MOST_AROUND
    around = {"left": [], "right": []} if crowded else _around(pack, found, made, node, language)
    return {
        "node": made[node],
        "left": [entry | {"node": made[entry["id"]]} for entry in around["left"]],
        "right": [entry | {"node": made[entry["id"]]} for entry in around["right"]],
        "crowded": crowded,
    }


def neighbours(found: Network, node: str) -> list[tuple[str, list[Tie]]]:
    """The ties of a node by their reason, under its title."""
    return [(title, list(ties)) for title, ties in groupby(found.ties_of(node), key=lambda tie: reason_title(tie, node))]


def listed(pack: Pack, facet: str, language: str) -> Listing:
    """The lines of "2/list/person" or "1/card/org/inserm": nodes side by side in so many columns, under their headings."""
    columns, _, rest = facet.partition("/")
    head, _, tail = rest.partition("/")
    side = int(columns) if columns.isdecimal() else 1
    made = made_nodes(pack, language)
    groups: list[tuple[str, list[tuple[str, Tie | None]]]] = []
    if head == "card" and tail in connections(pack).nodes:
        groups = [(title, [(other_end(tie, tail), tie) for tie in ties]) for title, ties in neighbours(connections(pack), tail)]
    elif head == "list":
        families = [family for family in _families(pack, language) if tail in ("", family["id"])] or list(_families(pack, language))
        groups = [(str(family["name"]), [(member, None) for member in family["members"]]) for family in families]
    lines = [line for group, (_, members) in enumerate(groups) for line in ((group, at) for at in (-1, *range(0, len(members), side)))]

    def entry(members: list[tuple[str, Tie | None]], at: int) -> Document:
        node, tie = members[at]
        note = _note(pack, made, tie, tail, language) if tie is not None else made[node]["caption"]
        return {"node": made[node], "note": note} | place_among(at + 1, len(members))

    def row(number: int) -> Document:
        group, at = lines[number]
        title, members = groups[group]
        if at < 0:
            return {"kind": "heading", "title": title, "first": number == 0}
        return {"kind": "line", "entries": [entry(members, each) for each in range(at, min(at + side, len(members)))]}

    names = {
        members[each][0]: number
        for number, (group, at) in enumerate(lines)
        for members in [groups[group][1]]
        if at >= 0
        for each in range(at, min(at + side, len(members)))
    }
    return Listing(len(lines), row, lambda name: names.get(name.removeprefix("row-"), -1) if name.startswith("row-") else -1)


def _places(placed: Layout) -> Iterator[tuple[str, Document]]:
    for node, (x, y) in placed.landscape.items():
        high = placed.portrait[node]
        yield node, {"x": x, "y": y, "highX": high[0], "highY": high[1]}


def _drawn(found: Network) -> Iterable[Tie]:
    """One tie for each pair of nodes."""
    return {frozenset((tie.one, tie.other)): tie for tie in reversed(found.ties)}.values()


def _drawn_node(pack: Pack, found: Network, node: Node, language: str) -> Document:
    return _node(pack, node, language) | {"size": _size(found, node), "shared": is_shared(found, node.id)}


def _node(pack: Pack, node: Node, language: str) -> Document:
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
    return plain | {"id": node.id, "family": node.family.value, "isHub": node.hub} | said


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
    groups = _groups(pack, found, nodes, node, language)
    left, right = two_columns(groups)
    return {"groups": groups, "left": rows(left), "right": rows(right)}


def _groups(pack: Pack, found: Network, nodes: dict[str, Document], node: str, language: str) -> list[Document]:
    return [
        {"title": title, "entries": [{"id": other_end(tie, node), "note": _note(pack, nodes, tie, node, language)} for tie in ties]}
        for title, ties in neighbours(found, node)
    ]


def told(pack: Pack, node: str, language: str) -> list[Document]:
    """The neighbours of a node as they are said: groups of entries with their nodes."""
    made = made_nodes(pack, language)
    groups = _groups(pack, connections(pack), made, node, language)
    return [group | {"entries": [entry | {"node": made[entry["id"]]} for entry in group["entries"]]} for group in groups]


def families_of(pack: Pack, language: str) -> list[Document]:
    """The legend, each family with its nodes."""
    made = made_nodes(pack, language)
    return [family | {"nodes": [made[member] for member in family["members"]]} for family in _families(pack, language)]


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


def _families(pack: Pack, language: str) -> tuple[Document, ...]:
    """The legend: each family that is there, with its nodes as a list shows them."""
    return _sorted(Same(pack), language, family_name(Family.THEME))  # named in the language of the application


@lru_cache(maxsize=4)
def _sorted(key: Same, language: str, _spoken: str) -> tuple[Document, ...]:
    made = made_nodes(key.pack, language)
    families: dict[Family, list[str]] = {family: [] for family in Family}
    for node in connections(key.pack).nodes.values():
        families[node.family].append(node.id)
    for family, members in families.items():
        if family is not Family.THEME:
            members.sort(key=lambda node: collation_key(made[node]["name"]))
    return tuple({"id": family.value, "name": family_name(family), "members": members} for family, members in families.items() if members)


def facets(pack: Pack, _language: str) -> Sequence[str]:
    """A node of each sort, the best connected, as a picture and as a card; a filter; the list."""
    found = connections(pack)
    best: dict[str, str] = {}
    for node in sorted(found.nodes, key=lambda node: -len(found.neighbours(node))):
        best.setdefault(node.partition("/")[0], node)
    kinds = [f"kind/{family.value}" for family in (Family.FUNDER, Family.PERSON)]
    present = {f"kind/{node.family.value}" for node in found.nodes.values()}
    cards = [f"card/{best[sort]}" for sort in ("org", "flagship") if sort in best]
    return [*(one for one in kinds if one in present), "legend", *best.values(), *cards, "list", "list/person"]


VIEW = View("network", name, has_network, build, facets, listed, front, glyph="shareNetwork")
