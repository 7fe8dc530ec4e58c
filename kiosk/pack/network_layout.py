"""Where each node of a network stands: the same pack gives the same picture, to the last digit.

Three rings and a middle. Themes and sections stand on the inner ring, their pages outside them, whoever serves one page alone
outside that page; whoever several pages share is drawn to the middle by a seeded spring layout in which the rings hold still.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.pack.network import Network, Reason, Tie

Point = tuple[float, float]

HUB_RING = 0.60  # shares of the way from the middle to the edge
PAGE_RING = 0.83
PAGE_STAGGER = 0.04  # neighbouring pages stand by turns further in and out, which leaves room for their names
OUTER_RING = 1.0
CORNERS = 2.6  # exponent of the rings' superellipse: 2 is an ellipse, more fills the corners
ROUNDING = 4  # exponent of the middle's edge, likewise
BEGINNING = -0.84 * math.pi  # the first theme stands at the upper left
HUB_SHARE = 4.0  # of the way round that a theme takes for itself, in pages
TOPIC_SHARE = 0.75  # the same for a topic, whose title seldom has room
OUTER_SHARE = 0.5  # the same for one node on the outer ring
STEPS = 4096  # the rings are measured in
SEED = 7
SPRING_LENGTH = 0.3
SPRING_TURNS = 500
PUSHES = 400
DIGITS = 4  # what is left of a position; less than a pixel


@dataclass(frozen=True, slots=True)
class Branch:
    """A page with whoever serves it alone."""

    page: str
    outer: tuple[str, ...]

    @property
    def share(self) -> float:
        return max(TOPIC_SHARE if self.page.startswith("topic/") else 1.0, OUTER_SHARE * len(self.outer))


@dataclass(frozen=True, slots=True)
class Frame:
    """What a wide and a high frame differ in, as names lie across in both. Pairs are across and down."""

    middle: Point  # how far the middle reaches, in halves of the frame
    room: Point  # of a node in the middle with its name, in the same
    stretch: Point  # how much of the way round goes to the sides that run across, and to those that run down


LANDSCAPE = Frame(middle=(0.43, 0.33), room=(0.25, 0.19), stretch=(1.5, 1.0))
PORTRAIT = Frame(middle=(0.40, 0.40), room=(0.46, 0.10), stretch=(1.0, 1.2))


@dataclass(frozen=True, slots=True)
class Layout:
    """Positions in a square of 1: x to the right, y down, for a wide frame and for a high one."""

    landscape: Mapping[str, Point]
    portrait: Mapping[str, Point]


def layout(found: Network) -> Layout:
    return Layout(_arranged(found, LANDSCAPE), _arranged(found, PORTRAIT))


def _arranged(found: Network, frame: Frame) -> dict[str, Point]:
    rings = _rings(found, Ring(frame.stretch))
    placed = rings | _apart(found, _drawn_to_the_middle(found, rings), frame)
    return {node: (round((x + 1) / 2, DIGITS), round((y + 1) / 2, DIGITS)) for node, (x, y) in placed.items()}


def bend(found: Network, tie: Tie) -> str:
    """The node toward which the line of a tie bows, "" for a straight line: lines to the middle gather at their theme."""
    if tie.reason is Reason.BELONGS:
        return ""
    page = tie.one if _is_page(found, tie.one) else next(iter(pages_served(found, tie.one)), "")
    if tie.one != page and pages_served(found, tie.other) == (page,):
        return page
    if pages_served(found, tie.other) == (page,):
        return ""
    return next((above.other for above in found.ties_of(page) if above.reason is Reason.BELONGS and above.one == page), "")


def pages_served(found: Network, node: str) -> tuple[str, ...]:
    """The pages a node is tied to; where there are none, those of its neighbours."""
    near = found.neighbours(node)
    own = [other for other in near if _is_page(found, other)]
    through = [page for other in near for page in found.neighbours(other) if _is_page(found, page)]
    return tuple(sorted(set(own or through)))


def is_shared(found: Network, node: str) -> bool:
    """It serves several pages, and so stands in the middle."""
    return _is_outer(found, node) and len(pages_served(found, node)) > 1


def _is_page(found: Network, node: str) -> bool:
    return any(tie.reason is Reason.BELONGS and tie.one == node for tie in found.ties_of(node))


def _is_outer(found: Network, node: str) -> bool:
    return not found.nodes[node].hub and not _is_page(found, node)


def _branches(found: Network) -> dict[str, list[Branch]]:
    """Each theme and section with its pages, in the order of the pack."""
    served = {node: pages_served(found, node) for node in sorted(found.nodes) if _is_outer(found, node)}
    outer: dict[str, list[str]] = {}
    for node, pages in served.items():
        if len(pages) == 1:
            outer.setdefault(pages[0], []).append(node)
    members: dict[str, list[Branch]] = {node.id: [] for node in found.nodes.values() if node.hub}
    for tie in found.ties:
        if tie.reason is Reason.BELONGS:
            members[tie.other].append(Branch(tie.one, tuple(outer.get(tie.one, ()))))
    return members


def _rings(found: Network, ring: Ring) -> dict[str, Point]:
    """Every node but those in the middle, in a square from -1 to 1."""
    members = _branches(found)
    shares = {hub: HUB_SHARE + sum(branch.share for branch in branches) for hub, branches in members.items()}
    whole = sum(shares.values())
    positions: dict[str, Point] = {}
    gone = 0.0
    for hub, branches in members.items():
        positions[hub] = ring.at((gone + shares[hub] / 2) / whole, HUB_RING)
        at = gone + HUB_SHARE / 2
        for place, branch in enumerate(branches):
            radius = PAGE_RING + (PAGE_STAGGER if place % 2 else -PAGE_STAGGER)
            positions[branch.page] = ring.at((at + branch.share / 2) / whole, radius)
            for seat, node in enumerate(branch.outer):
                positions[node] = ring.at((at + branch.share * (seat + 0.5) / len(branch.outer)) / whole, OUTER_RING)
            at += branch.share
        gone += shares[hub]
    return positions


class Ring:
    """A superellipse in the square from -1 to 1, measured along its length from the first theme; a stretched side is longer."""

    def __init__(self, stretch: Point) -> None:
        self._points = [_superellipse(BEGINNING + 2 * math.pi * step / STEPS) for step in range(STEPS + 1)]
        self._lengths = [0.0]
        for one, other in zip(self._points, self._points[1:], strict=False):
            step = math.hypot((other[0] - one[0]) * stretch[0], (other[1] - one[1]) * stretch[1])
            self._lengths.append(self._lengths[-1] + step)

    def at(self, share: float, radius: float) -> Point:
        """The point a share of the way round (0 … 1), on the ring of a radius."""
        x, y = self._points[min(STEPS, bisect_left(self._lengths, share * self._lengths[-1]))]
        return x * radius, y * radius


def _superellipse(angle: float) -> Point:
    across, down = math.cos(angle), math.sin(angle)
    return math.copysign(abs(across) ** (2 / CORNERS), across), math.copysign(abs(down) ** (2 / CORNERS), down)


def _drawn_to_the_middle(found: Network, rings: Mapping[str, Point]) -> dict[str, Point]:
    """Where the springs draw those that several pages share, within a circle of 1."""
    import rustworkx  # here: it takes a moment to load, and only this view needs it

    shared = [node for node in sorted(found.nodes) if node not in rings]
    if not shared:
        return {}
    order = [*sorted(rings), *shared]
    number = {node: place for place, node in enumerate(order)}
    graph: rustworkx.PyGraph[str, None] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(order)
    ends = {(min(pair), max(pair)) for pair in ((number[tie.one], number[tie.other]) for tie in found.ties)}
    graph.add_edges_from([(one, other, None) for one, other in sorted(ends)])
    between = {node: _between([rings[near] for near in found.neighbours(node) if near in rings]) for node in shared}
    start = {**rings, **between}
    placed = rustworkx.spring_layout(
        graph,
        pos={number[node]: point for node, point in start.items()},
        fixed={number[node] for node in rings},
        k=SPRING_LENGTH,
        num_iter=SPRING_TURNS,
        seed=SEED,
    )
    drawn = {node: (float(placed[number[node]][0]), float(placed[number[node]][1])) for node in shared}
    furthest = max(math.hypot(*point) for point in drawn.values()) or 1.0
    return {node: (x / furthest, y / furthest) for node, (x, y) in drawn.items()}


def _between(points: Sequence[Point]) -> Point:
    if not points:
        return 0.0, 0.0
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _apart(found: Network, middle: Mapping[str, Point], frame: Frame) -> dict[str, Point]:
    """Pushes the nodes in the middle apart until each has its room, as far as the middle reaches."""
    order = sorted(middle, key=lambda node: (-len(found.neighbours(node)), node))
    places = [[middle[node][axis] * frame.middle[axis] for axis in (0, 1)] for node in order]
    for _ in range(PUSHES):
        pushed = [_pushed(one, other, frame.room) for one, other in _pairs(places)]
        if not any(pushed):
            break
        for place in places:
            _hold(place, frame.middle)
    return {node: (place[0], place[1]) for node, place in zip(order, places, strict=True)}


def _hold(place: list[float], reach: Point) -> None:
    """Bring a place back to the edge of a rounded rectangle where it left that."""
    beyond = sum(abs(place[axis] / reach[axis]) ** ROUNDING for axis in (0, 1)) ** (1 / ROUNDING)
    if beyond > 1:
        place[:] = [place[0] / beyond, place[1] / beyond]


def _pairs(places: Sequence[list[float]]) -> Iterator[tuple[list[float], list[float]]]:
    return ((one, other) for place, one in enumerate(places) for other in places[place + 1 :])


def _pushed(one: list[float], other: list[float], room: Point) -> bool:
    """Push two places apart along the way that is shorter; False where both have their room."""
    missing = [room[axis] - abs(other[axis] - one[axis]) for axis in (0, 1)]
    if min(missing) <= 1e-6:
        return False
    axis = 0 if missing[0] / room[0] < missing[1] / room[1] else 1
    step = missing[axis] / 2 * (1 if other[axis] >= one[axis] else -1)
    one[axis] -= step
    other[axis] += step
    return True
