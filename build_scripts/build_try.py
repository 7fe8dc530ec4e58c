"""Starts the folder the way a strange machine would and reads what it says.

Every trial runs from a copy in a path with spaces and accents that nobody may write to, as an ordinary user, with an empty environment
but for what the trial names, in a network namespace that has no network (see `Trial.apart`), under strace: that tells which libraries
were mapped and which kinds of sockets were opened.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import dev_system
from build_freeze import INSIDE
from build_keep import BuildError

STRANGE = "dossier à essayer"
NOBODY = 65534
TRIAL_SECONDS = 900  # a tour of every screen in every language takes minutes on a busy machine
STARTS = 5
FIRST_FRAME = "screen="  # the log names each screen when it has come to rest, the first when its frame was shown
# What the loader maps is denied to writers; other mappings, of a picture or of a plugin's description, are not.
MAPPED = re.compile(rf"MAP_DENYWRITE, \d+<[^>]*?/kiosk/({INSIDE}/[^>]+)>")
SOCKET = re.compile(r"socket\((AF_\w+)")
LOCAL = frozenset({"AF_UNIX"})
# The compositor's own lines begin with the time since its start.
BAD = re.compile(r"^(?!\d\d:\d\d:\d\d\.\d{3} \[).*(\b(WARNING|ERROR|CRITICAL)\b|Traceback|Fatal|Error:|cannot open shared object)")


@dataclass(frozen=True)
class Trial:
    """One start: the arguments, what is in its environment, what it is fed, and the command `around` it, a compositor for example.

    `apart` is in a network namespace of its own.

    `maps` are libraries without which it did not do what it is for, `says` words without which it kept something to itself; `forgiven` is a
    pattern of what it may complain of.
    """

    name: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    fed: str = ""
    code: int = 0
    around: tuple[str, ...] = ()
    apart: bool = True
    maps: tuple[str, ...] = ()
    forgiven: str = "$^"
    says: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What a trial said and did: its exit code, its words, the files of the folder it mapped, the kinds of sockets it opened."""

    code: int
    said: str
    mapped: frozenset[str]
    sockets: frozenset[str]


def problems_of(trial: Trial, outcome: Outcome) -> list[str]:
    """Return what is wrong with how a trial went."""
    found: list[str] = []
    if outcome.code != trial.code:
        found.append(f"ended with {outcome.code} instead of {trial.code}: {' / '.join(outcome.said.splitlines()[-4:])}")
    found += [f"said: {line}" for line in outcome.said.splitlines() if BAD.search(line) and not re.search(trial.forgiven, line)]
    found += [f"did not say: {words}" for words in trial.says if words not in outcome.said]
    found += [f"opened a socket of the kind {kind}" for kind in sorted(outcome.sockets - LOCAL)]
    names = {name.rpartition("/")[2] for name in outcome.mapped}
    found += [f"did not map {name}" for name in trial.maps if name not in names]
    return [f"{trial.name}: {line}" for line in found]


