"""What the kiosk says when it cannot do what was asked: one sentence each."""

from __future__ import annotations


class KioskError(Exception):
    """Anything the kiosk explains to whoever started it."""


class UsageError(KioskError):
    """It was asked for something that does not exist or makes no sense; exit code 2."""


class NoDisplayError(KioskError):
    """There is no screen to open a window on; exit code 3."""


class AlreadyRunningError(KioskError):
    """Another kiosk has the state folder; exit code 7."""
