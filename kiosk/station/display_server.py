"""Whether the display server is there to draw on. Qt aborts where it is not, and that would look like a crash of the content."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

_LOCAL_X = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_PATIENCE = 1.0  # seconds for a server that is there and busy


def is_gone(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """True where the environment names displays of this machine alone, and no server listens at any. Elsewhere only Qt finds out."""
    if platform != "linux" or "WAYLAND_SOCKET" in environment:
        return False
    wanted = {name.partition(":")[0].partition("-")[0] for name in (environment.get("QT_QPA_PLATFORM") or "xcb;wayland").split(";")}
    if not wanted <= {"xcb", "wayland"}:
        return False
    if "xcb" in wanted and (named := environment.get("DISPLAY")) and not _LOCAL_X.fullmatch(named):
        return False
    servers = [addresses for kind in wanted if (addresses := list(_addresses(kind, environment)))]
    return bool(servers) and not any(_listens(address) for addresses in servers for address in addresses)


def _addresses(kind: str, environment: Mapping[str, str]) -> Iterator[str]:
    """Where a server of this kind would listen, by the environment."""
    if kind == "xcb" and (named := _LOCAL_X.fullmatch(environment.get("DISPLAY", ""))):
        yield from (f"\0/tmp/.X11-unix/X{named[1]}", f"/tmp/.X11-unix/X{named[1]}")
    if kind == "wayland" and (name := environment.get("WAYLAND_DISPLAY")):
        yield str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / name)


def _listens(address: str) -> bool:
    """Whether somebody does; one that refuses this user is there too."""
    if sys.platform == "win32":
        return True
    with socket.socket(socket.AF_UNIX) as way:
        way.settimeout(_PATIENCE)
        try:
            way.connect(address)
        except (FileNotFoundError, ConnectionRefusedError):
            return False
        except OSError:
            return True
    return True
