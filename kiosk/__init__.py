"""Touch kiosk for research institutions: loads a content pack and takes visitors through it."""

__version__ = "0.1.0"
