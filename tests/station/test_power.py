"""The power of a display. No X server and no compositor of the tests can switch it: what would be told to them is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.station import power
from kiosk.station.power import XPower
from tests.journeys.x_server import bare_display


class Extension:
    """libXext on a server that has DPMS: its levels and its switch (DPMS extension, protocol 1.1)."""

    def __init__(self, *, enabled: bool) -> None:
        self.level, self.enabled = 0, enabled

    def DPMSQueryExtension(self, *_: object) -> int:
        return 1

    def DPMSCapable(self, _display: object) -> int:
        return 1

    def DPMSInfo(self, _display: object, level: Any, enabled: Any) -> None:
        level._obj.value, enabled._obj.value = self.level, self.enabled

    def DPMSEnable(self, _display: object) -> None:
        self.enabled = True

    def DPMSDisable(self, _display: object) -> None:
        self.level, self.enabled = 0, False

    def DPMSForceLevel(self, _display: object, level: Any) -> None:
        assert self.enabled, "a server refuses it otherwise"
        self.level = level.value


@pytest.mark.parametrize("enabled", [False, True])
def test_a_display_is_switched_off_and_left_as_it_was(enabled: bool) -> None:
    server = Extension(enabled=enabled)
    with bare_display(320, 240) as display:
        switch = XPower(display, server)
        switch.off()
        assert (server.level, server.enabled) == (3, True)
        switch.on()
        assert (server.level, server.enabled) == (0, enabled)


def test_a_server_without_power_saving_has_no_switch() -> None:
    with bare_display(320, 240) as display:
        assert power.find("xcb", display) is None


def test_under_wayland_a_program_switches_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert power.find("wayland", ":0") is None
    program = tmp_path / "wlopm"
    program.write_text(f'#!/bin/sh\nprintf "%s %s;" "$1" "$2" >> {tmp_path}/told\n')
    program.chmod(0o755)
    switch = power.find("wayland", None)
    assert switch is not None
    switch.off()
    switch.on()
    assert (tmp_path / "told").read_text() == "--off *;--on *;"
    program.write_text("#!/bin/sh\necho no such protocol >&2; exit 1\n")
    with pytest.raises(OSError, match="no such protocol"):
        switch.off()
