"""The shipped maps as the kiosk reads them."""

from __future__ import annotations

import pytest

from kiosk.pack.atlas import atlas, encloses, finest

CITIES = {"FR": (3.06, 50.63), "BE": (4.35, 50.85), "GB": (-1.5, 52.5), "TW": (121.56, 25.04), "JP": (139.7, 35.7), "US": (-100.0, 40.0)}


@pytest.mark.parametrize(("code", "city"), CITIES.items())
def test_a_city_lies_in_its_country(code: str, city: tuple[float, float]) -> None:
    assert atlas("world").country_at(city) == code


def test_the_sea_is_no_country() -> None:
    assert atlas("world").country_at((-30.0, 45.0)) is None


def test_a_harbour_that_a_rough_coast_leaves_out_lies_in_its_country() -> None:
    assert atlas("world").country_at((-71.2, 46.8)) == "CA"  # Québec
    assert atlas("world").country_at((4.5, 60.4)) == "NO"  # west of Bergen


def test_a_region_is_on_the_fine_map_and_a_far_country_on_that_of_the_world() -> None:
    found = [finest(code) for code in ("FR-HDF", "BE-WAL", "FRE1", "TW")]
    assert [map_.name if map_ else None for map_ in found] == ["europe", "europe", "europe", "world"]
    assert finest("XA-CH") is None
    assert "FR-HDF" in atlas("europe")
    assert "FR-HDF" not in atlas("world")


def test_a_place_lies_in_its_region_and_not_in_the_next() -> None:
    europe = atlas("europe")

    def regions(point: tuple[float, float]) -> list[str]:
        found = ("FR-HDF", "FRE1", "FRE2", "FR-NOR", "BE-WAL", "BE-VLG", "BE-BRU")
        return [code for code in found if sum(encloses(europe.outline(ring), point) for ring in europe.shapes[code]) % 2]

    assert regions((3.06, 50.63)) == ["FR-HDF", "FRE1"]  # Lille
    assert regions((2.30, 49.89)) == ["FR-HDF", "FRE2"]  # Amiens
    assert regions((-0.37, 49.18)) == ["FR-NOR"]  # Caen
    assert regions((4.35, 50.85)) == ["BE-BRU"]  # Brussels lies in neither of the two around it


def test_the_middle_of_a_shape_lies_in_it() -> None:
    for map_ in (atlas("europe"), atlas("world")):
        for code, middle in map_.middles.items():
            assert any(encloses(map_.outline(ring), middle) for ring in map_.shapes[code]), code


def test_two_countries_share_their_border() -> None:
    europe = atlas("europe")
    shared = europe.between(["FR"], ["BE"])
    assert shared
    assert set(shared) <= set(europe.borders())
    assert shared == europe.between(["BE-VLG", "BE-WAL"], ["FR-HDF", "FR-GES"])
    assert not set(shared) & set(europe.region_borders())
    assert europe.between(["FR"], ["GB"]) == []


def test_the_main_part_of_a_country_is_its_mainland() -> None:
    box = atlas("world").main_part("FR")
    assert box.left > -6
    assert box.low > 41
    assert atlas("world").main_part("RU").right > 180, "it goes on past the 180th meridian"
