"""A slideshow's notes as plain lines, for whoever speaks without a second display."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from kiosk.screens.pages import Document
from kiosk.screens.slides import listed_title

INDENT = " " * 14  # where titles begin


def clock(seconds: float) -> str:
    """Minutes and seconds, as in 2:05."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def note_lines(title: str, documents: Sequence[Document], width: int) -> Iterator[str]:
    """Each slide with its number, its time and its title, and under it its notes, which an entry of many slides has once.

    A document is that of a slide with its `number` and `dwell` in seconds; lines have at most `width` characters.
    """
    total = sum(float(document["dwell"]) for document in documents)
    yield f"{title}: {len(documents)} slides, {clock(total)}"
    before = ""
    for document in documents:
        head = f"{document['number']:>4}  {clock(document['dwell']):>6}  "
        yield from textwrap.wrap(listed_title(document), width, initial_indent=head, subsequent_indent=INDENT)
        notes = str(document["notes"])
        if notes and notes != before:
            yield ""
            for paragraph in notes.splitlines():
                yield from textwrap.wrap(paragraph, width, initial_indent=INDENT, subsequent_indent=INDENT)
            yield ""
        before = notes
