"""Keeps the words of the kiosk itself: gathers them from the code and compiles their translations.

Usage: python build_scripts/translations.py update | compile | check
update   writes new words of the code into assets/translations/kiosk_<language>.ts, to be translated there (Qt Linguist, or an editor)
compile  makes the .qm files that the kiosk loads
check    says whether a .ts file lacks a word of the code or a translation, or a .qm file is older than its .ts file; exit code 1 if so
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
SCREENS = ROOT / "kiosk" / "screens"


def tool(name: str) -> str:
    """The path of a Qt tool that lies beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        raise SystemExit(f"{name} is missing; it comes with PySide6-Essentials.")
    return found


def sources() -> list[str]:
    return [str(path.relative_to(ROOT)) for path in sorted([*SCREENS.glob("*.py"), *SCREENS.glob("qml/**/*.qml")])]


def update(files: list[Path]) -> None:
    command = [tool("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", *sources(), "-ts"]
    subprocess.run([*command, *map(str, files)], cwd=ROOT, check=True)


def release(source: Path, target: Path) -> None:
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


def words(file: Path) -> set[tuple[str, str]]:
    """Context and source of every word of a .ts file."""
    contexts = ElementTree.parse(file).getroot().iter("context")
    return {(c.findtext("name", ""), m.findtext("source", "")) for c in contexts for m in c.iter("message")}


def unfinished(file: Path) -> list[str]:
    """The words of a .ts file that have no finished translation."""
    missing = []
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not "".join(translation.itertext()).strip():
            missing.append(message.findtext("source", ""))
    return missing


def problems(file: Path) -> list[str]:
    """What is wrong with a .ts file or its compiled twin, a sentence each."""
    found = [f"{file.name}: “{word}” is not translated." for word in unfinished(file)]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / file.name
        shutil.copy(file, fresh)
        update([fresh])
        found += [f"{file.name}: “{word}” of the code is missing; run update." for _, word in sorted(words(fresh) - words(file))]
        found += [f"{file.name}: “{word}” is no longer in the code; run update." for _, word in sorted(words(file) - words(fresh))]
        compiled = Path(folder) / "fresh.qm"
        release(file, compiled)
        stored = file.with_suffix(".qm")
        if not stored.is_file() or stored.read_bytes() != compiled.read_bytes():
            found.append(f"{stored.name} is not made from the present {file.name}; run compile.")
    return found


def main(arguments: list[str]) -> int:
    files = sorted(FOLDER.glob("kiosk_*.ts"))
    match arguments:
        case ["update"]:
            update(files)
        case ["compile"]:
            for file in files:
                release(file, file.with_suffix(".qm"))
        case ["check"]:
            found = [problem for file in files for problem in problems(file)]
            print("\n".join(found) or f"{len(files)} translations are whole.")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
