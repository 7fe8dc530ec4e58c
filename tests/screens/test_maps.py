"""The drawn maps: an SVG that Qt paints, of the size asked for, with what it should show where it lies."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.pack.geography import geography
from kiosk.pack.places import Scale, scales
from kiosk.pack.projection import Azimuthal, Box, EqualEarth, Projection
from kiosk.pack.reader import load
from kiosk.screens.maps import Drawing, MapColours, cut, degrees_of, drawing_of, map_svg, marks_of, rough_outline, stored_drawing
from kiosk.screens.pictures import Pictures

COLOURS = MapColours("#0000ff", "#ffffff", "#dddddd", "#ffeeaa", "#ff0000", "#888888", "#000000", "#ffaa00")
WIDTH = 600
LARGEST = 200_000  # bytes


@pytest.fixture(scope="module")
def found() -> dict[str, Scale]:
    where = geography(load(Path(__file__).parents[2] / "content" / "chu-lille"))
    return {scale.id: scale for scale in scales(where)}


def drawing(scale: Scale, chosen: str = "") -> Drawing:
    return Drawing(scale.frame, scale.areas, scale.home_areas, scale.border, scale.ways, (3.06, 50.63), chosen)


def painted(svg: bytes, aspect: float) -> QImage:
    image = QImage(WIDTH, round(WIDTH / aspect), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter)
    painter.end()
    return image


def colour_at(image: QImage, scale: Scale, aspect: float, point: tuple[float, float]) -> str:
    window = scale.frame.window(aspect)
    x, y = scale.frame.projection(point)
    share = image.width() / window.width
    return QColor(image.pixel(int((x - window.left) * share), int((y - window.low) * share))).name()


@pytest.mark.parametrize("aspect", [0.6, 1.35, 2.4])
def test_every_map_of_the_shipped_pack_can_be_painted(qapp: QGuiApplication, found: dict[str, Scale], aspect: float) -> None:
    for scale in found.values():
        svg = map_svg(drawing(scale), aspect, COLOURS)
        assert len(svg) < LARGEST
        root = ElementTree.fromstring(svg)
        width, height = (float(part) for part in root.attrib["viewBox"].split()[2:])
        assert width / height == pytest.approx(aspect, rel=0.01)
        assert "nan" not in svg.decode()


def test_land_is_land_and_sea_is_sea(qapp: QGuiApplication, found: dict[str, Scale]) -> None:
    for name, land, sea in (
        ("region", (1.0, 49.2), (0.9, 50.3)),
        ("world", (40.0, 55.0), (70.0, 10.0)),
        ("neighbours", (6.2, 49.1), (2.5, 51.6)),
    ):
        image = painted(map_svg(drawing(found[name]), 1.35, COLOURS), 1.35)
        assert colour_at(image, found[name], 1.35, land) == COLOURS.land, name
        assert colour_at(image, found[name], 1.35, sea) == COLOURS.sea, name


def test_areas_show_whose_they_are_and_which_is_chosen(qapp: QGuiApplication, found: dict[str, Scale]) -> None:
    border, wallonia, somme = found["neighbours"], (5.2, 50.3), (2.6, 49.95)
    plain = painted(map_svg(drawing(border), 1.35, COLOURS), 1.35)
    assert colour_at(plain, border, 1.35, wallonia) == COLOURS.area
    assert colour_at(plain, border, 1.35, somme) == COLOURS.home
    chosen = painted(map_svg(drawing(border, "BE-WAL"), 1.35, COLOURS), 1.35)
    assert colour_at(chosen, border, 1.35, wallonia) == COLOURS.chosen
    assert colour_at(chosen, border, 1.35, somme) == COLOURS.home


def test_a_drawing_survives_its_way_through_qml(found: dict[str, Scale]) -> None:
    for scale in found.values():
        marks = [(mark.x, mark.y) for mark in scale.marks]
        stored = stored_drawing(drawing(scale), marks, [[(0.0, 1.5)] for _ in marks])
        assert drawing_of(stored, "BE") == drawing(scale, "BE")
        assert marks_of(stored) == (marks, [[(0.0, 1.5)] for _ in marks])


def test_an_outline_is_cut_to_the_box() -> None:
    box = Box(0, 0, 10, 10)
    assert sorted(cut([(5, 5), (15, 5), (15, 15), (5, 15)], box)) == [(5, 5), (5, 10), (10, 5), (10, 10)]
    assert cut([(11, 11), (12, 11), (12, 12)], box) == []
    assert cut([(-5, -5), (20, -5), (20, 20), (-5, 20)], box) != []
    assert cut([(1, 1), (2, 1), (2, 2)], box) == [(1, 1), (2, 1), (2, 2)]


@pytest.mark.parametrize("projection", [Azimuthal(3.0, 50.0), EqualEarth(60.0), Azimuthal(-179.0, -17.0)])
def test_what_a_map_may_show_lies_in_its_degrees(projection: Projection) -> None:
    size = 4000.0 if isinstance(projection, EqualEarth) else 300.0
    box = Box(-size, -size, size, size / 2)
    seen = degrees_of(projection, box)
    everywhere = [(projection.longitude + x / 4, y / 4) for x in range(-400, 401) for y in range(-340, 341, 2)]
    shown = [point for point in everywhere if box.holds(*projection(point))]
    assert shown
    assert all(seen.holds(*point) for point in shown)
    assert len(shown) < len(everywhere)


def test_a_rough_outline_keeps_the_shape(found: dict[str, Scale]) -> None:
    frame = found["neighbours"].frame
    outline = rough_outline(frame, "BE-WAL")
    assert 10 < len(outline) < 90
    assert all(frame.box.grown(0.001).holds(*point) for point in outline)
    assert rough_outline(frame, "") == []


def test_each_map_is_drawn_once(qapp: QGuiApplication, found: dict[str, Scale], tmp_path: Path) -> None:
    pictures = Pictures(tmp_path)
    stored = stored_drawing(drawing(found["region"]), [], [])
    look = {role: getattr(COLOURS, role) for role in MapColours.__slots__}
    first = pictures.map(stored, "", 1.35, look)
    assert pictures.map(stored, "", 1.35, dict(look)) == first
    others = {first.toString()}
    others |= {pictures.map(stored, "FRE1", 1.35, look).toString(), pictures.map(stored, "", 1.5, look).toString()}
    others |= {pictures.map(stored, "", 1.35, look | {"sea": "#123456"}).toString()}
    assert len(others) == 4
    assert len(list(tmp_path.glob("*.svg"))) == 4
    assert Path(QUrl(first).toLocalFile()).read_bytes() == map_svg(drawing(found["region"]), 1.35, COLOURS)
