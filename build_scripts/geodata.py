"""Make the maps of `assets/geo/` from Natural Earth: thinned, divided into countries and regions, named by their codes.

    python build_scripts/geodata.py            make both maps (fetches the sources, about 17 MB, into build/geodata/)
    python build_scripts/geodata.py --check    exit 1 if a shipped map is not the one this script made

`--check` makes the maps anew where the sources have been fetched and shapely is installed, and compares; elsewhere it compares their
sums with those noted when they were made. Natural Earth is in the public domain; see `assets/geo/LICENSE.txt`.

Making needs npm and shapely: `pip install shapely==2.2.0`. Showing the maps needs neither.

A map is JSON: `unit` in degrees; `arcs`, each a list of whole numbers x, y, dx, dy, dx, dy… in that unit; `shapes`, which gives each
code its rings, each ring the numbers of its arcs in order (~n for arc n backwards), to be filled by the even-odd rule; `land`, the rings
of all of it together; `middles`, for each code the point of its largest ring that is farthest from the border, in that unit; `extent`,
the degrees it covers (west, south, east, north).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

PROJECT = Path(__file__).resolve().parent.parent
GEO = PROJECT / "assets" / "geo"
CACHE = PROJECT / "build" / "geodata"
RECORD = GEO / "made-from.json"
SHAPELY = "2.2.0"

Json = Any
Rings = Mapping[str, list[list[int]]]


@dataclass(frozen=True)
class Source:
    """A package of the npm registry that carries Natural Earth, or the codes of countries."""

    package: str
    version: str
    sha256: str
    carries: str

    @property
    def archive(self) -> Path:
        return CACHE / f"{self.package.lstrip('@').replace('/', '-')}-{self.version}.tgz"


ATLAS = Source(
    "world-atlas",
    "2.0.2",
    "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
    "Natural Earth 4.1.0, countries at 1:10m and 1:50m",
)
REGIONS = Source(
    "@superset-ui/legacy-plugin-chart-country-map",
    "0.20.3",
    "bf91529316458929485ff415b15a4d6d7def98ddf5ad26252061311074e5050f",
    "Natural Earth, states and provinces at 1:10m, one file a country",
)
CODES = Source(
    "i18n-iso-countries",
    "7.14.0",
    "bb418ebfb965789fcfbcce7dee59888d901ef64b03601da78b2e224cd6f5825c",
    "ISO 3166-1: the numbers of the countries and their two letters",
)

EUROPE = (-25.0, 34.0, 45.0, 72.0)
WORLD = (-200.0, -60.0, 200.0, 84.0)  # land that reaches over the 180th meridian stays whole
ANTARCTICA = "010"
# Square kilometres: the least island kept, and the least area that a point may change (near: the borders of regions too).
EUROPE_ISLET, EUROPE_NEAR, EUROPE_FAR = 60.0, 1.5, 20.0
WORLD_ISLET, WORLD_FAR = 2500.0, 400.0
# Degrees: the shipped coordinates are whole numbers of it.
EUROPE_GRID, WORLD_GRID = 0.002, 0.02
NEAR = ("FR", "BE", "NL", "LU")
SMALL_SHARE = 0.02  # of its area: the least area a point of a small country may change

# The file of a country's regions; regions that a pack names by ISO 3166-2.
REGION_FILES = {
    "AT": "austria",
    "BE": "belgium",
    "CH": "switzerland",
    "DE": "germany",
    "DK": "denmark",
    "FR": "france",
    "IT": "italy_regions",
    "NL": "netherlands",
    "PL": "poland",
}
# NUTS 2016: level 2 by département. France's regions of today (level 1) gather those of a letter.
FRENCH_NUTS = {
    "FR10": "75 77 78 91 92 93 94 95",
    "FRB0": "18 28 36 37 41 45",
    "FRC1": "21 58 71 89",
    "FRC2": "25 39 70 90",
    "FRD1": "14 50 61",
    "FRD2": "27 76",
    "FRE1": "59 62",
    "FRE2": "02 60 80",
    "FRF1": "67 68",
    "FRF2": "08 10 51 52",
    "FRF3": "54 55 57 88",
    "FRG0": "44 49 53 72 85",
    "FRH0": "22 29 35 56",
    "FRI1": "24 33 40 47 64",
    "FRI2": "19 23 87",
    "FRI3": "16 17 79 86",
    "FRJ1": "11 30 34 48 66",
    "FRJ2": "09 12 31 32 46 65 81 82",
    "FRK1": "03 15 43 63",
    "FRK2": "01 07 26 38 42 69 73 74",
    "FRL0": "04 05 06 13 83 84",
    "FRM0": "2A 2B",
}
FRENCH_REGIONS = {
    "FR1": "FR-IDF",
    "FRB": "FR-CVL",
    "FRC": "FR-BFC",
    "FRD": "FR-NOR",
    "FRE": "FR-HDF",
    "FRF": "FR-GES",
    "FRG": "FR-PDL",
    "FRH": "FR-BRE",
    "FRI": "FR-NAQ",
    "FRJ": "FR-OCC",
    "FRK": "FR-ARA",
    "FRL": "FR-PAC",
    "FRM": "FR-20R",
}
BELGIAN_REGIONS = {"V": ("BE-VLG", "BE2"), "W": ("BE-WAL", "BE3"), "B": ("BE-BRU", "BE1")}


def fetch(source: Source) -> None:
    """Bring a package into the cache. Raises SystemExit where it is not the one this script was written for."""
    if not source.archive.is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        command = ["npm", "pack", "--silent", f"{source.package}@{source.version}"]
        subprocess.run(command, cwd=CACHE, check=True, stdout=subprocess.DEVNULL)
    if digest(source.archive) != source.sha256:
        raise SystemExit(f"geodata.py: {source.archive.name} is not the archive expected. Delete it and try again.")


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def stored(source: Source, member: str) -> Json:
    with tarfile.open(source.archive) as archive:
        stream = archive.extractfile(f"package/{member}")
        if stream is None:
            raise SystemExit(f"geodata.py: {source.archive.name} has no file {member}.")
        return json.load(stream)


def two_letters() -> dict[str, str]:
    """The two letters of ISO 3166-1 by number."""
    return {number: letters for letters, _, number, *_ in stored(CODES, "codes.json")}


def atlas_countries(scale: str, window: tuple[float, float, float, float]) -> dict[str, BaseGeometry]:
    """The countries within a window, by code; land without a code gets a name that starts with "?"."""
    import shapely
    from shapely.geometry import Polygon, box

    topology, letters, clip = stored(ATLAS, f"countries-{scale}.json"), two_letters(), box(*window)
    arcs = list(_decoded(topology))

    def ring(numbers: list[int]) -> list[tuple[float, float]]:
        points: list[tuple[float, float]] = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        return _unbroken(points)

    countries: dict[str, BaseGeometry] = {}
    for position, country in enumerate(topology["objects"]["countries"]["geometries"]):
        if country.get("id") == ANTARCTICA:
            continue
        parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        outlines = [[ring(numbers) for numbers in part] for part in parts]
        shapes = [Polygon(rings[0], [hole for hole in rings[1:] if len(hole) > 3]).buffer(0) for rings in outlines if len(rings[0]) > 3]
        shape = shapely.union_all(shapes).intersection(clip)
        code = letters.get(country.get("id", ""), f"?{position}")
        if not shape.is_empty:
            countries[code] = countries[code].union(shape) if code in countries else shape
    return countries


def _decoded(topology: Json) -> Iterator[list[tuple[float, float]]]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def _unbroken(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A ring that goes on past the 180th meridian instead of jumping to the other side of the map."""
    turn, last, ring = 0.0, points[0][0], []
    for longitude, latitude in points:
        if abs(longitude - last) > 180:
            turn += 360 if longitude < last else -360
        last = longitude
        ring.append((longitude + turn, latitude))
    return ring


