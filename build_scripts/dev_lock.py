"""Make the locked requirements again from pyproject.toml, for every supported system and Python at once."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import dev_environment
from dev_environment import Lock

RESOLVER = "uv"
OLDEST_PYTHON = "3.11"


def command(root: Path, uv: Path, lock: Lock) -> list[str]:
    """Return the resolver's command for a lock; the development lock keeps to the versions of the runtime lock."""
    group = ["--group", "dev", "--constraint", f"build_scripts/{Lock.RUNTIME.value}"] if lock is Lock.DEVELOPMENT else []
    return [
        *(str(uv), "pip", "compile", str(root / "pyproject.toml"), *group),
        *("--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes", "--no-header", "--no-annotate"),
        *("--no-emit-index-url", "--no-emit-find-links", "--upgrade", "--quiet"),
        *("--output-file", f"build_scripts/{lock.value}"),
    ]


def write(root: Path) -> int:
    """Write both locks. Returns 0, or 6 when the resolver or the network failed."""
    with tempfile.TemporaryDirectory() as folder:
        print(f"Fetching the resolver ({RESOLVER}) ...", flush=True)
        venv = Path(folder) / "resolver"
        python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        steps = [
            [sys.executable, "-m", "venv", str(venv)],
            [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", RESOLVER],
            *(command(root, python.with_name("uv.exe" if sys.platform == "win32" else "uv"), lock) for lock in Lock),
        ]
        for step in steps:
            if subprocess.run(step, cwd=root, check=False).returncode:
                print("The locks were not made; the message above says why.", file=sys.stderr)
                return dev_environment.EXIT_PYTHON_PACKAGES
    print("Locked: " + ", ".join(f"build_scripts/{lock.value}" for lock in Lock))
    return 0
