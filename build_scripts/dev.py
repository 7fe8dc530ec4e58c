"""The developer's entry point: one command from a fresh clone to the kiosk on the screen.

    python3 build_scripts/dev.py run [KIOSK ARGUMENTS]     show the kiosk (without a display: render its tour)
    python3 build_scripts/dev.py test [PYTEST ARGUMENTS]   lint, then the test suite
    python3 build_scripts/dev.py lint                      the checks of `test` that come before the suite
    python3 build_scripts/dev.py format                    write the code the way `lint` wants it
    python3 build_scripts/dev.py build [--no-check]        make the standalone folder dist/kiosk, start it and read what it says
    python3 build_scripts/dev.py package [--check]         make the Debian package of that folder; try it on a throw-away system
    python3 build_scripts/dev.py lock                      make the locked requirements again from pyproject.toml

Exit codes: 0 done; 1 a check failed; 2 wrong usage; 4 system packages are missing (the command that installs them is
printed); 5 no supported Python; 6 the Python packages could not be installed. `run` otherwise ends with the kiosk's own code.

This file alone must stay readable to any Python 3, so that an old one can say what is missing.
"""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 13)
EXIT_UNSUPPORTED_PYTHON = 5


def is_supported(version: tuple) -> bool:  # type: ignore[type-arg]  # a subscript would stop Python 3.8 here
    """Say whether the kiosk runs on this (major, minor) version of Python."""
    return OLDEST <= version <= NEWEST


def supported_interpreter() -> str:
    """Return the path of a supported Python found on PATH, newest first, or an empty string."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which("python3.%d" % minor)  # noqa: UP031
        if found:
            return found
    return ""


def leave_unsupported_python() -> int:
    """Carry on with a supported Python if there is one; otherwise say what to install. Return the exit code."""
    found = supported_interpreter()
    have = "%d.%d" % sys.version_info[:2]  # noqa: UP031
    if found and "KIOSK_DEV_PYTHON" not in os.environ:
        print("Python %s is not supported; carrying on with %s" % (have, found), flush=True)  # noqa: UP031
        os.environ["KIOSK_DEV_PYTHON"] = found
        if os.name == "nt":  # there, the terminal would not wait for a program that takes the place of another
            return subprocess.call([found, *sys.argv])
        os.execv(found, [found, *sys.argv])
    print("The kiosk needs Python 3.11, 3.12 or 3.13; this is Python %s." % have, file=sys.stderr)  # noqa: UP031
    print("Install one and start again with it, for example:", file=sys.stderr)
    print("  Debian 12 or newer, Ubuntu 23.04 or newer:  apt-get install python3 python3-venv", file=sys.stderr)
    print("  Ubuntu 22.04:  apt-get install python3.11 python3.11-venv", file=sys.stderr)
    print("  Windows, macOS:  the installer of Python 3.13 at https://www.python.org/downloads/", file=sys.stderr)
    return EXIT_UNSUPPORTED_PYTHON


if __name__ == "__main__":
    if not is_supported(sys.version_info[:2]):
        sys.exit(leave_unsupported_python())
    os.environ.pop("KIOSK_DEV_PYTHON", None)
    import dev_commands

    sys.exit(dev_commands.main(sys.argv[1:]))
