"""The settings of one kiosk, from the weakest layer to the strongest:

defaults, the machine's file, the user's file, the file of --config, the environment (KIOSK_…), the command line.

A setting that cannot be used is reported with its file and line, and the layer below stands: the kiosk always starts.
"""

from __future__ import annotations

import difflib
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

from kiosk import hours, shipped
from kiosk.errors import UsageError
from kiosk.hours import Span
from kiosk.keys import ACTIONS, ALLOWED, KeyMap, KeysError
from kiosk.setting_values import (
    as_display_name,
    as_flag,
    as_keys,
    as_language,
    as_name,
    as_path,
    as_pin_hash,
    as_rotation,
    as_spans,
    as_time_of_day,
    as_toml,
    plain,
)
from kiosk.settings_file import KEYS, UnreadError, origin, read_file

FILE_NAME = "kiosk.toml"
ENVIRONMENT_PREFIX = "KIOSK_"
USUAL_KEYS = KeyMap()
LOG_LEVELS = ("debug", "info", "warning", "error")
LOG_FORMATS = ("text", "json")
DISPLAY_OFF = ("black", DISPLAY_POWER := "power", DISPLAY_STAYS := "never")
SMALLEST_SIDE, LARGEST_SIDE = 320, 16_384  # pixels of a window
LONGEST_FOUND = 60  # characters of what was written, in a message
NOTHING = {"window": (FULL := "full"), "restart_at": "never"}  # what None is called
LEAST_WORD = 3  # letters of a key that may be a part of another's name
OPEN = "left open"  # what it is called elsewhere


