"""What is imported, and how: Python's own import statement, and nothing that only stands in a list.

PySide puts an import statement of its own in place of Python's. For a feature that modules can ask for (`from __feature__ import snake_case`),
and that nothing here does, it looks for the source of each module imported from then on, and keeps it: a sixth of the start's time, and 5 MB
from source. And its modules import all those whose classes any function of theirs names, used or not.
"""

from __future__ import annotations

import builtins
import sys
from types import ModuleType

# Named by QtQml and QtQuick for a few functions that nothing here calls: 4 MB, 15 ms, and the means to open a connection.
UNUSED = ("PySide6.QtNetwork", "PySide6.QtOpenGL")


def restore() -> None:
    """Have modules imported as Python does it, from now on. Imports PySide6.QtCore, which is when the other way begins."""
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def leave_out() -> None:
    """Put an empty module where one of `UNUSED` would be, before QtQml and QtQuick ask for it. One that was imported already stays."""
    for name in UNUSED:
        sys.modules.setdefault(name, ModuleType(name, "Left out: nothing of it is used."))
