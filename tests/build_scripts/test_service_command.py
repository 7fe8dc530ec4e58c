"""What `kiosk` on the PATH of a machine with the service hands on: to the service's user what the service has, to anybody else nothing."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import package_deb
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the service is one of systemd")

SCRIPT = package_deb.DEBIAN / "kiosk.sh"
# As systemd 252 prints it, of `Environment=` in a unit and its drop-ins.
SERVICE = (
    "QT_QPA_PLATFORM=wayland KIOSK_STATE_DIR=/var/lib/kiosk LIBSEAT_BACKEND=seatd XDG_RUNTIME_DIR=/run/kiosk QT_QUICK_BACKEND=software "
    r'"KIOSK_CONTENT=/srv/our pack/é" "KIOSK_PIN_HASH=scrypt\$a\$b" "KIOSK_SLIDESHOW=a\"b\\c QT_SCALE_FACTOR=3" KIOSK_OPEN_HOURS=08:00-12:30,*'
)
STATE = {"KIOSK_STATE_DIR": "/var/lib/kiosk"}
SETTINGS = STATE | {
    "KIOSK_CONTENT": "/srv/our pack/é",
    "KIOSK_PIN_HASH": "scrypt$a$b",
    "KIOSK_SLIDESHOW": 'a"b\\c QT_SCALE_FACTOR=3',
    "KIOSK_OPEN_HOURS": "08:00-12:30,*",
}
DRAWING = {"QT_QPA_PLATFORM": "wayland", "QT_QUICK_BACKEND": "software"}


class Machine:
    """A folder with what the script asks, in which anybody can be the kiosk's user."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        script = (
            SCRIPT.read_text(encoding="utf-8").replace("/opt/kiosk/kiosk", str(folder / "opt")).replace("/run/kiosk", str(folder / "run"))
        )
        self._write("kiosk", script)
        self._write("opt", '#!/bin/sh\nprintf "%s\\n" "$*"\nenv -0\n')
        self.user("kiosk")

    def user(self, name: str) -> None:
        self._write("id", f"#!/bin/sh\necho {name}\n")

    def service(self, environment: str) -> None:
        """Have systemd, whose service is told this."""
        (self._folder / "environment").write_text(f"{environment}\n", encoding="utf-8")
        asked = "show --property=Environment --value kiosk.service"
        self._write("systemctl", f'#!/bin/sh\n[ "$*" = "{asked}" ] && cat "{self._folder}/environment"\n')

    def kiosk(self, *arguments: str, **environment: str) -> dict[str, str]:
        """What the program gets of the environment."""
        path = f"{self._folder}:/usr/bin:/bin" if (self._folder / "systemctl").exists() else str(self._folder)
        command = ["/bin/sh", str(self._folder / "kiosk"), *arguments]
        done = subprocess.run(command, env={"PATH": path, **environment}, capture_output=True, encoding="utf-8", check=True)
        assert done.stderr == ""
        said, _, rest = done.stdout.partition("\n")
        assert said == " ".join(arguments)
        found = dict(line.split("=", 1) for line in rest.split("\0") if line)
        return {name: value for name, value in found.items() if name not in ("PATH", "PWD", "_", "SHLVL", "OLDPWD")}

    def _write(self, name: str, text: str) -> None:
        (self._folder / name).write_text(text, encoding="utf-8")
        (self._folder / name).chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.service(SERVICE)
    return made


@pytest.mark.parametrize("command", ["doctor", "support", "settings", "devices", "slideshow"])
def test_who_looks_at_the_kiosk_is_told_what_the_service_is_told(machine: Machine, command: str) -> None:
    assert machine.kiosk(command, "--json") == SETTINGS | DRAWING


@pytest.mark.parametrize("command", ["export", "screenshots", "check"])
def test_what_draws_off_the_screen_chooses_by_itself_with_what(machine: Machine, command: str) -> None:
    assert machine.kiosk(command) == SETTINGS


def test_a_variable_of_one_s_own_is_stronger(machine: Machine) -> None:
    own = {"QT_QUICK_BACKEND": "rhi", "KIOSK_STATE_DIR": "/tmp/k", "KIOSK_CONTENT": ""}
    assert machine.kiosk("doctor", **own) == SETTINGS | DRAWING | own


def test_a_display_of_one_s_own_is_not_drawn_on_as_the_service_would(machine: Machine) -> None:
    assert machine.kiosk("doctor", DISPLAY=":0") == SETTINGS | {"QT_QUICK_BACKEND": "software", "DISPLAY": ":0"}


def test_another_user_gets_nothing_of_it(machine: Machine) -> None:
    machine.user("ada")
    assert machine.kiosk("doctor") == {}


@pytest.mark.parametrize(
    "environment", ["", "[unprintable]", '"', '"KIOSK_CONTENT=/srv', "KIOSK_X-Y=1 =2 KIOSK_=3 PATH=/tmp LD_PRELOAD=x", "\\"]
)
def test_what_makes_no_sense_is_left_out(machine: Machine, environment: str) -> None:
    machine.service(environment)
    assert machine.kiosk("doctor") == STATE


def test_without_systemd_it_is_silent(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    for name in ("printenv", "env"):
        (tmp_path / name).symlink_to(f"/usr/bin/{name}")
    assert machine.kiosk("doctor") == STATE


def test_the_service_s_display_is_found_and_a_platform_of_the_service_s_own_stays(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.service("QT_QPA_PLATFORM=waylnd")
    (tmp_path / "run").mkdir()
    display = {"XDG_RUNTIME_DIR": str(tmp_path / "run"), "WAYLAND_DISPLAY": "wayland-0"}
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(os.path.relpath(tmp_path / "run" / "wayland-0"))  # a path that is long is refused
        assert machine.kiosk("doctor") == STATE | display | {"QT_QPA_PLATFORM": "waylnd"}
        assert machine.kiosk("check") == STATE | display | {"QT_QPA_PLATFORM": "wayland"}
