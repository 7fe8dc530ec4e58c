"""qmllint and qmlformat over the kiosk's QML, with the view models written in Python known to the linter.

    python build_scripts/qml_lint.py lint              no warning is allowed
    python build_scripts/qml_lint.py format [--check]  write Qt's formatting, or name the files that differ

pyside6-metaobjectdump reads the `@QmlElement` classes of kiosk/screens/, qmltyperegistrar turns them into type descriptions in
build/qmllint/, and with those a misspelt property of a view model is an error here instead of `undefined` on the screen.
All files are read each time: together they take about two seconds, and what a file may say depends on every other.
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SCREENS = Path("kiosk") / "screens"
IMPORT_ROOT = SCREENS / "qml"
OUTPUT = Path("build") / "qmllint"
EXIT_FAILED = 1
EXIT_USAGE = 2
# Qt modules whose types a Python view model may name in its properties and slots.
FOREIGN_MODULES = ("core", "gui", "qml", "qmlmodels", "quick")
# Python's names for types, which the dump passes on unchanged, and QML's.
QML_TYPES = {"float": "double", "list": "QVariantList", "dict": "QVariantMap", "object": "QVariant", "None": "void"}


class ToolError(Exception):
    """One of Qt's tools failed; the message is what it said."""


def pyside_folder() -> Path:
    """Return the folder of the installed PySide6, without importing it."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise ToolError("PySide6 is not installed in this Python")
    return Path(spec.origin).parent


def tool(name: str) -> str:
    """Return the path of one of Qt's command-line tools, wherever the wheel of this system keeps it."""
    folder = pyside_folder()
    found = shutil.which(name, path=os.pathsep.join(str(place) for place in (folder, folder / "Qt" / "libexec")))
    if found is None:
        raise ToolError(f"the installed PySide6 has no {name}")
    return found


def run(command: Sequence[str]) -> str:
    """Run a tool and return what it printed.

    Raises:
        ToolError: it failed.
    """
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        raise ToolError(done.stderr.strip() or done.stdout.strip() or f"{command[0]} ended with {done.returncode}")
    return done.stdout


def qml_files(root: Path) -> list[Path]:
    """Return every QML file of the kiosk in a fixed order.

    Raises:
        ToolError: there is none, so that a moved folder cannot pass for a clean one.
    """
    files = sorted((root / IMPORT_ROOT).rglob("*.qml"))
    if not files:
        raise ToolError(f"no QML file under {IMPORT_ROOT}")
    return files


def with_qml_types(value: Any) -> Any:
    """Return a dumped description with Python's type names replaced by QML's."""
    if isinstance(value, dict):
        return {
            key: QML_TYPES.get(item, item) if key in ("type", "returnType") and isinstance(item, str) else with_qml_types(item)
            for key, item in value.items()
        }
    return [with_qml_types(item) for item in value] if isinstance(value, list) else value


class PlainDeclarations(ast.NodeTransformer):
    """Writes properties and imports the one way the dump can read: names, where it stops at lambdas, strings and `from . import`."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """Name the type and the accessors of a property; keep every other call."""
        self.generic_visit(node)
        if is_property(node) and node.args:
            kind, *accessors = node.args
            name = str(kind.value) if isinstance(kind, ast.Constant) else ast.unparse(kind).rpartition(".")[2]
            node.args = [ast.Name(name), *(ast.Name(f"accessor{number}") for number, _ in enumerate(accessors))]
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        """Leave out what cannot be a module of Qt."""
        return ast.Pass() if node.level else node


def is_property(node: ast.expr) -> bool:
    """Say whether an expression is a call of Qt's `Property`."""
    return isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "Property"


def is_constant_property(node: ast.expr) -> bool:
    """Say whether an expression is `Property(..., constant=True)`."""
    keywords = node.keywords if isinstance(node, ast.Call) and is_property(node) else ()
    return any(keyword.arg == "constant" and ast.unparse(keyword.value) == "True" for keyword in keywords)


def constant_properties(source: str) -> set[tuple[str, str]]:
    """Return the (class, property) names that are constant; the dump leaves this out."""
    found: set[tuple[str, str]] = set()
    for owner in filter(lambda node: isinstance(node, ast.ClassDef), ast.walk(ast.parse(source))):
        assert isinstance(owner, ast.ClassDef)
        for member in owner.body:
            if isinstance(member, ast.FunctionDef) and any(map(is_constant_property, member.decorator_list)):
                found.add((owner.name, member.name))
            elif isinstance(member, ast.Assign) and is_constant_property(member.value):
                found |= {(owner.name, ast.unparse(target)) for target in member.targets}
    return found


