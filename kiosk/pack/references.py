"""What can only be checked once every file is read: ids that name nothing, entries that nothing names, pages that no list shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.pack import limits
from kiosk.pack.catalogues import Catalogue
from kiosk.pack.figures import FigureTable
from kiosk.pack.ledger import Kind, Ledger
from kiosk.pack.model import Page, PageKind, Plate
from kiosk.pack.pages import MEMBERS, Placed
from kiosk.pack.problem import Code, Mark
from kiosk.pack.twins import Said, twin

_WHERE = {
    Kind.SOURCE: "sources.yaml",
    Kind.ORGANISATION: "organisations.yaml",
    Kind.PERSON: "people.yaml",
    Kind.PROGRAMME: "programmes.yaml",
    Kind.PLACE: "places.yaml",
    Kind.LINK: "links.yaml",
    Kind.SUBJECT: "subjects.yaml",
}
_PAGE_KINDS = {Kind.THEME: PageKind.THEME, Kind.FLAGSHIP: PageKind.FLAGSHIP, Kind.SECTION: PageKind.SECTION, Kind.TOPIC: PageKind.TOPIC}


@dataclass(frozen=True, slots=True)
class Lists:
    """What pack.yaml shows, with where each name stands."""

    themes: Mapping[str, Mark] = field(default_factory=dict)
    sections: Mapping[str, Mark] = field(default_factory=dict)


def check_references(ledger: Ledger, catalogues: Iterable[Catalogue], refused: set[str]) -> None:
    """Ids that name no entry, and entries that no id names; a catalogue that could not be read is not held against anyone."""
    used: dict[Kind, set[str]] = defaultdict(set)
    known = {catalogue.kind: catalogue.marks for catalogue in catalogues}
    for reference in ledger.references:
        entries = known[reference.kind]
        used[reference.kind].add(reference.id)
        if reference.id not in entries and _WHERE[reference.kind] not in refused:
            message = f"There is no {reference.kind.value} “{reference.id}”."
            if reference.kind is not Kind.SOURCE:
                message = f"There is no {reference.kind.value} “{reference.id}” in {_WHERE[reference.kind]}."
            advice = ledger.did_you_mean(reference.id, entries, f"Add it to {_WHERE[reference.kind]}, or remove it here.")
            ledger.error(reference.mark, Code.DANGLING_ID, message, advice)
    if any(path.endswith(".yaml") for path in refused):
        return  # the file that cannot be read may well name them
    for kind, entries in known.items():
        for name, mark in entries.items():
            if name not in used[kind]:
                message = f"Nothing in the pack refers to the {kind.value} “{name}”."
                ledger.warning(mark, Code.UNUSED_ENTRY, message, "Delete the entry, or name it where it belongs.")


def check_figure_uses(ledger: Ledger, table: FigureTable, refused: set[str]) -> None:
    """Figures named in texts that do not exist, or may not stand there."""
    names: dict[str, list[str]] = defaultdict(list)
    for name in table.figures:
        names[name.partition(".")[0]].append(name)
    for use in ledger.figure_uses:
        figure = table.figures.get(use.id)
        page = use.id.partition(".")[0]
        if figure is None:
            if (
                any(f"{folder}/{page}.yaml" in refused for folder in ("themes", "flagships", "sections", "topics"))
                or "figures.yaml" in refused
            ):
                continue
            message = f"There is no figure “{use.id}”."
            if "." not in use.id:
                message = f"There is no figure “{use.id}” here, outside the pages."
            advice = ledger.did_you_mean(
                use.id, names.get(page, table.figures), "Write {figure} for a figure of this page, {page.figure} for another."
            )
            ledger.error(use.mark, Code.UNKNOWN_FIGURE, message, advice)
        elif figure.sensitive and not use.sensitive_allowed:
            message = f"The sensitive figure “{use.id}” may not be shown here."
            ledger.error(use.mark, Code.SENSITIVE_FIGURE, message, "Move the sentence to `more:`, or mark the panel `sensitive: true`.")


def join_pages(ledger: Ledger, placed: Sequence[Placed], lists: Lists, refused: set[str]) -> dict[str, Page]:
    """The pages by id, each with its parent and its plate; what no list shows, or two lists show, is noted."""
    by_id: dict[str, Placed] = {}
    said: Said = {}
    for one in placed:
        first = by_id.setdefault(one.page.id, one)
        if first is not one:
            message = f"The id “{one.page.id}” is already that of {first.mark.path}."
            ledger.error(one.mark, Code.REPEATED, message, "Rename one of the two files.")
        elif (twin_id := twin(said, one.page.id, one.page.title, *(one.page.name or {}).values())) is not None:
            message = f"This page has the same name and title as {by_id[twin_id].mark.path}."
            ledger.warning(one.mark, Code.REPEATED, message, "Give each page a title of its own.")
    for listed, kind in ((lists.themes, Kind.THEME), (lists.sections, Kind.SECTION)):
        for name, mark in listed.items():
            _check_member(ledger, name, mark, kind, by_id, refused)
    parents = _parents(ledger, placed, by_id, refused)
    for one in placed:
        _check_listed(ledger, one, lists, parents, refused)
    return {name: _joined(one, by_id, parents) for name, one in by_id.items()}


def _check_member(ledger: Ledger, name: str, mark: Mark, kind: Kind, by_id: Mapping[str, Placed], refused: set[str]) -> bool:
    """Note a member that is not there or of another kind; true where it is as it should be."""
    found = by_id.get(name)
    wanted = _PAGE_KINDS[kind]
    if found is not None and found.page.kind is not wanted:
        message = f"“{name}” is a {found.page.kind.value}, and a {kind.value} is expected."
        ledger.error(mark, Code.DANGLING_ID, message, f"Name a file of the folder {kind.value}s/.")
    elif found is None and f"{kind.value}s/{name}.yaml" not in refused:
        known = (one.page.id for one in by_id.values() if one.page.kind is wanted)
        advice = ledger.did_you_mean(name, known, f"Write the file {kind.value}s/{name}.yaml, or remove the name.")
        ledger.error(mark, Code.DANGLING_ID, f"There is no {kind.value} “{name}”.", advice)
    return found is not None and found.page.kind is wanted


def _parents(ledger: Ledger, placed: Sequence[Placed], by_id: Mapping[str, Placed], refused: set[str]) -> dict[str, tuple[str, int]]:
    """The page that lists each member, and its place there."""
    parents: dict[str, tuple[str, int]] = {}
    for one in placed:
        if one.page.kind not in MEMBERS:
            continue
        for place, (name, mark) in enumerate(zip(one.page.members, one.member_marks, strict=True)):
            if not _check_member(ledger, name, mark, MEMBERS[one.page.kind], by_id, refused):
                continue
            first, _ = parents.setdefault(name, (one.page.id, place))
            if first != one.page.id:
                message = f"“{name}” is already listed in “{first}”."
                ledger.error(mark, Code.TWO_PARENTS, message, "Keep it in one of the two.")
    return parents


def _check_listed(ledger: Ledger, one: Placed, lists: Lists, parents: Mapping[str, tuple[str, int]], refused: set[str]) -> None:
    kind, name = one.page.kind, one.page.id
    if kind is PageKind.THEME or kind is PageKind.SECTION:
        shown = name in (lists.themes if kind is PageKind.THEME else lists.sections)
        where = f"`{kind.value}s` in pack.yaml"
    else:
        shown = name in parents
        where = f"the `members` of a {'theme' if kind is PageKind.FLAGSHIP else 'section'}"
    if not shown and not any(path == "pack.yaml" or path.startswith(("themes/", "sections/")) for path in refused):
        ledger.error(one.mark, Code.UNLISTED_PAGE, f"No list shows the {kind.value} “{name}”.", f"Add it to {where}, or delete the file.")


def _joined(one: Placed, by_id: Mapping[str, Placed], parents: Mapping[str, tuple[str, int]]) -> Page:
    if one.page.id not in parents or one.page.kind in MEMBERS:
        return one.page
    parent, place = parents[one.page.id]
    gathering = by_id[parent].page
    variation = place % limits.PLATE_VARIATIONS + 1 if one.variation is None else one.variation
    plate = None if gathering.plate is None else Plate(gathering.plate.family, variation)
    return replace(one.page, parent=parent, plate=plate)
