"""The map of the places: one map a scale, from the institution's city to the world, what each place is, and the pages that lead there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.pack import geography, places
from kiosk.pack.geography import Geography
from kiosk.pack.model import Pack, Place, PlaceKind
from kiosk.pack.places import Mark, Scale, ScaleKind
from kiosk.screens.maps import Drawing, drawing_of, marks_of, rough_outline, stored_drawing
from kiosk.screens.pages import card
from kiosk.screens.placement import Label, placed
from kiosk.screens.view import Document, View
from kiosk.screens.wording import text_in

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LIST = "list"


def name() -> str:
    #: Title of the map of the places
    return QCoreApplication.translate("Places", "Places")


def kind_name(kind: PlaceKind) -> str:
    match kind:
        case PlaceKind.BUILDING:
            #: What a place is
            return QCoreApplication.translate("Places", "Building")
        case PlaceKind.CAMPUS:
            #: What a place is: a hospital or university campus, a science park
            return QCoreApplication.translate("Places", "Site")
        case PlaceKind.CITY:
            #: What a place is
            return QCoreApplication.translate("Places", "City")
        case PlaceKind.REGION:
            #: What a place is
            return QCoreApplication.translate("Places", "Region")
        case PlaceKind.COUNTRY:
            #: What a place is
            return QCoreApplication.translate("Places", "Country")
        case _:
            assert_never(kind)


def caption(pack: Pack, place: Place, language: str) -> str:
    """What a place is and where: "City · Hauts-de-France"."""
    outer = next(geography.around_of(pack, place.id), None)
    return " · ".join([kind_name(place.kind), *([text_in(outer.name, language)] if outer else [])])


def scale_name(pack: Pack, scale: Scale, language: str) -> str:
    match scale.kind:
        case ScaleKind.CITY:
            if any(pack.places[mark.place].kind is PlaceKind.CAMPUS for mark in scale.marks):
                #: A map: the institution's campus and the city around it
                return QCoreApplication.translate("Places", "The campus")
            return text_in(pack.places[scale.subject].name, language) if scale.subject else ""
        case ScaleKind.REGION:
            return text_in(pack.places[scale.subject].name, language) if scale.subject else ""
        case ScaleKind.NETWORK:
            organisation = pack.organisations[scale.subject or ""]
            called = text_in(organisation.short, language) or text_in(organisation.name, language)
            #: A map: the members of a network of institutions; %1 is the network's name, such as G4
            pattern = QCoreApplication.translate("Places", "The %1 network")
            return pattern.replace("%1", called) if called.isupper() else called  # initials say nothing by themselves
        case ScaleKind.COUNTRY:
            #: A map: the institution's country, where the pack does not name it
            return (
                text_in(pack.places[scale.subject].name, language) if scale.subject else QCoreApplication.translate("Places", "The country")
            )
        case ScaleKind.NEIGHBOURS:
            #: A map: what lies on both sides of the border
            return QCoreApplication.translate("Places", "The border")
        case ScaleKind.WORLD:
            #: A map
            return QCoreApplication.translate("Places", "The world")
        case _:
            assert_never(scale.kind)


def scale_note(pack: Pack, scale: Scale, language: str) -> str:
    """One sentence about a map; "" where its name says enough."""
    match scale.kind:
        case ScaleKind.CITY:
            #: About the map of the campus: its places have no addresses, so they stand around the city in no order
            return QCoreApplication.translate("Places", "The source gives no addresses: these places stand around the city, in no order.")
        case ScaleKind.NETWORK:
            gloss = text_in(pack.organisations[scale.subject or ""].gloss, language)
            return gloss[:1].upper() + gloss[1:] + "." if gloss else ""
        case ScaleKind.NEIGHBOURS:
            #: About the map of the border
            return QCoreApplication.translate("Places", "What is done together, on one side and on the other.")
        case ScaleKind.WORLD:
            #: About the map of the world
            return QCoreApplication.translate("Places", "As far as the work reaches.")
        case ScaleKind.REGION | ScaleKind.COUNTRY:
            return ""
        case _:
            assert_never(scale.kind)


def mark_document(where: Geography, scale: Scale, mark: Mark, language: str) -> Document:
    place = where.place(mark.place)
    home = mark.place == where.home
    return {
        "id": mark.place,
        "name": text_in(place.name, language),
        "caption": caption(where.pack, place, language),
        "spot": mark.point,
        "home": home,
        # What the pack does not situate stands around the city, or on the border.
        "satellite": scale.kind is ScaleKind.CITY and not home,
        "code": place.code or "",
    }


def scale_document(where: Geography, scale: Scale, language: str) -> Document:
    home = where.spots.get(where.home) if where.home else None
    drawing = Drawing(scale.frame, scale.areas, scale.home_areas, scale.border, scale.ways, home)
    zones = [rough_outline(scale.frame, "" if mark.point else where.place(mark.place).code or "") for mark in scale.marks]
    return {
        "id": scale.id,
        "name": scale_name(where.pack, scale, language),
        "note": scale_note(where.pack, scale, language),
        "drawing": stored_drawing(drawing, [(mark.x, mark.y) for mark in scale.marks], zones),
        "marks": [mark_document(where, scale, mark, language) for mark in scale.marks],
        "pages": [card(where.pack, where.pack.pages[page], language) for page in pages_of(where, scale)],
    }


def pages_of(where: Geography, scale: Scale) -> list[str]:
    """The pages that lead to the places of a map; left out is what leads to the institution's own city, and abroad, to its own country."""
    own = {where.home}
    if scale.kind in (ScaleKind.NEIGHBOURS, ScaleKind.WORLD) and where.home:
        own |= {place.id for place in geography.around_of(where.pack, where.home)}
    there = {page for mark in scale.marks if mark.place not in own and mark.place in where.uses for page in where.uses[mark.place].pages}
    return [page.id for page in geography.pages_in_order(where.pack) if page.id in there]


