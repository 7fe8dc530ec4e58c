"""The devices of this machine as Qt and the sound system give them to the kiosk, in plain values for `kiosk devices --json`."""

from __future__ import annotations

from typing import Any, TypedDict

from PySide6.QtGui import QGuiApplication, QInputDevice, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow

GL_RENDERER = 0x1F01
# Of ALSA: a device that plays nothing.
NO_DEVICES = ("Discard all samples", "Null Output", "NULL Playback")


class Display(TypedDict):
    """`pixels` and `at` in Qt's pixels, `millimetres` as the display reports them."""

    name: str
    pixels: list[int]
    at: list[int]
    millimetres: list[int]


class Devices(TypedDict):
    """`drawing` is what Qt Quick draws with, `renderer` what OpenGL says of itself; `sound` is None where nothing can play."""

    platform: str
    displays: list[Display]
    drawing: str
    renderer: str
    touch: list[str]
    keyboards: list[str]
    sound: list[str] | None


def find_devices(application: QGuiApplication) -> Devices:
    """What is there; opens no window."""
    off_screen = application.platformName() == "offscreen"
    drawing = draws_with()
    return {
        "platform": application.platformName(),
        "displays": [] if off_screen else find_displays(application),
        "drawing": drawing,
        "renderer": opengl_renderer() if drawing == "opengl" else "",
        "touch": _names(QInputDevice.DeviceType.TouchScreen),
        "keyboards": [name for name in _names(QInputDevice.DeviceType.Keyboard) if "core keyboard" not in name and "XTEST" not in name],
        "sound": find_sound(),
    }


def find_displays(application: QGuiApplication) -> list[Display]:
    """Each display, the first one first."""
    found: list[Display] = []
    for screen in application.screens():
        area, size = screen.geometry(), screen.physicalSize()
        found.append(
            {
                "name": screen.name(),
                "pixels": [area.width(), area.height()],
                "at": [area.x(), area.y()],
                "millimetres": [round(size.width()), round(size.height())],
            }
        )
    return found


def draws_with() -> str:
    """What Qt Quick chose on this platform: software, opengl, vulkan …"""
    window = QQuickWindow()  # never shown: the choice is made before
    return window.rendererInterface().graphicsApi().name.lower()


def opengl_renderer() -> str:
    """What the driver of OpenGL calls itself; empty where there is none."""
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    name = context.functions().glGetString(GL_RENDERER)
    context.doneCurrent()
    return str(name or "")


def find_sound() -> list[str] | None:
    """The names of what can play; None where the means to play are missing."""
    try:
        import miniaudio
    except (ImportError, OSError):
        return None
    try:
        backends = [backend for backend in miniaudio.Backend if backend is not miniaudio.Backend.NULL]
        found: list[dict[str, Any]] = miniaudio.Devices(backends).get_playbacks()
    except miniaudio.MiniaudioError:
        return []
    return [device["name"] for device in found if not device["name"].startswith(NO_DEVICES)]


def _names(kind: QInputDevice.DeviceType) -> list[str]:
    found = (device.name().strip("\x01 ") for device in QInputDevice.devices() if device.type() == kind)
    return list(dict.fromkeys(found))
