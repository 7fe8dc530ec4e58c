"""Looks at everything a kiosk stands on: its machine, its content, its settings, and what it left of the last time it ran."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

from kiosk import __version__, setting_checks, speech
from kiosk.clock import plausible
from kiosk.pack import last_good
from kiosk.pack.model import Pack
from kiosk.pack.problem import Severity
from kiosk.pack.reader import Reading, read_pack
from kiosk.settings import Loaded, Settings
from kiosk.settings_file import place
from kiosk.station import backend, crash_checks, device_checks, display_access, sound, state_checks, touches
from kiosk.station.checks import Finding, State, check_clock, check_disk, check_power, check_sleep, worst
from kiosk.station.devices import Devices
from kiosk.station.inputs import read_inputs
from kiosk.station.program import ask
from kiosk.station.supervision import SHOWN, Mode

PYSIDE = "6.11."  # 6.12.0 aborts Python 3.11
NAMED = 5  # problems, the rest is counted


def examine(loaded: Loaded) -> list[Finding]:
    """Everything that was looked at; changes nothing on the machine. Raises nothing."""
    settings = loaded.settings
    application = QCoreApplication.instance() or QCoreApplication([])  # the session's bus wants one, for as long as it is asked
    devices, fonts = ask_devices(os.environ)
    inputs, cards = read_inputs(), device_checks.find_graphics()
    now = datetime.now()
    reading = read_pack(settings.content)
    found = [
        check_versions(),
        check_settings(loaded, reading.pack),
        check_pack(settings, reading),
        device_checks.check_displays(devices, settings.screen, display_access.fault(os.environ)),
        device_checks.check_drawing(devices, cards, backend.unknown(os.environ)),
        device_checks.check_graphics(cards),
        device_checks.check_touch(devices, inputs, silent_hours(settings)),
        device_checks.check_keyboard(devices, inputs),
        device_checks.check_sound(fonts["sound"] if fonts else None, wanted=settings.speech, installed=sound.is_installed()),
        speech.check(settings),
        device_checks.check_fonts(fonts["unread_fonts"] if fonts else None),
        check_sleep(),
        check_power(),
        check_disk(settings.state_dir),
        state_checks.check_permissions(settings.state_dir, secret_file(loaded)),
        check_clock(now, plausible=plausible(now.date()), is_set=state_checks.clock_is_set()),
        crash_checks.check_crashes(settings.state_dir, shown(settings, reading)),
    ]
    del application
    return found


def as_json(findings: list[Finding]) -> dict[str, Any]:
    """What was found, in plain values; the time is in UTC."""
    rows = [{"name": one.name, "state": one.state.value, "found": one.found, "advice": one.advice} for one in findings]
    return {
        "kiosk": __version__,
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "state": worst(findings).value,
        "findings": rows,
    }


def ask_devices(environment: Mapping[str, str]) -> tuple[Devices | None, dict[str, Any] | None]:
    """The devices, None where Qt cannot start on this display; and what is known without one too: fonts and sound."""
    whole = ask("devices", "--json", environment=environment)
    if whole is not None:
        return whole, whole
    return None, ask("devices", "--json", environment={**environment, "QT_QPA_PLATFORM": "offscreen"})


def silent_hours(settings: Settings) -> int | None:
    """For how many open hours no touch was felt, where they are strangely many."""
    return touches.strange_hours(touches.peek(settings.state_dir / touches.FILE_NAME), hours_known=settings.open_hours is not None)


def secret_file(loaded: Loaded) -> Path | None:
    """The file in which the PIN's hash stands."""
    path, line = place(loaded.origins.get("pin_hash", ""))
    return None if line is None else Path(path)


def versions() -> dict[str, str]:
    """Of the kiosk and of what it runs on."""
    return {
        "kiosk": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion() or "?",
        "PySide6": PySide6.__version__,
        "system": f"{platform.system()} {platform.release()}",
        "processor": platform.machine(),
    }


def check_versions(found: Mapping[str, str] | None = None) -> Finding:
    """The versions, and whether PySide6 is the one the kiosk was tried with."""
    found = versions() if found is None else found
    text = ", ".join(f"{name} {version}" for name, version in found.items())
    if not found["PySide6"].startswith(PYSIDE):
        advice = f"Install the locked versions: the kiosk is made for PySide6 {PYSIDE}x, and 6.12.0 ends it within minutes."
        return Finding("versions", State.RED, text, advice)
    return Finding("versions", State.GREEN, text)


def check_settings(loaded: Loaded, pack: Pack | None) -> Finding:
    """Which settings were not taken, or name what is not there; what to write instead is said by `kiosk settings`."""
    names = setting_checks.names_of(setting_checks.problems_of(loaded, pack))
    if names:
        command = "kiosk settings" if loaded.config is None else f"kiosk settings --config {loaded.config}"
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        found = f"to put right: {', '.join(names[:NAMED])}{more}"
        return Finding("settings", State.AMBER, found, f"`{command}` lists all, with file, line and what to write.")
    chosen = f"{len(loaded.origins)} set, the rest at their defaults" if loaded.origins else "all at their defaults"
    return Finding("settings", State.GREEN, chosen)


def shown(settings: Settings, reading: Reading) -> Mapping[Mode, str]:
    """What is seen in each mode of `kiosk serve`."""
    good = SHOWN[Mode.LAST_GOOD if last_good.recall(settings.state_dir) else Mode.SAFE]
    return {**SHOWN, Mode.LAST_GOOD: good} | ({} if reading.pack else {Mode.USUAL: good})


def check_pack(settings: Settings, reading: Reading) -> Finding:
    """Which content is shown: its version and the hash of its files; and what `kiosk check` says of it."""
    errors = [str(problem) for problem in reading.problems if problem.severity is Severity.ERROR]
    warnings = len(reading.problems) - len(errors)
    kept = last_good.recall(settings.state_dir)
    advice = f"`kiosk check {settings.content}` lists them all."
    if reading.pack is None:
        instead = shown(settings, reading)[Mode.USUAL]
        return Finding("pack", State.RED, f"{settings.content} has errors, {instead} is shown: {_some(errors)}", advice)
    digest = last_good.digest_of(settings.content)
    found = f"{reading.pack.id} {reading.pack.version}, {digest[:16]}"
    if warnings:
        return Finding("pack", State.AMBER, f"{found}, {warnings} warnings", advice)
    return Finding("pack", State.GREEN, f"{found}{', kept as the last good one' if kept and kept.name == digest else ''}")


def _some(sentences: list[str]) -> str:
    more = f" … and {len(sentences) - NAMED} more" if len(sentences) > NAMED else ""
    return " ".join(sentences[:NAMED]) + more
