"""The life of the package on a throw-away system: installed, upgraded, rolled back, removed, purged, and the service under systemd."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import package_root
from build_keep import BuildError
from package_root import Answer, Run, until

SETTINGS, STATE, OPT = Path("etc/kiosk/kiosk.toml"), Path("var/lib/kiosk"), Path("opt/kiosk")
LINKS = Path("etc/systemd/system")
UNIT = "kiosk.service"
SOCKETS = Path("/tmp/.X11-unix")
ONLY_BEFORE = OPT / "lib" / "only-in-the-version-before"
EDITED = '\nlanguage = "en"\n'
AWAITED = 60.0  # seconds; what is awaited takes a few
WATCHDOG = 10  # seconds, in place of those of the unit
FEWEST_COLOURS = 200  # a picture of the kiosk has thousands, an empty screen one


@dataclass(frozen=True)
class Versions:
    """Two packages in the system, as it sees them: the version before, and the one that is tried."""

    before: str
    now: str


def expect(what: str, is_so: bool, said: str = "") -> None:
    """Raise BuildError where it is not so."""
    if not is_so:
        raise BuildError(f"Not so: {what}. {said}".strip())


def well(answer: Answer, what: str) -> str:
    """Return what a command said. Raises BuildError where it failed."""
    expect(what, answer.code == 0, answer.said)
    return answer.said


def told(what: str) -> None:
    """Say that a part of a trial went well."""
    print(f"      ok     {what}", flush=True)


def kept(root: Path) -> bool:
    """Say whether the settings that were edited and the state that was left are there as they were."""
    settings = root / SETTINGS
    return settings.read_text(encoding="utf-8").endswith(EDITED) and (root / STATE / "kept").read_text(encoding="utf-8") == "kept"


def install(root: Path, run: Run, versions: Versions) -> None:
    """Install the version before where systemd does not run, look at what came of it, then edit its settings and leave some state."""
    well(run("dpkg", "-i", versions.before), "it installs")
    user, settings = run("id", "kiosk").said, root / SETTINGS
    expect("its user is in the groups it needs", all(f"({name})" in user for name in ("audio", "render", "video")), user)
    rights = run("stat", "-c", "%A %U:%G", f"/{SETTINGS}").said.strip()
    expect("only root and the kiosk read the settings", rights == "-rw-r----- root:kiosk", rights)
    lines = settings.read_text(encoding="utf-8").splitlines()
    expect("every setting is commented out", len(lines) > 50 and all(not line or line.startswith("#") for line in lines))
    expect("nothing is switched on", not list((root / LINKS).rglob(UNIT)))
    well(run("runuser", "-u", "kiosk", "--", "kiosk", "check"), "kiosk check")
    where = well(run("runuser", "-u", "kiosk", "--", "kiosk", "settings"), "kiosk settings")
    expect("its state is where the service has it", "/var/lib/kiosk" in where, where)
    well(run("kiosk", "run", "--help"), "any user may start it")
    with settings.open("a", encoding="utf-8") as file:
        file.write(EDITED)
    (root / STATE / "kept").write_text("kept", encoding="utf-8")
    told("installed: its user, its settings, nothing switched on")


def upgrade(root: Path, run: Run, versions: Versions) -> None:
    """Go to the version that is tried, back, and there again, while nobody can be asked anything."""
    expect("the version before has a file more", (root / ONLY_BEFORE).exists())
    well(run("dpkg", "-i", versions.now), "it upgrades")
    expect("settings and state stay", kept(root))
    expect("old files are gone", not (root / ONLY_BEFORE).exists())
    told("upgraded: edited settings and state stay, old files are gone")
    well(run("dpkg", "-i", versions.before), "it goes back")
    expect("settings and state stay", kept(root) and (root / ONLY_BEFORE).exists())
    well(run("dpkg", "-i", versions.now), "it upgrades again")
    changed = run("dpkg", "--verify", "kiosk").said
    expect("all files are as they were packed", not changed.strip(), changed)
    told("rolled back, and upgraded again")


def remove(root: Path, run: Run, versions: Versions, before: dict[str, str]) -> None:
    """Remove it, install it again, purge it: then the system is what it was."""
    well(run("dpkg", "-r", "kiosk"), "it is removed")
    expect("the program is gone", not (root / OPT).exists() and not (root / "usr/bin/kiosk").exists())
    expect("settings and state stay", kept(root))
    told("removed: settings and state stay")
    well(run("dpkg", "-i", versions.now), "it is installed again")
    expect("settings and state are used again", kept(root))
    purge_in_use(root, run)
    wrong = package_root.differences(before, package_root.listing(root))
    expect("nothing is left", not wrong, "\n".join(wrong[:20]))
    told("purged, while something ran as its user: that stayed, and was said to; then every file of the system is as before")


def purge_in_use(root: Path, run: Run) -> None:
    """Purge it while a process of its user runs, which keeps the user, then remove that by hand as it says."""
    process = "runuser -u kiosk -- sleep 600 & until grep -qs sleep /proc/[0-9]*/comm; do sleep 0.1; done"
    said = well(run("sh", "-c", f"{process}; dpkg -P kiosk"), "it is purged while something runs as its user")
    expect("it says that the user stays, and how to remove it", "then: userdel kiosk" in said, said)
    expect("nothing but the user stays", not (root / SETTINGS).exists() and not (root / STATE).exists())
    well(run("userdel", "kiosk"), "the user is removed")


def without_systemd(root: Path, versions: Versions) -> None:
    """Take the package through its life on a system that is not booted. Raises BuildError for what is wrong."""
    run, before = package_root.inside(root), package_root.listing(root)
    install(root, run, versions)
    upgrade(root, run, versions)
    remove(root, run, versions, before)


@dataclass(frozen=True)
class Screen:
    """A virtual X display in which the compositor shows the kiosk: its name, and the file that holds its picture (XWD)."""

    name: str
    file: Path

    def colours(self) -> int:
        """Return how many different pixels are on it."""
        data = self.file.read_bytes()
        head = int.from_bytes(data[:4], "big") + 12 * int.from_bytes(data[76:80], "big")
        return len({data[at : at + 4] for at in range(head, len(data), 4)})


@contextmanager
def screen() -> Iterator[Screen]:
    """Keep a virtual display up. Raises BuildError where it does not come up."""
    read, write = os.pipe()
    with tempfile.TemporaryDirectory(prefix="kiosk-screen-") as folder:
        command = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-ac", "-fbdir", folder)
        server = subprocess.Popen(command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                number = answer.readline().strip()
            expect("a virtual display comes up", bool(number))
            yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()


def show_on(shown: Screen, root: Path) -> list[str]:
    """Let the service draw on this display, and its watchdog bite sooner. Return what of this machine the system has to see."""
    socket = SOCKETS / f"X{shown.name.removeprefix(':')}"
    lines = [
        "[Service]",
        f"Environment=DISPLAY={shown.name} WLR_BACKENDS=x11,libinput WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1",
        f"TemporaryFileSystem={SOCKETS}:mode=1777",
        f"BindPaths=/run/x11/{socket.name}:{socket}",
        f"WatchdogSec={WATCHDOG}",
    ]
    drop_in = root / LINKS / f"{UNIT}.d" / "trial.conf"
    drop_in.parent.mkdir(parents=True)
    drop_in.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if not package_root.terminals():
        seat = root / LINKS / "seatd.service.d" / "trial.conf"
        seat.parent.mkdir()
        seat.write_text("[Service]\nEnvironment=SEATD_VTBOUND=0\n", encoding="utf-8")
    return [f"{socket}:/run/x11/{socket.name}"]


def shown_by(run: Run, name: str) -> str:
    """Return a property of the service as systemd has it."""
    return run("systemctl", "show", UNIT, f"--property={name}", "--value").said.strip()


def processes(run: Run, ending: str) -> list[str]:
    """Return the numbers of the kiosk's processes whose command line ends so, as the system counts them."""
    script = f"for at in /proc/[0-9]*; do case \"$(tr '\\0' ' ' < $at/cmdline)\" in '/opt/kiosk/kiosk {ending} ') echo ${{at#/proc/}};; esac; done"
    return run("sh", "-c", script).said.split()


