"""The starts that the folder has to stand: every command of the kiosk, and every way to a screen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from build_freeze import INSIDE
from build_try import Trial

PIN = "48151623\n"
# The compositor opens an X display too. In a network namespace of its own it would not see which are taken, and remove the socket of
# one: it is tried without, and the trace of its sockets has to do.
COMPOSITOR, SESSION = ("cage", "--"), ("dbus-run-session", "--")
SYSTEM_PATH = "/usr/bin:/bin"  # for what is around the kiosk
# Nothing in the environment at all: Qt says that it takes UTF-8, the kiosk that a user without a home has no log file.
BARE = r"not UTF-8|There is no log file"
# An ordinary user without a session has no bus; without one, the screen is kept on by the X server or by nothing.
NO_SESSION = r"kept on|keeps the screen on"
MISSPELT = "QT_QUICK_BACKEND is “sofware”"


def slideshow(folder: Path) -> str:
    """Return the name of the pack's shortest slideshow, by its file."""
    shows = sorted(folder.glob(f"{INSIDE}/content/*/slideshows/*.yaml"), key=lambda path: (path.stat().st_size, path.name))
    return shows[0].stem


def trials(folder: Path, place: Path, display: str) -> list[Trial]:
    """Return the trials of a folder; `place` is where they may write, `display` the name of an X display."""
    plain = {"LANG": "C.UTF-8", "HOME": str(place), "KIOSK_STATE_DIR": str(place / "state")}
    software = {"QT_QUICK_BACKEND": "software"}
    screenless = plain | software | {"QT_QPA_PLATFORM": "offscreen"}
    on_x = plain | {"DISPLAY": display}
    gl = {"QSG_RHI_BACKEND": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1"}
    cage = plain | {"XDG_RUNTIME_DIR": str(place), "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
    cage |= {"QT_QPA_PLATFORM": "wayland", "PATH": SYSTEM_PATH}
    bus = {"XDG_RUNTIME_DIR": str(place), "PATH": SYSTEM_PATH}
    show = slideshow(folder)
    short = ("--duration", "4")
    tour = ("screenshots", str(place / "tour"), "--size", "1280x800")
    return [
        Trial("nothing in the environment: --version", ("--version",)),
        Trial("nothing in the environment: the safe way to a picture", ("screenshots", str(place / "one"), "--size", "1280x800", "--screen", "home"), forgiven=BARE),
        Trial("check", ("check",), plain),
        Trial("settings", ("settings",), plain),
        Trial("pin", ("pin", "--stdin"), plain, PIN),
        Trial("bench", ("bench", "--help"), plain),
        Trial("screens, without a display", ("screens",), plain, code=3),
        Trial("screens", ("screens", "--json"), on_x),
        Trial("devices", ("devices",), on_x | software, maps=("_miniaudio.abi3.so",)),
        Trial("the doctor, without a display", ("doctor",), plain, code=1),
        Trial("the doctor", ("doctor", "--json"), on_x | software, forgiven=NO_SESSION),
        Trial("support", ("support", str(place / "support.zip")), on_x | software, forgiven=NO_SESSION),
        Trial("a tour of every screen, without a display", tour, screenless),
        Trial("a rehearsal", ("rehearse", show), on_x | software, forgiven=NO_SESSION),
        Trial("the notes of a slideshow", ("notes", show), plain),
        Trial("a slideshow as a PDF", ("export", show, "--to", str(place / "show.pdf")), screenless),
        Trial("a slideshow as pictures", ("export", show, "--to", "pictures", "--size", "1280x720"), screenless),
        Trial("X11, drawn in software", ("run", *short), on_x | software, maps=("libqxcb.so", "libcomposeplatforminputcontextplugin.so"), forgiven=NO_SESSION),
        Trial("X11, supervised", ("serve", *short), on_x | software, forgiven=NO_SESSION),
        Trial("the holding screen", ("run", "--instead", "holding", *short), on_x | software),
        Trial("X11, OpenGL through GLX", ("run", *short), on_x | gl, maps=("libqxcb-glx-integration.so",), forgiven=NO_SESSION),
        Trial("X11, OpenGL through EGL", ("run", *short), on_x | gl | {"QT_XCB_GL_INTEGRATION": "xcb_egl"}, maps=("libqxcb-egl-integration.so",), forgiven=NO_SESSION),
        Trial("X11, with a session's bus", ("run", *short), on_x | software | bus, around=SESSION, maps=("QtDBus.abi3.so",), forgiven=NO_SESSION),
        Trial("a slideshow on X11", ("slideshow", show, "--no-presenter", *short), on_x | software, forgiven=NO_SESSION),
        *misspelt(on_x),
        Trial("Wayland, drawn in software", ("run", *short), cage | software, around=COMPOSITOR, apart=False, maps=("libqwayland.so", "libxdg-shell.so"), forgiven=NO_SESSION),
        Trial("Wayland, OpenGL", ("run", *short), cage | gl, around=COMPOSITOR, apart=False, maps=("libqt-plugin-wayland-egl.so",), forgiven=NO_SESSION),
    ]  # fmt: skip


def misspelt(on_x: Mapping[str, str]) -> list[Trial]:
    """Return the trials of names that Qt does not have: of a backend it is said and left out, of a platform it is said instead of a crash."""
    backend = {**on_x, "QT_QUICK_BACKEND": "sofware", "LIBGL_ALWAYS_SOFTWARE": "1"}
    platform = {**on_x, "QT_QPA_PLATFORM": "xcbb", "QT_QUICK_BACKEND": "software"}
    said = (MISSPELT, "Write QT_QUICK_BACKEND=software.", "starts with the pack")
    refused = ("QT_QPA_PLATFORM cannot be “xcbb”.",)
    return [
        Trial("a misspelt QT_QUICK_BACKEND", ("run", "--duration", "4"), backend, forgiven=f"{NO_SESSION}|{MISSPELT}", says=said),
        *(
            Trial(f"a misspelt QT_QPA_PLATFORM: {name}", (name, "--duration", "4"), platform, code=2, says=refused)
            for name in ("run", "serve")
        ),
    ]


def bare(place: Path) -> list[Trial]:
    """Return the trials on a system that has only libraries; `place` is where they may write, as they see it."""
    environment = {"LANG": "C.UTF-8", "HOME": str(place), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    pictures = ("screenshots", str(place / "bare"), "--size", "1280x800", "--screen", "home")
    return [
        Trial("a bare system: check", ("check",), environment),
        Trial("a bare system: pictures", pictures, environment, forgiven=BARE),  # it has no locales
    ]
