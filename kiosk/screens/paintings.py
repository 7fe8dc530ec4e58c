"""Plates as they were painted: Qt paints the SVG of one in 10 to 200 ms, each time, and reads what was painted in one.

They are painted in a thread of their own, which holds up nothing, once somebody has looked at a plate for a while; the next time it is
asked for in the same size and colours, the painting is shown.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from kiosk import whole_file

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

SUFFIX = ".ppm"  # three bytes a pixel: nothing to unpack
LARGEST = 8 << 20  # bytes of one: all of a 4K screen would take 25 MB

log = logging.getLogger(__name__)


class Cut(NamedTuple):
    """What is seen of a square drawing of `side` pixels: from `x` and `y` on, in pixels."""

    side: int
    x: int
    y: int
    width: int
    height: int

    @property
    def bytes(self) -> int:
        return self.width * self.height * 3

    @property
    def usable(self) -> bool:
        return 0 < self.bytes <= LARGEST and self.x >= 0 and self.y >= 0 and max(self.x + self.width, self.y + self.height) <= self.side


class Paintings:
    """Keeps paintings in `folder`, in `most_bytes` at most together with what else is in it. Raises nothing: the SVG does as well."""

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._folder, self._most = folder, most_bytes
        self._asked: set[str] = set()
        self._used: set[str] = set()
        self._painter: ThreadPoolExecutor | None = None

    @property
    def used(self) -> frozenset[str]:
        """The names of the files this run has shown."""
        return frozenset(self._used)

    def find(self, drawing: str, cut: Cut) -> Path | None:
        """The painting of a drawing, where there is one; `drawing` names its content and its colours."""
        name = _name(drawing, cut)
        path = self._folder / name
        if name in self._used:
            return path if path.exists() else None
        try:
            os.utime(path)  # what is shown is kept longest
        except OSError:
            return None
        self._used.add(name)
        return path

    def paint(self, drawing: str, svg: bytes, ground: str, cut: Cut) -> None:
        """Have the drawing painted on its ground (six hex digits), once, some time."""
        name = _name(drawing, cut)
        if not cut.usable or name in self._asked:
            return
        self._asked.add(name)
        if self._painter is None:
            from concurrent.futures import ThreadPoolExecutor  # which a start does without

            self._painter = ThreadPoolExecutor(1, thread_name_prefix="paintings")
        self._painter.submit(self._keep, self._folder / name, svg, ground, cut)

    def spoilt(self, path: Path) -> None:
        """Remove one that cannot be read; it is painted again."""
        self._asked.discard(path.name)
        with suppress(OSError):
            path.unlink()

    def wait(self) -> None:
        """Until all that was asked for is painted."""
        if self._painter is not None:
            self._painter.shutdown()
            self._painter = None

    def close(self) -> None:
        """Wait for the one that is being painted, and paint no other."""
        if self._painter is not None:
            self._painter.shutdown(cancel_futures=True)
            self._painter = None

    def _keep(self, path: Path, svg: bytes, ground: str, cut: Cut) -> None:
        try:
            if self._make_room(cut.bytes):
                whole_file.write(path, painted(svg, ground, cut))
        except (OSError, ValueError) as error:
            log.info("%s cannot be kept: %s", path.name, error)

    def _make_room(self, room: int) -> bool:
        """Remove paintings that this run has not shown, the oldest first. False where there is not enough room even so."""
        taken, others = room, []
        for entry in os.scandir(self._folder):
            with suppress(FileNotFoundError):  # a file gets its name when it is whole
                state = entry.stat()
                taken += state.st_size
                if entry.name.endswith(SUFFIX) and entry.name not in self._used | self._asked:
                    others.append((state.st_mtime, state.st_size, entry.path))
        for _, size, name in sorted(others):
            if taken <= self._most:
                break
            Path(name).unlink(missing_ok=True)
            taken -= size
        return taken <= self._most


def painted(svg: bytes, ground: str, cut: Cut) -> bytes:
    """A PPM file of what is seen of the drawing. Raises ValueError where it cannot be drawn."""
    held = QByteArray(svg)
    source = QBuffer(held)
    reader = QImageReader(source, b"svg")
    reader.setScaledSize(QSize(cut.side, cut.side))
    reader.setScaledClipRect(QRect(cut.x, cut.y, cut.width, cut.height))
    drawn = reader.read()
    if drawn.isNull():
        raise ValueError(reader.errorString())
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(f"#{ground}"))
    with QPainter(image) as painter:
        painter.drawImage(0, 0, drawn)
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB888).save(written, "ppm")  # type: ignore[call-overload]
    return bytes(written.data().data())


def _name(drawing: str, cut: Cut) -> str:
    return f"{drawing}-{cut.side}-{cut.x}-{cut.y}-{cut.width}x{cut.height}{SUFFIX}"
