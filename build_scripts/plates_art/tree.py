"""Branching by space colonisation (Runions, Lane and Prusinkiewicz, 2007) and the drawing of tapering branches."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from plates_art.field import Buckets
from plates_art.sheet import Point, loop

INFLUENCE = 8.0
"""Reach of an attractor, in kill distances."""


class Tree:
    """Nodes in order of growth; a parent always precedes its children, a root is its own parent."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self.parents: list[int] = []

    def add(self, point: Point, parent: int | None = None) -> int:
        """Append a node and return its number."""
        self.points.append(point)
        self.parents.append(len(self.points) - 1 if parent is None else parent)
        return len(self.points) - 1

    def drop(self) -> None:
        """Take the last node back."""
        self.points.pop()
        self.parents.pop()

    def children(self) -> list[list[int]]:
        """The children of each node."""
        result: list[list[int]] = [[] for _ in self.points]
        for node, parent in enumerate(self.parents):
            if node != parent:
                result[parent].append(node)
        return result

    def widths(self, tip: float, thickest: float, power: float = 1.8) -> list[float]:
        """Widths by the pipe model: what a node carries is what its children carry together."""
        carried = [0.0] * len(self.points)
        for node in reversed(range(len(self.points))):
            carried[node] = carried[node] or 1.0
            if self.parents[node] != node:
                carried[self.parents[node]] += carried[node]
        most = max(carried[n] for n in range(len(carried)) if self.parents[n] != n)
        return [tip + (thickest - tip) * ((c - 1) / max(most - 1, 1)) ** (1 / power) for c in carried]

    def smooth(self, rounds: int) -> None:
        """Ease the angles of growth, roots and tips excepted."""
        children = self.children()
        for _ in range(rounds):
            old = list(self.points)
            for node, parent in enumerate(self.parents):
                if node != parent and children[node]:
                    after = old[children[node][0]]
                    self.points[node] = (
                        (old[parent][0] + 2 * old[node][0] + after[0]) / 4,
                        (old[parent][1] + 2 * old[node][1] + after[1]) / 4,
                    )


class Attractors:
    """The points that draw a tree out, each with the node that is nearest to it so far."""

    def __init__(self, points: Sequence[Point], kill: float) -> None:
        self.kill = kill
        self._buckets = Buckets(kill * INFLUENCE)
        for point in points:
            self._buckets.add(point)
        self.points = self._buckets.points
        self.nearest: list[tuple[float, int]] = [(kill * INFLUENCE, -1)] * len(self.points)

    def welcome(self, node: int, point: Point) -> bool:
        """Note which attractors a new node is the nearest to; false when there is none."""
        closer = False
        for i in self._buckets.near(point):
            distance = math.dist(self.points[i], point)
            if distance < self.nearest[i][0]:
                self.nearest[i] = (distance, node)
                closer = True
        return closer

    def closest(self, node: int) -> Point | None:
        """The nearest attractor that still waits for `node`."""
        waiting = [(distance, i) for i, (distance, n) in enumerate(self.nearest) if n == node and distance >= self.kill]
        return self.points[min(waiting)[1]] if waiting else None

    def pulls(self, tree: Tree) -> list[tuple[int, Point]]:
        """Each node that is drawn on, and the mean direction in which its attractors draw it."""
        pulls: dict[int, tuple[float, float, int]] = {}
        for (ax, ay), (distance, node) in zip(self.points, self.nearest, strict=True):
            if node >= 0 and distance >= self.kill:
                x, y = tree.points[node]
                px, py, count = pulls.get(node, (0.0, 0.0, 0))
                pulls[node] = (px + (ax - x) / distance, py + (ay - y) / distance, count + 1)
        return [(node, (x / count, y / count)) for node, (x, y, count) in sorted(pulls.items())]


def grow(
    rng: Random,
    roots: Sequence[Point],
    stems: Sequence[Sequence[float]],
    attractors: Sequence[Point],
    step: float,
    kill: float,
    pull: Point = (0, 0),
) -> Tree:
    """Grow a tree from each root (its first branches at the angles of `stems`) toward the attractors."""
    tree = Tree()
    waiting = Attractors(attractors, kill)
    for root, angles in zip(roots, stems, strict=True):
        base = tree.add(root)
        for angle in angles:
            parent = base
            for k in range(1, 6):
                parent = tree.add((root[0] + k * step * math.cos(angle), root[1] + k * step * math.sin(angle)), parent)
                waiting.welcome(parent, tree.points[parent])
    for _ in range(400):
        before = len(tree.points)
        for node, (dx, dy) in waiting.pulls(tree):
            _sprout(tree, waiting, node, step, math.atan2(dy + pull[1], dx + pull[0]) + rng.gauss(0, 0.16))
        if len(tree.points) == before:
            break
    tree.smooth(3)
    return tree


def _sprout(tree: Tree, waiting: Attractors, node: int, step: float, angle: float) -> None:
    """Grow one step at `angle`, or straight to the nearest attractor when that step would bring nothing nearer."""
    x, y = tree.points[node]
    new = tree.add((x + step * math.cos(angle), y + step * math.sin(angle)), node)
    if waiting.welcome(new, tree.points[new]):
        return
    tree.drop()
    target = waiting.closest(node)
    if target:
        share = step / math.dist(target, (x, y))
        new = tree.add((x + share * (target[0] - x), y + share * (target[1] - y)), node)
        waiting.welcome(new, tree.points[new])


def branches(tree: Tree, widths: Sequence[float], every: int = 2) -> list[list[int]]:
    """The tree as lines of nodes, each following the thickest child; a side branch starts on its parent's line."""
    children = tree.children()
    lines: list[list[int]] = []
    starts = [(node, child) for node, parent in enumerate(tree.parents) if node == parent for child in children[node]]
    while starts:
        root, node = starts.pop()
        line = [root, node]
        while children[node]:
            order = sorted(children[node], key=lambda c: -widths[c])
            starts += [(node, c) for c in order[1:]]
            node = order[0]
            line.append(node)
        lines.append(line if len(line) < 5 else [line[0], *line[1:-1:every], line[-1]])
    return lines


def outline(line: Sequence[Point], widths: Sequence[float], decimals: int = 1) -> str:
    """Path data of a branch as a filled shape as wide as `widths` at each point."""
    left: list[Point] = []
    right: list[Point] = []
    for k, ((x, y), width) in enumerate(zip(line, widths, strict=True)):
        (x0, y0), (x1, y1) = line[max(k - 1, 0)], line[min(k + 1, len(line) - 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / length * width / 2, (x1 - x0) / length * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return loop([*left, *reversed(right)], decimals)
