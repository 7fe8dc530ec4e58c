"""Pages: themes and sections, which gather; flagships and topics, which tell."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.pack import limits
from kiosk.pack.colour import COLOUR, contrast
from kiosk.pack.fields import Fields, Scope
from kiosk.pack.figures import FigureTable, read_budget, read_figures, read_milestones, source_of
from kiosk.pack.ledger import Kind
from kiosk.pack.model import Colours, Facet, Funding, Involvement, Page, PageKind, Panel, Period, Plate, PlateFamily, SectionIcon, Text
from kiosk.pack.problem import Code, Mark
from kiosk.pack.tree import Group, Scalar
from kiosk.pack.twins import Said, own_tab, twin

FOLDERS = {"themes": PageKind.THEME, "flagships": PageKind.FLAGSHIP, "sections": PageKind.SECTION, "topics": PageKind.TOPIC}
MEMBERS = {PageKind.THEME: Kind.FLAGSHIP, PageKind.SECTION: Kind.TOPIC}

_COMMON_KEYS = ("name", "title", "teaser", "source", "plate", "subjects", "panels", "figures", "milestones", "links")
_TELLING_KEYS = (*_COMMON_KEYS, "period", "lasts_years", "budget", "funding", "partners", "people", "places")
_GATHERING_KEYS = (*_COMMON_KEYS, "short", "colours", "members")
_KEYS = {PageKind.THEME: _GATHERING_KEYS, PageKind.SECTION: (*_GATHERING_KEYS, "icon")}
_FACET_ORDER = {facet: place for place, facet in enumerate(Facet)}


@dataclass(frozen=True, slots=True)
class Placed:
    """A page with where it and its members stand; its parent is not known yet, nor the family of a telling page's plate."""

    page: Page
    mark: Mark
    member_marks: tuple[Mark, ...]
    variation: int | None


def read_page(node: Group, path: str, kind: PageKind, name: str, scope: Scope, table: FigureTable) -> Placed:
    """One file of themes/, flagships/, sections/ or topics/."""
    gathers = kind in MEMBERS
    fields = Fields(node, _KEYS.get(kind, _TELLING_KEYS), Scope(scope.ledger, scope.languages, name))
    source = source_of(fields, "", "page")
    figures = read_figures(fields, source, table)
    period = None if gathers else fields.period("period")
    budget = None if gathers else read_budget(fields, source, period, table)
    members = fields.strings("members", "[first-id, second-id]", required=kind is PageKind.THEME) if gathers else ()
    panels = _panels(fields, source, required=not gathers)
    if gathers and not members and (fields.has("members") or not panels):
        fields.ledger.error(
            fields.at("members"), Code.NO_MEMBERS, f"This {kind.value} has nothing to show.", "List its pages in `members:`."
        )
    page = Page(
        id=name,
        kind=kind,
        title=fields.text("title", limits.TITLE),
        teaser=fields.text("teaser", limits.TEASER),
        source=source,
        name=fields.text("name", limits.NAME) if gathers else fields.optional_text("name", limits.NAME),
        short=fields.text("short", limits.SHORT) if gathers else None,
        members=tuple(member for member, _ in members),
        colours=_colours(fields) if gathers else None,
        plate=_own_plate(fields) if gathers else None,
        icon=fields.choice("icon", SectionIcon, None, required=False) if kind is PageKind.SECTION else None,
        panels=panels,
        figures=tuple(figure for figure in figures if figure != budget),
        period=period,
        duration_stated=not gathers and _duration_stated(fields, period),
        budget=budget,
        funding=() if gathers else _funding(fields),
        partners=() if gathers else fields.references("partners", Kind.ORGANISATION),
        people=() if gathers else _people(fields),
        places=() if gathers else fields.references("places", Kind.PLACE),
        subjects=fields.references("subjects", Kind.SUBJECT),
        milestones=read_milestones(fields, source),
        links=fields.references("links", Kind.LINK),
    )
    return Placed(page, Mark(path), tuple(mark for _, mark in members), None if gathers else _variation(fields))


def _duration_stated(fields: Fields, period: Period | None) -> bool:
    """Whether the source says how long the project lasts; what it says must be the length of the period."""
    years = fields.number("lasts_years", "4", required=False)
    if years is None:
        return False
    if period is None or period.years is None:
        message = "“lasts_years” says how long the project lasts, and no `period` with two years says from when to when."
        fields.ledger.error(fields.at("lasts_years"), Code.MISSING_KEY, message, "Write `period: 2024-2028`, or remove “lasts_years”.")
        return False
    if years < 1 or years != period.years:
        message = f"“lasts_years” says {years:g}, and the period {period.start}-{period.end} counts {period.years}."
        advice = "Write the years as the source does; remove “lasts_years” where the source does not count them."
        fields.ledger.error(fields.at("lasts_years"), Code.OUT_OF_RANGE, message, advice)
    return True


