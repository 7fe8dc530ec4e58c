"""Which derived screens a pack carries something for, and the tables they are made from: walks through all pages, which the compiled form spares."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.pack.evidence import has_evidence, told
from kiosk.pack.geography import has_map
from kiosk.pack.key_figures import has_key_figures
from kiosk.pack.model import Outline, Pack
from kiosk.pack.network import has_network, tied
from kiosk.pack.outlines import Drawing
from kiosk.pack.quiz import available
from kiosk.pack.relations import carriers
from kiosk.pack.timeline import dated, has_timeline

DERIVED: Mapping[str, Callable[[Pack], bool]] = {
    "figures": has_key_figures,
    "timeline": has_timeline,
    "network": has_network,
    "places": has_map,
    "quiz": available,
    "evidence": has_evidence,
}

DRAWN: Mapping[str, Drawing] = {
    "relations": carriers,
    "evidence": told,
    "timeline": dated,
    "network": tied,
}


def carried_by(pack: Pack) -> tuple[str, ...]:
    """The routes of those screens."""
    return tuple(route for route, looks in DERIVED.items() if looks(pack))


def outlines_of(pack: Pack) -> dict[str, Outline]:
    """The tables of the views."""
    return {name: Outline(draw(pack)) for name, draw in DRAWN.items()}
