"""Shows pictures as people see them who lack one kind of cone: to look at, beside the originals.

Usage: python build_scripts/colour_vision.py OUT PICTURE.png [PICTURE.png ...]

Each picture becomes one file in OUT with four parts: as it is, and as seen with protanopia, deuteranopia and tritanopia.
The matrices, for linear light, are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency", IEEE TVCG 15 (2009), at severity 1.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

VISIONS: Mapping[str, NDArray[np.float64]] = {
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}


def to_light(channels: NDArray[np.float64]) -> NDArray[np.float64]:
    """The light of sRGB channels, each 0 … 1."""
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def to_channels(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sRGB channels of light; what a screen cannot show becomes the nearest it can."""
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def seen(picture: NDArray[np.uint8], vision: str) -> NDArray[np.uint8]:
    """A picture of shape (height, width, 3) as someone with this vision sees it."""
    light = to_light(picture / 255.0) @ VISIONS[vision].T
    return np.asarray(np.rint(to_channels(light) * 255), np.uint8)


def sheet(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture and its three simulations, two by two."""
    protan, deutan, tritan = (seen(picture, vision) for vision in VISIONS)
    return np.vstack((np.hstack((picture, protan)), np.hstack((deutan, tritan))))


def main(arguments: list[str]) -> int:
    if len(arguments) < 2:
        print(__doc__)
        return 2
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    for name in arguments[1:]:
        path = Path(name)
        with Image.open(path) as image:
            Image.fromarray(sheet(np.asarray(image.convert("RGB")))).save(out / path.name)
        print(out / path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
