"""The two programs of the comparison, each a tree of processes: how it is started, what it takes of the machine, and how it is ended."""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from build_keep import BuildError
from build_try import confined, within

CHROMIUM = "chromium"
PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
TICK = 1 / os.sysconf("SC_CLK_TCK")
# What a kiosk on a browser is usually started with: nothing that asks, updates, translates or speaks to the network. There is no graphics
# card; `--disable-gpu` names what Chromium falls back to without one, its software compositor.
FLAGS = (
    "--kiosk",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-breakpad",
    "--disable-session-crashed-bubble",
    "--disable-infobars",
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    "--disable-features=Translate,MediaRouter,OptimizationHints",
    "--password-store=basic",
    "--window-position=0,0",
    "--window-size=1920,1080",
)


@dataclass(frozen=True, slots=True)
class Contender:
    """A program to measure: its command for a screen ("attract", "home"), its environment, and the folder it may write to.

    It is run by an `ordinary` user where this is root, as a browser has to be.
    """

    name: str
    commands: Mapping[str, tuple[str, ...]]
    environment: Mapping[str, str]
    home: Path
    ordinary: bool = True


@dataclass(frozen=True, slots=True)
class Usage:
    """What a tree of processes has used: seconds of processor, by the clock of the scheduler."""

    processor: float
    at: float


