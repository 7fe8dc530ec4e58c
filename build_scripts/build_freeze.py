"""Makes the folder: PyInstaller collects, then what nothing needs is taken out again, and what remains is made small and plain."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

import build_binary
import build_icu
import dev_environment
import freeze_methods
from build_binary import libraries
from build_keep import BuildError
from build_target import HERE, Target

SPEC = Path("build_scripts") / "kiosk.spec"
INSIDE = "lib"
LAY_OUT = """\
import importlib.util, py_compile, shutil, sys
from pathlib import Path
copy, into = map(Path, sys.argv[1:])
installed = Path(importlib.util.find_spec("shiboken6").origin).parent
shutil.copytree(installed, copy / "shiboken6")
sys.path.insert(0, str(copy))
import shiboken6.Shiboken
made = copy / "shiboken6" / "files.dir"
for path in sorted(made.rglob("*.py")):
    name = path.relative_to(made)
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(path, into / name.with_suffix(".pyc"), str(name), doraise=True, invalidation_mode=mode)
"""
COMPILE_METHODS = """\
import importlib, pkgutil, sys
from pathlib import Path
from kiosk import imports
import freeze_methods
imports.leave_out()
known = {}
freeze_methods.record(known)
import kiosk
for module in sorted(found.name for found in pkgutil.walk_packages(kiosk.__path__, "kiosk.")):
    if not module.endswith("__main__"):
        try:
            importlib.import_module(module)
        except (ImportError, AttributeError) as error:  # of another system
            print(f"{module}: {error}")
freeze_methods.write(Path(sys.argv[1]), known)
"""
# What a service of systemd takes, on the only system that has one. docs/it.md says how it is put in its place.
SERVICE_PLACE = Path("share") / "systemd"
SERVICE = (Path("systemd") / "kiosk.service", Path("debian") / "kiosk.sh")
ICU_DATA = re.compile(r"libicudata\.so\.\d+")


def environment(root: Path, epoch: int) -> dict[str, str]:
    """Return the environment in which two builds make the same bytes: `epoch` is the time of the commit in seconds since 1970."""
    fixed = {"KIOSK_ROOT": str(root), "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "LD_LIBRARY_PATH")} | fixed


def freeze(root: Path, work: Path, epoch: int) -> Path:
    """Let PyInstaller collect the kiosk in `work`, a folder that it may empty, and return what it made.

    Raises BuildError, with what PyInstaller said.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    places = ("--distpath", str(work / "dist"), "--workpath", str(work / "pyinstaller"))
    command = (
        str(dev_environment.venv_python(root)),
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "ERROR",
        *places,
        str(root / SPEC),
    )
    done = subprocess.run(
        command, cwd=root, env=environment(root, epoch), capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    made = work / "dist" / "kiosk"
    if done.returncode or not made.is_dir():
        said = [line for line in done.stderr.splitlines() if line.strip() and " INFO: " not in line]
        raise BuildError("PyInstaller failed:\n" + "\n".join(said[-15:]))
    return made


def lay_out_signatures(folder: Path, root: Path, work: Path) -> int:
    """Put PySide's own Python files, which it carries in a library and compiles at each start, beside it, compiled. Return how many.

    It takes them from `shiboken6/files.dir` where that is there, and makes it where SBK_EMBED is 0: in a copy, from which they are taken.
    Raises BuildError.
    """
    copy = work / "signatures"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    into = folder / INSIDE / "shiboken6" / "files.dir"
    command = (str(dev_environment.venv_python(root)), "-c", LAY_OUT, str(copy), str(into))
    done = subprocess.run(
        command, env=os.environ | {"SBK_EMBED": "0"}, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    made = len(list(into.rglob("*.pyc")))
    if done.returncode or not made:
        raise BuildError(f"PySide's own files could not be laid out:\n{done.stderr.strip()}")
    return made


def compile_methods(folder: Path, root: Path) -> int:
    """Put the methods of all dataclasses, which Python writes and compiles at each start, into the folder, compiled. Return the bytes.

    Raises BuildError.
    """
    path = folder / INSIDE / freeze_methods.NAME
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(root), str(Path(__file__).resolve().parent)))}
    command = (str(dev_environment.venv_python(root)), "-c", COMPILE_METHODS, str(path))
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        raise BuildError(f"The methods of the dataclasses could not be compiled:\n{done.stderr.strip()}")
    return path.stat().st_size


def unneeded(needs: Mapping[str, Iterable[str]], target: Target = HERE) -> set[str]:
    """Return the libraries that are named by nothing that is loaded, from each file's name and the names of those it needs."""
    left = [name for name in needs if not target.named_by_others.fullmatch(name)]
    reached: set[str] = set()
    while left:
        name = left.pop()
        if name not in reached:
            reached.add(name)
            left += [other for other in needs.get(name, ()) if other in needs]
    return needs.keys() - reached


def prune(folder: Path, target: Target = HERE) -> int:
    """Take out the libraries nothing names and the links to them. Return how many libraries went."""
    found = libraries(folder)
    needs = {target.known_as(path.name): [target.known_as(name) for name in build_binary.needed(path)] for path in found}
    gone = unneeded(needs, target)
    for path in found:
        if target.known_as(path.name) in gone:
            framework = next((place for place in path.parents if place.suffix == ".framework"), None)
            if framework is None:
                path.unlink()
            else:
                shutil.rmtree(framework)
    for link in [path for path in folder.rglob("*") if path.is_symlink() and not path.exists()]:
        link.unlink()
    for place in sorted((path for path in folder.rglob("*") if path.is_dir() and not path.is_symlink()), reverse=True):
        if not any(place.iterdir()):
            place.rmdir()
    return len(gone)


def strip(folder: Path) -> int:
    """Take out what only a debugger reads, from all but the program itself, whose archive is behind its code. Return the bytes saved."""
    saved = 0
    for path in libraries(folder / INSIDE):
        if build_binary.debugging_symbols(path):
            before = path.stat().st_size
            done = subprocess.run(("strip", "--strip-unneeded", str(path)), capture_output=True, encoding="utf-8", check=False)
            if done.returncode:
                raise BuildError(f"strip failed: {done.stderr.strip()}")
            saved += before - path.stat().st_size
    return saved


def trim_icu(folder: Path, work: Path) -> int:
    """Make ICU's data smaller, where Qt brings it. Return the bytes saved."""
    found = [path for path in libraries(folder) if ICU_DATA.fullmatch(path.name)]
    if not found:
        return 0
    build_icu.check_calls(path for path in libraries(folder) if path.name.startswith("libQt6"))
    before, after = build_icu.trim(found[0], work)
    return before - after


def put_service(folder: Path, target: Target = HERE) -> None:
    """Put what runs the folder as a service into it."""
    if target.name != "linux":
        return
    (folder / SERVICE_PLACE).mkdir(parents=True)
    for source in SERVICE:
        shutil.copyfile(Path(__file__).resolve().parent / source, folder / SERVICE_PLACE / source.name)


def make_plain(folder: Path, epoch: int) -> None:
    """Give every file the same modes and times on every machine: readable by all, written by nobody but its owner."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (epoch, epoch), follow_symlinks=False)
            continue
        runs = (
            path.is_dir()
            or path == folder / HERE.program
            or path.suffix == ".sh"
            or build_binary.NAMED_LIKE_ONE.search(path.as_posix()) is not None
        )
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch))
    folder.chmod(0o755)
    os.utime(folder, (epoch, epoch))
