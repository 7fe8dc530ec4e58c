"""Draw the plates of `assets/plates/`: six families, seven variations each, the same bytes for the same seed.

    python build_scripts/plates.py                 draw all
    python build_scripts/plates.py cells rings-3   draw a family or one plate
    python build_scripts/plates.py --check         exit 1 if a stored plate differs from what would be drawn
    python build_scripts/plates.py --sheet OUT.png all plates in the six theme colours on one contact sheet

Only the contact sheet needs Qt; drawing needs the standard library alone.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import Random

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "build_scripts")]

from plates_art import antibodies, cells, dendrites, heartbeat, rings, voxels  # noqa: E402
from plates_art.sheet import Sheet  # noqa: E402

FAMILIES = {
    "cells": cells.draw,
    "dendrites": dendrites.draw,
    "antibodies": antibodies.draw,
    "heartbeat": heartbeat.draw,
    "rings": rings.draw,
    "voxels": voxels.draw,
}
VARIATIONS = 7
PLATES = PROJECT / "assets" / "plates"


def plate_names(wanted: list[str]) -> list[str]:
    """Names of the plates asked for, by family or by name; all of them when nothing is asked.

    Raises SystemExit naming the first word that is neither.
    """
    everything = [f"{family}-{variation}" for family in FAMILIES for variation in range(VARIATIONS)]
    for word in wanted:
        if word not in FAMILIES and word not in everything:
            raise SystemExit(f"plates.py: no plate or family named '{word}'. Families: {', '.join(FAMILIES)}.")
    return [name for name in everything if not wanted or name in wanted or name.rsplit("-", 1)[0] in wanted]


def draw(name: str) -> str:
    """The SVG text of one plate; its name is its seed."""
    family, variation = name.rsplit("-", 1)
    sheet = Sheet()
    FAMILIES[family](sheet, Random(name), int(variation))
    return sheet.text()


def differing(names: list[str], folder: Path = PLATES) -> list[str]:
    """Names of the plates whose stored file is missing or differs from what would be drawn."""
    return [n for n in names if not (folder / f"{n}.svg").is_file() or (folder / f"{n}.svg").read_bytes() != draw(n).encode()]


def main(arguments: list[str] | None = None) -> int:
    """Draw, check or show the plates; returns the exit code."""
    parser = argparse.ArgumentParser(description="Draw the plates of assets/plates/.")
    parser.add_argument("plates", nargs="*", help="families or plates (cells, rings-3); all by default")
    parser.add_argument("--out", type=Path, default=PLATES, help="folder to write to")
    parser.add_argument("--check", action="store_true", help="compare with the stored files, write nothing")
    parser.add_argument("--sheet", type=Path, metavar="OUT.png", help="paint a contact sheet of the stored plates")
    parser.add_argument("--wide", action="store_true", help="with --sheet: landscapes instead of tall tiles")
    options = parser.parse_args(arguments)
    names = plate_names(options.plates)
    if options.sheet:
        from plates_art.contact import contact_sheet

        contact_sheet(names, options.sheet, wide=options.wide)
        return 0
    if options.check:
        wrong = differing(names, options.out)
        for name in wrong:
            print(f"{name}.svg differs from what plates.py draws. Run: python build_scripts/plates.py {name}")
        return 1 if wrong else 0
    options.out.mkdir(parents=True, exist_ok=True)
    for name in names:
        (options.out / f"{name}.svg").write_bytes(draw(name).encode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
