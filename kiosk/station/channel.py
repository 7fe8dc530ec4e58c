"""The way from a kiosk to its supervisor: a pipe that is handed to a process when it is started, under a name in its environment.

On Windows a pipe is handed over by its handle, elsewhere by its number; the rest is the same. Not verified on Windows.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, MutableMapping, Sequence
from contextlib import suppress

from kiosk.station.supervision import PIPE


def start(command: Sequence[str], environment: Mapping[str, str]) -> tuple[subprocess.Popen[bytes], int]:
    """Start a process that can write to a pipe, and return it and the end to read. Raises OSError where it cannot be started.

    It is out of reach of the terminal's Ctrl-C: the supervisor hears of that, and ends it.
    """
    pipe, theirs = os.pipe()
    try:
        return _start(list(command), environment, theirs), pipe
    except OSError:
        os.close(pipe)
        raise
    finally:
        os.close(theirs)


def take(environment: MutableMapping[str, str]) -> int | None:
    """The pipe this process was handed, to write to without waiting; None where there is none. What it starts itself does not get it."""
    text = environment.pop(PIPE, "")
    if not (text.isascii() and text.isdigit()):
        return None
    with suppress(OSError, OverflowError):
        return _take(int(text))
    return None


if sys.platform == "win32":
    import msvcrt

    from kiosk.station import windows

    def _start(command: list[str], environment: Mapping[str, str], theirs: int) -> subprocess.Popen[bytes]:
        handle = msvcrt.get_osfhandle(theirs)
        os.set_handle_inheritable(handle, True)
        process = subprocess.Popen(
            command,
            env={**environment, PIPE: str(handle)},
            stdin=subprocess.DEVNULL,
            startupinfo=subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]}),
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP,
        )
        windows.tie_to_this_process(process.pid)
        return process

    def _take(handle: int) -> int:
        os.set_handle_inheritable(handle, False)
        pipe = msvcrt.open_osfhandle(handle, os.O_WRONLY)
        if sys.version_info >= (3, 12):
            with suppress(OSError):  # it then waits for a supervisor that stands still, and is no worse off without
                os.set_blocking(pipe, False)
        return pipe

else:

    def _start(command: list[str], environment: Mapping[str, str], theirs: int) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command, env={**environment, PIPE: str(theirs)}, pass_fds=(theirs,), stdin=subprocess.DEVNULL, process_group=0
        )

    def _take(number: int) -> int:
        os.set_inheritable(number, False)
        os.set_blocking(number, False)
        return number
