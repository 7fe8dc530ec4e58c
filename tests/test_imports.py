"""What a start brings along: no source that PySide looks for, no OpenSSL."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from kiosk.checksum import sha256

ROOT = Path(__file__).resolve().parent.parent


def said(script: str) -> str:
    return subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True, cwd=ROOT).stdout


def test_no_source_is_read_for_what_is_imported() -> None:
    script = "import linecache; import PySide6.QtCore; {}import kiosk.pack.model; print(len(linecache.cache))"
    assert int(said(script.format(""))) > 1, "PySide does read it"
    assert said(script.format("from kiosk import imports; linecache.clearcache(); imports.restore(); ")) == "0\n"


def test_the_start_brings_no_openssl() -> None:
    assert said("import sys, kiosk.app, kiosk.cli.run; print('_hashlib' in sys.modules)") == "False\n"


def test_the_start_brings_nothing_that_opens_a_connection() -> None:
    script = "import sys; from kiosk.cli import main; {}import kiosk.app; print([n for n in {!r} if hasattr(sys.modules[n], '__file__')])"
    names = ["PySide6.QtNetwork", "PySide6.QtOpenGL"]
    assert said(script.format("", names)) == f"{names}\n", "PySide does import them"
    assert said(script.format("main(['kiosk', 'no such command']); ", names)) == "[]\n"


def test_a_sum_is_what_everybody_calls_sha256() -> None:
    assert sha256(b"kiosk").hexdigest() == hashlib.sha256(b"kiosk").hexdigest()


def test_no_garbage_is_looked_for_before_the_start_is_done(tmp_path: Path) -> None:
    script = """
import gc, sys
from PySide6.QtCore import QTimer
from kiosk.cli import _read, run
asked = _read(["run", "--duration", "0.5", "--window", "800x600"])
seen = []
def watch(phase, kiosk):
    seen.append(gc.isenabled())
    if phase == "window":
        QTimer.singleShot(0, kiosk.window, lambda: seen.append(gc.isenabled()))
run.do(asked, watch)
print(seen, gc.isenabled())
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_STATE_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    assert done.stdout == "[False, False, False, False, True] True\n"