def place_document(where: Geography, identifier: str, on: Sequence[str], language: str) -> Document:
    """The card of a place: what it is, who is there, and the pages that lead there; `on` are the maps that show it."""
    pack, place, use = where.pack, where.place(identifier), where.uses[identifier]
    return {
        "id": identifier,
        "name": text_in(place.name, language),
        "caption": caption(pack, place, language),
        "organisations": [text_in(pack.organisations[organisation].name, language) for organisation in use.organisations],
        "pages": [card(pack, pack.pages[page], language) for page in use.pages],
        "scales": list(on),
    }


def start_of(found: Sequence[Scale]) -> str:
    """The map to begin with: the region's, or the nearest there is."""
    return next((scale.id for scale in found if scale.kind is ScaleKind.REGION), found[0].id if found else LIST)


def build(pack: Pack, language: str) -> Document:
    where = geography.geography(pack)
    found = places.scales(where)
    on: dict[str, list[str]] = {place: [] for place in where.uses}
    for scale in found:
        for mark in scale.marks:
            on.setdefault(mark.place, []).append(scale.id)
    kinds = [PlaceKind.CITY, PlaceKind.CAMPUS, PlaceKind.BUILDING, PlaceKind.REGION, PlaceKind.COUNTRY]
    listed = sorted(where.uses, key=lambda place: kinds.index(pack.places[place].kind))
    return {
        "title": name(),
        "start": start_of(found),
        "scales": [scale_document(where, scale, language) for scale in found],
        "places": {place: place_document(where, place, on[place], language) for place in where.uses},
        "list": listed,
    }


def facets(pack: Pack, _language: str) -> Sequence[str]:
    """Every map but the first shown, a place on each, and the list."""
    where = geography.geography(pack)
    found = places.scales(where)
    states = [scale.id for scale in found if scale.id != start_of(found)]
    states += [f"{scale.id}/{scale.marks[-1].place}" for scale in found if scale.marks[-1].place in where.uses]
    return [*states, *([f"{start_of(found)}/{where.home}"] if where.home in where.uses and found else []), LIST]


@QmlElement
@QmlSingleton
class MapLabels(QObject):
    """Finds where the names on a map stand."""

    @Slot(str, float, float, "QVariantList", float, float, result="QVariantList")
    def arrange(
        self, drawing: str, width: float, height: float, sizes: list[dict[str, Any]], gap: float, clear: float
    ) -> list[dict[str, Any]]:
        """The spot of each mark and the place of its name, in pixels of a map of that width and height.

        `sizes` is one {width, height, spot, satellite} for each mark; `gap` lies between two names and at the edge, `clear` around a spot.
        """
        frame = drawing_of(drawing).frame
        points, zones = marks_of(drawing)
        if width < 1 or height < 1 or len(points) != len(sizes):
            return []
        window = frame.window(width / height)
        scale = width / window.width

        def pixels(point: tuple[float, float]) -> tuple[float, float]:
            return (point[0] - window.left) * scale - gap, (point[1] - window.low) * scale - gap

        labels = tuple(
            Label(*pixels(point), size["width"], size["height"], size["spot"], size["satellite"], tuple(map(pixels, zone)))
            for point, zone, size in zip(points, zones, sizes, strict=True)
        )
        found = placed(labels, width - 2 * gap, height - 2 * gap, gap, clear)
        return [
            {
                "spotX": label.x + gap,
                "spotY": label.y + gap,
                "x": place.x + gap if place else 0.0,
                "y": place.y + gap if place else 0.0,
                "fits": place is not None,
            }
            for label, place in zip(labels, found, strict=True)
        ]


VIEW = View("places", name, geography.has_map, build, facets, glyph="mapTrifold")
