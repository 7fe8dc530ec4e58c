"""Figures: those of a page, and the key figures in their groups."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from kiosk.pack import limits
from kiosk.pack.fields import Fields, Scope, read_period
from kiosk.pack.ledger import Kind, Ledger
from kiosk.pack.model import Figure, FigureGroup, FigureKind, Milestone, Period, Precision, Text
from kiosk.pack.problem import Code, Mark
from kiosk.pack.tree import Group, Scalar
from kiosk.pack.twins import Said, twin

FIGURE_KEYS = ("id", "kind", "value", "upper", "precision", "unit", "label", "detail", "as_of", "question", "sensitive", "source")
NEVER_ASKED = "never"
_EXAMPLE = "[{id: partners, kind: count, value: 17, label: {fr: …}, as_of: 2024}]"


@dataclass(slots=True)
class FigureTable:
    """Every figure of the pack by its full id, with where it stands."""

    figures: dict[str, Figure] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    _said: Said = field(default_factory=dict)

    def add(self, figure: Figure, mark: Mark, ledger: Ledger) -> None:
        """A second figure of the same id is noted and left out."""
        if figure.id in self.marks:
            first = self.marks[figure.id]
            message = f"The figure “{figure.id}” is already given in {first.path}, line {first.line}."
            ledger.error(mark, Code.REPEATED, message, "Give one of the two another id.")
            return
        self.figures[figure.id] = figure
        self.marks[figure.id] = mark
        home = figure.id.partition(".")[0]
        first_said = twin(self._said, figure.id, figure.label, home, figure.kind, figure.value, figure.upper)
        if first_said is not None:
            message = f"The figure “{figure.id}” says the same as “{first_said}”, in the same words."
            ledger.error(mark, Code.REPEATED, message, "Keep one of the two, or change the `label` of one.")


def source_of(fields: Fields, inherited: str, what: str) -> str:
    """The source a value gives, or the one of the page around it; noted where there is none."""
    if fields.has("source"):
        return fields.reference("source", Kind.SOURCE)
    if not inherited:
        message = f"This {what} does not say which section of the document it comes from."
        fields.ledger.error(fields.node.mark, Code.MISSING_SOURCE, message, "Write `source:` with the id of a section of sources.yaml.")
    return inherited


def _as_of(fields: Fields) -> Period | None:
    node = fields.node.values.get("as_of")
    if node is None:
        message = "This figure does not say of when it is."
        fields.ledger.error(fields.node.mark, Code.MISSING_DATE, message, "Write `as_of: 2024`, `as_of: 2020-2023`, or `as_of: undated`.")
        return None
    if isinstance(node, Scalar) and node.text == "undated":
        return None
    return read_period(node, "as_of", fields.ledger)


def _check_value(fields: Fields, kind: FigureKind, value: float | None, upper: float | None) -> None:
    if value is None:
        return
    ledger = fields.ledger
    whole = kind is FigureKind.RANK or (kind is FigureKind.COUNT and not fields.has("unit"))  # 3.5 with the unit "millions" is a count
    if whole and any(number is not None and number != int(number) for number in (value, upper)):
        message = f"A {kind.value} is a whole number here, and {value:g} is not."
        ledger.error(fields.at("value"), Code.OUT_OF_RANGE, message, "Write a whole number, or give the `unit` it counts in.")
    if value < 0 and kind is not FigureKind.CHANGE:
        ledger.error(fields.at("value"), Code.OUT_OF_RANGE, f"A {kind.value} cannot be below zero.", "Write a positive number.")
    if kind is FigureKind.RANK and value == 0:
        ledger.error(fields.at("value"), Code.OUT_OF_RANGE, "A rank begins at 1.", "Write `value: 1` for the first place.")
    if kind is FigureKind.SHARE and max(value, upper or 0) > 100:
        ledger.error(fields.at("value"), Code.OUT_OF_RANGE, "A share cannot be over 100 percent.", "Use `kind: change` for an increase.")
    if upper is not None and upper <= value:
        message = f"The range ends at {upper:g}, which is not over its start, {value:g}."
        ledger.error(fields.at("upper"), Code.OUT_OF_RANGE, message, "Write the smaller number as `value`.")


def _never_asked(fields: Fields) -> bool:
    node = fields.node.values.get("question")
    return isinstance(node, Scalar) and node.text == NEVER_ASKED


def _question(fields: Fields, figure: Figure) -> Text | None:
    """The question of the quiz that a figure answers; one that cannot be fair is noted."""
    if _never_asked(fields):
        return None
    question = fields.optional_text("question", limits.QUESTION)
    if question is None:
        return None
    advice, what = "Remove `question:`.", f"The figure “{figure.id}”"
    if figure.sensitive:
        fields.ledger.error(fields.at("question"), Code.SENSITIVE_FIGURE, f"{what} is sensitive, and so is never asked.", advice)
    if figure.upper is not None:
        fields.ledger.error(fields.at("question"), Code.OUT_OF_RANGE, f"{what} is a range, and so cannot be asked.", advice)
    if any(f"{{{figure.id}}}" in text for text in question.values()):
        message = f"The question of “{figure.id}” gives its own answer away."
        fields.ledger.error(fields.at("question"), Code.OUT_OF_RANGE, message, "Ask without naming the figure.")
    return question


def read_figure(group: Group, scope: Scope, source: str) -> Figure:
    """One figure; `source` is what the page or group around it gives."""
    fields = Fields(group, FIGURE_KEYS, scope)
    kind = fields.choice("kind", FigureKind, FigureKind.COUNT)
    value = fields.number("value", "17")
    upper = fields.number("upper", "50", required=False)
    sensitive = fields.flag("sensitive")
    _check_value(fields, kind, value, upper)
    figure = Figure(
        id=f"{scope.prefix}.{fields.identifier('id', 'partners')}",
        kind=kind,
        value=value or 0.0,
        label=fields.text("label", limits.LABEL, sensitive_allowed=sensitive),
        source=source_of(fields, source, "figure"),
        as_of=_as_of(fields),
        precision=fields.choice("precision", Precision, Precision.EXACT, required=False),
        upper=upper,
        unit=fields.optional_text("unit", limits.NAME, sensitive),
        detail=fields.optional_text("detail", limits.DETAIL, sensitive),
        group=None,
        sensitive=sensitive,
        asked=not _never_asked(fields),
    )
    return dataclasses.replace(figure, question=_question(fields, figure))


def read_figures(fields: Fields, source: str, table: FigureTable) -> tuple[str, ...]:
    """The figures of a page, added to the table; gives their full ids in the order written."""
    found = []
    for group in fields.groups("figures", _EXAMPLE):
        figure = read_figure(group, fields.scope, source)
        mark = group.values["id"].mark if "id" in group.values else group.mark
        table.add(figure, mark, fields.ledger)
        found.append(figure.id)
    return tuple(dict.fromkeys(found))


def read_budget(fields: Fields, source: str, period: Period | None, table: FigureTable) -> str | None:
    """`budget:` becomes the figure "page.budget"; a figure of that name written out in `figures:` is the budget too."""
    name = f"{fields.scope.prefix}.budget"
    written = table.figures.get(name)
    if written is not None and not fields.has("budget"):
        if written.kind is not FigureKind.MONEY:
            message = "The figure “budget” is not an amount of money."
            fields.ledger.error(table.marks[name], Code.OUT_OF_RANGE, message, "Write `kind: money`, or give it another id.")
        if written.sensitive:
            message = "A budget cannot be a sensitive figure."
            fields.ledger.error(table.marks[name], Code.SENSITIVE_FIGURE, message, "Remove `sensitive: true`, or give it another id.")
        return name
    value = fields.number("budget", "6.6", required=False)
    if value is None:
        return None
    if value <= 0:
        message = "A budget is over zero, in million euros."
        fields.ledger.error(fields.at("budget"), Code.OUT_OF_RANGE, message, "Write for instance `budget: 6.6`.")
    table.add(Figure(name, FigureKind.MONEY, value, {}, source, period), fields.at("budget"), fields.ledger)
    return name


def read_milestones(fields: Fields, source: str) -> tuple[Milestone, ...]:
    """The dated facts of a page."""
    found: dict[str, Milestone] = {}
    for group in fields.groups("milestones", "[{id: creation, date: 1994, label: {fr: …}}]"):
        own = Fields(group, ("id", "date", "label", "question", "source"), fields.scope)
        name = f"{fields.scope.prefix}.{own.identifier('id', 'creation')}"
        period = own.period("date", required=True)
        milestone = Milestone(
            id=name,
            period=period or Period(0, None),
            label=own.text("label", limits.LABEL),
            source=source_of(own, source, "milestone"),
            question=own.optional_text("question", limits.QUESTION),
        )
        if milestone.question is not None and period is not None and period.end is not None and period.end != period.start:
            message = f"The question of “{name}” asks for a year, and its date is several."
            own.ledger.error(own.at("question"), Code.OUT_OF_RANGE, message, "Remove `question:`, or give the one year as `date:`.")
        if name in found:
            own.ledger.error(own.at("id"), Code.REPEATED, f"The milestone “{name}” is given twice.", "Give one of the two another id.")
        found[name] = milestone
    return tuple(found.values())


def read_groups(node: Group | None, scope: Scope, table: FigureTable) -> tuple[FigureGroup, ...]:
    """figures.yaml: the key figures."""
    if node is None:
        return ()
    found: dict[str, FigureGroup] = {}
    for group in Fields(node, ("groups",), scope).groups(
        "groups", "[{id: france, title: {fr: …}, source: …, figures: […]}]", required=True
    ):
        outer = Fields(group, ("id", "title", "source", "figures"), scope)
        name = outer.identifier("id", "france")
        inner = Fields(group, tuple(group.values), Scope(scope.ledger, scope.languages, name))
        source = source_of(outer, "", "group of figures")
        figures = _key_figures(inner, name, source, table)
        if name in found:
            scope.ledger.error(outer.at("id"), Code.REPEATED, f"The group “{name}” is given twice.", "Give one of the two another id.")
        found[name] = FigureGroup(name, outer.text("title", limits.TITLE), source, figures)
    return tuple(found.values())


def _key_figures(fields: Fields, group: str, source: str, table: FigureTable) -> tuple[str, ...]:
    names = []
    for item in fields.groups("figures", _EXAMPLE, required=True):
        figure = dataclasses.replace(read_figure(item, fields.scope, source), group=group)
        mark = item.values["id"].mark if "id" in item.values else item.mark
        if figure.sensitive:
            message = f"The sensitive figure “{figure.id}” is among the key figures."
            fields.ledger.error(mark, Code.SENSITIVE_FIGURE, message, "Move it to the `figures:` of its page, and name it in `more:`.")
        table.add(figure, mark, fields.ledger)
        names.append(figure.id)
    return tuple(dict.fromkeys(names))
