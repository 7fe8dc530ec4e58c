"""What the devices of a machine mean for a kiosk: each finding is green, amber or red, and says what to do."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.station import backend
from kiosk.station.checks import Finding, State
from kiosk.station.devices import Devices
from kiosk.station.display_access import WHO_MAY
from kiosk.station.inputs import Inputs
from kiosk.station.sound import NOTHING_PLAYS

GRAPHICS = Path("/sys/class/drm")
IN_SOFTWARE = ("llvmpipe", "softpipe", "swrast", "SwiftShader", "Microsoft Basic Render")


def check_displays(devices: Devices | None, wanted: str | None, fault: tuple[str, str] | None = None) -> Finding:
    """There is a display, and it is the one of the settings. `devices` is None where Qt could not start on it.

    `fault` is what is wrong with the variable that names it, and what to write.
    """
    if fault is not None:
        return Finding("displays", State.RED, *fault)
    if devices is None:
        return Finding("displays", State.RED, "Qt cannot start on the display that the environment names", WHO_MAY)
    displays = devices["displays"]
    if not displays:
        return Finding("displays", State.RED, "none found", "Plug the display in and switch it on; run this in the kiosk's session.")
    found = f"{len(displays)}: " + ", ".join(f"{one['name']} {one['pixels'][0]}x{one['pixels'][1]}" for one in displays)
    if wanted is not None and wanted not in [one["name"] for one in displays]:
        return Finding("displays", State.AMBER, f"{found}; the setting screen names “{wanted}”", "Plug that one in, or name one of these.")
    return Finding("displays", State.GREEN, found)


def check_drawing(devices: Devices | None, cards: list[str], misspelt: str | None = None) -> Finding:
    """What Qt Quick draws with, and whether it is what the machine could do. `cards` names the drivers of its graphics.

    `misspelt` is what it was told to draw with, where it has nothing of that name.
    """
    found = _find_drawing(devices, cards)
    if misspelt is None:
        return found
    state = found.state if found.state is State.RED else State.AMBER
    return Finding("drawing", state, f"{found.found}; {backend.fault(misspelt)}", f"{backend.advice(misspelt)} {found.advice}".strip())


def _find_drawing(devices: Devices | None, cards: list[str]) -> Finding:
    if devices is None or not devices["displays"]:
        return Finding("drawing", State.AMBER, "not known without a display", "Run this again in the kiosk's session.")
    drawing, renderer = devices["drawing"], devices["renderer"]
    found = f"{drawing} on {devices['platform']}" + (f", {renderer}" if renderer else "")
    if drawing == "opengl" and not renderer:
        advice = "Install a driver for OpenGL, or set QT_QUICK_BACKEND=software."
        return Finding("drawing", State.RED, f"{found}: OpenGL does not start", advice)
    if renderer.startswith(IN_SOFTWARE):
        if cards:
            return Finding("drawing", State.AMBER, f"{found}: the graphics card is not used", "Install its driver for OpenGL.")
        advice = "Set QT_QUICK_BACKEND=software: without a graphics card, Qt's own way to draw is the lighter one."
        return Finding("drawing", State.AMBER, f"{found}: OpenGL without a graphics card", advice)
    return Finding("drawing", State.GREEN, found)


def find_graphics(folder: Path = GRAPHICS) -> list[str]:
    """The drivers of the graphics cards (Linux)."""
    return sorted({path.resolve().name for path in folder.glob("card[0-9]*/device/driver")})


def check_graphics(cards: list[str], platform: str = sys.platform) -> Finding:
    """The kiosk needs no graphics card."""
    if platform != "linux":
        return Finding("graphics", State.GREEN, "not known here; none is needed")
    return Finding("graphics", State.GREEN, ", ".join(cards) or "no graphics card; none is needed")


def check_touch(devices: Devices | None, inputs: Inputs | None, silent_hours: int | None = None) -> Finding:
    """Something to touch, which reaches Qt too, and is touched; `silent_hours`: it was not for so many open hours, which is strange."""
    found = _find_touch(devices, inputs)
    if silent_hours is None or found.state is not State.GREEN:
        return found
    advice = "Make the touch test of the staff menu. If nothing fills: unplug the touch screen's USB cable, plug it in, restart."
    return Finding("touch", State.AMBER, f"{found.found}; no touch for {silent_hours} open hours", advice)


def _find_touch(devices: Devices | None, inputs: Inputs | None) -> Finding:
    seen = list(inputs.touch) if inputs is not None else []
    if devices is not None and devices["touch"]:
        return Finding("touch", State.GREEN, ", ".join(devices["touch"]))
    if seen and devices is not None and devices["displays"]:
        advice = "Let the kiosk's user read /dev/input (group “input”), or look at what the compositor does with it."
        return Finding("touch", State.RED, f"{', '.join(seen)}: the system has it, Qt was not given it", advice)
    if seen:
        return Finding("touch", State.GREEN, f"{', '.join(seen)}, as the system sees it")
    return Finding("touch", State.AMBER, "no touch screen", "Plug in its USB cable. Until then, a keyboard or a mouse does it.")


def check_keyboard(devices: Devices | None, inputs: Inputs | None) -> Finding:
    """A keyboard or a tactile keypad, which is a keyboard to the system; a kiosk may have none."""
    names = inputs.keys if inputs is not None and inputs.keys else tuple(devices["keyboards"]) if devices is not None else ()
    return Finding("keyboard", State.GREEN, ", ".join(names) or "none; a tactile keypad lets people in who cannot touch")


def check_sound(sound: list[str] | None, *, wanted: bool, installed: bool) -> Finding:
    """Something that can play; None where nobody could look. `wanted`: the kiosk is to speak; `installed`: what plays it is."""
    if not wanted:
        return Finding("sound", State.GREEN, "speech is switched off")
    if not installed:
        return Finding("sound", State.AMBER, NOTHING_PLAYS, "Set speech = false where this is so; elsewhere, install the kiosk again.")
    if sound is None:
        return Finding("sound", State.AMBER, "could not be looked at: miniaudio or Qt does not start", "Install the kiosk again.")
    if not sound:
        return Finding("sound", State.AMBER, "nothing that can play", "Plug in a loudspeaker or a headset; the kiosk is silent until then.")
    named = [name for name in sound if name.strip()]
    if not named:  # with ALSA: what /etc/asound.conf or ~/.asoundrc makes of the default
        return Finding("sound", State.AMBER, "a device without a name", "Listen whether it plays: it may be one that swallows all.")
    return Finding("sound", State.GREEN, ", ".join(named))


def check_speech(*, recorded: bool, synthesiser: str | None, wanted: bool) -> Finding:
    """Something that can speak: recordings of the pack, a synthesiser (the path of its program), or both."""
    if not wanted:
        return Finding("speech", State.GREEN, "switched off")
    if recorded and synthesiser:
        return Finding("speech", State.GREEN, f"recordings, {synthesiser} for the rest")
    if synthesiser:
        return Finding("speech", State.GREEN, synthesiser)
    if recorded:
        return Finding("speech", State.GREEN, "recordings; what is typed is not spoken without espeak-ng")
    advice = "Install espeak-ng, make recordings of the pack, or set speech = false: visitors are offered a voice that is not there."
    return Finding("speech", State.AMBER, "neither recordings nor espeak-ng", advice)


def check_fonts(unread: list[str] | None) -> Finding:
    """The kiosk's own typeface and icons; None where nobody could look."""
    if unread is None:
        return Finding("fonts", State.AMBER, "could not be looked at: Qt does not start", "Install the kiosk again.")
    if unread:
        return Finding("fonts", State.RED, f"cannot be read: {', '.join(unread)}", "Install the kiosk again.")
    return Finding("fonts", State.GREEN, "the kiosk's own, all of them")
