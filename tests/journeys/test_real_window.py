"""The kiosk in a real window on an X server, as `kiosk run` opens it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90  # seconds before a start that hangs is given up


@pytest.fixture(params=["1920x1080", "1080x1920"])
def display(request: pytest.FixtureRequest) -> Iterator[str]:
    """A bare X server of that size, without a window manager."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed; `dev.py test` installs it as root on Debian and names the command elsewhere")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{request.param}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        yield f":{numbers.readline().strip()}"
    server.terminate()
    server.wait()


@pytest.mark.parametrize("screen", ["attract", "flagship/alcove"])
def test_it_opens_full_screen_and_leaves_in_silence(display: str, screen: str, tmp_path: Path) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    environment |= {"KIOSK_STATE_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "kiosk", "run", "--screen", screen, "--duration", "1"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
