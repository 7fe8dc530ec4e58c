"""SHA-256 as Python computes it itself: `hashlib` brings OpenSSL along, 4 MB that stay in memory.

The price is time: 50 MB take 0.20 s, OpenSSL takes 0.04 s. Summed are all YAML files and pictures of a pack when it is kept as the last
good one or looked for (`pack.last_good`), each recorded clip when it is said (`station.recordings`), and what names pictures and clips.

Python's own module of it has no public name, which is why `random` of the standard library looks for it in the same way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha256 import sha256
    except ImportError:  # another name in Python 3.12 and later
        from hashlib import sha256

__all__ = ["sha256"]
