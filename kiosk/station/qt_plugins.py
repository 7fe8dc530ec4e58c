"""Where Qt finds its plugins: those that come along, or others that the environment names."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Mapping
from pathlib import Path

PLACES = "QT_PLUGIN_PATH"


def own_folders() -> list[Path]:
    """Where PySide6 has them: the first of these on Linux and macOS, the second on Windows."""
    spec = importlib.util.find_spec("PySide6")
    places = (spec.submodule_search_locations or []) if spec is not None else []
    return [Path(place, *parts, "plugins") for place in places for parts in (("Qt",), ())]


def may_be_elsewhere(environment: Mapping[str, str], *variables: str) -> bool:
    """Whether one of these variables names a folder of other plugins. The standalone folder sets QT_PLUGIN_PATH to its own at each start."""
    own = own_folders()
    return any(Path(place) not in own for name in variables for place in environment.get(name, "").split(os.pathsep) if place)
