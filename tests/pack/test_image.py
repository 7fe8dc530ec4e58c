"""The facts of an image, against files that an image library wrote."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.pack.image import ImageFacts, ImageType, image_facts


def written(kind: str, width: int, height: int, **options: object) -> bytes:
    out = io.BytesIO()
    mode = "RGBA" if options.pop("alpha", False) else "RGB"
    Image.new(mode, (width, height), "teal").save(out, kind, **options)
    return out.getvalue()


IMAGES = [
    (written("PNG", 31, 17), ImageType.PNG),
    (written("PNG", 31, 17, alpha=True), ImageType.PNG),
    (written("JPEG", 31, 17), ImageType.JPEG),
    (written("JPEG", 31, 17, progressive=True), ImageType.JPEG),
    (written("JPEG", 31, 17, exif=b"Exif\x00\x00" + bytes(400)), ImageType.JPEG),
    (written("WEBP", 31, 17), ImageType.WEBP),
    (written("WEBP", 31, 17, lossless=True), ImageType.WEBP),
    (written("WEBP", 31, 17, exif=b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x00"), ImageType.WEBP),
]


@pytest.mark.parametrize(("data", "kind"), IMAGES)
def test_type_and_size_are_read(data: bytes, kind: ImageType) -> None:
    assert image_facts(data) == ImageFacts(kind, 31, 17, True)


@pytest.mark.parametrize(("data", "kind"), IMAGES)
def test_a_cut_image_is_not_whole(data: bytes, kind: ImageType) -> None:
    for length in range(16, len(data) - 1):
        facts = image_facts(data[:length])
        assert facts is not None
        assert facts.type is kind
        assert not facts.whole, length


def test_anything_else_is_no_image() -> None:
    for data in (b"", b"GIF89a", b"<svg/>", b"RIFF\x00\x00\x00\x00WAVE", b"\x89PNG"):
        assert image_facts(data) is None


@given(st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\x10\x00\x00\x00WEBP", b""]), st.binary(max_size=200))
def test_garbage_never_raises(start: bytes, rest: bytes) -> None:
    image_facts(start + rest)
