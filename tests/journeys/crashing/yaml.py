"""Stands first on the path of a kiosk that is to crash: it has the real YAML, and aborts as soon as a file of CRASHING_PACKS is opened.

So the crash is a real one, in the midst of loading, and the program is the one that is shipped.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKS = tuple(os.environ["CRASHING_PACKS"].split(os.pathsep))


def crash(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and str(arguments[0]).startswith(PACKS):
        os.abort()


sys.addaudithook(crash)
sys.path[:] = [folder for folder in sys.path if Path(folder or ".").resolve() != Path(__file__).resolve().parent]
del sys.modules[__name__]
__import__("yaml")  # the importer gives what now stands under the name
