"""Writes a content pack as one static web page for a touch screen, the way a good web developer would, to compare the kiosk with.

The resting and the home screen stand in the page itself, so that they are painted before any script runs; the other screens are strings in
one file a language, read when they are asked for. Plates are WebP in the two sizes that are shown, the fonts are the kiosk's own, and a
screen moves by transforms and opacity alone. The page needs no server and no framework.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from html import escape
from pathlib import Path

from compare_page import ATTRACT, HOME, fragments, plate_file
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImageReader

from kiosk import shipped
from kiosk.app import language_names
from kiosk.pack.model import Pack
from kiosk.screens.chrome import TRANSLATIONS, Chrome
from kiosk.screens.pages import colours_of, plate_of
from kiosk.screens.plates import PlateColours, coloured, stored_plate

OWN = Path(__file__).resolve().parent / "browser_page"
FONTS = ("Regular", "SemiBold", "Bold")
REST, SIDE, TILE = "rest", "side", "tile"
SIZES = {REST: QSize(2040, 1200), SIDE: QSize(720, 480), TILE: QSize(320, 560)}  # as they are shown at 1920 by 1080
WORDS = {"home": ("Bar", "Home"), "help": ("Bar", "Help"), "asking": ("StillThere", "Are you still there?")}
PLATE = re.compile(r'src="plates/([^"]+)-(\w+)\.webp"')
QUALITY = 88  # of WebP


def write_site(pack: Pack, folder: Path, application: QGuiApplication) -> Path:
    """Write the page into an empty folder and return its `index.html`. The application's language changes meanwhile."""
    chrome = Chrome(application, TRANSLATIONS)
    shown: set[tuple[str, ...]] = set()
    begun: dict[str, str] = {}
    said: dict[str, str] = {}
    try:
        for language in pack.languages:
            chrome.switch(language)
            found = fragments(pack, language)
            shown.update(PLATE.findall("".join(found.values())))
            words = {word: QCoreApplication.translate(context, text) for word, (context, text) in WORDS.items()}
            if language == pack.default_language:
                begun, said = found, words
            script = json.dumps({**found, "words": words}, ensure_ascii=False, separators=(",", ":"))
            (folder / f"{language}.js").write_text(f'fragments["{language}"]={script};\n', encoding="utf-8")
    finally:
        chrome.leave()
    (folder / "plates").mkdir()
    drawings = plates(pack)
    for name, size in sorted(shown):
        write_plate(name, size, *drawings[name], folder / "plates")
    (folder / "fonts").mkdir()
    for weight in FONTS:
        shutil.copy(shipped("assets") / "fonts" / f"KioskHyperlegible-{weight}.ttf", folder / "fonts")
    for file in ("page.css", "page.js"):
        shutil.copy(OWN / file, folder)
    index = folder / "index.html"
    index.write_text(page(pack, begun, said), encoding="utf-8")
    return index


def plates(pack: Pack) -> dict[str, tuple[str, PlateColours]]:
    """The drawing and the colours of every plate, by the name of its files."""
    found: dict[str, tuple[str, PlateColours]] = {}
    for one in pack.pages.values():
        plate, colours = plate_of(pack, one), colours_of(pack, one)
        drawing = f"{plate.family.value}-{plate.variation}"
        found[plate_file(drawing, colours.ground)] = drawing, PlateColours(colours.ground[1:], colours.line[1:], pack.palette.lit[1:])
    return found


def write_plate(name: str, size: str, drawing: str, colours: PlateColours, folder: Path) -> None:
    """Write a plate as WebP in a size, cropped as the kiosk crops it. Raises OSError."""
    svg = stored_plate(drawing)
    if svg is None:
        raise OSError(f"There is no plate named {drawing}.")
    source, box = folder / f"{name}.svg", SIZES[size]
    source.write_bytes(coloured(svg, colours))
    reader = QImageReader(str(source))
    whole = reader.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(whole)
    left, top = (whole.width() - box.width()) // 2, (whole.height() - box.height()) // 2
    picture = reader.read().copy(left, top, box.width(), box.height())
    if not picture.save(str(folder / f"{name}-{size}.webp"), "webp", QUALITY):  # type: ignore[call-overload]
        raise OSError(f"The plate {name} cannot be written: {reader.errorString()}")
    source.unlink()


def page(pack: Pack, inside: Mapping[str, str], words: Mapping[str, str]) -> str:
    """The page itself, with the two of the screens that it begins with, and the words of its own."""
    spoken = pack.default_language
    screens = "".join(
        f'<div class="screen" data-route="{route}" data-lang="{spoken}"{" hidden" if route == HOME else ""}>{inside[route]}</div>'
        for route in (ATTRACT, HOME)
    )
    theme = pack.pages[pack.themes[0]]
    first, colours = plate_of(pack, theme), colours_of(pack, theme)
    preloaded = plate_file(f"{first.family.value}-{first.variation}", colours.ground)
    languages = "".join(
        f'<button value="{code}"{" class=here" if code == spoken else ""}>{escape(name)}</button>' for code, name in language_names(pack)
    )
    palette = f"--paper:{pack.palette.paper};--ink:{pack.palette.ink};--lit:{pack.palette.lit};--resting:{colours.ground}"
    return f"""<!doctype html>
<html lang="{spoken}" style="{palette}">
<head>
<meta charset="utf-8">
<meta name="google" content="notranslate">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(pack.institution.name[spoken])}</title>
<link rel="stylesheet" href="page.css">
<link rel="preload" as="image" href="plates/{preloaded}-{REST}.webp">
<script src="page.js" defer></script>
</head>
<body class="resting">
<main id="stage">{screens}</main>
<nav id="bar"><a class="home" href="#/home">{escape(words["home"])}</a>\
<a href="#/subjects">A–Z</a><span class="gap"></span>{languages}<a class="help" href="#/help">{escape(words["help"])}</a></nav>
<div id="asking" hidden>{escape(words["asking"])}</div>
</body>
</html>
"""
