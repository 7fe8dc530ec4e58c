"""Which plugins of Qt are known: the standalone folder names its own at each start, and they are no others."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.station import backend, display_access, qt_plugins

OWN = str(next(folder for folder in qt_plugins.own_folders() if folder.is_dir()))


@pytest.mark.parametrize(
    ("places", "elsewhere"),
    [("", False), (OWN, False), (f"{OWN}{os.sep}", False), ("/srv/plugins", True), (os.pathsep.join((OWN, "/srv/plugins")), True)],
)
def test_the_folder_that_comes_along_is_not_elsewhere(places: str, elsewhere: bool) -> None:
    assert qt_plugins.may_be_elsewhere({qt_plugins.PLACES: places}, qt_plugins.PLACES) is elsewhere


def test_names_that_qt_has_not_are_seen_in_the_standalone_folder_too() -> None:
    folder = {qt_plugins.PLACES: OWN}
    assert backend.unknown({"QT_QUICK_BACKEND": "sofware"} | folder) == "sofware"
    assert backend.unknown({"QT_QUICK_BACKEND": "software"} | folder) is None
    assert backend.unknown({"QT_QUICK_BACKEND": "sofware", qt_plugins.PLACES: "/srv/plugins"}) is None
    assert display_access.is_unknown({"QT_QPA_PLATFORM": "nonsense"} | folder, "linux")


@pytest.mark.skipif(sys.platform != "linux", reason="where the wheel has them on Linux")
def test_the_plugins_that_come_along_are_there() -> None:
    assert (Path(OWN) / "platforms" / "libqoffscreen.so").is_file()
