"""What can be looked at on a machine before the doors open: each finding is green, amber or red, and says what to do."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from kiosk.station.awake import Awake
from kiosk.station.writable import refusal
from kiosk.whole_file import reason

FREE_AMBER, FREE_RED = 500 * 1024 * 1024, 50 * 1024 * 1024  # bytes
LOW_BATTERY = 30  # percent
POWER_SUPPLIES = Path("/sys/class/power_supply")


class State(Enum):
    GREEN = "green"
    AMBER = "amber"  # works, but look at it
    RED = "red"  # will not work


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what was found, and what to do where it is not green."""

    name: str
    state: State
    found: str
    advice: str = ""


def worst(findings: list[Finding]) -> State:
    """The state of the whole."""
    order = (State.GREEN, State.AMBER, State.RED)
    return max((finding.state for finding in findings), key=order.index, default=State.GREEN)


def lines(findings: list[Finding], colours: bool) -> Iterator[str]:
    """The list as it is printed."""
    codes = {State.GREEN: "32", State.AMBER: "33", State.RED: "31"}
    widest = max((len(finding.name) for finding in findings), default=0)
    for finding in findings:
        word = finding.state.value.upper()
        painted = f"\033[{codes[finding.state]}m{word:<5}\033[0m" if colours else f"{word:<5}"
        said = f"{finding.found.removesuffix('.')}. {finding.advice}" if finding.advice else finding.found
        yield f"{painted}  {finding.name:<{widest}} {said}"


def check_disk(folder: Path) -> Finding:
    """Room where the kiosk keeps its state: a disk that is full, or lets nothing be written, stops no show, but the log."""
    refused = refusal(folder)
    if refused is not None and not refused.full:
        advice = "Let the kiosk's user write there, or name another state_dir: the log and the last good pack cannot be kept."
        return Finding("disk", State.RED, f"{folder} cannot be written ({refused.why})", advice)
    place = next((path for path in (folder, *folder.parents) if path.exists()), Path("/"))
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        return Finding("disk", State.AMBER, f"{place} cannot be looked at ({reason(error)})", "Allow the kiosk to read it.")
    found = f"{free // (1024 * 1024)} MB free at {place}"
    if free < FREE_RED:
        return Finding("disk", State.RED, found, "Free some room: the log and the last good pack cannot be kept.")
    if free < FREE_AMBER:
        return Finding("disk", State.AMBER, found, "Free some room soon.")
    return Finding("disk", State.GREEN, found)


def check_clock(now: datetime, *, plausible: bool, is_set: bool | None = None) -> Finding:
    """The wall clock decides when a show is on, and where the line of today stands.

    `plausible`: its date can be right; `is_set`: something keeps it right, where that is known.
    """
    found = now.strftime("%Y-%m-%d %H:%M")
    if not plausible:
        return Finding("clock", State.RED, found, "Set the date and time of the machine.")
    if is_set is False:
        advice = "Compare it with a watch now and then, or let the machine follow a time server."
        return Finding("clock", State.AMBER, f"{found}; nothing keeps it right", advice)
    return Finding("clock", State.GREEN, found)


def check_power(supplies: Path = POWER_SUPPLIES, platform: str = sys.platform) -> Finding:
    """Mains or battery, where the system tells (Linux, /sys/class/power_supply)."""
    if platform != "linux" or not supplies.is_dir():
        return Finding("power", State.GREEN, "not known here; a machine with a battery should be plugged in")
    kinds = {folder: _read(folder / "type") for folder in sorted(supplies.iterdir())}
    batteries = [folder for folder, kind in kinds.items() if kind == "Battery" and _read(folder / "scope") != "Device"]
    if not batteries:
        return Finding("power", State.GREEN, "mains")
    online = any(_read(folder / "online") == "1" for folder, kind in kinds.items() if kind == "Mains")
    level = min((int(text) for folder in batteries if (text := _read(folder / "capacity")).isdigit()), default=0)
    if online:
        return Finding("power", State.GREEN, f"mains, battery {level} %")
    state = State.RED if level < LOW_BATTERY else State.AMBER
    return Finding("power", state, f"battery {level} %", "Plug the machine in.")


def check_sleep() -> Finding:
    """Ask for the screen to stay on, as the show will, and let it go again."""
    awake = Awake()
    awake.keep()
    means = list(awake.means)
    awake.release()
    if not means:
        return Finding("sleep", State.AMBER, "nothing here keeps the screen on", "Switch screen saver and power saving off in the system.")
    return Finding("sleep", State.GREEN, f"the screen is kept on by {', '.join(means)}")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
