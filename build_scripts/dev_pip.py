"""pip with hashes required, and its progress told to whoever watches: its own bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path

HEARTBEAT_SECONDS = 3.0
KEPT_LINES = 25
_WHEEL = re.compile(r"([^/\\]+)-([0-9][^-/\\]*)-[^/\\ ]*\.whl\b")
_REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\]*))?", re.MULTILINE)


def count_packages(lock_text: str) -> int:
    """Return how many packages a lock installs on this system: versions for other Pythons or for Windows alone count once or not."""
    foreign = ["sys_platform == 'win32'" if sys.platform != "win32" else "sys_platform != 'win32'"]
    foreign += ["platform_machine != 'aarch64'"] if platform.machine() == "aarch64" else []
    return len({name.lower() for name, _, marker in _REQUIREMENT.findall(lock_text) if not any(part in marker for part in foreign)})


def folder_bytes(folder: Path) -> int:
    """Return the size of all files in a folder in bytes; files that vanish meanwhile count nothing."""
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(path, name)).st_size  # noqa: PTH116, PTH118  (many thousand files while unpacking)
            except OSError:
                continue
    return total


def package_name(line: str) -> str:
    """Return the package and version of one of pip's lines "Collecting name==1.0 (from ...)" or "Processing folder/name-1.0-tag.whl"."""
    wheel = _WHEEL.search(line)
    if wheel and not line.startswith("Collecting "):
        return " ".join(wheel.groups())
    return line.split()[1].replace("==", " ")


class PlainProgress:
    """pip's output told as short lines: which package of how many, how much has been received, what is going on."""

    def __init__(self, total: int, folder: Path) -> None:
        self.total = total
        self.folder = folder
        self.seen = 0
        self.activity = "starting pip"
        self.last_lines: deque[str] = deque(maxlen=KEPT_LINES)

    def read(self, line: str) -> None:
        """Take one line of pip's output."""
        line = line.rstrip()
        self.last_lines.append(line)
        text = line.strip()
        if text.startswith(("Collecting ", "Processing ")):
            self.seen += 1
            self.activity = package_name(text)
            print(f"      package {self.seen} of {self.total}: {self.activity}", flush=True)
        elif text.startswith("Downloading ") and "(" in text:
            print(f"        downloading {text.rpartition('(')[2].rstrip(')')}", flush=True)
        elif "Retrying (" in text:
            print("        the network does not answer; trying again", flush=True)
        elif text.startswith("Installing collected packages"):
            self.activity = f"unpacking {self.seen} packages"
            print(f"      {self.activity}", flush=True)

    def beat(self, stopped: threading.Event) -> None:
        """Say every few seconds that the work goes on, until stopped."""
        before = 0
        waited = 0.0
        while not stopped.wait(HEARTBEAT_SECONDS):
            waited += HEARTBEAT_SECONDS
            received = folder_bytes(self.folder)
            amount = f"{received / 1e6:.0f} MB received" if received > before else "still working"
            before = received
            print(f"        {self.activity}: {amount}, {waited:.0f} s", flush=True)


def pip_environment(temporary: Path) -> dict[str, str]:
    """Return the environment of pip: temporary files beside the packages, so that progress can be measured and nothing else is filled."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
    }
    return {**kept, "TMPDIR": str(temporary), "TEMP": str(temporary), "TMP": str(temporary), "PYTHONUNBUFFERED": "1"}


def run_plain(command: tuple[str, ...], environment: dict[str, str], progress: PlainProgress) -> int:
    """Run pip and tell its progress as plain lines; on failure its last lines are shown whole. Return its exit code."""
    stopped = threading.Event()
    heart = threading.Thread(target=progress.beat, args=(stopped,), daemon=True)
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace"
    ) as process:
        heart.start()
        try:
            for line in process.stdout or ():
                progress.read(line)
            code = process.wait()
        except BaseException:
            process.terminate()
            raise
        finally:
            stopped.set()
            heart.join()
    if code:
        print("\n".join(progress.last_lines), file=sys.stderr, flush=True)
    return code


def install(python: Path, lock: Path, temporary: Path) -> int:
    """Install every package of a lock with the pip of an environment. Return pip's exit code."""
    temporary.mkdir(parents=True, exist_ok=True)
    terminal = sys.stdout.isatty()
    command = (
        *(str(python), "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:"),
        *("--disable-pip-version-check", "--no-input", "--no-warn-script-location"),
        *("--progress-bar", "on" if terminal else "off", "--requirement", str(lock)),
    )
    environment = pip_environment(temporary)
    try:
        if terminal:
            return subprocess.run(command, env=environment, check=False).returncode
        return run_plain(command, environment, PlainProgress(count_packages(lock.read_text(encoding="utf-8")), temporary))
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
