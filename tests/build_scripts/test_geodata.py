"""The shipped maps: what the script made, in a form that any reader of them can trust."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import geodata
import pytest

MAPS = {name: json.loads((geodata.GEO / f"{name}.json").read_bytes()) for name in geodata.MAPS}
LARGEST = 150_000  # bytes


def ends(map_: Any, number: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The first and the last point of an arc, in the order a ring goes through it."""
    x, y, *steps = map_["arcs"][number if number >= 0 else ~number]
    last = (x + sum(steps[0::2]), y + sum(steps[1::2]))
    return ((x, y), last) if number >= 0 else (last, (x, y))


def test_the_maps_are_those_the_script_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geodata, "can_make", lambda: False)  # making them takes longer than a test may
    assert geodata.main(["--check"]) == 0


def test_a_changed_and_a_missing_map_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geodata, "can_make", lambda: False)
    shutil.copy(geodata.RECORD, tmp_path)
    (tmp_path / "europe.json").write_bytes((geodata.GEO / "europe.json").read_bytes() + b" ")
    assert geodata.differing(tmp_path) == ["europe.json", "world.json"]


def test_the_maps_come_with_their_licence_and_their_sources() -> None:
    assert "public domain" in (geodata.GEO / "LICENSE.txt").read_text(encoding="utf-8")
    packages = {source["package"]: source["sha256"] for source in json.loads(geodata.RECORD.read_bytes())["sources"]}
    assert packages == {source.package: source.sha256 for source in geodata.SOURCES}


@pytest.mark.parametrize("name", geodata.MAPS)
def test_a_map_is_small_and_its_rings_close(name: str) -> None:
    map_ = MAPS[name]
    assert (geodata.GEO / f"{name}.json").stat().st_size < LARGEST
    rings = [ring for shape in (map_["land"], *map_["shapes"].values()) for ring in shape]
    assert len(rings) > 200
    for ring in rings:
        assert all(ends(map_, one)[1] == ends(map_, next_)[0] for one, next_ in pairwise([*ring, ring[0]]))


@pytest.mark.parametrize("name", geodata.MAPS)
def test_a_border_is_the_same_on_both_sides(name: str) -> None:
    """Each arc bounds at most two countries, once from either side: they share it, and no crack lies between."""
    map_ = MAPS[name]
    passes = Counter(number for code, rings in map_["shapes"].items() if len(code) == 2 for ring in rings for number in ring)
    assert max(passes.values()) == 1
    france, belgium = ({number for ring in map_["shapes"][code] for number in ring} for code in ("FR", "BE"))
    assert france & {~number for number in belgium}


def test_regions_add_up_to_their_country() -> None:
    shapes = MAPS["europe"]["shapes"]
    for country, regions in {"BE": ["BE-BRU", "BE-VLG", "BE-WAL"], "FR": list(geodata.FRENCH_REGIONS.values())}.items():
        within = Counter(number for region in regions for ring in shapes[region] for number in ring)
        outline = {number for number in within if ~number not in within}
        assert outline == {number for ring in shapes[country] for number in ring}


def test_regions_go_by_the_codes_of_iso_3166_and_of_nuts() -> None:
    shapes = MAPS["europe"]["shapes"]
    assert shapes["FR-HDF"] == shapes["FRE"]
    assert shapes["BE-WAL"] == shapes["BE3"]
    hauts_de_france = {number for ring in shapes["FR-HDF"] for number in ring}
    halves = Counter(number for code in ("FRE1", "FRE2") for ring in shapes[code] for number in ring)
    assert {number for number in halves if ~number not in halves} == hauts_de_france


def test_a_country_lies_where_it_is() -> None:
    for name, code, (longitude, latitude) in (
        ("europe", "FR-HDF", (2.7, 49.9)),
        ("world", "TW", (121, 23.5)),
        ("world", "FR", (2.5, 46.5)),
    ):
        x, y = (part * MAPS[name]["unit"] for part in MAPS[name]["middles"][code])
        assert abs(x - longitude) < 0.5
        assert abs(y - latitude) < 0.5


def test_a_ring_goes_on_past_the_180th_meridian() -> None:
    assert geodata._unbroken([(170, 60), (-175, 61), (-170, 62), (178, 63)]) == [(170, 60), (185, 61), (190, 62), (178, 63)]
