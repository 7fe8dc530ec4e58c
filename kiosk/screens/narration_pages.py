"""What is said of the home screen, of themes and sections, and of the stories of projects."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from kiosk.screens.documents import listing
from kiosk.screens.narration import Script, counted, of, plural
from kiosk.screens.pages import Document
from kiosk.visit.narration import Kind

YEAR = re.compile(r"(?<!\d)(?:18|19|20|21)\d\d(?!\d)")


def themes_count(count: int) -> str:
    #: Spoken: what the home screen holds; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 theme")
    #: Spoken: what the home screen holds; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 themes")
    return counted(one, many, count)


def doors_count(count: int) -> str:
    #: Spoken: how many doors lead on from a screen; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 door")
    #: Spoken: how many doors lead on from a screen; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 doors")
    return counted(one, many, count)


def projects(count: int) -> str:
    return plural("HomeScreen", "%n flagship project(s)", count)


def pages_count(count: int) -> str:
    #: Spoken: what a theme or section holds; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 page")
    #: Spoken: what a theme or section holds; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 pages")
    return counted(one, many, count)


def home(script: Script, page: Document) -> None:
    script.summary(page["kicker"], page["title"], themes_count(len(page["themes"])), doors_count(len(page["doors"])))
    for theme in page["themes"]:
        script.control(theme["route"], theme["name"], projects(theme["count"]))
    for door in page["doors"]:
        script.control(door["route"], door["name"])


def explore(script: Script, page: Document) -> None:
    script.summary(page["title"], doors_count(len(page["doors"])))
    for door in page["doors"]:
        script.control(door["route"], door["name"])


def chapter(script: Script, page: Document) -> None:
    members = listing(script.pack, script.scene.route, "", script.language)
    script.summary(page["name"], page["title"], pages_count(members.count), shown=(page["title"],))
    script.say(page["teaser"])
    for member in map(members.row, range(members.count)):
        script.control(member["route"], member["name"], member["title"], "" if member["teaser"] == member["title"] else member["teaser"])


def story(script: Script, page: Document) -> None:
    """The tab that is open, then the names of the others and the pages before and after."""
    wanted, _, depth = script.scene.facet.partition("/")
    names = [tab["id"] for tab in page["tabs"]]
    index = names.index(wanted) if wanted in names else 0
    tab = page["tabs"][index]
    #: Spoken on the page of a project; %1 is a place such as "2 of 6"
    place = QCoreApplication.translate("Narration", "Part %1").replace("%1", of(index + 1, len(names)))
    script.summary(page["kicker"], tab["title"], place if len(names) > 1 else "", shown=(tab["title"],))
    match tab["kind"]:
        case "overview":
            overview(script, tab)
        case "panel":
            panel(script, tab, reads_on=depth == "more")
        case "links":
            links(script, tab)
        case "ways":
            ways(script, tab)
        case _:
            rows(script, tab["rows"])
    script.say(tab.get("source", ""))
    others(script, page, index)


def others(script: Script, page: Document, index: int) -> None:
    """Where one can go from a story."""
    labels = [tab["label"] for place, tab in enumerate(page["tabs"]) if place != index]
    if labels:
        #: Spoken before the names of a page's other parts
        lead = QCoreApplication.translate("Narration", "The other parts of this page:")
        script.say(lead, *labels, shown=labels, kind=Kind.CONTROL)
    before, after = QCoreApplication.translate("StorySisters", "Previous"), QCoreApplication.translate("StorySisters", "Next")
    for sister, lead in (("previous", before), ("next", after)):
        if page[sister]:
            script.control(sister, lead, page[sister]["name"])


def overview(script: Script, tab: Document) -> None:
    script.say(tab["teaser"])
    if tab["panel"]:
        script.say(tab["panel"]["title"], tab["panel"]["text"])
    for figure in tab["headline"]:
        script.say(f"{figure['prefix']} {figure['value']} {figure['label']}".strip(), shown=(figure["value"],))
    rows(script, tab["rows"])


def panel(script: Script, tab: Document, *, reads_on: bool) -> None:
    """What waits behind "more" is said only once the visitor has opened it, as it is shown."""
    script.say(tab["text"])
    for point in tab["points"]:
        script.say(point)
    if tab["more"] and reads_on:
        for paragraph in tab["more"].split("\n\n"):
            script.say(paragraph, shown=(tab["more"],))
    if tab["more"]:
        less, more = QCoreApplication.translate("StoryPanel", "Read less"), QCoreApplication.translate("StoryPanel", "Read more")
        script.control("more", less if reads_on else more)
    rows(script, tab["rows"])


def rows(script: Script, facts: list[Document]) -> None:
    for row in facts:
        script.say(*told(row), shown=(row["value"],))


def told(row: Document) -> tuple[str, ...]:
    """A row of facts as one would say it: an amount goes on into what it counts."""
    term, value, note = row["term"], row["value"], row["note"]
    if not any(map(str.isdigit, term)):
        return term, value, note
    return f"{term}, {value}" if YEAR.search(term) else f"{term} {value}", note


def links(script: Script, tab: Document) -> None:
    advice = QCoreApplication.translate("StoryLinks", "Point your phone’s camera at the code to read on at home.")
    for link in tab["links"]:
        script.say(link["label"], link["address"], advice)


def ways(script: Script, tab: Document) -> None:
    for way in tab["ways"]:
        script.control(way["route"], way["name"], way["title"], way["teaser"])
