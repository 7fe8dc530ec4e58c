"""Addresses of the pictures that QML shows: coloured SVG files, which Qt reads and paints in its own thread.

They are files, not image providers written in Python. Qt's image thread holds a lock while it calls a provider, a Python provider waits
there for the interpreter lock, and a Python call that makes QML ask for a picture holds the one and waits for the other: the kiosk
then stands still for ever (seen with PySide6 6.11.3 in `QWindow.setGeometry`). With files the image thread never meets Python, and
painting a plate at 1920x1080 (0.2 s) delays nothing.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
import time
import weakref
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRect, QUrl, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.checksum import sha256
from kiosk.screens.dots import Field, dots_svg
from kiosk.screens.paintings import SUFFIX, Cut, Paintings
from kiosk.screens.plates import PlateColours, coloured, stored_plate
from kiosk.screens.qr import QUIET_ZONE, qr_svg

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_BYTES = 64 << 20  # of all pictures: every screen of a large pack, in every palette
LONGEST = 60 * 86_400.0  # seconds that a picture is kept without being shown
MEMORY = "/dev/shm"  # where Linux keeps files in memory
ASPECT_STEPS = 20  # fields of dots are drawn for aspects in twentieths, so that a window being resized makes few of them

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The kiosk keeps one folder of pictures.")
class Pictures(QObject):  # type: ignore[operator]
    """Writes each picture when it is first asked for, into `folder` or, where that cannot be written, a temporary one."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = folder
        self._folders = [folder]  # the last one is written to
        self._refuges = [None, *(place for place in (MEMORY,) if Path(place).is_dir())]
        self._addresses: dict[str, QUrl] = {}
        self._codes: dict[str, dict[str, object]] = {}
        self._paintings = Paintings(folder, MOST_BYTES)

    @Slot(str, str, str, str, result=QUrl)
    def plate(self, name: str, ground: str, line: str, lit: str) -> QUrl:
        """The plate in three colours (anything QColor reads); an empty address where there is no such plate."""
        colours = plate_colours(ground, line, lit)
        key = _key(name, colours)
        if key not in self._addresses:
            svg = stored_plate(name)
            self._addresses[key] = QUrl() if svg is None else self._stored(key, coloured(svg, colours))
        return self._addresses[key]

    @Slot(str, str, str, str, QRect, int, result=QUrl)
    def painting(self, name: str, ground: str, line: str, lit: str, seen: QRect, side: int) -> QUrl:
        """What is `seen` of the plate drawn `side` pixels wide and high, as it was painted before; empty where it was not."""
        svg = stored_plate(name)
        if svg is None or not _is_plain():
            return QUrl()
        path = self._paintings.find(_drawing(name, svg, plate_colours(ground, line, lit)), _cut(seen, side))
        return QUrl() if path is None else QUrl.fromLocalFile(str(path))

    @Slot(str, str, str, str, QRect, int)
    def paint(self, name: str, ground: str, line: str, lit: str, seen: QRect, side: int) -> None:
        """Have the next one who asks for that painting find it."""
        svg = stored_plate(name)
        if svg is not None and _is_plain() and self._folders[-1:] == [self._home]:
            colours = plate_colours(ground, line, lit)
            self._paintings.paint(_drawing(name, svg, colours), coloured(svg, colours), colours.ground, _cut(seen, side))

    @Slot(QUrl)
    def spoilt(self, painting: QUrl) -> None:
        """A painting that cannot be read."""
        self._paintings.spoilt(Path(painting.toLocalFile()))

    def wait(self) -> None:
        """Until all paintings that were asked for are there."""
        self._paintings.wait()

    def close(self) -> None:
        self._paintings.close()

    @Slot(float, int, bool, float, str, str, result=QUrl)
    def dots(self, solid: float, hollow: int, fades: bool, aspect: float, ink: str, lit: str) -> QUrl:
        """A field of dots for a box of width / height `aspect`; see `dots.Field`."""
        steps = max(1, min(round(aspect * ASPECT_STEPS), 10 * ASPECT_STEPS))
        ink, lit = QColor(ink).name(), QColor(lit).name()
        key = f"dots-{solid:g}-{hollow}{'-fades' if fades else ''}-{steps}-{ink[1:]}-{lit[1:]}"
        if key not in self._addresses:
            field = Field(solid, hollow, fades, steps / ASPECT_STEPS)
            self._addresses[key] = self._stored(key, dots_svg(field, ink, lit))
        return self._addresses[key]

    @Slot(str, result="QVariantMap")
    def qr(self, text: str) -> dict[str, object]:
        """The QR code of a text as {source, modules, inner}: its side in modules, with and without the quiet zone."""
        if text not in self._codes:
            svg, modules = qr_svg(text)
            source = self._stored(f"qr-{sha256(text.encode()).hexdigest()[:16]}", svg)
            self._codes[text] = {"source": source, "modules": modules, "inner": modules - 2 * QUIET_ZONE}
        return self._codes[text]

    @Slot("QVariantMap", "QVariantMap", result=QUrl)
    def network(self, page: dict[str, Any], look: dict[str, Any]) -> QUrl:
        """The picture of a network page; `look` has the fields of `network_svg.Look`."""
        from kiosk.screens.network_svg import Look, network_svg

        svg = network_svg(page, Look(**look))
        key = f"network-{sha256(svg).hexdigest()[:16]}"
        if key not in self._addresses:
            self._addresses[key] = self._stored(key, svg)
        return self._addresses[key]

    @Slot(str, str, float, "QVariantMap", result=QUrl)
    def map(self, drawing: str, chosen: str, aspect: float, colours: dict[str, Any]) -> QUrl:
        """The picture of a map of width / height `aspect`, one area of it chosen (a code, or ""); `colours` as in `maps.MapColours`."""
        from kiosk.screens.maps import MapColours, drawing_of, map_svg

        names = {role: QColor(colour).name() for role, colour in colours.items()}
        words = "\n".join([drawing, chosen, f"{aspect:.4f}", *(f"{role} {names[role]}" for role in sorted(names))])
        key = f"map-{sha256(words.encode()).hexdigest()[:16]}"
        if key not in self._addresses:
            self._addresses[key] = self._stored(key, map_svg(drawing_of(drawing, chosen), aspect, MapColours(**names)))
        return self._addresses[key]

    @Slot(str, str, result=QUrl)
    def mark(self, path: str, colour: str) -> QUrl:
        """A shape in one colour; `path` is an SVG path in a square from -1.1 to 1.1."""
        colour = QColor(colour).name()
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1.1 -1.1 2.2 2.2"><path d="{path}" fill="{colour}" fill-rule="evenodd"/></svg>'
        key = f"mark-{sha256(svg.encode()).hexdigest()[:16]}"
        if key not in self._addresses:
            self._addresses[key] = self._stored(key, svg.encode())
        return self._addresses[key]

    def prune(self, most_bytes: int = MOST_BYTES, longest: float = LONGEST, now: float | None = None) -> None:
        """Remove what earlier runs left: older than `longest` seconds, then the oldest beyond `most_bytes`; nothing this run has shown.

        For a quiet moment. Raises nothing.
        """
        given = [*self._addresses.values(), *(code["source"] for code in self._codes.values())]
        kept = {address.fileName() for address in given if isinstance(address, QUrl)} | self._paintings.used
        try:
            found = [entry for entry in os.scandir(self._home) if entry.name.endswith((".svg", SUFFIX, ".new")) and entry.is_file()]
            stats = {entry.path: entry.stat() for entry in found}
        except OSError:
            return  # there is nothing yet, or nothing that can be read
        room = most_bytes - sum(stats[entry.path].st_size for entry in found if entry.name in kept)
        oldest = (time.time() if now is None else now) - longest
        removed = 0
        for entry in sorted(found, key=lambda entry: stats[entry.path].st_mtime, reverse=True):
            room -= 0 if entry.name in kept else stats[entry.path].st_size
            if entry.name not in kept and (room < 0 or stats[entry.path].st_mtime < oldest):
                with suppress(OSError):
                    Path(entry.path).unlink()
                    removed += 1
        if removed:
            log.info("%d pictures that earlier runs left in %s were removed.", removed, self._home)

    def _stored(self, name: str, svg: bytes) -> QUrl:
        """The address of the picture, in the first folder that takes it: a disk may be full or read-only, and fill up at any time."""
        while self._folders:
            path = self._folders[-1] / f"{name}.svg"
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_whole(svg, path)
            except OSError as error:
                if not _holds(path, svg):
                    self._move(error)
                    continue
            return QUrl.fromLocalFile(str(path))
        return QUrl()

    def _move(self, error: OSError) -> None:
        """Go on in a temporary folder, on the disk and then in memory; where there is none, the grounds of the pictures are shown alone."""
        said = "Pictures cannot be kept in %s (%s); a temporary folder is used."
        while self._refuges:
            try:
                folder = tempfile.mkdtemp(prefix="kiosk-pictures-", dir=self._refuges.pop(0))
            except OSError:
                continue
            weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
            log.warning(said, self._folders[-1], error)
            self._folders.append(Path(folder))
            return
        log.warning("Pictures cannot be kept anywhere: %s", error)
        self._folders.clear()


def plate_colours(ground: str, line: str, lit: str) -> PlateColours:
    """Of anything QColor reads."""
    return PlateColours(*(QColor(colour).name()[1:] for colour in (ground, line, lit)))


def write_whole(data: bytes, path: Path) -> None:
    """Write a file whole or not at all; it need not outlive a power cut. Raises OSError."""
    unfinished = path.with_name(path.name + ".new")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise


def _holds(path: Path, svg: bytes) -> bool:
    """An earlier run has left it."""
    try:
        return path.read_bytes() == svg
    except OSError:
        return False


def _key(name: str, colours: PlateColours) -> str:
    return f"{name}-{colours.ground}-{colours.line}-{colours.lit}"


def _drawing(name: str, svg: bytes, colours: PlateColours) -> str:
    """Another one where a newer kiosk draws the plate otherwise."""
    return f"{_key(name, colours)}-{zlib.crc32(svg):08x}"


def _cut(seen: QRect, side: int) -> Cut:
    return Cut(side, seen.x(), seen.y(), seen.width(), seen.height())


def _is_plain() -> bool:
    """A pixel of a picture is one of the glass."""
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.devicePixelRatio() == 1
