"""What the kiosk tells whoever keeps it up: that it lives, and whether anybody would miss it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.screens.visit_model import ATTRACT
from kiosk.station.heartbeat import Heart, take_pipe
from kiosk.visit.staff import Cover, Panel

if TYPE_CHECKING:
    from kiosk.app import Kiosk


def begin(kiosk: Kiosk) -> None:
    """Beat from now on where `kiosk serve` listens, and leave where the graphics fail."""
    Heart(kiosk.window, kiosk.leave, lambda: rests(kiosk), take_pipe())


def rests(kiosk: Kiosk) -> bool:
    """Whether nobody would miss the kiosk: the resting screen, without a slideshow, an announcement, or staff in their menu."""
    staff, visit, programme = kiosk.staff, kiosk.visit, kiosk.programme
    alone = staff.property("panel") == Panel.CLOSED.value and staff.property("cover") == Cover.NONE.value
    return bool(alone and visit.property("route") == ATTRACT and programme.property("running") == "")
