"""The derived screens, in the order of their doors."""

from __future__ import annotations

from kiosk.pack.model import Pack
from kiosk.screens import evidence, key_figures, network, places, quiz, timeline
from kiosk.screens.view import View

VIEWS: tuple[View, ...] = (key_figures.VIEW, timeline.VIEW, network.VIEW, places.VIEW, quiz.VIEW, evidence.VIEW)


def views_of(pack: Pack) -> list[View]:
    """The views that a pack carries something for."""
    return [view for view in VIEWS if is_carried(pack, view)]


def is_carried(pack: Pack, view: View) -> bool:
    """A compiled pack says so; in another one it is looked for."""
    return view.available(pack) if pack.carried is None else view.route in pack.carried


def view_at(pack: Pack, route: str) -> View | None:
    return next((view for view in VIEWS if view.route == route and is_carried(pack, view)), None)