def start(run: Run, shown: Screen, versions: Versions) -> None:
    """Install the version before, switch the service on, and see the kiosk on the screen."""
    well(run("dpkg", "-i", versions.before), "it installs")
    expect("it is not switched on", run("systemctl", "is-enabled", UNIT).said.strip() == "disabled")
    well(run("systemctl", "enable", "--now", UNIT), "it is switched on, and says that it is ready")
    until("nothing was on the screen", lambda: shown.colours() > FEWEST_COLOURS, AWAITED)
    (kiosk,) = processes(run, "run")
    group = run("cat", f"/proc/{kiosk}/cgroup").said
    expect("it runs in its service, within its limits", UNIT in group, group)
    well(run("runuser", "-u", "kiosk", "--", "kiosk", "support", "/var/lib/kiosk/support.zip"), "kiosk support, as its user")
    seat = run("journalctl", "--unit=seatd", "--output=cat").said
    expect("seatd has opened the seat", "Opened client" in seat, seat)
    told(f"switched on: ready, on the screen ({shown.colours()} colours), within the limits of the service; a seat from seatd")


def survive(run: Run) -> None:
    """Kill the kiosk, then hold the one who keeps it up: both come back."""
    (kiosk,) = processes(run, "run")
    well(run("sh", "-c", f"kill -KILL {kiosk}"), "it is killed")
    until("no kiosk came back", lambda: processes(run, "run") not in ([], [kiosk]), AWAITED)
    expect("systemd had nothing to do", shown_by(run, "NRestarts") == "0")
    told("killed, the kiosk comes back by itself")
    (keeper,) = processes(run, "serve")
    well(run("sh", "-c", f"kill -STOP {keeper}"), "it is held")
    took = until("systemd did not start it again", lambda: shown_by(run, "NRestarts") == "1", AWAITED + WATCHDOG)
    until("it was not ready again", lambda: shown_by(run, "ActiveState") == "active", AWAITED)
    told(f"held, `kiosk serve` is started again by systemd's watchdog (after {took:.0f} s, {WATCHDOG} without a word)")


