"""The commands of dev.py: run, test, lint, format, build, package, lock."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import dev_checks
import dev_environment
import dev_lock
import dev_system
from dev_environment import Lock
from dev_system import Need

EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
# A program ended by signal n has the exit code 128 + n (POSIX shells).
SIGNAL_BASE = 128
USAGE = "usage: dev.py run [KIOSK ARGUMENTS] | test [PYTEST ARGUMENTS] | lint | format | build [--no-check | --compare DIR] | package [--check] | lock"
TOUR_FOLDER = Path("build") / "tour"
TOUR_SIZE = "1920x1080"
# The commands of the kiosk that never draw: they need none of Qt's libraries.
WITHOUT_QT = frozenset({"check", "-h", "--help", "--version"})
# An option of `kiosk run` -> the same wish for `kiosk screenshots`.
TOUR_OPTIONS = {"--content": "--content", "--language": "--language", "--screen": "--screen", "--window": "--size"}


def kiosk_arguments(arguments: Sequence[str]) -> Sequence[str]:
    """Return what the kiosk is given for `dev.py run ARGUMENTS`: its own `run` goes without saying."""
    return arguments if arguments and (arguments[0] in WITHOUT_QT or not arguments[0].startswith("-")) else ("run", *arguments)


def wants_window(arguments: Sequence[str]) -> bool:
    """Say whether `kiosk ARGUMENTS` opens a window."""
    return arguments[0] == "run" and not {"-h", "--help"} & set(arguments)


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Say whether a window can appear: always off Linux, else on a display or on the Qt platform someone has chosen."""
    return platform != "linux" or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def tour_arguments(arguments: Sequence[str], folder: Path) -> list[str]:
    """Return the `kiosk screenshots` arguments that show what `kiosk ARGUMENTS` would have shown."""
    chosen: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name in TOUR_OPTIONS:
            chosen += [TOUR_OPTIONS[name], value if equals else next(rest, "")]
    size = [] if "--size" in chosen else ["--size", TOUR_SIZE]
    return ["screenshots", str(folder), *size, *chosen]


def kiosk_command(root: Path, arguments: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """Return the command that starts the kiosk from any current directory, and its environment."""
    path = os.pathsep.join(filter(None, (str(root), os.environ.get("PYTHONPATH", ""))))
    return [str(dev_environment.venv_python(root)), "-m", "kiosk", *arguments], {**os.environ, "PYTHONPATH": path}


def run_tour(root: Path, arguments: Sequence[str]) -> int:
    """Render every screen off screen into build/tour/ and say where to look. Return an exit code."""
    folder = root / TOUR_FOLDER
    command, environment = kiosk_command(root, tour_arguments(arguments, folder))
    environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    code = subprocess.run(command, env=environment, check=False).returncode
    if code < 0:
        print(f"The kiosk was ended by signal {-code}.", file=sys.stderr, flush=True)
        return SIGNAL_BASE - code
    if code == 0:
        print(f"\nThe tour is ready. Open it in a browser: {folder / 'index.html'}", flush=True)
    return code


def run(root: Path, arguments: Sequence[str]) -> int:
    """`dev.py run`: start the kiosk, or render its tour where there is no display."""
    arguments = kiosk_arguments(arguments)
    tour = wants_window(arguments) and not has_display(os.environ)
    if tour:
        print(f"There is no display here: the kiosk's screens are rendered into {root / TOUR_FOLDER} instead.", flush=True)
    needs = () if arguments[0] in WITHOUT_QT else (Need.CORE,) if tour else dev_system.needs_of_window(os.environ)
    code = prepare(root, Lock.RUNTIME, needs)
    if code:
        return code
    if tour:
        return run_tour(root, arguments)
    command, environment = kiosk_command(root, arguments)
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


def prepare(root: Path, lock: Lock, needs: Sequence[Need]) -> int:
    """Make the machine ready for a command: system libraries first, then Python packages. Return an exit code."""
    making = () if dev_environment.is_ready(root, lock) else (Need.VENV,)
    return dev_system.require((*needs, *making)) or dev_environment.synchronise(root, lock)


def develop(root: Path, command: str, arguments: Sequence[str]) -> int:
    """`dev.py test | lint | format`: the commands that need the development packages."""
    needs = (Need.CORE, Need.X11, Need.SUITE) if command == "test" else (Need.CORE,)
    code = prepare(root, Lock.DEVELOPMENT, needs)
    if code:
        return code
    if command == "format":
        return dev_checks.write_format(root)
    if command == "lint":
        return dev_checks.lint(root)
    return dev_checks.test(root, arguments)


def build(root: Path, command: str, arguments: Sequence[str]) -> int:
    """`dev.py build | package`: make the standalone folder, with the environment's Python, for what that has is what goes in."""
    packing = (Need.PACKAGE,) if command == "package" else ()
    code = prepare(root, Lock.DEVELOPMENT, (Need.CORE, Need.X11, Need.WAYLAND, Need.BUILD, *packing))
    if code:
        return code
    script = root / "build_scripts" / f"dev_{command}.py"
    return subprocess.run((str(dev_environment.venv_python(root)), str(script), *arguments), check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """Run one command of dev.py and return its exit code."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", ())
    root = dev_system.project_root()
    try:
        match command:
            case "run":
                return run(root, rest)
            case "test":
                return develop(root, command, rest)
            case "lint" | "format" if not rest:
                return develop(root, command, rest)
            case "build" | "package":
                return build(root, command, rest)
            case "lock" if not rest:
                return dev_lock.write(root)
            case "-h" | "--help" | "help":
                print((sys.modules["__main__"].__doc__ or USAGE).strip())
                return 0
            case _:
                if arguments:
                    wrong = "unexpected arguments" if command in ("lint", "format", "lock") else "no such command"
                    print(f"dev.py: {wrong}: {' '.join(arguments)}", file=sys.stderr)
                print(USAGE, file=sys.stderr)
                return EXIT_USAGE
    except KeyboardInterrupt:
        print("\nInterrupted. The same command carries on or repairs what was half done.", file=sys.stderr)
        return EXIT_INTERRUPTED
