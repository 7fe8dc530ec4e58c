"""Starts the folder on Windows and macOS, where there is no strace and no namespace, and reads what it says.

As in `build_try`, every trial runs from a copy in a path with spaces and accents, with next to nothing in the environment. What is mapped
and which sockets are opened is not seen here, and the trials run as whoever builds.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import build_try
from build_target import HERE
from build_trials import PIN, slideshow
from build_try import Outcome, Trial, problems_of

# Windows starts nothing that does not know where Windows is.
KEPT = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "TMPDIR")


def environment(place: Path, given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment of the trials, with `place` as the home of whoever runs them."""
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(place))
    return {name: given[name] for name in KEPT if name in given} | homes | {"KIOSK_STATE_DIR": str(place / "state")}


def trials(show: str, place: Path) -> list[Trial]:
    """Return the trials; `show` is a slideshow of the pack, `place` a folder they may write to. The last five need a desktop."""
    software = {"QT_QUICK_BACKEND": "software"}
    screenless = software | {"QT_QPA_PLATFORM": "offscreen"}
    short = ("--duration", "4")
    return [
        Trial("--version", ("--version",)),
        Trial("check", ("check",)),
        Trial("settings", ("settings",)),
        Trial("pin", ("pin", "--stdin"), fed=PIN),
        Trial("bench", ("bench", "--help")),
        Trial("the notes of a slideshow", ("notes", show)),
        Trial("a tour of every screen", ("screenshots", str(place / "tour"), "--size", "1280x800"), screenless),
        Trial("a slideshow as a PDF", ("export", show, "--to", str(place / "show.pdf")), screenless),
        Trial("screens", ("screens", "--json")),
        Trial("a window, drawn in software", ("run", *short), software),
        Trial("a window, drawn as Qt chooses", ("run", *short)),
        Trial("a slideshow", ("slideshow", show, "--no-presenter", *short), software),
        Trial("supervised", ("serve", *short), software),
    ]


def run(trial: Trial, program: Sequence[str], place: Path) -> Outcome:
    """Run a trial; a program that does not end is ended, with the code 124."""
    whole = environment(place) | dict(trial.environment)
    try:
        done = subprocess.run(
            [*program, *trial.arguments],
            input=trial.fed,
            cwd=place,
            env=whole,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=build_try.TRIAL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Outcome(124, "It did not end.", frozenset(), frozenset())
    return Outcome(done.returncode, done.stdout + done.stderr, frozenset(), frozenset())


def try_folder(folder: Path) -> list[str]:
    """Start a copy of the folder in every way it has to stand, and return what is wrong."""
    found: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-build-") as name:
        under = Path(name)
        copy, place = build_try.strange_copy(folder, under), build_try.writable(under)
        try:
            every = trials(slideshow(copy), place)
            for number, trial in enumerate(every, 1):
                begun = time.monotonic()
                wrong = problems_of(trial, run(trial, [str(copy / HERE.program)], place))
                state = "FAILED" if wrong else "ok    "
                print(f"      {state} {number}/{len(every)} {trial.name} ({time.monotonic() - begun:.1f} s)", flush=True)
                found += wrong
        finally:
            build_try.remove(copy.parent)
    return found
