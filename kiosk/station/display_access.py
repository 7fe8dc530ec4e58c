"""Whether Qt can start on the display that the environment names. It aborts where it cannot, and that would look like a crash of the content."""

from __future__ import annotations

import re
import socket
import struct
import sys
import time
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

from kiosk.station import qt_plugins

WHO_MAY = "Look at DISPLAY, WAYLAND_DISPLAY and who may use the display; run this as the kiosk's user, in its session."
_LOCAL_X = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_PLUGIN = re.compile(r"libq(\w+)\.so")
_PATIENCE = 1.0  # seconds for a server that is there and busy
_ELSEWHERE = (qt_plugins.PLACES, "QT_QPA_PLATFORM_PLUGIN_PATH")  # where Qt may find more platforms
_LOCAL, _WILD = 256, 65_535  # families of Xauth.h: a name of this machine, any machine
_LET_IN = 1  # first byte of an X server's answer to a connection set-up
_ASKED, _PAUSE = 3, 0.1  # times, and seconds between: an X server that starts over refuses everybody for a moment
_held: list[socket.socket] = []  # until this process ends: an X server may start over when its last client leaves


class Access(Enum):
    """How a display stands to whoever wants to draw on it."""

    OPEN = "open"
    GONE = "gone"  # no server listens
    REFUSED = "refused"  # one does, and lets this user not in


def known_platforms() -> list[str]:
    """What QT_QPA_PLATFORM may name here (Linux): Qt's plugins that come along."""
    names = [_PLUGIN.fullmatch(path.name) for folder in qt_plugins.own_folders() for path in Path(folder, "platforms").glob("libq*.so")]
    return sorted(name[1] for name in names if name is not None)


def is_unknown(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """True where QT_QPA_PLATFORM names nothing that Qt can draw on."""
    if platform != "linux" or not environment.get("QT_QPA_PLATFORM") or qt_plugins.may_be_elsewhere(environment, *_ELSEWHERE):
        return False
    known = known_platforms()
    return bool(known) and _wanted(environment).isdisjoint(known)


def fault(environment: Mapping[str, str], platform: str = sys.platform) -> tuple[str, str] | None:
    """What is wrong with a QT_QPA_PLATFORM that names nothing Qt can draw on, as half a sentence, and what to write."""
    if not is_unknown(environment, platform):
        return None
    advice = f"It is one of {', '.join(known_platforms())}; usually it is not set."
    return f"QT_QPA_PLATFORM cannot be “{environment['QT_QPA_PLATFORM']}”", advice


def is_named(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether the environment names something to draw on: always off Linux."""
    if platform != "linux":
        return True
    if not environment.get("QT_QPA_PLATFORM"):
        return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    wanted = _wanted(environment)
    return (
        not wanted <= {"xcb", "wayland"}
        or ("xcb" in wanted and bool(environment.get("DISPLAY")))
        or ("wayland" in wanted and any(environment.get(name) for name in ("WAYLAND_DISPLAY", "WAYLAND_SOCKET")))
        or ("wayland" in wanted and _answer("wayland", environment) is not None)
    )


def look(environment: Mapping[str, str], platform: str = sys.platform) -> Access:
    """What the servers on this machine that the environment names answer. `OPEN` too where only Qt finds out."""
    wanted = _wanted(environment)
    if platform != "linux" or "WAYLAND_SOCKET" in environment or not wanted <= {"xcb", "wayland"}:
        return Access.OPEN
    named = any(kind in wanted and environment.get(name) for kind, name in (("xcb", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY")))
    for _ in range(_ASKED):
        answers = [answer for kind in wanted if (answer := _answer(kind, environment)) is not None]
        if any(answers):
            return Access.OPEN
        if not answers:
            return Access.GONE if named else Access.OPEN
        time.sleep(_PAUSE)
    return Access.REFUSED


def _wanted(environment: Mapping[str, str]) -> set[str]:
    """The kinds of display that Qt tries: `wayland-egl` is a way of wayland, what follows a colon says how."""
    named = (environment.get("QT_QPA_PLATFORM") or "xcb;wayland").lower().split(";")
    return {name.partition(":")[0].partition("-")[0].strip() for name in named}


def _answer(kind: str, environment: Mapping[str, str]) -> bool | None:
    """Whether the server lets this user in; None where none is named, or none is there."""
    if kind == "xcb":
        display = environment.get("DISPLAY", "")
        local = _LOCAL_X.fullmatch(display)
        return _x_answer(local[1], environment) if local else True if display else None
    name = environment.get("WAYLAND_DISPLAY") or ("wayland-0" if environment.get("QT_QPA_PLATFORM") else "")
    if not name:
        return None
    place = Path(environment.get("XDG_RUNTIME_DIR") or "/nowhere") / name
    way = _connect(str(place))
    if isinstance(way, socket.socket):
        way.close()
        return True
    return way


def _connect(address: str) -> socket.socket | bool | None:
    """The open socket; False where this user may not, None where nobody listens, True where that cannot be told."""
    if sys.platform == "win32":
        return True
    way = socket.socket(socket.AF_UNIX)
    way.settimeout(_PATIENCE)
    try:
        way.connect(address)
    except OSError as error:
        way.close()
        if isinstance(error, PermissionError):
            return False
        return None if isinstance(error, FileNotFoundError | ConnectionRefusedError) else True
    return way


def _x_answer(number: str, environment: Mapping[str, str]) -> bool | None:
    """An X server's answer to a connection set-up, with the user's cookie where there is one."""
    answers = [_connect(address) for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}")]
    ways = [way for way in answers if isinstance(way, socket.socket)]
    if not ways:
        told = [answer for answer in answers if isinstance(answer, bool)]
        return any(told) if told else None
    way, *others = ways
    for other in others:
        other.close()
    name, cookie = next(_cookies(number, environment), (b"", b""))
    try:
        way.sendall(struct.pack("<2sHHHHxx", b"l\0", 11, 0, len(name), len(cookie)) + _padded(name) + _padded(cookie))
        answer = way.recv(1)
    except OSError:  # busy, or just ended
        way.close()
        return True
    if answer != bytes([_LET_IN]):
        way.close()
        return False
    _held.append(way)
    return True


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _cookies(number: str, environment: Mapping[str, str]) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the bytes of each cookie for a display of this machine, as Xau finds it: $XAUTHORITY, or ~/.Xauthority."""
    path = environment.get("XAUTHORITY") or str(Path(environment.get("HOME") or "/") / ".Xauthority")
    try:
        data = Path(path).read_bytes()
    except OSError:
        return
    at = 0
    host = socket.gethostname().encode()
    while at + 2 <= len(data):
        (family,) = struct.unpack_from(">H", data, at)
        at += 2
        fields: list[bytes] = []
        for _ in range(4):
            if at + 2 > len(data):
                return
            (length,) = struct.unpack_from(">H", data, at)
            fields.append(data[at + 2 : at + 2 + length])
            at += 2 + length
        address, display, name, cookie = fields
        if (family == _WILD or (family, address) == (_LOCAL, host)) and display in (b"", number.encode()):
            yield name, cookie
