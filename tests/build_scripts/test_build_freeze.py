"""Libraries that nothing names go, and the folder is the same whoever made it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import build_elf
import build_freeze
import freeze_methods
import pytest
import qml_lint
import shiboken6
from build_target import TARGETS

ROOT = Path(__file__).resolve().parents[2]
QT = qml_lint.pyside_folder() / "Qt"


def test_only_what_is_loaded_and_what_that_names_stays() -> None:
    needs = {
        "kiosk": (),
        "libpython3.11.so.1.0": ("libm.so.6",),
        "QtCore.abi3.so": ("libQt6Core.so.6", "libm.so.6"),
        "libQt6Core.so.6": ("libicui18n.so.73",),
        "libicui18n.so.73": (),
        "libqxcb.so": ("libQt6Core.so.6",),
        "libQt6Charts.so.6": ("libQt6Core.so.6",),
        "libQt6Sql.so.6": ("libQt6Core.so.6",),
    }

    assert build_freeze.unneeded(needs) == {"libQt6Charts.so.6", "libQt6Sql.so.6"}


def test_libraries_that_name_each_other_do_not_keep_each_other() -> None:
    assert build_freeze.unneeded({"kiosk": (), "liba.so.1": ("libb.so.1",), "libb.so.1": ("liba.so.1",)}) == {"liba.so.1", "libb.so.1"}


def test_a_library_says_what_it_needs() -> None:
    library = build_elf.read_library(QT / "plugins" / "platforms" / "libqxcb.so")

    assert "libQt6XcbQpa.so.6" in library.needed
    assert library.symbols_for_debugging == ()


def test_symbols_for_a_debugger_are_seen(tmp_path: Path) -> None:
    path = tmp_path / "lib.so"
    names = b"\0.symtab\0.debug_info\0.text\0.shstrtab\0"
    sections = [0, 1, 9, 21, 27]
    table = 64 + len(names) + (-len(names) % 8)
    header = bytearray(build_elf.MAGIC.ljust(64, b"\0"))
    header[40:48] = table.to_bytes(8, "little")
    header[58:64] = b"".join(number.to_bytes(2, "little") for number in (64, len(sections), 4))
    rows = b"".join(build_elf.SECTION.pack(name, 0, 0, 0, 64, len(names), 0, 0, 0, 0) for name in sections)
    path.write_bytes(bytes(header) + names.ljust(table - 64, b"\0") + rows)

    assert build_elf.read_library(path).symbols_for_debugging == (".symtab", ".debug_info")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_modes_and_times_are_the_same_everywhere(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir(mode=0o700)
    (tmp_path / "kiosk").write_bytes(b"")
    (tmp_path / "lib" / "libz.so.1").write_bytes(b"")
    (tmp_path / "lib" / "pack.yaml").touch(mode=0o777)
    (tmp_path / "kiosk.sh").touch(mode=0o600)

    build_freeze.make_plain(tmp_path, 1_700_000_000)

    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert modes == {"lib": 0o755, "kiosk": 0o755, "libz.so.1": 0o755, "pack.yaml": 0o644, "kiosk.sh": 0o755}
    assert {path.stat().st_mtime for path in tmp_path.rglob("*")} == {1_700_000_000}


def test_what_a_service_takes_lies_in_the_folder_where_there_is_systemd(tmp_path: Path) -> None:
    """And the guide takes it from there."""
    for name, target in TARGETS.items():
        (tmp_path / name).mkdir()
        build_freeze.put_service(tmp_path / name, target)
    place = tmp_path / "linux" / build_freeze.SERVICE_PLACE
    assert {path.name for path in place.iterdir()} == {"kiosk.service", "kiosk.sh"}
    assert (place / "kiosk.service").read_bytes() == (ROOT / "build_scripts" / "systemd" / "kiosk.service").read_bytes()
    assert not list((tmp_path / "win32").iterdir())
    assert not list((tmp_path / "darwin").iterdir())
    guide = (ROOT / "docs" / "it.md").read_text(encoding="utf-8")
    taken = re.findall(r"/opt/kiosk/(share/\S+)", guide)
    assert {Path(name).name for name in taken} == {"kiosk.service", "kiosk.sh"}
    assert all((tmp_path / "linux" / name).is_file() for name in taken)


def test_two_builds_see_the_same_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", "random")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")

    environment = build_freeze.environment(Path("/project"), 7)

    assert (environment["PYTHONHASHSEED"], environment["SOURCE_DATE_EPOCH"]) == ("0", "7")
    assert "PYTHONPATH" not in environment


def test_what_pyside_compiles_at_each_start_lies_beside_it_compiled(tmp_path: Path) -> None:
    work, folder = tmp_path / "work", tmp_path / "folder"
    work.mkdir()
    assert build_freeze.lay_out_signatures(folder, ROOT, work) > 10
    package = folder / build_freeze.INSIDE / "shiboken6"
    shutil.copytree(Path(shiboken6.__file__).parent, package, dirs_exist_ok=True)
    script = "import PySide6.QtCore, shibokensupport; print(shibokensupport.__file__)"
    environment = os.environ | {"PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert Path(done.stdout.strip()) == package / "files.dir" / "shibokensupport" / "__init__.pyc"
    assert not list(package.joinpath("files.dir").rglob("*.py"))


def test_methods_of_dataclasses_lie_compiled_in_the_folder_and_are_the_same(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        (folder / build_freeze.INSIDE).mkdir(parents=True)
        assert build_freeze.compile_methods(folder, ROOT) > 100_000
    path = first / build_freeze.INSIDE / freeze_methods.NAME
    assert path.read_bytes() == (second / build_freeze.INSIDE / freeze_methods.NAME).read_bytes(), "the same bytes each time"
    script = """
