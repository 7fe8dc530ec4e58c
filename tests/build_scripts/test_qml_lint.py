"""The linter knows the Python view models, and a folder without QML does not pass for a clean one."""

from __future__ import annotations

from pathlib import Path

import pytest
import qml_lint

MODEL = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from . import nothing

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Visit(QObject):
    changed = Signal()
    size = Property(float, lambda self: 1.0, constant=True)
    doors = Property("QVariantList", lambda self: [], notify=changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        return ""

    @Slot(str, result=bool)
    def open(self, door: str) -> bool:
        return True
"""
SCREEN = """pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Text {
    id: root

    required property Visit visit

    width: root.visit.size * root.visit.doors.length
    text: root.visit.title
    onTextChanged: root.visit.open(root.text)
}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one view model and one screen, both right."""
    (tmp_path / qml_lint.IMPORT_ROOT).mkdir(parents=True)
    (tmp_path / qml_lint.SCREENS / "visit.py").write_text(MODEL, encoding="utf-8")
    screen_of(tmp_path).write_text(SCREEN, encoding="utf-8")
    return tmp_path


def screen_of(project: Path) -> Path:
    return project / qml_lint.IMPORT_ROOT / "Home.qml"


def test_a_right_screen_is_clean(project: Path) -> None:
    assert qml_lint.lint(project) == []
    assert qml_lint.unformatted(qml_lint.qml_files(project)) == []


@pytest.mark.parametrize(
    ("right", "wrong", "finding"),
    [
        ("visit.title", "visit.titel", 'Member "titel" not found on type "Visit"'),
        ("visit.size", "visit.sise", 'Member "sise" not found'),
        ("visit.open", "visit.opne", 'Member "opne" not found'),
        ("import Kiosk.Models", "import Kiosk.Modles", "Kiosk.Modles"),
        ("root.text)", "shown)", "Unqualified access"),
        ("width:", "widht:", "widht"),
        ("Text {", "Text {{", "Home.qml"),
    ],
)
def test_a_mistake_is_found(project: Path, right: str, wrong: str, finding: str) -> None:
    screen_of(project).write_text(SCREEN.replace(right, wrong), encoding="utf-8")

    assert finding in "\n".join(qml_lint.lint(project))


def test_a_constant_that_is_none_is_found(project: Path) -> None:
    (project / qml_lint.SCREENS / "visit.py").write_text(MODEL.replace(", constant=True", ""), encoding="utf-8")

    assert "non-constant and non-notifiable property size" in "\n".join(qml_lint.lint(project))


def test_a_screen_out_of_form_is_given_its_form(project: Path) -> None:
    screen_of(project).write_text(SCREEN.replace("    id", "  id"), encoding="utf-8")

    assert qml_lint.unformatted(qml_lint.qml_files(project)) == [(screen_of(project), SCREEN)]


def test_a_folder_without_qml_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(qml_lint.ToolError, match="no QML file"):
        qml_lint.lint(tmp_path)
