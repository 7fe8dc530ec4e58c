"""Which Debian package a library of the system came from, and under which licence: the folder may carry it only when both are known."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from build_keep import BuildError

COMMON = Path("/usr/share/common-licenses")
COMMON_NAME = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)")
# Source package -> the licence of its libraries, read in its copyright file (SPDX).
LICENCES: Mapping[str, str] = {
    "brotli": "MIT",
    "bzip2": "bzip2-1.0.6",
    "dbus": "AFL-2.1 OR GPL-2.0-or-later",
    "e2fsprogs": "MIT",
    "fontconfig": "MIT",
    "freetype": "FTL OR GPL-2.0-or-later",
    "glib2.0": "LGPL-2.1-or-later",
    "keyutils": "LGPL-2.0-or-later",
    "krb5": "MIT",
    "libcap2": "BSD-3-Clause OR GPL-2.0-only",
    "libffi": "MIT",
    "libgcrypt20": "LGPL-2.1-or-later",
    "libgpg-error": "LGPL-2.1-or-later",
    "libpng1.6": "libpng-2.0",
    "libxcb": "MIT",
    "libxkbcommon": "MIT",
    "lz4": "BSD-2-Clause",
    "openssl": "Apache-2.0",
    "pcre2": "BSD-3-Clause",
    "systemd": "LGPL-2.1-or-later",
    "xcb-util": "MIT",
    "xcb-util-cursor": "MIT",
    "xcb-util-image": "MIT",
    "xcb-util-keysyms": "MIT",
    "xcb-util-renderutil": "MIT",
    "xcb-util-wm": "MIT",
    "xz-utils": "LicenseRef-public-domain",
}


@dataclass(frozen=True)
class Package:
    """An installed package of the system: its name and version, its source package, its licence and where the text is."""

    name: str
    version: str
    source: str
    licence: str
    copyright: Path


def ask(*command: str) -> str:
    """Return what a command of the system prints; empty where it fails or is not there."""
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
    except FileNotFoundError:
        return ""


def real_name(soname: str) -> str:
    """Return the file name behind a library's link on this system: libz.so.1.2.13 for libz.so.1."""
    for line in ask("/sbin/ldconfig", "-p").splitlines():
        if line.strip().startswith(f"{soname} ") and "=>" in line:
            return Path(line.rpartition("=> ")[2]).resolve().name
    return soname


def package_of(soname: str) -> Package:
    """Return the package a library of the system belongs to.

    Raises BuildError where dpkg does not know it, or where its licence is not in the table above.
    """
    found = ask("dpkg-query", "-S", f"*/{real_name(soname)}").splitlines()
    if not found:
        raise BuildError(f"No Debian package holds {soname}: build on Debian or Ubuntu, or leave the library out in build_keep.py.")
    name = found[0].partition(":")[0]
    version, _, source = ask("dpkg-query", "-W", "-f", "${Version}\t${source:Package}\n", name).splitlines()[0].partition("\t")
    if source not in LICENCES:
        raise BuildError(
            f"The licence of {source}, which {soname} comes from, is not known: read /usr/share/doc/{name}/copyright, then add it to build_system.py."
        )
    return Package(name, version, source, LICENCES[source], Path("/usr/share/doc") / name / "copyright")


def common_licences(texts: list[Path]) -> list[Path]:
    """Return the texts that these copyright files refer to instead of quoting them."""
    named = {match for path in texts for match in COMMON_NAME.findall(path.read_text(encoding="utf-8", errors="replace"))}
    return sorted(COMMON / name for name in named if (COMMON / name).is_file())
