"""The image provider of the plates: `image://plate/<name>/<ground>/<line>/<lit>`, colours as six hex digits.

Qt calls `PlateProvider.requestImage` in its own image thread, so what counts is that painting there leaves Python free for the
interface. Measured with PySide6 6.11.3 while the main thread counted, one plate at 1920x1080: `QImageReader.read` paints in 180 ms and
the longest stall of the main thread is 3 ms (it releases the interpreter lock); `QSvgRenderer.render` stalls it for the whole 330 ms.
Hence the reader, on the coloured SVG in memory, which also scales and crops before anything is painted. A synchronous provider with
`ForceAsynchronousImageLoading` is enough: `QQuickAsyncImageProvider` would only add responses whose lifetime Python and Qt both claim.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

PLATES = Path(__file__).resolve().parent.parent.parent / "assets" / "plates"
CANVAS = QSize(2400, 2400)
LARGEST = 8192
"""Longest side that is painted, in pixels."""

ADDRESS = re.compile(r"(?P<name>[a-z]+(?:-[a-z]+)*-\d+)/(?P<ground>[0-9a-fA-F]{6})/(?P<line>[0-9a-fA-F]{6})/(?P<lit>[0-9a-fA-F]{6})")
ROLE = re.compile(rb'(?<=")(?:GROUND|LINE|LIT|SHADE|GLOW)(?=")')

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PlateColours:
    """What a plate is painted with, as six hex digits each; its shade and its glow follow from the ground and the line."""

    ground: str
    line: str
    lit: str

    def roles(self) -> dict[bytes, bytes]:
        """The colour of each role word of the SVG."""
        ground, line = QColor(f"#{self.ground}"), QColor(f"#{self.line}")
        roles = {
            "GROUND": ground,
            "LINE": line,
            "LIT": QColor(f"#{self.lit}"),
            "SHADE": mixed(ground, QColor("black"), 0.34),
            "GLOW": mixed(ground, line, 0.2),
        }
        return {role.encode(): colour.name().encode() for role, colour in roles.items()}


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour between two, `share` (0 to 1) being the part of the other."""
    red, green, blue = (
        round(a + share * (b - a))
        for a, b in zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    )
    return QColor(red, green, blue)


def coloured(svg: bytes, colours: PlateColours) -> bytes:
    """The SVG with its role words replaced by colours."""
    roles = colours.roles()
    return ROLE.sub(lambda match: roles[match.group()], svg)


def covering(size: QSize) -> tuple[QSize, QRect]:
    """The size to scale the square canvas to, and the centred part of it that is shown, so that it covers `size` pixels."""
    side = max(size.width(), size.height())
    return QSize(side, side), QRect((side - size.width()) // 2, (side - size.height()) // 2, size.width(), size.height())


def wanted_size(requested: QSize) -> QSize:
    """The size to paint for an Image's sourceSize: a side that is not given equals the other, none given means the canvas."""
    width, height = (min(side, LARGEST) for side in (requested.width(), requested.height()))
    if width <= 0 and height <= 0:
        return CANVAS
    return QSize(width if width > 0 else height, height if height > 0 else width)


def painted_plate(name: str, colours: PlateColours, size: QSize) -> QImage:
    """The plate painted at exactly `size` pixels; plain ground, and one warning in the log, when there is no such plate."""
    svg = stored_plate(name)
    if svg is None:
        return plain(colours.ground, size)
    device = QBuffer()
    device.setData(QByteArray(coloured(svg, colours)))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(b"svg"))
    scaled, shown = covering(size)
    reader.setScaledSize(scaled)
    reader.setScaledClipRect(shown)
    image = reader.read()
    if image.isNull():
        log.warning("The plate %s cannot be painted: %s", name, reader.errorString())
        return plain(colours.ground, size)
    image.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return image


def plain(ground: str, size: QSize) -> QImage:
    """An image of the ground alone."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(f"#{ground}"))
    return image


@lru_cache(maxsize=64)
def stored_plate(name: str) -> bytes | None:
    """The SVG of a plate; None, after one warning in the log, when there is none."""
    try:
        return (PLATES / f"{name}.svg").read_bytes()
    except OSError as error:
        log.warning("There is no plate named %s: %s", name, error.strerror)
        return None


@lru_cache(maxsize=256)
def parsed_address(address: str) -> tuple[str, PlateColours] | None:
    """The plate and the colours an address names; None, after one warning in the log, when it names neither."""
    match = ADDRESS.fullmatch(address)
    if match is None:
        log.warning("%r is not a plate's address: <name>/<ground>/<line>/<lit> is", address)
        return None
    return match["name"], PlateColours(match["ground"], match["line"], match["lit"])


class PlateProvider(QQuickImageProvider):
    """Paints plates at the size asked for. Register it with `engine.addImageProvider("plate", provider)`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image, QQuickImageProvider.Flag.ForceAsynchronousImageLoading)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """The plate at `id`, covering `requestedSize`; called by Qt, in its image thread."""
        wanted = wanted_size(requestedSize)
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        address = parsed_address(id)
        if address is None:
            return plain("000000", wanted)
        return painted_plate(*address, wanted)
