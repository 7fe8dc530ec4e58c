"""Tells systemd how the kiosk is, by its notify protocol (sd_notify(3)): a datagram to the socket that `NOTIFY_SOCKET` names."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping


class Notifier:
    """Speaks to systemd where it listens. Raises nothing."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = address_of(environment.get("NOTIFY_SOCKET", ""))

    def tell(self, *assignments: str) -> bool:
        """Send `READY=1`, `WATCHDOG=1`, `STATUS=…`; true where it was taken."""
        if self._address is None or sys.platform == "win32":
            return False
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
                way.setblocking(False)
                way.sendto("\n".join(assignments).encode(), self._address)
        except OSError:
            return False
        return True


def address_of(name: str) -> str | None:
    """The address of a local socket; a name that begins with @ lies in Linux's abstract names. None for anything else."""
    if name.startswith("@"):
        return f"\0{name[1:]}"
    return name if name.startswith("/") else None
