"""The values of a pack as plain ones that JSON can hold, and back: a frozen dataclass is the list of its fields, in their order.

What comes back is built from the types of the fields alone, so that a file says which values there are, and never which code runs.
"""

from __future__ import annotations

import dataclasses
import sys
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any

Decode = Callable[[Any], Any]


def encode(value: Any) -> Any:
    """A value of the model as lists, dicts, texts, numbers, booleans and None. Raises TypeError for what has no plain form."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Enum():
            return value.value
        case tuple():
            return [encode(one) for one in value]
        case date() | time():
            return value.isoformat()
        case Mapping():
            return {key: encode(one) for key, one in value.items()}
        case _:  # a dataclass; TypeError for anything else
            return [encode(getattr(value, field.name)) for field in dataclasses.fields(value)]


@cache
def hints_of(kind: type) -> Mapping[str, Any]:
    """The types of a dataclass's fields. What `typing.get_type_hints` does more than this takes ten milliseconds of a start."""
    from kiosk.pack.slideshow import Slideshow

    known = vars(sys.modules[kind.__module__])
    return {field.name: eval(str(field.type), known, {"Slideshow": Slideshow}) for field in dataclasses.fields(kind)}


@cache
def decoder(kind: Any) -> Decode | None:
    """What makes a value of a type from its plain form; None where that is the value already."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        (some,) = (other for other in inner if other is not types.NoneType)
        return decoder(some)
    if origin is tuple:
        one = decoder(inner[0])
        return tuple if one is None else lambda plain: tuple(map(one, plain))
    if origin is Mapping:
        other = decoder(inner[1])
        return None if other is None else lambda plain: {key: other(value) for key, value in plain.items()}
    if kind in (str, int, float, bool):
        return None
    if kind in (date, time):
        return kind.fromisoformat  # type: ignore[no-any-return]
    if issubclass(kind, Enum):
        return {one.value: one for one in kind}.__getitem__
    return _maker(kind)


def _maker(kind: type) -> Decode:
    """Makes a dataclass from the list of its fields. Raises an exception of some kind for a list that `encode` did not write."""
    hints = hints_of(kind)
    makers = [(place, decoder(hints[field.name])) for place, field in enumerate(dataclasses.fields(kind))]
    special = [(place, make) for place, make in makers if make is not None]
    count = len(makers)

    def build(plain: list[Any]) -> Any:
        if len(plain) != count:
            raise ValueError(f"{kind.__name__} has {count} fields.")
        for place, make in special:
            if plain[place] is not None:
                plain[place] = make(plain[place])
        return kind(*plain)

    return build
