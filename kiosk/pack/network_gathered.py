"""A network of more nodes than a picture can show, as a small one: the themes, their pages in one node each, each family in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.pack.network import Family, Network, Node, Reason, Tie, made_of

MOST_NODES = 300  # whose marks can be told apart
MANY = "many"  # begins the id of a node that stands for several: "many/person", "many/theme/cancer"


@dataclass(frozen=True, slots=True)
class Gathered:
    network: Network
    counts: Mapping[str, int]  # how many each node of `MANY` stands for


def family_node(family: Family) -> str:
    return f"{MANY}/{family.value}"


def pages_node(hub: str) -> str:
    return f"{MANY}/{hub}"


def gathered(found: Network) -> Gathered:
    """Two of the small network's nodes are tied where any two are that they stand for."""
    hub_of = {tie.one: tie.other for tie in found.ties if tie.reason is Reason.BELONGS}

    def stands_for(node: Node) -> str:
        if node.hub:
            return node.id
        return pages_node(hub_of[node.id]) if node.id in hub_of else family_node(node.family)

    standing = {node.id: stands_for(node) for node in found.nodes.values()}
    counts = Counter(name for node, name in standing.items() if name != node)
    hubs = [node for node in found.nodes.values() if node.hub]
    nodes = [
        *hubs,
        *(Node(pages_node(hub.id), Family.THEME) for hub in hubs if pages_node(hub.id) in counts),
        *(Node(family_node(family), family) for family in Family if family_node(family) in counts),
    ]
    pairs = {(standing[tie.one], standing[tie.other]): tie.reason for tie in found.ties}
    return Gathered(made_of(nodes, (Tie(one, other, reason) for (one, other), reason in pairs.items() if one != other)), dict(counts))
