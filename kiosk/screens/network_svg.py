"""Draws the network at rest: every line and mark, what is not chosen receding. The names and the themes' plates are put over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LINE = 0.16  # width, in marks
RECEDED = 0.16  # opacity of what a filter leaves out
LINE_OPACITY = 0.5
RIM = 1.45  # radius of the clearing around a mark, in the mark's own
CLEARING = 0.93  # opacity of what lies between a line and a name
GATHERED = 0.4  # how far a line bows toward where it gathers


@dataclass(frozen=True, slots=True)
class Look:
    """The frame and its colours. `mark` is the radius of a page's mark; lengths in pixels, colours as "#RRGGBB"."""

    width: float
    height: float
    inset: float  # of the outermost marks
    mark: float
    ink: str
    surface: str
    hues: Mapping[str, str]  # of each theme and section
    family: str = ""  # what a filter lets come forward; "" for all
    names: Sequence[Sequence[float]] = ()  # x, y, width, height of the names that stand over the picture

    @property
    def high(self) -> bool:
        return self.height > self.width


def place_of(node: Mapping[str, Any], look: Look) -> tuple[float, float]:
    x, y = (node["highX"], node["highY"]) if look.high else (node["x"], node["y"])
    return look.inset + x * (look.width - 2 * look.inset), look.inset + y * (look.height - 2 * look.inset)


def network_svg(page: Mapping[str, Any], look: Look) -> bytes:
    """The SVG of a network page, as `kiosk.screens.network.build` makes it."""
    nodes: Mapping[str, Mapping[str, Any]] = page["nodes"]
    forward = {node["id"] for node in nodes.values() if look.family in ("", node["family"])}
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {look.width:.0f} {look.height:.0f}">']
    lines.append(f'<g fill="none" stroke-width="{LINE * look.mark:.1f}" stroke-linecap="round">')
    lines += [_line(nodes, link, look, forward) for link in page["links"]]
    lines.append("</g>")
    near = {end for link in page["links"] for end in (link["one"], link["other"]) if {link["one"], link["other"]} & forward}
    marked = [node for node in nodes.values() if not node["isHub"]]
    back = [node for node in marked if node["id"] not in forward | near]
    front = [node for node in marked if node["id"] in forward | near]
    lines += [_rim(node, look) for node in marked]
    lines += [_mark(node, page["marks"][node["family"]], look, RECEDED) for node in back]
    lines += [_clearing(name, look.surface) for name in look.names]
    lines += [_mark(node, page["marks"][node["family"]], look, 1.0) for node in front]
    lines.append("</svg>")
    return "\n".join(lines).encode()


def _hue(node: Mapping[str, Any], look: Look) -> str:
    return look.hues.get(node["hub"], look.ink)


def _line(nodes: Mapping[str, Mapping[str, Any]], link: Mapping[str, str], look: Look, forward: set[str]) -> str:
    one, other = nodes[link["one"]], nodes[link["other"]]
    (x1, y1), (x2, y2) = place_of(one, look), place_of(other, look)
    opacity = LINE_OPACITY if {link["one"], link["other"]} & forward else LINE_OPACITY * RECEDED
    stroke = f'stroke="{_hue(one, look)}" stroke-opacity="{opacity:.2f}"'
    if not link["bend"]:
        return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" {stroke}/>'
    x3, y3 = place_of(nodes[link["bend"]], look)
    x, y = (x1 + x2) / 2 * (1 - GATHERED) + x3 * GATHERED, (y1 + y2) / 2 * (1 - GATHERED) + y3 * GATHERED
    return f'<path d="M{x1:.1f} {y1:.1f}Q{x:.1f} {y:.1f} {x2:.1f} {y2:.1f}" {stroke}/>'


def _clearing(name: Sequence[float], surface: str) -> str:
    """Lines fade under a name."""
    x, y, width, height = name
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="6" fill="{surface}" fill-opacity="{CLEARING}"/>'


def _rim(node: Mapping[str, Any], look: Look) -> str:
    """Lines end before a mark."""
    x, y = place_of(node, look)
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{node["size"] * look.mark * RIM:.1f}" fill="{look.surface}"/>'


def _mark(node: Mapping[str, Any], path: str, look: Look, opacity: float) -> str:
    x, y = place_of(node, look)
    place = f'transform="translate({x:.1f} {y:.1f}) scale({node["size"] * look.mark:.2f})"'
    return f'<path d="{path}" {place} fill="{_hue(node, look)}" fill-opacity="{opacity:.2f}" fill-rule="evenodd"/>'
