"""What is said of the key figures, of the list of all figures, and of the timeline."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.screens import evidence as figures_listed
from kiosk.screens import timeline as years
from kiosk.screens.evidence import MORE
from kiosk.screens.narration import Script, counted, of
from kiosk.screens.pages import Document
from kiosk.screens.timeline_words import entries_count
from kiosk.visit.narration import Kind


def figures_count(count: int) -> str:
    #: Spoken: how many figures a screen shows; %1 is their number
    one = QCoreApplication.translate("Narration", "%1 figure")
    #: Spoken: how many figures a screen shows; %1 is their number
    many = QCoreApplication.translate("Narration", "%1 figures")
    return counted(one, many, count)


def amount(figure: Document) -> str:
    return f"{figure['prefix']} {figure['value']}".strip()


def figures(script: Script, page: Document) -> None:
    facet = script.scene.facet
    single = next((figure for figure in page["figures"] if figure["id"] == facet), None)
    names = [group["id"] for group in page["groups"]]
    wanted = single["group"] if single else facet.removeprefix("group/")
    group = page["groups"][names.index(wanted) if wanted in names else 0]
    members = [figure for figure in page["figures"] if figure["group"] == group["id"]]
    if single:
        one_figure(script, page, single, group["title"], of(members.index(single) + 1, len(members)))
        return
    touch = QCoreApplication.translate("FiguresScreen", "touch one to see what it counts")
    script.summary(page["title"], touch, group["title"], figures_count(len(members)), shown=(group["title"],))
    for figure in members:
        script.control(f"figure-{figure['id']}", f"{amount(figure)} {figure['label']}", figure["when"])
    others = [other["title"] for other in page["groups"] if other["id"] != group["id"]]
    if others:
        #: Spoken before the names of the other groups of key figures
        script.say(QCoreApplication.translate("Narration", "Other groups:"), *others, kind=Kind.CONTROL, shown=others)
    script.control("sources", QCoreApplication.translate("FiguresScreen", "All figures and their sources"))


def one_figure(script: Script, page: Document, figure: Document, group: str, place: str) -> None:
    script.summary(page["title"], group, place, shown=(figure["label"],))
    script.say(f"{amount(figure)} {figure['label']}", shown=(figure["label"],))
    script.say(figure["detail"])
    script.say(figure["asOf"])
    script.say(figure["key"])
    if figure["page"]:
        tells = QCoreApplication.translate("FigureSheet", "The page that tells more")
        script.control("figure-page", figure["page"]["name"], tells)


def evidence(script: Script, page: Document) -> None:
    """Hard figures are said only where they are shown."""
    facet = script.scene.facet
    reads_on, wanted = facet.endswith(MORE), facet.removesuffix(MORE)
    listed = figures_listed.listed(script.pack, facet, script.language)
    lines = [listed.row(place) for place in range(listed.count)]
    script.summary(page["title"], figures_count(sum(line["kind"] == "figure" for line in lines)), shown=(page["title"],))
    if page["document"]:
        taken = QCoreApplication.translate("EvidenceScreen", "Taken from: %1").replace("%1", page["document"])
        script.say(taken)
    script.say(*columns())
    undated = QCoreApplication.translate("EvidenceRow", "no date given")
    for line in lines:
        if line["kind"] == "heading":
            script.say(line["chapter"], line["title"], shown=(" · ".join(part for part in (line["chapter"], line["title"]) if part),))
        else:
            script.control(f"evidence-{line['id']}", f"{line['value']} {line['label']}", line["when"] or undated, line["source"])
    if wanted in page["hard"]:
        hard_figures(script, reads_on=reads_on)
    filters = [entry["name"] for entry in page["filters"]]
    #: Spoken before the names of the themes by which a list can be shortened
    script.say(QCoreApplication.translate("Narration", "Show only:"), *filters, kind=Kind.CONTROL, shown=filters)


def columns() -> list[str]:
    """What is told of each figure, in this order."""
    return [
        QCoreApplication.translate("EvidenceScreen", "Figure"),
        QCoreApplication.translate("EvidenceScreen", "What it counts"),
        QCoreApplication.translate("EvidenceScreen", "When"),
        QCoreApplication.translate("EvidenceScreen", "Section of the source"),
    ]


def hard_figures(script: Script, *, reads_on: bool) -> None:
    if reads_on:
        note = QCoreApplication.translate("EvidenceScreen", "The figures that tell how serious an illness can be are shown too.")
        way = QCoreApplication.translate("EvidenceScreen", "Hide these figures")
    else:
        note = QCoreApplication.translate(
            "EvidenceScreen", "Some figures tell how serious an illness can be. They are shown only if you ask for them."
        )
        way = QCoreApplication.translate("EvidenceScreen", "Show these figures too")
    script.say(note)
    script.control("evidence-more", way)


def timeline(script: Script, page: Document) -> None:
    """The picture is said as its list: the entries of the years that are seen, each with what it is."""
    facet = script.scene.facet
    listed = years.listing(script.pack, script.language, facet)
    count = sum(len(year["rows"]) for year in listed)
    entries = entries_count(count)
    group = next((group for group in page["groups"] if group["id"] == years.shown(script.pack, facet).choice.group), None)
    script.summary(page["title"], group["full"] if group else "", entries, shown=(page["title"],))
    listed_only = years.shown(script.pack, facet).choice.listed
    if not listed_only and years.is_gathered(script.pack, facet):
        script.say(QCoreApplication.translate("TimelineHeader", "How many begin in which years: touch a number to see them."))
    elif page["priced"] and not listed_only:
        larger = QCoreApplication.translate("TimelineHeader", "The larger a solid bar, the larger its budget.")
        darker = QCoreApplication.translate("TimelineHeader", "%1 The darker a year, the more goes on.")
        script.say(darker.replace("%1", larger))
    for year in listed:
        script.say(year["year"])
        for row in year["rows"]:
            script.control(f"entry-{row['id']}", row["name"], row["caption"])
    groups = [group["name"] for group in page["groups"]]
    script.say(QCoreApplication.translate("Narration", "Show only:"), *groups, kind=Kind.CONTROL, shown=groups)