def dump_view_models(root: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the descriptions of the Python types that QML may use, by the module they register in."""
    sources = {path: path.read_text(encoding="utf-8") for path in sorted((root / SCREENS).rglob("*.py"))}
    readable = root / OUTPUT / "sources"
    readable.mkdir()
    constant: dict[str, set[tuple[str, str]]] = {}
    for path, text in sources.items():
        if "@QmlElement" in text:
            copy = readable / "_".join(path.relative_to(root / SCREENS).parts)
            copy.write_text(ast.unparse(PlainDeclarations().visit(ast.parse(text))), encoding="utf-8")
            constant[str(copy)] = constant_properties(text)
    if not constant:
        return {}
    dumper = pyside_folder() / "scripts" / "metaobjectdump.py"
    modules: dict[str, list[dict[str, Any]]] = {}
    for file in json.loads(run((sys.executable, str(dumper), "--compact", *constant))):
        for described in file["classes"]:
            for entry in described.get("properties", ()):
                if (described["className"], entry["name"]) in constant[file["inputFile"]]:
                    entry["constant"] = True
        modules.setdefault(file["QML_IMPORT_NAME"], []).append(with_qml_types(file))
    return modules


def describe_module(folder: Path, name: str, files: list[dict[str, Any]]) -> None:
    """Write a QML module (qmldir and type descriptions) for Python types into an import folder."""
    module = folder.joinpath(*name.split("."))
    module.mkdir(parents=True)
    dumped = module / "metatypes.json"
    dumped.write_text(json.dumps(files), encoding="utf-8")
    metatypes = pyside_folder() / "Qt" / "metatypes"
    if not metatypes.is_dir():
        metatypes = pyside_folder() / "metatypes"
    foreign = ",".join(str(metatypes / f"qt6{part}_metatypes.json") for part in FOREIGN_MODULES)
    command = (tool("qmltyperegistrar"), "--generate-qmltypes", str(module / "types.qmltypes"), "-o", str(module / "unused.cpp"))
    version = str(files[0].get("QML_IMPORT_MAJOR_VERSION", 1))
    run((*command, "--import-name", name, "--major-version", version, "--foreign-types", foreign, str(dumped)))
    (module / "qmldir").write_text(f"module {name}\ntypeinfo types.qmltypes\ndepends QtQuick\n", encoding="utf-8")


def lint(root: Path) -> list[str]:
    """Return the linter's warnings, an empty list when there is none."""
    files = qml_files(root)
    folder = root / OUTPUT
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, described in dump_view_models(root).items():
        describe_module(folder, name, described)
    command = (
        tool("qmllint"),
        "--ignore-settings",
        "--max-warnings",
        "0",
        "-I",
        str(folder),
        "-I",
        str(root / IMPORT_ROOT),
        *map(str, files),
    )
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    said = (done.stdout + done.stderr).replace(str(root) + os.sep, "").strip()
    if done.returncode == 0 and "Warning:" not in said:
        return []
    return said.splitlines() or [f"qmllint ended with {done.returncode}"]


def formatted(file: Path) -> str:
    """Return a QML file as Qt's formatter writes it."""
    text = run((tool("qmlformat"), "--ignore-settings", "--newline", "unix", str(file)))
    if not text:
        raise ToolError(f"qmlformat cannot read {file}")
    return text


def unformatted(files: Iterable[Path]) -> list[tuple[Path, str]]:
    """Return the files that differ from Qt's formatting, each with the text it should have."""
    files = tuple(files)
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        wanted = pool.map(formatted, files)
        return [(file, text) for file, text in zip(files, wanted, strict=True) if file.read_text(encoding="utf-8") != text]


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 clean, 1 findings or a failing tool, 2 wrong usage."""
    try:
        match list(arguments):
            case ["lint"]:
                findings = lint(ROOT)
            case ["format", "--check"]:
                findings = [f"{file.relative_to(ROOT)}: would be reformatted" for file, _ in unformatted(qml_files(ROOT))]
            case ["format"]:
                findings = []
                for file, text in unformatted(qml_files(ROOT)):
                    file.write_text(text, encoding="utf-8", newline="\n")
                    print(f"formatted {file.relative_to(ROOT)}")
            case _:
                print("usage: qml_lint.py lint | format [--check]", file=sys.stderr)
                return EXIT_USAGE
    except ToolError as error:
        findings = [str(error)]
    if findings:
        print("\n".join(findings))
        return EXIT_FAILED
    print(f"{len(list((ROOT / IMPORT_ROOT).rglob('*.qml')))} QML files are clean")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
