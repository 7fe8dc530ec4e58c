"""The settings as text: what stands and where it comes from, and a commented file to begin with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import wrap

from kiosk.keys import ACTIONS, KEY_NAMES_ARE
from kiosk.settings import RULES, Loaded, SettingProblem, Settings, shown, standing, value_of
from kiosk.settings_file import KEYS

HEAD = """\
# The settings of the kiosk. Take away the # before a line to use it; a line that starts with # is not read.
# Where they may stand, from the weakest to the strongest:
# - /etc/kiosk/kiosk.toml: the service reads it, and any other kiosk of the machine whose user may (Windows: %PROGRAMDATA%\\kiosk\\kiosk.toml);
# - ~/.config/kiosk/kiosk.toml: a kiosk without the service reads that of whoever starts it (Windows: %APPDATA%\\kiosk\\kiosk.toml),
#   the service /var/lib/kiosk/.config/kiosk/kiosk.toml;
# - the file of --config, a variable KIOSK_ and the key in capitals (KIOSK_IDLE_MENU_S=45), the command line.
# `kiosk settings` shows which of them it read, and what came of it.
# What cannot be used is reported in the log with its line, and the default stands.
"""
_NO = Path()  # defaults that are the machine's own are shown by an example instead
_DEFAULTS = Settings(_NO, _NO)

# A heading and its settings: what each is for, and an example where it has no default that can be written down.
SECTIONS: Mapping[str, Mapping[str, tuple[str, str | None]]] = {
    "What is shown": {
        "content": ("The folder of a content pack; without it, the one that comes along.", '"/srv/kiosk/our-pack"'),
        "language": ("In which visits begin; without it, the pack's own.", '"fr"'),
        "slideshow": ("What `kiosk slideshow` plays without a name; without it, the only one that is on today.", '"stand"'),
        "pause_s": ("After which a paused slideshow goes on by itself.", None),
        "slideshow_at_start": ("`kiosk run` plays that slideshow, and a touch hands the screen to a visitor.", None),
    },
    "The display": {
        "screen": ("The display to cover, as `kiosk screens` names it; without it, or while it is not there, the first one.", '"HDMI-1"'),
        "window": ("Or a window of so many pixels: \"1920x1080\".", '"full"'),
        "rotation": ("How far the picture is turned clockwise, for a display that hangs turned where the system cannot turn it.", None),
        "locked": ("A full screen is left with the staff's PIN alone, not by Alt+F4. A window of \"window\" closes as any window.", None),
        "diagonal_mm": ("Of the glass; without it, what the display reports.", "1090"),
        "viewing_distance_mm": ("Text grows with it.", None),
        "mount_height_mm": ("Of the glass's lower edge above the floor; without it, 800 is assumed.", "900"),
        "open_hours": ("When the screen is kept on; the system may switch it off outside them. Without it, always.", '["08:00-18:00"]'),
        "display_off": ("Outside open_hours, while nobody is there: a black picture; the display's power too; or neither.", None),
    },
    "Times": {
        "idle_menu_s": ("Without a touch, on menus, until it asks “still there?”.", None),
        "idle_reading_s": ("The same on pages to read.", None),
        "idle_warning_s": ("How long it asks before it starts over.", None),
        "repeat_guard_s": ("A second touch within this time is ignored.", None),
    },
    "Sizes and reach": {
        "text_arc_minutes": ("Least height of a capital, as the reader sees it.", None),
        "target_mm": ("Least side of what can be touched.", None),
        "qr_mm": ("Side of a QR code.", None),
        "reach_low_mm": ("Everybody reaches what lies between this height above the floor …", None),
        "reach_high_mm": ("… and this one.", None),
        "reduced_motion": ("Nothing moves unless a visitor wants it; without it, as the desktop asks.", "true"),
    },
    "Speech": {
        "speech": ("Visitors can have the kiosk speak.", None),
        "speech_at_first_key": ("A key pressed in the resting screen starts speech.", None),
        "speech_rate": ("How fast it speaks.", None),
        "volume": ("In which visits begin.", None),
    },
    "Keys of a keyboard or a tactile keypad": {f"{KEYS}.{action}": ("", None) for action in ACTIONS},
    "Staff": {
        "pin_hash": ("What `kiosk pin` prints; without it there is no staff menu. Then let only the kiosk's user read this file.", '"scrypt$…"'),
    },
    "Kept up by `kiosk serve`": {
        "restart_at": ("Started afresh each day, while nobody is there; or \"never\".", None),
        "memory_mb": ("Started afresh where it takes more, while nobody is there.", None),
    },
    "State and logs": {
        "state_dir": ("Logs, the last good pack, drawn pictures; without it, ~/.local/state/kiosk.", '"/var/lib/kiosk"'),
        "log_level": ("debug names each screen that is shown: to look for a fault, not for every day.", None),
        "log_format": ("json: one object a line, for a program to read.", None),
    },
}  # fmt: skip


def rows(loaded: Loaded) -> list[dict[str, str]]:
    """Each setting as it stands, where it comes from and what is allowed; of a secret, only whether it is set."""
    found = []
    for key, rule in RULES.items():
        value = value_of(loaded.settings, key)
        text = "set" if rule.secret and value is not None else shown(loaded.settings, key)
        found.append({"key": key, "value": text, "from": loaded.origins.get(key, "default"), "allowed": rule.allowed})
    return found


def listing(loaded: Loaded, problems: Sequence[SettingProblem]) -> Iterator[str]:
    """Which files and variables were read, the weakest first, and which could not be; each setting as it stands and where it comes from.

    Under it what is wrong. What is about no setting ends the list.
    """
    yield f"Read: {', '.join(layer for layer in loaded.layers if layer not in loaded.unread) or 'nothing'}."
    if loaded.unread:
        yield f"Could not be read: {', '.join(f'{file} ({why})' for file, why in loaded.unread.items())}."
    if loaded.absent:
        yield f"Not there: {', '.join(loaded.absent)}."
    table = rows(loaded)
    keys, values = (max(len(row[column]) for row in table) for column in ("key", "value"))
    for row in table:
        yield f"{row['key']:<{keys}}  {row['value']:<{values}}  {row['from']}"
        yield from (f"  ! {problem}" for problem in problems if problem.key == row["key"])
    yield from (f"  ! {problem}" for problem in problems if problem.key is None)


def example() -> Iterator[str]:
    """The lines of a file with every setting at its default, behind a `#` that is taken away to use it."""
    yield from HEAD.splitlines()
    for heading, section in SECTIONS.items():
        yield from ("", f"# {heading}", "")
        if any(key.startswith(f"{KEYS}.") for key in section):
            yield from wrap(f"{KEY_NAMES_ARE}.", 130, initial_indent="# ", subsequent_indent="# ")
        for key, (purpose, written) in section.items():
            if purpose:
                yield f"# {purpose}"
            allowed = "" if key.startswith(f"{KEYS}.") else f"   # {RULES[key].allowed}"
            yield f"#{key} = {written or standing(_DEFAULTS, key)}{allowed}"
