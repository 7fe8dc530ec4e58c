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
    reach = kill * INFLUENCE
    buckets = Buckets(reach)
    for point in attractors:
        buckets.add(point)
    nearest: list[tuple[float, int]] = [(reach, -1)] * len(attractors)

    def settle(node: int) -> bool:
        """Note which attractors the new node is the nearest to; false when there is none."""
        x, y = tree.points[node]
        closer = False
        for i in buckets.near((x, y)):
            ax, ay = buckets.points[i]
            distance = math.hypot(ax - x, ay - y)
            if distance < nearest[i][0]:
                nearest[i] = (distance, node)
                closer = True
        return closer

    for root, angles in zip(roots, stems, strict=True):
        base = tree.add(root)
        for angle in angles:
            parent = base
            for k in range(1, 6):
                parent = tree.add((root[0] + k * step * math.cos(angle), root[1] + k * step * math.sin(angle)), parent)
                settle(parent)
    for _ in range(400):
        before = len(tree.points)
        for node, (dx, dy) in sorted(_pulls(tree, buckets.points, nearest, kill).items()):
            angle = math.atan2(dy + pull[1], dx + pull[0]) + rng.gauss(0, 0.16)
            x, y = tree.points[node]
            if settle(tree.add((x + step * math.cos(angle), y + step * math.sin(angle)), node)):
                continue
            tree.drop()
            waiting = [(d, i) for i, (d, n) in enumerate(nearest) if n == node and d >= kill]
            if not waiting:
                continue
            distance, i = min(waiting)
            ax, ay = buckets.points[i]
            settle(tree.add((x + step * (ax - x) / distance, y + step * (ay - y) / distance), node))
        if len(tree.points) == before:
            break
    tree.smooth(3)
    return tree


def _pulls(tree: Tree, attractors: Sequence[Point], nearest: list[tuple[float, int]], kill: float) -> dict[int, Point]:
    """The direction in which each node is drawn by the attractors that still wait and are nearest to it."""
    pulls: dict[int, tuple[float, float, int]] = {}
    for i, (distance, node) in enumerate(nearest):
        if node < 0 or distance < kill:
            continue
        x, y = tree.points[node]
        px, py, count = pulls.get(node, (0.0, 0.0, 0))
        pulls[node] = (px + (attractors[i][0] - x) / distance, py + (attractors[i][1] - y) / distance, count + 1)
    return {node: (x / count, y / count) for node, (x, y, count) in pulls.items()}


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
