"""ICU's data becomes smaller without what Qt can reach, and a Qt that reaches further is refused."""

from __future__ import annotations

from pathlib import Path

import build_elf
import build_icu
import pytest
import qml_lint
from build_icu import Item
from build_keep import BuildError

LIBRARIES = qml_lint.pyside_folder() / "Qt" / "lib"


def icu_data() -> bytes:
    path = next(LIBRARIES.glob("libicudata.so.*"))
    content = build_elf.find(build_elf.read_library(path).sections, ".rodata")
    assert content is not None
    return path.read_bytes()[content.offset : content.offset + content.size]


def test_the_data_of_the_wheel_is_read_and_written_without_loss() -> None:
    data = icu_data()

    header, items = build_icu.read_items(data)

    assert len(items) > 1000
    assert build_icu.read_items(build_icu.write_items(header, items)) == (header, items)


def test_what_qt_sorts_by_and_names_time_zones_with_stays_in_every_language() -> None:
    _, items = build_icu.read_items(icu_data())
    names = {item.name.partition("/")[2] for item in items if build_icu.stays(item.name)}

    assert {"coll/root.res", "coll/fr.res", "coll/zh.res", "zone/nl.res", "zoneinfo64.res", "fr.res", "root.res", "pool.res"} <= names
    assert not any(name.startswith(("lang/", "curr/", "brkitr/")) or name.endswith(".cnv") for name in names)


def test_an_unknown_format_stops_the_build() -> None:
    with pytest.raises(BuildError, match="format"):
        build_icu.read_items(icu_data()[:12] + b"XXXX" + icu_data()[16:100])


def test_items_are_in_the_order_in_which_icu_looks_for_them() -> None:
    header, _ = build_icu.read_items(icu_data())
    items = [Item("icu/b.res", b"two" + b"\0" * 13), Item("icu/a.res", b"one" + b"\0" * 13)]

    _, written = build_icu.read_items(build_icu.write_items(header, items))

    assert [item.name for item in written] == ["icu/a.res", "icu/b.res"]


def test_qt_asks_icu_for_nothing_else() -> None:
    build_icu.check_calls(sorted(LIBRARIES.glob("libQt6*.so.6")))


def test_a_qt_that_asks_for_more_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_elf, "undefined_symbols", lambda _: {"ucol_open_73", "ubrk_open_73"})

    with pytest.raises(BuildError, match="ubrk_open_73"):
        build_icu.check_calls([Path("libQt6Core.so.6")])


def test_the_calls_of_qt_are_seen_at_all() -> None:
    assert any(build_icu.CALL.fullmatch(name) for name in build_elf.undefined_symbols(LIBRARIES / "libQt6Core.so.6"))
