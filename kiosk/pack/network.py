"""Who works with whom: the pages of a pack, the organisations, programmes and people they name, and why each is tied to each.

Nothing is concluded that the pack does not say: two organisations meet in the page that names both, never directly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import assert_never

from kiosk.pack.model import OrganisationKind, Pack, Page, PageKind, Text
from kiosk.pack.outlines import Rows, Same, outline

NODE_COLUMNS = 3  # of a table: a row of a tie has more


class Family(Enum):
    """What a legend tells apart, in its order."""

    THEME = "theme"  # themes and sections, with their pages
    CARE = "care"  # hospitals and universities
    RESEARCH = "research"
    FUNDER = "funder"
    COMPANY = "company"
    NETWORK = "network"  # networks, associations, authorities
    PERSON = "person"


class Reason(Enum):
    """Why two nodes are tied, in the order a reader is told; each is read from `Tie.one`, which is the page or the person."""

    BELONGS = "belongs"  # a page to its theme or section
    PARTNER = "partner"
    FUNDED = "funded"  # by an organisation through a programme, or by a programme that names no funder
    PERSON = "person"  # takes part in the page
    WORKS_AT = "works-at"


@dataclass(frozen=True, slots=True)
class Node:
    """`id` is "theme/cancer", "flagship/alcove", "org/inserm", "programme/cper" or "person/…": that of a page is its route."""

    id: str
    family: Family
    hub: bool = False  # a theme or section, around which its pages lie


@dataclass(frozen=True, slots=True)
class Tie:
    one: str  # Node.id
    other: str
    reason: Reason
    programme: str | None = None  # Programme.id: what the money comes through
    role: Text | None = None  # of a person in the page


@dataclass(frozen=True, slots=True)
class Network:
    """`nodes` are in reading order: each theme or section with its pages, then organisations, programmes, people as the pack lists them."""

    nodes: Mapping[str, Node]
    ties: tuple[Tie, ...]
    _around: Mapping[str, tuple[Tie, ...]] = field(repr=False)

    def ties_of(self, node: str) -> tuple[Tie, ...]:
        """The ties of a node, by reason; each once."""
        return self._around.get(node, ())

    def neighbours(self, node: str) -> tuple[str, ...]:
        """The nodes tied to one, each once, in the order of their ties."""
        return tuple(dict.fromkeys(other_end(tie, node) for tie in self.ties_of(node)))


def other_end(tie: Tie, node: str) -> str:
    return tie.other if tie.one == node else tie.one


def page_node(page: Page) -> str:
    return f"{page.kind.value}/{page.id}"


def family_of(kind: OrganisationKind) -> Family:
    match kind:
        case OrganisationKind.HOSPITAL | OrganisationKind.UNIVERSITY:
            return Family.CARE
        case OrganisationKind.RESEARCH_BODY | OrganisationKind.LABORATORY | OrganisationKind.INSTITUTE:
            return Family.RESEARCH
        case OrganisationKind.FUNDER:
            return Family.FUNDER
        case OrganisationKind.COMPANY:
            return Family.COMPANY
        case OrganisationKind.NETWORK | OrganisationKind.ASSOCIATION | OrganisationKind.AUTHORITY:
            return Family.NETWORK
    assert_never(kind)


def network(pack: Pack) -> Network:
    """All of a pack's ties. Flagships stand in it with or without partners, other pages only with some."""
    return made_of(_nodes(pack), _ties(pack))


def made_of(all_nodes: Iterable[Node], all_ties: Iterable[Tie]) -> Network:
    """Of nodes those that are tied; of ties each once."""
    ties = tuple({(tie.one, tie.other, tie.reason, tie.programme): tie for tie in all_ties}.values())
    tied = {end for tie in ties for end in (tie.one, tie.other)}
    nodes = {node.id: node for node in all_nodes if node.id in tied}
    order = {reason: place for place, reason in enumerate(Reason)}
    around: dict[str, list[Tie]] = {}
    for tie in sorted(ties, key=lambda tie: order[tie.reason]):
        around.setdefault(tie.one, []).append(tie)
        around.setdefault(tie.other, []).append(tie)
    return Network(nodes, ties, {node: tuple(found) for node, found in around.items()})


