"""Compare the packaged kiosk with a browser kiosk: `python build_scripts/compare_with_browser.py [--quick] [--check]`.

Writes the pack as one static web page, then runs the kiosk and Debian's Chromium on that page in turn, kiosk, browser, kiosk, browser, each
on a fresh virtual display of 1920x1080 pixels, both drawn in software, both as an ordinary user. Both are touched by the same injected
presses and seen through the same pixels. Prints a table of ratios, kiosk to browser; below 1 the kiosk is ahead.

  --program FILE    the packaged kiosk; dist/kiosk/kiosk otherwise, as `dev.py build` makes it
  --content FOLDER  the content pack; the one that comes along otherwise
  --quick           short looks: some three minutes instead of twelve
  --rounds N        so many rounds of each
  --json FILE       write every sample there
  --markdown FILE   write the section of a report there
  --page FOLDER     only write the web page there
  --check           exit code 1 where a ratio misses its target

Needs Debian's chromium, xvfb, libxtst6, and root or the same user's right to see the memory of the browser's processes. Exit code 2 where
something is missing or does not do what it is for.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import compare_programs
import compare_report
from build_keep import BuildError
from build_try import NOBODY
from compare_programs import Contender
from compare_report import BROWSER, KIOSK
from compare_scenes import FULL, QUICK, Plan, Samples, measure, warm_up
from compare_site import write_site

from kiosk.errors import KioskError
from kiosk.pack.model import Pack
from kiosk.pack.reader import load
from kiosk.settings import default_content

ROOT = Path(__file__).resolve().parent.parent
EXIT_MISSED, EXIT_FAILED = 1, 2
BROWSER_PACKAGES = ("chromium", "chromium-common")


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--program", type=Path, default=ROOT / "dist" / "kiosk" / "kiosk")
    parser.add_argument("--content", type=Path, default=default_content())
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--check", action="store_true")
    return parser.parse_args(arguments)


def write_page(pack: Pack, folder: Path) -> Path:
    """Write the web page into a folder, without a display; gives its index."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import make_application

    folder.mkdir(parents=True, exist_ok=True)
    return write_site(pack, folder, make_application(fonts=False))


@contextmanager
def workplace() -> Iterator[Path]:
    """A folder that the ordinary user of the programs may read, with one for each of them to write to."""
    with tempfile.TemporaryDirectory(prefix="kiosk-compare-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        for home in (KIOSK, BROWSER):
            (folder / home).mkdir(mode=0o700)
            if os.geteuid() == 0:
                os.chown(folder / home, NOBODY, NOBODY)
        for own in ("page", "frame"):
            (folder / own).mkdir()
        yield folder


def run_rounds(contenders: Sequence[Contender], plan: Plan, folder: Path) -> dict[str, Samples]:
    """Run the contenders in turn; gives the samples of each by its name. Raises BuildError."""
    found: dict[str, Samples] = {contender.name: defaultdict(list) for contender in contenders}
    for contender in contenders:
        print(f"warming up: {contender.name}", file=sys.stderr, flush=True)
        warm_up(contender, plan, folder)
    for number in range(plan.rounds):
        for contender in contenders:
            print(f"round {number + 1} of {plan.rounds}: {contender.name}", file=sys.stderr, flush=True)
            for key, samples in measure(contender, plan, folder).items():
                found[contender.name][key] += samples
    return found


def first_line(*command: str) -> str:
    said = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", errors="replace", check=False).stdout
    return next(iter(said.splitlines()), "unknown").strip()


def circumstances(program: Path, plan: Plan, needed: dict[str, int]) -> dict[str, str]:
    """Where and how this was measured, and what the sizes leave out."""
    model = [line.partition(":")[2].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    larger = ", ".join(f"{name} {size / 1e6:.0f}" for name, size in sorted(needed.items(), key=lambda one: -one[1])[:5])
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": f"{os.cpu_count()} × {model[0] if model else platform.machine()}, load {os.getloadavg()[0]:.1f}, {platform.platform()}",
        "kiosk": f"{first_line(str(program), '--version')}, commit {first_line('git', 'rev-parse', '--short', 'HEAD')}",
        "browser": first_line("dpkg-query", "-W", "-f", "chromium ${Version}", "chromium"),
        "drawing": "both in software: QT_QUICK_BACKEND=software, and Chromium's own compositor without a graphics card (--disable-gpu)",
        "rounds": f"{plan.rounds}, in turn; {plan.touches} touches each, a pointer's by XTEST on Xvfb, 1920x1080",
        "start": "each had been started before; the kiosk shows the picture of its resting screen that an earlier start took, until it is live",
        "size on disk": f"the browser's own packages and the page; what it needs besides ({sum(needed.values()) / 1e6:.0f} MB, "
        f"installed, among it {larger}) is not counted",
    }


def compare(asked: argparse.Namespace, pack: Pack) -> int:
    plan = QUICK if asked.quick else FULL
    plan = replace(plan, rounds=asked.rounds) if asked.rounds else plan
    program = asked.program.resolve()
    if not program.is_file():
        raise BuildError(f"There is no kiosk at {program}; `python3 build_scripts/dev.py build` makes it.")
    with workplace() as folder:
        browser = compare_programs.browser(folder / "page" / "index.html", folder / BROWSER)
        kiosk = compare_programs.kiosk(program, asked.content.resolve(), folder / KIOSK)
        write_page(pack, folder / "page")
        with compare_programs.adopting_orphans():
            found = run_rounds((kiosk, browser), plan, folder / "frame")
        sizes = {KIOSK: compare_programs.folder_bytes(program.parent), BROWSER: compare_programs.folder_bytes(folder / "page")}
    sizes[BROWSER] += compare_programs.package_bytes(BROWSER_PACKAGES)
    for name, size in sizes.items():
        found[name]["size"] = [size / 1e6]
    lines = compare_report.lines(found[KIOSK], found[BROWSER])
    told = circumstances(program, plan, compare_programs.needed_packages(BROWSER_PACKAGES))
    section = compare_report.section(lines, told)
    print(section)
    if asked.markdown:
        asked.markdown.write_text(section, encoding="utf-8")
    if asked.json:
        asked.json.write_text(json.dumps(compare_report.as_json(lines, told), indent=1, ensure_ascii=False), encoding="utf-8")
    missed = compare_report.missed(lines)
    for line in missed:
        print(f"missed: {line}", file=sys.stderr)
    return EXIT_MISSED if missed and asked.check else 0


def main(arguments: Sequence[str]) -> int:
    asked = read_arguments(arguments)
    try:
        pack = load(asked.content)
        if asked.page:
            print(write_page(pack, asked.page))
            return 0
        return compare(asked, pack)
    except (BuildError, KioskError) as error:
        print(f"compare_with_browser: {error}", file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
