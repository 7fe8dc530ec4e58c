"""Makes the shipped typeface from Atkinson Hyperlegible Next.

The original lacks four characters that French needs on every screen: the narrow no-break space (U+202F), the raised letters of
ordinals (U+1D49, U+02B3) and the hyphen at which no line breaks (U+2011), which looks as any other. Without them Qt borrows the glyphs
from whatever font the machine has, or draws a box. The Open Font License allows the addition (no reserved font name); the family is
renamed so that an installed original cannot take its place.

Usage: python build_scripts/fonts.py FOLDER_WITH_THE_ORIGINAL_TTF_FILES
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FAMILY = "Kiosk Hyperlegible"
WEIGHTS = {"Regular": "400Regular", "Medium": "500Medium", "SemiBold": "600SemiBold", "Bold": "700Bold"}
NARROW_SPACE_SHARE = 0.55  # of the font's word space
RAISED = {0x1D49: "e", 0x02B3: "r"}
RAISED_SCALE = 0.64
UNBROKEN_HYPHEN = 0x2011
RAISED_TOP = 700  # font units: the raised letter ends a little above the capitals
OUT = Path(__file__).resolve().parent.parent / "assets" / "fonts"


def add_glyph(font: TTFont, name: str, codepoint: int, pen: TTGlyphPen, advance: int) -> None:
    glyph = pen.glyph()
    font["glyf"][name] = glyph
    glyph.recalcBounds(font["glyf"])
    left = getattr(glyph, "xMin", 0) if glyph.numberOfContours else 0
    font["hmtx"][name] = (advance, left)
    map_glyph(font, name, codepoint)


def map_glyph(font: TTFont, name: str, codepoint: int) -> None:
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[codepoint] = name


def add_narrow_space(font: TTFont) -> None:
    advance = round(font["hmtx"]["space"][0] * NARROW_SPACE_SHARE)
    add_glyph(font, "uni202F", 0x202F, TTGlyphPen(None), advance)


def add_raised_letter(font: TTFont, codepoint: int, letter: str) -> None:
    glyphs = font.getGlyphSet()
    pen = TTGlyphPen(glyphs)
    x_height = font["OS/2"].sxHeight
    glyphs[letter].draw(TransformPen(pen, (RAISED_SCALE, 0, 0, RAISED_SCALE, 0, RAISED_TOP - x_height * RAISED_SCALE)))
    add_glyph(font, f"uni{codepoint:04X}", codepoint, pen, round(font["hmtx"][letter][0] * RAISED_SCALE))


def rename(font: TTFont, weight: str) -> None:
    legacy = FAMILY if weight in ("Regular", "Bold") else f"{FAMILY} {weight}"
    names = {1: legacy, 2: weight if weight in ("Regular", "Bold") else "Regular", 3: f"{FAMILY} {weight}", 4: f"{FAMILY} {weight}"}
    names |= {6: f"{FAMILY.replace(' ', '')}-{weight}", 16: FAMILY, 17: weight}
    for identifier, value in names.items():
        font["name"].setName(value, identifier, 3, 1, 0x409)
    font["name"].names = [n for n in font["name"].names if n.platformID == 3 and n.nameID not in (21, 22, 25)]


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__)
        return 2
    for weight, folder in WEIGHTS.items():
        font = TTFont(Path(arguments[0]) / folder / f"AtkinsonHyperlegibleNext_{folder}.ttf", recalcTimestamp=False)
        add_narrow_space(font)
        for codepoint, letter in RAISED.items():
            add_raised_letter(font, codepoint, letter)
        map_glyph(font, font.getBestCmap()[ord("-")], UNBROKEN_HYPHEN)
        rename(font, weight)
        font.save(OUT / f"KioskHyperlegible-{weight}.ttf")
        print(OUT / f"KioskHyperlegible-{weight}.ttf")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
