"""What an image file says of itself, read from its bytes without decoding it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import Enum


class ImageType(Enum):
    PNG = "PNG"
    JPEG = "JPEG"
    WEBP = "WebP"


TYPE_OF_SUFFIX = {"png": ImageType.PNG, "jpg": ImageType.JPEG, "jpeg": ImageType.JPEG, "webp": ImageType.WEBP}


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """Type and size of an image, in pixels; `whole` is false where the file ends too early, and the size is then 0 if unknown."""

    type: ImageType
    width: int
    height: int
    whole: bool


def image_facts(data: bytes) -> ImageFacts | None:
    """The facts of a PNG, JPEG or WebP file; None for anything else. Never raises."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(data)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    return None


def _png(data: bytes) -> ImageFacts:
    if len(data) < 33 or data[12:16] != b"IHDR":
        return ImageFacts(ImageType.PNG, 0, 0, False)
    width, height = struct.unpack(">II", data[16:24])
    place, whole = 8, False
    while place + 12 <= len(data) and not whole:
        (length,) = struct.unpack(">I", data[place : place + 4])
        whole = data[place + 4 : place + 8] == b"IEND"
        place += 12 + length
    return ImageFacts(ImageType.PNG, width, height, whole)


def _jpeg(data: bytes) -> ImageFacts:
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF or marker == 0x01 or 0xD0 <= marker <= 0xD7:  # fill bytes and markers without a length
            place += 1 if marker == 0xFF else 2
            continue
        (length,) = struct.unpack(">H", data[place + 2 : place + 4])
        frame = 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC)
        if frame and place + 9 <= len(data):
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return ImageFacts(ImageType.JPEG, width, height, data.rfind(b"\xff\xd9") > place)
        place += 2 + max(length, 2)
    return ImageFacts(ImageType.JPEG, 0, 0, False)


def _webp(data: bytes) -> ImageFacts:
    if len(data) < 30:
        return ImageFacts(ImageType.WEBP, 0, 0, False)
    whole = int.from_bytes(data[4:8], "little") + 8 <= len(data)
    chunk, body = data[12:16], data[20:30]
    if chunk == b"VP8X":
        width, height = int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    elif chunk == b"VP8L" and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif chunk == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        width, height = (int.from_bytes(body[i : i + 2], "little") & 0x3FFF for i in (6, 8))
    else:
        width, height, whole = 0, 0, False
    return ImageFacts(ImageType.WEBP, width, height, whole)
