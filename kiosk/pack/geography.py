"""Who is where: the places that the pages of a pack name, what leads there, and where the institution stands among them.

Only places that a page names count, by itself or through an organisation or a person that it names. Nothing is concluded but from the
places' own coordinates, codes and `within`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.pack.atlas import COUNTRY_CODE, atlas, finest
from kiosk.pack.model import Organisation, Pack, Page, Place
from kiosk.pack.projection import Degrees


@dataclass(frozen=True, slots=True)
class Use:
    """What a pack does in a place: the pages that name it or someone there, and the organisations there that pages name."""

    pages: tuple[str, ...]  # Page.id, in the order of the themes and sections
    organisations: tuple[str, ...]


@dataclass(frozen=True)
class Geography:
    """The situated places of a pack and where the institution stands among them."""

    pack: Pack
    uses: Mapping[str, Use]
    home: str | None  # Place.id of a point
    spots: Mapping[str, Degrees] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)  # code of the country each situated place lies in

    def place(self, identifier: str) -> Place:
        return self.pack.places[identifier]

    def is_point(self, identifier: str) -> bool:
        return self.place(identifier).latitude is not None

    def within(self, identifier: str, outer: str) -> bool:
        return any(place.id == outer for place in around_of(self.pack, identifier))


def around_of(pack: Pack, identifier: str) -> Iterator[Place]:
    """The places around a place, the nearest first."""
    inner = pack.places[identifier].within
    while inner is not None:
        yield pack.places[inner]
        inner = pack.places[inner].within


def pages_in_order(pack: Pack) -> list[Page]:
    """The pages that tell, each theme's or section's members in their order."""
    above = [pack.pages[identifier] for identifier in (*pack.themes, *pack.sections)]
    return [pack.pages[member] for page in above for member in page.members]


def uses(pack: Pack) -> dict[str, Use]:
    """What takes place where, by Place.id, in the order of the catalogue; places that no page leads to are left out."""
    pages: dict[str, dict[str, None]] = {place: {} for place in pack.places}
    there: dict[str, dict[str, None]] = {place: {} for place in pack.places}
    for page in pages_in_order(pack):
        named = [*page.partners, *(home for part in page.people for home in pack.people[part.person].organisations)]
        for place in page.places:
            pages[place][page.id] = None
        for organisation in named:
            for place in pack.organisations[organisation].places:
                pages[place][page.id] = None
                there[place][organisation] = None
    return {place: Use(tuple(pages[place]), tuple(there[place])) for place in pack.places if pages[place]}


def institution(pack: Pack) -> Organisation | None:
    """The organisation that bears the institution's name."""
    names = set(pack.institution.name.values())
    return next((organisation for organisation in pack.organisations.values() if names & set(organisation.name.values())), None)


def home_of(pack: Pack) -> str | None:
    """The place with coordinates where the institution stands; where the pack does not say, the one that most pages lead to."""
    own = institution(pack)
    for identifier in own.places if own is not None else ():
        for place in (pack.places[identifier], *around_of(pack, identifier)):
            if place.latitude is not None:
                return place.id
    points = {place: len(use.pages) for place, use in uses(pack).items() if pack.places[place].latitude is not None}
    return max(points, key=lambda place: points[place], default=None)


def spot_of(place: Place) -> Degrees | None:
    """Where a place is marked: its coordinates, or the middle of its shape; None where nothing situates it."""
    if place.latitude is not None and place.longitude is not None:
        return place.longitude, place.latitude
    map_ = finest(place.code) if place.code else None
    return map_.middles[place.code] if map_ is not None and place.code else None


def has_map(pack: Pack) -> bool:
    """A page leads to a place that can be marked."""
    named = uses(pack)
    return any(pack.places[place].latitude is not None for place in named) or any(spot_of(pack.places[place]) for place in named)


def geography(pack: Pack) -> Geography:
    used = uses(pack)
    spots = {place: spot for place in used if (spot := spot_of(pack.places[place])) is not None}
    countries = {place: code for place, spot in spots.items() if (code := _country(pack, place, spot)) is not None}
    home = home_of(pack)
    if home is not None and home not in spots:
        spot = spot_of(pack.places[home])
        spots |= {} if spot is None else {home: spot}
    return Geography(pack, used, home, spots, countries)


def _country(pack: Pack, identifier: str, spot: Degrees) -> str | None:
    for place in (pack.places[identifier], *around_of(pack, identifier)):
        if place.code:
            return place.code[:COUNTRY_CODE]
    return atlas("world").country_at(spot)


def unsituated(where: Geography) -> list[str]:
    """The places in use that stand on no map of their own."""
    return [place for place in where.uses if place not in where.spots]