def kiosk(program: Path, content: Path, home: Path) -> Contender:
    """The packaged kiosk."""
    command = (str(program), "run", "--content", str(content))
    settings = {"STATE_DIR": str(home / "state"), "DIAGONAL_MM": "1090", "IDLE_MENU_S": "3600", "IDLE_READING_S": "3600"}
    settings |= {"REPEAT_GUARD_S": "0", "LANGUAGE": "fr"}
    environment = {"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "xcb", **{f"KIOSK_{name}": value for name, value in settings.items()}}
    return Contender("kiosk", {"attract": command, "home": (*command, "--screen", "home")}, environment, home)


def browser(page: Path, home: Path) -> Contender:
    """Debian's Chromium on the page. Raises BuildError where it is not installed."""
    program = shutil.which(CHROMIUM)
    if program is None:
        raise BuildError("Chromium is missing; on Debian: apt-get install chromium")
    command = (program, *FLAGS, f"--user-data-dir={home / 'profile'}")
    address = f"{page.as_uri()}?idle=3600"
    return Contender("browser", {screen: (*command, f"--app={address}#/{screen}") for screen in ("attract", "home")}, {}, home)


@contextmanager
def adopting_orphans() -> Iterator[None]:
    """Have what a program leaves behind become a child of this process meanwhile, so that it is counted and ended with it."""
    library = ctypes.CDLL(None, use_errno=True)
    library.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    try:
        yield
    finally:
        library.prctl(PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)


def children(process: int) -> list[int]:
    found: list[int] = []
    with suppress(OSError):
        for thread in Path(f"/proc/{process}/task").iterdir():
            with suppress(OSError):
                found += [int(child) for child in (thread / "children").read_text().split()]
    return found


def tree(process: int) -> list[int]:
    """A process and all that came from it."""
    found = [process]
    for one in found:
        found += children(one)
    return found


class Running:
    """A contender on a display."""

    def __init__(self, process: subprocess.Popen[bytes], command: str, begun: float, spared: frozenset[int]) -> None:
        self.process = process
        self.command = command
        self.begun = begun
        self._spared = spared  # children of this process that are not of the program

    def processes(self) -> list[int]:
        orphans = [one for child in children(os.getpid()) if child not in self._spared and child != self.process.pid for one in tree(child)]
        return [*tree(self.process.pid), *orphans]

    def memory(self, kinds: Sequence[str] = ("Pss",)) -> int:
        """Proportional set size of all processes, in bytes, or of kinds of it. Raises BuildError where the system does not tell it."""
        return sum(_pss(process, kinds) for process in self.processes())

    def usage(self) -> Usage:
        return Usage(sum(map(processor_time, self.processes())), time.monotonic())

    def check(self) -> None:
        """Raise BuildError where the program has ended by itself."""
        if self.process.poll() is not None:
            raise BuildError(
                f"A program ended by itself with code {self.process.returncode}; started by hand it may say why: {self.command}"
            )

    def end(self) -> None:
        """End all of its processes and wait for them."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            for process in self.processes():
                with suppress(OSError):
                    os.kill(process, number)
            until = time.monotonic() + (3 if number is signal.SIGTERM else 10)
            while self._alive() and time.monotonic() < until:
                time.sleep(0.02)

    def _alive(self) -> bool:
        self.process.poll()
        for child in children(os.getpid()):
            if child not in self._spared and child != self.process.pid:
                with suppress(OSError):
                    os.waitpid(child, os.WNOHANG)
        return self.process.returncode is None or len(self.processes()) > 1


def _pss(process: int, kinds: Sequence[str]) -> int:
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    except PermissionError as error:
        raise BuildError(f"The memory of process {process} cannot be read; run this as root.") from error
    except OSError:  # it has just ended, or is about to
        return 0
    return sum(int(line.split()[1]) << 10 for line in text.splitlines() if line.partition(":")[0] in kinds)


def processor_time(process: int) -> float:
    """Seconds a process has run, those of its children that have ended included; as finely as the scheduler counts."""
    try:
        numbers = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        ticks = [int(number) * TICK for number in numbers[11:15]]  # own user and system time, then that of children waited for
        threads = sum(int((thread / "schedstat").read_text().split()[0]) for thread in Path(f"/proc/{process}/task").iterdir())
    except (OSError, IndexError):
        return 0.0
    return max(threads / 1e9, ticks[0] + ticks[1]) + ticks[2] + ticks[3]


@contextmanager
def running(contender: Contender, screen: str, display: str) -> Iterator[Running]:
    """Start a contender on a screen of it, as an ordinary user; all of its processes have ended at last."""
    environment = {"DISPLAY": display, "HOME": str(contender.home), "PATH": os.defpath, "LANG": "C.UTF-8", **contender.environment}
    command = within(environment, contender.commands[screen])
    command = confined(command, apart=False) if contender.ordinary and os.geteuid() == 0 else command
    spared = frozenset(children(os.getpid()))
    quiet = subprocess.DEVNULL
    begun = time.monotonic()
    process = subprocess.Popen(command, cwd=contender.home, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    program = Running(process, shlex.join(command), begun, spared)
    try:
        yield program
    finally:
        program.end()


def folder_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def package_bytes(names: Sequence[str]) -> int:
    """The bytes of the files of installed Debian packages."""
    listed = subprocess.run(("dpkg", "-L", *names), capture_output=True, encoding="utf-8", check=False).stdout.splitlines()
    paths = {Path(line) for line in listed if line.startswith("/")}
    return sum(path.stat().st_size for path in paths if path.is_file() and not path.is_symlink())


def needed_packages(names: Sequence[str]) -> dict[str, int]:
    """What these packages need directly and a bare system lacks: the installed bytes of each of those packages."""
    form = "${Package}\\t${Priority}\\t${Installed-Size}\\t${Depends}\\n"
    query = ("dpkg-query", "-W", "-f", form)
    own = subprocess.run((*query, *names), capture_output=True, encoding="utf-8", check=False).stdout.splitlines()
    direct = {part.split()[0].split(":")[0] for line in own for part in line.split("\t")[3].split(",") if part.strip()} - set(names)
    found = subprocess.run((*query, *sorted(direct)), capture_output=True, encoding="utf-8", check=False).stdout.splitlines()
    fields = [line.split("\t") for line in found]
    return {one[0]: int(one[2]) << 10 for one in fields if one[1] not in ("required", "important", "standard") and one[2]}
