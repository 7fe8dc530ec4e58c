"""Gathers in one file what somebody who helps from afar needs, and nothing about persons."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk import doctor, setting_checks
from kiosk.errors import UsageError
from kiosk.settings import Loaded
from kiosk.settings_text import rows
from kiosk.station.logs import CRASH_NAME, EARLIER_CRASH_NAME
from kiosk.whole_file import in_the_way, move_new, reason, taken

LARGEST = 3 << 20  # bytes of one file, of which the end is taken: more than a log file has
MOST_LOGS = 12
# With log_level = "debug", the screens somebody went through: the way of a visitor.
_WAY = re.compile(r"\b(screen|staff)=[^\s\"]")
_SOMEBODYS_HOME = re.compile(r"((?:/home/|/Users/|[A-Za-z]:\\{1,2}Users\\{1,2}))[^/\\\s\":;,]+")
LEFT_OUT = "Not in it: the PIN and its hash, the event's name, the names of user and machine, and the screens visitors went through."
README = f"""\
What `kiosk support` gathered.

doctor.json     what `kiosk doctor` found
settings.json   each setting, and where it comes from; of a secret, only whether it is set
versions.json   of the kiosk and of what it runs on
packages.json   the Python packages, with their versions
logs/           the end of the logs, and the traces of the last crashes

{LEFT_OUT}
The home folder stands as ~, a user's name in a path as (user), the machine's as (machine).
"""


@dataclass(frozen=True, slots=True)
class Names:
    """What is taken out of every text: the home folder and the machine's name; and whoever else has a home folder."""

    home: str
    machine: str

    def without(self, text: str) -> str:
        """The text with each of them replaced, where it stands as a word of its own."""
        home = self.home.rstrip("/\\")
        if len(home) > 1:
            for written in {home, json.dumps(home)[1:-1]}:  # as it is, and as JSON escapes it
                text = re.sub(rf"{re.escape(written)}(?![\w-])", "~", text)
        text = _SOMEBODYS_HOME.sub(r"\1(user)", text)
        if self.machine not in ("", "localhost", "kiosk"):
            text = re.sub(rf"(?<![\w-]){re.escape(self.machine)}(?![\w-])", "(machine)", text)
        return text


def own_names() -> Names:
    """Of the session that this runs in."""
    return Names(str(Path.home()), platform.node())


def gather(loaded: Loaded, names: Names) -> dict[str, str]:
    """The files of the archive: texts by their names."""
    findings = doctor.examine(loaded)
    problems = setting_checks.problems_of(loaded, setting_checks.pack_of(loaded.settings))
    settings = {"settings": rows(loaded), "problems": [str(problem) for problem in problems]}
    files = {
        "README.txt": README,
        "doctor.json": _json(doctor.as_json(findings)),
        "settings.json": _json(settings),
        "versions.json": _json(doctor.versions()),
        "packages.json": _json(packages()),
    }
    files |= logs(loaded.settings.state_dir)
    return {name: text if name == "README.txt" else names.without(text) for name, text in files.items()}


def packages() -> Mapping[str, str]:
    """Each installed Python package and its version; of the standalone folder, its components."""
    bill = Path(sys.executable).parent / "sbom.cdx.json"
    if getattr(sys, "frozen", False):
        try:
            components = json.loads(bill.read_text(encoding="utf-8"))["components"]
            return {one["name"]: str(one.get("version", "?")) for one in components}
        except (OSError, ValueError, KeyError):
            return {}
    import importlib.metadata  # the standalone folder lacks what it stands on

    found = {dist.metadata["Name"]: dist.version for dist in importlib.metadata.distributions()}
    return dict(sorted(found.items(), key=lambda item: item[0].lower()))


def logs(state_dir: Path) -> dict[str, str]:
    """The logs of a state folder without the lines that tell a visitor's way, and what crashes left."""
    with suppress(OSError):
        found = [*sorted(state_dir.glob("*.log*")), state_dir / CRASH_NAME, state_dir / EARLIER_CRASH_NAME]
        return {f"logs/{path.name}": _log_text(path) for path in found[: MOST_LOGS + 2] if path.is_file() and not path.is_symlink()}
    return {}


def _log_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LARGEST))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError as error:
        return f"cannot be read: {reason(error)}\n"
    kept = [line for line in lines if not _WAY.search(line)]
    left = f"({len(lines) - len(kept)} lines that name screens are left out)\n" if len(kept) < len(lines) else ""
    return left + "".join(f"{line}\n" for line in kept)


def write(files: Mapping[str, str], to: Path) -> None:
    """Write the archive whole or not at all. Raises UsageError where there is such a file already, or none can be written."""
    if said := in_the_way(to):
        raise UsageError(said)
    unfinished: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=to.absolute().parent, prefix=".kiosk-", suffix=".zip", delete=False) as file:
            unfinished = Path(file.name)
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, text in files.items():
                    archive.writestr(name, text.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        move_new(unfinished, to)
    except OSError as error:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
        raise UsageError(taken(to) if isinstance(error, FileExistsError) else f"{to} cannot be written ({reason(error)}).") from error


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
