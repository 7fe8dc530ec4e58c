"""The staff's PIN: kept as a salted scrypt hash, and guarded by a lock-out that grows and outlives a restart.

A PIN of six digits falls to whoever may try without end; the lock-out is what protects it. scrypt (RFC 7914) makes a stolen hash
slow to try: with the parameters below one attempt takes 32 MiB and tens of milliseconds.
"""

from __future__ import annotations

import base64
import binascii
import json
import logging
import math
import os
from dataclasses import dataclass
from pathlib import Path

from kiosk import whole_file

log = logging.getLogger(__name__)

LEAST_DIGITS = 6
MOST_DIGITS = 12
FREE_ATTEMPTS = 3
WAITS = (30.0, 60.0, 300.0, 900.0, 3600.0)  # seconds after each failure beyond the free ones; the last one stays
_SCHEME = "scrypt"
_COST, _BLOCK, _PARALLEL = 2**15, 8, 1
_MEMORY = 64 * 1024 * 1024
_LENGTH = 32


def check_pin(pin: str) -> None:
    """Raise ValueError, with what is wrong as a sentence, for a PIN too weak to guard anything."""
    if not pin.isascii() or not pin.isdigit() or not LEAST_DIGITS <= len(pin) <= MOST_DIGITS:
        raise ValueError(f"A PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits.")
    if len(set(pin)) == 1 or pin in "01234567890123456789" or pin in "98765432109876543210":
        raise ValueError("Choose a PIN that is no row of equal or consecutive digits.")


def hash_pin(pin: str, salt: bytes | None = None) -> str:
    """The text that stands in the settings for a PIN. Raises ValueError as `check_pin` does."""
    check_pin(pin)
    own = os.urandom(16) if salt is None else salt
    return "$".join((_SCHEME, str(_COST), str(_BLOCK), str(_PARALLEL), _encode(own), _encode(_derive(pin, own, _COST, _BLOCK, _PARALLEL))))


def is_pin_hash(text: str) -> bool:
    """Whether a text is one that `hash_pin` writes."""
    try:
        _parts(text)
    except ValueError:
        return False
    return True


def matches(pin: str, stored: str) -> bool:
    """Whether a PIN is the one behind a stored text, in a time that tells nothing about how near it was. Raises ValueError for no such text."""
    import hmac

    cost, block, parallel, salt, key = _parts(stored)
    return hmac.compare_digest(_derive(pin, salt, cost, block, parallel), key)


def _derive(pin: str, salt: bytes, cost: int, block: int, parallel: int) -> bytes:
    import hashlib  # OpenSSL, which most kiosks never need

    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=block, p=parallel, maxmem=_MEMORY, dklen=_LENGTH)


def _parts(text: str) -> tuple[int, int, int, bytes, bytes]:
    scheme, *rest = text.split("$")
    if scheme != _SCHEME or len(rest) != 5:
        raise ValueError("This is no hash of a PIN.")
    try:
        cost, block, parallel = (int(part) for part in rest[:3])
        salt, key = (base64.b64decode(part, validate=True) for part in rest[3:])
    except (ValueError, binascii.Error) as error:
        raise ValueError("This is no hash of a PIN.") from error
    sound = cost > 1 and cost & (cost - 1) == 0 and 0 < block <= 32 and 0 < parallel <= 4
    if not sound or 128 * cost * block >= _MEMORY or len(key) != _LENGTH or len(salt) < 8:
        raise ValueError("This is no hash of a PIN.")
    return cost, block, parallel, salt, key


def _encode(data: bytes) -> str:
    return base64.b64encode(data).decode()


@dataclass(frozen=True, slots=True)
class Tries:
    """Failures since the last right PIN, and when the latest was, in seconds of the wall clock."""

    failures: int = 0
    latest: float = 0.0


def wait_after(failures: int) -> float:
    """Seconds to wait after so many failures in a row."""
    beyond = failures - FREE_ATTEMPTS
    return 0.0 if beyond < 0 else WAITS[min(beyond, len(WAITS) - 1)]


def seconds_locked(tries: Tries, now: float) -> int:
    """Whole seconds until the next attempt; 0 where it may be made.

    A clock that was set back neither ends a lock-out nor makes it longer than it was to be.
    """
    wait = wait_after(tries.failures)
    passed = now - tries.latest
    return math.ceil(wait if passed < 0 else max(0.0, wait - passed))


class Guard:
    """Lets the right PIN pass. Its file remembers failures before an attempt is judged, so that pulling the plug wins nothing."""

    def __init__(self, stored: str, path: Path, now: float) -> None:
        self._stored = stored
        self._path = path
        try:
            self._tries = _read(path)
        except FileNotFoundError:
            self._tries = Tries()
        except (OSError, *whole_file.NONSENSE) as error:
            # Someone may have broken it to be rid of the wait.
            kept = "it stays where it is" if isinstance(error, OSError) else whole_file.put_aside(path)
            log.warning("The record of wrong PINs cannot be read (%s); it counts as %d of them, and %s.", error, FREE_ATTEMPTS + 1, kept)
            self._remember(Tries(FREE_ATTEMPTS + 1, now))

    def seconds_locked(self, now: float) -> int:
        """Whole seconds until the next attempt. A clock that was set back starts the wait over, once."""
        if now < self._tries.latest:
            self._remember(Tries(self._tries.failures, now))
        return seconds_locked(self._tries, now)

    def attempt(self, pin: str, now: float) -> bool:
        """Whether the PIN is right; never while locked out. `now` is the wall clock in seconds."""
        if self.seconds_locked(now):
            return False
        self._remember(Tries(self._tries.failures + 1, now))
        if not matches(pin, self._stored):
            log.warning("A wrong staff PIN was entered (%d in a row).", self._tries.failures)
            return False
        self._remember(Tries())
        return True

    def _remember(self, tries: Tries) -> None:
        self._tries = tries
        try:
            whole_file.write(self._path, json.dumps({"failures": tries.failures, "latest": tries.latest}).encode())
        except OSError as error:
            log.warning("Wrong PINs cannot be remembered over a restart: %s", error)


def _read(path: Path) -> Tries:
    """What was remembered. Raises OSError, or one of `whole_file.NONSENSE`."""
    data = json.loads(whole_file.read(path).decode("utf-8"))
    failures, latest = data["failures"], data["latest"]
    if isinstance(failures, bool) or not isinstance(failures, int) or failures < 0 or not math.isfinite(latest):
        raise ValueError("no number of failures")
    return Tries(failures, float(latest))
