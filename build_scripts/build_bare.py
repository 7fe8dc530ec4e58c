"""Starts the folder on a system that has nothing but the libraries it says it needs: no Python, no shell, no fonts, no settings."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import build_check
import build_elf
import build_system
import dev_system
from build_keep import BuildError
from build_try import NOBODY, Outcome, Trial, problems_of, within

LOADER = "ld-linux"
SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


def places(listing: str) -> dict[str, Path]:
    """Return where each library of this system is, from what `ldconfig -p` prints; the first of a name is the one that is loaded."""
    found: dict[str, Path] = {}
    for line in listing.splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow and "x32" not in name:
            found.setdefault(name.partition(" ")[0], Path(path))
    return found


def all_needed(names: list[str], where: Mapping[str, Path]) -> set[Path]:
    """Return these libraries and all they need in turn. Raises BuildError for one this system does not have."""
    found: set[Path] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name not in where:
            raise BuildError(f"This system has no {name}.")
        if where[name] not in found:
            found.add(where[name])
            left += build_elf.read_library(where[name]).needed
    return found


def furnish(root: Path, folder: Path) -> int:
    """Put the libraries that the folder takes from the system into `root`, at their places. Return how many that makes."""
    where = places(build_system.ask("/sbin/ldconfig", "-p"))
    needed = all_needed(build_check.needed_of_the_system(folder), where)
    for path in needed:
        target = root / path.relative_to("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        target.chmod(0o755)
    loader = root / "lib64" / next(path.name for path in needed if path.name.startswith(LOADER))
    if not loader.exists():
        loader.parent.mkdir(exist_ok=True)
        shutil.copyfile(where[loader.name], loader)
        loader.chmod(0o755)
    return len(needed)


def shut_in(root: Path, command: list[str]) -> list[str]:
    """Return the command with `root` as its whole file system, without a network, as an ordinary user where this is root."""
    unshare = shutil.which("unshare") or "unshare"
    if dev_system.is_root():
        return [
            unshare,
            "--net",
            "--",
            shutil.which("chroot", path=SYSTEM_PATH) or "chroot",
            f"--userspec={NOBODY}:{NOBODY}",
            str(root),
            *command,
        ]
    return [unshare, "--user", "--map-current-user", "--net", f"--root={root}", "--", *command]


def try_bare(trial: Trial, root: Path, program: Path) -> list[str]:
    """Run a trial in a furnished `root`, where `program` lies, and return what is wrong."""
    inside = str(Path("/") / program.relative_to(root))
    whole = within(trial.environment, shut_in(root, [inside, *trial.arguments]))
    done = subprocess.run(whole, capture_output=True, encoding="utf-8", errors="replace", check=False)
    return problems_of(trial, Outcome(done.returncode, done.stdout + done.stderr, frozenset(), frozenset()))
