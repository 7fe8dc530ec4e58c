"""The on-screen keyboards: the order of the language's own, the same for visitors and staff."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, assemble
from kiosk.pack.reader import load
from kiosk.screens.capture import Shooting, enter, settle
from kiosk.screens.states import ScreenState
from kiosk.settings import Settings
from tests import pseudo
from tests.screens import glass_reader

SEARCH = ScreenState("search", "search")


@pytest.fixture(scope="module")
def shooting(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shooting]:
    pack = load(pseudo.shipped_pack())
    kiosk: Kiosk = assemble(Settings(pack.root, tmp_path_factory.mktemp("state")), pack, still=True, translations=pseudo.chrome())
    kiosk.window.resize(1920, 1080)
    kiosk.window.show()
    yield Shooting(kiosk.window, kiosk.visit, kiosk.library, kiosk.glass, pack)
    kiosk.close()


def rows(shooting: Shooting) -> list[str]:
    """The letters of the keys as they lie on the glass, row by row, each from the left."""
    keys = [
        target for target in glass_reader.targets(shooting.window) if len(target.name) == len("key-a") and target.name.startswith("key-")
    ]
    lines: dict[float, list[tuple[float, str]]] = {}
    for key in keys:
        lines.setdefault(round(key.box.y), []).append((key.box.x, key.name[-1]))
    return ["".join(letter for _, letter in sorted(lines[y])) for y in sorted(lines)]


@pytest.mark.parametrize(
    ("language", "first"),
    [("fr", "azertyuiop"), ("en", "qwertyuiop"), ("nl", "azertyuiop"), ("de", "qwertzuiop"), ("he", "qwertyuiop")],
)
def test_the_keys_are_those_of_the_language(shooting: Shooting, language: str, first: str) -> None:
    enter(shooting, SEARCH, language)
    settle(shooting.window)
    found = rows(shooting)
    assert found[:2] == ["1234567890", first], "a keyboard is not mirrored either"
    assert sorted("".join(found[1:])) == sorted("abcdefghijklmnopqrstuvwxyz'-")
