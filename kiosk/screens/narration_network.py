"""What is said of the network: its families, or one of its nodes with all it is tied to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.screens import network as nodes
from kiosk.screens.narration import Script
from kiosk.screens.network_words import names_count
from kiosk.screens.pages import Document
from kiosk.visit.narration import Kind


def network(script: Script, page: Document) -> None:
    facet = script.scene.facet
    head, _, tail = facet.partition("/")
    found = nodes.node_document(script.pack, tail if head == "card" else facet, script.language)
    if found:
        one(script, page, found["node"])
        return
    everybody = nodes.families_of(script.pack, script.language)
    families = [family for family in everybody if head not in ("kind", "list") or not tail or family["id"] == tail]
    script.summary(page["title"], names_count(sum(len(family["members"]) for family in families)), shown=(page["title"],))
    if head != "list":
        script.say(QCoreApplication.translate("NetworkScreen", "Touch a name or a point: those who work with it come forward."))
    if head == "legend":
        legend(script, page)
        return
    for family in families:
        script.control(f"family-{family['id']}", family["name"], names_count(len(family["members"])))
        for said in family["nodes"]:
            script.control(f"row-{said['id']}", said["name"], said["label"] if said["label"] not in said["name"] else "", said["caption"])
    if len(families) < len(everybody):
        names = [family["name"] for family in everybody]
        script.say(QCoreApplication.translate("Narration", "Show only:"), *names, kind=Kind.CONTROL, shown=names)


def legend(script: Script, page: Document) -> None:
    script.say(QCoreApplication.translate("NetworkScreen", "What the points stand for. Touch one to see them all."))
    for family in page["families"]:
        script.control(f"family-{family['id']}", family["name"], family["some"].removesuffix("…"))


def one(script: Script, page: Document, node: Document) -> None:
    """A node, and its neighbours by what ties them to it."""
    groups = nodes.told(script.pack, node["id"], script.language)
    script.summary(page["title"], node["name"], node["caption"], node["gloss"], names_count(sum(len(group["entries"]) for group in groups)))
    place = "row" if script.scene.facet.startswith("card/") else "near"
    for group in groups:
        script.say(group["title"])
        for entry in group["entries"]:
            said = entry["node"]
            script.control(
                f"{place}-{entry['id']}", said["name"], said["label"] if said["label"] not in said["name"] else "", entry["note"]
            )
    if node["route"]:
        script.control("network-open", QCoreApplication.translate("NetworkCard", "Open the page"))
