"""A throw-away Debian system for the trials of the package: made once, unpacked anew for each trial, booted with systemd-nspawn.

It has no network. Everything here needs root; the machine it runs on stays as it was.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import stat
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from build_keep import BuildError

BOOT_SECONDS = 60
ENVIRONMENT = ("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8", "TERM=dumb")
STEP_SECONDS = 0.2
# The real first virtual terminal, for seatd; only on a machine where no login and no desktop can be on it.
TERMINALS = (Path("/dev/tty0"), Path("/dev/tty1"))
# What dpkg and the tools that keep users write beside a package's own files: lists, logs, copies of the files before the last change.
OF_THE_TOOLS = ("var/lib/dpkg/", "var/log/", "var/cache/", "etc/passwd-", "etc/group-", "etc/shadow-", "etc/gshadow-", "etc/.pwd.lock")
NOT_ON_DISK = ("dev/", "proc/", "run/", "sys/", "tmp/")


@dataclass(frozen=True)
class Answer:
    """How a command ended: its exit code, and all it said."""

    code: int
    said: str


# Runs a command in the system and says how it ended.
Run = Callable[..., Answer]


def ask(command: Sequence[str]) -> Answer:
    """Run a command that is asked nothing, and say how it ended."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False
    )
    return Answer(done.returncode, done.stdout)


def make(packages: Sequence[str], under: Path) -> Path:
    """Return a .tar of this machine's release of Debian with these packages and what they depend on, made where it is not there yet."""
    suite = platform.freedesktop_os_release().get("VERSION_CODENAME", "stable")
    named = ",".join(sorted(packages))
    archive = under / f"root-{suite}-{hashlib.sha256(named.encode()).hexdigest()[:12]}.tar"
    if not archive.exists():
        part = archive.with_name(f"part-{archive.name}")
        done = ask(("mmdebstrap", "--variant=minbase", f"--include={named}", suite, str(part)))
        if done.code:
            raise BuildError("mmdebstrap failed:\n" + "\n".join(done.said.splitlines()[-10:]))
        part.rename(archive)
    return archive


@contextmanager
def unpacked(archive: Path, under: Path) -> Iterator[Path]:
    """Unpack the system into a folder that is gone afterwards."""
    root = under / "root"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    try:
        done = ask(("tar", "-xf", str(archive), "--numeric-owner", "-C", str(root)))
        if done.code:
            raise BuildError(f"tar failed: {done.said}")
        yield root
    finally:
        shutil.rmtree(root, ignore_errors=True)


def nspawn(root: Path, *options: str) -> list[str]:
    """Return the command line that boots the system."""
    plain = ("--quiet", "--register=no", "--link-journal=no", "--resolv-conf=off", "--timezone=off", "--private-network")
    scope = () if is_under_systemd() else ("--keep-unit",)
    return ["systemd-nspawn", f"--directory={root}", "--machine=kiosk-trial", *plain, *scope, *options]


def is_under_systemd() -> bool:
    """Say whether systemd runs the machine on which this is tried."""
    return Path("/run/systemd/system").is_dir()


def inside(root: Path) -> Run:
    """Return what runs a command in a system that is not booted: in a chroot, without a network."""
    apart = ("unshare", "--net", "--pid", "--fork", "--kill-child", f"--mount-proc={root / 'proc'}")
    enter = (*apart, "--", "chroot", str(root), "/usr/bin/env", "-i", *ENVIRONMENT)
    return lambda *command: ask((*enter, *command))


def terminals() -> tuple[Path, ...]:
    """Return the virtual terminals that a booted system may have: none on a machine that needs them itself."""
    return () if is_under_systemd() or not all(path.exists() for path in TERMINALS) else TERMINALS


def until(what: str, is_so: Callable[[], bool], seconds: float) -> float:
    """Wait until it is so and return the seconds it took. Raises BuildError after so many."""
    begun = time.monotonic()
    while not is_so():
        if time.monotonic() - begun > seconds:
            raise BuildError(f"After {seconds:.0f} s: {what}")
        time.sleep(STEP_SECONDS)
    return time.monotonic() - begun


def child_of(pid: int) -> int:
    """Return the process a process has started; 0 where there is none yet."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    names = children.read_text().split() if children.exists() else []
    return int(names[0]) if names else 0


@contextmanager
def booted(root: Path, binds: Sequence[str]) -> Iterator[Run]:
    """Boot the system with systemd as its first process, and give what runs a command in it. Raises BuildError where it does not come up."""
    options = [f"--bind={bind}" for bind in (*binds, *map(str, terminals()))]
    command = nspawn(root, "--boot", "--console=passive", *options)
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as machine:
        try:
            until("the system was not started", lambda: machine.poll() is not None or child_of(machine.pid) > 0, BOOT_SECONDS)
            enter = (
                "nsenter",
                "--target",
                str(child_of(machine.pid)),
                *["--mount", "--uts", "--ipc", "--net", "--pid", "--root", "--wd", "--"],
                "env",
                "-i",
                *ENVIRONMENT,
            )
            until("systemd was not up", lambda: is_up(enter), BOOT_SECONDS)
            yield lambda *asked: ask((*enter, *asked))
        finally:
            machine.terminate()


def is_up(enter: Sequence[str]) -> bool:
    """Say whether all that starts with the system has started."""
    return ask((*enter, "systemctl", "is-system-running")).said.split()[-1:] in (["running"], ["degraded"])


def described(path: Path) -> str:
    """Return what a file is: its kind and rights, its owner, and its content or where it points."""
    facts = path.lstat()
    content = hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(facts.st_mode) else ""
    target = str(path.readlink()) if path.is_symlink() else ""
    return f"{stat.filemode(facts.st_mode)} {facts.st_uid}:{facts.st_gid} {content}{target}"


def listing(root: Path) -> dict[str, str]:
    """Return every file and folder of the system and what it is, without what the tools keep for themselves."""
    found: dict[str, str] = {}
    for place, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(place) / name
            short = path.relative_to(root).as_posix()
            if not f"{short}/".startswith(NOT_ON_DISK) and not f"{short}/".startswith(OF_THE_TOOLS) and short not in OF_THE_TOOLS:
                found[short] = described(path)
    return found


def differences(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return a line for everything that is there now and was not, that was there and is not, or that changed."""
    lines = [f"left behind: {name}" for name in sorted(after.keys() - before.keys())]
    lines += [f"gone: {name}" for name in sorted(before.keys() - after.keys())]
    return lines + [f"changed: {name}" for name in sorted(before.keys() & after.keys()) if before[name] != after[name]]