@dataclass(frozen=True, slots=True)
class Settings:
    """Times in seconds, lengths in millimetres on the glass; `None` leaves the choice to the screen, the pack or the system."""

    content: Path  # the folder of the content pack
    state_dir: Path  # logs, the last good pack
    language: str | None = None  # the pack's own
    slideshow: str | None = None  # the one `kiosk slideshow` plays without a name; None: the only one that is on today
    pause_s: float = 120.0  # after which a paused slideshow goes on by itself
    slideshow_at_start: bool = False  # `kiosk run` plays it, as `kiosk slideshow` does
    window: tuple[int, int] | None = None  # pixels; full screen
    screen: str | None = None  # the display that is covered, as `kiosk screens` names it; the first one
    rotation: int = 0  # degrees clockwise by which the picture is turned in the window
    locked: bool = True  # a full screen is not left without the staff's PIN
    open_hours: tuple[Span, ...] | None = None  # when the screen is kept on; None: always
    display_off: str = "black"  # what becomes of the screen outside them, while nobody is there
    diagonal_mm: float | None = None  # ask the screen
    viewing_distance_mm: float = 600.0
    idle_menu_s: float = 60.0
    idle_reading_s: float = 90.0
    idle_warning_s: float = 20.0
    repeat_guard_s: float = 0.5
    text_arc_minutes: float = 22.0  # least height of a capital
    target_mm: float = 20.0  # least side of what can be touched
    qr_mm: float = 60.0  # side of a QR code
    speech: bool = True  # the kiosk can be asked to say what it shows
    speech_at_first_key: bool = True  # a key pressed in the attract loop starts speech
    speech_rate: float = 1.0  # times the usual speed
    volume: int = 5  # in which visits begin, of 10
    mount_height_mm: float | None = None  # of the glass's lower edge above the floor; a usual one is assumed
    reach_low_mm: float = 380.0  # above the floor, what a seated person reaches: EN 301 549 and Section 508
    reach_high_mm: float = 1220.0
    reduced_motion: bool | None = None  # as the desktop asks for
    keys: KeyMap = USUAL_KEYS
    pin_hash: str | None = None  # of the staff's PIN, as `kiosk pin` prints it; None: no staff menu
    restart_at: time | None = time(4, 30)  # local; when `kiosk serve` starts it afresh, while nobody is there
    memory_mb: float = 500.0  # of the kiosk's process; above it `kiosk serve` starts it afresh
    log_level: str = "info"
    log_format: str = "text"  # "json": one object a line


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """A setting that was not taken; `line` is None where there are no lines (the environment), `key` where it is about no setting."""

    where: str
    line: int | None
    message: str
    advice: str
    key: str | None = None

    def __str__(self) -> str:
        return f"{origin(self.where, self.line)}: {self.message} {self.advice}"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings that stand; `origins` says which file and line, variable or option each comes from that is no default.

    `layers` names what was read, the weakest first, `config` the file of --config, and `absent` the usual files that are not there.
    `unread` says why nothing of a file among the layers is used.
    """

    settings: Settings
    problems: tuple[SettingProblem, ...]
    origins: Mapping[str, str] = field(default_factory=dict)
    layers: tuple[str, ...] = ()
    config: Path | None = None
    absent: tuple[str, ...] = ()
    unread: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Layers:
    """What has been read so far."""

    settings: Settings
    problems: list[SettingProblem] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    unread: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """How one setting is read; `read` raises ValueError for what is not `allowed`. `base` is the folder that relative paths start from."""

    read: Callable[[object, Path], Any]
    allowed: str
    secret: bool = False  # what was written instead never lands in a log

    def taken(self, settings: Settings, key: str, value: object, base: Path) -> Settings:
        """The settings with this one. Raises ValueError or OverflowError."""
        head, _, action = key.partition(".")
        read = self.read(value, base)
        whole: Any = settings.keys.choose(action, read) if action else read
        return replace(settings, **{head: whole})


def default_content() -> Path:
    """The content pack that comes with the program."""
    return shipped("content") / "chu-lille"


def default_state_dir(environment: Mapping[str, str], platform: str) -> Path:
    """Where this system keeps what a program remembers."""
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or _home(environment) / "AppData" / "Local") / "kiosk"
    if platform == "darwin":
        return _home(environment) / "Library" / "Application Support" / "kiosk"
    return Path(environment.get("XDG_STATE_HOME") or _home(environment) / ".local" / "state") / "kiosk"


def setting_files(environment: Mapping[str, str], platform: str) -> tuple[Path, ...]:
    """The machine's file and the user's, weakest first; neither needs to exist."""
    if platform == "win32":
        machine = Path(environment.get("PROGRAMDATA") or r"C:\ProgramData")
        user = Path(environment.get("APPDATA") or _home(environment) / "AppData" / "Roaming")
    else:
        machine = Path("/etc")
        user = Path(environment.get("XDG_CONFIG_HOME") or _home(environment) / ".config")
    return machine / "kiosk" / FILE_NAME, user / "kiosk" / FILE_NAME


def load_settings(
    config: Path | None = None,
    chosen: Mapping[str, Any] | None = None,
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    files: tuple[Path, ...] | None = None,
) -> Loaded:
    """All layers, one over the other; `chosen` is the command line's, whose values are right already.

    Raises UsageError where the file of --config is missing, since someone asked for that very file.
    """
    layers = _Layers(Settings(default_content(), default_state_dir(environment, platform)))
    absent: list[str] = []
    for path in setting_files(environment, platform) if files is None else files:
        try:
            _apply_file(layers, path)
        except FileNotFoundError:
            absent.append(str(path))
    if config is not None:
        try:
            _apply_file(layers, config)
        except FileNotFoundError as error:
            raise UsageError(f"The settings file {config} cannot be read (no such file or directory). Name one that is there.") from error
    for name in sorted(name for name in environment if name.startswith(ENVIRONMENT_PREFIX)):
        layers.names.append(name)
        key = re.sub(rf"^{KEYS}_", f"{KEYS}.", name.removeprefix(ENVIRONMENT_PREFIX).lower())
        _apply(layers, key, environment[name], Path.cwd(), name, None)
    layers.origins |= dict.fromkeys(chosen or {}, "the command line")
    settings = replace(layers.settings, **(chosen or {}))
    problems = tuple(problem if problem.key is None else _until(problem, standing(settings, problem.key)) for problem in layers.problems)
    return Loaded(settings, problems, layers.origins, tuple(layers.names), config, tuple(absent), layers.unread)


def _until(problem: SettingProblem, stands: str) -> SettingProblem:
    """With what counts meanwhile, of whichever layer."""
    return replace(problem, advice=f"{problem.advice} Until then it is {stands}.")


def window_size(text: str) -> tuple[int, int]:
    """`1920x1080` as two numbers of pixels; raises ValueError."""
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text.strip().lower())
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in size):
        raise ValueError(f"“{text}” is no size.")
    return size


def _apply_file(layers: _Layers, path: Path) -> None:
    """What cannot be read is a problem of the file's; raises FileNotFoundError where there is none."""
    where = str(path)
    try:
        entries = read_file(path)
    except UnreadError as error:
        layers.problems.append(SettingProblem(where, error.line, error.message, error.advice))
        layers.unread[where], entries = error.why, []
    layers.names.append(where)
    for entry in entries:
        _apply(layers, entry.key, entry.value, path.absolute().parent, where, entry.line)