def read_trace(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the files of the folder that were mapped as libraries, and the kinds of sockets, from what strace wrote."""
    return frozenset(MAPPED.findall(text)), frozenset(SOCKET.findall(text))


def confined(command: Sequence[str], apart: bool = True) -> list[str]:
    """Return the command, `apart` in a network namespace of its own, as an ordinary user where this is root."""
    if dev_system.is_root():
        user = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--no-new-privs", "--")
        return [*(("unshare", "--net", "--") if apart else ()), *user, *command]
    return [*(("unshare", "--user", "--map-current-user", "--net", "--") if apart else ()), *command]


def traced(command: Sequence[str], trace: Path) -> list[str]:
    """Return the command under strace, which writes to `trace`."""
    return ["strace", "-f", "-qq", "-y", "--seccomp-bpf", "-e", "trace=socket,mmap", "-e", "signal=none", "-o", str(trace), *command]


def within(environment: Mapping[str, str], command: Sequence[str]) -> list[str]:
    """Return the command with this environment and nothing else."""
    return ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in environment.items()), *command]


def run_trial(trial: Trial, program: Path, place: Path) -> Outcome:
    """Run a trial; `place` is a folder it may write to. A program that does not end is ended, with the code of `timeout`, 124."""
    trace = place / "trace"
    trace.unlink(missing_ok=True)
    command = [*trial.around, *traced([str(program), *trial.arguments], trace)]
    command[0] = shutil.which(command[0]) or command[0]
    whole = confined(["timeout", "-k", "5", str(TRIAL_SECONDS), *within(trial.environment, command)], trial.apart)
    done = subprocess.run(whole, input=trial.fed, cwd=place, capture_output=True, encoding="utf-8", errors="replace", check=False)
    mapped, sockets = read_trace(trace.read_text(encoding="utf-8", errors="replace")) if trace.exists() else (frozenset(), frozenset())
    return Outcome(done.returncode, done.stdout + done.stderr, mapped, sockets)


def strange_copy(folder: Path, under: Path) -> Path:
    """Copy the folder into a path with spaces and accents, readable by all and writable by nobody, and return the copy."""
    under.chmod(0o755)
    copy = under / STRANGE / folder.name
    shutil.copytree(folder, copy, symlinks=True)
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    return copy


def writable(under: Path) -> Path:
    """Make a folder that the ordinary user of the trials may write to."""
    place = under / "place"
    place.mkdir(mode=0o777)
    place.chmod(0o777)
    return place


def remove(folder: Path) -> None:
    """Remove a folder that nobody may write to."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink() and (path.is_dir() or os.name == "nt"):  # Windows removes no file that may not be written
            path.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def display() -> Iterator[str]:
    """Keep a virtual X display of 1920x1080 pixels up, and give its name. Raises BuildError where none comes up."""
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-ac")
    server = subprocess.Popen(command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise BuildError("No virtual X display came up.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def first_frame(program: Path, environment: Mapping[str, str]) -> float:
    """Return the seconds from the start of the kiosk to its first frame. Raises BuildError where it says nothing of one."""
    command = confined(within(environment, [str(program), "run", "--duration", "20"]))
    begun = time.monotonic()
    with subprocess.Popen(command, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8") as kiosk:
        assert kiosk.stderr is not None
        said: list[str] = []
        for line in kiosk.stderr:
            said.append(line)
            if FIRST_FRAME in line:
                seconds = time.monotonic() - begun
                kiosk.terminate()
                kiosk.communicate()
                return seconds
    raise BuildError("The kiosk showed no first frame:\n" + "".join(said[-5:]))


def start_times(program: Path, environment: Mapping[str, str]) -> list[float]:
    """Return the seconds to the first frame of some starts, in their order."""
    return [first_frame(program, environment) for _ in range(STARTS)]


def try_all(trials: Sequence[Trial], program: Path, place: Path) -> tuple[list[str], frozenset[str]]:
    """Run every trial and return what is wrong, and the files of the folder that at least one of them mapped."""
    found: list[str] = []
    mapped: frozenset[str] = frozenset()
    for number, trial in enumerate(trials, 1):
        begun = time.monotonic()
        outcome = run_trial(trial, program, place)
        wrong = problems_of(trial, outcome)
        kinds = ", ".join(sorted(outcome.sockets)) or "none"
        state = "ok    " if not wrong else "FAILED"
        print(f"      {state} {number}/{len(trials)} {trial.name} ({time.monotonic() - begun:.1f} s; sockets: {kinds})", flush=True)
        found += wrong
        mapped |= outcome.mapped
    return found, mapped


def unmapped(folder: Path, names: Sequence[str], mapped: frozenset[str]) -> list[str]:
    """Return the libraries of the folder that no trial mapped, from their names in it; a link counts as what it points to."""
    real = {str((folder / name).resolve()) for name in mapped}
    return [name for name in names if str((folder / name).resolve()) not in real]


def is_possible() -> bool:
    """Say whether the trials can run on this system: they are made of Linux's means."""
    return sys.platform == "linux"
