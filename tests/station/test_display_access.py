"""Whether a display lets the user in, asked of a real X server and of real sockets."""

from __future__ import annotations

import os
import secrets
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station import display_access
from kiosk.station.display_access import Access, is_named, is_unknown, look
from tests.journeys.x_server import bare_display

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere only Qt finds out")


def is_refused(environment: dict[str, str]) -> bool:
    return look(environment) is Access.REFUSED


def cookie_file(path: Path, display: str, cookie: bytes) -> Path:
    """An authority for a display of any machine, behind one for another display."""
    path.write_bytes(b"".join(entry(number, key) for number, key in (("77777", b"0" * 16), (display.removeprefix(":"), cookie))))
    return path


def entry(number: str, cookie: bytes) -> bytes:
    texts = (b"", number.encode(), b"MIT-MAGIC-COOKIE-1", cookie)
    return struct.pack(">H", 0xFFFF) + b"".join(struct.pack(">H", len(text)) + text for text in texts)


def test_an_x_server_lets_in_who_has_its_cookie(tmp_path: Path) -> None:
    cookie, authority = secrets.token_bytes(16), tmp_path / "server"
    authority.write_bytes(entry("", cookie))
    with bare_display(320, 240, "-auth", str(authority), "-noreset") as display:
        nobody = {"DISPLAY": display, "HOME": str(tmp_path)}
        assert is_refused(nobody)
        assert not is_refused(nobody | {"XAUTHORITY": str(cookie_file(tmp_path / "mine", display, cookie))})
        assert is_refused(nobody | {"XAUTHORITY": str(cookie_file(tmp_path / "old", display, b"1" * 16))})
        (tmp_path / "spoilt").write_bytes(b"\xff\xff\x00\x09")
        assert is_refused(nobody | {"XAUTHORITY": str(tmp_path / "spoilt")})
        for command in ("run", "screens", "devices"):
            done = kiosk(command, nobody | {"KIOSK_STATE_DIR": str(tmp_path / "state")})
            assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1), done.stderr
            assert "does not let this user in. Look at DISPLAY, WAYLAND_DISPLAY and who may use the display;" in done.stderr
    assert not is_refused(nobody), "it is gone, which is another matter"


def test_an_x_server_that_lets_everybody_in() -> None:
    with bare_display(320, 240, "-noreset") as display:
        assert not is_refused({"DISPLAY": display, "HOME": "/nowhere"})


def test_a_socket_that_lets_everybody_connect_is_a_compositor_that_lets_in(tmp_path: Path) -> None:
    place = {"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not is_named(place)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        assert not is_named(place), "it left its socket behind"
        server.listen()
        assert is_named(place)
        assert not is_refused(place)


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"}, True),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, True),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, False),
        ({"QT_QPA_PLATFORM": "wayland-egl", "WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "wayland", "WAYLAND_SOCKET": "5"}, True),
        ({"QT_QPA_PLATFORM": "offscreen:size=3"}, True),
    ],
)
def test_what_qt_is_told_to_draw_on_needs_its_own_variable(environment: dict[str, str], named: bool) -> None:
    assert is_named(environment) is named


@pytest.mark.parametrize("name", ["xcb", "XCB", "wayland-egl", "nonsense;xcb", "offscreen:size=3", "eglfs", ""])
def test_a_platform_that_qt_has(name: str) -> None:
    assert not is_unknown({"QT_QPA_PLATFORM": name})


def test_a_platform_that_qt_has_not_is_said_with_those_it_has(tmp_path: Path) -> None:
    assert {"offscreen", "wayland", "xcb"} <= set(display_access.known_platforms())
    assert not is_unknown({"QT_QPA_PLATFORM": "nonsense", "QT_PLUGIN_PATH": "/srv/plugins"})
    for command in ("run", "serve", "screens", "devices"):
        done = kiosk(command, {"QT_QPA_PLATFORM": "nonsense", "DISPLAY": ":0", "KIOSK_STATE_DIR": str(tmp_path)})
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("kiosk: QT_QPA_PLATFORM cannot be “nonsense”. It is one of eglfs, ")


def kiosk(command: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    bare = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", command], cwd=ROOT, env=bare | environment, capture_output=True, encoding="utf-8", check=False
    )