def _apply(layers: _Layers, key: str, value: object, base: Path, where: str, line: int | None) -> None:
    rule = RULES.get(key)
    if rule is None:
        layers.problems.append(SettingProblem(where, line, f"There is no setting “{key}”.", _unknown(key, value)))
        return
    try:
        layers.settings = rule.taken(layers.settings, key, value, base)
        layers.origins[key] = origin(where, line)
    except (ValueError, OverflowError) as error:
        bare = line is None and isinstance(value, str) and value.isprintable()  # of a variable, which has no quotes
        found = "what is written there" if rule.secret else _short(str(value) if bare else as_toml(value))
        why = f": {error}" if isinstance(error, KeysError) else "."
        advice = _instead(rule, value, base, in_file=line is not None)
        layers.problems.append(SettingProblem(where, line, f"“{key}” cannot be {found}{why}", advice, key))


def _unknown(key: str, value: object) -> str:
    """What may have been meant by a key that is no setting."""
    table, _, own = key.partition(".")
    if table == KEYS and own in RULES:
        return f"“{own}” is not one of [{KEYS}]: write it above that heading."
    if isinstance(value, dict) and any(name in RULES for name in value):
        return f"Take the heading [{key}] away: settings have none."
    among, cutoff = (tuple(name for name in RULES if name.startswith(f"{KEYS}.")), 0.75) if table == KEYS else (tuple(RULES), 0.6)
    word = key[:60].lower()
    near = difflib.get_close_matches(word, among, n=1, cutoff=cutoff)
    if table != KEYS and len(word) >= LEAST_WORD:
        near = near or [name for name in among if word in re.split(r"[._]", name)]
    return f"Did you mean “{near[0]}”?" if near else f"The settings are: {', '.join(among)}."


def _instead(rule: Rule, value: object, base: Path, *, in_file: bool) -> str:
    """What to write for a value that cannot be taken."""
    if isinstance(value, time | datetime):  # TOML has times of its own
        quoted = f"{value:%H:%M}"
        try:
            rule.read(quoted, base)
        except ValueError:
            pass
        else:
            return f"Write it between quotes: {as_toml(quoted)}."
    if not in_file and isinstance(value, str) and (set(value) & set("\"'[]") or "brackets" in rule.allowed):
        return f"Write {rule.allowed}; in a variable without quotes and brackets, with commas between several."
    return f"Write {rule.allowed}."


def value_of(settings: Settings, key: str) -> Any:
    """What stands for a key of `RULES`."""
    head, _, action = key.partition(".")
    return settings.keys.keys_of(action) if action else getattr(settings, head)


def shown(settings: Settings, key: str) -> str:
    """What stands for a key, to be read: a text is without quotes."""
    value = plain(value_of(settings, key))
    if value is None:
        return NOTHING.get(key, OPEN)
    return value if isinstance(value, str) else as_toml(value)


def standing(settings: Settings, key: str) -> str:
    """What stands for a key, as a file would write it."""
    value = plain(value_of(settings, key))
    if value is None:
        return as_toml(NOTHING[key]) if key in NOTHING else OPEN
    return as_toml(value)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_FOUND else f"{text[: LONGEST_FOUND - 1]}…"


