"""Touch kiosk for research institutions: loads a content pack and takes visitors through it."""

from pathlib import Path

__version__ = "0.1.0"


def shipped(name: str) -> Path:
    """The folder of that name that comes along: inside the package where it was installed, beside it in the project's folder."""
    package = Path(__file__).resolve().parent
    return package / name if (package / name).is_dir() else package.parent / name
