"""A system with nothing but the libraries the folder takes from it is made of what each of them needs in turn."""

from __future__ import annotations

import sys
from pathlib import Path

import build_bare
import build_system
import pytest
from build_keep import BuildError
from build_try import Trial

LISTING = """12 libs found in cache `/etc/ld.so.cache'
\tlibz.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libz.so.1
\tlibz.so.1 (libc6,x32) => /libx32/libz.so.1
\tlibz.so.1 (libc6,x86-64) => /opt/other/libz.so.1
\tlibm.so.6 (libc6,x86-64, OS ABI: Linux 3.2.0) => /lib/x86_64-linux-gnu/libm.so.6
"""


def test_the_library_that_is_loaded_is_the_first_of_its_name() -> None:
    assert build_bare.places(LISTING) == {
        "libz.so.1": Path("/lib/x86_64-linux-gnu/libz.so.1"),
        "libm.so.6": Path("/lib/x86_64-linux-gnu/libm.so.6"),
    }


def test_a_library_the_system_lacks_is_named() -> None:
    with pytest.raises(BuildError, match=r"no libabsent\.so\.7"):
        build_bare.all_needed(["libabsent.so.7"], build_bare.places(LISTING))


@pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux")
def test_what_a_library_needs_comes_with_it() -> None:
    where = build_bare.places(build_system.ask("/sbin/ldconfig", "-p"))

    names = {path.name for path in build_bare.all_needed(["libstdc++.so.6"], where)}

    assert {"libstdc++.so.6", "libc.so.6", "libm.so.6"} <= names


@pytest.mark.skipif(sys.platform != "linux", reason="the means of Linux")
def test_the_program_is_named_as_it_is_seen_from_inside(tmp_path: Path) -> None:
    inside = build_bare.shut_in(tmp_path, ["/folder/kiosk", "check"])

    assert str(tmp_path) in " ".join(inside)
    assert inside[-2:] == ["/folder/kiosk", "check"]
    assert "--net" in inside


@pytest.mark.skipif(sys.platform != "linux", reason="the means of Linux")
def test_an_empty_system_is_not_enough(tmp_path: Path) -> None:
    (tmp_path / "kiosk").touch(mode=0o755)

    assert build_bare.try_bare(Trial("bare", ("check",)), tmp_path, tmp_path / "kiosk") != []
