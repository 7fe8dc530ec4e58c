"""What goes into the standalone folder follows from the kiosk's own imports, and a module under the GPL alone cannot come along."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import build_keep
import build_target
import pytest
import qml_lint
from build_keep import BuildError

from kiosk.app import ICON_FONT

ROOT = Path(__file__).resolve().parents[2]
QT_QML = qml_lint.pyside_folder() / "Qt" / "qml"


def own_imports() -> set[str]:
    return build_keep.imports_of(path.read_text(encoding="utf-8") for path in qml_lint.qml_files(ROOT))


def test_the_kiosk_imports_modules_that_may_be_shipped() -> None:
    modules = build_keep.qml_modules(own_imports(), QT_QML)

    assert own_imports() <= modules
    assert "QtQml.Models" in modules  # which QtQml brings with it
    assert not any(build_keep.is_gpl_only(name) for name in modules)


@pytest.mark.parametrize("name", ["QtQuick.VirtualKeyboard", "QtQuick.Timeline", "QtQuick3D", "QtCharts"])
def test_an_import_under_the_gpl_alone_stops_the_build(name: str) -> None:
    with pytest.raises(BuildError, match="GPL alone"):
        build_keep.qml_modules({name}, QT_QML)


def test_an_import_qt_does_not_have_stops_the_build() -> None:
    with pytest.raises(BuildError, match=r"No QML module QtQuick\.Shades"):
        build_keep.qml_modules({"QtQuick.Shades"}, QT_QML)


@pytest.mark.parametrize(
    "name", ["libQt6Charts.so.6", "libQt6QuickTimeline.so.6", "libQt6WaylandCompositor.so.6", "libqtvirtualkeyboardplugin.so"]
)
def test_a_library_under_the_gpl_alone_is_known_by_its_name(name: str) -> None:
    assert build_keep.is_gpl_only(name)


@pytest.mark.parametrize(
    "name", ["libQt6Quick.so.6", "libQt6QuickShapes.so.6", "libQt6WaylandClient.so.6", "QtCore.abi3.so", "QtQuick.Templates"]
)
def test_a_library_under_the_lgpl_is_not_refused(name: str) -> None:
    assert not build_keep.is_gpl_only(name)


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/qml/QtQuick/Shapes/qmldir", True),
        ("PySide6/Qt/qml/QtQuick/Shapes/plugins.qmltypes", False),
        ("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", False),
        ("PySide6/Qt/qml/QtQuick/Controls/qmldir", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/QtCore.abi3.so", True),
        ("libxcb-cursor.so.0", True),
        ("libxcb.so.1", False),
        ("libstdc++.so.6", False),
        ("libmvec.so.1", False),
        ("assets/plates/cells.svg", True),
    ],
)
def test_what_the_freezer_collected_stays_or_goes(place: str, stays: bool) -> None:
    assert build_keep.keeps(PurePosixPath(place), {"QtQuick", "QtQuick.Shapes"}, {"qtquick2plugin"}) is stays


def test_every_plugin_that_is_kept_is_in_the_wheel() -> None:
    plugins = qml_lint.pyside_folder() / "Qt" / "plugins"

    assert [
        f"{place}/{name}"
        for place, names in build_target.LINUX.plugins.items()
        for name in names
        if not (plugins / place / f"lib{name}.so").is_file()
    ] == []


def test_the_icon_font_is_the_one_the_kiosk_reads() -> None:
    assert build_keep.ICON_FONT == ICON_FONT


def test_what_is_shipped_is_there() -> None:
    assert all((ROOT / name).is_dir() for name in build_keep.SHIPPED)


@pytest.mark.parametrize(
    ("text", "unseen"),
    [
        ("def play():\n    import miniaudio\n", {"_cffi_backend"}),
        ("from miniaudio import decode\n", {"_cffi_backend"}),
        ("# import miniaudio\n", set()),
    ],
)
def test_what_compiled_code_loads_comes_along_with_it(text: str, unseen: set[str]) -> None:
    assert build_keep.unseen_imports([text]) == unseen
