"""The project's virtual environment: made once, filled from hash-locked files, repaired when an installation was cut short.

`.venv/kiosk-stamp.json` says what is in it; while it matches, nothing is started and no network is touched. A folder without
a stamp was interrupted half-way (a killed pip may leave a package that pip itself can no longer replace) and is made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import dev_pip

EXIT_PYTHON_PACKAGES = 6


class Lock(Enum):
    """A locked set of Python packages; the value is its file in build_scripts/."""

    RUNTIME = "requirements.txt"
    DEVELOPMENT = "requirements-dev.txt"


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from: interpreter, platform, and the SHA-256 of each lock installed in it."""

    python: str
    platform: str
    locks: dict[str, str] = field(default_factory=dict)


def venv_python(root: Path) -> Path:
    """Return the interpreter of the project's environment, whether or not it exists yet."""
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_path(root: Path) -> Path:
    """Return the file that says what is installed."""
    return root / ".venv" / "kiosk-stamp.json"


def lock_path(root: Path, lock: Lock) -> Path:
    """Return the file of a lock."""
    return root / "build_scripts" / lock.value


def digest(path: Path) -> str:
    """Return the SHA-256 of a lock, the same on every system whatever the line endings of the checkout."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def current_stamp() -> Stamp:
    """Return the stamp of an environment that this interpreter would make, with nothing installed."""
    return Stamp(f"{sys.version_info.major}.{sys.version_info.minor}", sysconfig.get_platform())


def read_stamp(root: Path) -> Stamp | None:
    """Return the environment's stamp, or None when there is none that can be trusted."""
    try:
        data = json.loads(stamp_path(root).read_text(encoding="utf-8"))
        return Stamp(str(data["python"]), str(data["platform"]), {str(name): str(value) for name, value in data["locks"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_stamp(root: Path, stamp: Stamp) -> None:
    """Record what is installed, in one step: a reader sees the old stamp or the new one, never half of it."""
    part = stamp_path(root).with_suffix(".part")
    part.write_text(json.dumps({"python": stamp.python, "platform": stamp.platform, "locks": stamp.locks}, indent=1), encoding="utf-8")
    part.replace(stamp_path(root))


def is_usable(root: Path, stamp: Stamp | None) -> bool:
    """Say whether the environment was finished by this version of Python and its interpreter is still there."""
    fresh = current_stamp()
    return stamp is not None and (stamp.python, stamp.platform) == (fresh.python, fresh.platform) and venv_python(root).exists()


def is_ready(root: Path, lock: Lock) -> bool:
    """Say whether the environment holds exactly this lock, without starting anything."""
    stamp = read_stamp(root)
    return is_usable(root, stamp) and stamp is not None and stamp.locks.get(lock.name) == digest(lock_path(root, lock))


@contextlib.contextmanager
def exclusive(root: Path) -> Iterator[None]:
    """Let one dev.py at a time change the environment; a second one waits and then finds it ready."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    (root / "build").mkdir(exist_ok=True)
    with (root / "build" / "dev.lock").open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Waiting for another dev.py that is installing ...", flush=True)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def make(root: Path) -> int:
    """Make an empty environment with pip in place of whatever is there. Return an exit code."""
    venv = root / ".venv"
    if venv.exists() or venv.is_symlink():
        print("      removing an environment that is unfinished or of another Python", flush=True)
        if venv.is_symlink():
            venv.unlink()
        else:
            shutil.rmtree(venv)
    if subprocess.run((sys.executable, "-m", "venv", str(venv)), check=False).returncode:
        print(f"The virtual environment could not be made in {venv}; the message above says why.", file=sys.stderr, flush=True)
        return EXIT_PYTHON_PACKAGES
    return 0


def install(root: Path, lock: Lock, stamp: Stamp) -> int:
    """Install a lock into the environment and record it. Return an exit code."""
    stamp_path(root).unlink(missing_ok=True)
    if dev_pip.install(venv_python(root), lock_path(root, lock), root / ".venv" / "tmp"):
        print(
            "The packages could not be installed; pip's message is above. Nothing is lost: the same command starts again.\n"
            "The first start needs a network connection (about 100 MB), later ones do not.",
            file=sys.stderr,
            flush=True,
        )
        return EXIT_PYTHON_PACKAGES
    # Another lock that no longer matches its file must be installed again when its turn comes.
    current = {known.name: digest(lock_path(root, known)) for known in Lock if lock_path(root, known).exists()}
    kept = {name: value for name, value in stamp.locks.items() if current.get(name) == value}
    write_stamp(root, Stamp(stamp.python, stamp.platform, {**kept, lock.name: digest(lock_path(root, lock))}))
    return 0


def synchronise(root: Path, lock: Lock) -> int:
    """Bring the environment to a lock; does nothing, and needs no network, when it is there already. Return an exit code."""
    if is_ready(root, lock):
        return 0
    with exclusive(root):
        if is_ready(root, lock):
            return 0
        started = time.monotonic()
        stamp = read_stamp(root)
        print("Preparing the kiosk; this happens once.", flush=True)
        if not is_usable(root, stamp):
            print("[1/2] making the virtual environment .venv/", flush=True)
            code = make(root)
            if code:
                return code
            stamp = current_stamp()
        assert stamp is not None
        print(f"[2/2] installing the {lock.name.lower()} packages", flush=True)
        code = install(root, lock, stamp)
        if not code:
            print(f"      done in {time.monotonic() - started:.0f} s", flush=True)
        return code
