"""Write the kiosk's own part of BENCHMARKS.md: `python build_scripts/benchmarks.py [--quick] [--program dist/kiosk/kiosk] [--against build/bench/earlier.json]`.

Makes the packs of 100, 1,000 and 10,000 flagships in build/packs/ unless they are there, runs `kiosk bench` with them and the pack that
comes along, and puts its tables into BENCHMARKS.md and its plot into docs/. What was measured stays in build/bench/. Nothing else should
run meanwhile; as root, cold starts are measured too.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from generate_pack import write_pack

ROOT = Path(__file__).resolve().parent.parent
SIZES = (100, 1_000, 10_000)
SEED = 1
PAGE = ROOT / "BENCHMARKS.md"
MARK = "<!-- What follows is written by build_scripts/benchmarks.py. -->\n"
SECTION = """
## The kiosk by itself

Measured by `kiosk bench`; [how](tests/benchmarks/README.md). “yardstick” is the smallest window of Qt Quick from the same Python, in the
same run. Medians, with the quartiles in brackets; p99 is a value that was measured, the worst of few. `kiosk bench --against` compares ratios.

![Starts, memory, and the frames of each transition](docs/benchmarks.png)

"""


def write_page(tables: str, page: Path = PAGE) -> None:
    """Put the tables in the place of those that are there; what stands before the mark stays."""
    before = page.read_text(encoding="utf-8").partition(MARK)[0].rstrip("\n")
    page.write_text(f"{before}\n\n{MARK}{SECTION}{tables}", encoding="utf-8")


def packs() -> list[Path]:
    """The generated packs, made where they are missing."""
    made = []
    for size in SIZES:
        folder = ROOT / "build" / "packs" / f"generated-{size}"
        if not (folder / "pack.yaml").is_file():
            write_pack(folder, size, SEED)
        made.append(folder)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure the kiosk and write BENCHMARKS.md.")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--program", type=Path)
    parser.add_argument("--against", type=Path)
    asked = parser.parse_args(arguments)
    out = ROOT / "build" / "bench"
    command = [sys.executable, "-m", "kiosk", "bench", "--out", str(out)]
    for pack in (ROOT / "content" / "chu-lille", *packs()):
        command += ["--content", str(pack)]
    command += ["--quick"] if asked.quick else []
    command += ["--program", str(asked.program)] if asked.program else []
    command += ["--against", str(asked.against)] if asked.against else []
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if (out / "bench.md").is_file():
        write_page((out / "bench.md").read_text(encoding="utf-8"))
        shutil.copyfile(out / "bench.png", ROOT / "docs" / "benchmarks.png")
    return code


if __name__ == "__main__":
    sys.exit(main())
