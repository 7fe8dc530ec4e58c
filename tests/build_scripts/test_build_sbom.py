"""Every file of the folder is somebody's work, under a known licence, and the list of components says so."""

from __future__ import annotations

import copy
import re
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

import build_components
import build_sbom
import build_system
import pytest
from build_components import Component
from build_keep import BuildError

ROOT = Path(__file__).resolve().parents[2]
EPOCH = 1_700_000_000
RECORDED = {"segno/__init__.py": "segno", "PySide6/QtCore.abi3.so": "pyside6-essentials", "yaml/_yaml.so": "pyyaml"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("kiosk", "lib/libQt6Core.so.6", "lib/content/pack.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    build_sbom.write(tmp_path, components(), EPOCH)
    return tmp_path


def components() -> list[Component]:
    text = (ROOT / "LICENSE",)
    qt = Component(
        "qt",
        "Qt",
        "6.11.3",
        "LGPL-3.0-only",
        "https://download.qt.io/",
        "pkg:generic/qt@6.11.3",
        texts=text,
        files=("lib/libQt6Core.so.6",),
        parts=(("PCRE2", "BSD-3-Clause"),),
    )
    own = Component("kiosk", "kiosk", "0.1.0", "Apache-2.0", "", kind="application", texts=text, files=("kiosk", "lib/content/pack.yaml"))
    return [own, qt]  # fmt: skip


def document(folder: Path) -> dict[str, Any]:
    return build_sbom.sbom(folder, components(), EPOCH)


def test_the_list_agrees_with_the_folder(folder: Path) -> None:
    assert build_sbom.problems(folder, document(folder)) == []


def test_the_list_has_the_form_of_cyclonedx(folder: Path) -> None:
    made = document(folder)

    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", made["serialNumber"])
    assert made["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert {"application", "library", "file"} == {one["type"] for one in (made["metadata"]["component"], *made["components"])}
    refs = {one["bom-ref"] for one in (made["metadata"]["component"], *made["components"])}
    assert all({one["ref"], *one["dependsOn"]} <= refs for one in made["dependencies"])
    assert made["components"][0]["components"][0]["licenses"] == [{"expression": "BSD-3-Clause"}]


def test_the_same_folder_gives_the_same_list(folder: Path) -> None:
    assert document(folder) == document(folder)


def test_licences_and_notices_lie_in_the_folder(folder: Path) -> None:
    assert (folder / "licences" / "Qt" / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert "| Qt | 6.11.3 | LGPL-3.0-only | https://download.qt.io/ |" in (folder / "NOTICES.md").read_text(encoding="utf-8")


def test_a_file_that_came_later_is_found(folder: Path) -> None:
    made = document(folder)
    (folder / "lib" / "libfoo.so.1").write_bytes(b"")

    assert build_sbom.problems(folder, made) == ["nobody answers for lib/libfoo.so.1"]


def test_a_file_that_was_changed_or_lost_is_found(folder: Path) -> None:
    made = document(folder)
    (folder / "kiosk").write_bytes(b"another")
    (folder / "lib" / "libQt6Core.so.6").unlink()

    assert build_sbom.problems(folder, made) == [
        "kiosk is not the file that was listed",
        "lib/libQt6Core.so.6 is not the file that was listed",
        "lib/libQt6Core.so.6 is listed and not there",
    ]


def test_a_missing_or_misspelt_licence_is_found(folder: Path) -> None:
    made = copy.deepcopy(document(folder))
    del made["components"][0]["licenses"]
    made["metadata"]["component"]["licenses"] = [{"expression": "see COPYING"}]

    assert build_sbom.problems(folder, made) == ["kiosk: “see COPYING” is no SPDX expression", "Qt has no licence"]


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("lib/PySide6/Qt/lib/libQt6Core.so.6", "qt"),
        ("lib/PySide6/Qt/lib/libicudata.so.73", "icu"),
        ("lib/PySide6/QtCore.abi3.so", "pyside6-essentials"),
        ("lib/qtawesome/fonts/phosphor-1.3.0.ttf", "phosphor"),
        ("lib/python3.11/lib-dynload/math.so", "cpython"),
        ("lib/libpython3.11.so.1.0", "cpython"),
        ("lib/base_library.zip", "cpython"),
        ("lib/libxcb-cursor.so.0", "system"),
        ("lib/assets/geo/world.json", "natural-earth"),
        ("lib/assets/fonts/OFL.txt", "hyperlegible"),
        ("lib/assets/plates/cells.svg", "kiosk"),
        ("lib/content/chu-lille/pack.yaml", "kiosk"),
        ("lib/yaml/_yaml.so", "pyyaml"),
        ("share/systemd/kiosk.sh", "kiosk"),
    ],
)
def test_each_file_has_an_owner(path: str, key: str) -> None:
    assert build_components.owner(PurePosixPath(path), RECORDED) == key


def test_a_file_nobody_answers_for_stops_the_build() -> None:
    with pytest.raises(BuildError, match="Nobody answers for lib/found/thing"):
        build_components.owner(PurePosixPath("lib/found/thing.bin"), RECORDED)


def test_the_modules_in_the_program_have_owners() -> None:
    assert build_components.archive_owners(["kiosk.app", "json", "yaml.loader"], {"yaml": ["PyYAML"]}) == {
        "kiosk",
        "pyinstaller",
        "cpython",
        "pyyaml",
    }
    with pytest.raises(BuildError, match="module found"):
        build_components.archive_owners(["found.thing"], {})


@pytest.mark.parametrize(
    "name", ["pyside6-essentials", "shiboken6", "pyyaml", "rustworkx", "segno", "pypdf", "miniaudio", "cffi", "pyinstaller"]
)
def test_the_licence_of_each_package_is_known(name: str) -> None:
    component = build_components.python_package(name)

    assert build_sbom.SPDX_EXPRESSION.fullmatch(component.licence)
    assert component.version == metadata.version(name)


def test_licences_of_the_system_are_spdx_expressions() -> None:
    assert [name for name, licence in build_system.LICENCES.items() if not build_sbom.SPDX_EXPRESSION.fullmatch(licence)] == []


def test_texts_that_a_copyright_file_refers_to_are_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "copyright").write_text("see `/usr/share/common-licenses/LGPL-2.1'.\n/usr/share/common-licenses/GPL-9", encoding="utf-8")
    (tmp_path / "LGPL-2.1").touch()
    monkeypatch.setattr(build_system, "COMMON", tmp_path)

    assert build_system.common_licences([tmp_path / "copyright"]) == [tmp_path / "LGPL-2.1"]
