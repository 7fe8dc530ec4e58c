"""What Qt Quick is told to draw with, by `QT_QUICK_BACKEND`. Qt passes over a name that it does not have."""

from __future__ import annotations

import difflib
import logging
from collections.abc import Mapping, MutableMapping

from kiosk.station import qt_plugins

log = logging.getLogger(__name__)

VARIABLE = "QT_QUICK_BACKEND"
KNOWN = ("rhi", "software")
_ALSO_KNOWN = "softwarecontext"  # another name of the second


def unknown(environment: Mapping[str, str]) -> str | None:
    """The name in the variable, where Qt has nothing of that name."""
    name = environment.get(VARIABLE, "")
    if name in ("", *KNOWN, _ALSO_KNOWN) or qt_plugins.may_be_elsewhere(environment, qt_plugins.PLACES):
        return None
    return name


def fault(name: str) -> str:
    """What is wrong with an unknown name, as half a sentence."""
    return f"{VARIABLE} is “{name}”, and Qt has {' and '.join(KNOWN)}"


def advice(name: str) -> str:
    """What to write in its place."""
    near = difflib.get_close_matches(name.lower(), KNOWN, n=1)
    return f"Write {VARIABLE}={near[0]}." if near else f"Write one of these, or take {VARIABLE} away."


def leave_out_unknown(environment: MutableMapping[str, str]) -> None:
    """Take an unknown name out of the environment of what draws from now on, and say so in the log."""
    name = unknown(environment)
    if name is not None:
        del environment[VARIABLE]
        log.warning("%s. Until then it draws with what Qt chooses by itself, usually OpenGL. %s", fault(name), advice(name))
