"""The glyphs that QML names are those of the icon font."""

from __future__ import annotations

import json
import re
from pathlib import Path

from kiosk.app import ROOT, icon_font

NAMED = re.compile(r'readonly property string (\w+): "\\u([0-9a-f]{4})"')


def kebab(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", lambda letter: f"-{letter[0].lower()}", name)


def test_every_icon_stands_in_the_font_under_its_name() -> None:
    font = icon_font()
    charmap = json.loads(font.with_name(font.stem.replace("phosphor", "phosphor-charmap") + ".json").read_text(encoding="utf-8"))
    icons = Path(ROOT / "screens/qml/Kiosk/Theme/Icons.qml").read_text(encoding="utf-8")

    named = {kebab(name): int(code, 16) for name, code in NAMED.findall(icons)}

    assert len(named) > 15
    assert named == {name: int(charmap[name], 16) for name in named}
