"""The power of a display. No X server and no compositor of the tests can switch it: what would be told to them is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.station import power
from kiosk.station.power import Power, XPower
from tests.journeys.x_server import bare_display
from tests.station.test_supervisor import is_alive, until


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


@pytest.mark.parametrize(("level", "enabled"), [(3, True), (0, False), (0, True)])
def test_a_display_that_another_kiosk_left_off_is_switched_on_and_nothing_else_changed(level: int, enabled: bool) -> None:
    server = Extension(enabled=enabled)
    server.level = level
    with bare_display(320, 240) as display:
        XPower(display, server).on()
    assert (server.level, server.enabled) == (0, enabled)


def test_a_server_without_power_saving_has_no_switch() -> None:
    with bare_display(320, 240) as display:
        assert power.find("xcb", display) is None


@pytest.fixture
def wlopm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Power]:
    """Makes the only program that can be found: a shell script, which notes in `told` what it has done."""

    def make(script: str) -> Power:
        program = tmp_path / "wlopm"
        program.write_text(f'#!/bin/sh\ncd {tmp_path}\nnote() {{ printf "%s %s;" "$1" "$2" >> told; }}\n{script}\n')
        program.chmod(0o755)
        monkeypatch.setattr("shutil.which", lambda name: str(tmp_path / name))
        found = power.find("wayland", None)
        assert found is not None
        return found

    return make


def test_under_wayland_a_program_switches_it(wlopm: Callable[[str], Power], tmp_path: Path) -> None:
    switch, told = wlopm('note "$1" "$2"'), tmp_path / "told"
    switch.off()
    until(lambda: told.exists() and told.read_text() == "--off *;")
    switch.on()
    until(lambda: told.read_text() == "--off *;--on *;")


def test_without_the_program_nothing_switches_it_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert power.find("wayland", ":0") is None


def test_nobody_waits_for_the_program_and_what_it_is_told_last_counts(wlopm: Callable[[str], Power], tmp_path: Path) -> None:
    switch = wlopm('[ "$1" = --on ] || { echo $$ > number; mv number running; exec sleep 600; }\nnote "$1" "$2"')
    switch.off()
    until((tmp_path / "running").exists)
    hanging = int((tmp_path / "running").read_text())
    assert is_alive(hanging)
    switch.on()
    told = tmp_path / "told"
    until(lambda: told.exists() and told.read_text() == "--on *;" and not is_alive(hanging))


@pytest.mark.expects_message("WARNING kiosk.station.power: wlopm cannot switch the display: no such protocol")
def test_a_program_that_fails_is_told_of_once(wlopm: Callable[[str], Power], caplog: pytest.LogCaptureFixture) -> None:
    switch = wlopm("echo no such protocol >&2; exit 1")
    with caplog.at_level(logging.DEBUG):
        switch.off()
        until(lambda: len(caplog.records) == 1)
        switch.off()
        until(lambda: len(caplog.records) == 2)
    assert [record.levelname for record in caplog.records] == ["WARNING", "DEBUG"]


@pytest.mark.expects_message("wlopm cannot switch the display: it takes more than 0.1 s")
def test_a_program_that_does_not_end_is_ended(
    wlopm: Callable[[str], Power], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(power, "_PATIENCE", 0.1)
    wlopm("exec sleep 600").off()
    until(lambda: bool(caplog.records))


def test_a_program_that_has_gone_is_an_error(wlopm: Callable[[str], Power], tmp_path: Path) -> None:
    switch = wlopm("")
    (tmp_path / "wlopm").unlink()
    with pytest.raises(OSError, match="wlopm"):
        switch.off()
    assert switch.failed


@pytest.mark.expects_message("wlopm cannot switch the display: it ended with code")
@pytest.mark.parametrize("end", ["exit 1", "kill -9 $$"])
def test_a_display_that_was_not_switched_is_known_until_it_is(wlopm: Callable[[str], Power], tmp_path: Path, end: str) -> None:
    switch = wlopm(f'[ -e there ] || {end}\nnote "$1" "$2"')
    switch.on()
    until(lambda: switch.failed)
    (tmp_path / "there").touch()
    switch.on()
    until((tmp_path / "told").exists)
    assert not switch.failed
