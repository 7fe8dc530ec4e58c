"""Names of keys, as the settings write them, and the numbers by which QML knows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt


def key_codes(keys: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The action of each key's number; numbers are written as texts, which is what keys of a QML object are."""
    return {str(Qt.Key[f"Key_{name}"].value): action for action, names in keys.items() for name in names}