def regions_of(country: str) -> dict[str, BaseGeometry]:
    """The shapes that a country is divided into, by code; of France's départements, the regions of NUTS level 2."""
    import shapely
    from shapely.geometry import shape

    unit_of = {f"FR-{number}": nuts for nuts, numbers in FRENCH_NUTS.items() for number in numbers.split()}
    parts: dict[str, list[BaseGeometry]] = {}
    for feature in stored(REGIONS, f"lib/countries/{REGION_FILES[country]}.geojson")["features"]:
        code = str(feature["properties"]["ISO"])
        match country:
            case "FR" if code not in unit_of:
                continue  # overseas, drawn there beside the mainland
            case "FR":
                code = unit_of[code]
            case "BE":
                code = BELGIAN_REGIONS[code[3]][0]
            case _:
                pass
        parts.setdefault(code, []).append(shape(feature["geometry"]).buffer(0))
    return {code: shapely.union_all(shapes) for code, shapes in sorted(parts.items())}


def groups(pieces: Mapping[str, str]) -> dict[str, list[str]]:
    """The codes a pack may name, each with the pieces it is made of; `pieces` gives the country of each piece."""
    named: dict[str, list[str]] = {}
    for piece, country in pieces.items():
        named.setdefault(country, []).append(piece)
        if piece != country:
            named.setdefault(piece, []).append(piece)
        if country == "FR" and piece != country:
            named.setdefault(FRENCH_REGIONS[piece[:3]], []).append(piece)
            named.setdefault(piece[:3], []).append(piece)
    for code, alias in BELGIAN_REGIONS.values():
        if code in named:
            named[alias] = named[code]
    return {code: members for code, members in named.items() if not code.startswith("?")}