def _home(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.cwd())


def _number(low: float, high: float, unit: str) -> Rule:
    def read(value: object, _base: Path) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise ValueError(value)
        number = float(value)
        if not low <= number <= high:
            raise ValueError(value)
        return number

    return Rule(read, f"a number from {low:g} to {high:g} ({unit})")


def _whole(low: int, high: int, what: str) -> Rule:
    number = _number(low, high, what)

    def read(value: object, base: Path) -> int:
        found: float = number.read(value, base)
        if found != int(found):
            raise ValueError(value)
        return int(found)

    return Rule(read, f"a whole number from {low} to {high} ({what})")


def _window(value: object, _base: Path) -> tuple[int, int] | None:
    if not isinstance(value, str):
        raise ValueError(value)
    return None if value.strip().lower() == FULL else window_size(value)


def _choice(*words: str) -> Rule:
    def read(value: object, _base: Path) -> str:
        if not isinstance(value, str) or value.lower() not in words:
            raise ValueError(value)
        return value.lower()

    return Rule(read, f"one of {', '.join(map(as_toml, words))}")


BETWEEN_QUOTES = "between quotes, 'single' ones where it has \\"
RULES: Mapping[str, Rule] = {
    "content": Rule(as_path, f"the path of a content pack's folder, {BETWEEN_QUOTES}"),
    "state_dir": Rule(as_path, f"the path of a folder, {BETWEEN_QUOTES}"),
    "language": Rule(as_language, 'a language code such as "fr"'),
    "slideshow": Rule(as_name, 'the name of a slideshow of the pack, such as "stand"'),
    "pause_s": _number(5, 3_600, "seconds"),
    "slideshow_at_start": Rule(as_flag, "true or false"),
    "window": Rule(_window, f'a size in pixels such as "1920x1080", each side from {SMALLEST_SIDE} to {LARGEST_SIDE}, or "full"'),
    "screen": Rule(as_display_name, 'the name of a display as `kiosk screens` prints it, such as "HDMI-1"'),
    "rotation": Rule(as_rotation, "one of 0, 90, 180, 270 (degrees clockwise)"),
    "locked": Rule(as_flag, "true or false"),
    "open_hours": Rule(as_spans, hours.ALLOWED),
    "display_off": _choice(*DISPLAY_OFF),
    "diagonal_mm": _number(100, 5_000, "millimetres"),
    "viewing_distance_mm": _number(200, 10_000, "millimetres"),
    "idle_menu_s": _number(10, 3_600, "seconds"),
    "idle_reading_s": _number(10, 3_600, "seconds"),
    "idle_warning_s": _number(20, 600, "seconds"),  # WCAG 2.2, 2.2.1: at least 20 s
    "repeat_guard_s": _number(0, 5, "seconds"),
    "text_arc_minutes": _number(10, 120, "minutes of arc"),
    "target_mm": _number(12, 100, "millimetres"),
    "qr_mm": _number(30, 200, "millimetres"),
    "speech": Rule(as_flag, "true or false"),
    "speech_at_first_key": Rule(as_flag, "true or false"),
    "speech_rate": _number(0.6, 2.2, "times the usual speed"),
    "volume": _whole(1, 10, "steps"),
    "mount_height_mm": _number(0, 3_000, "millimetres"),
    "reach_low_mm": _number(0, 800, "millimetres"),
    "reach_high_mm": _number(900, 2_500, "millimetres"),
    "reduced_motion": Rule(as_flag, "true or false"),
    **{f"{KEYS}.{action}": Rule(as_keys, ALLOWED) for action in ACTIONS},
    "pin_hash": Rule(as_pin_hash, "the line that `kiosk pin` prints", secret=True),
    "restart_at": Rule(as_time_of_day, 'a time of day such as "04:30", or "never"'),
    "memory_mb": _number(100, 100_000, "megabytes"),
    "log_level": _choice(*LOG_LEVELS),
    "log_format": _choice(*LOG_FORMATS),
}
assert {key.partition(".")[0] for key in RULES} == {field.name for field in fields(Settings)}
