"""Starts the program on a display of its own, once for each thing to be measured, and gathers what each process answers."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.bench.orders import Orders, Patience, Task
from kiosk.bench.series import YARDSTICK, Case, Series
from kiosk.errors import KioskError

DROP_CACHES = Path("/proc/sys/vm/drop_caches")
LONGEST_START = 300.0  # seconds; a pack of 10,000 pages is read for the first time
LONGEST_WORK = 3600.0
SCRATCH = Path(tempfile.gettempdir(), f"kiosk-bench-{os.getpid()}")
PHASES = ("command line", "imports", "pack", "screens", "window", "first frame", "interactive", "complete")
DRAWING = {
    "software": {"QT_QUICK_BACKEND": "software"},
    "opengl": {"QSG_RHI_BACKEND": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1"},
}


class BenchError(KioskError):
    """The program that is measured did not do what it should."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: how the program is started, in which folder, and on which display; none of its own where one is given."""

    program: tuple[str, ...]
    folder: Path
    display: str | None = None


@contextmanager
def display(size: tuple[int, int], given: str | None) -> Iterator[str]:
    """A display of that many pixels: the one that is given, or an X server without a screen. Raises BenchError where there is none."""
    if given is not None:
        yield given
        return
    if shutil.which("Xvfb") is None:
        raise BenchError("There is no Xvfb to measure on. Install it (Debian: xvfb), or name a display with --display.")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read, encoding="ascii") as told:
                number = told.readline().strip()
            if not number:
                raise BenchError("Xvfb did not start.")
            yield f":{number}"
        finally:
            server.terminate()


def drop_caches() -> bool:
    """Forget what the system keeps of the disk; False where that is not allowed."""
    if sys.platform == "win32":
        return False
    try:
        os.sync()
        DROP_CACHES.write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


@dataclass(slots=True)
class Runner:
    """Runs the cases of one display."""

    subject: Subject
    patience: Patience
    shown_on: str
    report: Callable[[str], None]

    def start(self, case: Case, content: Path, *, cold: bool = False) -> list[Series]:
        """One start, and the memory after it."""
        answer, begun = self._run(case, self._arguments(case, content), () if cold else (Task.MEMORY,))
        measures = [] if cold else list(measured(case, answer))
        return [*measures, *phases(case, answer["marks"], begun, "cold" if cold else "start")]

    def work(self, case: Case, content: Path, tasks: Sequence[Task]) -> list[Series]:
        """One process that does the tasks."""
        answer, _ = self._run(case, self._arguments(case, content), tasks)
        return [series for series in measured(case, answer) if not series.measure.startswith("start/")]

    def yardstick(self, case: Case) -> list[Series]:
        named = Case(YARDSTICK, case.width, case.height, case.renderer)
        answer, begun = self._run(named, (str(case.width), str(case.height)), ())
        return [*measured(named, answer), *phases(named, answer["marks"], begun, "start")]

    def check(self, case: Case, content: Path) -> list[Series]:
        """`kiosk check`: how long it takes, and how much of a processor's time."""
        before, begun = os.times(), time.monotonic()
        done = subprocess.run(
            [*self.subject.program, "check", str(content)], capture_output=True, text=True, check=False, cwd=self.subject.folder
        )
        if done.returncode:
            raise BenchError(f"The pack {content} has errors: {done.stdout.splitlines()[-1:]}.")
        after, ended = os.times(), time.monotonic()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        return [Series(case, "check/time", "s", (ended - begun,)), Series(case, "check/processor", "s", (used,))]

    def _arguments(self, case: Case, content: Path) -> tuple[str, ...]:
        return ("--content", str(content), "--window", f"{case.width}x{case.height}")

    def _run(self, case: Case, arguments: tuple[str, ...], tasks: Sequence[Task]) -> tuple[dict[str, Any], float]:
        """The answer of one process, and when it was started. Raises BenchError where it gives none."""
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
            file, answer = Path(scratch, "orders.json"), Path(scratch, "answer.json")
            Orders(arguments, tuple(tasks), self.patience, answer, yardstick=case.pack == YARDSTICK).write(file)
            command = [*self.subject.program, "bench", "--inside", str(file)]
            limit = LONGEST_START + LONGEST_WORK * bool(tasks)
            begun = time.monotonic()
            done = subprocess.run(
                command,
                env=self._environment(case),
                cwd=self.subject.folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
                timeout=limit,
            )
            if not answer.is_file():
                raise BenchError(f"The kiosk gave no answer ({case}; exit code {done.returncode}): {done.stderr[-2000:]}")
            told: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
            return told, begun

    def _environment(self, case: Case) -> dict[str, str]:
        """The settings of everybody, a state folder of the pack's own, no rest before a touch counts again, and modules compiled before."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("KIOSK_", "QT_", "QSG_", "PYTHON"))}
        chosen = {
            "KIOSK_STATE_DIR": str(self.state_of(case)),
            "KIOSK_DIAGONAL_MM": "1090",
            "KIOSK_REPEAT_GUARD_S": "0",
            "KIOSK_IDLE_MENU_S": "3600",
            "KIOSK_IDLE_READING_S": "3600",
            "KIOSK_REDUCED_MOTION": "false",
            "PYTHONPYCACHEPREFIX": str(SCRATCH / "compiled"),
        }
        return kept | chosen | {"DISPLAY": self.shown_on, "QT_QPA_PLATFORM": "xcb"} | DRAWING[case.renderer]

    def state_of(self, case: Case) -> Path:
        """The state folder stays from one start to the next, as that of a kiosk does."""
        folder = SCRATCH / "state" / case.pack
        folder.mkdir(parents=True, exist_ok=True)
        return folder


def clean_up() -> None:
    """Remove the state folders of this run, and what was compiled for it."""
    shutil.rmtree(SCRATCH, ignore_errors=True)


def measured(case: Case, answer: dict[str, Any]) -> Iterator[Series]:
    for measure, told in answer["measures"].items():
        if told["values"]:
            yield Series(case, measure, told["unit"], tuple(told["values"]))


def phases(case: Case, marks: dict[str, float], begun: float, word: str) -> list[Series]:
    """The three times that count, from the start of the process on, and how long each phase took: those as "phase/…", of warm starts."""
    since = {name: marks[name] - begun for name in PHASES if name in marks}
    told = [Series(case, f"{word}/{name}", "s", (since[name],)) for name in ("first frame", "interactive", "complete") if name in since]
    if word == "cold":
        return told
    names = [name for name in PHASES if name in since and name != "complete"]
    steps = zip(names, [0.0, *(since[name] for name in names)], strict=False)
    return told + [Series(case, f"phase/{name}", "s", (since[name] - before,)) for name, before in steps]


def size_of(folder: Path) -> int:
    """The bytes of all files under a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def own_program() -> tuple[str, ...]:
    """How this program is started once more: the standalone folder is its own interpreter."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "kiosk")
