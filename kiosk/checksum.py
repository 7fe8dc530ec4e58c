"""SHA-256 as Python computes it itself: `hashlib` brings OpenSSL along, 4 MB that stay in memory, and it is some kilobytes that are summed here.

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
