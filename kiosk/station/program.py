"""This program, asked something in a process of its own: what Qt does with a broken display ends that process alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PATIENCE = 30.0  # seconds, for a program that only looks


def own_command() -> list[str]:
    """What starts this program again, frozen or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def ask(*arguments: str, environment: Mapping[str, str] = os.environ) -> Any:
    """The JSON that `kiosk ARGUMENTS` prints; None where it fails or takes too long."""
    paths = os.pathsep.join((str(Path(__file__).resolve().parents[2]), environment.get("PYTHONPATH", "")))
    try:
        answer = subprocess.run(
            [*own_command(), *arguments],
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            env={**environment, "PYTHONPATH": paths},
            check=True,
        )
        return json.loads(answer.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