def _panels(fields: Fields, source: str, required: bool) -> tuple[Panel, ...]:
    found = []
    groups = fields.groups("panels", "[{facet: what, title: {fr: …}, text: {fr: …}}]", required)
    if required and fields.has("panels") and not groups:
        fields.ledger.error(fields.at("panels"), Code.NO_MEMBERS, "This page has no panel to show.", "Write at least one panel.")
    said: Said = {}
    for place, group in enumerate(groups, 1):
        own = Fields(group, ("facet", "title", "text", "points", "more", "sensitive", "source"), fields.scope)
        sensitive = own.flag("sensitive")
        title = own.text("title", limits.PANEL_TITLE)
        _check_title(own, title, said, place)
        found.append(
            Panel(
                facet=own.choice("facet", Facet, Facet.WHAT),
                title=title,
                text=own.text("text", limits.PANEL_TEXT, sensitive_allowed=sensitive),
                source=source_of(own, source, "panel"),
                points=_points(own, sensitive),
                more=own.optional_text("more", limits.MORE, sensitive_allowed=True),
                sensitive=sensitive,
            )
        )
    return tuple(sorted(found, key=lambda panel: _FACET_ORDER[panel.facet]))


def _check_title(fields: Fields, title: Text, said: Said, place: int) -> None:
    """Each panel is a tab: its name has to be another than those of the tabs beside it."""
    if (first := twin(said, str(place), title)) is not None:
        message = f"This panel has the same title as panel {first} of the page."
        fields.ledger.error(fields.at("title"), Code.REPEATED, message, "Give each panel a title of its own.")
    if (name := own_tab(title)) is not None:
        message = f"The kiosk has a tab “{name}” of its own, and this panel bears the same name."
        fields.ledger.warning(fields.at("title"), Code.TAB_NAME, message, "Choose another title.")


def _points(fields: Fields, sensitive: bool) -> tuple[Text, ...]:
    items = fields.items("points", "[{fr: …}, {fr: …}]")
    if len(items) > limits.POINTS:
        message = f"“points” has {len(items)} entries, and {limits.POINTS} fit."
        fields.ledger.error(fields.at("points"), Code.TOO_MANY, message, "Keep the most important ones.")
    return tuple(fields.text_of(item, "points", limits.POINT, sensitive) for item in items)


def _funding(fields: Fields) -> tuple[Funding, ...]:
    found: dict[Funding, None] = {}
    for group in fields.groups("funding", "[{programme: some-id}]"):
        own = Fields(group, ("programme", "reference"), fields.scope)
        reference = own.string("reference", "ANR-23-RHUS-0006", required=False)
        funding = Funding(own.reference("programme", Kind.PROGRAMME), reference or None)
        if funding in found:
            own.ledger.error(
                own.at("programme"), Code.REPEATED, f"“{funding.programme}” is listed twice in “funding”.", "Keep one of the two."
            )
        found[funding] = None
    return tuple(found)


def _people(fields: Fields) -> tuple[Involvement, ...]:
    found: dict[str, Involvement] = {}
    for group in fields.groups("people", "[{person: some-id, role: {fr: …}}]"):
        own = Fields(group, ("person", "role"), fields.scope)
        person = own.reference("person", Kind.PERSON)
        if person in found:
            own.ledger.error(own.at("person"), Code.REPEATED, f"“{person}” is listed twice in “people”.", "Put both roles into one entry.")
        found[person] = Involvement(person, own.optional_text("role", limits.NAME))
    return tuple(found.values())


def read_colour(fields: Fields, key: str) -> str:
    """`#RRGGBB`; empty, noted, where it is anything else."""
    value = fields.string(key, '"#5A1740"')
    if value and not COLOUR.fullmatch(value):
        message = f"“{key}” is not a colour written as six digits."
        fields.ledger.error(fields.at(key), Code.COLOUR_FORM, message, f'Write for instance `{key}: "#5A1740"`, with the quotes.')
    return value.upper() if COLOUR.fullmatch(value) else ""


def check_contrast(fields: Fields, key: str, one: str, other: str, what: str) -> None:
    """Note two colours that text cannot be read in."""
    if not one or not other:
        return
    ratio = contrast(one, other)
    if ratio < limits.WHITE_TEXT_CONTRAST:
        message = f"{what} has a contrast of {ratio:.1f} to 1 on “{key}”, and {limits.WHITE_TEXT_CONTRAST:g} to 1 is needed."
        fields.ledger.error(
            fields.at(key), Code.COLOUR_CONTRAST, message, "Choose a darker colour." if other == "#FFFFFF" else "Choose a lighter one."
        )


def _colours(fields: Fields) -> Colours:
    group = fields.group("colours", '{ground: "#5A1740", line: "#F0B4D2"}')
    if group is None:
        return Colours("#000000", "#FFFFFF")
    own = Fields(group, ("ground", "line"), fields.scope)
    colours = Colours(read_colour(own, "ground"), read_colour(own, "line"))
    check_contrast(own, "ground", colours.ground, "#FFFFFF", "White text")
    return colours


def _own_plate(fields: Fields) -> Plate:
    return Plate(fields.choice("plate", PlateFamily, PlateFamily.CELLS), 0)


def _variation(fields: Fields) -> int | None:
    node = fields.node.values.get("plate")
    if node is None:
        return None
    allowed = [str(number) for number in range(1, limits.PLATE_VARIATIONS + 1)]
    if not isinstance(node, Scalar) or node.text not in allowed:
        message = "“plate” of this page is not one of the variations of its theme's plates."
        fields.ledger.error(node.mark, Code.OUT_OF_RANGE, message, f"Write a number from 1 to {limits.PLATE_VARIATIONS}.")
        return 1
    return int(node.text)
