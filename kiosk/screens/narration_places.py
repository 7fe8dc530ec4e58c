"""What is said of the maps: a map's places, one place with who is there, or all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.screens.narration import Script, counted, plural
from kiosk.screens.pages import Document
from kiosk.screens.places import LIST
from kiosk.visit.narration import Kind


def places_count(count: int) -> str:
    #: Spoken: how many places a map shows; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 place")
    #: Spoken: how many places a map shows; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 places")
    return counted(one, many, count)


def places(script: Script, page: Document) -> None:
    head, _, chosen = script.scene.facet.partition("/")
    place = page["places"].get(chosen)
    scale = next((scale for scale in page["scales"] if scale["id"] == (head or page["start"])), None)
    if head == LIST or scale is None:
        listed(script, page, place)
        return
    script.summary(page["title"], scale["name"], places_count(len(scale["marks"])), shown=(scale["name"], page["title"]))
    if place is not None:
        card(script, place)
    else:
        note(script, scale)
    for mark in scale["marks"]:
        script.control(f"place-{mark['id']}", mark["name"], mark["caption"])
    others = [other["name"] for other in page["scales"] if other["id"] != scale["id"]]
    if others:
        #: Spoken before the names of the other maps
        script.say(QCoreApplication.translate("Narration", "Other maps:"), *others, kind=Kind.CONTROL, shown=others)
    script.say(QCoreApplication.translate("PlacesNote", "Map: Natural Earth"))


def note(script: Script, scale: Document) -> None:
    script.say(scale["note"])
    script.say(QCoreApplication.translate("PlacesNote", "Touch a place: see who is there and what happens there."))
    doors(script, scale["pages"])


def listed(script: Script, page: Document, place: Document | None) -> None:
    script.summary(page["title"], places_count(len(page["list"])), shown=(page["title"],))
    if place is not None:
        card(script, place)
    script.say(QCoreApplication.translate("PlacesScreen", "Every place, and how many projects and subjects lead there."))
    for identifier in page["list"]:
        there = page["places"][identifier]
        lead = plural("PlacesList", "%n page(s)", len(there["pages"]))
        script.control(f"place-{identifier}", there["name"], there["caption"], lead)


def card(script: Script, place: Document) -> None:
    script.say(place["name"], place["caption"])
    if place["organisations"]:
        there = QCoreApplication.translate("PlacesCard", "Who is there")
        script.say(there, *place["organisations"], shown=(" · ".join(place["organisations"]),))
    doors(script, place["pages"])


def doors(script: Script, pages: list[Document]) -> None:
    if pages:
        script.say(QCoreApplication.translate("PlacesDoors", "What happens there"))
    for page in pages:
        script.control(page["route"], page["name"], page["title"])
