"""Every colour of the screens is a token, named by its role in Theme.qml: a palette changes all of them, and none is forgotten."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

QML = Path(__file__).resolve().parents[2] / "kiosk" / "screens" / "qml"
COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
DIGITS = re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(?:rgba|hsla|hsva|lighter|darker|tint)\(')
TAKES_COLOUR = re.compile(r"\w*[cC]olor\s*:|\bproperty color \w+\s*:")
NAME = re.compile(r'(?<!== )"(?!transparent")[a-z]+"')  # a string that something is compared with is no colour


def bare_colours(text: str) -> list[str]:
    """The colours that are written out, in digits or by their names."""
    found: list[str] = []
    for line in COMMENT.sub("", text).splitlines():
        found += DIGITS.findall(line)
        if takes := TAKES_COLOUR.search(line):
            found += NAME.findall(line, takes.end())
    return found


def test_a_screen_names_no_colour_of_its_own() -> None:
    files = sorted(QML.rglob("*.qml"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in files if path.name != "Theme.qml"}

    assert len(bare_colours((QML / "Kiosk" / "Theme" / "Theme.qml").read_text(encoding="utf-8"))) > 30, "the scan sees colours"
    assert len(texts) > 100, "the scan saw the screens"
    assert {name: found for name, text in texts.items() if (found := bare_colours(text))} == {}


@pytest.mark.parametrize(
    "line",
    [
        'color: "#10243A"',
        'border.color: root.inverse ? Theme.lit : "#fff"',
        "color: Qt.rgba(1, 1, 1, 0.35)",
        'property color accent: "black"',
        'readonly property color ink: root.night ? Theme.deepText : "white"',
        'sea: Theme.mix(Theme.surface, "#000000", 0.4)',
    ],
)
def test_a_bare_colour_is_found(line: str) -> None:
    assert bare_colours(f"Item {{\n    {line}\n}}")
    assert not bare_colours(f"Item {{\n    // {line}\n}}")


@pytest.mark.parametrize(
    "line", ['color: root.look === "full" ? root.lit : "transparent"', '["black", qsTr("Black")]', "color: Qt.alpha(Theme.surface, 0)"]
)
def test_what_is_no_colour_passes(line: str) -> None:
    assert bare_colours(line) == []
