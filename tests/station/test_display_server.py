"""Whether a display server listens, asked of real sockets."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from kiosk.station.display_access import Access, look
from tests.journeys.x_server import bare_display


def is_gone(environment: dict[str, str], platform: str = "linux") -> bool:
    return look(environment, platform) is Access.GONE


def test_an_x_server_is_there_while_it_runs() -> None:
    with bare_display(320, 240) as display:
        assert not is_gone({"DISPLAY": display})
        assert not is_gone({"DISPLAY": f"unix{display}.0", "WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"})
        assert is_gone({"DISPLAY": display, "WAYLAND_DISPLAY": "wayland-9", "QT_QPA_PLATFORM": "wayland"})
    assert is_gone({"DISPLAY": display})
    assert is_gone({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})


def test_a_compositor_is_there_while_it_listens(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert is_gone(environment)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        assert is_gone(environment), "it left its socket behind"
        server.listen()
        assert not is_gone(environment)
        assert not is_gone({"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")})


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": "far.example:10.0"},
        {"DISPLAY": "localhost:10.0", "WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"},
        {"DISPLAY": ":9999", "QT_QPA_PLATFORM": "offscreen"},
        {"WAYLAND_DISPLAY": "wayland-9", "WAYLAND_SOCKET": "5"},
    ],
)
def test_what_only_qt_can_tell_is_left_to_it(environment: dict[str, str]) -> None:
    assert not is_gone(environment)
    assert not is_gone({"DISPLAY": ":9999"}, "darwin")


@pytest.mark.skipif(os.name != "posix", reason="sockets with names are of POSIX")
def test_a_server_that_is_busy_is_there(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as first:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen(0)
        first.connect(str(tmp_path / "wayland-7"))
        assert not is_gone({"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")})
