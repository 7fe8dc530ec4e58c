"""The plates' drawings, coloured: each is an SVG whose colours are role words, replaced by those of a theme."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

from kiosk import shipped

PLATES = shipped("assets") / "plates"
ROLE = re.compile(rb'(?<=")(?:GROUND|LINE|LIT|SHADE|GLOW)(?=")')

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PlateColours:
    """What a plate is painted with, as six hex digits each; its shade and its glow follow from the ground and the line."""

    ground: str
    line: str
    lit: str

    def roles(self) -> dict[bytes, bytes]:
        """The colour of each role word of the SVG."""
        ground, line = QColor(f"#{self.ground}"), QColor(f"#{self.line}")
        roles = {
            "GROUND": ground,
            "LINE": line,
            "LIT": QColor(f"#{self.lit}"),
            "SHADE": mixed(ground, QColor("black"), 0.34),
            "GLOW": mixed(ground, line, 0.2),
        }
        return {role.encode(): colour.name().encode() for role, colour in roles.items()}


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour between two, `share` (0 to 1) being the part of the other."""
    red, green, blue = (
        round(a + share * (b - a))
        for a, b in zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    )
    return QColor(red, green, blue)


def coloured(svg: bytes, colours: PlateColours) -> bytes:
    """The SVG with its role words replaced by colours."""
    roles = colours.roles()
    return ROLE.sub(lambda match: roles[match.group()], svg)


@lru_cache(maxsize=64)
def stored_plate(name: str) -> bytes | None:
    """The SVG of a plate; None, after one warning in the log, when there is none."""
    try:
        return (PLATES / f"{name}.svg").read_bytes()
    except OSError as error:
        log.warning("There is no plate named %s: %s", name, error.strerror)
        return None
