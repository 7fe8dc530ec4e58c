"""Fields of dots: one for each thing counted, hollow ones where the source is not sure, and painted where they lie."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from kiosk.pack.marks import marks
from kiosk.pack.reader import load
from kiosk.screens.dots import Field, dot_positions, dots_svg
from kiosk.screens.pictures import Pictures
from kiosk.settings import default_content

INK, LIT = "#ffffff", "#ff0000"


def counted(field: Field) -> dict[str, int]:
    """How many dots of each look a field has."""
    svg = dots_svg(field, INK, LIT).decode()
    return {
        "solid": svg.count("M"),
        "lit": svg.count(f'fill="{LIT}"'),
        "hollow": svg.count("stroke-opacity") - svg.count("<g stroke-opacity"),
    }


def test_the_field_of_papers_has_one_dot_a_paper() -> None:
    papers = marks(load(default_content()).figures["france.articles"])
    found = counted(Field(papers.solid, round(papers.hollow), papers.fades, 1.6))
    assert found == {"solid": 7114, "lit": 1, "hollow": 0}


@pytest.mark.parametrize("count", [1, 2, 13, 100, 25_000])
def test_one_of_the_dots_counted_is_the_lit_one(count: int) -> None:
    assert counted(Field(count)) == {"solid": count - 1, "lit": 1, "hollow": 0}


def test_what_the_source_leaves_open_is_hollow_and_fades() -> None:
    assert counted(Field(8000, 320, fades=True)) == {"solid": 7999, "lit": 1, "hollow": 320}
    circles = re.findall(r'<circle [^>]*stroke-opacity="([\d.]+)"', dots_svg(Field(20, 5, fades=True), INK, LIT).decode())
    assert circles == sorted(circles, reverse=True)
    assert circles[0] > circles[-1]
    steady = re.findall(r'<circle [^>]*stroke-opacity="([\d.]+)"', dots_svg(Field(20, 5), INK, LIT).decode())
    assert len(set(steady)) == 1


def test_a_fraction_is_a_smaller_dot() -> None:
    svg = dots_svg(Field(3.5), INK, LIT).decode()
    radii = {fill: float(radius) for radius, fill in re.findall(r'r="([\d.]+)" fill="(#\w+)"', svg)}
    assert svg.count("M") == 2
    assert 0 < radii[INK] < radii[LIT]
    assert counted(Field(0.5)) == {"solid": 0, "lit": 0, "hollow": 0}


def test_dots_stay_in_their_box_and_apart() -> None:
    points = dot_positions(500, 300.0, 200.0)
    assert len(set(points)) == 500
    assert all(0 <= x <= 300 and 0 <= y <= 200 for x, y in points)


def test_a_field_is_painted_from_a_file_kept_for_the_next_time(tmp_path: Path) -> None:
    pictures = Pictures(tmp_path)
    address = pictures.dots(169, 8, True, 1.5, INK, LIT)
    assert pictures.dots(169, 8, True, 1.5, INK, LIT) == address
    assert pictures.dots(169, 8, False, 1.5, INK, LIT) != address
    reader = QImageReader(address.toLocalFile())
    reader.setScaledSize(QSize(300, 200))
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    colours = [image.pixelColor(x, y).name() for x in range(300) for y in range(200)]
    assert colours.count(LIT) > 10
    assert colours.count(INK) > 500