import builtins, dataclasses, sys
from pathlib import Path
import freeze_methods
freeze_methods.use(Path(sys.argv[1]))
compiled = []
freeze_methods.compile = lambda source, *rest, **options: compiled.append(source) or compile(source, *rest, **options)
from kiosk.cli import main
from kiosk import app
from kiosk.settings import Settings
from kiosk.pack.problem import Problem
print(len(compiled))
@dataclasses.dataclass(frozen=True)
class Other:
    one: int
    two: str = "b"
print(Other(1), Other(1) == Other(1, "b"), len(compiled) > 1)
"""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "build_scripts")))}
    for given, known in ((path, "0"), (tmp_path / "none", None)):
        done = subprocess.run(
            [sys.executable, "-c", script, str(given)], env=environment, capture_output=True, encoding="utf-8", check=True
        )
        count, other = done.stdout.splitlines()
        assert known is None or count == known
        assert other == f"Other(one=1, two='b') True {known is not None}"
    for length in (0, 3, 1000, path.stat().st_size // 2, path.stat().st_size - 1):
        second.joinpath("cut").write_bytes(path.read_bytes()[:length])
        done = subprocess.run(
            [sys.executable, "-c", script, str(second / "cut")], env=environment, capture_output=True, encoding="utf-8", check=True
        )
        assert done.stdout.endswith("True False\n"), "what is not whole is done without"


def test_threads_get_the_methods_of_their_own_classes(tmp_path: Path) -> None:
    script = """
import dataclasses, sys, threading
from pathlib import Path
import freeze_methods
def define(first):
    for number in range(first, first + 150):
        made = dataclasses.make_dataclass(f"Made{number}", [(f"of_{number}", int)] * 1 + [(f"and_{n}", int, 0) for n in range(number % 7)])
        assert repr(made(number)).startswith(f"Made{number}(of_{number}={number}"), made(number)
known = {}
freeze_methods.record(known)
define(0), define(150)
freeze_methods.write(Path(sys.argv[1]), known)
freeze_methods.use(Path(sys.argv[1]))
sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=define, args=(first,)) for first in (0, 150) * 4]
threading.excepthook = lambda told: print(told.exc_value)
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "build_scripts")}
    command = [sys.executable, "-c", script, str(tmp_path / "methods.bin")]
    assert subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True).stdout == ""
