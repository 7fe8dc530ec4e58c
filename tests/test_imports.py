"""What a start brings along: no source that PySide looks for, no OpenSSL."""

from __future__ import annotations

import hashlib
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


def test_a_sum_is_what_everybody_calls_sha256() -> None:
    assert sha256(b"kiosk").hexdigest() == hashlib.sha256(b"kiosk").hexdigest()
