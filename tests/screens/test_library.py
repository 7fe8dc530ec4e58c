"""What the library keeps of what it made: the last of it, however many pages a pack has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from kiosk.pack.reader import load
from kiosk.screens import library
from kiosk.screens.library import Library, recall
from kiosk.settings import default_content


def test_what_was_asked_for_longest_ago_goes_first() -> None:
    kept: dict[str, str] = {}
    assert [recall(kept, key, key.upper, 2) for key in ("a", "b", "a", "c")] == [("A", None), ("B", None), ("A", None), ("C", "B")]
    assert list(kept) == ["a", "c"]
    assert recall(kept, "a", lambda: pytest.fail("it is made already"), 2) == ("A", None)


def test_lists_that_nobody_looks_at_any_more_go(qapp: QGuiApplication) -> None:
    pack = load(default_content())
    kept = Library(pack)
    first = kept.rows("evidence", "", "fr")
    assert kept.rows("evidence", "", "fr") is first
    for number in range(library.ROWS_KEPT):
        kept.rows("evidence", f"nothing-{number}", "fr")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(first)
    assert len(kept._rows) == library.ROWS_KEPT
    again = kept.rows("evidence", "", "fr")
    assert again.property("count") > 50
    kept.close()
