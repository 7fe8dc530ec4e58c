"""What a screen must not contain, for each is a way out of it: fields with menus of their own, dialogs, drops, links, an end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

QML = Path(__file__).resolve().parents[2] / "kiosk" / "screens" / "qml"
WAYS_OUT = re.compile(
    r"\b(TextInput|TextEdit|TextField|TextArea|ContextMenu|Menu|MenuBar|DropArea|FileDialog|FolderDialog|MessageDialog|WebView|StandardKey)\b"
    r"|Qt\.(openUrlExternally|quit|exit)\b|\bDrag\.(active|dragType)\b|\bQtQuick\.Dialogs\b|\bQt\.labs\b|\blinkActivated\b"
)
SHORTCUTS = {"StaffLayer.qml": 1}  # it asks for the PIN


def ways_out(text: str) -> list[str]:
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
    return [found[0] for found in WAYS_OUT.finditer(code)]


def test_no_screen_has_a_way_out() -> None:
    files = sorted(QML.rglob("*.qml"))
    assert len(files) > 100, "the scan saw the screens"
    texts = {path.name: path.read_text(encoding="utf-8") for path in files}
    assert {name: found for name, text in texts.items() if (found := ways_out(text))} == {}
    assert {name: text.count("Shortcut {") for name, text in texts.items() if "Shortcut {" in text} == SHORTCUTS


@pytest.mark.parametrize(
    "line", ["TextInput { }", "onClicked: Qt.openUrlExternally(url)", "import QtQuick.Dialogs", "onClicked: Qt.quit()"]
)
def test_a_way_out_is_found(line: str) -> None:
    assert ways_out(f"Item {{\n    {line}\n}}")
    assert not ways_out(f"Item {{\n    // {line}\n}}")
