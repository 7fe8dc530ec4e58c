"""The stored plates: what the generator draws, within their limits, and nothing a simple SVG renderer does not know."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import plates
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

STORED = sorted(plates.PLATES.glob("*.svg"))
ELEMENTS = {"svg", "g", "defs", "path", "radialGradient", "linearGradient", "stop"}
ROLES = {"GROUND", "LINE", "LIT", "SHADE", "GLOW"}
COLOURED = re.compile(r'(?:fill|stroke|stop-color)="([^"]*)"')


def test_each_family_has_its_seven_variations() -> None:
    assert [path.stem for path in STORED] == sorted(plates.plate_names([]))
    assert len(STORED) == 42


@pytest.mark.parametrize("name", [f"{family}-0" for family in plates.FAMILIES])
def test_the_same_seed_draws_the_same_bytes(name: str) -> None:
    assert plates.differing([name]) == []


def test_a_changed_and_a_missing_plate_are_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "antibodies-2.svg").write_text(plates.draw("antibodies-2"), encoding="utf-8", newline="\n")
    assert plates.main(["--check", "--out", str(tmp_path), "antibodies-2"]) == 0
    (tmp_path / "antibodies-2.svg").write_text("<svg/>", encoding="utf-8")
    assert plates.main(["--check", "--out", str(tmp_path), "antibodies-2", "antibodies-6"]) == 1
    printed = capsys.readouterr().out
    assert "antibodies-2.svg differs" in printed
    assert "antibodies-6.svg differs" in printed


def test_an_unknown_plate_is_named() -> None:
    with pytest.raises(SystemExit, match="unicorns"):
        plates.main(["unicorns"])


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem)
def test_a_plate_stays_small_and_plain(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text) <= 250_000
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 2400 2400"
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= ELEMENTS
    painted = set(COLOURED.findall(text))
    assert {"GROUND", "LIT"} <= painted
    assert {colour for colour in painted if not colour.startswith("url(#g")} <= ROLES | {"none"}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem)
def test_qt_reads_every_plate(path: Path) -> None:
    assert QSvgRenderer(QByteArray(path.read_bytes().replace(b"GROUND", b"#000000"))).isValid()


def test_all_plates_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in STORED) <= 5_000_000
