"""Only LGPL modules of Qt: the GPL-only ones would put the whole kiosk under the GPL."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

KIOSK = Path(__file__).resolve().parents[2] / "kiosk"
# "Modules available under the GPL only", Qt's licensing page; both the Python and the QML spelling, without dots.
GPL_ONLY = re.compile(
    r"^(PySide6)?(Qt|QtQuick|Qtlabs)(Charts|Graphs|GraphsWidgets|DataVisualization|Quick3D\w*|3D\w*|VirtualKeyboard\w*|QuickTimeline\w*"
    r"|Timeline\w*|Lottie\w*|lottieqt\w*|VectorImageLottie|HttpServer|NetworkAuth|WaylandCompositor\w*|CanvasPainter|Insight\w*)"
)
QML_IMPORT = re.compile(r"^\s*import\s+([A-Za-z_][\w.]*)", re.MULTILINE)


def python_imports(text: str) -> set[str]:
    """Return the modules and names a Python file imports, as `PySide6.QtCharts`."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def qml_imports(text: str) -> set[str]:
    """Return the modules a QML file imports."""
    return set(QML_IMPORT.findall(text))


def is_gpl_only(module: str) -> bool:
    """Say whether a module, in its Python or QML spelling, is under the GPL alone."""
    return GPL_ONLY.match(module.replace(".", "")) is not None


@pytest.mark.parametrize(("pattern", "read"), [("*.py", python_imports), ("*.qml", qml_imports)], ids=["python", "qml"])
def test_no_gpl_only_module_is_imported(pattern: str, read: type) -> None:
    imports = {str(path.relative_to(KIOSK)): read(path.read_text(encoding="utf-8")) for path in KIOSK.rglob(pattern)}

    assert any("Qt" in module for modules in imports.values() for module in modules), "the scan saw no import of Qt"
    assert {path: bad for path, modules in imports.items() if (bad := set(filter(is_gpl_only, modules)))} == {}


@pytest.mark.parametrize(
    "module",
    [
        *("PySide6.QtCharts", "QtCharts", "PySide6.QtGraphs.QChartView", "QtDataVisualization", "QtQuick3D.Helpers", "PySide6.Qt3DCore"),
        *("QtQuick.VirtualKeyboard.Settings", "QtQuick.Timeline", "Qt.labs.lottieqt", "PySide6.QtHttpServer", "PySide6.QtNetworkAuth"),
        *("QtWayland.Compositor.XdgShell",),
    ],
)
def test_a_gpl_only_module_is_recognised(module: str) -> None:
    assert is_gpl_only(module)


@pytest.mark.parametrize(
    "module", ["PySide6.QtQuick.QQuickView", "QtQuick.Controls.Basic", "QtQuick.Shapes", "QtQuick.VectorImage", "QtQml.Models"]
)
def test_a_free_module_is_not(module: str) -> None:
    assert not is_gpl_only(module)


def test_imports_are_read_from_the_source() -> None:
    assert python_imports("def f():\n    from PySide6 import QtCharts\nimport math") == {"PySide6.QtCharts", "math"}
    assert qml_imports('pragma Singleton\nimport QtCharts 2.0\n  import QtQuick as Q\nimport "near"\n') == {"QtCharts", "QtQuick"}
