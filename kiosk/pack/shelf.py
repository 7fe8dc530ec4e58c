"""Values that stay on the disk until they are asked for, in one file; a `Shelf` is a mapping like any other."""

from __future__ import annotations

import json
import logging
import os
import threading
import weakref
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Generic, TypeVar, cast
from zlib import crc32

from kiosk.pack.codec import decoder

log = logging.getLogger(__name__)

T = TypeVar("T")


class Records:
    """The file behind the shelves, kept open. `again` gives a shelf's whole content from elsewhere, for when a record is spoilt."""

    def __init__(self, path: Path, start: int, again: Callable[[str], Mapping[str, object]]) -> None:
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        weakref.finalize(self, os.close, self._handle)
        self._path = path
        self._start = start
        self._again = again
        self._turn = threading.Lock()

    def read(self, offset: int, length: int) -> bytes:
        """Raises OSError."""
        with self._turn:  # the search is made in a thread of its own
            os.lseek(self._handle, self._start + offset, os.SEEK_SET)
            return os.read(self._handle, length)

    def give_up(self, shelf: str) -> Mapping[str, object]:
        """The content of a shelf, from the pack itself. Raises PackError where that is broken by now."""
        log.error("The compiled content pack %s is spoilt; the pack itself is read.", self._path)
        self._path.unlink(missing_ok=True)
        return self._again(shelf)


class Shelf(Mapping[str, T], Generic[T]):
    """One kind of value by its id, in the order of the pack. Each is checked, and made, when it is taken."""

    def __init__(self, name: str, kind: type[T], ids: Sequence[str], offsets: array[int], sums: array[int], records: Records) -> None:
        self._name = name
        self._kind = kind
        self._places = {identifier: place for place, identifier in enumerate(ids)}
        self._offsets = offsets
        self._sums = sums
        self._records = records
        self._whole: Mapping[str, T] | None = None
        self._taken: dict[str, T] = {}  # kept: what looks through all pages does so again and again

    def __getitem__(self, identifier: str) -> T:
        value = self._taken.get(identifier)
        if value is None:
            value = self._taken[identifier] = self._make(identifier)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, identifier: object) -> bool:
        return identifier in self._places

    def _make(self, identifier: str) -> T:
        place = self._places[identifier]
        if self._whole is None:
            record = self._read(place)
            if record is not None and crc32(record) == self._sums[place]:
                make = decoder(self._kind)  # type: ignore[arg-type]  # a class can be hashed
                assert make is not None
                value: T = make(json.loads(record))
                return value
            self._whole = cast("Mapping[str, T]", self._records.give_up(self._name))
        return self._whole[identifier]

    def _read(self, place: int) -> bytes | None:
        """None where the disk does not give it."""
        try:
            return self._records.read(self._offsets[place], self._offsets[place + 1] - self._offsets[place])
        except OSError:
            return None