def make(name: str) -> bytes:
    """The JSON of a map: "europe" or "world"."""
    from geodata_topology import Topology, without_islets

    europe = name == "europe"
    extent, islet, grid = (EUROPE, EUROPE_ISLET, EUROPE_GRID) if europe else (WORLD, WORLD_ISLET, WORLD_GRID)
    countries = {code: without_islets(shape, islet) for code, shape in atlas_countries("10m" if europe else "50m", extent).items()}
    topology = Topology(countries, {code: regions_of(code) for code in REGION_FILES} if europe else {}, grid)
    country_of = topology.pieces

    def tolerance(sides: tuple[str | None, str | None]) -> float:
        beside = [side for side in sides if side is not None]
        near = any(country_of[side] in NEAR for side in beside)
        usual = WORLD_FAR if not europe else EUROPE_NEAR if near else EUROPE_FAR
        return min(usual, *(SMALL_SHARE * topology.areas[side] for side in beside))

    topology.thin(tolerance)
    outlines = {code: topology.rings(members) for code, members in sorted(groups(country_of).items())}
    shapes = {code: rings for code, rings in outlines.items() if rings}
    middles = {code: topology.middle(rings) for code, rings in shapes.items()}
    land, arcs = topology.rings(country_of), topology.differences()
    return _compact({"unit": grid, "extent": extent, "arcs": arcs, "land": land, "shapes": shapes, "middles": middles})


def _compact(value: Json) -> bytes:
    return (json.dumps(value, separators=(",", ":")) + "\n").encode()


MAPS = ("europe", "world")
SOURCES = (ATLAS, REGIONS, CODES)


def record(made: Mapping[str, bytes]) -> bytes:
    """What the maps were made from, and their sums."""
    sources = [{"package": s.package, "version": s.version, "sha256": s.sha256, "carries": s.carries} for s in SOURCES]
    maps = {f"{name}.json": hashlib.sha256(content).hexdigest() for name, content in made.items()}
    return (json.dumps({"maps": maps, "sources": sources, "shapely": SHAPELY}, indent=2) + "\n").encode()


def can_make() -> bool:
    try:
        import shapely
    except ImportError:
        return False
    return shapely.__version__ == SHAPELY and all(source.archive.is_file() for source in SOURCES)


def differing(folder: Path = GEO) -> list[str]:
    """Names of the maps that are missing, or not what this script made."""
    if can_make():
        expected = {f"{name}.json": hashlib.sha256(make(name)).hexdigest() for name in MAPS}
    else:
        expected = json.loads((folder / RECORD.name).read_bytes())["maps"]
    return [name for name, sum_ in expected.items() if not (folder / name).is_file() or digest(folder / name) != sum_]


def main(arguments: list[str] | None = None) -> int:
    """Make or check the maps; returns the exit code."""
    parser = argparse.ArgumentParser(description="Make the maps of assets/geo/ from Natural Earth.")
    parser.add_argument("--check", action="store_true", help="compare with the shipped maps, write nothing")
    options = parser.parse_args(arguments)
    if options.check:
        wrong = differing()
        for name in wrong:
            print(f"{name} is not the map that geodata.py makes. Run: python build_scripts/geodata.py")
        return 1 if wrong else 0
    for source in SOURCES:
        fetch(source)
    if not can_make():
        print(f"geodata.py: making the maps needs shapely {SHAPELY}.", file=sys.stderr)
        return 2
    GEO.mkdir(parents=True, exist_ok=True)
    made = {name: make(name) for name in MAPS}
    for name, content in made.items():
        (GEO / f"{name}.json").write_bytes(content)
    RECORD.write_bytes(record(made))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
