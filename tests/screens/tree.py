"""The accessibility tree of a window as Qt builds it, and the rules it has to keep. What a screen reader gets is made from nothing else."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.screens.glass_reader import Seen, shows_words, visible

CONTROLS = ("Button", "PageTab", "RadioButton", "CheckBox")
PRESSES = {"Press", "Toggle"}
MOST_NODES = 200  # a screen that has more of them is no page but a haystack
UNTOLD = ("beside", "")  # controls for a finger alone: beside a sheet, and where the timeline is empty; others do the same
STYLE = re.compile(r"<[^>]+>")
MARK = re.compile(r"[\d…×’\-\s]+")  # digits, and keys that are told by their names
WRITTEN_OUT = {r" M€": " millions d’euros", r"€([\d.,]+)M\b": r"\1 million euros"}  # where there is little room


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader gets of one object. `shown` unless it says that it is not visible."""

    role: str
    name: str
    description: str
    shown: bool
    actions: tuple[str, ...]
    item: QQuickItem | None  # None for the window
    depth: int


def words(text: str) -> str:
    """A text without its style, with plain spaces and without short forms."""
    plain = " ".join(html.unescape(STYLE.sub("", text)).split())
    for short, written in WRITTEN_OUT.items():
        plain = re.sub(short, written, plain)
    return plain


def nodes(window: QQuickWindow) -> list[Node]:
    """Everything in the tree, in the order it is read."""
    return list(_under(QAccessible.queryAccessibleInterface(window), 0))


def _under(found: QAccessibleInterface, depth: int) -> Iterator[Node]:
    item = found.object()
    acting: QAccessibleActionInterface | None = found.actionInterface()  # none, whatever its stub says
    yield Node(
        found.role().name,
        words(found.text(QAccessible.Text.Name)),
        words(found.text(QAccessible.Text.Description)),
        not found.state().invisible,
        () if acting is None else tuple(acting.actionNames()),
        item if isinstance(item, QQuickItem) else None,
        depth,
    )
    for place in range(found.childCount()):
        yield from _under(found.child(place), depth + 1)


def nameless(tree: Sequence[Node]) -> list[str]:
    return [f"a {node.role} without a name" for node in tree if node.shown and not node.name]


def inert(tree: Sequence[Node]) -> list[str]:
    """Controls that cannot be pressed, and what can be pressed without being a control."""
    return [
        f"{node.role} “{node.name}” offers {node.actions}"
        for node in tree
        if node.shown and (node.role in CONTROLS) != bool(PRESSES & set(node.actions))
    ]


def unheard(tree: Sequence[Node], texts: Collection[str]) -> list[str]:
    """Texts on the glass that the tree does not tell."""
    told = "\n".join(f"{node.name}\n{node.description}" for node in tree if node.shown).casefold()
    lines = [words(line) for text in texts for line in text.splitlines()]
    return [f"not in the tree: “{text}”" for text in lines if not MARK.fullmatch(text) and text.casefold() not in told]


def untouched(tree: Sequence[Node], controls: Sequence[Seen]) -> list[str]:
    """Controls on the glass that the tree does not have."""
    known = {id(node.item) for node in tree if node.shown}
    names = {str(seen.item.property("focusId")) for seen in controls if id(seen.item) not in known}
    return [f"not in the tree: the control {name}" for name in sorted(names - set(UNTOLD))]


def unseen(tree: Sequence[Node], seen: Collection[int]) -> list[str]:
    """What the tree shows and the glass does not; `seen` are the items that can be looked at."""
    return [
        f"not on the glass: {node.role} “{node.name}”"
        for node in tree
        if node.shown and node.item is not None and id(node.item) not in seen
    ]


def headless(tree: Sequence[Node]) -> list[str]:
    return [] if any(node.shown and node.role in ("Heading", "AlertMessage") for node in tree) else ["no heading"]


def crowded(tree: Sequence[Node]) -> list[str]:
    count = sum(node.shown for node in tree)
    return [f"{count} objects"] if count > MOST_NODES else []


def complaints(window: QQuickWindow, over: QQuickItem | None = None, *, headed: bool = True) -> list[str]:
    """What is wrong with the tree of what the window shows; `over` is what hides the rest of it, `headed` asks for a heading."""
    tree = nodes(window)
    seen = visible(window, over)
    texts = [str(one.item.property("text")) for one in seen if shows_words(one.item)]
    assert texts, "a screen without a word was not walked"
    controls = [one for one in seen if one.item.property("focusId") is not None]
    return [
        *nameless(tree),
        *inert(tree),
        *unheard(tree, texts),
        *untouched(tree, controls),
        *unseen(tree, {id(one.item) for one in seen}),
        *(headless(tree) if headed else []),
        *crowded(tree),
    ]
