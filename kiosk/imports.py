"""The import statement as Python has it.

PySide puts one of its own in its place. For a feature that modules can ask for (`from __feature__ import snake_case`), and that nothing here
does, it looks for the source of each module imported from then on, and keeps it: a sixth of the start's time, and 5 MB from source.
"""

from __future__ import annotations

import builtins


def restore() -> None:
    """Have modules imported as Python does it, from now on. Imports PySide6.QtCore, which is when the other way begins."""
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
