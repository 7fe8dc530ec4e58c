"""`kiosk pin`."""

from __future__ import annotations

import argparse
import getpass
import sys

from kiosk.cli.arguments import Command
from kiosk.errors import UsageError

PAGE = """\
kiosk pin: makes the line for the settings that lets staff in.

It asks twice for a PIN of 6 to 12 digits, shows nothing of it, and prints a line such as

  pin_hash = "scrypt$32768$8$1$…"

Put that line into the machine's settings file, /etc/kiosk/kiosk.toml (Windows:
%PROGRAMDATA%\\kiosk\\kiosk.toml), and the kiosk asks for the PIN where staff hold the hidden corner.
Without it the staff menu does not open. The PIN itself is kept nowhere.

  --stdin               read the PIN from the standard input instead, for a script
"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--stdin", action="store_true")


def do(asked: argparse.Namespace) -> int:
    if not asked.stdin and not _is_terminal():
        raise UsageError(
            "Nobody can type a PIN here: the input is no terminal. Give it with --stdin, as in `echo 271828 | kiosk pin --stdin`."
        )
    from kiosk.station.pin import hash_pin

    pin = sys.stdin.readline().strip() if asked.stdin else ask()
    try:
        print(f'pin_hash = "{hash_pin(pin)}"')
    except ValueError as error:
        raise UsageError(str(error)) from error
    return 0


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def ask() -> str:
    """The PIN, as somebody types it twice. Raises UsageError."""
    try:
        pin = getpass.getpass("PIN: ")
        again = getpass.getpass("The same PIN again: ")
    except EOFError:
        raise UsageError("No PIN was typed. Type it in a terminal, or give it with --stdin.") from None
    if again != pin:
        raise UsageError("The two PINs differ. Nothing was made.")
    return pin


COMMAND = Command("pin", PAGE, add, do)
