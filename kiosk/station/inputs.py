"""The input devices that Linux itself knows, whatever reaches the kiosk of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

LIST = Path("/proc/bus/input/devices")
WORD_BITS = 64
# linux/input-event-codes.h
_DIRECT = 1  # of PROP: what is touched is what is seen
_MULTITOUCH_X = 53  # of ABS
_TOUCH = 0x14A  # of KEY
_ENTER, _ARROWS = 28, (103, 105, 106, 108)


@dataclass(frozen=True, slots=True)
class Inputs:
    """The names of touch screens, and of what has an Enter key or arrows."""

    touch: tuple[str, ...]
    keys: tuple[str, ...]


def read_inputs(path: Path = LIST) -> Inputs | None:
    """What the kernel lists; None where it cannot be read (not Linux)."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    touch, keys = [], []
    for block in text.split("\n\n"):
        name = re.search(r'^N: Name="(.*)"$', block, re.MULTILINE)
        if name is None:
            continue
        has = {found[1]: _bits(found[2]) for found in re.finditer(r"^B: (\w+)=([0-9a-f ]+)$", block, re.MULTILINE)}
        key, touched = has.get("KEY", 0), has.get("ABS", 0) >> _MULTITOUCH_X & 1 or has.get("KEY", 0) >> _TOUCH & 1
        if touched and has.get("PROP", 0) >> _DIRECT & 1:
            touch.append(name[1])
        elif not touched and any(key >> code & 1 for code in (_ENTER, *_ARROWS)):
            keys.append(name[1])
    return Inputs(tuple(dict.fromkeys(touch)), tuple(dict.fromkeys(keys)))


def _bits(words: str) -> int:
    """Words in hexadecimal, the highest first."""
    return sum(int(word, 16) << WORD_BITS * place for place, word in enumerate(reversed(words.split())))
