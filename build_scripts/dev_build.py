"""`dev.py build`: makes the standalone folder dist/kiosk and its archive, starts it and reads what it says.

    python3 build_scripts/dev.py build                 the folder, its checks and trials, the archive
    python3 build_scripts/dev.py build --no-check      the folder and the archive alone, to look at
    python3 build_scripts/dev.py build --compare DIR   no build: what differs between dist/kiosk and the folder DIR

Exit codes: 0 done; 1 the folder could not be made, or something in it may not be shipped or differs (each point is a line);
2 wrong usage; 4 system packages are missing; 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import build_archive
import build_bare
import build_binary
import build_check
import build_components
import build_freeze
import build_plain
import build_sbom
import build_trials
import build_try
from build_keep import BuildError
from build_target import HERE

ROOT = Path(__file__).resolve().parent.parent
EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
DIST = Path("dist")
WORK = Path("build") / "freeze"
NAME = "kiosk"
STEPS = 6
TRIED = "starting it as another user, without Python, without a network, from a folder nobody may write to"
TRIED_PLAINLY = "starting it from a path with spaces and accents, with next to nothing in the environment"


def step(number: int, what: str) -> None:
    """Say which part of the build begins."""
    print(f"[{number}/{STEPS}] {what}", flush=True)


def version() -> str:
    """Return the version of the kiosk."""
    sys.path.insert(0, str(ROOT))
    from kiosk import __version__

    return __version__


def machine() -> str:
    """Return the processor's name, the same on every system: x86_64, aarch64 or arm64."""
    return {"AMD64": "x86_64", "ARM64": "arm64"}.get(platform.machine(), platform.machine())


def commit_time() -> int:
    """Return the time of the commit in seconds since 1970; SOURCE_DATE_EPOCH wins, and without either it is the first of 2024."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        asked = subprocess.run(("git", "log", "-1", "--format=%ct"), cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        return 1_704_067_200
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 1_704_067_200


def make(epoch: int) -> Path:
    """Make dist/kiosk and return it; what was there goes when the new one is whole."""
    step(1, "collecting with PyInstaller")
    made = build_freeze.freeze(ROOT, ROOT / WORK, epoch)
    build_freeze.lay_out_signatures(made, ROOT, ROOT / WORK)
    build_freeze.compile_methods(made, ROOT)
    step(2, "taking out what nothing needs")
    gone, stripped, trimmed = build_freeze.prune(made), build_freeze.strip(made), build_freeze.trim_icu(made, ROOT / WORK)
    print(f"      {gone} libraries; {stripped / 1e6:.1f} MB of symbols; {trimmed / 1e6:.1f} MB of ICU's data", flush=True)
    build_freeze.put_service(made)
    step(3, "licences, notices, list of components")
    components = build_components.gather(made, ROOT, version())
    build_sbom.write(made, components, epoch)
    build_freeze.make_plain(made, epoch)
    print(f"      {len(components)} components", flush=True)
    folder = ROOT / DIST / NAME
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    made.rename(folder)
    return folder


def try_folder(folder: Path) -> list[str]:
    """Start a copy of the folder in every way it has to stand, and return what is wrong."""
    with tempfile.TemporaryDirectory(prefix="kiosk-build-") as name:
        under = Path(name)
        copy, place = build_try.strange_copy(folder, under), build_try.writable(under)
        program = copy / HERE.program
        try:
            number = build_bare.furnish(under, copy)
            bare = build_trials.bare(Path("/") / place.relative_to(under))
            wrong = [line for trial in bare for line in build_bare.try_bare(trial, under, program)]
            print(f"      {'FAILED' if wrong else 'ok    '} a system of nothing but {number} libraries, without Python", flush=True)
            with build_try.display() as display:
                found, mapped = build_try.try_all(build_trials.trials(copy, place, display), program, place)
                environment = {"DISPLAY": display, "LANG": "C.UTF-8", "HOME": str(place), "QT_QUICK_BACKEND": "software"}
                environment |= {"KIOSK_STATE_DIR": str(place / "state"), "KIOSK_LOG_LEVEL": "debug"}
                times = build_try.start_times(program, environment)
            listed = ", ".join(f"{seconds:.2f}" for seconds in times)
            print(f"      first frame after {statistics.median(times):.2f} s (median of {listed})", flush=True)
            names = [str(path.relative_to(copy)) for path in build_binary.libraries(copy / build_freeze.INSIDE)]
            found += [*wrong, *(f"no trial maps {one}: leave it out in build_keep.py" for one in build_try.unmapped(copy, names, mapped))]
        finally:
            build_try.remove(copy.parent)
    return found


def build(check: bool) -> int:
    """Make the folder and its archive, check and try them. Return an exit code."""
    begun, epoch = time.monotonic(), commit_time()
    folder = make(epoch)
    found: list[str] = []
    if check:
        step(4, "looking for what may not be shipped")
        found += build_check.folder_problems(folder, build_components.archived_modules(folder / HERE.program))
        step(5, TRIED if build_try.is_possible() else TRIED_PLAINLY)
        found += try_folder(folder) if build_try.is_possible() else build_plain.try_folder(folder)
    step(6, "packing")
    archive = ROOT / DIST / f"{NAME}-{version()}-{HERE.name}-{machine()}{HERE.archive}"
    build_archive.pack(folder, archive, epoch)
    build_archive.write_digest(archive)
    files, size = build_archive.size(folder)
    speech, packed = build_check.speech_bytes(folder), archive.stat().st_size
    limits = {"the folder": (size - speech, build_check.LARGEST_FOLDER), "the archive": (packed - speech, build_check.LARGEST_ARCHIVE)}
    found += build_check.too_large(limits)
    print(f"\n{folder}: {files} files, {size / 1e6:.1f} MB, of which {speech / 1e6:.1f} MB speech")
    print(f"{archive}: {packed / 1e6:.1f} MB")
    print(f"SHA-256 {build_archive.digest(archive)}")
    print(f"of the system it needs: {', '.join(build_check.needed_of_the_system(folder))}")
    print(f"{time.monotonic() - begun:.0f} s in all", flush=True)
    for line in found:
        print(f"NOT TO BE SHIPPED: {line}", file=sys.stderr)
    return EXIT_FAILED if found else 0


def compare(other: Path) -> int:
    """Say in what dist/kiosk and another folder differ. Return an exit code."""
    mine = ROOT / DIST / NAME
    for folder in (mine, other):
        if not (folder / HERE.program).is_file():
            print(f"There is no standalone folder in {folder}.", file=sys.stderr)
            return EXIT_USAGE
    lines = build_archive.differences(mine, other)
    print("\n".join(lines) or f"The same: {len(build_archive.digests(mine))} files.")
    return EXIT_FAILED if lines else 0


def main(arguments: Sequence[str]) -> int:
    """Do what `dev.py build` was asked for, in the project's own environment, and return an exit code."""
    try:
        match list(arguments):
            case []:
                return build(check=True)
            case ["--no-check"]:
                return build(check=False)
            case ["--compare", other]:
                return compare(Path(other))
            case ["-h" | "--help"]:
                print((__doc__ or "").strip())
                return 0
            case _:
                print("usage: dev.py build [--no-check | --compare DIR]", file=sys.stderr)
                return EXIT_USAGE
    except BuildError as error:
        print(f"The folder was not made. {error}", file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
