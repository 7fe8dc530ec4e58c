"""A content pack: values, reading with line numbers, checking, search and relations. No Qt here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.pack.problem import PackError, Problem, Severity
    from kiosk.pack.reader import Reading, load, read_pack

__all__ = ["PackError", "Problem", "Reading", "Severity", "load", "read_pack"]
_IN_READER = ("Reading", "load", "read_pack")


def __getattr__(name: str) -> Any:
    """What reads and checks is loaded when it is asked for: a kiosk that has the compiled form of its pack needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("kiosk.pack.reader" if name in _IN_READER else "kiosk.pack.problem"), name)
