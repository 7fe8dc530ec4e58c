"""Whether the desktop asks programs to hold still.

Qt tells it from 6.12 on, and the kiosk stays with 6.11. What can be read without a library is read: GTK's settings file and KDE's, the
animations of Windows. GNOME keeps its switch in a database of its own, and macOS in a binary file: there, the kiosk's setting does it.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_SPI_GETCLIENTAREAANIMATION = 0x1042
# File below the folder of settings, section, key, and what the value says where nothing shall move.
_FILES = (
    ("kdeglobals", "KDE", "AnimationDurationFactor", ("0", "0.0")),
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations", ("0", "false")),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations", ("0", "false")),
)


def is_unwanted(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Somebody chose in the desktop's settings that programs shall not move. False where that is not known."""
    if platform == "win32":
        return not _windows_animates()
    home = environment.get("HOME")
    folder = environment.get("XDG_CONFIG_HOME") or (f"{home}/.config" if home else None)
    return folder is not None and any(_says(Path(folder) / name, section, key, still) for name, section, key, still in _FILES)


def _says(path: Path, section: str, key: str, values: tuple[str, ...]) -> bool:
    if not path.is_file():
        return False
    import configparser

    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(path, encoding="utf-8")
        return parser.get(section, key, fallback="").strip().lower() in values
    except (configparser.Error, OSError, UnicodeDecodeError):
        return False


def _windows_animates() -> bool:
    animates = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)  # type: ignore[attr-defined, unused-ignore]
    return bool(animates.value)