def tied(pack: Pack) -> Rows:
    """The same as a table: nodes with their family and whether they are hubs, then ties with their reason and programme."""
    found = network(pack)
    nodes = ((node.id, node.family.value, "hub" if node.hub else "") for node in found.nodes.values())
    return (*nodes, *((tie.one, tie.other, tie.reason.value, tie.programme or "") for tie in found.ties))


@lru_cache(maxsize=2)
def _connections(key: Same) -> Network:
    families = {family.value: family for family in Family}
    reasons = {reason.value: reason for reason in Reason}
    nodes, ties = [], []
    for row in outline(key.pack, "network", tied):
        if len(row) == NODE_COLUMNS:
            nodes.append(Node(row[0], families[row[1]], hub=bool(row[2])))
        else:
            ties.append(Tie(row[0], row[1], reasons[row[2]], programme=row[3] or None))
    return made_of(nodes, ties)


def connections(pack: Pack) -> Network:
    """All of a pack's ties as in `network`, without the roles of people, for which their pages would be read: see `part_of`."""
    return _connections(Same(pack))


def part_of(pack: Pack, tie: Tie) -> Text | None:
    """The role of a person in the page of a tie."""
    page = pack.pages.get(tie.one.partition("/")[2])
    if tie.reason is not Reason.PERSON or page is None:
        return None
    return next((part.role for part in reversed(page.people) if f"person/{part.person}" == tie.other), None)


def has_network(pack: Pack) -> bool:
    """Some page names an organisation, a programme or a person."""
    return any(page.partners or page.funding or page.people for page in pack.pages.values())


def _members(pack: Pack, hub: Page) -> Iterator[Page]:
    """The pages of a theme or section that stand in the network."""
    for member in hub.members:
        page = pack.pages[member]
        if page.kind is PageKind.FLAGSHIP or page.partners or page.people or page.funding:
            yield page


def _hubs(pack: Pack) -> Iterator[Page]:
    return map(pack.pages.__getitem__, (*pack.themes, *pack.sections))


def _nodes(pack: Pack) -> Iterator[Node]:
    for hub in _hubs(pack):
        yield Node(page_node(hub), Family.THEME, hub=True)
        yield from (Node(page_node(page), Family.THEME) for page in _members(pack, hub))
    for identifier, organisation in pack.organisations.items():
        yield Node(f"org/{identifier}", family_of(organisation.kind))
    for identifier in pack.programmes:
        yield Node(f"programme/{identifier}", Family.FUNDER)
    for identifier in pack.people:
        yield Node(f"person/{identifier}", Family.PERSON)


def _ties(pack: Pack) -> Iterator[Tie]:
    named: dict[str, None] = {}
    for hub in _hubs(pack):
        yield from _page_ties(pack, hub)
        named |= dict.fromkeys(involvement.person for involvement in hub.people)
        for page in _members(pack, hub):
            yield Tie(page_node(page), page_node(hub), Reason.BELONGS)
            yield from _page_ties(pack, page)
            named |= dict.fromkeys(involvement.person for involvement in page.people)
    for person in named:
        for organisation in pack.people[person].organisations:
            yield Tie(f"person/{person}", f"org/{organisation}", Reason.WORKS_AT)


def _page_ties(pack: Pack, page: Page) -> Iterator[Tie]:
    here = page_node(page)
    for partner in page.partners:
        yield Tie(here, f"org/{partner}", Reason.PARTNER)
    for funding in page.funding:
        funders = [f"org/{funder}" for funder in pack.programmes[funding.programme].funders]
        for funder in funders or [f"programme/{funding.programme}"]:
            yield Tie(here, funder, Reason.FUNDED, programme=funding.programme if funders else None)
    for involvement in page.people:
        yield Tie(here, f"person/{involvement.person}", Reason.PERSON, role=involvement.role)