def leave(root: Path, run: Run, shown: Screen, versions: Versions) -> None:
    """Upgrade under the running service, stop it, remove and purge it."""
    main = shown_by(run, "MainPID")
    well(run("dpkg", "-i", versions.now), "it upgrades while it runs")
    expect("it runs again", shown_by(run, "ActiveState") == "active" and shown_by(run, "MainPID") != main)
    until("nothing was on the screen", lambda: shown.colours() > FEWEST_COLOURS, AWAITED)
    told("upgraded while it runs: stopped, replaced, started again")
    well(run("systemctl", "stop", UNIT), "it stops")
    ended = shown_by(run, "Result"), shown_by(run, "ActiveState")
    expect("it ends in order", ended == ("success", "inactive"), str(ended))
    well(run("systemctl", "start", UNIT), "it starts")
    well(run("dpkg", "-r", "kiosk"), "it is removed while it runs")
    expect("nothing of it runs", not processes(run, "run") and not processes(run, "serve"))
    links = [path.name for path in (root / LINKS).rglob("*") if path.is_symlink() and path.readlink().name == UNIT]
    expect("it is switched off", not links, " ".join(links))
    well(run("dpkg", "-P", "kiosk"), "it is purged")
    expect("its user and its state are gone", run("getent", "passwd", "kiosk").code != 0 and not (root / STATE).exists())
    told("stopped in order; removed and purged while it runs: switched off, nothing runs")


def under_systemd(root: Path, versions: Versions) -> None:
    """Boot the system and take the service through its life. Raises BuildError for what is wrong."""
    with screen() as shown, package_root.booted(root, show_on(shown, root)) as run:
        try:
            start(run, shown, versions)
            survive(run)
            leave(root, run, shown, versions)
        except BuildError as error:
            journal = run("journalctl", "--unit", UNIT, "--no-pager", "--lines=30").said
            raise BuildError(f"{error}\n{journal}") from error
